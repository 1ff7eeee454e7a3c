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

constexpr qsizetype mostRows = 4; ///< of periods that overlap; further ones share the last

/// The first row in which nothing reaches into the period, which then takes it.
int freeRow(QList<db::Day> *ends, db::Day first, db::Day last)
{
    qsizetype row = 0;
    while (row < ends->size() && ends->at(row) >= first && row + 1 < mostRows)
        ++row;
    if (row == ends->size())
        ends->append(last);
    else
        (*ends)[row] = std::max(ends->at(row), last);
    return static_cast<int>(row);
}

struct Count
{
    int total = 0;
    int rest = 0; ///< matches but for the date
    int matching = 0;

    void add(const db::VolumeEntry &entry)
    {
        const auto count = static_cast<int>(entry.count);
        total += count;
        rest += entry.matchesRest ? count : 0;
        matching += entry.matches ? count : 0;
    }
};

/// Items by date: a column a bin; dates coarser than a bin stand in a lane below.
class Columns
{
public:
    Columns(const db::Exploration &answer, const ChartOptions &options, const Wording &wording);
    [[nodiscard]] ChartData take() { return std::move(m_data); }

private:
    void count();
    void addBins();
    void addBin(db::Day start, const Count &count);
    void addImprecise();
    void addRow(const QString &period, db::Day first, db::Day last, const Count &count);
    void describe();
    void addKeys();
    [[nodiscard]] QString binName(db::Day start) const;
    [[nodiscard]] QString binValue(db::Day start) const;
    [[nodiscard]] QString countName(const QString &period, const Count &count) const;

    const db::Exploration &m_answer;
    const Wording &m_wording;
    CalendarUnit m_unit = CalendarUnit::Month;
    db::Day m_first = 0;
    db::Day m_last = -1;
    DateExtent m_extent;
    QMap<db::Day, Count> m_bins;
    QMap<QPair<db::Day, db::Day>, Count> m_imprecise;
    Count m_all;
    ChartData m_data;
};

Columns::Columns(const db::Exploration &answer, const ChartOptions &, const Wording &wording)
    : m_answer(answer)
    , m_wording(wording)
{
    for (const char *column :
         {QT_TRANSLATE_NOOP("Wording", "Period"), QT_TRANSLATE_NOOP("Wording", "First day"),
          QT_TRANSLATE_NOOP("Wording", "Last day"), QT_TRANSLATE_NOOP("Wording", "Matching items"),
          QT_TRANSLATE_NOOP("Wording", "Matching but for the date"),
          QT_TRANSLATE_NOOP("Wording", "All items")})
        m_data.table.columns.append(m_wording.text(column));
    count();
    describe();
    addBins();
    addImprecise();
    addKeys();
}

void Columns::count()
{
    const auto bounded = [](const db::VolumeEntry &entry) {
        return entry.first > db::openStart && entry.last < db::openEnd;
    };
    for (const db::VolumeEntry &entry : m_answer.volume) {
        if (!bounded(entry))
            continue;
        const bool none = m_last < m_first;
        m_first = none ? entry.first : std::min(m_first, entry.first);
        m_last = none ? entry.last : std::max(m_last, entry.last);
        const auto from = static_cast<double>(entry.first);
        const auto to = static_cast<double>(entry.last) + 1;
        m_extent.add({.from = from, .to = to, .drawable = true});
    }
    m_unit = binUnit(m_first, std::max(m_first, m_last));
    for (const db::VolumeEntry &entry : m_answer.volume) {
        if (!bounded(entry))
            continue;
        m_all.add(entry);
        const db::Day bin = unitStart(entry.first, m_unit);
        if (bin == unitStart(entry.last, m_unit))
            m_bins[bin].add(entry);
        else
            m_imprecise[{entry.first, entry.last}].add(entry);
    }
}

QString Columns::binValue(db::Day start) const
{
    const QDate date = db::dateOf(start);
    const QDate last = db::dateOf(unitsLater(start, m_unit, 1) - 1);
    switch (m_unit) {
    case CalendarUnit::Day:
        return date.toString(Qt::ISODate);
    case CalendarUnit::Week:
        return date.toString(Qt::ISODate) + QStringLiteral("..") + last.toString(Qt::ISODate);
    case CalendarUnit::Month:
        return date.toString(QStringLiteral("yyyy-MM"));
    case CalendarUnit::Quarter:
        return date.toString(QStringLiteral("yyyy-MM")) + QStringLiteral("..")
            + last.toString(QStringLiteral("yyyy-MM"));
    case CalendarUnit::Year:
        return date.toString(QStringLiteral("yyyy"));
    }
    return {};
}

QString Columns::binName(db::Day start) const
{
    const db::Day last = unitsLater(start, m_unit, 1) - 1;
    if (m_unit == CalendarUnit::Day || m_unit == CalendarUnit::Month
        || m_unit == CalendarUnit::Year)
        return m_wording.date(db::Edtf::stored(binValue(start)));
    if (m_unit == CalendarUnit::Quarter)
        return m_wording.period(start, last);
    return m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1 to %2"))
        .arg(m_wording.day(start), m_wording.day(last));
}

QString Columns::countName(const QString &period, const Count &count) const
{
    return m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1: %2 of %3"))
        .arg(period, m_wording.number(count.matching, 0),
             m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n item(s)"), count.total));
}

void Columns::addBin(db::Day start, const Count &count)
{
    Mark mark;
    mark.shape = MarkShape::Column;
    mark.from = static_cast<double>(start);
    mark.to = static_cast<double>(unitsLater(start, m_unit, 1));
    mark.groupField = db::Field::Date;
    mark.groupValue = binValue(start);
    const QString id = db::dateOf(start).toString(Qt::ISODate);
    const QString name = countName(binName(start), count);
    const auto add = [&](MarkLevel level, const QString &kind, int height) {
        mark.level = level;
        mark.id = kind + id;
        mark.value = height;
        // Only the column of matching items is spoken and pointed at: it stands for its bin.
        mark.name = level == MarkLevel::Normal ? name : QString();
        mark.toolTip = mark.name;
        m_data.marks.append(mark);
    };
    if (count.total > count.rest)
        add(MarkLevel::Ghost, QStringLiteral("all-"), count.total);
    if (count.rest > count.matching)
        add(MarkLevel::Context, QStringLiteral("rest-"), count.rest);
    add(MarkLevel::Normal, QStringLiteral("bin-"), count.matching);
    addRow(binName(start), start, unitsLater(start, m_unit, 1) - 1, count);
}

void Columns::addBins()
{
    double highest = 1;
    for (const Count &count : std::as_const(m_bins))
        highest = std::max(highest, static_cast<double>(count.total));
    const double step = std::max(1.0, niceStep(highest, 4));
    m_data.panels.first().yTo = std::ceil(highest / step) * step;
    for (auto bin = m_bins.cbegin(); bin != m_bins.cend(); ++bin)
        addBin(bin.key(), bin.value());
}

void Columns::addImprecise()
{
    if (m_imprecise.isEmpty())
        return;
    int total = 0;
    QList<db::Day> ends; ///< by row: of the last period there
    for (auto period = m_imprecise.cbegin(); period != m_imprecise.cend(); ++period) {
        const auto [first, last] = period.key();
        Mark mark;
        mark.id = QStringLiteral("imprecise-%1-%2")
                      .arg(db::dateOf(first).toString(Qt::ISODate),
                           db::dateOf(last).toString(Qt::ISODate));
        mark.lane = 0;
        mark.row = freeRow(&ends, first, last);
        mark.shape = MarkShape::Bracket;
        mark.level = period->matching > 0 ? MarkLevel::Normal : MarkLevel::Context;
        mark.from = static_cast<double>(first);
        mark.to = static_cast<double>(last) + 1;
        mark.value = period->matching;
        mark.label = m_wording.number(period->matching, 0);
        if (period->matching < period->total)
            mark.label = m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1 of %2"))
                             .arg(mark.label, m_wording.number(period->total, 0));
        mark.groupField = db::Field::Date;
        mark.groupValue = db::dateOf(first).toString(Qt::ISODate) + QStringLiteral("..")
            + db::dateOf(last).toString(Qt::ISODate);
        const QString name = m_wording.period(first, last);
        mark.name = spoken({countName(name, *period),
                            m_wording.text(QT_TRANSLATE_NOOP("Wording", "date imprecise"))});
        mark.toolTip = mark.name;
        m_data.marks.append(mark);
        addRow(name, first, last, *period);
        total += period->matching;
    }
    Lane lane;
    lane.key = QStringLiteral("imprecise");
    lane.name = m_wording.text(QT_TRANSLATE_NOOP("Wording", "date imprecise"));
    lane.note = m_wording.number(total, 0);
    lane.rows = static_cast<int>(ends.size());
    m_data.lanes.append(lane);
}

void Columns::addRow(const QString &period, db::Day first, db::Day last, const Count &count)
{
    m_data.table.rows.append(QVariantList{period, db::dateOf(first).toString(Qt::ISODate),
                                          db::dateOf(last).toString(Qt::ISODate), count.matching,
                                          count.rest, count.total});
    m_data.table.keys.append(Selection{});
}

void Columns::describe()
{
    m_data.kind = ChartKind::Volume;
    m_data.title = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Volume"));
    m_data.brushFrom = brushOf(m_answer.filter, db::Field::Date);
    Panel panel;
    if (m_last >= m_first) {
        panel.from = static_cast<double>(unitStart(m_first, m_unit));
        panel.to = static_cast<double>(unitsLater(unitStart(m_last, m_unit), m_unit, 1));
    }
    m_data.panels = {panel};
    if (m_all.total == 0) {
        m_data.emptyReason = m_wording.text(QT_TRANSLATE_NOOP(
            "Wording", "The archive holds no dated items yet. Import articles or a table first."));
        return;
    }
    static constexpr const char *measures[] = {
        QT_TRANSLATE_NOOP("Wording", "Items per day"),
        QT_TRANSLATE_NOOP("Wording", "Items per week"),
        QT_TRANSLATE_NOOP("Wording", "Items per month"),
        QT_TRANSLATE_NOOP("Wording", "Items per quarter"),
        QT_TRANSLATE_NOOP("Wording", "Items per year"),
    };
    const QString measure = m_wording.text(measures[static_cast<int>(m_unit)]);
    m_data.subtitle = spoken({measure, m_extent.text(m_wording)});
    auto peak = m_bins.cbegin();
    for (auto bin = m_bins.cbegin(); bin != m_bins.cend(); ++bin) {
        if (bin->matching > peak->matching)
            peak = bin;
    }
    m_data.summary
        = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Column chart of %1, %2"))
              .arg(m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n item(s)"), m_all.matching),
                   m_extent.text(m_wording));
    if (peak != m_bins.cend() && peak->matching > 0)
        m_data.summary += QStringLiteral("; ")
            + m_wording.text(QT_TRANSLATE_NOOP("Wording", "most in %1 (%2)"))
                  .arg(binName(peak.key()), m_wording.number(peak->matching, 0));
    m_data.summary += QLatin1Char('.');
}

void Columns::addKeys()
{
    const std::pair<MarkLevel, const char *> entries[] = {
        {MarkLevel::Normal, QT_TRANSLATE_NOOP("Wording", "matching items")},
        {MarkLevel::Context, QT_TRANSLATE_NOOP("Wording", "matching but for the date")},
        {MarkLevel::Ghost, QT_TRANSLATE_NOOP("Wording", "all items")},
    };
    for (const auto &[level, text] : entries) {
        const auto has = [level = level](const Mark &mark) {
            return mark.shape == MarkShape::Column && mark.level == level;
        };
        const bool plain = level == MarkLevel::Normal && m_all.matching == m_all.total;
        if (plain || std::none_of(m_data.marks.cbegin(), m_data.marks.cend(), has))
            continue;
        Mark sample;
        sample.shape = MarkShape::Column;
        sample.level = level;
        addKey(m_data, m_wording.text(text), sample);
    }
}

} // namespace

ChartData volumeChart(const db::Exploration &answer, const ChartOptions &options,
                      const Wording &wording)
{
    return Columns(answer, options, wording).take();
}

} // namespace ui
