// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picturemime.h"

#include <QObject>
#include <QTemporaryDir>

namespace ui {

class ChartFrame;
class MessageBar;
struct Workspace;

/// The chart on screen as a picture that leaves the window: into the clipboard, or dragged out of
/// it as PNG and SVG. Looks as the last export did. The files of a drag live as long as the window.
/// GUI thread.
class ChartOut final : public QObject
{
    Q_OBJECT

public:
    ChartOut(const Workspace &workspace, ChartFrame &chart, MessageBar &messages, QObject *parent);

    [[nodiscard]] ExportRequest request() const;
    void copy();
    void drag(); ///< while a button of the mouse is held; returns when it has been let go
    /// What drag() offers; nullptr, and a message, where there is no picture.
    [[nodiscard]] std::unique_ptr<QMimeData> offered();

private:
    [[nodiscard]] bool isThere();
    void say(const db::Problem &problem);

    const Workspace &m_workspace;
    ChartFrame &m_chart;
    MessageBar &m_messages;
    PictureCopy m_copy;
    QTemporaryDir m_folder;
};

} // namespace ui
