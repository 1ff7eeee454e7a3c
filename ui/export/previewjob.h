// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picturemaker.h"
#include "ui/export/publicationcheck.h"

#include <QImage>

namespace ui {

/// What a dialog shows of a picture before anything is written; little, however large the picture.
struct Preview
{
    QImage image; ///< of its first page, at most as large as an eye needs
    PictureText draft; ///< without what the user has written
    QString altText;
    ExportPreset preset;
    QSize pixels; ///< of a PNG
    int pages = 0; ///< of a PDF on several pages
    double width = 0; ///< of a page, in layout pixels
    double smallestText = 0; ///< in layout pixels
    QStringList warnings; ///< of the layout; they and the findings in the language of the window
    QList<Finding> findings; ///< the first of them
    qsizetype findingCount = 0;
    bool isEmpty = false; ///< the chart shows nothing
    QList<ChartKind> otherCharts; ///< that show something then, the nearest to the filter first
};

/// Whether the answer holds what the chart is made of.
bool knows(const db::Exploration &answer, ChartKind chart);

/// Paints a request for the eye and checks other sizes of it, beside the window. A newer request
/// replaces the older one. GUI thread.
class PreviewJob final : public QObject
{
    Q_OBJECT

public:
    /// Warnings are worded for the window, whatever the language of the picture.
    explicit PreviewJob(const Wording &wording, QObject *parent = nullptr);

    void start(std::shared_ptr<const db::Exploration> answer, const ExportRequest &request,
               const QList<ExportRequest> &sizes);
    void cancel();

Q_SIGNALS:
    void made(const ui::Preview &preview);
    void failed(const db::Problem &problem);
    /// Of all the other sizes, after `made`: what each leaves out or makes too small.
    void sizesChecked(const QStringList &warnings);

private:
    void paint(const Picture &picture);
    void checkSizes();

    const Wording m_wording;
    PictureMaker m_maker;
    std::shared_ptr<const db::Exploration> m_answer;
    ExportRequest m_request;
    QList<ExportRequest> m_sizes;
    QFutureWatcher<std::optional<Preview>> m_painting;
    QFutureWatcher<QStringList> m_checking;
};

} // namespace ui
