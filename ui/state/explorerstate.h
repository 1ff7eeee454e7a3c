// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewstate.h"

#include <QList>
#include <QObject>

namespace ui {

/// The one shared state: filter, selection, hover, zoom and their history. Views write to it and
/// show what comes back; no view knows another. Setters return early when nothing changes. GUI
/// thread.
class ExplorerState final : public QObject
{
    Q_OBJECT

public:
    explicit ExplorerState(QObject *parent = nullptr);

    [[nodiscard]] const ViewState &view() const { return m_view; }
    [[nodiscard]] const db::Filter &filter() const { return m_view.filter; }
    [[nodiscard]] const Selection &selection() const { return m_view.selection; }
    [[nodiscard]] QString hovered() const { return m_hovered; } ///< entity key, or empty
    [[nodiscard]] bool canGoBack() const { return m_position > 0; }
    [[nodiscard]] bool canGoForward() const { return m_position + 1 < m_history.size(); }

    /// A finished gesture: one step of history.
    void setFilter(const db::Filter &filter);
    /// While a brush is being dragged: the filter follows, the history waits for setFilter.
    void previewFilter(const db::Filter &filter);
    /// The archive named the keys behind the filter's values: the same filter, no step of history.
    void resolveFilter(const db::Filter &typed, const db::Filter &resolved);
    void setSelection(const Selection &selection);
    void setHovered(const QString &entityKey);
    void setChart(ChartKind chart);
    void setLanes(LaneMode lanes);
    void setBasis(db::DateBasis basis);
    void setOrder(db::ItemOrder order);
    void setZoom(const TimeRange &zoom);
    void setAsTable(bool asTable);
    void setView(const ViewState &view); ///< a saved view or a session, as one step

    void goBack();
    void goForward();

    /// The last 100 steps, for the session file.
    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject &json);

Q_SIGNALS:
    void filterChanged(const db::Filter &filter);
    void selectionChanged(const ui::Selection &selection);
    void hoveredChanged(const QString &entityKey);
    void chartChanged(); ///< chart, lanes, basis or table
    void orderChanged(db::ItemOrder order);
    void zoomChanged(const ui::TimeRange &zoom);
    void historyChanged(); ///< a step was added, or another one is current
    void stepAmended(); ///< selection, order, zoom or table of the current step

private:
    void apply(const ViewState &view);
    void commit();
    void amend();
    void goTo(qsizetype position);

    ViewState m_view;
    QString m_hovered;
    QList<ViewState> m_history;
    qsizetype m_position = 0;
};

} // namespace ui
