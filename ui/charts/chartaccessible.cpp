// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartannotations.h"
#include "ui/charts/chartparts.h"
#include "ui/charts/chartview.h"

namespace ui {

namespace {

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1String("ui::ChartView"))
        return nullptr;
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

/// nullptr while nobody listens.
ChartAccessible *accessibleOf(ChartView &view)
{
    return QAccessible::isActive()
        ? static_cast<ChartAccessible *>(QAccessible::queryAccessibleInterface(&view))
        : nullptr;
}

} // namespace

void installChartAccessibility()
{
    // Installing the same factory again changes nothing.
    QAccessible::installFactory(makeAccessible);
}

void announceFocus(ChartView &view)
{
    const ChartAccessible *chart = view.hasFocus() ? accessibleOf(view) : nullptr;
    QAccessibleInterface *child = chart ? chart->focusChild() : nullptr;
    if (!child)
        return;
    QAccessibleEvent event(child, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void announcePeriod(ChartView &view)
{
    if (const ChartAccessible *chart = accessibleOf(view))
        chart->announcePeriod();
}

ChartAccessible::ChartAccessible(ChartView *view)
    : QAccessibleWidget(view, QAccessible::Chart)
{
    const auto forget = [view] {
        if (ChartAccessible *chart = accessibleOf(*view))
            chart->forgetParts();
    };
    QObject::connect(view, &ChartView::chartShown, view, forget);
    QObject::connect(&view->annotations(), &ChartAnnotations::notesChanged, view, forget);
}

ChartAccessible::~ChartAccessible()
{
    for (const QAccessible::Id id : std::as_const(m_children))
        QAccessible::deleteAccessibleInterface(id);
}

ChartView *ChartAccessible::view() const
{
    return static_cast<ChartView *>(object());
}

void ChartAccessible::forgetParts()
{
    QHash<QString, QAccessible::Id> kept;
    for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
        const QAccessibleInterface *part = QAccessible::accessibleInterface(it.value());
        if (part && part->isValid())
            kept.insert(it.key(), it.value());
        else
            QAccessible::deleteAccessibleInterface(it.value());
    }
    m_children = kept;
    QAccessibleEvent event(view(), QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
}

void ChartAccessible::announcePeriod() const
{
    const Counts counts = this->counts();
    for (int index = counts.ends; index < counts.all; ++index) {
        QAccessibleInterface *end = child(index);
        QAccessibleValueChangeEvent event(end, end->valueInterface()->currentValue());
        QAccessible::updateAccessibility(&event);
    }
}

QString ChartAccessible::text(QAccessible::Text kind) const
{
    if (kind == QAccessible::Name)
        return view()->chart().title;
    if (kind == QAccessible::Description)
        return view()->chart().summary;
    return QAccessibleWidget::text(kind);
}

const QList<int> &ChartAccessible::spokenMarks() const
{
    const QList<Mark> &marks = view()->chart().marks;
    if (!m_marks.isSharedWith(marks)) {
        m_marks = marks;
        m_spoken.clear();
        for (int mark = 0; mark < marks.size(); ++mark) {
            if (!marks.at(mark).name.isEmpty())
                m_spoken.append(mark);
        }
    }
    return m_spoken;
}

ChartAccessible::Counts ChartAccessible::counts() const
{
    const bool days = view()->timePanel();
    Counts counts;
    counts.notes = static_cast<int>(spokenMarks().size());
    counts.lanes = counts.notes + (days ? view()->annotations().count() : 0);
    counts.ends = counts.lanes + static_cast<int>(view()->chart().lanes.size());
    counts.all = counts.ends + (days ? 2 : 0);
    return counts;
}

int ChartAccessible::childCount() const
{
    return counts().all;
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    const Counts counts = this->counts();
    if (index < 0 || index >= counts.all)
        return nullptr;
    if (index < counts.notes)
        return childOfMark(spokenMarks().at(index));
    if (index < counts.lanes)
        return part<NoteAccessible>(QString::number(index - counts.notes));
    if (index < counts.ends)
        return part<LaneAccessible>(view()->chart().lanes.at(index - counts.lanes).key);
    return part<PeriodEndAccessible>(index == counts.ends ? QStringLiteral("start")
                                                          : QStringLiteral("end"));
}

template<typename Part>
ChartPart *ChartAccessible::part(const QString &id) const
{
    const QString key = QLatin1String(typeid(Part).name()) + id;
    if (const auto known = m_children.constFind(key); known != m_children.cend())
        return static_cast<ChartPart *>(QAccessible::accessibleInterface(*known));
    auto *made = new Part(view(), id);
    m_children.insert(key, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *ChartAccessible::childOfMark(int index) const
{
    const QList<Mark> &marks = view()->chart().marks;
    const bool spoken = index >= 0 && index < marks.size() && !marks.at(index).name.isEmpty();
    return spoken ? part<MarkAccessible>(marks.at(index).id) : nullptr;
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    const QPoint position = view()->viewport()->mapFromGlobal(QPoint(x, y));
    if (!view()->viewport()->rect().contains(position))
        return nullptr;
    if (const int note = view()->annotations().noteAt(position); note >= 0)
        return part<NoteAccessible>(QString::number(note));
    if (const int lane = view()->laneHeaderAt(position); lane >= 0)
        return part<LaneAccessible>(view()->chart().lanes.at(lane).key);
    return childOfMark(view()->markAt(position));
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    const int note = view()->annotations().selected();
    return note >= 0 ? part<NoteAccessible>(QString::number(note))
                     : childOfMark(view()->focusedMark());
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *part = dynamic_cast<const ChartPart *>(child);
    if (!part || !part->isValid())
        return -1;
    switch (part->role()) {
    case QAccessible::ListItem:
        return static_cast<int>(spokenMarks().indexOf(part->index()));
    case QAccessible::Note:
        return counts().notes + part->index();
    case QAccessible::RowHeader:
        return counts().lanes + part->index();
    default:
        return counts().ends + part->index();
    }
}

} // namespace ui
