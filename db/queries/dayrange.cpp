// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/dayrange.h"

#include "db/sqlite/statement.h"

namespace db {

namespace {

Outcome<DayRange> spanBack(int length, QChar unit, Day newest)
{
    const QDate end = dateOf(newest);
    QDate before;
    if (unit == u'd')
        before = end.addDays(-length);
    else if (unit == u'w')
        before = end.addDays(-7 * qint64(length));
    else if (unit == u'm')
        before = end.addMonths(-length);
    else
        before = end.addYears(-length);
    if (!before.isValid())
        return fail(Problem::Kind::BadDate);
    return DayRange{dayOf(before) + 1, newest};
}

std::optional<Outcome<DayRange>> readSpanBack(const QString &value, Day newest)
{
    if (value.size() < 2 || !QStringLiteral("dwmy").contains(value.back()))
        return std::nullopt;
    bool isNumber = false;
    const int length = value.chopped(1).toInt(&isNumber);
    if (!isNumber || length < 1 || length > 100'000)
        return std::nullopt;
    return spanBack(length, value.back(), newest);
}

} // namespace

Outcome<DayRange> readDayRange(const QString &value, Day newest)
{
    const QString text = value.trimmed();
    const auto bad = fail(Problem::Kind::BadDate, value);
    if (const auto span = readSpanBack(text, newest))
        return *span;
    const qsizetype dots = text.indexOf(QStringLiteral(".."));
    const bool isRange = dots >= 0 && !text.contains(u'/');
    const QString left = isRange ? text.first(dots) : text;
    const QString right = isRange ? text.sliced(dots + 2) : text;
    const auto from = Edtf::parse(left);
    const auto until = Edtf::parse(right);
    if (!from || !until || (from->isNull() && until->isNull()))
        return bad;
    const DayRange range{from->isNull() ? openStart : from->first(),
                         until->isNull() ? openEnd : until->last()};
    return range.first <= range.last ? Outcome<DayRange>(range) : bad;
}

std::optional<Day> newestDayOf(const Edtf &date)
{
    if (date.isNull() || (date.hasOpenEnd() && date.hasOpenStart()))
        return std::nullopt;
    return date.hasOpenEnd() ? date.strictFirst() : date.strictLast();
}

Edtf newestDate(Connection &connection, const QString &among)
{
    Statement statement(
        connection,
        {QStringLiteral("SELECT published, published_first FROM item WHERE published IS NOT NULL"
                        " AND id IN %1 ORDER BY published_first DESC, published_last DESC, key")
             .arg(among)});
    Edtf newest;
    // A bound lies at most a year (the widening of a year that is uncertain) before the day
    // written.
    constexpr Day mostWidening = 366;
    while (statement.next()
           && (newest.isNull() || statement.integer(1) + mostWidening >= newest.strictFirst())) {
        const Edtf date = statement.date(0);
        if (newestDayOf(date) && (newest.isNull() || date.strictFirst() > newest.strictFirst()))
            newest = date;
    }
    return newest;
}

Day newestDay(Connection &connection)
{
    const Edtf newest = newestDate(connection, QStringLiteral("(SELECT id FROM item)"));
    return newestDayOf(newest).value_or(dayOf(QDate::currentDate()));
}

} // namespace db
