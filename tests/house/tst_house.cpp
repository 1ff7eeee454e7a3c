// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Source
{
    QString path; ///< from the top: "db/types/edtf.h"
    QString text;
};

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QList<Source> sourcesIn(const QStringList &folders, const QStringList &patterns)
{
    const QDir top(QStringLiteral(SOURCE_DIR));
    QList<Source> sources;
    for (const QString &folder : folders) {
        QDirIterator files(top.filePath(folder), patterns, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            sources.append({top.relativeFilePath(path), readFile(path)});
        }
    }
    std::sort(sources.begin(), sources.end(),
              [](const Source &a, const Source &b) { return a.path < b.path; });
    return sources;
}

QList<Source> code(const QStringList &folders
                   = {QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("db")})
{
    return sourcesIn(folders, {QStringLiteral("*.h"), QStringLiteral("*.cpp")});
}

QString folderOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    const bool layered = parts.constFirst() == u"ui" || parts.constFirst() == u"db";
    return layered && parts.size() > 2 ? parts.at(0) + u'/' + parts.at(1) : parts.at(0);
}

/// Which folders each folder may include from, beside itself (STYLE: arrows go down).
const QHash<QString, QStringList> &allowed()
{
    static const QString types = QStringLiteral("db/types");
    static const auto list = [](const char *words) {
        return QString::fromLatin1(words).split(u' ', Qt::SkipEmptyParts);
    };
    static const QHash<QString, QStringList> arrows{
        {types, {}},
        {QStringLiteral("db/sqlite"), {types}},
        {QStringLiteral("db/schema"), list("db/sqlite db/types")},
        {QStringLiteral("db/facets"), list("db/sqlite db/types db/schema")},
        {QStringLiteral("db/queries"), list("db/sqlite db/types db/schema db/facets")},
        {QStringLiteral("db/tagging"), list("db/sqlite db/types db/schema")},
        {QStringLiteral("db/import"), list("db/sqlite db/types db/schema db/tagging")},
        {QStringLiteral("db/edits"), list("db/sqlite db/types db/schema")},
        {QStringLiteral("db"),
         list("db/sqlite db/types db/schema db/facets db/queries db/tagging "
              "db/import db/edits")},
        {QStringLiteral("ui/widgets"), {}},
        {QStringLiteral("ui/state"), list("db db/types")},
        {QStringLiteral("ui/models"), list("ui/state db db/types")},
        {QStringLiteral("ui/charts"), list("ui/models ui/state ui/widgets db db/types")},
        {QStringLiteral("ui/export"), list("ui/charts ui/models ui/state ui/widgets db db/types")},
        {QStringLiteral("ui/views"), list("ui/models ui/state ui/widgets db db/types db/import")},
        {QStringLiteral("ui/dialogs"),
         list("ui/charts ui/export ui/models ui/state ui/widgets db db/types db/import")},
        {QStringLiteral("ui/mainwindow"),
         list("ui/views ui/charts ui/dialogs ui/export ui/models ui/state ui/widgets db db/types "
              "db/import")},
        {QStringLiteral("app"),
         list("ui/mainwindow ui/views ui/charts ui/dialogs ui/export ui/models ui/state "
              "ui/widgets db db/types db/import resources")},
    };
    return arrows;
}

/// Line and length of the bodies of functions: in the project's brace style their opening brace
/// stands alone on its line, and so does that of classes and structs, which are passed over.
QList<QPair<int, int>> functionBodies(const QString &text)
{
    static const QRegularExpression type(
        QStringLiteral("^\\s*(template.*)?(class|struct|union)\\b"));
    QList<QPair<int, int>> bodies;
    const QStringList lines = text.split(u'\n');
    for (int start = 1; start < lines.size(); ++start) {
        int head = start - 1; // a long head of a class goes on in indented lines
        while (head > 0 && lines.at(head).trimmed().startsWith(u','))
            --head;
        if (lines.at(start).trimmed() != u"{" || lines.at(head).contains(type)
            || lines.at(qMax(0, head - 1)).contains(type))
            continue;
        const QString closing = QString(lines.at(start)).replace(u'{', u'}');
        int end = start + 1;
        while (end < lines.size() && !lines.at(end).startsWith(closing))
            ++end;
        bodies.append({start + 1, end - start - 1});
    }
    return bodies;
}

} // namespace

/// The rules of the house that can be read off the sources.
class HouseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyIncludeGoesDown();
    void onlyChartsAndExportSeeQtCharts();
    void stateAndModelsKnowNoWidgets();
    void theArchiveKnowsNoWindowAndNoTranslation();
    void sqlStandsOnlyInTheArchive();
    void filesAndFunctionsKeepTheirCeilings();
    void theWindowPutsTogetherAndNothingElse();
    void everyFileNamesItsLicence();
    void forbiddenShortcutsAreNotTaken();
    void noMachineIsNamed();
    void germanIsComplete();
};

void HouseTest::everyIncludeGoesDown()
{
    static const QRegularExpression include(QStringLiteral("^#include \"([^\"]+)\""),
                                            QRegularExpression::MultilineOption);
    QStringList faults;
    for (const Source &source : code()) {
        const QString own = folderOf(source.path);
        QVERIFY2(allowed().contains(own), qPrintable(own + QStringLiteral(" has no place")));
        for (auto it = include.globalMatch(source.text); it.hasNext();) {
            const QString path = it.next().captured(1);
            if (path.endsWith(QStringLiteral(".moc")))
                continue;
            const QString other = folderOf(path);
            if (other != own && !allowed().value(own).contains(other))
                faults.append(source.path + QStringLiteral(" includes ") + path);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void HouseTest::onlyChartsAndExportSeeQtCharts()
{
    static const QRegularExpression charts(
        QStringLiteral("#include <(QtCharts/|Q(Chart|ChartView|.*Axis|.*Series|BarSet|Legend)>)"));
    for (const Source &source : code()) {
        if (source.path.startsWith(u"ui/charts/") || source.path.startsWith(u"ui/export/"))
            continue;
        QVERIFY2(!source.text.contains(charts), qPrintable(source.path));
    }
}

void HouseTest::stateAndModelsKnowNoWidgets()
{
    static const QRegularExpression widgets(
        QStringLiteral("#include <(QtWidgets/|QWidget>|QApplication>|QDialog>|QMessageBox>|"
                       "QTableView>|QTreeView>|QListView>|QLineEdit>|QAbstractItemView>)"));
    for (const Source &source : code({QStringLiteral("ui/state"), QStringLiteral("ui/models")}))
        QVERIFY2(!source.text.contains(widgets), qPrintable(source.path));
}

void HouseTest::theArchiveKnowsNoWindowAndNoTranslation()
{
    static const QRegularExpression foreign(
        QStringLiteral("#include <Q(tGui|tWidgets|Widget|Application|GuiApplication|Color|Font|"
                       "Settings)\\b|[^A-Za-z_]tr\\(\"|QCoreApplication::translate"));
    for (const Source &source : code({QStringLiteral("db")}))
        QVERIFY2(!source.text.contains(foreign), qPrintable(source.path));
}

void HouseTest::sqlStandsOnlyInTheArchive()
{
    static const QRegularExpression sql(QStringLiteral(
        "\"\\s*(SELECT\\s|INSERT INTO|UPDATE\\s\\w+\\sSET|DELETE FROM|CREATE TABLE|PRAGMA)"));
    for (const Source &source : code({QStringLiteral("ui"), QStringLiteral("app")}))
        QVERIFY2(!source.text.contains(sql), qPrintable(source.path));
}

void HouseTest::filesAndFunctionsKeepTheirCeilings()
{
    QStringList faults;
    for (const Source &source : code()) {
        const auto lines = source.text.count(u'\n');
        const int ceiling = source.path.endsWith(QStringLiteral(".h")) ? 150 : 400;
        if (lines > ceiling)
            faults.append(QStringLiteral("%1: %2 lines").arg(source.path).arg(lines));
        for (const auto &[line, length] : functionBodies(source.text)) {
            if (length > 60)
                faults.append(QStringLiteral("%1:%2: a function of %3 lines")
                                  .arg(source.path)
                                  .arg(line)
                                  .arg(length));
        }
    }
    for (const Source &source :
         sourcesIn({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("db"),
                    QStringLiteral("tests"), QStringLiteral("resources")},
                   {QStringLiteral("CMakeLists.txt")})) {
        if (source.text.count(u'\n') > 80)
            faults.append(source.path + QStringLiteral(": over 80 lines"));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void HouseTest::theWindowPutsTogetherAndNothingElse()
{
    for (const Source &source : code({QStringLiteral("ui/mainwindow")})) {
        if (!source.path.endsWith(QStringLiteral("/mainwindow.cpp")))
            continue;
        static const QRegularExpression connects(QStringLiteral("\\bconnect\\("));
        QVERIFY(source.text.count(u'\n') <= 400);
        QVERIFY(source.text.count(connects) <= 25);
        return;
    }
    QFAIL("no main window");
}

void HouseTest::everyFileNamesItsLicence()
{
    const QStringList folders{QStringLiteral("app"),         QStringLiteral("ui"),
                              QStringLiteral("db"),          QStringLiteral("tests"),
                              QStringLiteral("resources"),   QStringLiteral(".ci"),
                              QStringLiteral("translations")};
    const QStringList patterns{
        QStringLiteral("*.h"),     QStringLiteral("*.cpp"),          QStringLiteral("*.sql"),
        QStringLiteral("*.py"),    QStringLiteral("CMakeLists.txt"), QStringLiteral("run"),
        QStringLiteral("packages")};
    QStringList faults;
    for (const Source &source : sourcesIn(folders, patterns)) {
        const QString head = source.text.left(400);
        if (!head.contains(QStringLiteral("SPDX-FileCopyrightText:"))
            || !head.contains(QStringLiteral("SPDX-License-Identifier: GPL-3.0-or-later")))
            faults.append(source.path);
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QVERIFY(QFile::exists(QStringLiteral(SOURCE_DIR "/LICENSES/GPL-3.0-or-later.txt")));
}

void HouseTest::forbiddenShortcutsAreNotTaken()
{
    static const QHash<QString, QRegularExpression> forbidden{
        {QStringLiteral("blockSignals"), QRegularExpression(QStringLiteral("blockSignals"))},
        {QStringLiteral("sender()"), QRegularExpression(QStringLiteral("[^A-Za-z]sender\\(\\)"))},
        {QStringLiteral("a nested event loop"),
         QRegularExpression(
             QStringLiteral("QEventLoop|processEvents|(dialog|box|menu)[.>-]+exec\\("))},
        {QStringLiteral("waiting"),
         QRegularExpression(
             QStringLiteral("waitForFinished|BlockingQueuedConnection|QThread::m?sleep"))},
        {QStringLiteral("work in the pool that painting waits for"),
         QRegularExpression(
             QStringLiteral("QtConcurrent::run\\(\\s*[^&\\s]|QThreadPool::globalInstance"))},
        {QStringLiteral("a string connect"),
         QRegularExpression(QStringLiteral("connect\\([^;]*\\b(SIGNAL|SLOT)\\("))},
        {QStringLiteral("using namespace"),
         QRegularExpression(QStringLiteral("^using namespace"),
                            QRegularExpression::MultilineOption)},
    };
    QStringList faults;
    for (const Source &source : code()) {
        for (auto it = forbidden.cbegin(); it != forbidden.cend(); ++it) {
            if (source.text.contains(it.value()))
                faults.append(source.path + QStringLiteral(": ") + it.key());
        }
        const bool above = !source.path.startsWith(u"db/");
        if (above
            && source.text.contains(QRegularExpression(QStringLiteral("\\btry \\{|\\bthrow "))))
            faults.append(source.path + QStringLiteral(": exceptions"));
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void HouseTest::noMachineIsNamed()
{
    static const QRegularExpression machine(
        QStringLiteral("(^|[^a-zA-Z0-9_.])/(home|root|work|Users)/[a-z]"));
    for (const Source &source :
         sourcesIn({QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("db"),
                    QStringLiteral("resources"), QStringLiteral(".ci")},
                   {QStringLiteral("*")}))
        QVERIFY2(!source.text.contains(machine), qPrintable(source.path));
}

void HouseTest::germanIsComplete()
{
    QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("claimscope_de.ts"));
    QVERIFY(QFile::copy(QStringLiteral(SOURCE_DIR "/translations/claimscope_de.ts"), copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(SOURCE_DIR));
    lupdate.start(QStringLiteral(LUPDATE),
                  {QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("app"),
                   QStringLiteral("ui"), QStringLiteral("-ts"), copy});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);

    const QString text = readFile(copy);
    static const QRegularExpression unfinished(
        QStringLiteral(
            "<source>([^<]*)</source>(?:(?!</message>).)*<translation type=\"unfinished\""),
        QRegularExpression::DotMatchesEverythingOption);
    QStringList missing;
    for (auto it = unfinished.globalMatch(text); it.hasNext();)
        missing.append(it.next().captured(1));
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u'\n')));
    QVERIFY(text.count(QStringLiteral("<message")) > 100);
}

QTEST_APPLESS_MAIN(HouseTest)
#include "tst_house.moc"
