// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/explorerstate.h"

#include <QJsonArray>

namespace ui {

namespace {

constexpr qsizetype longestHistory = 101; ///< views: a hundred steps between them

/// Whether going from one to the other is worth a step back: what is shown, not how it is held.
bool isStep(const ViewState &a, const ViewState &b)
{
    return a.filter != b.filter || a.chart != b.chart || a.lanes != b.lanes || a.basis != b.basis;
}

} // namespace

ExplorerState::ExplorerState(QObject *parent)
    : QObject(parent)
    , m_history{ViewState()}
{
}

void ExplorerState::setFilter(const db::Filter &filter)
{
    previewFilter(filter);
    commit();
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
    ViewState view = m_view;
    view.selection = selection;
    apply(view);
    amend();
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
    apply(view);
    commit();
}

void ExplorerState::setLanes(LaneMode lanes)
{
    ViewState view = m_view;
    view.lanes = lanes;
    apply(view);
    commit();
}

void ExplorerState::setBasis(db::DateBasis basis)
{
    ViewState view = m_view;
    view.basis = basis;
    apply(view);
    commit();
}

void ExplorerState::setOrder(db::ItemOrder order)
{
    ViewState view = m_view;
    view.order = order;
    apply(view);
    amend();
}

void ExplorerState::setZoom(const TimeRange &zoom)
{
    ViewState view = m_view;
    view.zoom = zoom;
    apply(view);
    amend();
}

void ExplorerState::setAsTable(bool asTable)
{
    ViewState view = m_view;
    view.asTable = asTable;
    apply(view);
    amend();
}

void ExplorerState::setView(const ViewState &view)
{
    apply(view);
    commit();
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
        || now.asTable != old.asTable)
        Q_EMIT chartChanged();
    if (now.zoom != old.zoom)
        Q_EMIT zoomChanged(now.zoom);
    if (now.selection != old.selection)
        Q_EMIT selectionChanged(now.selection);
}

/// Ends a gesture: a new step after the current one, unless it came back to where it began.
void ExplorerState::commit()
{
    if (!isStep(m_view, m_history.at(m_position))) {
        amend();
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
    step.selection = m_view.selection;
    step.order = m_view.order;
    step.zoom = m_view.zoom;
    step.asTable = m_view.asTable;
    if (step != old)
        Q_EMIT stepAmended();
}

} // namespace ui
