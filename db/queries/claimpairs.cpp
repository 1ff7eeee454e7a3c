// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/claimcounts.h"

#include <QMap>
#include <QSet>

#include <algorithm>

namespace db {

namespace {

struct Sides
{
    QSet<qint64> speakers; ///< as recorded, then with all above them
    QSet<qint64> targets;
    bool matches = false;
};

using Claims = QMap<qint64, Sides>;

struct Cell
{
    qint64 count = 0;
    qint64 matching = 0;
    qint64 example = 0; ///< id of a claim
};

Claims claimsWithSides(Connection &connection, const Sql &wider)
{
    Claims claims;
    Sql sql{QStringLiteral("SELECT id, speaker_person_id, speaker_organization_id, entity_id"
                           " FROM claim JOIN claim_about ON claim_id = id"
                           " WHERE entity_id IS NOT NULL AND id IN (")};
    sql += wider;
    sql.text += u')';
    Statement rows(connection, sql);
    while (rows.next()) {
        Sides &sides = claims[rows.integer(0)];
        for (const int column : {1, 2}) {
            if (!rows.isNull(column))
                sides.speakers.insert(rows.integer(column));
        }
        sides.targets.insert(rows.integer(3));
    }
    claims.removeIf([](const auto &claim) { return claim->speakers.isEmpty(); });
    return claims;
}

QHash<qint64, qint64> parentsOf(Connection &connection)
{
    QHash<qint64, qint64> parents;
    Statement rows(connection, "SELECT id, parent_id FROM entity WHERE parent_id IS NOT NULL");
    while (rows.next())
        parents.insert(rows.integer(0), rows.integer(1));
    return parents;
}

QSet<qint64> withParents(const QSet<qint64> &entities, const QHash<qint64, qint64> &parents)
{
    QSet<qint64> all = entities;
    for (qint64 entity : entities) {
        // Parents in a circle end where one is met again.
        while ((entity = parents.value(entity)) != 0 && !all.contains(entity))
            all.insert(entity);
    }
    return all;
}

bool holdsAny(const QSet<qint64> &entities, const QList<EntityRef> &refs)
{
    return std::any_of(refs.begin(), refs.end(),
                       [&](const EntityRef &ref) { return entities.contains(raw(ref.id)); });
}

/// One side of the table: the entities that stand there themselves, most claims first that also
/// have one of `others` on the other side.
struct Ranking
{
    Connection &connection;
    const Claims &claims;
    qsizetype most;

    [[nodiscard]] QList<EntityRef> of(QSet<qint64> Sides::*side, const QSet<qint64> &own,
                                      QSet<qint64> Sides::*otherSide,
                                      const QList<EntityRef> &others) const;
};

QList<EntityRef> Ranking::of(QSet<qint64> Sides::*side, const QSet<qint64> &own,
                             QSet<qint64> Sides::*otherSide, const QList<EntityRef> &others) const
{
    QHash<qint64, QPair<qint64, qint64>> counts;
    for (const Sides &sides : claims) {
        const bool meets = holdsAny(sides.*otherSide, others);
        for (const qint64 entity : sides.*side) {
            counts[entity].first += meets ? 1 : 0;
            ++counts[entity].second;
        }
    }
    QList<EntityRef> refs;
    Statement rows(connection, "SELECT id, key, name, kind FROM entity ORDER BY name, key");
    while (rows.next()) {
        if (own.contains(rows.integer(0)))
            refs.append({EntityId(rows.integer(0)), rows.text(1), rows.text(2),
                         fromText<EntityKind>(rows.text(3)).value_or(EntityKind::Person)});
    }
    std::stable_sort(refs.begin(), refs.end(), [&counts](const EntityRef &a, const EntityRef &b) {
        return counts.value(raw(a.id)) > counts.value(raw(b.id));
    });
    return refs.mid(0, most);
}

/// The places that a claim counts at: its own among the refs, or the one behind them.
QList<qsizetype> placesOf(const QSet<qint64> &entities, const QList<EntityRef> &refs)
{
    QList<qsizetype> places;
    for (qsizetype i = 0; i < refs.size(); ++i) {
        if (entities.contains(raw(refs.at(i).id)))
            places.append(i);
    }
    return places.isEmpty() ? QList<qsizetype>{refs.size()} : places;
}

QString paraphraseOf(Connection &connection, qint64 claim)
{
    Statement rows(connection,
                   {QStringLiteral("SELECT paraphrase FROM claim WHERE id = ?"), {claim}});
    return rows.next() ? rows.text(0) : QString();
}

void fillCells(Connection &connection, const Claims &claims, ClaimPairs *pairs)
{
    QMap<QPair<qsizetype, qsizetype>, Cell> cells;
    for (auto claim = claims.cbegin(); claim != claims.cend(); ++claim) {
        pairs->claims += claim->matches ? 1 : 0;
        const auto columns = placesOf(claim->targets, pairs->targets);
        for (const qsizetype row : placesOf(claim->speakers, pairs->speakers)) {
            for (const qsizetype column : columns) {
                Cell &cell = cells[{row, column}];
                ++cell.count;
                if (cell.example == 0 || (claim->matches && cell.matching == 0))
                    cell.example = claim.key();
                cell.matching += claim->matches ? 1 : 0;
            }
        }
    }
    for (auto cell = cells.cbegin(); cell != cells.cend(); ++cell)
        pairs->cells.append({pairs->speakers.value(cell.key().first),
                             pairs->targets.value(cell.key().second), cell->count, cell->matching,
                             paraphraseOf(connection, cell->example)});
}

} // namespace

ClaimPairs claimPairs(Connection &connection, const Compiler &compiler, const Filter &filter,
                      qsizetype most)
{
    const Filter wider = filter.withoutFields({Field::Says, Field::About});
    Claims claims = claimsWithSides(connection, compiler.ids(Unit::Claim, wider.root()));
    const auto inside = integersFrom(connection, compiler.ids(Unit::Claim, filter.root()));
    const QSet<qint64> matching(inside.begin(), inside.end());
    const QHash<qint64, qint64> parents = parentsOf(connection);
    QSet<qint64> speaking;
    QSet<qint64> spokenOf;
    for (auto claim = claims.begin(); claim != claims.end(); ++claim) {
        speaking += claim->speakers;
        spokenOf += claim->targets;
        claim->speakers = withParents(claim->speakers, parents);
        claim->targets = withParents(claim->targets, parents);
        claim->matches = matching.contains(claim.key());
    }
    ClaimPairs pairs;
    // Speakers and targets that meet: a row or column that is empty tells nothing.
    const Ranking ranking{connection, claims, most};
    const auto loudest = ranking.of(&Sides::speakers, speaking, &Sides::targets, {});
    pairs.targets = ranking.of(&Sides::targets, spokenOf, &Sides::speakers, loudest);
    pairs.speakers = ranking.of(&Sides::speakers, speaking, &Sides::targets, pairs.targets);
    fillCells(connection, claims, &pairs);
    return pairs;
}

} // namespace db
