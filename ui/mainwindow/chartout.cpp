// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/chartout.h"

#include "ui/charts/chartframe.h"
#include "ui/charts/chartview.h"
#include "ui/export/picturetext.h"
#include "ui/export/previewjob.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/state/preferences.h"
#include "ui/widgets/messagebar.h"

#include <QDrag>
#include <QMimeData>

namespace ui {

ChartOut::ChartOut(const Workspace &workspace, ChartFrame &chart, MessageBar &messages,
                   QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_chart(chart)
    , m_messages(messages)
{
    connect(&chart.view(), &ChartView::copyRequested, this, &ChartOut::copy);
    connect(&chart, &ChartFrame::copyRequested, this, &ChartOut::copy);
    connect(&chart, &ChartFrame::dragRequested, this, &ChartOut::drag);
    connect(&m_copy, &PictureCopy::failed, this, &ChartOut::say);
    connect(&m_copy, &PictureCopy::copied, this, [this] {
        m_messages.showMessage(tr("The chart is copied as PNG and SVG, with its alt text."));
    });
}

ExportRequest ChartOut::request() const
{
    const QJsonObject settings = m_workspace.preferences.lastExport();
    ExportRequest request = ExportRequest::fromJson(settings);
    const ChartState shown = m_chart.shownChart();
    request.chart = shown.chart;
    request.lanes = shown.lanes;
    request.basis = shown.basis;
    request.laneOrder = shown.laneOrder;
    request.annotations = shown.annotations;
    request.filter = m_chart.shownAnswer()->filter; // with its keys
    request.now = m_workspace.now;
    request.pages = false;
    if (!settings.contains(QStringLiteral("lang")))
        request.language = m_workspace.wording.languageCode();
    return request;
}

void ChartOut::say(const db::Problem &problem)
{
    m_messages.showMessage(exportProblemText(problem, m_workspace.wording));
}

/// A picture of a chart whose records are still being read would be empty.
bool ChartOut::isThere()
{
    const bool there = knows(*m_chart.shownAnswer(), m_chart.shownChart().chart);
    if (!there)
        m_messages.showMessage(tr("The chart is still being counted."));
    return there;
}

void ChartOut::copy()
{
    if (!isThere())
        return;
    m_copy.start(m_chart.shownAnswer(), request());
}

std::unique_ptr<QMimeData> ChartOut::offered()
{
    if (!isThere())
        return nullptr;
    const ExportRequest request = this->request();
    const QString name
        = m_workspace.now.toString(Qt::ISODate) + QLatin1Char('_') + toText(request.chart);
    auto data = makePicture(request, *m_chart.shownAnswer())
                    .and_then([](const Picture &picture) { return pictureForms(picture); })
                    .and_then([&](const PictureForms &forms) {
                        return pictureMime(forms, m_folder.path(), name);
                    });
    if (data)
        return std::move(*data);
    say(data.error());
    return nullptr;
}

void ChartOut::drag()
{
    auto data = offered();
    if (!data)
        return;
    auto *drag = new QDrag(&m_chart);
    const auto image = qvariant_cast<QImage>(data->imageData());
    drag->setPixmap(
        QPixmap::fromImage(image.scaled(240, 240, Qt::KeepAspectRatio, Qt::SmoothTransformation)));
    drag->setMimeData(data.release());
    // Qt has no other way to drag; nothing of the window is taken apart meanwhile.
    drag->exec(Qt::CopyAction);
}

} // namespace ui
