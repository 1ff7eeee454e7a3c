// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/queryvalues.h"

#include <QRegularExpression>

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

bool CountBound::holds(qint64 counted) const
{
    if (comparison == QStringLiteral(">="))
        return counted >= count;
    if (comparison == QStringLiteral("<="))
        return counted <= count;
    if (comparison == QStringLiteral(">"))
        return counted > count;
    if (comparison == QStringLiteral("<"))
        return counted < count;
    return counted == count;
}

std::optional<CountBound> readCountBound(const QString &value)
{
    static const QRegularExpression form(QStringLiteral("^(>=|<=|>|<|=)?\\s*(\\d{1,9})$"));
    const auto match = form.match(value.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    const QString comparison = match.captured(1);
    return CountBound{comparison.isEmpty() ? QStringLiteral("=") : comparison,
                      match.captured(2).toLongLong()};
}

QString calendarKey(Day first, Day last)
{
    if (first <= openStart || last >= openEnd)
        return {};
    const QDate from = dateOf(first);
    const QDate until = dateOf(last);
    if (from.year() != until.year() || from.year() < 0 || from.year() > 9999)
        return {};
    const QString year = QStringLiteral("%1").arg(from.year(), 4, 10, QLatin1Char('0'));
    if (from.month() == until.month())
        return year + QStringLiteral("-%1").arg(from.month(), 2, 10, QLatin1Char('0'));
    const int quarter = (from.month() - 1) / 3;
    constexpr int firstQuarter = 33; // EDTF level 2
    if (quarter == (until.month() - 1) / 3)
        return year + QStringLiteral("-%1").arg(firstQuarter + quarter);
    return year;
}

} // namespace db
