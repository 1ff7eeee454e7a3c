// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/chartsamples.h"
#include "ui/charts/annotationdates.h"
#include "ui/charts/annotationfield.h"
#include "ui/charts/chartannotations.h"
#include "ui/charts/chartmenu.h"
#include "ui/charts/chartview.h"
#include "ui/charts/layoutannotations.h"
#include "ui/charts/marknavigation.h"
#include "ui/state/explorerstate.h"
#include "ui/state/viewlink.h"

#include <QMenu>
#include <QTest>

using namespace ui;

class TestChartAnnotations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void controlClickOnAnEmptyPlaceWritesANoteAtItsDay();
    void controlClickOnTheAxisWritesOneToo();
    void escapeWritesNothing();
    void controlDragWritesOverARange();
    void aDateThatIsTypedBeforeTheTextCounts();
    void aNoteIsDrawnAtItsDateAboveTheLanes();
    void aNoteCanBeDraggedToAnotherDay();
    void arrowsMoveTheSelectedNote();
    void aMonthStaysAMonthWhereverItIsMoved_data();
    void aMonthStaysAMonthWhereverItIsMoved();
    void f2RewritesAndDeleteRemoves();
    void escapeLetsGoOfTheNoteBeforeTheSelection();
    void upFromTheFirstLaneReachesTheNotes();
    void theMenuOfANoteIsItsOwn();
    void theBrushedPeriodCanBeAnnotated();
    void goingBackTakesANoteAway();
    void theLinkCarriesTheNotes();
    void aFarLaneKeepsTheNotesInSight();

private:
    [[nodiscard]] QPoint placeOf(int year, int month, int day) const
    {
        const QRect lane = m_view->markRect(markWithId(m_view->chart(), QStringLiteral("ada-1")));
        return {qRound(m_view->timePanel()->toX(samples::day(year, month, day) + 0.5)),
                lane.center().y()};
    }
    [[nodiscard]] QPoint textOf(int note) const
    {
        for (const SceneGroup &group : m_view->chartLayout().groups) {
            if (annotationOf(group) == note)
                return m_view->mapFromScene(group.hit.center());
        }
        return {-1, -1};
    }
    [[nodiscard]] AnnotationField *field() const
    {
        return m_view->viewport()->findChild<AnnotationField *>();
    }
    [[nodiscard]] QList<Annotation> notes() const { return m_state->view().annotations; }
    void drag(const QPoint &from, const QPoint &to, Qt::KeyboardModifiers modifiers = {});
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_view.get(), key, modifiers);
    }
    /// Days between two dates of notes.
    static qint64 days(const Annotation &from, const Annotation &to)
    {
        return db::Edtf::stored(to.date).first() - db::Edtf::stored(from.date).first();
    }

    const Annotation m_memo{QStringLiteral("2024-03-03"), QStringLiteral("CEO memo leaked")};
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ChartView> m_view;
};

void TestChartAnnotations::init()
{
    m_view.reset();
    m_state = std::make_unique<ExplorerState>();
    m_state->setFoldTime(0);
    m_view = std::make_unique<ChartView>(*m_state, Wording());
    m_view->resize(900, 300);
    m_view->setChart(samples::moves(), {}, 0);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
    QTRY_VERIFY(m_view->hasFocus());
}

void TestChartAnnotations::drag(const QPoint &from, const QPoint &to,
                                Qt::KeyboardModifiers modifiers)
{
    QWidget *viewport = m_view->viewport();
    QTest::mousePress(viewport, Qt::LeftButton, modifiers, from);
    for (int step = 1; step <= 4; ++step) {
        const QPoint at = from + (to - from) * step / 4;
        QMouseEvent move(QEvent::MouseMove, at, viewport->mapToGlobal(QPointF(at)), Qt::NoButton,
                         Qt::LeftButton, modifiers);
        QCoreApplication::sendEvent(viewport, &move);
    }
    QTest::mouseRelease(viewport, Qt::LeftButton, modifiers, to);
}

void TestChartAnnotations::controlClickOnAnEmptyPlaceWritesANoteAtItsDay()
{
    QVERIFY(m_view->markAt(placeOf(2025, 9, 3)) < 0);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, placeOf(2025, 9, 3));
    QTRY_VERIFY(field()->hasFocus());
    QVERIFY(notes().isEmpty());
    QTest::keyClicks(field(), QStringLiteral("CEO memo leaked"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(notes().size(), 1);
    QCOMPARE(notes().first().text, QStringLiteral("CEO memo leaked"));
    const Annotation wanted{QStringLiteral("2025-09-03"), {}};
    QVERIFY(std::abs(days(wanted, notes().first())) <= 2); // a pixel is more than a day
    QCOMPARE(notes().first().date.size(), 10);
    QVERIFY(!field()->isVisible());
    QVERIFY(m_view->hasFocus());
    QVERIFY(m_state->filter().isEmpty());
}

void TestChartAnnotations::controlClickOnTheAxisWritesOneToo()
{
    QPoint place = placeOf(2025, 9, 3);
    QVERIFY(!m_view->isOnAxis(place));
    while (!m_view->isOnAxis(place) && place.y() < m_view->viewport()->height())
        place.ry() += 2;
    QVERIFY(m_view->isOnAxis(place));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::NoModifier, place);
    QVERIFY(!field()->isVisible());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, Qt::ControlModifier, place);
    QTRY_VERIFY(field()->hasFocus());
    QVERIFY(field()->placeholderText().contains(QStringLiteral("2025-09-0")));
    QTest::keyClicks(field(), QStringLiteral("2025-03-03 CEO memo leaked"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(notes(),
             (QList{Annotation{QStringLiteral("2025-03-03"), QStringLiteral("CEO memo leaked")}}));
}

void TestChartAnnotations::escapeWritesNothing()
{
    m_state->setSelection({db::RecordKind::Move, QStringLiteral("ada")});
    m_view->annotations().writeAt(placeOf(2025, 3, 3));
    QTest::keyClicks(field(), QStringLiteral("not this"));
    QTest::keyClick(field(), Qt::Key_Escape);
    QVERIFY(notes().isEmpty());
    QVERIFY(!field()->isVisible());
    QVERIFY(!m_state->selection().isEmpty()); // one step a press
}

void TestChartAnnotations::controlDragWritesOverARange()
{
    drag(placeOf(2025, 1, 20), placeOf(2025, 5, 10), Qt::ControlModifier);
    QTRY_VERIFY(field()->isVisible());
    QTest::keyClicks(field(), QStringLiteral("Talks"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(notes(),
             (QList{Annotation{QStringLiteral("2025-01/2025-05"), QStringLiteral("Talks")}}));
    QVERIFY(m_state->filter().isEmpty());
}

void TestChartAnnotations::aDateThatIsTypedBeforeTheTextCounts()
{
    m_view->annotations().writeAt(placeOf(2025, 3, 3));
    QTest::keyClicks(field(), QStringLiteral("2023-06 Talks"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(notes().first(), (Annotation{QStringLiteral("2023-06"), QStringLiteral("Talks")}));
    // A year alone begins many sentences.
    QCOMPARE(typedDate(QStringLiteral("2024 was a good year")), QString());
}

void TestChartAnnotations::aNoteIsDrawnAtItsDateAboveTheLanes()
{
    const double before = m_view->timePanel()->plot.top();
    m_state->setAnnotations({m_memo});
    const PanelLayout &panel = *m_view->timePanel();
    QVERIFY(panel.plot.top() > before);
    QCOMPARE(overlaps(m_view->chartLayout()), 0);
    bool found = false;
    for (const SceneGroup &group : m_view->chartLayout().groups) {
        if (group.id != QLatin1String("annotation-line-1"))
            continue;
        const auto &down = std::get<ShapePrimitive>(group.primitives.first());
        QVERIFY(std::abs(down.points.first().x() - panel.toX(samples::day(2024, 3, 3) + 0.5))
                < 0.01);
        found = true;
    }
    QVERIFY(found);
    QVERIFY(m_view->accessibleDescription().contains(QStringLiteral("CEO memo leaked")));
}

void TestChartAnnotations::aNoteCanBeDraggedToAnotherDay()
{
    m_state->setAnnotations({m_memo});
    const QPoint from = textOf(0);
    drag(from, from + QPoint(60, 40));
    const PanelLayout &panel = *m_view->timePanel();
    const double wanted = 60 / panel.plot.width() * (panel.to - panel.from);
    QVERIFY(std::abs(static_cast<double>(days(m_memo, notes().first())) - wanted) <= 1);
    QCOMPARE(m_view->annotations().selected(), 0);
}

void TestChartAnnotations::arrowsMoveTheSelectedNote()
{
    m_state->setAnnotations({m_memo});
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, textOf(0));
    QCOMPARE(m_view->annotations().selected(), 0);
    const PanelLayout panel = *m_view->timePanel();
    const double pixel = (panel.to - panel.from) / panel.plot.width();
    key(Qt::Key_Right);
    const qint64 one = days(m_memo, notes().first());
    QCOMPARE(one, std::max(1LL, qRound64(pixel)));
    key(Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(days(m_memo, notes().first()), one - qRound64(10 * pixel));
}

void TestChartAnnotations::aMonthStaysAMonthWhereverItIsMoved_data()
{
    QTest::addColumn<QString>("date");
    QTest::addColumn<double>("days");
    QTest::addColumn<QString>("moved");
    QTest::newRow("day") << "2024-02-28" << 2.0 << "2024-03-01";
    QTest::newRow("month, a little") << "2024-02" << 1.0 << "2024-03";
    QTest::newRow("month, back") << "2024-01" << -3.0 << "2023-12";
    QTest::newRow("month, far") << "2024-02" << 90.0 << "2024-05";
    QTest::newRow("about a month") << "2024-02~" << 1.0 << "2024-03~";
    QTest::newRow("year") << "2024" << 5.0 << "2025";
    QTest::newRow("days") << "2024-02-01/2024-02-10" << 1.0 << "2024-02-02/2024-02-11";
    QTest::newRow("still going on") << "2024-02/.." << 30.0 << "2024-02/..";
}

void TestChartAnnotations::aMonthStaysAMonthWhereverItIsMoved()
{
    QFETCH(QString, date);
    QFETCH(double, days);
    QFETCH(QString, moved);
    QCOMPARE(movedAnnotation(date, days), moved);
}

void TestChartAnnotations::f2RewritesAndDeleteRemoves()
{
    m_state->setAnnotations({m_memo});
    m_view->annotations().select(0);
    key(Qt::Key_F2);
    QTRY_VERIFY(field()->hasFocus());
    QCOMPARE(field()->text(), m_memo.text);
    QTest::keyClicks(field(), QStringLiteral("Leak"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(notes(), (QList{Annotation{m_memo.date, QStringLiteral("Leak")}}));
    key(Qt::Key_Delete);
    QVERIFY(notes().isEmpty());
}

void TestChartAnnotations::escapeLetsGoOfTheNoteBeforeTheSelection()
{
    m_state->setAnnotations({m_memo});
    m_state->setSelection({db::RecordKind::Move, QStringLiteral("ada")});
    m_view->annotations().select(0);
    key(Qt::Key_Escape);
    QCOMPARE(m_view->annotations().selected(), -1);
    QVERIFY(!m_state->selection().isEmpty());
    key(Qt::Key_Escape);
    QVERIFY(m_state->selection().isEmpty());
}

void TestChartAnnotations::upFromTheFirstLaneReachesTheNotes()
{
    m_state->setAnnotations({m_memo});
    m_view->setFocusedMark(markWithId(m_view->chart(), QStringLiteral("ada-1")));
    key(Qt::Key_Up);
    QCOMPARE(m_view->annotations().selected(), 0);
    key(Qt::Key_Down);
    QCOMPARE(m_view->annotations().selected(), -1);
}

void TestChartAnnotations::theMenuOfANoteIsItsOwn()
{
    m_state->setAnnotations({m_memo});
    const std::unique_ptr<QMenu> menu(chartMenu(*m_view, *m_state, -1, 0, textOf(0)));
    QCOMPARE(menu->actions().size(), 2);
    menu->actions().last()->trigger();
    QVERIFY(notes().isEmpty());
}

void TestChartAnnotations::theBrushedPeriodCanBeAnnotated()
{
    m_view->commitBrush(DayRange{db::dayOf(QDate(2025, 2, 1)), db::dayOf(QDate(2025, 4, 30))});
    m_view->annotations().writeHere();
    QTest::keyClicks(field(), QStringLiteral("Quarter of talks"));
    QTest::keyClick(field(), Qt::Key_Return);
    QCOMPARE(notes().first().date, QStringLiteral("2025-02/2025-04"));
}

void TestChartAnnotations::goingBackTakesANoteAway()
{
    m_state->setAnnotations({m_memo});
    m_state->goBack();
    QVERIFY(notes().isEmpty());
    QCOMPARE(textOf(0), QPoint(-1, -1));
    m_state->goForward();
    QCOMPARE(notes(), QList{m_memo});
}

void TestChartAnnotations::theLinkCarriesTheNotes()
{
    const Annotation month{QStringLiteral("2024-05"), QStringLiteral("a & b = c, “quoted”")};
    m_state->setAnnotations({m_memo, month});
    const auto read = readViewLink(viewLink(m_state->view()));
    QVERIFY(read.has_value());
    QCOMPARE(read->annotations, notes());
    QCOMPARE(ViewState::fromJson(m_state->view().toJson()).annotations, notes());
}

void TestChartAnnotations::aFarLaneKeepsTheNotesInSight()
{
    ChartData data = samples::moves();
    for (int i = 0; i < 30; ++i)
        data.lanes.append(samples::lane(QStringLiteral("extra-%1").arg(i)));
    m_view->setChart(data, {}, 0);
    m_state->setAnnotations({m_memo});
    const QPoint place = textOf(0);
    QCOMPARE(m_view->annotations().noteAt(place), 0);
    m_view->verticalScrollBar()->setValue(200);
    QCOMPARE(m_view->annotations().noteAt(place), 0); // at the same place on screen
    QVERIFY(m_view->annotations().stripBottom() > 200);
}

QTEST_MAIN(TestChartAnnotations)
#include "tst_chartannotations.moc"
