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

PictureRecords pictureRecords(ChartKind chart, const db::Exploration &brushed)
{
    PictureRecords records;
    switch (chart) {
    case ChartKind::Moves:
    case ChartKind::Balance:
    case ChartKind::Flows:
        records.moves = brushed.moves.records;
        break;
    case ChartKind::Scores:
        records.scores = brushed.scores.records;
        break;
    case ChartKind::Disputes:
        records.controversies = brushed.controversies.records;
        break;
    case ChartKind::Volume:
    case ChartKind::ClaimStates:
    case ChartKind::WhoAboutWhom:
        break;
    }
    return records;
}

QList<db::Report> pictureReports(const PictureRecords &records)
{
    QList<db::Report> reports;
    QSet<QString> seen;
    collect(records.moves, reports, seen);
    collect(records.scores, reports, seen);
    collect(records.controversies, reports, seen);
    std::ranges::sort(reports, [](const db::Report &left, const db::Report &right) {
        return std::tie(left.publisher, left.title, left.key)
            < std::tie(right.publisher, right.title, right.key);
    });
    return reports;
}

} // namespace ui
