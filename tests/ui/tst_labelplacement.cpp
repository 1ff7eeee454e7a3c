// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/labelplacement.h"

#include <QTest>

using namespace ui;

class TestLabelPlacement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoAsksFirstGetsThePlace();
    void theNextCandidateIsTaken();
    void whatDoesNotFitIsDropped();
    void boxesThatShareAnEdgeAreApart();
    void tallBoxesAreMetInEveryBand();
    void labelsStayInsideOfTheBounds();
};

void TestLabelPlacement::whoAsksFirstGetsThePlace()
{
    LabelPlacement placement;
    QCOMPARE(placement.place({QRectF(0, 0, 50, 12)}), 0);
    QCOMPARE(placement.place({QRectF(40, 4, 50, 12)}), -1);
}

void TestLabelPlacement::theNextCandidateIsTaken()
{
    LabelPlacement placement;
    placement.take(QRectF(0, 0, 50, 12));
    QCOMPARE(placement.place({QRectF(10, 0, 50, 12), QRectF(10, 20, 50, 12)}), 1);
    QVERIFY(!placement.isFree(QRectF(10, 20, 50, 12)));
    QVERIFY(placement.isFree(QRectF(60, 0, 50, 12)));
}

void TestLabelPlacement::whatDoesNotFitIsDropped()
{
    LabelPlacement placement;
    placement.take(QRectF(0, 0, 500, 500));
    QCOMPARE(placement.place({QRectF(10, 0, 50, 12), QRectF(10, 20, 50, 12)}), -1);
}

void TestLabelPlacement::boxesThatShareAnEdgeAreApart()
{
    LabelPlacement placement;
    placement.take(QRectF(0, 0, 50, 12));
    QVERIFY(placement.isFree(QRectF(50, 0, 50, 12)));
    QVERIFY(placement.isFree(QRectF(0, 12, 50, 12)));
}

void TestLabelPlacement::tallBoxesAreMetInEveryBand()
{
    LabelPlacement placement;
    placement.take(QRectF(0, -100, 2, 1000));
    for (int y = -90; y < 880; y += 30)
        QVERIFY(!placement.isFree(QRectF(-5, y, 20, 8)));
}

void TestLabelPlacement::labelsStayInsideOfTheBounds()
{
    LabelPlacement placement(QRectF(0, 0, 100, 100));
    QCOMPARE(placement.place({QRectF(80, 0, 30, 12)}), -1);
    QCOMPARE(placement.place({QRectF(80, 0, 20, 12)}), 0);
}

QTEST_GUILESS_MAIN(TestLabelPlacement)
#include "tst_labelplacement.moc"
