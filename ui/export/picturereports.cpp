// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturereports.h"

#include <QSet>

#include <algorithm>
#include <tuple>

namespace ui {

namespace {

template<class Record>
void collect(const QList<Record> &records, QList<db::Report> &reports, QSet<QString> &seen)
{
    for (const Record &record : records) {
        for (const db::Evidence &evidence : record.evidence) {
            if (seen.contains(evidence.report.key))
                continue;
            seen.insert(evidence.report.key);
            reports << evidence.report;
        }
    }
}

} // namespace

QList<db::Report> pictureReports(ChartKind chart, const db::Exploration &brushed)
{
    QList<db::Report> reports;
    QSet<QString> seen;
    switch (chart) {
    case ChartKind::Scores:
        collect(brushed.scores.records, reports, seen);
        break;
    case ChartKind::Disputes:
        collect(brushed.controversies.records, reports, seen);
        break;
    case ChartKind::Volume:
    case ChartKind::ClaimStates:
    case ChartKind::WhoAboutWhom:
        break;
    default:
        collect(brushed.moves.records, reports, seen);
        break;
    }
    std::ranges::sort(reports, [](const db::Report &left, const db::Report &right) {
        return std::tie(left.publisher, left.title, left.key)
            < std::tie(right.publisher, right.title, right.key);
    });
    return reports;
}

} // namespace ui
