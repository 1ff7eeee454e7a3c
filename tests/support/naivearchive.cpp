// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/naivearchive.h"

#include "db/queries/dayrange.h"

#include <QSet>

#include <algorithm>

namespace test {

using namespace db;

namespace {

const QList<Field> claimFields{Field::Says, Field::About, Field::ClaimKindIs, Field::ClaimStatusIs,
                               Field::Said};
const QList<Field> moveFields{Field::Mover,      Field::From,         Field::To,
                              Field::MoveKindIs, Field::MoveStatusIs, Field::Announced,
                              Field::Effective,  Field::Reported};

bool isGroupMember(const Node &node, const QList<Field> &fields)
{
    if (node.kind == Node::Kind::Term)
        return fields.contains(node.field);
    return node.kind != Node::Kind::And
        && std::all_of(node.children.begin(), node.children.end(),
                       [&](const Node &child) { return isGroupMember(child, fields); });
}

/// Truth of a tree when its terms are as given.
template<class Term>
bool truth(const Node &node, Term term)
{
    const auto holds = [&](const Node &child) { return truth(child, term); };
    switch (node.kind) {
    case Node::Kind::Term:
        return term(node);
    case Node::Kind::Not:
        return !holds(node.children.first());
    case Node::Kind::And:
        return std::all_of(node.children.begin(), node.children.end(), holds);
    case Node::Kind::Or:
        break;
    }
    return std::any_of(node.children.begin(), node.children.end(), holds);
}

/// A member asks for a record when it cannot hold while none of its terms does.
bool asks(const Node &node)
{
    return !truth(node, [](const Node &) { return false; });
}

bool touchesDate(const char *text, const QString &value)
{
    const Edtf date = Edtf::stored(str(text));
    const auto range = readDayRange(value, 0).value();
    return !date.isNull() && date.touches(range.first, range.last);
}

int independent(const char *sources)
{
    QSet<QString> outlets;
    for (const QString &source : split(sources, '|'))
        outlets.insert(source.split(u'<').last().trimmed());
    return int(outlets.size());
}

bool compares(int count, const QString &value)
{
    if (value.startsWith(QLatin1String(">=")))
        return count >= value.sliced(2).toInt();
    return value.startsWith(u'<') ? count < value.sliced(1).toInt() : count == value.toInt();
}

bool isAccepted(const ClaimSpec &claim)
{
    return str(claim.state) == QLatin1String("accepted");
}

} // namespace

void NaiveArchive::writeTo(TestArchive &archive) const
{
    const auto addAll = [&archive](const auto &records) {
        for (const auto &record : records)
            archive.add(record);
    };
    addAll(entities);
    addAll(items);
    addAll(disputes);
    addAll(claims);
    addAll(moves);
}

bool NaiveArchive::inFamily(const QString &key, const Node &term) const
{
    if (key == term.value)
        return true;
    const auto entity = std::find_if(entities.begin(), entities.end(),
                                     [&](const auto &spec) { return str(spec.key) == key; });
    return !term.only && entity != entities.end() && *entity->parent
        && inFamily(str(entity->parent), term);
}

bool NaiveArchive::anyInFamily(const char *keys, const Node &term) const
{
    const QStringList all = split(keys);
    return std::any_of(all.begin(), all.end(),
                       [&](const QString &key) { return inFamily(key, term); });
}

template<class Record>
bool NaiveArchive::inItem(const Record &record, const ItemSpec &item) const
{
    return str(record.item) == str(item.key);
}

bool NaiveArchive::bound(const ClaimSpec &claim, const Node &term) const
{
    switch (term.field) {
    case Field::Says:
        return anyInFamily(claim.person, term) || anyInFamily(claim.organization, term);
    case Field::About:
        return anyInFamily(claim.about, term)
            || split(claim.about).contains(QStringLiteral("dispute:") + term.value);
    case Field::ClaimKindIs:
        return str(claim.kind) == term.value;
    case Field::ClaimStatusIs:
        return str(claim.status) == term.value;
    default:
        return touchesDate(claim.said, term.value);
    }
}

bool NaiveArchive::bound(const MoveSpec &move, const Node &term) const
{
    switch (term.field) {
    case Field::Mover:
        return anyInFamily(move.person, term);
    case Field::From:
        return anyInFamily(move.from, term);
    case Field::To:
        return anyInFamily(move.to, term);
    case Field::MoveKindIs:
        return str(move.kind) == term.value;
    case Field::MoveStatusIs:
        return str(move.status) == term.value;
    case Field::Announced:
        return touchesDate(move.announced, term.value);
    case Field::Effective:
        return touchesDate(move.effective, term.value);
    default:
        return touchesDate(move.reported, term.value);
    }
}

bool NaiveArchive::matches(const ItemSpec &item, const Node &node) const
{
    switch (node.kind) {
    case Node::Kind::Term:
        return matchesTerm(item, node);
    case Node::Kind::And:
        return matchesAll(item, node.children);
    case Node::Kind::Not:
        return !matches(item, node.children.first());
    case Node::Kind::Or:
        break;
    }
    return std::any_of(node.children.begin(), node.children.end(),
                       [&](const Node &child) { return matches(item, child); });
}

bool NaiveArchive::matchesAll(const ItemSpec &item, const QList<Node> &nodes) const
{
    const auto groupHolds = [&](const QList<Field> &fields, const auto &records, auto counts) {
        QList<Node> group;
        for (const Node &node : nodes) {
            if (isGroupMember(node, fields))
                group.append(node);
        }
        if (!std::any_of(group.begin(), group.end(), asks))
            return std::all_of(group.begin(), group.end(),
                               [&](const Node &node) { return matches(item, node); });
        return std::any_of(records.begin(), records.end(), [&](const auto &record) {
            return counts(record) && inItem(record, item)
                && std::all_of(group.begin(), group.end(), [&](const Node &node) {
                       return truth(node, [&](const Node &term) { return bound(record, term); });
                   });
        });
    };
    const bool others = std::all_of(nodes.begin(), nodes.end(), [&](const Node &node) {
        return isGroupMember(node, claimFields) || isGroupMember(node, moveFields)
            || matches(item, node);
    });
    return others && groupHolds(claimFields, claims, isAccepted)
        && groupHolds(moveFields, moves, [](const MoveSpec &) { return true; });
}

bool NaiveArchive::matchesTerm(const ItemSpec &item, const Node &term) const
{
    if (claimFields.contains(term.field))
        return std::any_of(claims.begin(), claims.end(), [&](const ClaimSpec &claim) {
            return isAccepted(claim) && inItem(claim, item) && bound(claim, term);
        });
    if (moveFields.contains(term.field))
        return std::any_of(moves.begin(), moves.end(), [&](const MoveSpec &move) {
            return inItem(move, item) && bound(move, term);
        });
    switch (term.field) {
    case Field::Dispute:
    case Field::DisputeKindIs:
        return matchesDispute(item, term);
    case Field::Source:
        return str(item.sources).contains(term.value);
    case Field::Sources:
        return compares(independent(item.sources), term.value);
    case Field::Language: // reports of the fixture are English
        return str(item.language) == term.value
            || (term.value == QLatin1String("en") && *item.sources);
    case Field::Topic:
        return split(item.topics).contains(term.value);
    case Field::Tag:
        return split(item.tags).contains(term.value);
    case Field::VerifiedIs:
        return isMarked(item, term.value);
    case Field::Date:
    case Field::Within:
    case Field::Before:
    case Field::After:
        return matchesDate(item, term);
    case Field::Has:
        return has(item, term.value);
    case Field::Missing:
        return misses(item, term.value);
    default:
        return anyInFamily(item.mentions, term);
    }
}

bool NaiveArchive::matchesDate(const ItemSpec &item, const Node &term) const
{
    const Edtf date = Edtf::stored(str(item.published));
    const auto range = readDayRange(term.value, 0).value();
    if (date.isNull())
        return false;
    if (term.field == Field::Before)
        return date.last() < range.first;
    if (term.field == Field::After)
        return date.first() > range.last;
    return term.field == Field::Within ? date.certainlyWithin(range.first, range.last)
                                       : date.touches(range.first, range.last);
}

bool NaiveArchive::matchesDispute(const ItemSpec &item, const Node &term) const
{
    return std::any_of(disputes.begin(), disputes.end(), [&](const DisputeSpec &dispute) {
        const bool named = term.field == Field::DisputeKindIs
            ? str(dispute.kind) == term.value
            : str(dispute.key) == term.value || str(dispute.status) == term.value;
        return named && split(dispute.items).contains(str(item.key));
    });
}

bool NaiveArchive::isMarked(const ItemSpec &item, const QString &mark) const
{
    const auto marked = [&](const auto &record) { return str(record.verified) == mark; };
    return std::any_of(claims.begin(), claims.end(),
                       [&](const ClaimSpec &claim) {
                           return isAccepted(claim) && inItem(claim, item) && marked(claim);
                       })
        || std::any_of(moves.begin(), moves.end(),
                       [&](const MoveSpec &move) { return inItem(move, item) && marked(move); })
        || std::any_of(disputes.begin(), disputes.end(), [&](const DisputeSpec &dispute) {
               return split(dispute.items).contains(str(item.key)) && marked(dispute);
           });
}

bool NaiveArchive::has(const ItemSpec &item, const QString &word) const
{
    if (word == QLatin1String("move"))
        return std::any_of(moves.begin(), moves.end(),
                           [&](const MoveSpec &move) { return inItem(move, item); });
    if (word == QLatin1String("dispute"))
        return std::any_of(disputes.begin(), disputes.end(), [&](const DisputeSpec &spec) {
            return split(spec.items).contains(str(item.key));
        });
    if (word == QLatin1String("tag"))
        return *item.tags;
    return std::any_of(claims.begin(), claims.end(), [&](const ClaimSpec &claim) {
        return isAccepted(claim) && inItem(claim, item)
            && (word == QLatin1String("claim") || *claim.quote);
    });
}

bool NaiveArchive::misses(const ItemSpec &item, const QString &word) const
{
    if (word == QLatin1String("date"))
        return !*item.published;
    if (word == QLatin1String("source"))
        return !*item.sources;
    const bool isEvidence = word == QLatin1String("evidence");
    const bool inClaims = std::any_of(claims.begin(), claims.end(), [&](const ClaimSpec &claim) {
        const bool lacks = isEvidence        ? !*claim.sources
            : word == QLatin1String("quote") ? !*claim.quote
                                             : !*claim.person && !*claim.organization;
        return isAccepted(claim) && inItem(claim, item) && lacks;
    });
    if (!isEvidence || inClaims)
        return inClaims;
    return std::any_of(moves.begin(), moves.end(),
                       [&](const MoveSpec &move) { return inItem(move, item) && !*move.sources; })
        || std::any_of(disputes.begin(), disputes.end(), [&](const DisputeSpec &spec) {
               return !*spec.sources && split(spec.items).contains(str(item.key));
           });
}

QStringList NaiveArchive::matchingItems(const Node &root) const
{
    QStringList keys;
    for (const ItemSpec &item : items) {
        if (matches(item, root))
            keys.append(str(item.key));
    }
    return keys;
}

} // namespace test
