// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/previewjob.h"

#include "db/types/binding.h"
#include "ui/export/picturescene.h"
#include "ui/export/picturetext.h"
#include "ui/export/pngwriter.h"

namespace ui {

namespace {

constexpr QSize largestPreview(1920, 5000); ///< pixels beyond it would only cost memory
constexpr qsizetype mostFindings = 1000; ///< that anybody would read

/// What does not match stands in a chart for comparison only.
bool isEmptyChart(const ChartData &data)
{
    return std::none_of(data.marks.cbegin(), data.marks.cend(), [](const Mark &mark) {
        const bool column = mark.shape == MarkShape::Column;
        return mark.level == MarkLevel::Normal && (!column || mark.value != 0);
    });
}

bool showsSomething(ChartKind chart, const db::Exploration &answer, const ExportRequest &request)
{
    const ChartOptions options{
        .lanes = request.lanes, .basis = request.basis, .today = db::dayOf(request.now)};
    return knows(answer, chart) && !isEmptyChart(chartData(chart, answer, options, Wording()));
}

QList<ChartKind> chartsWithData(const db::Exploration &answer, const ExportRequest &request)
{
    const db::Exploration brushed = brushedAnswer(answer);
    QList<ChartKind> charts;
    for (int i = 0; i < chartKindNames().size(); ++i) {
        if (showsSomething(ChartKind(i), brushed, request))
            charts << ChartKind(i);
    }
    const auto &parts = answer.filter.parts();
    const bool ofClaims = std::any_of(parts.cbegin(), parts.cend(), [](const db::FilterPart &part) {
        return !part.disabled && part.field() && db::bondOf(*part.field()) == db::Bond::Claim;
    });
    const auto isOfClaims = [](ChartKind chart) {
        return recordsOf(chart).testAnyFlags(db::ChartRecord::ClaimStates
                                             | db::ChartRecord::ClaimPairs);
    };
    if (ofClaims)
        std::stable_partition(charts.begin(), charts.end(), isOfClaims);
    return charts;
}

std::optional<Preview> painted(const Picture &picture, const ExportRequest &request,
                               const db::Exploration &answer, const Wording &wording,
                               const StopSign &stop)
{
    const Picture &shown = picture.pages.isEmpty() ? picture : picture.pages.constFirst();
    const auto image = renderPreview(shown, largestPreview, stop);
    if (!image)
        return std::nullopt;
    Preview preview;
    preview.image = *image;
    preview.draft = pictureText({}, answer, picture.data, Wording{QLocale(picture.text.language)});
    preview.altText = picture.text.altText;
    preview.preset = picture.preset;
    preview.pixels = picture.pixels;
    preview.pages = static_cast<int>(picture.pages.size());
    preview.width = shown.layout.size.width();
    preview.smallestText = smallestText(shown.layout);
    preview.warnings = warningTexts(picture.layout, wording);
    const QList<Finding> findings = checkBeforePublication(picture, wording);
    preview.findings = findings.first(std::min(findings.size(), mostFindings));
    preview.findingCount = findings.size();
    preview.isEmpty = isEmptyChart(picture.data);
    if (preview.isEmpty)
        preview.otherCharts = chartsWithData(answer, request);
    return preview;
}

QStringList warningsOf(const QList<ExportRequest> &sizes, const db::Exploration &answer,
                       const Wording &wording, const StopSign &stop)
{
    const QString frame = wording.text(QT_TRANSLATE_NOOP("Wording", "%1: %2"));
    QStringList warnings;
    for (const ExportRequest &size : sizes) {
        const QString name = presetName(size.resolvedPreset(), wording);
        const auto picture = makePicture(size, answer, stop);
        if (stop())
            return {};
        const QStringList found = picture
            ? sizeWarnings(*picture, wording)
            : QStringList{exportProblemText(picture.error(), wording)};
        for (const QString &warning : found)
            warnings << frame.arg(name, warning);
    }
    return warnings;
}

} // namespace

bool knows(const db::Exploration &answer, ChartKind chart)
{
    const db::ChartRecords needed = recordsOf(chart);
    return (answer.has & needed) == needed;
}

PreviewJob::PreviewJob(const Wording &wording, QObject *parent)
    : QObject(parent)
    , m_wording(wording)
{
    connect(&m_maker, &PictureMaker::made, this, &PreviewJob::paint);
    connect(&m_maker, &PictureMaker::failed, this, [this](const db::Problem &problem) {
        if (problem.kind == db::Problem::Kind::Cancelled)
            return;
        Q_EMIT failed(problem);
        checkSizes();
    });
    connect(&m_painting, &QFutureWatcherBase::finished, this, [this] {
        if (m_painting.future().resultCount() == 0 || !m_painting.result())
            return;
        const auto preview = m_painting.result();
        Q_EMIT made(*preview);
        checkSizes();
    });
    connect(&m_checking, &QFutureWatcherBase::finished, this, [this] {
        const StopSign isReplaced = m_maker.stopSign();
        if (m_checking.future().resultCount() > 0 && !isReplaced())
            Q_EMIT sizesChecked(m_checking.result());
    });
}

void PreviewJob::start(std::shared_ptr<const db::Exploration> answer, const ExportRequest &request,
                       const QList<ExportRequest> &sizes)
{
    cancel();
    m_answer = std::move(answer);
    m_request = request;
    m_sizes = sizes;
    m_maker.start(m_answer, request);
}

void PreviewJob::cancel()
{
    m_maker.cancel();
    m_painting.setFuture({});
    m_checking.setFuture({});
}

void PreviewJob::paint(const Picture &picture)
{
    m_painting.setFuture(m_maker.run(
        [picture, request = m_request, answer = m_answer, wording = m_wording,
         stop = m_maker.stopSign()] { return painted(picture, request, *answer, wording, stop); }));
}

void PreviewJob::checkSizes()
{
    const StopSign stop = m_maker.stopSign();
    if (stop())
        return;
    m_checking.setFuture(m_maker.run([sizes = m_sizes, answer = m_answer, wording = m_wording,
                                      stop] { return warningsOf(sizes, *answer, wording, stop); }));
}

} // namespace ui
