// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturerange.h"

namespace ui {

namespace {

/// Days of "2025-04..2025-06", "2025..", "1y" or an EDTF date; open ends stay open.
struct DayBounds
{
    db::Day first = db::openStart;
    db::Day last = db::openEnd;
};

std::optional<DayBounds> spanBack(const QString &text, db::Day newest)
{
    bool isNumber = false;
    const int length = text.chopped(1).toInt(&isNumber);
    if (!isNumber || length < 1)
        return std::nullopt;
    const QDate end = db::dateOf(newest);
    const QChar unit = text.back();
    QDate before;
    if (unit == u'd' || unit == u'w')
        before = end.addDays(-length * (unit == u'w' ? 7 : 1));
    else if (unit == u'm')
        before = end.addMonths(-length);
    else if (unit == u'y')
        before = end.addYears(-length);
    if (!before.isValid())
        return std::nullopt;
    return DayBounds{db::dayOf(before) + 1, newest};
}

db::Outcome<DayBounds> readBounds(const QString &text, db::Day newest)
{
    if (const auto span = spanBack(text, newest))
        return *span;
    const auto dots = text.contains(u'/') ? -1 : text.indexOf(QLatin1String(".."));
    const auto from = db::Edtf::parse(dots < 0 ? text : text.first(dots));
    const auto until = db::Edtf::parse(dots < 0 ? text : text.sliced(dots + 2));
    if (!from || !until)
        return db::fail(db::Problem::Kind::BadDate, text);
    return DayBounds{from->isNull() ? db::openStart : from->strictFirst(),
                     until->isNull() ? db::openEnd : until->strictLast()};
}

} // namespace

db::Outcome<TimeRange> pictureRange(const ExportRequest &request, const db::Exploration &answer,
                                    const ChartData &data)
{
    const bool asked = !request.range.isEmpty();
    // States go on after the period in which their claims were said.
    const QString brushed = data.kind == ChartKind::ClaimStates ? QString() : data.brushFrom;
    const QString text = (asked ? request.range : brushed).trimmed();
    if (text.isEmpty() || data.panels.isEmpty() || !data.panels.first().time)
        return TimeRange();
    const db::Edtf newest = answer.newestOfAll;
    const auto bounds
        = readBounds(text, newest.hasOpenEnd() ? newest.strictFirst() : newest.strictLast());
    if (!bounds)
        return asked ? tl::unexpected(bounds.error()) : db::Outcome<TimeRange>(TimeRange());
    const Panel &panel = data.panels.first();
    TimeRange range{bounds->first, bounds->last};
    if (range.first == db::openStart)
        range.first = static_cast<db::Day>(panel.from);
    if (range.last == db::openEnd)
        range.last = static_cast<db::Day>(panel.to);
    if (range.first >= range.last)
        range.last = range.first + 1;
    return range;
}

} // namespace ui
