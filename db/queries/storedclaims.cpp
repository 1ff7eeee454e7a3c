// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/claimhistory.h"
#include "db/queries/recordsparts.h"
#include "db/queries/storedanswers.h"

#include <algorithm>
#include <bit>

namespace db {

namespace {

/// Bits: which of the chosen rows or columns.
using Mask = std::uint16_t;

/// How many claims each entity has, by its number, itself or through those below.
struct EntityCounts
{
    std::vector<std::uint32_t> direct; ///< by column number, as recorded
    std::vector<qint64> all;
    std::vector<qint64> meeting; ///< that have one of the chosen on the other side
};

struct Cell
{
    qint64 count = 0;
    qint64 matching = 0;
    qint64 example = 0; ///< id of a claim
};

QHash<qint64, QString> paraphrases(Connection &connection, const std::vector<Cell> &cells)
{
    QList<ClaimId> ids;
    for (const Cell &cell : cells) {
        if (cell.example)
            ids.append(ClaimId(cell.example));
    }
    QHash<qint64, QString> texts;
    Statement rows(connection,
                   "SELECT id, paraphrase FROM claim"
                   " WHERE id IN (SELECT value FROM json_each(?))");
    rows.bind(0, idsAsJson(ids));
    while (rows.next())
        texts.insert(rows.integer(0), rows.text(1));
    return texts;
}

/// Who speaks about whom, counted over columns.
class StoredPairs
{
public:
    StoredPairs(const RecordStore &store, RowSet claims, const RowSet &inside, qsizetype most)
        : m_store(store)
        , m_columns(store.claims)
        , m_claims(std::move(claims))
        , m_inside(inside)
        , m_most(std::min<qsizetype>(most, 8 * sizeof(Mask)))
    {
        m_claims &= m_columns.paired;
    }
    ClaimPairs pairs(Connection &connection);

private:
    enum class Side { Speakers, Targets };

    /// Calls `visit(claim, numbers...)` for every claim with the column numbers of one side.
    template<class Visit>
    void forSpeakers(Visit visit) const;
    template<class Visit>
    void forTargets(Visit visit) const;
    template<class Visit>
    void forSide(Side side, Visit visit) const
    {
        side == Side::Speakers ? forSpeakers(visit) : forTargets(visit);
    }
    [[nodiscard]] EntityCounts counts(Side side, const std::vector<Mask> &others) const;
    void addAbove(const std::vector<std::uint32_t> &direct, std::vector<qint64> *counts) const;
    void untangle(Side side, const std::vector<Mask> &others, EntityCounts *counts) const;
    [[nodiscard]] QList<EntityRef> ranked(const EntityCounts &counts) const;
    [[nodiscard]] std::vector<Mask> masks(Side side, const QList<EntityRef> &refs) const;
    void fillCells(Connection &connection, const std::vector<Mask> &rows,
                   const std::vector<Mask> &columns, ClaimPairs *pairs) const;

    const RecordStore &m_store;
    const ClaimStore &m_columns;
    RowSet m_claims;
    const RowSet &m_inside;
    const qsizetype m_most;
};

template<class Visit>
void StoredPairs::forSpeakers(Visit visit) const
{
    m_columns.person.numbers().visit([&](auto people) {
        m_columns.organization.numbers().visit([&](auto organizations) {
            m_claims.forEach([&](std::size_t claim) {
                if (people[claim])
                    visit(claim, std::uint32_t(people[claim]));
                if (organizations[claim])
                    visit(claim, std::uint32_t(organizations[claim]));
            });
        });
    });
}

template<class Visit>
void StoredPairs::forTargets(Visit visit) const
{
    const auto entities = static_cast<std::uint32_t>(m_store.entities.size());
    m_columns.aboutCounts.numbers().visit([&](auto counts) {
        m_columns.about.numbers().visit([&](auto targets) {
            std::size_t place = 0;
            for (std::size_t claim = 0; claim < counts.size(); ++claim) {
                const std::size_t end = place + counts[claim];
                if (m_claims.contains(claim)) {
                    for (; place < end; ++place) {
                        if (targets[place] <= entities) // else a dispute
                            visit(claim, std::uint32_t(targets[place]));
                    }
                }
                place = end;
            }
        });
    });
}

void StoredPairs::addAbove(const std::vector<std::uint32_t> &direct,
                           std::vector<qint64> *counts) const
{
    counts->assign(m_store.entities.size(), 0);
    for (std::uint32_t number = 1; number < direct.size(); ++number) {
        if (direct[number])
            m_store.entities.forAbove(
                number - 1, [&](std::uint32_t above) { (*counts)[above] += direct[number]; });
    }
}

EntityCounts StoredPairs::counts(Side side, const std::vector<Mask> &others) const
{
    EntityCounts counts;
    counts.direct.assign(m_store.entities.size() + 1, 0);
    std::vector<std::uint32_t> meeting(counts.direct.size(), 0);
    if (others.empty()) {
        forSide(side, [&](std::size_t, std::uint32_t number) { ++counts.direct[number]; });
    } else {
        forSide(side, [&](std::size_t claim, std::uint32_t number) {
            ++counts.direct[number];
            meeting[number] += others[claim] != 0;
        });
    }
    addAbove(counts.direct, &counts.all);
    addAbove(meeting, &counts.meeting);
    untangle(side, others, &counts);
    return counts;
}

/// Takes back what was counted twice for one claim.
void StoredPairs::untangle(Side side, const std::vector<Mask> &others, EntityCounts *counts) const
{
    std::vector<std::uint32_t> above;
    const auto takeBack = [&](std::size_t claim) {
        std::sort(above.begin(), above.end());
        for (std::size_t i = 1; i < above.size(); ++i) {
            if (above[i] != above[i - 1])
                continue;
            --counts->all[above[i]];
            if (!others.empty() && others[claim])
                --counts->meeting[above[i]];
        }
        above.clear();
    };
    RowSet tangled(m_claims.size());
    for (const std::uint32_t claim : m_columns.tangled)
        tangled.insert(claim);
    std::size_t last = m_claims.size();
    forSide(side, [&](std::size_t claim, std::uint32_t number) {
        if (!tangled.contains(claim))
            return;
        if (claim != last && !above.empty())
            takeBack(last);
        last = claim;
        m_store.entities.forAbove(number - 1,
                                  [&above](std::uint32_t each) { above.push_back(each); });
    });
    if (!above.empty())
        takeBack(last);
}

/// The entities that stand there themselves, most claims first that also meet the other side.
QList<EntityRef> StoredPairs::ranked(const EntityCounts &counts) const
{
    std::vector<std::uint32_t> entities;
    for (const std::uint32_t entity : m_store.entities.byName()) {
        if (counts.direct[entity + 1])
            entities.push_back(entity);
    }
    std::stable_sort(entities.begin(), entities.end(), [&](std::uint32_t a, std::uint32_t b) {
        return std::pair(counts.meeting[a], counts.all[a])
            > std::pair(counts.meeting[b], counts.all[b]);
    });
    QList<EntityRef> refs;
    for (std::size_t i = 0; i < entities.size() && refs.size() < m_most; ++i)
        refs.append(m_store.entities.ref(entities[i]));
    return refs;
}

/// For each claim, which of the refs it has on a side, itself or above what it has.
std::vector<Mask> StoredPairs::masks(Side side, const QList<EntityRef> &refs) const
{
    std::vector<Mask> ofEntity(m_store.entities.size() + 1, 0);
    QHash<QString, int> bits;
    for (qsizetype i = 0; i < refs.size(); ++i)
        bits.insert(refs.at(i).key, int(i));
    std::vector<Mask> own(m_store.entities.size(), 0);
    for (std::size_t entity = 0; entity < own.size(); ++entity) {
        const auto bit = bits.constFind(m_store.entities.ref(entity).key);
        if (bit != bits.constEnd())
            own[entity] = static_cast<Mask>(1U << unsigned(*bit));
    }
    for (std::uint32_t entity = 0; entity < own.size(); ++entity)
        m_store.entities.forAbove(entity, [&](std::uint32_t above) {
            ofEntity[entity + 1] = static_cast<Mask>(ofEntity[entity + 1] | own[above]);
        });
    std::vector<Mask> masks(m_claims.size(), 0);
    forSide(side, [&](std::size_t claim, std::uint32_t number) {
        masks[claim] = static_cast<Mask>(masks[claim] | ofEntity[number]);
    });
    return masks;
}

void StoredPairs::fillCells(Connection &connection, const std::vector<Mask> &rows,
                            const std::vector<Mask> &columns, ClaimPairs *pairs) const
{
    const auto across = std::size_t(pairs->targets.size()) + 1;
    std::vector<Cell> cells((std::size_t(pairs->speakers.size()) + 1) * across);
    const auto forPlaces = [](Mask mask, std::size_t behind, auto visit) {
        if (!mask)
            visit(behind);
        for (unsigned left = mask; left; left &= left - 1)
            visit(static_cast<std::size_t>(std::countr_zero(left)));
    };
    m_claims.forEach([&](std::size_t claim) {
        const bool matches = m_inside.contains(claim);
        pairs->claims += matches ? 1 : 0;
        forPlaces(rows[claim], std::size_t(pairs->speakers.size()), [&](std::size_t row) {
            forPlaces(columns[claim], across - 1, [&](std::size_t column) {
                Cell &cell = cells[row * across + column];
                ++cell.count;
                if (cell.example == 0 || (matches && cell.matching == 0))
                    cell.example = m_columns.all.id(claim);
                cell.matching += matches ? 1 : 0;
            });
        });
    });
    const auto examples = paraphrases(connection, cells);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (cells[i].count > 0)
            pairs->cells.append({pairs->speakers.value(qsizetype(i / across)),
                                 pairs->targets.value(qsizetype(i % across)), cells[i].count,
                                 cells[i].matching, examples.value(cells[i].example)});
    }
}

ClaimPairs StoredPairs::pairs(Connection &connection)
{
    ClaimPairs pairs;
    // Speakers and targets that meet: a row or column that is empty tells nothing.
    const auto loudest = ranked(counts(Side::Speakers, {}));
    pairs.targets = ranked(counts(Side::Targets, masks(Side::Speakers, loudest)));
    const auto columns = masks(Side::Targets, pairs.targets);
    pairs.speakers = ranked(counts(Side::Speakers, columns));
    fillCells(connection, masks(Side::Speakers, pairs.speakers), columns, &pairs);
    return pairs;
}

} // namespace

QList<StatusCount> storedClaimStates(const ClaimStore &claims, const RowSet &wider,
                                     const RowSet &inside)
{
    struct Number
    {
        qint64 events = 0;
        qint64 claims = 0;
        qint64 matching = 0;
    };
    std::vector<Number> numbers(std::size_t(claims.states.size()));
    claims.standing.numbers().visit([&](auto standing) {
        wider.forEach([&](std::size_t claim) { ++numbers[standing[claim]].claims; });
        inside.forEach([&](std::size_t claim) { ++numbers[standing[claim]].matching; });
    });
    for (Number &number : numbers)
        number.events = number.claims;
    for (const ClaimStore::Change &change : claims.changes) {
        if (!wider.contains(change.claim))
            continue;
        const qint64 step = change.begins ? 1 : -1;
        Number &number = numbers[change.state];
        ++number.events;
        number.claims += step;
        number.matching += inside.contains(change.claim) ? step : 0;
    }
    StateCounts counts;
    for (std::size_t state = 0; state < numbers.size(); ++state) {
        const ClaimStore::MonthState &each = claims.states.at(qsizetype(state));
        if (numbers[state].events)
            counts.add(each.month, each.status, numbers[state].claims, numbers[state].matching);
    }
    return counts.standing();
}

ClaimPairs storedClaimPairs(Connection &connection, const RecordStore &store, const RowSet &wider,
                            const RowSet &inside, qsizetype most)
{
    return StoredPairs(store, wider, inside, most).pairs(connection);
}

} // namespace db
