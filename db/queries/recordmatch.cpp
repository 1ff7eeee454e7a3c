// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/recordmatch.h"

#include "db/facets/facetindex.h"
#include "db/queries/followedclaims.h"

#include <algorithm>

namespace db {

std::size_t RecordMatch::size(Unit unit) const
{
    return columns(unit).size();
}

const UnitColumns &RecordMatch::columns(Unit unit) const
{
    switch (unit) {
    case Unit::Claim:
        return m_store.claims.all;
    case Unit::Move:
        return m_store.moves.all;
    case Unit::Score:
        return m_store.scores.all;
    default:
        return m_store.disputes.all;
    }
}

const RowSet &RecordMatch::matching(Unit unit, const Node &root)
{
    for (const Known &known : m_known) {
        if (known.unit == unit && known.root == root)
            return known.places;
    }
    m_known.push_back({unit, root, records(unit, root)});
    return m_known.back().places;
}

RowSet RecordMatch::records(Unit unit, const Node &node) const
{
    if (!Compiler::hasOwn(unit, node)) {
        const bool isEverything = node.kind == Node::Kind::And && node.children.isEmpty();
        return isEverything ? RowSet(size(unit), true) : throughItems(unit, {node});
    }
    if (node.kind == Node::Kind::Term)
        return ownTerms(unit, node.field, {node});
    if (node.kind == Node::Kind::Or)
        return anyRecords(unit, node.children);
    RowSet found(size(unit), true);
    QList<Node> ofItems;
    for (const Node &child : node.children) {
        // In an AND they go to the items together, so that they bind there.
        if (node.kind == Node::Kind::And && !Compiler::hasOwn(unit, child))
            ofItems.append(child);
        else
            found &= records(unit, child);
    }
    if (!ofItems.isEmpty())
        found &= throughItems(unit, ofItems);
    if (node.kind == Node::Kind::Not)
        found.invert();
    return found;
}

RowSet RecordMatch::anyRecords(Unit unit, const QList<Node> &nodes) const
{
    RowSet found(size(unit));
    QHash<Field, QList<Node>> own;
    QList<Node> ofItems;
    for (const Node &node : nodes) {
        if (node.kind != Node::Kind::Term)
            found |= records(unit, node);
        else if (Compiler::hasOwn(unit, node))
            own[node.field].append(node);
        else
            ofItems.append(node);
    }
    for (auto terms = own.constBegin(); terms != own.constEnd(); ++terms)
        found |= ownTerms(unit, terms.key(), *terms);
    if (!ofItems.isEmpty())
        found |= throughItems(unit, {Node::any(ofItems)});
    return found;
}

RowSet RecordMatch::throughItems(Unit unit, const QList<Node> &nodes) const
{
    const auto items = m_index.matching(Node::all(nodes));
    if (unit == Unit::Claim)
        return m_store.followedClaims(m_index).ofItems.of(*items);
    const std::vector<std::uint32_t> &rows = m_store.rowsIn(m_index);
    // A record without an item has nothing that an exclusion could meet.
    const bool asks = asksForSomething(nodes);
    RowSet found(size(unit));
    const Groups &itemsOf = columns(unit).items;
    for (std::size_t place = 0; place < found.size(); ++place) {
        const auto list = itemsOf.list(place);
        const bool meets = std::any_of(list.begin(), list.end(), [&](std::uint32_t item) {
            return items->contains(rows[item]);
        });
        if (meets || (list.empty() && !asks))
            found.insert(place);
    }
    return found;
}

RowSet RecordMatch::ownTerms(Unit unit, Field field, const QList<Node> &terms) const
{
    if (field == Field::Sources)
        return withSources(unit, terms);
    if (field == Field::VerifiedIs)
        return placesOf(columns(unit).verified, terms);
    if (field == Field::Missing) {
        RowSet found(size(unit));
        for (const Node &term : terms)
            found |= missing(unit, term.value);
        return found;
    }
    switch (unit) {
    case Unit::Claim:
        // A day that spans count back from may be another the next time.
        if (field == Field::Said)
            return claimTerms(field, terms);
        return followedClaims().ofTerms(terms, [&] { return claimTerms(field, terms); });
    case Unit::Move:
        return moveTerms(field, terms);
    case Unit::Score:
        return scoreTerms(field, terms);
    default:
        return disputeTerms(field, terms);
    }
}

RowSet RecordMatch::missing(Unit unit, const QString &word) const
{
    if (word == QStringLiteral("evidence") || word == QStringLiteral("quote")) {
        RowSet found = word == QStringLiteral("quote") ? m_store.claims.withQuote
                                                       : columns(unit).withEvidence;
        found.invert();
        return found;
    }
    const ClaimStore &claims = m_store.claims;
    RowSet found(claims.all.size());
    for (std::size_t claim = 0; claim < found.size(); ++claim) {
        if (claims.person[claim] == 0 && claims.organization[claim] == 0)
            found.insert(claim);
    }
    return found;
}

RowSet RecordMatch::withSources(Unit unit, const QList<Node> &terms) const
{
    RowSet found(size(unit));
    for (const Node &term : terms) {
        const auto bound = readCountBound(term.value);
        for (std::size_t place = 0; bound && place < found.size(); ++place) {
            if (bound->holds(columns(unit).sources[place]))
                found.insert(place);
        }
    }
    return found;
}

} // namespace db
