// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

namespace ui {

/// Counts the independent sources behind the marks of a chart, for its source line.
class SourceCount
{
public:
    void add(const QList<db::Evidence> &evidence);
    [[nodiscard]] QStringList byFrequency() const; ///< ties by name

private:
    QHash<QString, int> m_counts;
};

/// "2 sources", "single source", "unsourced".
QString sourcesText(int sources, const Wording &wording);
/// A number with a real minus sign where it is negative.
QString signedNumber(double value, const Wording &wording);
QString peopleText(int people, const Wording &wording); ///< "1 person", "9 people"
/// Parts that are there, as one spoken sentence: "a, b, c".
QString spoken(const QStringList &parts);
/// Parts that are there, one a line.
QString lines(const QStringList &parts);
/// "Day", "month", ...: the precision column of tables and CSV.
QString precisionText(const db::Edtf &date, const Wording &wording);
/// Adds an entry of the key with the mark that stands before it, once.
void addKey(ChartData &data, const QString &text, const Mark &sample);

/// Where a date is drawn: from..to are its bounds as written (to is exclusive), `at` the place of
/// what happened then: the day itself, or the middle of the bounds.
struct DatePlace
{
    double from = 0;
    double to = 0;
    double at = 0;
    bool exact = true;
    bool drawable = false; ///< false for null dates and open intervals
};
DatePlace placeOf(const db::Edtf &date);

/// First and last day of the dates seen; pads to a readable range.
class DateExtent
{
public:
    void add(const DatePlace &place);
    [[nodiscard]] bool isNull() const { return m_first > m_last; }
    [[nodiscard]] double first() const { return m_first; }
    [[nodiscard]] double last() const { return m_last; }
    /// With a share of the span added on each side; the right side ends at `today` at the latest,
    /// unless dates lie behind it.
    [[nodiscard]] Panel panel(db::Day today) const;
    /// "Jul 2024 to Mar 2026"; no finer than the dates at the ends: "2021 to Mar 2026".
    [[nodiscard]] QString text(const Wording &wording) const;

private:
    double m_first = 1;
    double m_last = 0;
    bool m_firstIsCoarse = false; ///< its month is not known
    bool m_lastIsCoarse = false;
};

/// What the builders share to say that nothing is shown. `archiveEmpty` and `filterMatchesNothing`
/// are whole sentences.
QString emptyText(const db::Exploration &answer, const QString &archiveEmpty,
                  const QString &filterMatchesNothing);
/// EDTF of the filter's positive part on this date field, or empty.
QString brushOf(const db::Filter &filter, db::Field field);

} // namespace ui
