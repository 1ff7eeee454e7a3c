// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilders.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/timeaxis.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

// From the foot of a stack to its top: what stands unquestioned, what is in question, what is
// settled.
constexpr db::ClaimStatus stackOrder[]
    = {db::ClaimStatus::Asserted,  db::ClaimStatus::Open,    db::ClaimStatus::Disputed,
       db::ClaimStatus::Confirmed, db::ClaimStatus::Refuted, db::ClaimStatus::Withdrawn};

constexpr int leastBins = 12; ///< that the axis has room for

struct Standing
{
    qint64 count = 0;
    qint64 matching = 0;
};

using Month = QMap<db::ClaimStatus, Standing>;

/// Claims by the state in which they are at the end of each period.
class States
{
public:
    States(const db::Exploration &answer, const Wording &wording);
    [[nodiscard]] ChartData take() { return std::move(m_data); }

private:
    void readMonths(const db::Exploration &answer);
    void addColumn(db::Day start, const Month &states);
    [[nodiscard]] QString countText(db::ClaimStatus status, const Standing &standing) const;
    [[nodiscard]] QString binName(db::Day start) const;
    [[nodiscard]] qint64 undated() const;
    void describe(const db::Exploration &answer);
    [[nodiscard]] QString summary() const;
    void addKeys();
    void addRow(db::Day start, const Month &states);

    const Wording &m_wording;
    CalendarUnit m_unit = CalendarUnit::Month;
    QMap<db::Day, Month> m_bins; ///< as it is at their end
    Month m_undated;
    ChartData m_data;
};

States::States(const db::Exploration &answer, const Wording &wording)
    : m_wording(wording)
{
    readMonths(answer);
    describe(answer);
    m_data.table.columns = {m_wording.text(QT_TRANSLATE_NOOP("Wording", "End of")),
                            m_wording.text(QT_TRANSLATE_NOOP("Wording", "Last day"))};
    for (const db::ClaimStatus status : stackOrder)
        m_data.table.columns.append(m_wording.word(status));
    for (auto bin = m_bins.cbegin(); bin != m_bins.cend(); ++bin) {
        addColumn(bin.key(), *bin);
        addRow(bin.key(), *bin);
    }
    addKeys();
}

void States::readMonths(const db::Exploration &answer)
{
    db::Day first = 0;
    db::Day last = 0;
    for (const db::StatusCount &entry : answer.claimStates) {
        if (entry.month == 0)
            m_undated[entry.status] = {entry.count, entry.matching};
        else if (first == 0)
            first = entry.month;
        last = std::max(last, entry.month);
    }
    const CalendarUnit unit = binUnit(first, std::max(first, last));
    m_unit = std::max(unit, CalendarUnit::Month);
    // Of the months of a bin the last one says how it ends.
    db::Day month = 0;
    for (const db::StatusCount &entry : answer.claimStates) {
        if (entry.month == 0)
            continue;
        const db::Day bin = unitStart(entry.month, m_unit);
        if (entry.month != month)
            m_bins[bin].clear();
        month = entry.month;
        m_bins[bin][entry.status] = {entry.count, entry.matching};
    }
}

QString States::binName(db::Day start) const
{
    const db::Day last = unitsLater(start, m_unit, 1) - 1;
    return m_wording.day(last);
}

QString States::countText(db::ClaimStatus status, const Standing &standing) const
{
    const QString text = m_wording.word(status) + QStringLiteral(": ")
        + m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n claim(s)"),
                         static_cast<int>(standing.count));
    if (standing.matching == standing.count)
        return text;
    return spoken({text,
                   m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1 of them match the filter"))
                       .arg(m_wording.number(static_cast<double>(standing.matching), 0))});
}

void States::addColumn(db::Day start, const Month &states)
{
    double base = 0;
    for (const db::ClaimStatus status : stackOrder) {
        const Standing standing = states.value(status);
        if (standing.count == 0)
            continue;
        Mark mark;
        mark.id = db::toText(status) + u'-' + db::dateOf(start).toString(Qt::ISODate);
        mark.shape = MarkShape::Column;
        mark.level = standing.matching > 0 ? MarkLevel::Normal : MarkLevel::Context;
        mark.from = static_cast<double>(start);
        mark.to = static_cast<double>(unitsLater(start, m_unit, 1));
        mark.value = static_cast<double>(standing.count);
        mark.base = base;
        mark.color = db::toText(status);
        mark.shortLabel = m_wording.word(status);
        mark.label
            = mark.shortLabel + u' ' + m_wording.number(static_cast<double>(standing.count), 0);
        mark.groupField = db::Field::ClaimStatusIs;
        mark.groupValue = mark.color;
        mark.name = spoken({binName(start), countText(status, standing)});
        mark.toolTip
            = lines({mark.name,
                     m_wording.text(QT_TRANSLATE_NOOP("Wording", "Click: claims that are now %1"))
                         .arg(mark.shortLabel)});
        base += mark.value;
        m_data.marks.append(mark);
    }
    m_data.panels.first().yTo = std::max(m_data.panels.first().yTo, base);
}

void States::addRow(db::Day start, const Month &states)
{
    QVariantList row{binName(start),
                     db::dateOf(unitsLater(start, m_unit, 1) - 1).toString(Qt::ISODate)};
    for (const db::ClaimStatus status : stackOrder)
        row.append(static_cast<qlonglong>(states.value(status).count));
    m_data.table.rows.append(row);
}

qint64 States::undated() const
{
    qint64 count = 0;
    for (const Standing &standing : m_undated)
        count += standing.count;
    return count;
}

void States::describe(const db::Exploration &answer)
{
    m_data.kind = ChartKind::ClaimStates;
    m_data.title = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Claim status"));
    m_data.brushField = db::Field::Said;
    m_data.brushFrom = brushOf(answer.filter, m_data.brushField);
    Panel panel;
    panel.yTo = 1;
    if (!m_bins.isEmpty()) {
        // One month alone is a column among others, not a wall.
        const db::Day first
            = std::min(m_bins.firstKey(), unitsLater(m_bins.lastKey(), m_unit, 1 - leastBins));
        panel.from = static_cast<double>(first);
        panel.to = static_cast<double>(unitsLater(m_bins.lastKey(), m_unit, 1));
    }
    m_data.panels = {panel};
    m_data.caveat = m_wording.text(QT_TRANSLATE_NOOP(
        "Wording",
        "A status without a date of its own counts from the day of the statement; a month or year "
        "from its last day."));
    if (undated() > 0)
        m_data.caveat += u' '
            + m_wording.text(
                QT_TRANSLATE_N_NOOP("Wording", "%n claim(s) without any date left out."),
                static_cast<int>(undated()));
    if (m_bins.isEmpty()) {
        // While they are still being counted nothing can be said.
        if (!answer.has.testFlag(db::ChartRecord::ClaimStates))
            return;
        m_data.emptyReason = emptyText(
            answer,
            m_wording.text(
                QT_TRANSLATE_NOOP("Wording",
                                  "The archive holds no dated claims yet. Import a table of claims "
                                  "first.")),
            m_wording.text(QT_TRANSLATE_NOOP(
                "Wording", "No dated claim matches the filter. Remove a chip to see more.")));
        return;
    }
    const QString measure = m_unit == CalendarUnit::Month
        ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "Claims by status at the end of each month"))
        : m_unit == CalendarUnit::Quarter
        ? m_wording.text(
            QT_TRANSLATE_NOOP("Wording", "Claims by status at the end of each quarter"))
        : m_wording.text(QT_TRANSLATE_NOOP("Wording", "Claims by status at the end of each year"));
    m_data.subtitle = spoken(
        {measure,
         m_wording.period(m_bins.firstKey(), unitsLater(m_bins.lastKey(), m_unit, 1) - 1)});
    m_data.summary = summary();
}

QString States::summary() const
{
    QStringList states;
    for (const db::ClaimStatus status : stackOrder) {
        const qint64 count = m_bins.last().value(status).count;
        if (count > 0)
            states.append(m_wording.number(static_cast<double>(count), 0) + u' '
                          + m_wording.word(status));
    }
    return m_wording
        .text(QT_TRANSLATE_NOOP("Wording",
                                "Stacked columns of claims by status; on "
                                "%1 there are %2."))
        .arg(binName(m_bins.lastKey()), m_wording.join(states));
}

void States::addKeys()
{
    double highest = m_data.panels.first().yTo;
    const double step = std::max(1.0, niceStep(highest, 4));
    m_data.panels.first().yTo = std::ceil(highest / step) * step;
    for (const db::ClaimStatus status : stackOrder) {
        const QString word = db::toText(status);
        const auto has = [&word](const Mark &mark) { return mark.color == word; };
        if (std::none_of(m_data.marks.cbegin(), m_data.marks.cend(), has))
            continue;
        Mark sample;
        sample.shape = MarkShape::Column;
        sample.color = word;
        addKey(m_data, m_wording.word(status), sample);
    }
}

} // namespace

ChartData statusChart(const db::Exploration &answer, const ChartOptions &, const Wording &wording)
{
    return States(answer, wording).take();
}

} // namespace ui
