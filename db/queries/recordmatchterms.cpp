// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/followedclaims.h"
#include "db/queries/recordmatch.h"
#include "db/types/vocabulary.h"

#include <algorithm>

namespace db {

RowSet RecordMatch::claimTerms(Field field, const QList<Node> &terms) const
{
    const ClaimStore &claims = m_store.claims;
    switch (field) {
    case Field::Says: {
        const auto families = m_store.entities.families(terms);
        RowSet found = placesOf(claims.person, families);
        found |= placesOf(claims.organization, families);
        return found;
    }
    case Field::Person: {
        RowSet found = placesOf(claims.person, m_store.entities.families(terms));
        found |= about(terms, false);
        return found;
    }
    case Field::About:
        return about(terms, true);
    case Field::ClaimKindIs:
        return placesOf(claims.kind, terms);
    case Field::ClaimStatusIs:
        return placesOf(claims.status, terms);
    case Field::Said:
        return placesOf(claims.said, claims.dates.touching(terms, m_newest));
    default: // has:quote
        return claims.withQuote;
    }
}

RowSet RecordMatch::about(const QList<Node> &terms, bool disputesToo) const
{
    const ClaimStore &claims = m_store.claims;
    Marks marks = m_store.entities.families(terms);
    const std::size_t entities = marks.size();
    marks.resize(entities + m_store.disputes.all.size(), 0);
    QSet<QString> keys;
    for (const Node &term : terms)
        keys.insert(term.value);
    for (std::size_t dispute = 0; disputesToo && dispute < m_store.disputes.all.size(); ++dispute) {
        if (keys.contains(m_store.disputes.records.at(qsizetype(dispute)).key))
            marks[entities + dispute] = 1;
    }
    RowSet found(claims.all.size());
    std::vector<std::size_t> places;
    claims.about.numbers().visit([&](auto targets) {
        for (std::size_t place = 0; place < targets.size(); ++place) {
            if (marks[targets[place]])
                places.push_back(place);
        }
    });
    claims.aboutCounts.numbers().visit([&](auto counts) {
        followedClaims().about.forOwners(places, counts,
                                         [&found](std::size_t claim) { found.insert(claim); });
    });
    return found;
}

RowSet RecordMatch::moveTerms(Field field, const QList<Node> &terms) const
{
    const MoveStore &moves = m_store.moves;
    const auto byDate = [&](const OwnNumbers &column) {
        return placesOf(column, m_store.dates.touching(terms, m_newest));
    };
    const auto byEntity = [&](const OwnNumbers &column) {
        return placesOf(column, m_store.entities.families(terms));
    };
    switch (field) {
    case Field::Mover:
    case Field::Person:
        return byEntity(moves.person);
    case Field::From:
        return byEntity(moves.from);
    case Field::To:
        return byEntity(moves.to);
    case Field::Organization: {
        RowSet found = byEntity(moves.from);
        found |= byEntity(moves.to);
        return found;
    }
    case Field::MoveKindIs:
        return placesOf(moves.kind, terms);
    case Field::MoveStatusIs:
        return placesOf(moves.status, terms);
    case Field::Announced:
        return byDate(moves.announced);
    case Field::Effective:
        return byDate(moves.effective);
    default:
        return byDate(moves.reported);
    }
}

RowSet RecordMatch::scoreTerms(Field field, const QList<Node> &terms) const
{
    const ScoreStore &scores = m_store.scores;
    if (field == Field::Product)
        return placesOf(scores.product, m_store.entities.families(terms));
    if (field == Field::Benchmark)
        return placesOf(scores.benchmark, m_store.entities.families(terms));
    const RowSet disputes = disputeTerms(field, terms);
    Marks marks(m_store.disputes.all.size() + 1, 0);
    disputes.forEach([&marks](std::size_t dispute) { marks[dispute + 1] = 1; });
    return placesOf(scores.dispute, marks);
}

RowSet RecordMatch::disputeTerms(Field field, const QList<Node> &terms) const
{
    const DisputeStore &disputes = m_store.disputes;
    switch (field) {
    case Field::Product:
        return placesOf(disputes.product, m_store.entities.families(terms));
    case Field::Benchmark: {
        const Marks families = m_store.entities.families(terms);
        RowSet found(disputes.all.size());
        for (std::size_t dispute = 0; dispute < found.size(); ++dispute) {
            const auto named = disputes.benchmarks.list(dispute);
            if (std::any_of(named.begin(), named.end(),
                            [&](std::uint32_t entity) { return families[entity] != 0; }))
                found.insert(dispute);
        }
        return found;
    }
    case Field::Dispute:
        return disputesNamed(terms);
    case Field::DisputeKindIs:
        return placesOf(disputes.kind, terms);
    default:
        return disputesOfOrganizations(terms);
    }
}

/// By state or by key, as the value is one or the other.
RowSet RecordMatch::disputesNamed(const QList<Node> &terms) const
{
    const DisputeStore &disputes = m_store.disputes;
    QList<Node> states;
    QSet<QString> keys;
    for (const Node &term : terms) {
        if (fromText<DisputeStatus>(term.value))
            states.append(term);
        else
            keys.insert(term.value);
    }
    RowSet found = placesOf(disputes.status, states);
    for (std::size_t dispute = 0; !keys.isEmpty() && dispute < found.size(); ++dispute) {
        if (keys.contains(disputes.records.at(qsizetype(dispute)).key))
            found.insert(dispute);
    }
    return found;
}

/// Those about a product that they make, and those of their items.
RowSet RecordMatch::disputesOfOrganizations(const QList<Node> &terms) const
{
    const EntityTable &entities = m_store.entities;
    RowSet found = placesOf(m_store.disputes.product, entities.madeBy(entities.families(terms)));
    found |= throughItems(Unit::Controversy, {Node::any(terms)});
    return found;
}

} // namespace db
