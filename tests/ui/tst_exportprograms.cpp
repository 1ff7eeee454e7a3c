// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/exportfile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace {

struct Ran
{
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

Ran run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    Ran ran;
    if (process.waitForFinished(100'000) && process.exitStatus() == QProcess::NormalExit)
        ran.exitCode = process.exitCode();
    ran.out = process.readAllStandardOutput();
    ran.err = process.readAllStandardError();
    return ran;
}

/// Mean difference of a channel, of 255; 255 when the sizes differ by more than a pixel.
double difference(const QImage &one, const QImage &other)
{
    const QSize apart = one.size() - other.size();
    if (std::abs(apart.width()) > 1 || std::abs(apart.height()) > 1)
        return 255;
    const QImage a = one.convertToFormat(QImage::Format_RGB32);
    const QImage b = other.convertToFormat(QImage::Format_RGB32);
    const QSize common = a.size().boundedTo(b.size());
    qint64 sum = 0;
    for (int y = 0; y < common.height(); ++y) {
        const uchar *p = a.constScanLine(y);
        const uchar *q = b.constScanLine(y);
        for (int i = 0; i < common.width() * 4; ++i)
            sum += i % 4 == 3 ? 0 : std::abs(int(p[i]) - int(q[i])); // the fourth is no colour
    }
    return double(sum) / 3 / common.width() / common.height();
}

} // namespace

#define NEED(program)                                                                              \
    if (QStandardPaths::findExecutable(QStringLiteral(program)).isEmpty())                         \
    QSKIP("not checked: " program " is not installed")

/// The files as other programs read them.
class TestExportPrograms : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// Writes the picture and returns its path.
    [[nodiscard]] QString written(const ui::Picture &picture, ui::ExportFormat format) const
    {
        const QString file = path(u"picture."_qs + ui::toText(format));
        return ui::writePicture(picture, format, file) ? file : QString();
    }

    static ui::Picture picture(const QString &chart, const QString &preset = u"wide"_qs)
    {
        ui::ExportRequest request = exportfixture::request(preset);
        request.chart = *ui::chartKind(chart);
        request.altText = u"Wer, größer & „wohin“"_qs;
        return exportfixture::picture(request);
    }

    static void everyChart()
    {
        QTest::addColumn<QString>("chart");
        for (const QString &name : ui::chartKindNames())
            QTest::newRow(qPrintable(name)) << name;
    }

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void librsvgShowsWhatThePngShows_data() { everyChart(); }
    void librsvgShowsWhatThePngShows()
    {
        NEED("rsvg-convert");
        QFETCH(QString, chart);
        const ui::Picture made = picture(chart);
        const QImage png(written(made, ui::ExportFormat::Png));
        const Ran ran = run(u"rsvg-convert"_qs,
                            {u"-o"_qs, path(u"rsvg.png"_qs), written(made, ui::ExportFormat::Svg)});
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const QImage svg(path(u"rsvg.png"_qs));
        const double apart = difference(png, svg);
        QVERIFY2(apart < 2.5, qPrintable(QString::number(apart)));
        // An empty page would be further away than that.
        QImage empty(png.size(), QImage::Format_RGB32);
        empty.fill(Qt::white);
        QVERIFY(difference(png, empty) > 2 * apart);
    }

    void librsvgShowsTheSameWithOutlines()
    {
        NEED("rsvg-convert");
        ui::Picture made = picture(u"moves"_qs);
        const QImage png(written(made, ui::ExportFormat::Png));
        made.textOutlines = true;
        const QString svg = written(made, ui::ExportFormat::Svg);
        QCOMPARE(run(u"rsvg-convert"_qs, {u"-o"_qs, path(u"rsvg.png"_qs), svg}).exitCode, 0);
        // Whatever fonts there are: these letters are shapes.
        const double apart = difference(png, QImage(path(u"rsvg.png"_qs)));
        QVERIFY2(apart < 1.2, qPrintable(QString::number(apart)));
    }

    void exiftoolReadsTheAltText_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("png") << int(ui::ExportFormat::Png);
        QTest::newRow("svg") << int(ui::ExportFormat::Svg);
        QTest::newRow("pdf") << int(ui::ExportFormat::Pdf);
    }
    void exiftoolReadsTheAltText()
    {
        NEED("exiftool");
        QFETCH(int, format);
        const ui::Picture made = picture(u"moves"_qs);
        const Ran ran = run(u"exiftool"_qs,
                            {u"-j"_qs, u"-charset"_qs, u"utf8"_qs, u"-AltTextAccessibility"_qs,
                             u"-Title"_qs, written(made, static_cast<ui::ExportFormat>(format))});
        const QJsonObject read = QJsonDocument::fromJson(ran.out)[0].toObject();
        QCOMPARE(read.value(u"AltTextAccessibility"_qs).toString(), u"Wer, größer & „wohin“"_qs);
        QCOMPARE(read.value(u"Title"_qs).toString(), made.text.title);
    }

    void popplerShowsThePdfAsThePng_data() { everyChart(); }
    void popplerShowsThePdfAsThePng()
    {
        NEED("pdftoppm");
        QFETCH(QString, chart);
        for (const bool pdfA : {false, true}) {
            ui::Picture made = picture(chart, u"print-2"_qs);
            const QImage png(written(made, ui::ExportFormat::Png));
            made.pdfA = pdfA;
            const QString pdf = written(made, ui::ExportFormat::Pdf);
            const Ran ran
                = run(u"pdftoppm"_qs,
                      {u"-r"_qs, u"300"_qs, u"-png"_qs, u"-singlefile"_qs, pdf, path(u"page"_qs)});
            QVERIFY2(ran.exitCode == 0, ran.err.constData());
            const double apart = difference(png, QImage(path(u"page.png"_qs)));
            QVERIFY2(apart < 3, qPrintable(QString::number(apart)));
        }
    }

    void popplerFindsEveryFontEmbedded()
    {
        NEED("pdffonts");
        const Ran ran
            = run(u"pdffonts"_qs, {written(picture(u"moves"_qs, u"a4"_qs), ui::ExportFormat::Pdf)});
        QCOMPARE(ran.exitCode, 0);
        const QList<QByteArray> lines = ran.out.trimmed().split('\n').mid(2);
        QVERIFY2(lines.size() >= 2, ran.out.constData());
        for (const QByteArray &line : lines) {
            QVERIFY2(line.contains("Inter"), line.constData());
            QVERIFY2(line.simplified().contains(" yes "), line.constData());
        }
    }

    void thePageIsReadByKeysInChromium()
    {
        NEED("chromium");
        NEED("python3");
        const ui::Picture made = picture(u"moves"_qs, u"web"_qs);
        QStringList marks;
        for (const ui::SceneGroup &group : made.layout.groups) {
            if (group.mark >= 0 && !group.title.isEmpty())
                marks << group.title;
        }
        QStringList keys{u"Tab"_qs};
        for (qsizetype i = 1; i < marks.size(); ++i)
            keys << u"ArrowRight"_qs;
        keys += {u"Home"_qs, u"End"_qs, u"ArrowLeft"_qs, u"Escape"_qs};
        const Ran ran = run(u"python3"_qs,
                            QStringList{QStringLiteral(CHROMIUM_KEYS), u"chromium"_qs,
                                        written(made, ui::ExportFormat::Html)}
                                + keys);
        QVERIFY2(ran.exitCode == 0, ran.err.constData());
        const QJsonObject seen = QJsonDocument::fromJson(ran.out).object();
        QVERIFY2(seen.value(u"errors"_qs).toArray().isEmpty(), ran.out.constData());
        QStringList focused;
        for (const QJsonValue &stop : seen.value(u"stops"_qs).toArray()) {
            focused << stop[u"name"].toString();
            // The details say what has the focus, and a hint where nothing has.
            if (!focused.last().isEmpty())
                QCOMPARE(stop[u"detail"].toString(), focused.last());
        }
        const QStringList after{marks.first(), marks.last(), marks.at(marks.size() - 2), QString()};
        QCOMPARE(focused, marks + after);
    }
};

QTEST_MAIN(TestExportPrograms)
#include "tst_exportprograms.moc"
