// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartparts.h"

#include "ui/charts/chartannotations.h"
#include "ui/charts/chartview.h"
#include "ui/charts/markcluster.h"
#include "ui/charts/marknavigation.h"

#include <algorithm>
#include <cmath>

namespace ui {

ChartPart::ChartPart(ChartView *view, const QString &id)
    : m_view(view)
    , m_id(id)
{
}

QAccessibleInterface *ChartPart::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString ChartPart::text(QAccessible::Text kind) const
{
    if (!isValid())
        return {};
    if (kind == QAccessible::Name)
        return name();
    return kind == QAccessible::Description ? description() : QString();
}

QRect ChartPart::rect() const
{
    if (!isValid())
        return {};
    const QRect rect = place();
    return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QAccessible::State ChartPart::state() const
{
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.offscreen = !m_view->viewport()->rect().intersects(place());
    describe(state);
    return state;
}

void *ChartPart::interface_cast(QAccessible::InterfaceType type)
{
    const bool acts = type == QAccessible::ActionInterface && !actionNames().isEmpty();
    return acts ? static_cast<QAccessibleActionInterface *>(this) : nullptr;
}

QStringList ChartPart::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void ChartPart::doAction(const QString &name)
{
    if (!isValid())
        return;
    focus();
    if (name == pressAction())
        press();
    else if (name == setFocusAction())
        m_view->setFocus();
}

QStringList ChartPart::keyBindingsForAction(const QString &name) const
{
    return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList();
}

int MarkAccessible::index() const
{
    return isGone() ? -1 : markWithId(view().chart(), id());
}

QString MarkAccessible::name() const
{
    const int mark = index();
    const QString name = view().chart().marks.at(mark).name;
    const QList<int> cluster = clusterOf(view().chartLayout(), mark);
    if (cluster.isEmpty() || cluster.first() != mark)
        return name;
    const auto more = static_cast<int>(cluster.size()) - 1;
    return ChartView::tr("%1, and %Ln more at the same place", nullptr, more).arg(name);
}

QString MarkAccessible::description() const
{
    return view().chart().marks.at(index()).toolTip;
}

QRect MarkAccessible::place() const
{
    return view().markRect(index());
}

void MarkAccessible::describe(QAccessible::State &state) const
{
    const int mark = index();
    state.focusable = true;
    state.selectable = true;
    state.focused
        = view().hasFocus() && view().annotations().selected() < 0 && view().focusedMark() == mark;
    state.selected = view().isSelected(mark);
}

void MarkAccessible::press()
{
    view().activateMark(index(), {});
}

void MarkAccessible::focus()
{
    view().annotations().select(-1);
    view().setFocusedMark(index());
}

int NoteAccessible::index() const
{
    const int note = id().toInt();
    const bool shown = !isGone() && view().timePanel() && note < view().annotations().count();
    return shown ? note : -1;
}

QString NoteAccessible::name() const
{
    return ChartView::tr("Note, %1").arg(view().annotations().spoken(index()));
}

QString NoteAccessible::description() const
{
    return ChartView::tr("Arrow keys move it, F2 rewrites it, Delete removes it.");
}

QRect NoteAccessible::place() const
{
    return view().annotations().rectOf(index());
}

void NoteAccessible::describe(QAccessible::State &state) const
{
    const bool chosen = view().annotations().selected() == index();
    state.focusable = true;
    state.selectable = true;
    state.selected = chosen;
    state.focused = chosen && view().hasFocus();
}

void NoteAccessible::press()
{
    view().annotations().rename(index());
}

void NoteAccessible::focus()
{
    view().annotations().select(index());
}

int LaneAccessible::index() const
{
    if (isGone())
        return -1;
    const QList<Lane> &lanes = view().chart().lanes;
    const auto found = std::ranges::find(lanes, id(), &Lane::key);
    return found == lanes.cend() ? -1 : static_cast<int>(found - lanes.cbegin());
}

QString LaneAccessible::name() const
{
    return QString(view().chart().lanes.at(index()).name)
        .replace(QLatin1Char('\n'), QLatin1String(", "));
}

QString LaneAccessible::description() const
{
    const int lane = index();
    const auto belongs = [lane](const Mark &mark) {
        return mark.lane == lane && mark.level == MarkLevel::Normal && !mark.name.isEmpty();
    };
    const auto count = std::ranges::count_if(view().chart().marks, belongs);
    const QString counted = ChartView::tr("%Ln mark(s)", nullptr, static_cast<int>(count));
    const QString note = view().chart().lanes.at(lane).note.simplified();
    return note.isEmpty() ? counted : counted + QLatin1String(", ") + note;
}

QRect LaneAccessible::place() const
{
    return view().laneRect(index());
}

void LaneAccessible::describe(QAccessible::State &) const { }

QStringList LaneAccessible::actionNames() const
{
    const Lane lane = view().chart().lanes.value(index());
    return lane.target.isEmpty() && lane.groupValue.isEmpty() ? QStringList()
                                                              : QStringList{pressAction()};
}

void LaneAccessible::press()
{
    view().activateLane(index(), {});
}

int PeriodEndAccessible::index() const
{
    return isGone() || !view().timePanel() ? -1 : isStart() ? 0 : 1;
}

DayRange PeriodEndAccessible::shown() const
{
    const PanelLayout &axis = *view().timePanel();
    return view().brush().value_or(DayRange{static_cast<db::Day>(std::floor(axis.from)),
                                            static_cast<db::Day>(std::ceil(axis.to)) - 1});
}

db::Day PeriodEndAccessible::day() const
{
    const PanelLayout &axis = *view().timePanel();
    return std::clamp(isStart() ? shown().first : shown().last,
                      static_cast<db::Day>(std::floor(axis.from)),
                      static_cast<db::Day>(std::ceil(axis.to)) - 1);
}

QString PeriodEndAccessible::name() const
{
    return isStart() ? ChartView::tr("Start of the period") : ChartView::tr("End of the period");
}

QString PeriodEndAccessible::description() const
{
    return view().brush() ? view().wording().day(day()) : ChartView::tr("No period is chosen");
}

QRect PeriodEndAccessible::place() const
{
    const PanelLayout &axis = *view().timePanel();
    const double edge = axis.toX(static_cast<double>(isStart() ? day() : day() + 1));
    const QRectF line(edge - 2, axis.plot.top(), 4, axis.plot.height());
    return view().mapFromScene(line).boundingRect();
}

void PeriodEndAccessible::describe(QAccessible::State &state) const
{
    state.readOnly = !view().isListening();
}

void *PeriodEndAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface *>(this);
    return ChartPart::interface_cast(type);
}

QVariant PeriodEndAccessible::currentValue() const
{
    return isValid() ? static_cast<double>(day()) : 0.0;
}

void PeriodEndAccessible::setCurrentValue(const QVariant &value)
{
    if (!isValid() || !view().isListening())
        return;
    const auto chosen = static_cast<db::Day>(std::floor(value.toDouble()));
    view().commitBrush(withEdge(shown(), isStart() ? chosen : chosen + 1, isStart()));
}

QVariant PeriodEndAccessible::maximumValue() const
{
    return isValid() ? std::ceil(view().timePanel()->to) - 1 : 0.0;
}

QVariant PeriodEndAccessible::minimumValue() const
{
    return isValid() ? std::floor(view().timePanel()->from) : 0.0;
}

} // namespace ui
