// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartview.h"

#include <QAction>
#include <QTest>
#include <QToolButton>

using namespace ui;

/// A chart that has stopped listening.
class TestFrozenChart final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aFrozenChartKeepsItsDataWhileTheRestGoesOn();
    void theBadgeCountsItemsAndTellsTheFilter();
    void onlyTheFrozenKindOfChartStops();
    void nothingIsBrushedOnAFrozenChart();
    void aSessionBringsItBack();
    void backAndForwardFreezeAndSetFree();

private:
    void filter(const char *query)
    {
        m_fixture->state.setFilter(db::Filter::parse(QString::fromLatin1(query)).value());
        QTRY_VERIFY(m_fixture->isAnswered());
    }
    [[nodiscard]] qsizetype lanes() const { return m_frame->view().chart().lanes.size(); }
    [[nodiscard]] QString badge() const
    {
        for (const auto *button : m_frame->findChildren<QToolButton *>()) {
            if (button->isVisible() && button->text().startsWith(QLatin1String("Frozen")))
                return button->text() + u'|' + button->toolTip();
        }
        return {};
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ChartFrame> m_frame;
};

void TestFrozenChart::init()
{
    m_frame.reset();
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_frame = std::make_unique<ChartFrame>(m_fixture->state, m_fixture->feed, Wording());
    m_frame->resize(800, 400);
    m_frame->show();
    QTRY_VERIFY(m_fixture->isAnswered());
    QCOMPARE(lanes(), 1); // Ada Ott has moved
}

void TestFrozenChart::aFrozenChartKeepsItsDataWhileTheRestGoesOn()
{
    filter("org:north-lab");
    m_frame->actions().freeze()->trigger();
    filter("topic:deals");
    QCOMPARE(m_fixture->feed.answer()->items.size(), 1);
    QCOMPARE(lanes(), 1);
    QCOMPARE(m_frame->shownChart().filter.text(), QStringLiteral("org:north-lab"));
    QCOMPARE(m_frame->shownAnswer()->items.size(), 2);
    m_frame->view().activateMark(0, {}); // selection still works
    m_frame->actions().freeze()->trigger();
    QCOMPARE(lanes(), 0);
    QCOMPARE(m_frame->shownAnswer()->items.size(), 1);
}

void TestFrozenChart::theBadgeCountsItemsAndTellsTheFilter()
{
    filter("org:north-lab");
    QVERIFY(badge().isEmpty());
    m_frame->actions().freeze()->trigger();
    filter("");
    QVERIFY2(badge().contains(QLatin1String("2 item")), qPrintable(badge()));
    QVERIFY2(badge().contains(QLatin1String("North Lab")), qPrintable(badge()));
}

void TestFrozenChart::onlyTheFrozenKindOfChartStops()
{
    m_frame->actions().freeze()->trigger();
    filter("topic:deals");
    m_fixture->state.setChart(ChartKind::Volume);
    QVERIFY(badge().isEmpty());
    QCOMPARE(m_frame->shownAnswer()->items.size(), 1);
    m_fixture->state.setChart(ChartKind::Moves);
    QCOMPARE(m_frame->shownAnswer()->items.size(), 3);
}

void TestFrozenChart::nothingIsBrushedOnAFrozenChart()
{
    m_frame->actions().freeze()->trigger();
    auto &view = m_frame->view();
    view.setFocusedMark(0);
    QTest::keyClick(&view, Qt::Key_BracketLeft);
    view.resetBrushAndZoom();
    QVERIFY(m_fixture->state.filter().isEmpty());
    m_frame->actions().freeze()->trigger();
    QTest::keyClick(&view, Qt::Key_BracketLeft);
    QVERIFY(!m_fixture->state.filter().isEmpty());
}

void TestFrozenChart::aSessionBringsItBack()
{
    filter("org:north-lab");
    m_frame->actions().freeze()->trigger();
    filter("topic:deals");
    const QJsonObject session = m_fixture->state.toJson();
    m_frame.reset();
    m_fixture->state.restore(ExplorerState().toJson());
    QTRY_VERIFY(m_fixture->isAnswered());
    m_frame = std::make_unique<ChartFrame>(m_fixture->state, m_fixture->feed, Wording());
    m_frame->show();
    m_fixture->state.restore(session);
    QTRY_COMPARE(m_frame->shownAnswer()->items.size(), 2);
    QTRY_COMPARE(lanes(), 1);
}

void TestFrozenChart::backAndForwardFreezeAndSetFree()
{
    m_frame->actions().freeze()->trigger();
    QVERIFY(!badge().isEmpty());
    m_fixture->state.goBack();
    QVERIFY(badge().isEmpty());
    m_fixture->state.goForward();
    QVERIFY(!badge().isEmpty());
}

QTEST_MAIN(TestFrozenChart)
#include "tst_frozenchart.moc"
