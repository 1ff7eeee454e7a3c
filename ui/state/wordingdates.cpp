// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/wording.h"

namespace ui {

namespace {

using Precision = db::Edtf::Precision;

/// From here on the days at the ends of a period say nothing more.
constexpr db::Day manyDays = 120;

//: A pattern of QLocale::toString for a day: "5 Jan 2026"
constexpr const char *dayPattern = QT_TRANSLATE_NOOP("Wording", "d MMM yyyy");
//: A pattern of QLocale::toString for a day with the whole month name: "5 January 2026"
constexpr const char *longDayPattern = QT_TRANSLATE_NOOP("Wording", "d MMMM yyyy");
//: A pattern of QLocale::toString for a day whose year stands elsewhere: "5 Jan"
constexpr const char *dayOfYearPattern = QT_TRANSLATE_NOOP("Wording", "d MMM");
//: A pattern of QLocale::toString for a day whose month stands elsewhere: "5"
constexpr const char *dayOfMonthPattern = QT_TRANSLATE_NOOP("Wording", "d");
//: A pattern of QLocale::toString for a month: "Jan 2026"
constexpr const char *monthPattern = QT_TRANSLATE_NOOP("Wording", "MMM yyyy");
//: A pattern of QLocale::toString for a month with its whole name: "January 2026"
constexpr const char *longMonthPattern = QT_TRANSLATE_NOOP("Wording", "MMMM yyyy");
//: A pattern of QLocale::toString for a month whose year stands elsewhere: "Jan"
constexpr const char *monthOfYearPattern = QT_TRANSLATE_NOOP("Wording", "MMM");
constexpr const char *rangePattern = QT_TRANSLATE_NOOP("Wording", "%1 to %2");

constexpr const char *seasonPatterns[] = {
    QT_TRANSLATE_NOOP("Wording", "spring %1"),
    QT_TRANSLATE_NOOP("Wording", "summer %1"),
    QT_TRANSLATE_NOOP("Wording", "autumn %1"),
    QT_TRANSLATE_NOOP("Wording", "winter %1"),
};

QString seasonText(const Wording &wording, QDate start)
{
    const int season = start.month() / 3 - 1;
    QString year = QString::number(start.year());
    if (season == 3)
        year += QStringLiteral("/%1").arg((start.year() + 1) % 100, 2, 10, QLatin1Char('0'));
    return wording.text(seasonPatterns[season]).arg(year);
}

QString plainText(const Wording &wording, const db::Edtf &date, bool full)
{
    const QDate start = db::dateOf(date.strictFirst());
    const auto formatted = [&](const char *brief, const char *complete) {
        return wording.locale().toString(start, wording.text(full ? complete : brief));
    };
    switch (date.precision()) {
    case Precision::Day:
        return formatted(dayPattern, longDayPattern);
    case Precision::Month:
        return formatted(monthPattern, longMonthPattern);
    case Precision::Season:
        return seasonText(wording, start);
    case Precision::Quarter:
        return wording.text(QT_TRANSLATE_NOOP("Wording", "Q%1 %2"))
            .arg(QString::number((start.month() + 2) / 3), QString::number(start.year()));
    case Precision::Year:
        return QString::number(start.year());
    case Precision::None:
    case Precision::Interval:
        break;
    }
    return {};
}

/// A date that is no interval, with its marks.
QString singleText(const Wording &wording, const db::Edtf &date, bool full)
{
    QString text = plainText(wording, date, full);
    if (date.isUncertain())
        text += u'?';
    return date.isApproximate() ? wording.text(QT_TRANSLATE_NOOP("Wording", "about %1")).arg(text)
                                : text;
}

/// The start of an interval without what its end says, too: "5" in "5 to 7 Jan 2026".
const char *shorterPattern(const db::Edtf &start, const db::Edtf &end)
{
    const QDate a = db::dateOf(start.strictFirst());
    const QDate b = db::dateOf(end.strictFirst());
    const bool marked
        = start.isApproximate() || start.isUncertain() || end.isApproximate() || end.isUncertain();
    if (marked || a.year() != b.year() || start.precision() != end.precision())
        return nullptr;
    if (start.precision() == Precision::Month)
        return monthOfYearPattern;
    if (start.precision() == Precision::Day)
        return a.month() == b.month() ? dayOfMonthPattern : dayOfYearPattern;
    return nullptr;
}

QString intervalText(const Wording &wording, const db::Edtf &date, bool full)
{
    const auto start = db::Edtf::stored(date.text().section(u'/', 0, 0));
    const auto end = db::Edtf::stored(date.text().section(u'/', 1, 1));
    if (end.isNull())
        return wording.text(QT_TRANSLATE_NOOP("Wording", "since %1"))
            .arg(singleText(wording, start, full));
    if (start.isNull())
        return wording.text(QT_TRANSLATE_NOOP("Wording", "until %1"))
            .arg(singleText(wording, end, full));
    if (start == end)
        return singleText(wording, start, full);
    const char *shorter = full ? nullptr : shorterPattern(start, end);
    const QString first = shorter
        ? wording.locale().toString(db::dateOf(start.strictFirst()), wording.text(shorter))
        : singleText(wording, start, full);
    return wording.text(rangePattern).arg(first, singleText(wording, end, full));
}

QString dateText(const Wording &wording, const db::Edtf &date, bool full)
{
    if (date.isNull())
        return wording.text(QT_TRANSLATE_NOOP("Wording", "date unknown"));
    return date.precision() == Precision::Interval ? intervalText(wording, date, full)
                                                   : singleText(wording, date, full);
}

/// What the precision leaves open; nullptr when that needs no words.
const char *unknownPart(Precision precision)
{
    switch (precision) {
    case Precision::Month:
        return QT_TRANSLATE_NOOP("Wording", "%1 (day not known)");
    case Precision::Season:
    case Precision::Quarter:
    case Precision::Year:
        return QT_TRANSLATE_NOOP("Wording", "%1 (month not known)");
    default:
        return nullptr;
    }
}

/// The coarsest pattern of EDTF in which both ends of a period are whole units.
QString periodPattern(std::optional<QDate> first, std::optional<QDate> last)
{
    const std::optional<QDate> next = last ? std::optional(last->addDays(1)) : std::nullopt;
    const bool years = (!first || first->dayOfYear() == 1) && (!next || next->dayOfYear() == 1);
    const bool months = (!first || first->day() == 1) && (!next || next->day() == 1);
    const bool coarse = first && last && first->daysTo(*last) > manyDays;
    return years           ? QStringLiteral("yyyy")
        : months || coarse ? QStringLiteral("yyyy-MM")
                           : QStringLiteral("yyyy-MM-dd");
}

} // namespace

QString Wording::date(const db::Edtf &date) const
{
    return dateText(*this, date, false);
}

QString Wording::dateInFull(const db::Edtf &date) const
{
    const QString full = dateText(*this, date, true);
    const char *unknown = unknownPart(date.precision());
    return unknown ? text(unknown).arg(full) : full;
}

QString Wording::day(db::Day day) const
{
    return m_locale.toString(db::dateOf(day), text(dayPattern));
}

QString Wording::period(db::Day first, db::Day last) const
{
    const auto known = [](db::Day day, bool isOpen) {
        return isOpen ? std::nullopt : std::optional(db::dateOf(day));
    };
    const auto from = known(first, first <= db::openStart);
    const auto to = known(last, last >= db::openEnd);
    if (!from && !to)
        return text(QT_TRANSLATE_NOOP("Wording", "all dates"));
    const QString pattern = periodPattern(from, to);
    const QString open = QStringLiteral("..");
    return date(db::Edtf::stored((from ? from->toString(pattern) : open) + u'/'
                                 + (to ? to->toString(pattern) : open)));
}

} // namespace ui
