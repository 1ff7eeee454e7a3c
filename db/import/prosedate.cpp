// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/prosedate.h"

#include "db/sqlite/statement.h"

#include <QRegularExpression>

namespace db {

namespace {

constexpr int linesNearTheEdge = 8;
constexpr qsizetype longestDateLine = 120;

/// English and German month names by their folded beginnings.
int monthNamed(const QString &name)
{
    static const QList<QStringList> beginnings{{QStringLiteral("jan")},
                                               {QStringLiteral("feb")},
                                               {QStringLiteral("mar")},
                                               {QStringLiteral("apr")},
                                               {QStringLiteral("may"), QStringLiteral("mai")},
                                               {QStringLiteral("jun")},
                                               {QStringLiteral("jul")},
                                               {QStringLiteral("aug")},
                                               {QStringLiteral("sep")},
                                               {QStringLiteral("oct"), QStringLiteral("okt")},
                                               {QStringLiteral("nov")},
                                               {QStringLiteral("dec"), QStringLiteral("dez")}};
    const auto plain = folded(name);
    for (int i = 0; i < beginnings.size(); ++i) {
        for (const auto &beginning : beginnings.at(i)) {
            if (plain.startsWith(beginning))
                return i + 1;
        }
    }
    return 0;
}

const QString months = QStringLiteral(
    "(Jan(?:uary|uar)?|Jän(?:ner)?|Feb(?:ruary|ruar)?|Mar(?:ch)?|März|Mär|Apr(?:il)?|May|Mai|"
    "June?|Juni|July?|Juli|Aug(?:ust)?|Sep(?:t|tember)?|O[ck]t(?:ober)?|Nov(?:ember)?|"
    "De[cz](?:ember)?)");

/// The day that a line names; an invalid date when it names none.
QDate dayIn(const QString &line)
{
    const auto options = QRegularExpression::CaseInsensitiveOption
        | QRegularExpression::UseUnicodePropertiesOption;
    static const QRegularExpression iso(QStringLiteral("\\b(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)"));
    static const QRegularExpression numeric(
        QStringLiteral("\\b(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})\\b"));
    static const QRegularExpression dayFirst(
        QStringLiteral("\\b(\\d{1,2})(?:st|nd|rd|th)?\\.?\\s+%1\\.?,?\\s+(\\d{4})\\b").arg(months),
        options);
    static const QRegularExpression monthFirst(
        QStringLiteral("\\b%1\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b").arg(months),
        options);
    if (const auto found = iso.match(line); found.hasMatch())
        return QDate(found.captured(1).toInt(), found.captured(2).toInt(),
                     found.captured(3).toInt());
    if (const auto found = numeric.match(line); found.hasMatch())
        return QDate(found.captured(3).toInt(), found.captured(2).toInt(),
                     found.captured(1).toInt());
    if (const auto found = dayFirst.match(line); found.hasMatch())
        return QDate(found.captured(3).toInt(), monthNamed(found.captured(2)),
                     found.captured(1).toInt());
    if (const auto found = monthFirst.match(line); found.hasMatch())
        return QDate(found.captured(3).toInt(), monthNamed(found.captured(1)),
                     found.captured(2).toInt());
    return {};
}

/// A date line says little but the date: no sentence, few words.
bool mayBeDateLine(const QString &line)
{
    constexpr int mostWords = 14;
    static const QRegularExpression sentence(QStringLiteral("[a-zäöüß]{3,}[.!?]$"));
    return !line.isEmpty() && line.size() <= longestDateLine && line.count(u' ') < mostWords
        && !sentence.match(line).hasMatch();
}

} // namespace

bool isDateLine(const QString &line)
{
    constexpr qsizetype longest = 40;
    return line.size() <= longest && mayBeDateLine(line) && dayIn(line).isValid();
}

Edtf publicationDateIn(const QString &text)
{
    QStringList lines;
    for (const auto &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        if (const auto trimmed = line.trimmed(); !trimmed.isEmpty())
            lines.append(trimmed);
    }
    for (int i = 0; i < lines.size(); ++i) {
        if (i >= linesNearTheEdge && i < lines.size() - linesNearTheEdge)
            continue;
        if (const auto day = mayBeDateLine(lines.at(i)) ? dayIn(lines.at(i)) : QDate();
            day.isValid())
            return Edtf::fromDay(day);
    }
    return {};
}

} // namespace db
