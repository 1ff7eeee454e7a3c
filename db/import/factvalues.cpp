// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/factvalues.h"

#include <QRegularExpression>

#include <cmath>

namespace db {

namespace {

QString quoted(const QString &text)
{
    return QStringLiteral("\"%1\"").arg(text);
}

QString precisionWord(Edtf::Precision precision)
{
    switch (precision) {
    case Edtf::Precision::Day:
        return QStringLiteral("day");
    case Edtf::Precision::Month:
        return QStringLiteral("month");
    case Edtf::Precision::Season:
        return QStringLiteral("season");
    case Edtf::Precision::Quarter:
        return QStringLiteral("quarter");
    case Edtf::Precision::Year:
        return QStringLiteral("year");
    case Edtf::Precision::Interval:
        return QStringLiteral("interval");
    case Edtf::Precision::None:
        break;
    }
    return {};
}

/// Keys go into queries, lists and links as they are.
bool isKey(const QString &text)
{
    static const QRegularExpression key(QStringLiteral(R"(^[^\s|"(),:]+$)"));
    return key.match(text).hasMatch();
}

void checkDate(FactFile &file, FactRow &row, int column, const QString &value)
{
    if (const auto date = factDate(value); !date)
        file.addProblem(row, column, Problem::Kind::BadDate, date.error().detail);
}

void checkPrecision(FactFile &file, FactRow &row, int column, const QString &value)
{
    const int of = file.schema->indexOf(file.schema->columns.at(column).of);
    const auto date = factDate(row.values.at(of));
    if (!date || date->isNull() || value.isEmpty())
        return;
    if (const auto word = precisionWord(date->precision()); word != value)
        file.addProblem(row, column, Problem::Kind::BadDate,
                        QStringLiteral("%1 does not fit the date %2")
                            .arg(quoted(value), quoted(row.values.at(of))));
}

void checkNumber(FactFile &file, FactRow &row, int column, const QString &value)
{
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber || !std::isfinite(number))
        file.addProblem(row, column, Problem::Kind::BadValue,
                        QStringLiteral("%1 is no number").arg(quoted(value)));
}

void checkWord(FactFile &file, FactRow &row, int column, const QString &value)
{
    const auto &words = file.schema->columns.at(column).words;
    if (!words.contains(value))
        file.addProblem(row, column, Problem::Kind::BadValue,
                        QStringLiteral("%1 is none of %2")
                            .arg(quoted(value), words.join(QStringLiteral(", "))));
}

void checkValue(FactFile &file, FactRow &row, int column)
{
    using Type = FactColumn::Type;
    const auto &rule = file.schema->columns.at(column);
    const auto value = row.values.at(column).trimmed();
    if (value.isEmpty()) {
        if (rule.filled)
            file.addProblem(row, column, Problem::Kind::BadValue, QStringLiteral("is empty"));
        return;
    }
    switch (rule.type) {
    case Type::Key:
    case Type::Reference:
        if (!isKey(value))
            file.addProblem(row, column, Problem::Kind::BadValue,
                            QStringLiteral("%1 is no key").arg(quoted(value)));
        break;
    case Type::Date:
        return checkDate(file, row, column, value);
    case Type::Precision:
        return checkPrecision(file, row, column, value);
    case Type::Word:
        return checkWord(file, row, column, value);
    case Type::Number:
        return checkNumber(file, row, column, value);
    case Type::Text:
    case Type::List:
    case Type::References:
        break;
    }
}

} // namespace

void checkFactValues(FactFile &file, FactRow &row)
{
    const auto &schema = *file.schema;
    for (int column = 0; column < schema.columns.size(); ++column) {
        const auto type = schema.columns.at(column).type;
        if (type != FactColumn::Type::Text)
            row.values[column] = row.values.at(column).trimmed();
        checkValue(file, row, column);
    }
    if (schema.oneOf.isEmpty())
        return;
    for (const auto &name : schema.oneOf) {
        if (!row.values.at(schema.indexOf(name)).isEmpty())
            return;
    }
    file.addProblem(row, schema.indexOf(schema.oneOf.first()), Problem::Kind::BadValue,
                    QStringLiteral("this or %1 must be filled").arg(schema.oneOf.last()));
}

Outcome<Edtf> factDate(const QString &written)
{
    static const QRegularExpression quarter(QStringLiteral("^(\\d{4})-Q([1-4])$"));
    const auto trimmed = written.trimmed();
    const auto match = quarter.match(trimmed);
    if (!match.hasMatch())
        return Edtf::parse(trimmed);
    return Edtf::parse(
        QStringLiteral("%1-%2").arg(match.captured(1)).arg(32 + match.captured(2).toInt()));
}

QStringList factList(const QString &written)
{
    QStringList parts;
    for (const auto &part : written.split(u'|')) {
        if (const auto trimmed = part.trimmed(); !trimmed.isEmpty() && !parts.contains(trimmed))
            parts.append(trimmed);
    }
    return parts;
}

} // namespace db
