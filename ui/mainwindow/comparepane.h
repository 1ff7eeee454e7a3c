// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/mainwindow.h"

#include <QSplitter>

#include <memory>

class QAction;
class QBoxLayout;

namespace ui {

class ChartSide;
class ComparedChart;

/// The centre of the window: its chart, or two that are compared, each with its own filter, on one
/// axis of time. The chart of the window is always the current one: when the other becomes current
/// they exchange what they show and where they stand, so that for the eye nothing moves. GUI
/// thread.
class ComparePane final : public QSplitter
{
    Q_OBJECT

public:
    ComparePane(const Workspace &workspace, ChartFrame *chart, QWidget *parent = nullptr);
    ~ComparePane() override;

    /// The row of filters above the panes: it stands above its chart while there are two.
    void setFilterRow(FilterRow *row, QBoxLayout *home);
    void toggle(); ///< a second chart, at first with the same filter; or one again
    void turn(); ///< side by side, or one above the other
    void makeOtherCurrent();
    [[nodiscard]] ComparedChart *other() const { return m_other.get(); }

Q_SIGNALS:
    void comparing(bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void follow();
    void openOther();
    void passOn(ChartFrame &other);
    void closeOther();
    void arrange();
    void closeCurrent();
    void shareRange();
    void alignPlots();

    Workspace m_workspace;
    QAction *m_close;
    ChartSide *m_side;
    FilterRow *m_filters = nullptr;
    QBoxLayout *m_home = nullptr;
    std::unique_ptr<ComparedChart> m_other;
    bool m_exchanging = false;
};

} // namespace ui
