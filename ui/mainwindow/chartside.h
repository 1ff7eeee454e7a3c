// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QHBoxLayout;

namespace ui {

class ChartFrame;

/// A chart in the centre, and above it, where it is one of two, a row that says what it is about
/// and closes it. The one that the window follows has a line at its edge. GUI thread.
class ChartSide final : public QFrame
{
    Q_OBJECT

public:
    explicit ChartSide(ChartFrame *chart, QAction *close, QWidget *parent = nullptr);

    [[nodiscard]] ChartFrame *chart() const { return m_chart; }
    void showHeader(QWidget *filters); ///< it stands in the header from now on
    void hideHeader();
    void setCurrent(bool current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ChartFrame *m_chart;
    QFrame *m_header;
    QHBoxLayout *m_row;
    bool m_current = false;
};

} // namespace ui
