// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/archive.h"
#include "ui/charts/chartactions.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/charttableview.h"
#include "ui/charts/chartview.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/explorerstate.h"

#include <QAccessible>
#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace ui;

class TestChartFrame final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anEmptyChartSaysWhy();
    void aLargeChartIsMadeWhileTheWindowLives();
    void aTabIsAStepOfHistory();
    void theTableIsKeptInTheView();
    void choicesFollowTheState();
    void tabsWithoutRoomStandInAMenu();
    void aLowPaneHasAChoiceInPlaceOfTabs();
    void nothingIsCutOffInANarrowPane();
    void everythingThatTakesTheFocusHasAName();

private:
    [[nodiscard]] QToolButton *button(const char *name) const
    {
        for (auto *each : m_frame->findChildren<QToolButton *>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QString shownReason() const;
    [[nodiscard]] QStringList manyMoves() const;

    QTemporaryDir m_folder;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ExplorerFeed> m_feed;
    std::unique_ptr<ChartFrame> m_frame;
};

void TestChartFrame::init()
{
    m_frame.reset();
    m_feed.reset();
    m_state = std::make_unique<ExplorerState>();
    m_feed = std::make_unique<ExplorerFeed>(*m_state);
    m_frame = std::make_unique<ChartFrame>(*m_state, *m_feed, Wording());
    m_frame->resize(800, 400);
    m_frame->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_frame.get()));
}

QString TestChartFrame::shownReason() const
{
    const auto labels = m_frame->findChildren<QLabel *>();
    for (const QLabel *label : labels) {
        if (label->isVisible() && label->wordWrap())
            return label->text();
    }
    return {};
}

void TestChartFrame::anEmptyChartSaysWhy()
{
    QVERIFY(!m_frame->view().isVisible());
    QVERIFY(shownReason().isEmpty()); // before there is an answer nobody knows
    const auto archive = db::Archive::create(m_folder.filePath(QStringLiteral("a.claimscope")));
    QVERIFY(archive);
    m_feed->setArchive(archive->get());
    QCOMPARE(shownReason(), QStringLiteral("Opening…"));
    QTRY_VERIFY(m_feed->hasAnswer());
    QVERIFY(shownReason().startsWith(QStringLiteral("The archive holds no moves yet")));
    m_feed->setArchive(nullptr);
}

/// Three thousand people, each with a move.
QStringList TestChartFrame::manyMoves() const
{
    QByteArray people = "id,name\n";
    QByteArray moves = "id,person_id,to_organization_id,kind,announced_date\n";
    for (int i = 0; i < 9000; ++i) {
        const QByteArray number = QByteArray::number(i);
        people += "p" + number + ",Person " + number + "\n";
        moves += "m" + number + ",p" + number + ",north,join,2025-01-02\n";
    }
    const QHash<QString, QByteArray> files{
        {QStringLiteral("people.csv"), people},
        {QStringLiteral("organizations.csv"), "id,name\nnorth,North\n"},
        {QStringLiteral("moves.csv"), moves}};
    QStringList paths;
    for (auto it = files.cbegin(); it != files.cend(); ++it) {
        QFile file(m_folder.filePath(it.key()));
        if (file.open(QIODevice::WriteOnly) && file.write(it.value()) == it.value().size())
            paths.append(file.fileName());
    }
    return paths;
}

void TestChartFrame::aLargeChartIsMadeWhileTheWindowLives()
{
    const auto archive = db::Archive::create(m_folder.filePath(QStringLiteral("b.claimscope")));
    QVERIFY(archive);
    db::ImportRequest request;
    request.inputs = manyMoves();
    const auto report = (*archive)->import(request).result();
    QVERIFY(report);
    bool wasThere = true;
    connect(m_feed.get(), &ExplorerFeed::answered, this,
            [&] { wasThere = !m_frame->view().chart().marks.isEmpty(); });
    m_feed->setArchive(archive->get());
    QTRY_VERIFY(m_feed->hasAnswer());
    QVERIFY(!wasThere); // the answer is not held up by its chart
    QTRY_VERIFY(!m_frame->view().chart().marks.isEmpty());
    // A newer question takes the place of the chart that is being made.
    m_state->setChart(ChartKind::Flows);
    m_state->setChart(ChartKind::Balance);
    QTRY_COMPARE(m_frame->view().chart().kind, ChartKind::Balance);
    m_feed->setArchive(nullptr);
    QVERIFY(m_frame->view().chart().marks.isEmpty() || !m_frame->view().isVisible());
}

void TestChartFrame::aTabIsAStepOfHistory()
{
    m_frame->findChild<QTabBar *>()->setCurrentIndex(4);
    QCOMPARE(m_state->view().chart, ChartKind::Disputes);
    QVERIFY(m_frame->actions().kinds().at(4)->isChecked());
    m_state->goBack();
    QCOMPARE(m_frame->findChild<QTabBar *>()->currentIndex(), 0);
}

void TestChartFrame::theTableIsKeptInTheView()
{
    m_frame->actions().asTable()->trigger();
    QVERIFY(m_state->view().asTable);
    m_state->setAsTable(false);
    QVERIFY(!m_frame->actions().asTable()->isChecked());
}

void TestChartFrame::choicesFollowTheState()
{
    m_state->setLanes(LaneMode::Organizations);
    QVERIFY(m_frame->actions().lanes().at(1)->isChecked());
    m_frame->actions().bases().at(1)->trigger();
    QCOMPARE(m_state->view().basis, db::DateBasis::Effective);
}

void TestChartFrame::tabsWithoutRoomStandInAMenu()
{
    const auto *tabs = m_frame->findChild<QTabBar *>();
    m_frame->resize(1400, 400);
    QTRY_VERIFY(!button("More charts")->isVisible());
    m_frame->resize(420, 400);
    QTRY_VERIFY(button("More charts")->isVisible());
    QVERIFY(tabs->isTabVisible(0));
    QVERIFY(!tabs->isTabVisible(7));
    button("More charts")->menu()->actions().at(7)->trigger();
    QCOMPARE(m_state->view().chart, ChartKind::WhoAboutWhom);
    QVERIFY(tabs->isTabVisible(7)); // the current one always
    QCOMPARE(tabs->currentIndex(), 7);
    int width = button("More charts")->width();
    for (int tab = 0; tab < tabs->count(); ++tab)
        width += tabs->isTabVisible(tab) ? tabs->tabRect(tab).width() : 0;
    QVERIFY2(width <= m_frame->width(), qPrintable(QString::number(width)));
}

void TestChartFrame::aLowPaneHasAChoiceInPlaceOfTabs()
{
    const auto *tabs = m_frame->findChild<QTabBar *>();
    QVERIFY(tabs->isVisible());
    m_frame->resize(800, 180);
    QTRY_VERIFY(!tabs->isVisible());
    QVERIFY(button("Chart")->isVisible());
    button("Chart")->menu()->actions().at(5)->trigger();
    QCOMPARE(m_state->view().chart, ChartKind::Volume);
    QVERIFY(button("Chart")->text().startsWith(QLatin1String("Volume")));
    m_frame->resize(800, 400);
    QTRY_VERIFY(tabs->isVisible());
}

void TestChartFrame::nothingIsCutOffInANarrowPane()
{
    m_frame->setCompact(true);
    for (const int width : {360, 480, 600}) {
        m_frame->resize(width, 300);
        for (auto *each : m_frame->findChildren<QToolButton *>()) {
            if (each->isVisible() && !each->text().isEmpty())
                QTRY_VERIFY2(each->width() >= each->sizeHint().width(),
                             qPrintable(each->text() + QString::number(width)));
        }
    }
}

void TestChartFrame::everythingThatTakesTheFocusHasAName()
{
    const auto widgets = m_frame->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(),
                 widget->metaObject()->className());
    }
}

QTEST_MAIN(TestChartFrame)
#include "tst_chartframe.moc"
