// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/explorerstate.h"

#include <QJsonArray>

namespace ui {

namespace {

constexpr qsizetype longestHistory = 101; ///< views: a hundred steps between them

} // namespace

ExplorerState::ExplorerState(QObject *parent)
    : QObject(parent)
    , m_history{ViewState()}
{
}

void ExplorerState::setFilter(const db::Filter &filter)
{
    previewFilter(filter);
    commit(Kind::View);
}

void ExplorerState::previewFilter(const db::Filter &filter)
{
    ViewState view = m_view;
    view.filter = filter;
    apply(view);
}

void ExplorerState::resolveFilter(const db::Filter &typed, const db::Filter &resolved)
{
    if (m_history.at(m_position).filter == typed)
        m_history[m_position].filter = resolved;
    if (m_view.filter == typed)
        previewFilter(resolved);
}

void ExplorerState::setSelection(const Selection &selection)
{
    setSelections(selection.isEmpty() ? QList<Selection>() : QList{selection});
}

void ExplorerState::setSelections(const QList<Selection> &selections)
{
    change(m_view.withSelections(selections), Kind::Selection);
}

void ExplorerState::toggleSelected(const Selection &record)
{
    QList<Selection> selections = m_view.selections();
    if (selections.removeAll(record) == 0)
        selections.prepend(record);
    setSelections(selections);
}

void ExplorerState::setHovered(const QString &entityKey)
{
    if (m_hovered == entityKey)
        return;
    m_hovered = entityKey;
    Q_EMIT hoveredChanged(m_hovered);
}

void ExplorerState::setChart(ChartKind chart)
{
    ViewState view = m_view;
    view.chart = chart;
    change(view, Kind::View);
}

void ExplorerState::setLanes(LaneMode lanes)
{
    ViewState view = m_view;
    view.lanes = lanes;
    change(view, Kind::View);
}

void ExplorerState::setBasis(db::DateBasis basis)
{
    ViewState view = m_view;
    view.basis = basis;
    change(view, Kind::View);
}

void ExplorerState::setOrder(db::ItemOrder order)
{
    ViewState view = m_view;
    view.order = order;
    change(view, Kind::Order);
}

void ExplorerState::setZoom(const TimeRange &zoom)
{
    ViewState view = m_view;
    view.zoom = zoom;
    change(view, Kind::Zoom);
}

void ExplorerState::setAsTable(bool asTable)
{
    ViewState view = m_view;
    view.asTable = asTable;
    change(view, Kind::View);
}

void ExplorerState::setLaneOrder(const QStringList &keys)
{
    ViewState view = m_view;
    view.laneOrder = keys;
    change(view, Kind::Order);
}

void ExplorerState::setFrozen(bool frozen)
{
    ViewState view = m_view;
    view.frozen.removeIf([&view](const FrozenChart &each) { return each.chart == view.chart; });
    if (frozen)
        view.frozen += m_view.shownFrozen().value_or(m_view.frozenNow());
    change(view, Kind::View);
}

void ExplorerState::setCompared(const std::optional<Comparison> &compared)
{
    ViewState view = m_view;
    view.compared = compared;
    change(view, Kind::View);
}

void ExplorerState::resolveOther(const db::Filter &typed, const db::Filter &resolved)
{
    if (!m_view.compared || m_view.compared->other.filter != typed || typed == resolved)
        return;
    m_view.compared->other.filter = resolved;
    amend();
    Q_EMIT comparedChanged();
}

void ExplorerState::exchangeCharts()
{
    if (!m_view.compared)
        return;
    apply(m_view.exchanged());
    m_history[m_position] = m_view;
    Q_EMIT stepAmended();
}

void ExplorerState::setAnnotations(const QList<Annotation> &annotations)
{
    ViewState view = m_view;
    view.annotations = annotations;
    change(view, Kind::Notes);
}

void ExplorerState::setView(const ViewState &view)
{
    change(view, Kind::View);
}

void ExplorerState::goBack()
{
    if (canGoBack())
        goTo(m_position - 1);
}

void ExplorerState::goForward()
{
    if (canGoForward())
        goTo(m_position + 1);
}

void ExplorerState::goTo(qsizetype position)
{
    m_position = position;
    m_sinceLast.invalidate();
    const ViewState view = m_history.at(position);
    apply(view);
    Q_EMIT historyChanged();
}

QJsonObject ExplorerState::toJson() const
{
    QJsonArray steps;
    for (const ViewState &view : m_history)
        steps.append(view.toJson());
    return {{QStringLiteral("steps"), steps}, {QStringLiteral("position"), m_position}};
}

void ExplorerState::restore(const QJsonObject &json)
{
    QList<ViewState> history;
    for (const auto &step : json.value(QLatin1String("steps")).toArray())
        history.append(ViewState::fromJson(step.toObject()));
    if (history.isEmpty())
        return;
    const auto position = json.value(QLatin1String("position")).toInteger();
    m_history = history.last(qMin(history.size(), longestHistory));
    const auto dropped = history.size() - m_history.size();
    goTo(qBound(qsizetype(0), qsizetype(position) - dropped, m_history.size() - 1));
}

/// Takes over the view and says what is new in it. Signals go out when all of it is in place.
void ExplorerState::apply(const ViewState &view)
{
    if (view == m_view)
        return;
    const ViewState old = std::exchange(m_view, view);
    const ViewState now = m_view;
    if (now.filter != old.filter)
        Q_EMIT filterChanged(now.filter);
    if (now.shownOrder() != old.shownOrder())
        Q_EMIT orderChanged(now.shownOrder());
    if (now.chart != old.chart || now.lanes != old.lanes || now.basis != old.basis
        || now.asTable != old.asTable || now.laneOrder != old.laneOrder || now.frozen != old.frozen)
        Q_EMIT chartChanged();
    if (now.compared != old.compared)
        Q_EMIT comparedChanged();
    if (now.zoom != old.zoom)
        Q_EMIT zoomChanged(now.zoom);
    if (now.annotations != old.annotations)
        Q_EMIT annotationsChanged();
    if (now.selections() != old.selections())
        Q_EMIT selectionChanged(now.selection);
}

/// While a brush is being dragged everything else waits for it in the current step.
void ExplorerState::change(const ViewState &view, Kind kind)
{
    const bool dragging = m_view.filter != m_history.at(m_position).filter
        && view.filter == m_view.filter && kind != Kind::View;
    apply(view);
    if (dragging)
        amend();
    else
        commit(kind);
}

/// Ends a gesture: a new step after the current one, unless it came back to where it began, or
/// carries the last one on.
void ExplorerState::commit(Kind kind)
{
    if (m_view == m_history.at(m_position))
        return;
    const bool isNewest = m_position + 1 == m_history.size();
    const bool carriesOn = isNewest && kind != Kind::View && kind == m_lastKind
        && m_sinceLast.isValid() && m_sinceLast.elapsed() < m_foldTime;
    m_lastKind = kind;
    m_sinceLast.start();
    if (carriesOn) {
        m_history[m_position] = m_view;
        Q_EMIT stepAmended();
        return;
    }
    m_history.resize(m_position + 1);
    m_history.append(m_view);
    if (m_history.size() > longestHistory)
        m_history.removeFirst();
    m_position = m_history.size() - 1;
    Q_EMIT historyChanged();
}

/// Keeps in the current step what is no step of its own, so that coming back finds it. The filter
/// stays: it may be one that is still being dragged.
void ExplorerState::amend()
{
    ViewState &step = m_history[m_position];
    const ViewState old = step;
    step = m_view;
    step.filter = old.filter;
    if (step != old)
        Q_EMIT stepAmended();
}

} // namespace ui
