// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"
#include "app/cli/commands.h"
#include "resources/resources.h"
#include "tests/support/commandrun.h"
#include "ui/dialogs/exportdialog.h"

#include <QDir>
#include <QImage>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>

using test::contents;
using test::Ran;

class TestExportCommand : public QObject
{
    Q_OBJECT

private:
    /// The sub-command in this process, with the sample archive.
    Ran run(const QStringList &words)
    {
        return test::runCommand(cli::makeExportCommand(), m_archive, words);
    }

    /// As a POSIX shell would: its words are bare, or quoted as exportCommand does it.
    Ran runCopied(const QString &command)
    {
        static const QRegularExpression word(u"(?:'[^']*'|\\\\'|[^\\s'])+"_qs);
        QStringList words;
        for (auto it = word.globalMatch(command); it.hasNext();) {
            QString text = it.next().captured();
            text.replace(u"'\\''"_qs, QString(QChar::Null));
            words << text.remove(u'\'').replace(QChar::Null, u'\'');
        }
        return run(words.mid(4)); // without the program, the sub-command and the archive
    }

    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    QString m_archive;

private Q_SLOTS:
    void initTestCase()
    {
        initClaimscopeResources();
        m_archive = file(u"sample.claimscope"_qs);
        QVERIFY(db::Archive::writeSample(m_archive).has_value());
    }

    void everyChartComesInEveryFormat_data()
    {
        QTest::addColumn<QString>("chart");
        for (const QString &chart : ui::chartKindNames())
            QTest::newRow(qPrintable(chart)) << chart;
    }
    void everyChartComesInEveryFormat()
    {
        QFETCH(QString, chart);
        for (const QString &format : ui::exportFormatNames()) {
            const QString path = file(chart + u'.' + format);
            const Ran ran
                = run({u"--chart"_qs, chart, u"--now"_qs, u"2026-11-23"_qs, u"--out"_qs, path});
            QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
            // A chart of items or claims has no reports of its own.
            QVERIFY(contents(path).size() > 200 || format == u"ris"_qs || format == u"bib"_qs
                    || format == u"csl.json"_qs);
        }
        QCOMPARE(QImage(file(chart + u".png"_qs)).width(), 1280);
    }

    void sameBytesAsTheDialog()
    {
        const QString query = u"org:meta announced:2025"_qs;
        const QString path = file(u"command.png"_qs);
        const Ran ran = run({u"--chart"_qs, u"moves"_qs, u"--query"_qs, query, u"--preset"_qs,
                             u"square"_qs, u"--lang"_qs, u"de"_qs, u"--now"_qs,
                             u"2026-11-23T10:00:00Z"_qs, u"--out"_qs, path});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));

        const auto archive = db::Archive::open(m_archive, db::Archive::Access::ReadOnly);
        QVERIFY(archive.has_value());
        db::ExploreRequest question;
        question.filter = db::Filter::parse(query).value();
        ui::ExportSubject subject;
        subject.answer
            = std::make_shared<db::Exploration>(cli::await((*archive)->explore(question)).value());
        subject.now = QDate(2026, 11, 23);
        subject.settings = {
            {u"preset"_qs, u"square"_qs}, {u"lang"_qs, u"de"_qs}, {u"folder"_qs, m_folder.path()}};
        ui::ExportDialog dialog(subject);
        dialog.open();
        QSignalSpy exported(&dialog, &ui::ExportDialog::exported);
        dialog.startExport();
        QTRY_COMPARE(exported.size(), 1);
        const QByteArray bytes = contents(exported.first().first().toStringList().first());
        QVERIFY(!bytes.isEmpty());
        QVERIFY(bytes == contents(path));
    }

    void theCopiedCommandMakesTheSameBytes_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QString>("format");
        QTest::addColumn<QJsonObject>("settings");
        const QJsonObject kept{{u"lang"_qs, u"de"_qs}, {u"preset"_qs, u"square"_qs}};
        const QJsonObject own{{u"preset"_qs,
                               QJsonObject{{u"name"_qs, u"Kachel 'groß'"_qs},
                                           {u"width"_qs, 700},
                                           {u"height"_qs, 500},
                                           {u"smallestText"_qs, 14},
                                           {u"margin"_qs, 20}}},
                              {u"theme"_qs, u"dark"_qs}};
        const QJsonObject size{{u"size"_qs, u"105x80mm"_qs}, {u"scale"_qs, 2}};
        const QList<QJsonObject> kinds{kept, own, size};
        int row = 0;
        for (const QString &chart : ui::chartKindNames()) {
            for (const QString &format : {u"png"_qs, u"svg"_qs}) {
                QTest::addRow("%s %s", qPrintable(chart), qPrintable(format))
                    << chart << format << kinds.at(row++ % 3);
            }
        }
    }
    void theCopiedCommandMakesTheSameBytes()
    {
        QFETCH(QString, chart);
        QFETCH(QString, format);
        QFETCH(QJsonObject, settings);
        const auto archive = db::Archive::open(m_archive, db::Archive::Access::ReadOnly);
        ui::ExportRequest request;
        request.chart = ui::chartKind(chart).value();
        request.filter = db::Filter::parse(u"org:meta"_qs).value();
        settings.insert(u"folder"_qs, m_folder.path());
        settings.insert(u"format"_qs, format);
        ui::ExportSubject subject;
        subject.answer = std::make_shared<db::Exploration>(
            cli::await((*archive)->explore(request.question())).value());
        subject.view.chart = request.chart;
        subject.view.annotations = {{u"2025-04-05"_qs, u"Isn't \"it\" known?"_qs}};
        subject.view.laneOrder = {u"meta"_qs};
        subject.archivePath = m_archive;
        subject.now = QDate(2026, 11, 23);
        subject.settings = settings;
        ui::ExportDialog dialog(subject);
        dialog.open();
        QSignalSpy exported(&dialog, &ui::ExportDialog::exported);
        dialog.startExport();
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 20'000);
        const QString path = dialog.tasks().first().path;
        const QByteArray bytes = contents(path);
        QVERIFY(QFile::remove(path));
        const Ran ran
            = runCopied(ui::exportCommand(dialog.tasks().first().request, m_archive, path));
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QVERIFY(!bytes.isEmpty());
        QVERIFY(contents(path) == bytes);
    }

    void aPictureIsMadeAgainFromItsFile()
    {
        for (const QString &format : {u"png"_qs, u"svg"_qs}) {
            const QString first = file(u"first."_qs + format);
            const QString again = file(u"again."_qs + format);
            const Ran made
                = run({u"--chart"_qs, u"moves"_qs, u"--query"_qs, u"org:meta"_qs, u"--preset"_qs,
                       u"portrait"_qs, u"--lang"_qs, u"de"_qs, u"--title"_qs, u"Wer ging"_qs,
                       u"--now"_qs, u"2026-02-03"_qs, u"--out"_qs, first});
            QVERIFY2(made.exitCode == 0, qPrintable(made.err));
            const Ran remade = run({u"--from-image"_qs, first, u"--out"_qs, again});
            QVERIFY2(remade.exitCode == 0, qPrintable(remade.err));
            QVERIFY(!remade.err.contains(u"changed"_qs));
            QVERIFY(contents(again) == contents(first));
        }
    }

    void optionsChangeWhatTheImageSays()
    {
        const QString first = file(u"first.png"_qs);
        const QString other = file(u"other.svg"_qs);
        QVERIFY(QFileInfo::exists(first));
        const Ran ran = run({u"--from-image"_qs, first, u"--lang"_qs, u"en"_qs, u"--title"_qs,
                             u"Who left"_qs, u"--out"_qs, other});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QVERIFY(contents(other).contains("Who left"));
        QVERIFY(contents(other).contains("xml:lang=\"en\""));
        QVERIFY(contents(other).contains("org:meta"));
    }

    void anArchivalPdfAndOutlinesAreMadeAgainFromTheirFiles()
    {
        const QString pdf = file(u"a.pdf"_qs);
        QCOMPARE(run({u"--chart"_qs, u"moves"_qs, u"--pdf-a"_qs, u"--out"_qs, pdf}).exitCode, 0);
        QVERIFY(contents(pdf).contains("/GTS_PDFA1"));
        const QString again = file(u"again.pdf"_qs);
        QCOMPARE(run({u"--from-image"_qs, pdf, u"--out"_qs, again}).exitCode, 0);
        QCOMPARE(contents(again), contents(pdf));
        const QString svg = file(u"a.svg"_qs);
        QCOMPARE(
            run({u"--from-image"_qs, pdf, u"--text"_qs, u"outlines"_qs, u"--out"_qs, svg}).exitCode,
            0);
        QVERIFY(!contents(svg).contains("<text"));
        QVERIFY(!contents(svg).contains("pdf-a"));
    }

    void aForeignImageIsAClearFailure()
    {
        const QString foreign = file(u"foreign.png"_qs);
        QImage image(10, 10, QImage::Format_RGB32);
        image.fill(Qt::white);
        QVERIFY(image.save(foreign));
        const Ran ran = run({u"--from-image"_qs, foreign, u"--out"_qs, file(u"never.png"_qs)});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(u"carries no view"_qs), qPrintable(ran.err));
        QVERIFY(!QFileInfo::exists(file(u"never.png"_qs)));
    }

    void aDesksPresetsAreKnownByName()
    {
        QFile presets(file(u"desk.json"_qs));
        QVERIFY(presets.open(QIODevice::WriteOnly));
        presets.write(R"({"presets": [{"name": "Kachel", "width": 700, "height": 500}]})");
        presets.close();
        const QString path = file(u"kachel.png"_qs);
        const Ran ran = run({u"--chart"_qs, u"moves"_qs, u"--presets"_qs, presets.fileName(),
                             u"--preset"_qs, u"Kachel"_qs, u"--out"_qs, path});
        QVERIFY2(ran.exitCode == 0, qPrintable(ran.err));
        QCOMPARE(QImage(path).size(), QSize(700, 500));
        const Ran unknown = run({u"--chart"_qs, u"moves"_qs, u"--presets"_qs, presets.fileName(),
                                 u"--preset"_qs, u"Fliese"_qs, u"--out"_qs, path});
        QCOMPARE(unknown.exitCode, 2);
        QVERIFY(unknown.err.contains(u"Kachel"_qs));
    }

    void wrongWordsAreUsageErrorsThatListTheRightOnes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("listed");
        const QString png = u"x.png"_qs;
        QTest::newRow("chart") << QStringList{u"--chart"_qs, u"rivers"_qs, u"--out"_qs, png}
                               << ui::chartKindNames().join(u", "_qs);
        QTest::newRow("format") << QStringList{u"--chart"_qs, u"moves"_qs, u"--out"_qs, u"x.gif"_qs}
                                << u"png, svg, pdf, csv, html"_qs;
        QTest::newRow("preset") << QStringList{u"--chart"_qs, u"moves"_qs, u"--preset"_qs,
                                               u"big"_qs,     u"--out"_qs, png}
                                << u"print-2"_qs;
        QTest::newRow("size") << QStringList{u"--chart"_qs, u"moves"_qs, u"--size"_qs,
                                             u"big"_qs,     u"--out"_qs, png}
                              << u"1200x675"_qs;
        QTest::newRow("language") << QStringList{u"--chart"_qs, u"moves"_qs, u"--lang"_qs,
                                                 u"fr"_qs,      u"--out"_qs, png}
                                  << u"de, en"_qs;
        QTest::newRow("range") << QStringList{u"--chart"_qs, u"moves"_qs, u"--range"_qs,
                                              u"soon"_qs,    u"--out"_qs, png}
                               << u"EDTF"_qs;
        QTest::newRow("pdf-a") << QStringList{u"--chart"_qs, u"moves"_qs, u"--pdf-a"_qs,
                                              u"--out"_qs, png}
                               << u"only for a PDF"_qs;
        QTest::newRow("text") << QStringList{u"--chart"_qs, u"moves"_qs, u"--text"_qs,
                                             u"glyphs"_qs,  u"--out"_qs, u"x.svg"_qs}
                              << u"text, outlines"_qs;
        QTest::newRow("query") << QStringList{u"--chart"_qs, u"moves"_qs, u"--query"_qs,
                                              u"(org:"_qs,   u"--out"_qs, png}
                               << QString();
    }
    void wrongWordsAreUsageErrorsThatListTheRightOnes()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, listed);
        words.last() = file(words.last());
        const Ran ran = run(words);
        QCOMPARE(ran.exitCode, 2);
        QVERIFY2(ran.err.contains(listed), qPrintable(ran.err));
        QVERIFY(!QFile::exists(words.last()));
    }

    void aTableIsNotWarnedOfLabels()
    {
        const QStringList words{u"--chart"_qs, u"moves"_qs, u"--size"_qs, u"300x200"_qs,
                                u"--out"_qs};
        QVERIFY(run(words + QStringList{file(u"small.svg"_qs)}).err.contains(u"label"_qs));
        const Ran ran = run(words + QStringList{file(u"small.csv"_qs)});
        QCOMPARE(ran.exitCode, 0);
        QVERIFY2(!ran.err.contains(u"label"_qs), qPrintable(ran.err));
    }

    void emptyTextTakesNoOtherOptionForItsValue()
    {
        CLI::App app;
        std::string subtitle = "before";
        std::string source;
        app.add_option("--subtitle", subtitle);
        app.add_option("--source", source);
        std::vector<std::string> words
            = cli::sorted({"--subtitle", "", "--source", "Own research"}, app);
        std::reverse(words.begin(), words.end());
        app.parse(words);
        QCOMPARE(subtitle, std::string());
        QCOMPARE(source, std::string("Own research"));
    }

    void aLimitOnFileSizesIsAFullDiskNotTheEnd()
    {
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        // The archive's own shared memory takes 32 KB.
        const rlimit tiny{36 * 1024, before.rlim_max};
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tiny), 0);
        const Ran ran = run({u"--chart"_qs, u"moves"_qs, u"--scale"_qs, u"2"_qs, u"--out"_qs,
                             file(u"full.png"_qs)});
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains(u"disk is full"_qs), qPrintable(ran.err));
        QVERIFY(!QFile::exists(file(u"full.png"_qs)));
    }

    void failuresLeaveNothingAndSayWhy()
    {
        const Ran gone
            = run({u"--chart"_qs, u"moves"_qs, u"--out"_qs, file(u"no/folder/x.png"_qs)});
        QCOMPARE(gone.exitCode, 1);
        QVERIFY2(gone.err.contains(u"folder"_qs), qPrintable(gone.err));
        const Ran huge = run({u"--chart"_qs, u"moves"_qs, u"--size"_qs, u"100000x100000"_qs,
                              u"--json"_qs, u"--out"_qs, file(u"huge.png"_qs)});
        QCOMPARE(huge.exitCode, 1);
        const QJsonObject error
            = QJsonDocument::fromJson(huge.out.toUtf8())[u"error"_qs].toObject();
        QCOMPARE(error.value(u"kind"_qs).toString(), u"too-large"_qs);
        QVERIFY(!QFile::exists(file(u"huge.png"_qs)));
    }
};

QTEST_MAIN(TestExportCommand)
#include "tst_exportcommand.moc"
