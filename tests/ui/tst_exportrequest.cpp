// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/picturetext.h"

#include <QTest>

class TestExportRequest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void jsonRoundTripKeepsEverything()
    {
        ui::ExportRequest request = exportfixture::request();
        request.chart = ui::ChartKind::Disputes;
        request.lanes = ui::LaneMode::Organizations;
        request.basis = db::DateBasis::Reported;
        request.range = u"2025-04/2025-06"_qs;
        request.preset.clear();
        request.size = {105, 80};
        request.unit = ui::LengthUnit::Millimetres;
        request.scale = 2;
        request.theme = ui::ThemeName::Print;
        request.language = u"de"_qs;
        request.title = u"T"_qs;
        request.subtitle = u"S"_qs;
        request.sourceLine = u"Q"_qs;
        request.altText = u"A"_qs;
        request.laneOrder = QStringList{u"b"_qs, u"it's"_qs};
        request.pdfA = true;
        request.textOutlines = true;
        QCOMPARE(ui::ExportRequest::fromJson(request.toJson()), request);
        QCOMPARE(ui::ExportRequest::fromJson(exportfixture::request().toJson()),
                 exportfixture::request());
    }

    void lanesStandAsTheReaderPutThem()
    {
        ui::ExportRequest request = exportfixture::request();
        request.chart = ui::ChartKind::Moves;
        const auto lanes = exportfixture::picture(request).data.lanes;
        QVERIFY(lanes.size() > 1);
        request.laneOrder = QStringList{lanes.last().key};
        QCOMPARE(exportfixture::picture(request).data.lanes.first().key, lanes.last().key);
        QVERIFY(ui::exportCommand(request, u"a"_qs, u"a.png"_qs)
                    .contains(u"--lane '%1'"_qs.arg(lanes.last().key)));
    }

    void sizesAreReadAsWritten()
    {
        QCOMPARE(ui::presetFromSizeText(u"1200x675"_qs)->size, QSizeF(1200, 675));
        QCOMPARE(ui::presetFromSizeText(u"640xauto"_qs)->size, QSizeF(640, 0));
        const auto print = ui::presetFromSizeText(u"105x80.5mm"_qs);
        QCOMPARE(print->size, QSizeF(105, 80.5));
        QVERIFY(print->unit == ui::LengthUnit::Millimetres);
        for (const QString &wrong : {u"1200"_qs, u"x"_qs, u"-1x5"_qs, u"axb"_qs, u"10x10cm"_qs})
            QVERIFY2(!ui::presetFromSizeText(wrong), qPrintable(wrong));
    }

    void presetsAreThoseOfTheDesign()
    {
        QStringList names;
        for (const ui::ExportPreset &preset : ui::exportPresets())
            names << preset.name;
        QCOMPARE(names.join(u','),
                 u"web,wide,link,square,portrait,story,print-1,print-2,print-3,a4,a3,slide"_qs);
    }

    void textsAreNeverSmallerThanThePresetAllows_data()
    {
        QTest::addColumn<QString>("chart");
        QTest::addColumn<QString>("preset");
        for (const QString &chart : ui::chartKindNames()) {
            for (const ui::ExportPreset &preset : ui::exportPresets())
                QTest::newRow(qPrintable(chart + u' ' + preset.name)) << chart << preset.name;
        }
    }
    void textsAreNeverSmallerThanThePresetAllows()
    {
        QFETCH(QString, chart);
        QFETCH(QString, preset);
        ui::ExportRequest request = exportfixture::request(preset);
        request.chart = ui::chartKind(chart).value();
        const ui::Picture picture = exportfixture::picture(request);
        int texts = 0;
        for (const ui::SceneGroup &group : picture.layout.groups) {
            for (const ui::Primitive &primitive : group.primitives) {
                const auto *text = std::get_if<ui::TextPrimitive>(&primitive);
                if (!text)
                    continue;
                ++texts;
                QVERIFY2(text->font.pixelSize() >= picture.preset.smallestText,
                         qPrintable(text->text));
                QVERIFY2(QRectF(QPointF(), picture.layout.size).contains(text->box),
                         qPrintable(text->text));
            }
        }
        QVERIFY(texts > 3);
    }

    void footerNamesSourcesSelectionBasisAndDay()
    {
        const ui::Picture picture = exportfixture::picture(exportfixture::request());
        const QString footer = picture.text.footer;
        QVERIFY2(footer.startsWith(u"Sources: Example Times and Example, Post."_qs)
                     || footer.startsWith(u"Sources: Example, Post and Example Times."_qs),
                 qPrintable(footer));
        const ui::Wording words;
        const db::Exploration answer = exportfixture::answer();
        QVERIFY(footer.contains(words.filter(answer.filter, answer.names)));
        QVERIFY(footer.contains(picture.data.dateNote));
        QVERIFY(footer.contains(words.day(db::dayOf(QDate(2026, 11, 23)))));
    }

    void manySourcesAreCounted()
    {
        QStringList sources;
        for (int i = 0; i < 12; ++i)
            sources << u"S%1"_qs.arg(i);
        const QString line = ui::sourceLine(sources, ui::Wording());
        QVERIFY2(line.contains(u"S0, S1, S2, S3"_qs) && line.contains(u"8 other"_qs),
                 qPrintable(line));
        QVERIFY(!line.contains(u"S4"_qs));
        QCOMPARE(ui::sourceLine({}, ui::Wording()), QString());
    }

    void volumeNamesThePublishersOfItsItems()
    {
        db::Exploration answer = exportfixture::answer();
        const auto value = [](const char *name, qint64 count) {
            const QString text = QString::fromLatin1(name);
            return db::FacetValue{text, text, count, 9};
        };
        answer.facets
            = {{db::Field::Source, {value("Daily", 3), value("Weekly", 1), value("Other", 0)}}};
        answer.volume = {{db::dayOf({2025, 6, 1}), db::dayOf({2025, 6, 1}), true, true}};
        ui::ExportRequest request = exportfixture::request();
        request.chart = ui::ChartKind::Volume;
        QCOMPARE(ui::makePicture(request, answer)->text.sourceLine,
                 u"Sources: Daily and Weekly"_qs);
        answer.filter = db::Filter::parse(u"source:Weekly"_qs).value();
        QCOMPARE(ui::makePicture(request, answer)->text.sourceLine, u"Sources: Weekly"_qs);
    }

    void smallPictureLeavesTheKeyOutAndSaysSo()
    {
        ui::ExportRequest request = exportfixture::request(u"link"_qs);
        const auto hasKey = [](const ui::Picture &picture) {
            const auto &groups = picture.layout.groups;
            return std::any_of(groups.begin(), groups.end(),
                               [](const ui::SceneGroup &group) { return group.id == u"key"_qs; });
        };
        QVERIFY(hasKey(exportfixture::picture(exportfixture::request(u"square"_qs))));
        const ui::Picture small = exportfixture::picture(request);
        QVERIFY(hasKey(small)
                || ui::warningTexts(small.layout, ui::Wording()).join(u' ').contains(u"Key"_qs));
    }

    void narrowColumnKeepsTheWholeFooter()
    {
        const ui::Picture picture = exportfixture::picture(exportfixture::request(u"print-1"_qs));
        QString printed;
        for (const ui::SceneGroup &group : picture.layout.groups) {
            if (group.id == u"footer"_qs)
                printed = group.title;
        }
        QCOMPARE(printed, picture.text.footer);
    }

    void brushShowsOnlyWhatItHolds()
    {
        db::Exploration answer = exportfixture::answer();
        answer.filter = db::Filter::parse(u"announced:2025-06..2025-12"_qs).value();
        answer.moves.outside = {u"m3"_qs};
        const auto picture = ui::makePicture(exportfixture::request(), answer);
        QVERIFY(picture.has_value());
        QStringList lanes;
        for (const ui::Lane &lane : picture->data.lanes)
            lanes << lane.key;
        QVERIFY(!lanes.contains(u"bob-beispiel"_qs));
        QVERIFY(lanes.contains(u"ada-example"_qs));
        const ui::PanelLayout panel = picture->layout.panels.first();
        QCOMPARE(db::dateOf(db::Day(panel.from)), QDate(2025, 6, 1));
        QVERIFY(db::dateOf(db::Day(panel.to)) >= QDate(2025, 12, 31));
    }

    void commandIsQuotedForTheShell()
    {
        ui::ExportRequest request = exportfixture::request(u"square"_qs);
        request.title = u"It's $HOME"_qs;
        const QString command
            = ui::exportCommand(request, u"/tmp/my archive.claimscope"_qs, u"/tmp/a.png"_qs);
        QVERIFY2(command.contains(u"--title 'It'\\''s $HOME'"_qs), qPrintable(command));
        QVERIFY(command.contains(u"--archive '/tmp/my archive.claimscope'"_qs));
        QVERIFY(command.contains(u"--preset 'square'"_qs));
        QVERIFY(command.endsWith(u"--out '/tmp/a.png'"_qs));
    }
};

QTEST_MAIN(TestExportRequest)
#include "tst_exportrequest.moc"
