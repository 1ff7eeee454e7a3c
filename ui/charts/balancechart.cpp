// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/balancebins.h"
#include "ui/charts/chartbuilders.h"
#include "ui/charts/lanelimit.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int leastPeriods = 4; ///< on the axis, from the first one with moves on

/// Arrivals and departures of each organization, a lane each, by quarter or year.
class BalanceLanes
{
public:
    BalanceLanes(const db::Exploration &answer, const ChartOptions &options, const Wording &wording)
        : m_records(answer, options, wording)
        , m_bins(balanceBins(m_records))
        , m_wording(wording)
    {
        describe(answer, options);
        const qsizetype all = m_bins.organizations.size();
        m_bins.organizations.resize(drawnLanes(all, options.mostLanes));
        sayMore(m_data, all - m_bins.organizations.size(), wording);
        for (const OrganizationBalance &balance : std::as_const(m_bins.organizations))
            addLane(balance);
        scale();
        addKeys();
        fillTable();
    }
    [[nodiscard]] ChartData take() { return std::move(m_data); }

private:
    void describe(const db::Exploration &answer, const ChartOptions &options);
    void addLane(const OrganizationBalance &balance);
    void addSide(const OrganizationBalance &balance, db::Day start, const BalanceBin &bin,
                 bool arrivals);
    void addNet(const OrganizationBalance &balance, db::Day start, const BalanceBin &bin);
    [[nodiscard]] Mark mark(const OrganizationBalance &balance, const QString &kind,
                            db::Day start) const;
    [[nodiscard]] db::Node period(db::Day start) const;
    [[nodiscard]] QString sideText(int count, bool arrivals) const;
    void scale();
    void addKeys();
    void fillTable();
    void addRow(const OrganizationBalance &balance, const QString &name, db::Day first,
                db::Day last, const QString &value, const BalanceBin &bin);

    MoveRecords m_records;
    BalanceBins m_bins;
    const Wording &m_wording;
    ChartData m_data;
    db::Field m_dateField = db::Field::Announced;
};

QString signedNumber(int number, const Wording &wording)
{
    const QString text = wording.number(std::abs(number), 0);
    return number > 0 ? u'+' + text : number < 0 ? QChar(0x2212) + text : text;
}

void BalanceLanes::describe(const db::Exploration &answer, const ChartOptions &options)
{
    m_records.describe(m_data);
    m_dateField = m_data.brushField;
    m_data.kind = ChartKind::Balance;
    m_data.title = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Balance"));
    m_data.keyTexts.clear();
    m_data.keyMarks.clear();
    m_data.table = {};
    m_data.summary.clear();
    m_data.panels = {Panel()};
    m_data.caveat = m_wording.text(
        QT_TRANSLATE_NOOP("Wording", "Moves recorded here, not all hires and departures."));
    m_data.dateNote = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Dates as %1"))
                          .arg(m_wording.word(options.basis));
    if (m_bins.organizations.isEmpty()) {
        m_data.emptyReason = emptyText(
            answer,
            m_wording.text(QT_TRANSLATE_NOOP(
                "Wording", "The archive holds no moves yet. Import a table of moves first.")),
            m_wording.text(QT_TRANSLATE_NOOP(
                "Wording", "No move matches the filter. Remove a chip to see more.")));
        return;
    }
    if (m_bins.coarse > 0)
        m_data.caveat += u' '
            + m_wording.text(
                QT_TRANSLATE_N_NOOP("Wording",
                                    "%n move(s) not known to the quarter: in the totals only."),
                m_bins.coarse);
    m_data.caveat += m_records.leftOutText(m_bins.moves);
    const QString range
        = m_bins.isDated() ? m_wording.period(m_bins.first, m_bins.last - 1) : QString();
    m_data.subtitle = spoken(
        {m_bins.unit == CalendarUnit::Year
             ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "Arrivals and departures per year"))
             : m_wording.text(QT_TRANSLATE_NOOP("Wording", "Arrivals and departures per quarter")),
         range});
    const OrganizationBalance &most = m_bins.organizations.first();
    m_data.summary
        = spoken({m_wording.text(QT_TRANSLATE_NOOP("Wording", "Diverging columns of %1 at %2"))
                      .arg(m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n job move(s)"),
                                          m_bins.moves),
                           m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n organization(s)"),
                                          static_cast<int>(m_bins.organizations.size()))),
                  range})
        + QStringLiteral("; ")
        + m_wording.text(QT_TRANSLATE_NOOP("Wording", "most at %1: %2, %3"))
              .arg(most.organization.name, sideText(most.total.arrivals, true),
                   sideText(most.total.departures, false))
        + QLatin1Char('.');
}

QString BalanceLanes::sideText(int count, bool arrivals) const
{
    return arrivals ? m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n arrival(s)"), count)
                    : m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n departure(s)"), count);
}

void BalanceLanes::addLane(const OrganizationBalance &balance)
{
    Lane lane;
    lane.key = balance.organization.key;
    lane.name = balance.organization.name;
    lane.groupField = db::Field::Organization;
    lane.groupValue = lane.key;
    lane.note = signedNumber(balance.total.net(), m_wording) + u'\n'
        + m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1 in, %2 out"))
              .arg(m_wording.number(balance.total.arrivals, 0),
                   m_wording.number(balance.total.departures, 0));
    m_data.lanes.append(lane);
    for (auto bin = balance.bins.cbegin(); bin != balance.bins.cend(); ++bin) {
        addSide(balance, bin.key(), *bin, true);
        addSide(balance, bin.key(), *bin, false);
        if (bin->arrivals + bin->departures > 0)
            addNet(balance, bin.key(), *bin);
    }
}

Mark BalanceLanes::mark(const OrganizationBalance &balance, const QString &kind,
                        db::Day start) const
{
    Mark mark;
    mark.id
        = kind + u'-' + balance.organization.key + u'-' + db::dateOf(start).toString(Qt::ISODate);
    mark.lane = static_cast<int>(m_data.lanes.size()) - 1;
    mark.shape = MarkShape::Column;
    mark.from = static_cast<double>(start);
    mark.to = static_cast<double>(unitsLater(start, m_bins.unit, 1));
    mark.entities = {balance.organization.key};
    return mark;
}

db::Node BalanceLanes::period(db::Day start) const
{
    return db::Node::term(m_dateField, periodValue(start, m_bins.unit));
}

void BalanceLanes::addSide(const OrganizationBalance &balance, db::Day start, const BalanceBin &bin,
                           bool arrivals)
{
    const int inside = arrivals ? bin.arrivals : bin.departures;
    const int all = inside + (arrivals ? bin.arrivalsOutside : bin.departuresOutside);
    const int sign = arrivals ? 1 : -1;
    const QStringList &people = arrivals ? bin.arrived : bin.departed;
    const QString kind = arrivals ? QStringLiteral("in") : QStringLiteral("out");
    Mark column = mark(balance, kind, start);
    column.groupParts = {db::Node::term(arrivals ? db::Field::To : db::Field::From,
                                        balance.organization.key, balance.hasChildren),
                         period(start)};
    column.color = kind;
    const QString when = periodName(start, m_bins.unit, m_wording);
    column.shortLabel
        = spoken({balance.organization.name, when,
                  arrivals ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "arrivals"))
                           : m_wording.text(QT_TRANSLATE_NOOP("Wording", "departures"))});
    const auto say = [&](int count) {
        column.name = spoken({balance.organization.name, when, sideText(count, arrivals)});
        column.toolTip = lines({column.name, people.mid(0, 8).join(QStringLiteral(", "))});
        column.label = m_wording.number(count, 0);
    };
    if (all > inside) {
        column.id = kind + QStringLiteral("-all-") + column.id.section(u'-', 1);
        column.level = MarkLevel::Context;
        column.value = sign * all;
        if (inside == 0)
            say(all);
        m_data.marks.append(column);
    }
    if (inside == 0)
        return;
    column.id = mark(balance, kind, start).id;
    column.level = MarkLevel::Normal;
    column.value = sign * inside;
    say(inside);
    m_data.marks.append(column);
}

void BalanceLanes::addNet(const OrganizationBalance &balance, db::Day start, const BalanceBin &bin)
{
    Mark dot = mark(balance, QStringLiteral("net"), start);
    dot.shape = MarkShape::NetDot;
    dot.value = bin.net();
    dot.groupParts
        = {db::Node::term(db::Field::Organization, balance.organization.key, balance.hasChildren),
           period(start)};
    dot.name = spoken({balance.organization.name, periodName(start, m_bins.unit, m_wording),
                       m_wording.text(QT_TRANSLATE_NOOP("Wording", "net %1"))
                           .arg(signedNumber(bin.net(), m_wording)),
                       sideText(bin.arrivals, true), sideText(bin.departures, false)});
    dot.toolTip = dot.name;
    dot.shortLabel = spoken({balance.organization.name, periodName(start, m_bins.unit, m_wording)});
    m_data.marks.append(dot);
}

// One scale for all lanes: columns can be compared down the page.
void BalanceLanes::scale()
{
    Panel &panel = m_data.panels.first();
    panel.from = static_cast<double>(m_bins.first);
    panel.to = static_cast<double>(m_bins.last);
    // A single period stands among its neighbours.
    for (int before = 1; unitsLater(m_bins.first, m_bins.unit, leastPeriods) > panel.to; ++before) {
        panel.from = static_cast<double>(unitsLater(m_bins.first, m_bins.unit, -before));
        panel.to = static_cast<double>(unitsLater(m_bins.last, m_bins.unit, before));
    }
    if (m_data.marks.isEmpty() && m_data.emptyReason.isEmpty())
        m_data.emptyReason = m_wording.text(QT_TRANSLATE_NOOP(
            "Wording", "No date is known to the quarter. The Moves chart shows coarser dates."));
    panel.yFrom = -1;
    panel.yTo = 1;
    for (const Mark &mark : std::as_const(m_data.marks)) {
        panel.yFrom = std::min(panel.yFrom, mark.value);
        panel.yTo = std::max(panel.yTo, mark.value);
    }
}

void BalanceLanes::addKeys()
{
    Mark sample;
    sample.shape = MarkShape::Column;
    const auto any = [this](auto wanted) {
        return std::any_of(m_data.marks.cbegin(), m_data.marks.cend(), wanted);
    };
    sample.color = QStringLiteral("in");
    if (any([](const Mark &mark) { return mark.value > 0; }))
        addKey(m_data, m_wording.text(QT_TRANSLATE_NOOP("Wording", "arrivals (up)")), sample);
    sample.color = QStringLiteral("out");
    if (any([](const Mark &mark) { return mark.value < 0; }))
        addKey(m_data, m_wording.text(QT_TRANSLATE_NOOP("Wording", "departures (down)")), sample);
    sample.shape = MarkShape::NetDot;
    if (any([](const Mark &mark) { return mark.shape == MarkShape::NetDot; }))
        addKey(m_data, m_wording.text(QT_TRANSLATE_NOOP("Wording", "net")), sample);
    sample.shape = MarkShape::Column;
    sample.color = QStringLiteral("in");
    sample.level = MarkLevel::Context;
    if (any([](const Mark &mark) { return mark.level == MarkLevel::Context; }))
        addKey(m_data, m_wording.text(QT_TRANSLATE_NOOP("Wording", "outside of the selection")),
               sample);
}

void BalanceLanes::fillTable()
{
    for (const char *column :
         {QT_TRANSLATE_NOOP("Wording", "Organization"), QT_TRANSLATE_NOOP("Wording", "Period"),
          QT_TRANSLATE_NOOP("Wording", "First day"), QT_TRANSLATE_NOOP("Wording", "Last day"),
          QT_TRANSLATE_NOOP("Wording", "Arrivals"), QT_TRANSLATE_NOOP("Wording", "Departures"),
          QT_TRANSLATE_NOOP("Wording", "Net")})
        m_data.table.columns.append(m_wording.text(column));
    for (const OrganizationBalance &balance : std::as_const(m_bins.organizations)) {
        for (auto bin = balance.bins.cbegin(); bin != balance.bins.cend(); ++bin)
            addRow(balance, periodName(bin.key(), m_bins.unit, m_wording), bin.key(),
                   unitsLater(bin.key(), m_bins.unit, 1) - 1, periodValue(bin.key(), m_bins.unit),
                   *bin);
        for (auto bin = balance.coarse.cbegin(); bin != balance.coarse.cend(); ++bin)
            addRow(balance, m_wording.dateInFull(db::Edtf::stored(bin.key())),
                   db::Edtf::stored(bin.key()).strictFirst(),
                   db::Edtf::stored(bin.key()).strictLast(), bin.key(), *bin);
    }
}

void BalanceLanes::addRow(const OrganizationBalance &balance, const QString &name, db::Day first,
                          db::Day last, const QString &value, const BalanceBin &bin)
{
    if (bin.arrivals + bin.departures == 0)
        return;
    const auto day = [&value](db::Day day) {
        return value.isEmpty() || day <= db::openStart || day >= db::openEnd
            ? QString()
            : db::dateOf(day).toString(Qt::ISODate);
    };
    m_data.table.rows.append(QVariantList{balance.organization.name, name, day(first), day(last),
                                          bin.arrivals, bin.departures, bin.net()});
    QList<db::Node> group{
        db::Node::term(db::Field::Organization, balance.organization.key, balance.hasChildren)};
    if (!value.isEmpty())
        group.append(db::Node::term(m_dateField, value));
    m_data.table.groups.append(group);
}

} // namespace

ChartData balanceChart(const db::Exploration &answer, const ChartOptions &options,
                       const Wording &wording)
{
    return BalanceLanes(answer, options, wording).take();
}

} // namespace ui
