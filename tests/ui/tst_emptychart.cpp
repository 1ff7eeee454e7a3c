// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartoverlay.h"
#include "ui/charts/emptychart.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace ui;

class TestEmptyChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void conflictingChipsAreExplainedAndMended();
    void offersAreForTheKindOfTheChart();
    void chartsThatHaveSomethingAreOffered();
    void edgesOfABrushLeaveLabelsFree();
    void aGripStaysWhereNoRoomIs();

private:
    static QStringList offers(const EmptyChart &chart)
    {
        QStringList texts;
        for (const QPushButton *button : chart.findChildren<QPushButton *>()) {
            if (!button->isHidden())
                texts.append(button->text());
        }
        return texts;
    }
    static db::Exploration answer()
    {
        db::Exploration answer;
        answer.filter = db::Filter::parse(u"org:meta org:openai"_qs).value();
        answer.names = {{u"meta"_qs, u"Meta"_qs}, {u"openai"_qs, u"OpenAI"_qs}};
        const auto any = db::Filter::parse(u"org:(meta OR openai)"_qs).value();
        answer.widenings
            = {{db::RecordKind::Move, {db::Field::Organization}, {}, any, 9},
               {db::RecordKind::Move, {}, {1}, db::Filter::parse(u"org:meta"_qs).value(), 1},
               {db::RecordKind::Score, {}, {0}, db::Filter::parse(u"org:openai"_qs).value(), 4}};
        return answer;
    }
};

void TestEmptyChart::conflictingChipsAreExplainedAndMended()
{
    EmptyChart chart;
    chart.setReason(u"No move matches."_qs);
    const db::Exploration given = answer();
    chart.setOffers(ChartKind::Balance, &given, Wording());
    QVERIFY2(chart.text().contains(u"all chips for ‘Organization’ at once"_qs),
             qPrintable(chart.text()));
    QCOMPARE(offers(chart),
             (QStringList{u"Any of ‘Organization’: 9 move(s)"_qs,
                          u"Without ‘Organization: OpenAI’: 1 move(s)"_qs}));
    QSignalSpy wanted(&chart, &EmptyChart::filterWanted);
    chart.findChildren<QPushButton *>().constFirst()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<db::Filter>().text(),
             u"org:(meta OR openai)"_qs);
}

void TestEmptyChart::offersAreForTheKindOfTheChart()
{
    EmptyChart chart;
    chart.setReason(u"Nothing."_qs);
    const db::Exploration given = answer();
    chart.setOffers(ChartKind::Scores, &given, Wording());
    QCOMPARE(offers(chart), QStringList{u"Without ‘Organization: Meta’: 4 score(s)"_qs});
    QCOMPARE(chart.text(), u"Nothing."_qs);
    chart.setOffers(ChartKind::Volume, &given, Wording());
    QVERIFY(offers(chart).isEmpty());
    chart.setOffers(ChartKind::Moves, nullptr, Wording());
    QVERIFY(offers(chart).isEmpty());
}

void TestEmptyChart::chartsThatHaveSomethingAreOffered()
{
    db::Exploration given = answer();
    given.widenings.clear();
    given.moveCount = 3;
    given.disputeCount = 2;
    EmptyChart chart;
    chart.setOffers(ChartKind::Moves, &given, Wording());
    QCOMPARE(offers(chart), QStringList{u"Chart ‘Disputes’: 2 dispute(s)"_qs});
    chart.setOffers(ChartKind::Scores, &given, Wording());
    QCOMPARE(offers(chart).size(), 2);
    QSignalSpy wanted(&chart, &EmptyChart::chartWanted);
    chart.findChildren<QPushButton *>().constLast()->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<ChartKind>(), ChartKind::Disputes);
}

void TestEmptyChart::edgesOfABrushLeaveLabelsFree()
{
    const QList<QRectF> labels{{90, 80, 40, 20}, {80, 140, 60, 10}, {300, 0, 50, 200}};
    const BrushEdge edge = brushEdge(100, 0, 200, labels);
    QCOMPARE(edge.pieces.size(), 3);
    QCOMPARE(edge.pieces.first().y1(), 0);
    QCOMPARE(edge.pieces.last().y2(), 200);
    for (const QLineF &piece : edge.pieces) {
        for (const QRectF &label : labels)
            QVERIFY(!label.intersects(QRectF(piece.p1(), piece.p2()).adjusted(-1, 0, 1, 0)));
    }
    for (const QRectF &label : labels)
        QVERIFY(!label.intersects(QRectF(98, edge.grip - 11, 4, 22)));
    QCOMPARE(brushEdge(200, 0, 200, labels).pieces.size(), 1);
    QCOMPARE(brushEdge(200, 0, 200, labels).grip, 100);
}

void TestEmptyChart::aGripStaysWhereNoRoomIs()
{
    const BrushEdge edge = brushEdge(100, 10, 50, {{90, 0, 40, 100}});
    QVERIFY(edge.pieces.isEmpty());
    QCOMPARE(edge.grip, 30);
}

QTEST_MAIN(TestEmptyChart)
#include "tst_emptychart.moc"
