// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/problem.h"

#include <QDate>

#include <optional>

namespace db {

/// A day as a Julian day number (QDate::toJulianDay), so that days can be compared and binned as
/// integers.
using Day = qint64;
inline constexpr Day openStart = -100'000'000; ///< before every day: the bound of "../2025"
inline constexpr Day openEnd = 100'000'000; ///< after every day: the bound of "2025/.."

/// A date as a source gives it, in EDTF (ISO 8601-2): `2025`, `2025-04`, `2025-04-05`, `2025-04~`,
/// `2025-04?`, `2025-04%`, intervals `2025-04/..`, `../2025-04`, `2025-04/2025-06`, quarters
/// `2025-33`..`2025-36` and seasons `2025-21`..`2025-24` (northern: spring is March to May, winter
/// December to February of the next year). A value; null when no date is known.
class Edtf
{
public:
    enum class Precision { None, Day, Month, Season, Quarter, Year, Interval };

    Edtf() = default;
    /// Reads EDTF text. Blank text is the null date; anything else unreadable is
    /// Problem::Kind::BadDate.
    static Outcome<Edtf> parse(QStringView text);
    /// Like parse, for text that the program itself has stored; unreadable text gives the null
    /// date.
    static Edtf stored(const QString &text);
    static Edtf fromDay(QDate day);

    [[nodiscard]] bool isNull() const { return m_precision == Precision::None; }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Precision precision() const { return m_precision; }
    [[nodiscard]] bool isApproximate() const { return m_approximate; } ///< `~` or `%` anywhere
    [[nodiscard]] bool isUncertain() const { return m_uncertain; } ///< `?` or `%` anywhere
    [[nodiscard]] bool isExactDay() const;
    [[nodiscard]] bool hasOpenStart() const { return m_first == openStart; }
    [[nodiscard]] bool hasOpenEnd() const { return m_last == openEnd; }

    /// First and last day that the date can mean; `~` and `?` widen by one unit of its precision on
    /// each side.
    [[nodiscard]] Day first() const { return m_first; }
    [[nodiscard]] Day last() const { return m_last; }
    /// The bounds as written, without the widening.
    [[nodiscard]] Day strictFirst() const { return m_strictFirst; }
    [[nodiscard]] Day strictLast() const { return m_strictLast; }
    /// Whether the date can lie in [from, to], and whether it must.
    [[nodiscard]] bool touches(Day from, Day to) const;
    [[nodiscard]] bool certainlyWithin(Day from, Day to) const;

    bool operator==(const Edtf &other) const { return m_text == other.m_text; }
    /// By first day, then last day: exact days before the month that they begin. Null dates come
    /// last.
    static bool earlier(const Edtf &a, const Edtf &b);

private:
    friend class EdtfReader;
    QString m_text;
    Precision m_precision = Precision::None;
    bool m_approximate = false;
    bool m_uncertain = false;
    Day m_first = openStart;
    Day m_last = openEnd;
    Day m_strictFirst = openStart;
    Day m_strictLast = openEnd;
};

Day dayOf(QDate date);
QDate dateOf(Day day);

} // namespace db
