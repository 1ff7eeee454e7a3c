// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewstate.h"

#include <QElapsedTimer>
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
    void setSelections(const QList<Selection> &selections); ///< the newest first
    void toggleSelected(const Selection &record); ///< one more, or one less
    void setHovered(const QString &entityKey);
    void setChart(ChartKind chart);
    void setLanes(LaneMode lanes);
    void setBasis(db::DateBasis basis);
    void setOrder(db::ItemOrder order);
    void setZoom(const TimeRange &zoom);
    void setAsTable(bool asTable);
    void setAnnotations(const QList<Annotation> &annotations);
    void setLaneOrder(const QStringList &keys);
    void setFrozen(bool frozen); ///< the chart on screen: it keeps what it shows
    void setCompared(const std::optional<Comparison> &compared);
    void resolveOther(const db::Filter &typed, const db::Filter &resolved);
    void exchangeCharts(); ///< the other chart becomes the current one: no step of history
    void setView(const ViewState &view); ///< a saved view or a session, as one step

    void goBack();
    void goForward();

    /// Steps of one kind that follow each other faster than this, by wheel or arrow keys, are one.
    void setFoldTime(int milliseconds) { m_foldTime = milliseconds; }

    /// The last 100 steps, for the session file.
    [[nodiscard]] QJsonObject toJson() const;
    void restore(const QJsonObject &json);

Q_SIGNALS:
    void filterChanged(const db::Filter &filter);
    void selectionChanged(const ui::Selection &selection);
    void hoveredChanged(const QString &entityKey);
    void chartChanged(); ///< chart, lanes and their order, basis, table, or what is frozen
    void comparedChanged(); ///< the second chart, or that there is one
    void orderChanged(db::ItemOrder order);
    void zoomChanged(const ui::TimeRange &zoom);
    void annotationsChanged();
    void historyChanged(); ///< a step was added, or another one is current
    void stepAmended(); ///< something in the current step, that is no step of its own

private:
    enum class Kind { View, Selection, Zoom, Order, Notes };

    void change(const ViewState &view, Kind kind);
    void apply(const ViewState &view);
    void commit(Kind kind);
    void amend();
    void goTo(qsizetype position);

    ViewState m_view;
    QString m_hovered;
    QList<ViewState> m_history;
    qsizetype m_position = 0;
    int m_foldTime = 800;
    Kind m_lastKind = Kind::View; ///< of the newest step
    QElapsedTimer m_sinceLast; ///< valid while that step may still grow
};

} // namespace ui
