// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/edtf.h"

#include <tuple>

namespace db {

namespace {

int number(QStringView digits)
{
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return digits.isEmpty() ? -1 : value;
}

tl::unexpected<Problem> bad(QStringView text, const QString &reason)
{
    return fail(Problem::Kind::BadDate, QStringLiteral("\"%1\": %2").arg(text, reason));
}

/// One end of an interval, or a date that stands alone.
struct Point
{
    QString text;
    Edtf::Precision precision = Edtf::Precision::None;
    bool approximate = false;
    bool uncertain = false;
    QDate start;
    int months = 0; ///< length of the period; 0 is one day

    [[nodiscard]] Day first(int widening) const
    {
        return dayOf(months == 0 ? start.addDays(-widening) : start.addMonths(-widening * months));
    }
    [[nodiscard]] Day last(int widening) const
    {
        if (months == 0)
            return dayOf(start.addDays(widening));
        return dayOf(start.addMonths((1 + widening) * months)) - 1;
    }
    [[nodiscard]] int widening() const { return approximate || uncertain ? 1 : 0; }
};

void readQualifier(QStringView &body, Point &point)
{
    const QChar mark = body.back();
    if (mark != u'~' && mark != u'?' && mark != u'%')
        return;
    point.approximate = mark != u'?';
    point.uncertain = mark != u'~';
    body.chop(1);
}

/// What follows the year: a month, a season or a quarter.
Outcome<Done> readPart(QStringView text, QStringView part, int year, Point &point)
{
    int value = -1;
    if (part.size() == 2 && part.front().toUpper() == u'Q')
        value = number(part.sliced(1)) >= 1 ? 32 + number(part.sliced(1)) : -1;
    else if (part.size() == 2)
        value = number(part);
    if (value < 0)
        return bad(text, QStringLiteral("a month has two digits"));
    if (value >= 1 && value <= 12) {
        point.precision = Edtf::Precision::Month;
        point.months = 1;
        point.start = QDate(year, value, 1);
    } else if (value >= 21 && value <= 24) {
        point.precision = Edtf::Precision::Season;
        point.months = 3;
        point.start = QDate(year, 3 * (value - 20), 1);
    } else if (value >= 33 && value <= 36) {
        point.precision = Edtf::Precision::Quarter;
        point.months = 3;
        point.start = QDate(year, 3 * (value - 33) + 1, 1);
    } else {
        return bad(text, QStringLiteral("there is no month, season or quarter %1").arg(part));
    }
    point.text += QStringLiteral("-%1").arg(value, 2, 10, QLatin1Char('0'));
    return Done{};
}

Outcome<Done> readDay(QStringView text, QStringView part, Point &point)
{
    if (point.precision != Edtf::Precision::Month)
        return bad(text, QStringLiteral("a season or quarter has no days"));
    const int day = part.size() == 2 ? number(part) : -1;
    if (day < 0)
        return bad(text, QStringLiteral("a day has two digits"));
    const QDate date(point.start.year(), point.start.month(), day);
    if (!date.isValid())
        return bad(text, QStringLiteral("this month has no day %1").arg(part));
    point.precision = Edtf::Precision::Day;
    point.months = 0;
    point.start = date;
    point.text += QStringLiteral("-%1").arg(day, 2, 10, QLatin1Char('0'));
    return Done{};
}

Outcome<Point> readPoint(QStringView text)
{
    Point point;
    QStringView body = text;
    if (body.isEmpty() || body == u"..")
        return bad(text, QStringLiteral("an open start or end is written 2025/.. or ../2025"));
    readQualifier(body, point);
    const auto parts = body.split(u'-');
    const int year = parts.first().size() == 4 ? number(parts.first()) : -1;
    if (year < 0 || parts.size() > 3)
        return bad(text, QStringLiteral("not a date such as 2025, 2025-04 or 2025-04-05"));
    if (year == 0)
        return bad(text, QStringLiteral("there is no year 0"));
    point.text = parts.first().toString();
    point.precision = Edtf::Precision::Year;
    point.months = 12;
    point.start = QDate(year, 1, 1);
    if (parts.size() > 1) {
        if (const auto read = readPart(text, parts.at(1), year, point); !read)
            return tl::unexpected(read.error());
    }
    if (parts.size() > 2) {
        if (const auto read = readDay(text, parts.at(2), point); !read)
            return tl::unexpected(read.error());
    }
    if (body.size() < text.size())
        point.text += text.back();
    return point;
}

} // namespace

/// Fills in the values of an Edtf; the only one who does.
class EdtfReader
{
public:
    static Edtf single(const Point &point)
    {
        Edtf date;
        date.m_text = point.text;
        date.m_precision = point.precision;
        setStart(date, point);
        setEnd(date, point);
        return date;
    }

    static Outcome<Edtf> interval(QStringView text, QStringView from, QStringView to)
    {
        const bool openFrom = from == u"..";
        const bool openTo = to == u"..";
        if (openFrom && openTo)
            return bad(text, QStringLiteral("an interval needs a start or an end"));
        Edtf date;
        date.m_precision = Edtf::Precision::Interval;
        date.m_text = QStringLiteral("..");
        if (!openFrom) {
            const auto point = readPoint(from);
            if (!point)
                return tl::unexpected(point.error());
            setStart(date, *point);
            date.m_text = point->text;
        }
        if (!openTo) {
            const auto point = readPoint(to);
            if (!point)
                return tl::unexpected(point.error());
            setEnd(date, *point);
            date.m_text += u'/' + point->text;
        } else {
            date.m_text += QStringLiteral("/..");
        }
        if (date.m_strictFirst > date.m_strictLast)
            return bad(text, QStringLiteral("the end is before the start"));
        return date;
    }

private:
    static void setStart(Edtf &date, const Point &point)
    {
        date.m_approximate |= point.approximate;
        date.m_uncertain |= point.uncertain;
        date.m_strictFirst = point.first(0);
        date.m_first = point.first(point.widening());
    }
    static void setEnd(Edtf &date, const Point &point)
    {
        date.m_approximate |= point.approximate;
        date.m_uncertain |= point.uncertain;
        date.m_strictLast = point.last(0);
        date.m_last = point.last(point.widening());
    }
};

Outcome<Edtf> Edtf::parse(QStringView text)
{
    const QStringView trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return Edtf();
    const auto ends = trimmed.split(u'/');
    if (ends.size() == 2)
        return EdtfReader::interval(trimmed, ends.at(0), ends.at(1));
    if (ends.size() > 2)
        return bad(trimmed, QStringLiteral("an interval has one start and one end"));
    const auto point = readPoint(trimmed);
    if (!point)
        return tl::unexpected(point.error());
    return EdtfReader::single(*point);
}

Edtf Edtf::stored(const QString &text)
{
    return parse(text).value_or(Edtf());
}

Edtf Edtf::fromDay(QDate day)
{
    return day.isValid() ? stored(day.toString(Qt::ISODate)) : Edtf();
}

bool Edtf::isExactDay() const
{
    return m_precision == Precision::Day && !m_approximate && !m_uncertain;
}

bool Edtf::touches(Day from, Day to) const
{
    return !isNull() && m_first <= to && m_last >= from;
}

bool Edtf::certainlyWithin(Day from, Day to) const
{
    return !isNull() && m_first >= from && m_last <= to;
}

bool Edtf::earlier(const Edtf &a, const Edtf &b)
{
    return std::tuple(a.isNull(), a.m_first, a.m_last)
        < std::tuple(b.isNull(), b.m_first, b.m_last);
}

Day dayOf(QDate date)
{
    return date.toJulianDay();
}

QDate dateOf(Day day)
{
    return QDate::fromJulianDay(day);
}

} // namespace db
