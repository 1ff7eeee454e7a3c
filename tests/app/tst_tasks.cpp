// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"
#include "resources/resources.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartview.h"
#include "ui/mainwindow/filterrow.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/facetmodel.h"
#include "ui/models/itemlistmodel.h"
#include "ui/views/chipbar.h"
#include "ui/views/detailview.h"
#include "ui/views/itemlistview.h"
#include "ui/widgets/chip.h"

#include <QApplication>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace ui;

/// A journalist's work in the real window on the sample archive, with key events only.
class TasksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void whoLeftALabInTheLastYear();
    void fromAMoveToItsProof();
    void excludeATopicAndKeepItsChip();
    void threeOrganizationsHaveNoMoveInCommon();
    void aStoryThatIsLeftOutIsMarked();
    void aStoryThatIsLeftOutBeforeItIsReadIsMarkedToo();
    void aChipIsSwitchedByMouseToo();

private:
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *popup = QApplication::activePopupWidget();
        QTest::keyClick(popup ? popup : QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString &text)
    {
        QTest::keyClicks(QApplication::focusWidget(), text);
        key(Qt::Key_Return);
    }
    /// Presses the key until what has the focus is called so.
    static bool goTo(const QString &name, Qt::Key step, int most = 40)
    {
        for (int i = 0; i < most && QApplication::focusWidget()->accessibleName() != name; ++i)
            key(step);
        return QApplication::focusWidget()->accessibleName() == name;
    }
    void toPane(QWidget *wanted)
    {
        for (int i = 0; i < 5 && !wanted->isAncestorOf(QApplication::focusWidget()); ++i)
            key(Qt::Key_F6);
        QVERIFY(wanted->isAncestorOf(QApplication::focusWidget()));
    }
    void search(const QString &query, const QString &expected = {})
    {
        key(Qt::Key_F, Qt::ControlModifier);
        type(query);
        QTRY_COMPARE(filter(), expected.isEmpty() ? query : expected);
        QTRY_VERIFY(isSettled());
    }
    [[nodiscard]] bool isSettled() const
    {
        return !m_window->feed().isAsking() && m_window->feed().hasAnswer()
            && m_window->feed().answer()->filter == m_window->state().filter();
    }
    [[nodiscard]] QString filter() const { return m_window->state().filter().text(); }
    [[nodiscard]] qsizetype items() const { return m_window->feed().answer()->items.size(); }
    [[nodiscard]] ChartFrame *chart() const
    {
        return m_window->mainWindow()->findChild<ChartFrame *>();
    }
    [[nodiscard]] QString detail() const
    {
        return m_window->mainWindow()->findChild<DetailView *>()->toPlainText();
    }
    [[nodiscard]] QList<Chip *> chips() const
    {
        return m_window->mainWindow()->filterRow()->chips()->chips();
    }
    [[nodiscard]] QStringList movesFrom(const QString &organization, db::Day from, db::Day to);

    QTemporaryDir m_profile;
    std::unique_ptr<Window> m_window;
};

void TasksTest::initTestCase()
{
    initClaimscopeResources();
}

void TasksTest::init()
{
    WindowOptions options;
    options.profile = m_profile.path();
    options.now = QDate(2026, 11, 24);
    options.locale = QStringLiteral("en_US");
    options.theme = QStringLiteral("light");
    m_window = std::make_unique<Window>(options);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->feed().archive() && m_window->feed().hasAnswer(), 20'000);
    m_window->state().setView({});
    QTRY_VERIFY(isSettled());
    QVERIFY(QTest::qWaitForWindowActive(m_window->mainWindow()));
    m_window->mainWindow()->list()->table()->setFocus();
}

/// Read from all moves, without the filter.
QStringList TasksTest::movesFrom(const QString &organization, db::Day from, db::Day to)
{
    auto asked = m_window->feed().archive()->list(db::RecordListKind::Moves, {});
    [&] { QTRY_VERIFY(asked.isFinished()); }();
    const auto answer = asked.result().value();
    QStringList keys;
    for (const db::Move &move : std::get<QList<db::Move>>(answer)) {
        const bool leaves
            = move.from && (move.from->key == organization || move.fromParent == organization);
        if (leaves && !move.announced.isNull() && move.announced.touches(from, to))
            keys.append(move.key);
    }
    keys.sort();
    return keys;
}

void TasksTest::whoLeftALabInTheLastYear()
{
    key(Qt::Key_1, Qt::ControlModifier);
    key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(goTo(QStringLiteral("Last year"), Qt::Key_Backtab, 6));
    key(Qt::Key_Space);
    QCOMPARE(filter(), QStringLiteral("announced:1y"));
    QTest::keyClick(QApplication::focusWidget(),
                    Qt::Key_F); // what is typed at a button is searched
    type(QStringLiteral("rom:deepmind"));
    QTRY_COMPARE(filter(), QStringLiteral("announced:1y from:google-deepmind"));
    QTRY_VERIFY(isSettled());
    const auto newest = db::dateOf(m_window->feed().answer()->newestOfAll.last());
    const QStringList expected
        = movesFrom(QStringLiteral("google-deepmind"), db::dayOf(newest.addYears(-1).addDays(1)),
                    db::dayOf(newest));
    QVERIFY(expected.size() > 1);
    const ChartData &shown = chart()->view().chart();
    QStringList drawn;
    for (const Mark &mark : shown.marks) {
        const bool isMove = mark.target.kind == db::RecordKind::Move && !mark.target.isEmpty();
        if (!isMove || mark.level != MarkLevel::Normal || drawn.contains(mark.target.key))
            continue;
        drawn.append(mark.target.key);
        const QList<db::Move> records = m_window->feed().answer()->moves.records;
        for (const db::Move &move : records) {
            if (move.key == mark.target.key && !move.announced.isNull())
                QCOMPARE(mark.shape == MarkShape::Bracket, !move.announced.isExactDay());
        }
    }
    drawn.sort();
    QCOMPARE(drawn, expected);
}

void TasksTest::fromAMoveToItsProof()
{
    toPane(chart());
    const ChartView &view = chart()->view();
    const auto onMove = [&view] {
        const int mark = view.focusedMark();
        return mark >= 0 && view.chart().marks.at(mark).target.kind == db::RecordKind::Move
            && !view.chart().marks.at(mark).target.isEmpty();
    };
    for (int i = 0; i < 20 && !onMove(); ++i)
        key(Qt::Key_Right);
    QVERIFY(onMove());
    key(Qt::Key_Return);
    const Selection selected = m_window->state().selection();
    QCOMPARE(selected.kind, db::RecordKind::Move);
    QVERIFY(filter().isEmpty());
    const auto &moves = m_window->feed().answer()->moves.records;
    const auto move = std::find_if(moves.cbegin(), moves.cend(),
                                   [&](const db::Move &each) { return each.key == selected.key; });
    QVERIFY(move != moves.cend());
    QTRY_VERIFY2(detail().contains(move->person.name), qPrintable(detail()));
    const auto *pane = m_window->mainWindow()->findChild<DetailView *>();
    QVERIFY(detail().contains(QStringLiteral("announced"), Qt::CaseInsensitive));
    QVERIFY(pane->toHtml().contains(QStringLiteral("href=\"http")));
    QVERIFY(!move->evidence.isEmpty());
}

void TasksTest::excludeATopicAndKeepItsChip()
{
    const qsizetype all = items();
    for (int i = 0; i < 3; ++i)
        key(Qt::Key_F6, Qt::ShiftModifier);
    QVERIFY(goTo(QStringLiteral("Topics"), Qt::Key_Tab));
    const auto *topics = qobject_cast<QListView *>(QApplication::focusWidget());
    QVERIFY(topics);
    const auto current
        = [topics] { return topics->currentIndex().data(FacetModel::KeyRole).toString(); };
    for (int i = 0; i < 12 && current() != QLatin1String("deals"); ++i)
        key(Qt::Key_Down);
    QCOMPARE(current(), QStringLiteral("deals"));
    key(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(filter(), QStringLiteral("-topic:deals"));
    QTRY_VERIFY(isSettled() && items() < all);
    const qsizetype without = items();
    QVERIFY(chips().constFirst()->isExcluding());
    QVERIFY(chips().constFirst()->accessibleName().startsWith(QLatin1String("not")));

    key(Qt::Key_L, Qt::ControlModifier);
    key(Qt::Key_Escape);
    key(Qt::Key_Backtab);
    QCOMPARE(QApplication::focusWidget(), chips().constFirst());
    const auto choose = [](const QString &text) {
        key(Qt::Key_Return);
        const auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        for (int i = 0; menu && i < 6; ++i) {
            key(Qt::Key_Down);
            if (menu->activeAction() && menu->activeAction()->text() == text)
                break;
        }
        key(Qt::Key_Return);
    };
    choose(QStringLiteral("Disable"));
    QTRY_COMPARE(items(), all);
    QCOMPARE(chips().size(), 1);
    QVERIFY(chips().constFirst()->isVisible() && chips().constFirst()->isOff());
    QCOMPARE(chips().constFirst()->accessibleDescription(), QStringLiteral("disabled"));
    // Without a window manager no window is active once the menu is gone.
    m_window->mainWindow()->activateWindow();
    QTRY_COMPARE(QApplication::focusWidget(), chips().constFirst());
    choose(QStringLiteral("Enable"));
    QTRY_COMPARE(items(), without);
    QVERIFY(!chips().constFirst()->isOff());
}

void TasksTest::threeOrganizationsHaveNoMoveInCommon()
{
    search(QStringLiteral("org:meta org:openai org:google has:move"));
    QVERIFY(items() > 0);
    QTRY_VERIFY(chart()->view().chart().marks.isEmpty());
    toPane(chart());
    auto *offer = qobject_cast<QPushButton *>(QApplication::focusWidget());
    QVERIFY(offer);
    QVERIFY2(offer->text().startsWith(QStringLiteral("Any of ‘Organization’")),
             qPrintable(offer->text()));
    key(Qt::Key_Space);
    QCOMPARE(filter(), QStringLiteral("org:(meta OR openai OR google) has:move"));
    QTRY_VERIFY(!chart()->view().chart().marks.isEmpty());
}

void TasksTest::aStoryThatIsLeftOutIsMarked()
{
    key(Qt::Key_J);
    const auto *shown = m_window->mainWindow()->findChild<DetailView *>();
    QTRY_VERIFY(!shown->shownItem().isEmpty());
    const QLabel *notice = shown->notice();
    QVERIFY(!notice->isVisible());
    search(QStringLiteral("date:2013"));
    QTRY_VERIFY(notice->isVisible());
    key(Qt::Key_X, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!notice->isVisible());
}

void TasksTest::aStoryThatIsLeftOutBeforeItIsReadIsMarkedToo()
{
    m_window->mainWindow()->list()->model()->forgetRows();
    key(Qt::Key_J);
    search(QStringLiteral("date:2013"));
    const auto *shown = m_window->mainWindow()->findChild<DetailView *>();
    QTRY_VERIFY(shown->notice()->isVisible());
    QVERIFY(!shown->shownItem().isEmpty());
}

void TasksTest::aChipIsSwitchedByMouseToo()
{
    search(QStringLiteral("lang:de"));
    const auto choose = [this](const QString &text) {
        QTest::mouseClick(chips().constFirst(), Qt::LeftButton, {}, QPoint(20, 10));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == text)
                QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
        }
    };
    choose(QStringLiteral("Disable"));
    QTRY_VERIFY(chips().constFirst()->isOff());
    choose(QStringLiteral("Enable"));
    QTRY_VERIFY(!chips().constFirst()->isOff());
}

QTEST_MAIN(TasksTest)
#include "tst_tasks.moc"
