// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartaccessible.h"

#include "ui/charts/chartview.h"
#include "ui/charts/marknavigation.h"

namespace ui {

namespace {

QAccessibleInterface *makeAccessible(const QString &className, QObject *object)
{
    if (className != QLatin1String("ui::ChartView"))
        return nullptr;
    auto *view = qobject_cast<ChartView *>(object);
    return view ? new ChartAccessible(view) : nullptr;
}

} // namespace

void installChartAccessibility()
{
    // Installing the same factory again changes nothing.
    QAccessible::installFactory(makeAccessible);
}

void announceFocus(ChartView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus() || view.focusedMark() < 0)
        return;
    QAccessibleInterface *chart = QAccessible::queryAccessibleInterface(&view);
    QAccessibleInterface *child = chart ? chart->focusChild() : nullptr;
    if (!child)
        return;
    QAccessibleEvent event(child, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

ChartAccessible::ChartAccessible(ChartView *view)
    : QAccessibleWidget(view, QAccessible::Chart)
{
    QObject::connect(view, &ChartView::chartShown, view, [view] {
        auto *chart
            = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(view) : nullptr;
        if (chart)
            static_cast<ChartAccessible *>(chart)->forgetMarks();
    });
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

void ChartAccessible::forgetMarks()
{
    QHash<QString, QAccessible::Id> kept;
    for (auto it = m_children.cbegin(); it != m_children.cend(); ++it) {
        if (markWithId(view()->chart(), it.key()) >= 0)
            kept.insert(it.key(), it.value());
        else
            QAccessible::deleteAccessibleInterface(it.value());
    }
    m_children = kept;
    QAccessibleEvent event(view(), QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&event);
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

int ChartAccessible::childCount() const
{
    return static_cast<int>(spokenMarks().size());
}

QAccessibleInterface *ChartAccessible::child(int index) const
{
    return index < 0 || index >= childCount() ? nullptr : childOfMark(spokenMarks().at(index));
}

QAccessibleInterface *ChartAccessible::childOfMark(int index) const
{
    const QList<Mark> &marks = view()->chart().marks;
    if (index < 0 || index >= marks.size() || marks.at(index).name.isEmpty())
        return nullptr;
    const QString id = marks.at(index).id;
    const auto known = m_children.constFind(id);
    if (known != m_children.cend())
        return QAccessible::accessibleInterface(*known);
    auto *mark = new MarkAccessible(view(), id);
    m_children.insert(id, QAccessible::registerAccessibleInterface(mark));
    return mark;
}

QAccessibleInterface *ChartAccessible::childAt(int x, int y) const
{
    const QPoint position = view()->viewport()->mapFromGlobal(QPoint(x, y));
    return view()->viewport()->rect().contains(position) ? childOfMark(view()->markAt(position))
                                                         : nullptr;
}

QAccessibleInterface *ChartAccessible::focusChild() const
{
    return childOfMark(view()->focusedMark());
}

int ChartAccessible::indexOfChild(const QAccessibleInterface *child) const
{
    const auto *mark = dynamic_cast<const MarkAccessible *>(child);
    return mark ? static_cast<int>(spokenMarks().indexOf(mark->mark())) : -1;
}

MarkAccessible::MarkAccessible(ChartView *view, const QString &id)
    : m_view(view)
    , m_id(id)
{
}

int MarkAccessible::mark() const
{
    return m_view ? markWithId(m_view->chart(), m_id) : -1;
}

bool MarkAccessible::isValid() const
{
    return mark() >= 0;
}

QAccessibleInterface *MarkAccessible::parent() const
{
    return m_view ? QAccessible::queryAccessibleInterface(m_view) : nullptr;
}

QString MarkAccessible::text(QAccessible::Text kind) const
{
    const int index = mark();
    if (index < 0)
        return {};
    const Mark &shown = m_view->chart().marks.at(index);
    if (kind == QAccessible::Name)
        return shown.name;
    return kind == QAccessible::Description ? shown.toolTip : QString();
}

QRect MarkAccessible::rect() const
{
    const int index = mark();
    if (index < 0)
        return {};
    const QRect rect = m_view->markRect(index);
    return {m_view->viewport()->mapToGlobal(rect.topLeft()), rect.size()};
}

QAccessible::State MarkAccessible::state() const
{
    QAccessible::State state;
    const int index = mark();
    if (index < 0) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.focused = m_view->hasFocus() && m_view->focusedMark() == index;
    state.selected = m_view->isSelected(index);
    state.offscreen = !m_view->viewport()->rect().intersects(m_view->markRect(index));
    return state;
}

void *MarkAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ActionInterface)
        return static_cast<QAccessibleActionInterface *>(this);
    return nullptr;
}

QStringList MarkAccessible::actionNames() const
{
    return {pressAction(), setFocusAction()};
}

void MarkAccessible::doAction(const QString &name)
{
    const int index = mark();
    if (index < 0)
        return;
    m_view->setFocusedMark(index);
    if (name == pressAction())
        m_view->activateMark(index, {});
    else if (name == setFocusAction())
        m_view->setFocus();
}

QStringList MarkAccessible::keyBindingsForAction(const QString &name) const
{
    return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList();
}

} // namespace ui
