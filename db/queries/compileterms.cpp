// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/compile.h"
#include "db/queries/fulltext.h"
#include "db/queries/terms.h"

#include <algorithm>

namespace db {

namespace {

Sql wrapped(const QString &before, const Sql &sql, const QString &after = {})
{
    return {before + sql.text + after, sql.values};
}

/// `column IN` the entities that are named and their children.
Sql inFamily(const QString &column, const AnyOf &any)
{
    return wrapped(column + QStringLiteral(" IN "), familyOf(any));
}

Sql eitherInFamily(const QString &one, const QString &other, const AnyOf &any)
{
    return joined({inFamily(one, any), inFamily(other, any)}, " OR ", "0");
}

Sql equals(const QString &column, const AnyOf &any)
{
    return isOneOf(column, any.values);
}

Sql inEither(const QString &one, const QString &other, const AnyOf &any)
{
    return joined({isOneOf(one, any.values), isOneOf(other, any.values)}, " OR ", "0");
}

Sql sourceCount(const QString &table, const AnyOf &any)
{
    const auto bound = readCountBound(any.value());
    if (!bound)
        return {QStringLiteral("0")};
    Sql sql = sourceCountOf(table);
    sql += {u' ' + bound->comparison + QStringLiteral(" ?"), {bound->count}};
    return sql;
}

Sql itemsOfDisputes(const Sql &condition)
{
    return wrapped(QStringLiteral("item.id IN (SELECT item_id FROM controversy_item"
                                  " JOIN controversy ON controversy.id = controversy_id WHERE "),
                   condition, QStringLiteral(")"));
}

Sql itemsOfSource(const AnyOf &any)
{
    return wrapped(
        QStringLiteral("item.id IN (SELECT item_id FROM item_report JOIN report"
                       " ON report.id = report_id WHERE "),
        inEither(QStringLiteral("report.publisher"), QStringLiteral("report.original_outlet"), any),
        QStringLiteral(")"));
}

Sql itemsMentioning(const AnyOf &any)
{
    return wrapped(QStringLiteral("item.id IN (SELECT item_id FROM mention"
                                  " WHERE state = 'accepted' AND entity_id IN "),
                   familyOf(any), QStringLiteral(")"));
}

} // namespace

bool Compiler::isOwn(Unit unit, const Node &term)
{
    const Field field = term.field;
    if (unit == Unit::Item)
        return false;
    if (field == Field::Sources || field == Field::VerifiedIs)
        return true;
    if (field == Field::Missing && term.value == QStringLiteral("evidence"))
        return true;
    switch (unit) {
    case Unit::Claim: {
        const bool ofText = (field == Field::Missing
                             && (term.value == QStringLiteral("speaker")
                                 || term.value == QStringLiteral("quote")))
            || (field == Field::Has && term.value == QStringLiteral("quote"));
        return bondOf(field) == Bond::Claim || field == Field::Person || ofText;
    }
    case Unit::Move:
        return bondOf(field) == Bond::Move || field == Field::Person
            || field == Field::Organization;
    case Unit::Controversy:
        if (field == Field::Organization)
            return true;
        [[fallthrough]];
    default:
        return field == Field::Product || field == Field::Benchmark || field == Field::Dispute
            || field == Field::DisputeKindIs;
    }
}

bool Compiler::hasOwn(Unit unit, const Node &node)
{
    if (node.kind == Node::Kind::Term)
        return isOwn(unit, node);
    return std::any_of(node.children.begin(), node.children.end(),
                       [unit](const Node &child) { return hasOwn(unit, child); });
}

Sql Compiler::ownTerm(Unit unit, const AnyOf &any) const
{
    const QString table = tableOf(unit);
    if (any.field == Field::Sources)
        return sourceCount(table, any);
    if (any.field == Field::VerifiedIs)
        return equals(table + QStringLiteral(".verified"), any);
    if (any.field == Field::Missing && any.value() == QStringLiteral("evidence"))
        return withoutEvidence(table);
    switch (unit) {
    case Unit::Claim:
        return claimTerm(any);
    case Unit::Move:
        return moveTerm(any);
    case Unit::Score:
        return scoreTerm(any);
    default:
        return controversyTerm(any);
    }
}

Sql Compiler::claimTerm(const AnyOf &any) const
{
    switch (any.field) {
    case Field::Says:
        return eitherInFamily(QStringLiteral("claim.speaker_person_id"),
                              QStringLiteral("claim.speaker_organization_id"), any);
    case Field::About: {
        Sql about = wrapped(QStringLiteral("claim.id IN (SELECT claim_id FROM claim_about"
                                           " WHERE entity_id IN "),
                            familyOf(any));
        about += wrapped(QStringLiteral(" OR controversy_id IN (SELECT id FROM controversy WHERE "),
                         isOneOf(QStringLiteral("key"), any.values), QStringLiteral("))"));
        return about;
    }
    case Field::Person: {
        const Sql target = wrapped(QStringLiteral("claim.id IN (SELECT claim_id FROM claim_about"
                                                  " WHERE entity_id IN "),
                                   familyOf(any), QStringLiteral(")"));
        return joined({inFamily(QStringLiteral("claim.speaker_person_id"), any), target}, " OR ",
                      "0");
    }
    case Field::ClaimKindIs:
        return equals(QStringLiteral("claim.kind"), any);
    case Field::ClaimStatusIs:
        return equals(QStringLiteral("claim.status"), any);
    case Field::Said:
        return touches(QStringLiteral("claim.said_on"), any);
    case Field::Has:
        return {QStringLiteral("claim.quote <> ''")};
    default:
        break;
    }
    return {any.value() == QStringLiteral("quote")
                ? QStringLiteral("claim.quote = ''")
                : QStringLiteral("claim.speaker_person_id IS NULL"
                                 " AND claim.speaker_organization_id IS NULL")};
}

Sql Compiler::moveTerm(const AnyOf &any) const
{
    const QString from = QStringLiteral("move.from_organization_id");
    const QString to = QStringLiteral("move.to_organization_id");
    switch (any.field) {
    case Field::Mover:
    case Field::Person:
        return inFamily(QStringLiteral("move.person_id"), any);
    case Field::From:
        return inFamily(from, any);
    case Field::To:
        return inFamily(to, any);
    case Field::Organization:
        return eitherInFamily(from, to, any);
    case Field::MoveKindIs:
        return equals(QStringLiteral("move.kind"), any);
    case Field::MoveStatusIs:
        return equals(QStringLiteral("move.status"), any);
    case Field::Announced:
        return touches(QStringLiteral("move.announced"), any);
    case Field::Effective:
        return touches(QStringLiteral("move.effective"), any);
    default:
        return touches(QStringLiteral("move.first_reported"), any);
    }
}

Sql Compiler::scoreTerm(const AnyOf &any) const
{
    if (any.field == Field::Product)
        return inFamily(QStringLiteral("score.product_id"), any);
    if (any.field == Field::Benchmark)
        return inFamily(QStringLiteral("score.benchmark_id"), any);
    return wrapped(QStringLiteral("score.controversy_id IN (SELECT controversy.id"
                                  " FROM controversy WHERE "),
                   controversyTerm(any), QStringLiteral(")"));
}

Sql Compiler::controversyTerm(const AnyOf &any) const
{
    switch (any.field) {
    case Field::Product:
        return inFamily(QStringLiteral("controversy.product_id"), any);
    case Field::Benchmark:
        return wrapped(QStringLiteral("controversy.id IN (SELECT controversy_id"
                                      " FROM controversy_benchmark WHERE entity_id IN "),
                       familyOf(any), QStringLiteral(")"));
    case Field::Dispute:
        return disputeCondition(any);
    case Field::DisputeKindIs:
        return equals(QStringLiteral("controversy.kind"), any);
    default:
        break;
    }
    const Sql maker = wrapped(QStringLiteral("controversy.product_id IN (SELECT id FROM entity"
                                             " WHERE maker_id IN "),
                              familyOf(any), QStringLiteral(")"));
    return joined({maker, throughItems(Unit::Controversy, {any.node()})}, " OR ", "0");
}

Sql Compiler::touches(const QString &column, const AnyOf &dates) const
{
    const auto range = readDayRange(dates.value(), m_newest);
    if (!range)
        return {QStringLiteral("0")};
    return {QStringLiteral("%1_first <= ? AND %1_last >= ?").arg(column),
            {qint64(range->last), qint64(range->first)}};
}

Sql Compiler::itemDate(const AnyOf &any) const
{
    const QString column = QStringLiteral("item.published");
    const auto range = readDayRange(any.value(), m_newest);
    if (!range || any.field == Field::Date)
        return touches(column, any);
    if (any.field == Field::Within)
        return {QStringLiteral("%1_first >= ? AND %1_last <= ?").arg(column),
                {qint64(range->first), qint64(range->last)}};
    if (any.field == Field::Before)
        return {column + QStringLiteral("_last < ?"), {qint64(range->first)}};
    return {column + QStringLiteral("_first > ?"), {qint64(range->last)}};
}

Sql Compiler::itemTerm(const AnyOf &any) const
{
    switch (any.field) {
    case Field::Text:
        return {QStringLiteral("item.id IN (SELECT rowid FROM document_fts"
                               " WHERE document_fts MATCH ?)"),
                {fullTextExpression(any.value())}};
    case Field::Dispute:
        return itemsOfDisputes(disputeCondition(any));
    case Field::DisputeKindIs:
        return itemsOfDisputes(equals(QStringLiteral("controversy.kind"), any));
    case Field::Source:
        return itemsOfSource(any);
    case Field::Sources:
        return sourceCount(QStringLiteral("item"), any);
    case Field::Language:
        return joined(
            {isOneOf(QStringLiteral("item.language"), any.values),
             wrapped(QStringLiteral("item.id IN (SELECT item_id FROM item_report JOIN"
                                    " report ON report.id = report_id WHERE "),
                     isOneOf(QStringLiteral("report.language"), any.values), QStringLiteral(")"))},
            " OR ", "0");
    case Field::Topic:
        return wrapped(QStringLiteral("item.id IN (SELECT item_id FROM item_topic JOIN topic"
                                      " ON topic.id = topic_id WHERE "),
                       isOneOf(QStringLiteral("topic.name"), any.values), QStringLiteral(")"));
    case Field::Tag:
        return wrapped(QStringLiteral("item.id IN (SELECT item_id FROM item_tag JOIN tag"
                                      " ON tag.id = tag_id WHERE "),
                       isOneOf(QStringLiteral("tag.name"), any.values), QStringLiteral(")"));
    case Field::VerifiedIs: {
        const Sql verified = isOneOf(QStringLiteral("%1.verified"), any.values);
        return wrapped(QStringLiteral("item.id IN "),
                       itemsWithRecord(verified.text, verified.values));
    }
    case Field::Date:
    case Field::Within:
    case Field::Before:
    case Field::After:
        return itemDate(any);
    case Field::Has:
        return itemHas(any.value());
    case Field::Missing:
        return itemMisses(any.value());
    default:
        return itemsMentioning(any);
    }
}

} // namespace db
