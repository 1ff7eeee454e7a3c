// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/embeddedview.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include <memory>

class QWidget;

namespace ui {

class ChartFrame;
class ExportDialog;
struct Workspace;

/// The window's exports of the chart on screen: with the dialog, again as last time, and back from
/// a picture to the view that made it. GUI thread; files are read beside it.
class ChartExport final : public QObject
{
    Q_OBJECT

public:
    ChartExport(const Workspace &workspace, QWidget *window);
    void setChart(const ChartFrame *chart) { m_chart = chart; } ///< which may be frozen

    void open(); ///< the dialog
    void again(); ///< with the last settings, without a dialog unless something is wrong
    void openImage(const QString &path);
    [[nodiscard]] static bool isImage(const QString &path); ///< by its name: PNG or SVG

Q_SIGNALS:
    void said(const QString &message);

private:
    [[nodiscard]] bool isThere();
    [[nodiscard]] ExportDialog *makeDialog();
    void answer(ExportDialog *dialog);
    void takeImage();
    void takeFiles(const QStringList &files);

    const Workspace &m_workspace;
    QWidget *m_window;
    const ChartFrame *m_chart = nullptr;
    QString m_path; ///< of the image being read
    QFutureWatcher<db::Outcome<EmbeddedView>> m_reading;
    QThreadPool m_pool; ///< its own: painting waits for the common one
    std::unique_ptr<EmbeddedView> m_image; ///< the last that was opened, for its texts and size
};

} // namespace ui
