// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartwords.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

void SourceCount::add(const QList<db::Evidence> &evidence)
{
    QStringList seen;
    for (const db::Evidence &proof : evidence) {
        const QString source = proof.report.independentSource();
        if (source.isEmpty() || seen.contains(source))
            continue;
        seen.append(source);
        ++m_counts[source];
    }
}

QStringList SourceCount::byFrequency() const
{
    QStringList names = m_counts.keys();
    std::sort(names.begin(), names.end(), [this](const QString &a, const QString &b) {
        const int first = m_counts.value(a);
        const int second = m_counts.value(b);
        return first != second ? first > second : a < b;
    });
    return names;
}

QString sourcesText(int sources, const Wording &wording)
{
    if (sources == 0)
        return wording.text(QT_TRANSLATE_NOOP("Wording", "unsourced"));
    if (sources == 1)
        return wording.text(QT_TRANSLATE_NOOP("Wording", "single source"));
    return wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n source(s)"), sources);
}

QString signedNumber(double value, const Wording &wording)
{
    const QString number = wording.number(std::abs(value));
    return value < 0 && number != wording.number(0) ? QChar(0x2212) + number : number;
}

QString peopleText(int people, const Wording &wording)
{
    return people == 1 ? wording.text(QT_TRANSLATE_NOOP("Wording", "1 person"))
                       : wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n people"), people);
}

QString spoken(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QStringLiteral(", "));
}

QString lines(const QStringList &parts)
{
    QStringList present = parts;
    present.removeAll(QString());
    return present.join(QLatin1Char('\n'));
}

QString precisionText(const db::Edtf &date, const Wording &wording)
{
    static constexpr const char *words[] = {
        "",
        QT_TRANSLATE_NOOP("Wording", "day"),
        QT_TRANSLATE_NOOP("Wording", "month"),
        QT_TRANSLATE_NOOP("Wording", "season"),
        QT_TRANSLATE_NOOP("Wording", "quarter"),
        QT_TRANSLATE_NOOP("Wording", "year"),
        QT_TRANSLATE_NOOP("Wording", "interval"),
    };
    return date.isNull() ? QString() : wording.text(words[static_cast<int>(date.precision())]);
}

void addKey(ChartData &data, const QString &text, const Mark &sample)
{
    if (data.keyTexts.contains(text))
        return;
    data.keyTexts.append(text);
    data.keyMarks.append(sample);
}

DatePlace placeOf(const db::Edtf &date)
{
    DatePlace place;
    if (date.isNull() || (date.hasOpenStart() && date.hasOpenEnd()))
        return place;
    const db::Day first = date.hasOpenStart() ? date.strictLast() : date.strictFirst();
    const db::Day last = date.hasOpenEnd() ? date.strictFirst() : date.strictLast();
    place.drawable = true;
    place.exact = date.isExactDay();
    place.from = static_cast<double>(first);
    place.to = static_cast<double>(last) + 1;
    place.at = first == last ? place.from : (place.from + place.to) / 2;
    return place;
}

void DateExtent::add(const DatePlace &place)
{
    if (!place.drawable)
        return;
    constexpr double longestMonth = 31;
    const bool coarse = place.to - place.from > longestMonth;
    const bool none = isNull();
    if (none || place.from <= m_first) {
        m_firstIsCoarse = coarse && (none || place.from < m_first || m_firstIsCoarse);
        m_first = place.from;
    }
    if (none || place.to >= m_last) {
        m_lastIsCoarse = coarse && (none || place.to > m_last || m_lastIsCoarse);
        m_last = place.to;
    }
}

Panel DateExtent::panel(db::Day today) const
{
    Panel panel;
    panel.time = true;
    const double first = isNull() ? static_cast<double>(today) - 365 : m_first;
    const double last = isNull() ? static_cast<double>(today) : m_last;
    // A year at least, so that a single date stands among its seasons.
    const double span = last - first;
    const double margin = std::max({45.0, span * 0.07, (365 - span) / 2});
    panel.from = std::floor(first - margin);
    const double wanted = std::ceil(last + margin * 1.5);
    panel.to
        = today > 0 ? std::max(last + 1, std::min(wanted, static_cast<double>(today) + 1)) : wanted;
    return panel;
}

QString DateExtent::text(const Wording &wording) const
{
    if (isNull())
        return {};
    const auto first = static_cast<db::Day>(m_first);
    const db::Day last = static_cast<db::Day>(m_last) - 1;
    if (!m_firstIsCoarse && !m_lastIsCoarse)
        return wording.period(first, last);
    const auto end = [](db::Day day, bool coarse) {
        return db::dateOf(day).toString(coarse ? QStringLiteral("yyyy")
                                               : QStringLiteral("yyyy-MM"));
    };
    const QString from = end(first, m_firstIsCoarse);
    const QString to = end(last, m_lastIsCoarse);
    const bool sameYear = db::dateOf(first).year() == db::dateOf(last).year();
    return wording.date(db::Edtf::stored(sameYear ? from.left(4) : from + u'/' + to));
}

QString emptyText(const db::Exploration &answer, const QString &archiveEmpty,
                  const QString &filterMatchesNothing)
{
    return answer.filter.isEmpty() ? archiveEmpty : filterMatchesNothing;
}

QString brushOf(const db::Filter &filter, db::Field field)
{
    for (const db::FilterPart &part : filter.parts()) {
        if (!part.disabled && !part.isExcluding() && part.field() == field)
            return part.values().value(0);
    }
    return {};
}

} // namespace ui
