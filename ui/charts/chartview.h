// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartoverlay.h"
#include "ui/charts/charts.h"
#include "ui/charts/charttheme.h"
#include "ui/state/wording.h"

#include <QGraphicsView>
#include <QTimer>

namespace ui {

class ChartAnnotations;
class ChartInteraction;
class ChartScene;
class ExplorerState;

/// Shows one ChartData: lays it out at its own width, scrolls the lanes, keeps the time axis in
/// sight, and turns pointing and keys into changes of the ExplorerState. GUI thread.
class ChartView final : public QGraphicsView
{
    Q_OBJECT

public:
    ChartView(ExplorerState &state, const Wording &wording, QWidget *parent = nullptr);
    ~ChartView() override;

    /// `newest` is the day that relative dates count back from.
    void setChart(const ChartData &data, const QHash<QString, int> &organizationColors,
                  db::Day newest);
    void setWording(const Wording &wording);
    /// Frozen, it shows the brush that it was made with, and none can be drawn.
    void setListening(bool listening);
    [[nodiscard]] bool isListening() const { return m_listening; }
    /// Beside the plot, in the whole view: `left` and `right` as its own names and notes need them.
    [[nodiscard]] QMarginsF ownGutters() const;
    void setLeastGutters(const QMarginsF &gutters); ///< in line with another chart

    /// Where the reader is in it: goes along when the chart goes to another view.
    struct Place
    {
        int scrolled = 0;
        QString focused; ///< id of the mark
    };
    [[nodiscard]] Place place() const;
    void goTo(const Place &place);

    [[nodiscard]] const ChartData &chart() const { return m_data; }
    [[nodiscard]] const ChartLayout &chartLayout() const;
    [[nodiscard]] const Wording &wording() const { return m_wording; }
    [[nodiscard]] const PanelLayout *timePanel() const; ///< nullptr when x is no time

    // Pointing; positions in the viewport.
    [[nodiscard]] int markAt(const QPoint &position) const; ///< or -1
    [[nodiscard]] int laneHeaderAt(const QPoint &position) const;
    [[nodiscard]] QRect laneRect(int lane) const; ///< null where it is not shown
    [[nodiscard]] int laneNoteAt(const QPoint &position) const; ///< a note that is a group
    [[nodiscard]] bool isInPlot(const QPoint &position) const;
    [[nodiscard]] bool isOnAxis(const QPoint &position) const; ///< of days
    [[nodiscard]] QRect markRect(int mark) const;
    [[nodiscard]] double toAxis(double viewportX) const; ///< value on the time axis
    void setDropLine(double y); ///< in the viewport; negative: none
    void setHoveredMark(int mark, const QPoint &position);
    void setReadOut(int mark, const QPoint &position); ///< the date below the pointer
    [[nodiscard]] ChartAnnotations &annotations() const { return *m_annotations; }

    [[nodiscard]] bool isSelected(int mark) const;
    [[nodiscard]] int focusedMark() const;
    void setFocusedMark(int mark);
    /// A record is selected, a group filters: alone, with Ctrl or Shift as well, with Alt not.
    void activateMark(int mark, Qt::KeyboardModifiers modifiers);
    void activateLane(int lane, Qt::KeyboardModifiers modifiers);
    void activateNote(int lane, Qt::KeyboardModifiers modifiers);
    void filterBy(db::Field field, const QString &value, Qt::KeyboardModifiers modifiers);
    void filterByAll(const QList<db::Node> &parts, Qt::KeyboardModifiers modifiers);

    [[nodiscard]] std::optional<DayRange> brush() const { return m_overlay.brush; }
    [[nodiscard]] CalendarUnit brushUnit() const;
    void previewBrush(const DayRange &brush); ///< while it is being dragged
    void commitBrush(const std::optional<DayRange> &brush); ///< nothing clears it
    [[nodiscard]] bool isBrushing() const; ///< one is being dragged
    void setBrushEdge(bool start); ///< at the focused mark
    void resetBrushAndZoom();

    void setZoom(const TimeRange &zoom);
    void zoomAround(double value, double factor);
    void pan(double days);
    void centreOnSelection(); ///< and again: fits everything

Q_SIGNALS:
    void chartShown(); ///< after a new chart has been laid out
    void focusedMarkChanged(int mark);
    void dossierRequested(db::Field field, const QString &key, const QString &name);
    void copyRequested(); ///< of the chart as a picture

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void drawForeground(QPainter *painter, const QRectF &rect) override;

private:
    [[nodiscard]] int laneAt(const QPointF &point) const; ///< in the scene
    void layOut();
    [[nodiscard]] ChartLayout layoutFor(double width) const;
    /// The panel whose axis would be out of sight below, and is painted at the bottom; or -1.
    [[nodiscard]] int panelAtBottom() const;
    [[nodiscard]] const SceneGroup *axisOf(int panel) const;
    [[nodiscard]] double axisHeight(int panel) const;
    [[nodiscard]] double lanesBottom() const; ///< in the scene
    void followFilter();
    void followHighlight();
    void revealMatches();
    void showToolTip();
    void hideToolTip();

    ExplorerState &m_state;
    Wording m_wording;
    ChartScene *m_scene;
    ChartInteraction *m_interaction;
    ChartAnnotations *m_annotations;
    ChartData m_data;
    QHash<QString, int> m_colors;
    db::Day m_newest = 0;
    ChartTheme m_theme;
    ChartOverlay m_overlay;
    QString m_focused; ///< id, so that the focus survives a new chart
    bool m_listening = true;
    QMarginsF m_leastGutters;
    db::Filter m_shownFilter; ///< of the newest finished gesture
    bool m_filtered = false; ///< a finished gesture waits for its chart
    bool m_ringShown = false; ///< the keyboard was used last
    int m_hovered = -1;
    QPoint m_pointer;
    QSize m_laidOutFor;
    QTimer m_toolTipDelay;
};

} // namespace ui
