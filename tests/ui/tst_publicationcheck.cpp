// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/charts/charttheme.h"
#include "ui/export/picturecontrast.h"
#include "ui/export/publicationcheck.h"

#include <QTest>

using ui::PublicationCheck;

class TestPublicationCheck : public QObject
{
    Q_OBJECT

private:
    static QList<PublicationCheck> checksOf(const QList<ui::Finding> &findings, const QString &key)
    {
        QList<PublicationCheck> checks;
        for (const ui::Finding &finding : findings) {
            if (finding.record.key == key)
                checks << finding.check;
        }
        return checks;
    }

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void recordsAreToldByWhatTheyLack()
    {
        QList<db::Move> moves = exportfixture::answer().moves.records;
        moves[0].evidence.clear();
        moves[1].evidence = {exportfixture::evidence(u"Example Times"_qs),
                             exportfixture::evidence(u"Example Times"_qs)};
        moves[2].verified = db::Verified::No;
        moves[3].evidence[1].state = db::EvidenceState::NotInText;
        const auto findings = ui::checkRecords(moves, ui::Wording());
        QCOMPARE(checksOf(findings, u"m1"_qs), QList{PublicationCheck::NoSource});
        QCOMPARE(checksOf(findings, u"m2"_qs), QList{PublicationCheck::SingleSource});
        QCOMPARE(checksOf(findings, u"m3"_qs), QList{PublicationCheck::Unverified});
        QCOMPARE(checksOf(findings, u"m4"_qs), QList{PublicationCheck::QuoteNotInText});
        QVERIFY(findings.first().message.contains(u"Ada Example"_qs));
        QVERIFY(findings.first().record.kind == db::RecordKind::Move);
    }

    void soundRecordsAreSilent()
    {
        QCOMPARE(ui::checkRecords(exportfixture::answer().moves.records, ui::Wording()).size(), 0);
    }

    void aPictureWithoutAltTextAndSourceIsTold()
    {
        ui::Picture picture = exportfixture::picture(exportfixture::request());
        QCOMPARE(checksOf(ui::checkPicture(picture, ui::Wording()), {}).size(), 0);
        picture.text.altText = u" "_qs;
        picture.text.sourceLine.clear();
        picture.preset.smallestText = 60;
        QCOMPARE(checksOf(ui::checkPicture(picture, ui::Wording()), {}),
                 (QList{PublicationCheck::MissingAltText, PublicationCheck::MissingSourceLine,
                        PublicationCheck::TextTooSmall}));
    }

    void contrastIsMeasuredAgainstWhatATextStandsOn()
    {
        QVERIFY(qAbs(ui::contrast(Qt::black, Qt::white) - 21) < 0.01);
        ui::ChartLayout layout;
        layout.background = Qt::white;
        ui::ShapePrimitive bar;
        bar.points = QRectF(0, 0, 100, 20);
        bar.fill = QColor(0x20, 0x20, 0x80);
        ui::TextPrimitive text;
        text.text = u"label"_qs;
        text.font.setPixelSize(12);
        text.color = Qt::white;
        text.box = QRectF(10, 2, 40, 14);
        ui::SceneGroup group;
        group.primitives = {bar, text};
        layout.groups = {group};
        QVERIFY(ui::weakestText(layout)->ratio > 10);
        layout.groups.first().primitives.removeFirst();
        QVERIFY(ui::weakestText(layout)->ratio < 1.1);
    }

    void everyThemeOfEveryChartHasContrastEnough_data()
    {
        QTest::addColumn<QString>("chart");
        for (const QString &chart : ui::chartKindNames())
            QTest::newRow(qPrintable(chart)) << chart;
    }
    void everyThemeOfEveryChartHasContrastEnough()
    {
        QFETCH(QString, chart);
        for (const auto theme : {ui::ThemeName::Light, ui::ThemeName::Dark, ui::ThemeName::Print}) {
            ui::ExportRequest request = exportfixture::request();
            request.chart = ui::chartKind(chart).value();
            request.theme = theme;
            const auto weakest = ui::weakestText(exportfixture::picture(request).layout);
            if (weakest)
                QVERIFY2(weakest->ratio >= weakest->needed,
                         qPrintable(weakest->text + u' ' + QString::number(weakest->ratio)));
        }
    }

    void onlyTheRecordsOfTheChartAreChecked()
    {
        db::Exploration answer = exportfixture::answer();
        answer.moves.records[0].evidence.clear();
        answer.moves.outside = {u"m1"_qs};
        answer.scores.records[0].evidence.clear();
        const auto picture = ui::makePicture(exportfixture::request(), answer).value();
        const auto findings = ui::checkBeforePublication(picture, ui::Wording());
        QCOMPARE(findings.size(), 0);
    }

    void manyAreCounted()
    {
        QList<db::Move> moves = exportfixture::answer().moves.records;
        for (db::Move &move : moves)
            move.evidence.clear();
        const auto lines = ui::findingCounts(ui::checkRecords(moves, ui::Wording()), ui::Wording());
        QCOMPARE(lines.size(), 1);
        QVERIFY2(lines.first().startsWith(u"4 record"_qs), qPrintable(lines.first()));
    }
};

QTEST_MAIN(TestPublicationCheck)
#include "tst_publicationcheck.moc"
