// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartannotations.h"

#include "ui/charts/annotationdates.h"
#include "ui/charts/annotationfield.h"
#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartview.h"
#include "ui/charts/layoutannotations.h"
#include "ui/state/explorerstate.h"

#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double reach = 4; ///< pixels around a note's text
constexpr int bigStep = 10; ///< pixels, with Shift

} // namespace

ChartAnnotations::ChartAnnotations(ChartView &view, ExplorerState &state, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_state(state)
    , m_field(new AnnotationField(view.viewport()))
{
    connect(m_field, &AnnotationField::written, this, &ChartAnnotations::take);
    connect(m_field, &AnnotationField::left, this,
            [this] { m_view.setFocus(Qt::ActiveWindowFocusReason); });
    connect(&state, &ExplorerState::annotationsChanged, this, &ChartAnnotations::follow);
}

const QList<Annotation> &ChartAnnotations::notes() const
{
    return m_state.view().annotations;
}

void ChartAnnotations::follow()
{
    if (m_selected >= notes().size())
        m_selected = -1;
    m_view.viewport()->update();
    Q_EMIT notesChanged();
}

QRectF ChartAnnotations::boxOf(int note) const
{
    for (const SceneGroup &group : m_view.chartLayout().groups) {
        if (note >= 0 && annotationOf(group) == note)
            return group.hit.translated(0, stripShift());
    }
    return {};
}

int ChartAnnotations::noteAt(const QPoint &position) const
{
    const QPointF point = m_view.mapToScene(position) - QPointF(0, stripShift());
    int nearest = -1;
    for (const SceneGroup &group : m_view.chartLayout().groups) {
        const int note = annotationOf(group);
        if (note >= 0 && group.hit.adjusted(-reach, 0, reach, 0).contains(point))
            nearest = note;
    }
    return nearest;
}

void ChartAnnotations::select(int note)
{
    if (note == m_selected)
        return;
    m_selected = note;
    m_view.viewport()->update();
    announceFocus(m_view);
}

bool ChartAnnotations::selectNearest(double day)
{
    int nearest = -1;
    double least = 0;
    for (int note = 0; note < notes().size(); ++note) {
        if (boxOf(note).isNull())
            continue;
        const auto first = static_cast<double>(db::Edtf::stored(notes().at(note).date).first());
        const double away = std::abs(first - day);
        if (nearest < 0 || away < least) {
            nearest = note;
            least = away;
        }
    }
    select(nearest);
    return nearest >= 0;
}

int ChartAnnotations::count() const
{
    return static_cast<int>(notes().size());
}

QString ChartAnnotations::spoken() const
{
    QStringList texts;
    for (int note = 0; note < count(); ++note)
        texts += spoken(note);
    return texts.join(QStringLiteral(". "));
}

QString ChartAnnotations::spoken(int note) const
{
    const Annotation &said = notes().at(note);
    return m_view.wording().date(db::Edtf::stored(said.date)) + QStringLiteral(": ") + said.text;
}

QRect ChartAnnotations::rectOf(int note) const
{
    return m_view.mapFromScene(boxOf(note)).boundingRect();
}

QString ChartAnnotations::dateAt(const QPoint &position, int mark) const
{
    const auto day = [](double value) { return static_cast<db::Day>(std::floor(value)); };
    const Mark *at = mark < 0 ? nullptr : &m_view.chart().marks.at(mark);
    // A bar or a band lasts: meant is the day below the pointer. The others have a date themselves.
    if (!at || at->shape == MarkShape::Bar || at->shape == MarkShape::PhaseBand)
        return annotationDate({day(m_view.toAxis(position.x())), day(m_view.toAxis(position.x()))});
    const db::Day first = day(at->from);
    return annotationDate({first, std::max(first, static_cast<db::Day>(std::ceil(at->to)) - 1)});
}

void ChartAnnotations::writeAt(const QPoint &position)
{
    write(dateAt(position, -1), {}, position);
}

void ChartAnnotations::writeOver(const DayRange &days, const QPoint &position)
{
    m_range = days;
    write(annotationDate(days), {}, position);
}

void ChartAnnotations::writeHere()
{
    const PanelLayout *panel = m_view.timePanel();
    if (!panel)
        return;
    const int top = std::max(0, m_view.mapFromScene(panel->plot.topLeft()).y());
    const auto placeOf = [top, panel](double value) {
        return QPoint(
            qRound(std::clamp(panel->toX(value), panel->plot.left(), panel->plot.right())), top);
    };
    if (const auto brush = m_view.brush())
        return writeOver(*brush, placeOf(static_cast<double>(brush->first)));
    const int mark = m_view.focusedMark();
    const QPoint place
        = placeOf(mark < 0 ? (panel->from + panel->to) / 2 : m_view.chart().marks.at(mark).from);
    write(dateAt(place, mark), {}, place);
}

void ChartAnnotations::rename(int note)
{
    const Annotation annotation = notes().at(note);
    const QRectF box = boxOf(note);
    select(note);
    m_written = note;
    write(annotation.date, annotation.text, m_view.mapFromScene(box.topLeft()));
}

void ChartAnnotations::write(const QString &date, const QString &text, const QPoint &at)
{
    m_date = date;
    const QString prompt = ChartView::tr("Note at %1, or date and note: %2 …")
                               .arg(m_view.wording().date(db::Edtf::stored(date)), date);
    m_field->begin(text, prompt, at);
    m_view.viewport()->update();
}

void ChartAnnotations::take(const QString &text)
{
    const int note = std::exchange(m_written, -1);
    m_range.reset();
    m_view.viewport()->update();
    if (text.isEmpty())
        return;
    Annotation annotation{m_date, text};
    const QString date = typedDate(text);
    if (const auto typed = date.isEmpty() ? std::nullopt : annotationFromLine(text))
        annotation = *typed;
    set(note, annotation);
}

void ChartAnnotations::set(int note, const Annotation &annotation)
{
    QList<Annotation> changed = notes();
    if (note >= 0 && note < changed.size())
        changed[note] = annotation;
    else
        changed.append(annotation);
    m_selected = note < 0 ? static_cast<int>(changed.size()) - 1 : note;
    m_state.setAnnotations(changed);
}

void ChartAnnotations::remove(int note)
{
    QList<Annotation> changed = notes();
    changed.removeAt(note);
    m_selected = -1;
    m_state.setAnnotations(changed);
}

void ChartAnnotations::moveBy(int note, double days)
{
    Annotation annotation = notes().at(note);
    annotation.date = movedAnnotation(annotation.date, days);
    set(note, annotation);
}

void ChartAnnotations::press(int note, const QPoint &position)
{
    select(note);
    m_pressed = position;
    m_dragged = 0;
}

void ChartAnnotations::dragTo(const QPoint &position)
{
    const int distance = position.x() - m_pressed->x();
    if (m_dragged == 0 && std::abs(distance) < QGuiApplication::styleHints()->startDragDistance())
        return;
    m_dragged = distance;
    m_view.setReadOut(-1,
                      {qRound(m_view.timePanel()->toX(static_cast<double>(
                           db::Edtf::stored(notes().at(m_selected).date).strictFirst())))
                           + distance,
                       position.y()});
    m_view.viewport()->update();
}

void ChartAnnotations::release()
{
    const double pixels = std::exchange(m_dragged, 0);
    m_pressed.reset();
    const PanelLayout *panel = m_view.timePanel();
    const double days
        = panel ? pixels / std::max(1.0, panel->plot.width()) * (panel->to - panel->from) : 0;
    if (std::abs(days) >= 0.5)
        moveBy(m_selected, days);
    m_view.viewport()->update();
}

void ChartAnnotations::previewRange(const DayRange &days)
{
    m_range = days;
    m_view.viewport()->update();
}

void ChartAnnotations::endRange(const QPoint &position)
{
    if (m_range)
        writeOver(*m_range, position);
}

bool ChartAnnotations::pressKey(const QKeyEvent &event)
{
    const PanelLayout *panel = m_view.timePanel();
    if (m_selected < 0 || !panel)
        return false;
    const bool shift = event.modifiers() & Qt::ShiftModifier;
    const double pixel = (panel->to - panel->from) / std::max(1.0, panel->plot.width());
    const double days = std::max(1.0, std::round(pixel * (shift ? bigStep : 1)));
    switch (event.key()) {
    case Qt::Key_Left:
        moveBy(m_selected, -days);
        return true;
    case Qt::Key_Right:
        moveBy(m_selected, days);
        return true;
    case Qt::Key_F2:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        rename(m_selected);
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove(m_selected);
        return true;
    case Qt::Key_Escape:
    case Qt::Key_Down:
        select(-1);
        return true;
    case Qt::Key_Period:
    case Qt::Key_Comma:
        step(event.key() == Qt::Key_Period ? 1 : -1);
        return true;
    default:
        return false;
    }
}

/// To the next note in time that is shown.
void ChartAnnotations::step(int direction)
{
    QList<int> shown;
    for (int note = 0; note < notes().size(); ++note) {
        if (!boxOf(note).isNull())
            shown += note;
    }
    std::ranges::stable_sort(
        shown, {}, [this](int note) { return db::Edtf::stored(notes().at(note).date).first(); });
    const auto next = shown.indexOf(m_selected) + direction;
    if (next >= 0 && next < shown.size())
        select(shown.at(next));
}

bool ChartAnnotations::addActions(QMenu &menu, const QPoint &position, int mark)
{
    if (!m_view.timePanel())
        return false;
    const int note = noteAt(position);
    if (note >= 0) {
        select(note);
        QAction *edit = menu.addAction(ChartView::tr("Edit note"));
        connect(edit, &QAction::triggered, this, [this, note] { rename(note); });
        QAction *gone = menu.addAction(ChartView::tr("Delete note"));
        connect(gone, &QAction::triggered, this, [this, note] { remove(note); });
        return true;
    }
    const auto brush = m_view.brush();
    const auto day = static_cast<db::Day>(std::floor(m_view.toAxis(position.x())));
    if (brush && day >= brush->first && day <= brush->last) {
        connect(menu.addAction(ChartView::tr("Annotate the period…")), &QAction::triggered, this,
                [this, brush, position] { writeOver(*brush, position); });
    }
    if (mark >= 0 || m_view.isInPlot(position) || m_view.isOnAxis(position)) {
        const QString date = dateAt(position, mark);
        connect(menu.addAction(ChartView::tr("Annotate…")), &QAction::triggered, this,
                [this, date, position] { write(date, {}, position); });
    }
    return false;
}

} // namespace ui
