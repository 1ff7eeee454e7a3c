// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using test::Run;
using test::runProgram;

class CommandLineTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aWrongUseExitsWith2AndSaysSo_data();
    void aWrongUseExitsWith2AndSaysSo();
    void aMisspeltCommandOpensNoWindow();
    void aWindowWithoutADisplayIsSaid();
    void anArchiveThatCannotBeOpenedExitsWith1();
    void anUnreadableQuerySaysWhere();
    void anAmbiguousNameListsItsCandidates();
    void withoutJsonMessagesGoToStandardErrorOnly();
    void theArchiveMayComeFromTheEnvironment();
    void aQueryMayBeginWithAMinus();
    void aQueryMayComeFromStandardInput();
    void aQueryThatFindsNothingSaysWhatWould();
    void countIgnoresTheLimit();
    void newestFirstUnlessWordsAreSearched();
    void facetsAreOnlyThereWhenAsked();
    void facetCountsFall();
    void aBackupAnswersLikeTheOriginal();
    void aBackupNeverOverwrites();
    void theTextTableHasALineForEveryRecord();
    void whatWritesSaysWhatItWrote();
    void anImportSaysWhatItDidWithEachInput();
    void aScriptThatFontsLackIsNotToldFontByFont();
    void helpNamesEveryCommand();

private:
    /// Runs with the sample archive and --json, and checks the answer against its schema.
    QJsonDocument ask(QStringList arguments, const QString &schema, int exitCode = 0);
    QJsonObject error(const QStringList &arguments, int exitCode);

    QTemporaryDir m_folder;
    QString m_archive;
};

void CommandLineTest::initTestCase()
{
    m_archive = m_folder.filePath(QStringLiteral("sample.claimscope"));
    const Run run = runProgram({QStringLiteral("sample"), m_archive});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
}

QJsonDocument CommandLineTest::ask(QStringList arguments, const QString &schema, int exitCode)
{
    arguments += {QStringLiteral("--json"), QStringLiteral("--archive"), m_archive};
    const Run run = runProgram(arguments);
    if (run.exitCode != exitCode)
        qWarning().noquote() << arguments << "exited with" << run.exitCode << run.err;
    const QJsonDocument json = run.json();
    const QJsonValue value = json.isArray() ? QJsonValue(json.array()) : QJsonValue(json.object());
    const QStringList complaints
        = test::JsonSchema(QStringLiteral(CLAIMSCOPE_SCHEMAS), schema).complaints(value);
    if (!complaints.isEmpty())
        qWarning().noquote() << complaints.mid(0, 10);
    return run.exitCode == exitCode && complaints.isEmpty() ? json : QJsonDocument();
}

QJsonObject CommandLineTest::error(const QStringList &arguments, int exitCode)
{
    return ask(arguments, QStringLiteral("error"), exitCode)[QLatin1String("error")].toObject();
}

void CommandLineTest::aWrongUseExitsWith2AndSaysSo_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("kind");
    const QString usage = QStringLiteral("wrong-usage");
    QTest::newRow("unknown option")
        << QStringList{QStringLiteral("query"), QStringLiteral("--bogus")} << usage;
    QTest::newRow("unknown kind of record")
        << QStringList{QStringLiteral("list"), QStringLiteral("cats")} << usage;
    QTest::newRow("no kind of record") << QStringList{QStringLiteral("list")} << usage;
    QTest::newRow("unknown order")
        << QStringList{QStringLiteral("query"), QStringLiteral("--order"), QStringLiteral("random")}
        << usage;
    QTest::newRow("two queries") << QStringList{QStringLiteral("query"), QStringLiteral("org:meta"),
                                                QStringLiteral("org:openai")}
                                 << usage;
    QTest::newRow("no name of a backup") << QStringList{QStringLiteral("backup")} << usage;
    QTest::newRow("open bracket") << QStringList{QStringLiteral("query"),
                                                 QStringLiteral("org:(meta")}
                                  << QStringLiteral("bad-query");
    QTest::newRow("unknown name") << QStringList{QStringLiteral("list"), QStringLiteral("moves"),
                                                 QStringLiteral("org:xyzzy")}
                                  << QStringLiteral("unknown-name");
    QTest::newRow("bad date") << QStringList{QStringLiteral("query"), QStringLiteral("date:soon")}
                              << QStringLiteral("bad-date");
}

void CommandLineTest::aWrongUseExitsWith2AndSaysSo()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, kind);
    QCOMPARE(error(arguments, 2).value(QLatin1String("kind")).toString(), kind);
}

void CommandLineTest::aMisspeltCommandOpensNoWindow()
{
    const test::Run run = test::runProgram({QStringLiteral("qurey"), QStringLiteral("org:meta")});
    QCOMPARE(run.exitCode, 2);
    QVERIFY2(run.err.contains(QStringLiteral("qurey")), qPrintable(run.err));
}

void CommandLineTest::aWindowWithoutADisplayIsSaid()
{
    const test::Run run = test::runProgram({QStringLiteral("./nowhere.claimscope")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(QStringLiteral("display")), qPrintable(run.err));
}

void CommandLineTest::anArchiveThatCannotBeOpenedExitsWith1()
{
    const Run run
        = runProgram({QStringLiteral("query"), QStringLiteral("--json"),
                      QStringLiteral("--archive"), m_folder.filePath(QStringLiteral("none"))});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.json()[QLatin1String("error")][QLatin1String("kind")].toString(),
             QStringLiteral("file-not-found"));
    const Run without = runProgram({QStringLiteral("query"), QStringLiteral("--json")});
    QCOMPARE(without.exitCode, 2);
}

void CommandLineTest::anUnreadableQuerySaysWhere()
{
    const QJsonObject said
        = error({QStringLiteral("query"), QStringLiteral("org:meta org:xyzzy")}, 2);
    QCOMPARE(said.value(QLatin1String("position")).toInt(-1), 13);
    QCOMPARE(said.value(QLatin1String("length")).toInt(), 5);
}

void CommandLineTest::anAmbiguousNameListsItsCandidates()
{
    const QJsonObject said = error({QStringLiteral("query"), QStringLiteral("person:alex")}, 2);
    QCOMPARE(said.value(QLatin1String("kind")).toString(), QStringLiteral("ambiguous-name"));
    QVERIFY(said.value(QLatin1String("candidates")).toArray().size() > 1);
}

void CommandLineTest::withoutJsonMessagesGoToStandardErrorOnly()
{
    const Run run = runProgram(
        {QStringLiteral("query"), QStringLiteral("org:("), QStringLiteral("--archive"), m_archive});
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty());
    QVERIFY(run.err.startsWith(QLatin1String("claimscope: ")));
}

void CommandLineTest::theArchiveMayComeFromTheEnvironment()
{
    const Run run = runProgram({QStringLiteral("query"), QStringLiteral("--json")}, {},
                               {QStringLiteral("CLAIMSCOPE_ARCHIVE=") + m_archive});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.json()[QLatin1String("count")].toInt() > 0);
}

void CommandLineTest::aQueryMayBeginWithAMinus()
{
    const auto count = [this](const QStringList &query) {
        return ask(QStringList{QStringLiteral("query")} + query,
                   QStringLiteral("query"))[QLatin1String("count")]
            .toInt(-1);
    };
    const int all = count({});
    const int meta = count({QStringLiteral("org:meta")});
    QVERIFY(meta > 0 && meta < all);
    QCOMPARE(count({QStringLiteral("-org:meta")}), all - meta);
    QCOMPARE(count({QStringLiteral("--limit"), QStringLiteral("1"), QStringLiteral("-org:meta")}),
             all - meta);
}

void CommandLineTest::aQueryMayComeFromStandardInput()
{
    const Run typed = runProgram({QStringLiteral("query"), QStringLiteral("-"),
                                  QStringLiteral("--json"), QStringLiteral("--archive"), m_archive},
                                 "org:meta\n");
    QCOMPARE(typed.exitCode, 0);
    QCOMPARE(typed.json().object(),
             ask({QStringLiteral("query"), QStringLiteral("org:meta")}, QStringLiteral("query"))
                 .object());
}

void CommandLineTest::aQueryThatFindsNothingSaysWhatWould()
{
    const Run run = runProgram({QStringLiteral("query"), QStringLiteral("org:meta zuckerburg"),
                                QStringLiteral("--archive"), m_archive});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(QLatin1String("Did you mean Zuckerberg?")), qPrintable(run.err));
    QVERIFY2(run.err.contains(QLatin1String("Without zuckerburg: ")), qPrintable(run.err));
}

void CommandLineTest::countIgnoresTheLimit()
{
    const auto items = [this](const QString &limit) {
        return ask({QStringLiteral("query"), QStringLiteral("--limit"), limit},
                   QStringLiteral("query"));
    };
    const auto all = items(QStringLiteral("-1"));
    const auto three = items(QStringLiteral("3"));
    QCOMPARE(three[QLatin1String("items")].toArray().size(), 3);
    QCOMPARE(three[QLatin1String("count")], all[QLatin1String("count")]);
    QCOMPARE(all[QLatin1String("items")].toArray().size(), all[QLatin1String("count")].toInt());
    QCOMPARE(ask({QStringLiteral("query")}, QStringLiteral("query"))[QLatin1String("items")]
                 .toArray()
                 .size(),
             100);
}

void CommandLineTest::newestFirstUnlessWordsAreSearched()
{
    const auto items = [this](const QStringList &arguments) {
        return ask(QStringList{QStringLiteral("query")} + arguments,
                   QStringLiteral("query"))[QLatin1String("items")]
            .toArray();
    };
    const QString newest = QStringLiteral("newest");
    const QString order = QStringLiteral("--order");
    QCOMPARE(items({}), items({order, newest}));
    QVERIFY(items({}) != items({order, QStringLiteral("oldest")}));
    const QString words = QStringLiteral("benchmark");
    QCOMPARE(items({words}), items({words, order, QStringLiteral("relevance")}));
    QVERIFY(items({words}) != items({words, order, newest}));
}

void CommandLineTest::facetsAreOnlyThereWhenAsked()
{
    QVERIFY(ask({QStringLiteral("query")}, QStringLiteral("query"))[QLatin1String("facets")]
                .isUndefined());
    QVERIFY(ask({QStringLiteral("query"), QStringLiteral("--facets")},
                QStringLiteral("query"))[QLatin1String("facets")]
                .isObject());
}

void CommandLineTest::facetCountsFall()
{
    const QJsonObject facets = ask({QStringLiteral("query"), QStringLiteral("--facets")},
                                   QStringLiteral("query"))[QLatin1String("facets")]
                                   .toObject();
    for (const QString &name : facets.keys()) {
        int last = INT_MAX;
        for (const QJsonValue &value : facets.value(name).toArray()) {
            QVERIFY2(value[QLatin1String("count")].toInt() <= last, qPrintable(name));
            last = value[QLatin1String("count")].toInt();
        }
    }
}

void CommandLineTest::aBackupAnswersLikeTheOriginal()
{
    const QString copy = m_folder.filePath(QStringLiteral("copy.claimscope"));
    ask({QStringLiteral("backup"), copy}, QStringLiteral("backup"));
    const auto moves = [](const QString &archive) {
        return runProgram({QStringLiteral("list"), QStringLiteral("moves"),
                           QStringLiteral("--json"), QStringLiteral("--archive"), archive})
            .out;
    };
    QVERIFY(!moves(copy).isEmpty());
    QCOMPARE(moves(copy), moves(m_archive));
}

void CommandLineTest::aBackupNeverOverwrites()
{
    const QString path = m_folder.filePath(QStringLiteral("precious"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    QCOMPARE(error({QStringLiteral("backup"), path}, 1).value(QLatin1String("kind")).toString(),
             QStringLiteral("file-exists"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("precious"));
}

void CommandLineTest::theTextTableHasALineForEveryRecord()
{
    const Run table = runProgram(
        {QStringLiteral("list"), QStringLiteral("people"), QStringLiteral("--archive"), m_archive});
    const auto people
        = ask({QStringLiteral("list"), QStringLiteral("people")}, QStringLiteral("list-people"))
              .array();
    QCOMPARE(table.out.count('\n'), people.size() + 1);
    QVERIFY(table.out.contains(people.first()[QLatin1String("name")].toString().toUtf8()));
}

void CommandLineTest::whatWritesSaysWhatItWrote()
{
    const QString picture = m_folder.filePath(QStringLiteral("volume.svg"));
    const auto exported = ask({QStringLiteral("export"), QStringLiteral("--chart"),
                               QStringLiteral("volume"), QStringLiteral("--out"), picture},
                              QStringLiteral("export"));
    QCOMPARE(exported[QLatin1String("file")].toString(), picture);
    QVERIFY(QFile::exists(picture));
    const QString text = m_folder.filePath(QStringLiteral("lecun.html"));
    const auto dossier = ask(
        {QStringLiteral("dossier"), QStringLiteral("Yann LeCun"), QStringLiteral("--out"), text},
        QStringLiteral("dossier"));
    QCOMPARE(dossier[QLatin1String("files")][0].toString(), text);
    QVERIFY(QFile::exists(text));
    const QString second = m_folder.filePath(QStringLiteral("second.claimscope"));
    const Run run = runProgram({QStringLiteral("sample"), QStringLiteral("--json"), second});
    QVERIFY(test::JsonSchema(QStringLiteral(CLAIMSCOPE_SCHEMAS), QStringLiteral("sample"))
                .complaints(run.json().object())
                .isEmpty());
    QVERIFY(QFile::exists(second));
}

void CommandLineTest::anImportSaysWhatItDidWithEachInput()
{
    const QString article = m_folder.filePath(QStringLiteral("article.txt"));
    QFile file(article);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Meta answers its critics\n\n5 January 2026\n\n\"We fudged it\", said Yann LeCun.");
    file.close();
    const QString missing = m_folder.filePath(QStringLiteral("missing.txt"));
    const QStringList import{QStringLiteral("import"), article, missing};
    const auto first = ask(import, QStringLiteral("import"), 1);
    QCOMPARE(first[QLatin1String("new")].toInt(), 1);
    QCOMPARE(first[QLatin1String("rejected")].toInt(), 1);
    QCOMPARE(first[QLatin1String("problems")][0][QLatin1String("input")].toString(), missing);
    QCOMPARE(ask(import, QStringLiteral("import"), 1)[QLatin1String("duplicate")].toInt(), 1);
    const auto preview = ask({QStringLiteral("import"), QStringLiteral("--dry-run"), article},
                             QStringLiteral("import-dry-run"));
    QCOMPARE(preview[QLatin1String("articles")][0][QLatin1String("title")].toString(),
             QStringLiteral("Meta answers its critics"));
}

void CommandLineTest::aScriptThatFontsLackIsNotToldFontByFont()
{
    const Run run
        = runProgram({QStringLiteral("export"), QStringLiteral("--archive"), m_archive,
                      QStringLiteral("--chart"), QStringLiteral("moves"), QStringLiteral("--title"),
                      QString::fromUtf8("समाचार أخبار 中文 😀"), QStringLiteral("--out"),
                      m_folder.filePath(QStringLiteral("s.png"))});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(!run.err.contains(QStringLiteral("OpenType")), qPrintable(run.err));
}

void CommandLineTest::helpNamesEveryCommand()
{
    const Run run = runProgram({QStringLiteral("--help")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY(runProgram({QStringLiteral("--version")}).out.startsWith("claimscope "));
    for (const char *command :
         {"sample", "import", "query", "list", "export", "dossier", "backup"}) {
        QVERIFY2(run.out.contains(command), command);
        const Run own = runProgram({QLatin1String(command), QStringLiteral("--help")});
        QCOMPARE(own.exitCode, 0);
        QVERIFY(own.out.contains("Usage"));
    }
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "tst_commandline.moc"
