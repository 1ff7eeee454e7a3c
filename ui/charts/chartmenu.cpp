// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartmenu.h"

#include "ui/charts/chartactions.h"
#include "ui/charts/chartannotations.h"
#include "ui/charts/chartview.h"
#include "ui/charts/groupfilter.h"
#include "ui/charts/lanedrag.h"
#include "ui/charts/laneorder.h"
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

/// On people, organizations and disputes, each once.
void addDossiers(QMenu &menu, ChartView &view, const QList<Group> &groups, int lane)
{
    QList<Group> subjects = groups;
    if (lane >= 0 && view.chart().lanes.at(lane).target.kind == db::RecordKind::Controversy) {
        const Lane &at = view.chart().lanes.at(lane);
        subjects.prepend(
            {db::Field::Dispute, at.target.key, at.name.section(QLatin1Char('\n'), 0, 0)});
    }
    QStringList keys;
    for (const Group &group : std::as_const(subjects)) {
        const bool fits = group.field == db::Field::Person || group.field == db::Field::Mover
            || group.field == db::Field::Organization || group.field == db::Field::From
            || group.field == db::Field::To
            || (group.field == db::Field::Dispute && !db::fromText<db::DisputeStatus>(group.value));
        if (!fits || group.value.isEmpty() || keys.contains(group.value))
            continue;
        keys += group.value;
        QObject::connect(menu.addAction(ChartView::tr("Dossier: %1…").arg(group.name)),
                         &QAction::triggered, &view, [&view, group] {
                             Q_EMIT view.dossierRequested(group.field, group.value, group.name);
                         });
    }
    if (!keys.isEmpty())
        menu.addSeparator();
}

void addMark(QMenu &menu, ChartView &view, ExplorerState &state, int index)
{
    const Mark mark = view.chart().marks.at(index);
    if (!mark.target.isEmpty()) {
        QObject::connect(menu.addAction(ChartView::tr("Open")), &QAction::triggered, &view,
                         [&state, mark] { state.setSelection(mark.target); });
    }
    if (!mark.target.isEmpty()) {
        const bool selected = view.isSelected(index);
        QObject::connect(menu.addAction(selected ? ChartView::tr("Take out of the selection")
                                                 : ChartView::tr("Add to the selection")),
                         &QAction::triggered, &view,
                         [&state, mark] { state.toggleSelected(mark.target); });
        addShowIn(menu, state, mark.target);
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

void addLane(QMenu &menu, ChartView &view, ExplorerState &state, int lane)
{
    if (!canOrderLanes(view.chart()) || !view.isListening())
        return;
    const auto add = [&](const QString &text, int step) {
        QObject::connect(menu.addAction(text), &QAction::triggered, &view,
                         [&view, &state, lane, step] { moveLane(view, state, lane, step); });
    };
    add(ChartView::tr("Move the lane up"), -1);
    add(ChartView::tr("Move the lane down"), 1);
    QAction *sort = menu.addAction(ChartView::tr("Sort the lanes as usual"));
    sort->setEnabled(!state.view().laneOrder.isEmpty());
    QObject::connect(sort, &QAction::triggered, &view, [&state] { state.setLaneOrder({}); });
    menu.addSeparator();
}

} // namespace

QMenu *chartMenu(ChartView &view, ExplorerState &state, int mark, int lane, const QPoint &position)
{
    auto *menu = new QMenu(&view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (view.annotations().noteAt(position) >= 0) {
        view.annotations().addActions(*menu, position, -1);
        return menu;
    }
    const QList<Group> groups = groupsAt(view, mark, lane);
    for (const Group &group : groups)
        addGroup(*menu, view, state, group);
    addDossiers(*menu, view, groups, lane);
    if (mark >= 0)
        addMark(*menu, view, state, mark);
    view.annotations().addActions(*menu, position, mark);
    if (lane >= 0)
        addLane(*menu, view, state, lane);
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
    if (!view.actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(view.actions());
    }
    return menu;
}

void addShowIn(QMenu &menu, ExplorerState &state, const Selection &record)
{
    auto *charts = menu.addMenu(ChartView::tr("Show in"));
    for (int kind = 0; kind <= static_cast<int>(ChartKind::WhoAboutWhom); ++kind) {
        const auto chart = static_cast<ChartKind>(kind);
        auto *action = charts->addAction(ChartActions::kindName(chart));
        action->setEnabled(chart != state.view().chart || state.view().asTable);
        QObject::connect(action, &QAction::triggered, &state, [&state, record, chart] {
            ViewState view = state.view().withSelections({record});
            view.chart = chart;
            view.asTable = false;
            state.setView(view);
        });
    }
}

} // namespace ui
