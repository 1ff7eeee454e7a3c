// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/followedclaims.h"
#include "db/queries/recordsparts.h"
#include "db/queries/storedanswers.h"

#include <algorithm>
#include <bit>

namespace db {

namespace {

/// Bits: which of the chosen rows or columns.
using Mask = std::uint16_t;
/// Masks of entities with all above them, by column number.
using Masks = std::vector<Mask>;
using Counts = std::vector<std::uint32_t>;

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

/// Of a column that is known to be so wide.
template<class T>
std::span<const T> spanOf(const Numbers &numbers)
{
    std::span<const T> found;
    numbers.visit([&found](auto span) {
        if constexpr (std::is_same_v<decltype(span), std::span<const T>>)
            found = span;
    });
    return found;
}

/// Who speaks about whom, counted over columns.
class StoredPairs
{
public:
    StoredPairs(const RecordStore &store, FollowedClaims &followed, RowSet claims,
                const RowSet &inside, qsizetype most)
        : m_store(store)
        , m_columns(store.claims)
        , m_followed(followed)
        , m_claims(std::move(claims))
        , m_inside(inside)
        , m_most(std::min<qsizetype>(most, 8 * sizeof(Mask)))
    {
        m_claims &= m_columns.paired;
    }
    ClaimPairs pairs(Connection &connection);

private:
    enum class Side { Speakers, Targets };

    /// Calls `work(forNumbers, forOthers)` for a side and the other one: each, called with a claim
    /// and `visit`, calls `visit(number)` for every entity there.
    template<class Work>
    void withSides(Side side, Work work) const;
    [[nodiscard]] const Counts &direct(Side side) const;
    [[nodiscard]] Counts meeting(Side side, const Masks &others) const;
    [[nodiscard]] std::vector<qint64> withAbove(const Counts &direct) const;
    void untangle(Side side, const Masks *others, std::vector<qint64> *all,
                  std::vector<qint64> *meeting) const;
    [[nodiscard]] QList<EntityRef> ranked(Side side, const Masks *others) const;
    [[nodiscard]] Masks masks(const QList<EntityRef> &refs) const;
    void fillCells(Connection &connection, const Masks &rows, const Masks &columns,
                   ClaimPairs *pairs) const;

    const RecordStore &m_store;
    const ClaimStore &m_columns;
    FollowedClaims &m_followed;
    RowSet m_claims;
    const RowSet &m_inside;
    const qsizetype m_most;
};

template<class Work>
void StoredPairs::withSides(Side side, Work work) const
{
    const auto entities = static_cast<std::uint32_t>(m_store.entities.size());
    const AboutPlaces &about = m_followed.about;
    m_columns.aboutCounts.numbers().visit([&](auto counts) {
        m_columns.about.numbers().visit([&](auto targets) {
            using T = std::remove_const_t<typename decltype(targets)::element_type>;
            const auto people = spanOf<T>(m_columns.person.numbers());
            const auto organizations = spanOf<T>(m_columns.organization.numbers());
            const auto forSpeakers = [=](std::size_t claim, auto visit) {
                if (people[claim])
                    visit(std::uint32_t(people[claim]));
                if (organizations[claim])
                    visit(std::uint32_t(organizations[claim]));
            };
            const auto forTargets = [=, &about](std::size_t claim, auto visit) {
                about.forEach(claim, counts, targets, [&](std::uint32_t number) {
                    if (number <= entities) // else a dispute
                        visit(number);
                });
            };
            if (side == Side::Speakers)
                work(forSpeakers, forTargets);
            else
                work(forTargets, forSpeakers);
        });
    });
}

/// How many claims each entity has itself, by column number.
const Counts &StoredPairs::direct(Side side) const
{
    FollowedCounts &followed = side == Side::Speakers ? m_followed.speakers : m_followed.targets;
    const Counts *counts = nullptr;
    withSides(side, [&](auto forNumbers, auto) {
        counts = &followed.of(m_claims, m_store.entities.size() + 1, forNumbers);
    });
    return *counts;
}

template<class ForNumbers>
Mask maskOf(std::size_t claim, const Masks &masks, ForNumbers forNumbers)
{
    unsigned mask = 0;
    forNumbers(claim, [&](std::uint32_t number) { mask |= masks[number]; });
    return static_cast<Mask>(mask);
}

/// The same for those that have one of the chosen on the other side.
Counts StoredPairs::meeting(Side side, const Masks &others) const
{
    Counts counts(m_store.entities.size() + 1, 0);
    withSides(side, [&](auto forNumbers, auto forOthers) {
        m_claims.forEach([&](std::size_t claim) {
            if (maskOf(claim, others, forOthers))
                forNumbers(claim, [&counts](std::uint32_t number) { ++counts[number]; });
        });
    });
    return counts;
}

/// By the entity's own number, with what those below have.
std::vector<qint64> StoredPairs::withAbove(const Counts &direct) const
{
    std::vector<qint64> counts(m_store.entities.size(), 0);
    for (std::uint32_t number = 1; number < direct.size(); ++number) {
        if (direct[number])
            m_store.entities.forAbove(
                number - 1, [&](std::uint32_t above) { counts[above] += direct[number]; });
    }
    return counts;
}

/// Takes back what was counted twice for one claim.
void StoredPairs::untangle(Side side, const Masks *others, std::vector<qint64> *all,
                           std::vector<qint64> *meeting) const
{
    std::vector<std::uint32_t> above;
    const auto untangleClaim = [&](std::size_t claim, auto forNumbers, auto forOthers) {
        above.clear();
        forNumbers(claim, [&](std::uint32_t number) {
            m_store.entities.forAbove(number - 1,
                                      [&above](std::uint32_t each) { above.push_back(each); });
        });
        std::sort(above.begin(), above.end());
        const bool meets = others && maskOf(claim, *others, forOthers);
        for (std::size_t i = 1; i < above.size(); ++i) {
            if (above[i] != above[i - 1])
                continue;
            --(*all)[above[i]];
            if (meets)
                --(*meeting)[above[i]];
        }
    };
    withSides(side, [&](auto forNumbers, auto forOthers) {
        for (const std::uint32_t claim : m_columns.tangled) {
            if (m_claims.contains(claim))
                untangleClaim(claim, forNumbers, forOthers);
        }
    });
}

/// The entities that stand there themselves, most claims first that also meet the chosen of the
/// other side, where some are.
QList<EntityRef> StoredPairs::ranked(Side side, const Masks *others) const
{
    const Counts &own = direct(side);
    std::vector<qint64> all = withAbove(own);
    std::vector<qint64> meetings(all.size(), 0);
    if (others)
        meetings = withAbove(meeting(side, *others));
    untangle(side, others, &all, &meetings);
    struct Rank
    {
        qint64 meetings;
        qint64 all;
        std::size_t byName;
    };
    const std::vector<std::uint32_t> &byName = m_store.entities.byName();
    std::vector<Rank> ranks;
    for (std::size_t place = 0; place < byName.size(); ++place) {
        if (own[byName[place] + 1])
            ranks.push_back({meetings[byName[place]], all[byName[place]], place});
    }
    const auto most = ranks.begin() + std::min<qsizetype>(m_most, qsizetype(ranks.size()));
    std::partial_sort(ranks.begin(), most, ranks.end(), [](const Rank &a, const Rank &b) {
        return std::tuple(-a.meetings, -a.all, a.byName)
            < std::tuple(-b.meetings, -b.all, b.byName);
    });
    QList<EntityRef> refs;
    for (auto rank = ranks.begin(); rank != most; ++rank)
        refs.append(m_store.entities.ref(byName[rank->byName]));
    return refs;
}

/// Which of the refs each entity is or stands below.
Masks StoredPairs::masks(const QList<EntityRef> &refs) const
{
    const std::size_t entities = m_store.entities.size();
    std::vector<Mask> own(entities, 0);
    for (qsizetype i = 0; i < refs.size(); ++i)
        own[m_store.entities.columnNumber(raw(refs.at(i).id)) - 1] = Mask(1U << unsigned(i));
    Masks masks(entities + 1, 0);
    for (std::uint32_t entity = 0; entity < entities; ++entity)
        m_store.entities.forAbove(entity, [&](std::uint32_t above) {
            masks[entity + 1] = static_cast<Mask>(masks[entity + 1] | own[above]);
        });
    return masks;
}

void StoredPairs::fillCells(Connection &connection, const Masks &rows, const Masks &columns,
                            ClaimPairs *pairs) const
{
    const auto across = std::size_t(pairs->targets.size()) + 1;
    std::vector<Cell> cells((std::size_t(pairs->speakers.size()) + 1) * across);
    const auto forPlaces = [](Mask mask, std::size_t behind, auto visit) {
        if (!mask)
            visit(behind);
        for (unsigned left = mask; left; left &= left - 1)
            visit(static_cast<std::size_t>(std::countr_zero(left)));
    };
    const auto addTo = [&](Cell &cell, std::size_t claim, bool matches) {
        ++cell.count;
        if (cell.example == 0 || (matches && cell.matching == 0))
            cell.example = m_columns.all.id(claim);
        cell.matching += matches ? 1 : 0;
    };
    Cell others; // most claims by far
    const auto addClaim = [&](std::size_t claim, Mask row, Mask column) {
        const bool matches = m_inside.contains(claim);
        pairs->claims += matches ? 1 : 0;
        if (!row && !column)
            return addTo(others, claim, matches);
        forPlaces(row, std::size_t(pairs->speakers.size()), [&](std::size_t down) {
            forPlaces(column, across - 1, [&](std::size_t right) {
                addTo(cells[down * across + right], claim, matches);
            });
        });
    };
    withSides(Side::Speakers, [&](auto forSpeakers, auto forTargets) {
        m_claims.forEach([&](std::size_t claim) {
            addClaim(claim, maskOf(claim, rows, forSpeakers), maskOf(claim, columns, forTargets));
        });
    });
    cells.back() = others;
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
    const Masks loudest = masks(ranked(Side::Speakers, nullptr));
    pairs.targets = ranked(Side::Targets, &loudest);
    const Masks columns = masks(pairs.targets);
    pairs.speakers = ranked(Side::Speakers, &columns);
    fillCells(connection, masks(pairs.speakers), columns, &pairs);
    return pairs;
}

} // namespace

ClaimPairs storedClaimPairs(Connection &connection, const RecordStore &store,
                            FollowedClaims &followed, const RowSet &wider, const RowSet &inside,
                            qsizetype most)
{
    return StoredPairs(store, followed, wider, inside, most).pairs(connection);
}

} // namespace db
