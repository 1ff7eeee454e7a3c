// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartmenu.h"

#include "ui/charts/chartannotations.h"
#include "ui/charts/chartview.h"
#include "ui/charts/groupfilter.h"
#include "ui/state/explorerstate.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>

namespace ui {

namespace {

struct Group
{
    db::Field field = db::Field::Text;
    QString value;
    QString name;
    QList<db::Node> parts = {}; ///< in place of field and value where it needs several
};

void filterBy(ChartView &view, const Group &group, Qt::KeyboardModifiers modifiers)
{
    if (group.parts.isEmpty())
        view.filterBy(group.field, group.value, modifiers);
    else
        view.filterByAll(group.parts, modifiers);
}

/// The sets that a place on the chart belongs to: the mark's own, then its lane's.
QList<Group> groupsAt(const ChartView &view, int mark, int lane)
{
    QList<Group> groups;
    if (mark >= 0) {
        const Mark &at = view.chart().marks.at(mark);
        const QString label = at.shortLabel.isEmpty() ? at.label : at.shortLabel;
        const QString name
            = label.isEmpty() ? view.wording().value(at.groupField, at.groupValue, {}) : label;
        if (!at.groupValue.isEmpty())
            groups.append({at.groupField, at.groupValue, name});
        if (!at.groupParts.isEmpty())
            groups.append({db::Field::Text, {}, label, at.groupParts});
    }
    if (lane >= 0) {
        const Lane &at = view.chart().lanes.at(lane);
        if (!at.groupValue.isEmpty())
            groups.append(
                {at.groupField, at.groupValue,
                 at.groupName.isEmpty() ? at.name.section(QLatin1Char('\n'), 0, 0) : at.groupName});
        if (!at.noteValue.isEmpty())
            groups.append({at.noteField, at.noteValue, at.note.section(QLatin1Char('\n'), 0, 0)});
    }
    return groups;
}

void addGroup(QMenu &menu, ChartView &view, ExplorerState &state, const Group &group)
{
    const bool on = group.parts.isEmpty() ? state.filter().selects(group.field, group.value)
                                          : selectsAll(state.filter(), group.parts);
    const QString filterText
        = on ? ChartView::tr("Remove filter: %1") : ChartView::tr("Filter to %1");
    QObject::connect(menu.addAction(filterText.arg(group.name)), &QAction::triggered, &view,
                     [&view, group] { filterBy(view, group, {}); });
    QObject::connect(menu.addAction(ChartView::tr("Exclude %1").arg(group.name)),
                     &QAction::triggered, &view,
                     [&view, group] { filterBy(view, group, Qt::AltModifier); });
    QObject::connect(menu.addAction(ChartView::tr("Show only %1").arg(group.name)),
                     &QAction::triggered, &view, [&state, group] {
                         state.setFilter(group.parts.isEmpty() ? db::Filter().with(
                                             db::Node::term(group.field, group.value))
                                                               : toggledAll({}, group.parts));
                     });
    menu.addSeparator();
}

void addMark(QMenu &menu, ChartView &view, ExplorerState &state, int index)
{
    const Mark mark = view.chart().marks.at(index);
    if (!mark.target.isEmpty()) {
        QObject::connect(menu.addAction(ChartView::tr("Open")), &QAction::triggered, &view,
                         [&state, mark] { state.setSelection(mark.target); });
    }
    QObject::connect(menu.addAction(ChartView::tr("Copy")), &QAction::triggered, &view,
                     [mark] { QGuiApplication::clipboard()->setText(mark.name); });
    menu.addSeparator();
    if (!view.timePanel() || !view.isListening())
        return;
    const auto brushFrom = [&view, index](bool start) {
        view.setFocusedMark(index);
        view.setBrushEdge(start);
    };
    QObject::connect(menu.addAction(ChartView::tr("Start the period here")), &QAction::triggered,
                     &view, [brushFrom] { brushFrom(true); });
    QObject::connect(menu.addAction(ChartView::tr("End the period here")), &QAction::triggered,
                     &view, [brushFrom] { brushFrom(false); });
}

} // namespace

QMenu *chartMenu(ChartView &view, ExplorerState &state, int mark, int lane,
                 const QPoint &position)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (view.annotations().noteAt(position) >= 0) {
        view.annotations().addActions(*menu, position, -1);
        return menu;
    }
    for (const Group &group : groupsAt(view, mark, lane))
        addGroup(*menu, view, state, group);
    if (mark >= 0)
        addMark(*menu, view, state, mark);
    view.annotations().addActions(*menu, position, mark);
    if (view.timePanel()) {
        QAction *clear = menu->addAction(ChartView::tr("Clear the period"));
        clear->setEnabled(view.brush() && view.isListening());
        QObject::connect(clear, &QAction::triggered, &view,
                         [&view] { view.commitBrush(std::nullopt); });
        QAction *fit = menu->addAction(ChartView::tr("Show the whole time"));
        fit->setEnabled(!state.view().zoom.isNull());
        QObject::connect(fit, &QAction::triggered, &view, [&view] { view.setZoom({}); });
    }
    QAction *deselect = menu->addAction(ChartView::tr("Clear selection"));
    deselect->setEnabled(!state.selection().isEmpty());
    QObject::connect(deselect, &QAction::triggered, &view, [&state] { state.setSelection({}); });
    return menu;
}

} // namespace ui
