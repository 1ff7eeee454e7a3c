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

/// `column IN` the entity that the term names and its children.
Sql inFamily(const QString &column, const Node &term)
{
    return wrapped(column + QStringLiteral(" IN "), familyOf(term));
}

Sql eitherInFamily(const QString &one, const QString &other, const Node &term)
{
    return joined({inFamily(one, term), inFamily(other, term)}, " OR ", "0");
}

Sql equals(const QString &column, const Node &term)
{
    return {column + QStringLiteral(" = ?"), {term.value}};
}

Sql sourceCount(const QString &table, const Node &term)
{
    const auto bound = readCountBound(term.value);
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

Sql itemsOfSource(const Node &term)
{
    return {QStringLiteral("item.id IN (SELECT item_id FROM item_report JOIN report"
                           " ON report.id = report_id"
                           " WHERE report.publisher = ? OR report.original_outlet = ?)"),
            {term.value, term.value}};
}

Sql itemsMentioning(const Node &term)
{
    return wrapped(QStringLiteral("item.id IN (SELECT item_id FROM mention"
                                  " WHERE state = 'accepted' AND entity_id IN "),
                   familyOf(term), QStringLiteral(")"));
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

Sql Compiler::ownTerm(Unit unit, const Node &term) const
{
    const QString table = tableOf(unit);
    if (term.field == Field::Sources)
        return sourceCount(table, term);
    if (term.field == Field::VerifiedIs)
        return equals(table + QStringLiteral(".verified"), term);
    if (term.field == Field::Missing && term.value == QStringLiteral("evidence"))
        return withoutEvidence(table);
    switch (unit) {
    case Unit::Claim:
        return claimTerm(term);
    case Unit::Move:
        return moveTerm(term);
    case Unit::Score:
        return scoreTerm(term);
    default:
        return controversyTerm(term);
    }
}

Sql Compiler::claimTerm(const Node &term) const
{
    switch (term.field) {
    case Field::Says:
        return eitherInFamily(QStringLiteral("claim.speaker_person_id"),
                              QStringLiteral("claim.speaker_organization_id"), term);
    case Field::About: {
        Sql about = wrapped(QStringLiteral("claim.id IN (SELECT claim_id FROM claim_about"
                                           " WHERE entity_id IN "),
                            familyOf(term));
        about += {QStringLiteral(" OR controversy_id IN (SELECT id FROM controversy"
                                 " WHERE key = ?))"),
                  {term.value}};
        return about;
    }
    case Field::Person: {
        const Sql target = wrapped(QStringLiteral("claim.id IN (SELECT claim_id FROM claim_about"
                                                  " WHERE entity_id IN "),
                                   familyOf(term), QStringLiteral(")"));
        return joined({inFamily(QStringLiteral("claim.speaker_person_id"), term), target}, " OR ",
                      "0");
    }
    case Field::ClaimKindIs:
        return equals(QStringLiteral("claim.kind"), term);
    case Field::ClaimStatusIs:
        return equals(QStringLiteral("claim.status"), term);
    case Field::Said:
        return touches(QStringLiteral("claim.said_on"), term.value);
    case Field::Has:
        return {QStringLiteral("claim.quote <> ''")};
    default:
        break;
    }
    return {term.value == QStringLiteral("quote")
                ? QStringLiteral("claim.quote = ''")
                : QStringLiteral("claim.speaker_person_id IS NULL"
                                 " AND claim.speaker_organization_id IS NULL")};
}

Sql Compiler::moveTerm(const Node &term) const
{
    const QString from = QStringLiteral("move.from_organization_id");
    const QString to = QStringLiteral("move.to_organization_id");
    switch (term.field) {
    case Field::Mover:
    case Field::Person:
        return inFamily(QStringLiteral("move.person_id"), term);
    case Field::From:
        return inFamily(from, term);
    case Field::To:
        return inFamily(to, term);
    case Field::Organization:
        return eitherInFamily(from, to, term);
    case Field::MoveKindIs:
        return equals(QStringLiteral("move.kind"), term);
    case Field::MoveStatusIs:
        return equals(QStringLiteral("move.status"), term);
    case Field::Announced:
        return touches(QStringLiteral("move.announced"), term.value);
    case Field::Effective:
        return touches(QStringLiteral("move.effective"), term.value);
    default:
        return touches(QStringLiteral("move.first_reported"), term.value);
    }
}

Sql Compiler::scoreTerm(const Node &term) const
{
    if (term.field == Field::Product)
        return inFamily(QStringLiteral("score.product_id"), term);
    if (term.field == Field::Benchmark)
        return inFamily(QStringLiteral("score.benchmark_id"), term);
    return wrapped(QStringLiteral("score.controversy_id IN (SELECT controversy.id"
                                  " FROM controversy WHERE "),
                   controversyTerm(term), QStringLiteral(")"));
}

Sql Compiler::controversyTerm(const Node &term) const
{
    switch (term.field) {
    case Field::Product:
        return inFamily(QStringLiteral("controversy.product_id"), term);
    case Field::Benchmark:
        return wrapped(QStringLiteral("controversy.id IN (SELECT controversy_id"
                                      " FROM controversy_benchmark WHERE entity_id IN "),
                       familyOf(term), QStringLiteral(")"));
    case Field::Dispute:
        return disputeCondition(term);
    case Field::DisputeKindIs:
        return equals(QStringLiteral("controversy.kind"), term);
    default:
        break;
    }
    const Sql maker = wrapped(QStringLiteral("controversy.product_id IN (SELECT id FROM entity"
                                             " WHERE maker_id IN "),
                              familyOf(term), QStringLiteral(")"));
    return joined({maker, throughItems(Unit::Controversy, {term})}, " OR ", "0");
}

Sql Compiler::touches(const QString &column, const QString &value) const
{
    const auto range = readDayRange(value, m_newest);
    if (!range)
        return {QStringLiteral("0")};
    return {QStringLiteral("%1_first <= ? AND %1_last >= ?").arg(column),
            {qint64(range->last), qint64(range->first)}};
}

Sql Compiler::itemDate(const Node &term) const
{
    const QString column = QStringLiteral("item.published");
    const auto range = readDayRange(term.value, m_newest);
    if (!range || term.field == Field::Date)
        return touches(column, term.value);
    if (term.field == Field::Within)
        return {QStringLiteral("%1_first >= ? AND %1_last <= ?").arg(column),
                {qint64(range->first), qint64(range->last)}};
    if (term.field == Field::Before)
        return {column + QStringLiteral("_last < ?"), {qint64(range->first)}};
    return {column + QStringLiteral("_first > ?"), {qint64(range->last)}};
}

Sql Compiler::itemTerm(const Node &term) const
{
    switch (term.field) {
    case Field::Text:
        return {QStringLiteral("item.id IN (SELECT rowid FROM document_fts"
                               " WHERE document_fts MATCH ?)"),
                {fullTextExpression(term.value)}};
    case Field::Dispute:
        return itemsOfDisputes(disputeCondition(term));
    case Field::DisputeKindIs:
        return itemsOfDisputes(equals(QStringLiteral("controversy.kind"), term));
    case Field::Source:
        return itemsOfSource(term);
    case Field::Sources:
        return sourceCount(QStringLiteral("item"), term);
    case Field::Language:
        return {QStringLiteral("(item.language = ? OR item.id IN (SELECT item_id FROM item_report"
                               " JOIN report ON report.id = report_id WHERE report.language = ?))"),
                {term.value, term.value}};
    case Field::Topic:
        return {QStringLiteral("item.id IN (SELECT item_id FROM item_topic JOIN topic"
                               " ON topic.id = topic_id WHERE topic.name = ?)"),
                {term.value}};
    case Field::Tag:
        return {QStringLiteral("item.id IN (SELECT item_id FROM item_tag JOIN tag"
                               " ON tag.id = tag_id WHERE tag.name = ?)"),
                {term.value}};
    case Field::VerifiedIs:
        return wrapped(QStringLiteral("item.id IN "),
                       itemsWithRecord(QStringLiteral("%1.verified = ?"), {term.value}));
    case Field::Date:
    case Field::Within:
    case Field::Before:
    case Field::After:
        return itemDate(term);
    case Field::Has:
        return itemHas(term.value);
    case Field::Missing:
        return itemMisses(term.value);
    default:
        return itemsMentioning(term);
    }
}

} // namespace db
