// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"
#include "ui/charts/timebrush.h"
#include "ui/state/wording.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ui {

class ExplorerFeed;
class ExplorerState;
class StripPlot;

/// The overview over time of what the chart shows: its moves by their date basis, else all items by
/// date. Bars, a brush that sets that same date, and periods counted back from the newest item. GUI
/// thread.
class TimeStrip final : public QFrame
{
    Q_OBJECT

public:
    TimeStrip(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
              QWidget *parent = nullptr);

    void setWording(const Wording &wording);
    void setLow(bool low); ///< where there is little height
    void showVolume(const db::Exploration &answer);
    [[nodiscard]] StripPlot &plot() const { return *m_plot; }
    [[nodiscard]] QList<QPushButton *> periods() const { return m_periods; } ///< 1M, 6M, 1Y, All

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHeader();
    void setPeriod(const QString &value, bool finished = true);
    void followFilter();
    void followChart();
    void fitHeight();
    void showDates(db::Field field, const QString &value, const std::optional<DayRange> &brush);
    [[nodiscard]] QString subjectText() const; ///< what the bars count, and by which date
    void retranslate();
    void followTheme();

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    Wording m_wording;
    StripPlot *m_plot;
    QLabel *m_dates;
    QList<QPushButton *> m_periods;
    bool m_low = false;
    db::Day m_newest = 0;
    QList<db::VolumeEntry> m_items; ///< by date
    QList<db::VolumeEntry> m_moves; ///< by the basis that was asked for
    qint64 m_matchingItems = 0;
    qint64 m_matchingMoves = 0;
    std::optional<bool> m_showsMoves; ///< what is in the plot
};

} // namespace ui
