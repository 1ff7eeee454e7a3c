// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartlayout.h"
#include "ui/charts/stripbins.h"
#include "ui/charts/timebrush.h"
#include "ui/state/wording.h"

#include <QWidget>

namespace ui {

enum class StripSubject { Items, Moves }; ///< what the bars count

/// The bars and the brush of the time strip. Says what a gesture wants as a range of days; whoever
/// owns it makes a filter of it. GUI thread.
class StripPlot final : public QWidget
{
    Q_OBJECT

public:
    explicit StripPlot(const Wording &wording, QWidget *parent = nullptr);

    void setVolume(const QList<db::VolumeEntry> &volume, StripSubject subject);
    void setBrush(const std::optional<DayRange> &brush);
    void setWording(const Wording &wording);
    void setLow(bool low); ///< where there is little height
    [[nodiscard]] const StripBins &bins() const { return m_bins; }
    [[nodiscard]] std::optional<DayRange> brush() const { return m_brush; }
    [[nodiscard]] QString cursorText() const; ///< of the bin that keys are at, or empty
    [[nodiscard]] PanelLayout panel() const;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void brushDragged(const ui::DayRange &brush); ///< follows the pointer
    void brushChosen(const ui::DayRange &brush); ///< a finished gesture
    void binClicked(const ui::DayRange &bin);
    void brushCleared();
    void cursorMoved();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum class Gesture { None, Pressed, New, StartEdge, EndEdge, Body };

    void rebin();
    [[nodiscard]] Gesture gestureAt(double x) const;
    [[nodiscard]] const StripBin *binAt(double x) const;
    [[nodiscard]] DayRange dragged(double to, CalendarUnit unit) const;
    [[nodiscard]] DayRange moved(int startUnits, int endUnits) const;
    bool pressSign(const QKeyEvent &event);
    void setCursorBin(qsizetype bin);
    void paintBars(QPainter &painter) const;
    void paintAxis(QPainter &painter) const;
    [[nodiscard]] QString describe(const StripBin &bin) const;

    Wording m_wording;
    QList<db::VolumeEntry> m_volume;
    StripSubject m_subject = StripSubject::Items;
    StripBins m_bins;
    std::optional<DayRange> m_brush;
    qsizetype m_cursor = -1; ///< the bin that keys are at while there is no brush
    Gesture m_gesture = Gesture::None;
    Gesture m_drag = Gesture::None;
    bool m_low = false;
    bool m_ringShown = false; ///< the focus came by key
    double m_pressedX = 0;
    DayRange m_brushAtPress;
};

} // namespace ui
