// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/columnmerge.h"

namespace db {

namespace {

bool staysAsItIs(const Renumbering &numbers)
{
    for (std::uint32_t number = 0; number < numbers.size(); ++number) {
        if (numbers[number] != number)
            return false;
    }
    return true;
}

} // namespace

/// Old numbers of entities in claims and moves, where 0 is none.
Renumbering ColumnMerge::speakers() const
{
    if (staysAsItIs(m_entities))
        return {};
    Renumbering numbers{0};
    for (const std::uint32_t entity : m_entities)
        numbers.push_back(entity == NumberOfId::none ? 0 : entity + 1);
    return numbers;
}

void ColumnMerge::mergeClaims(Columns *merged) const
{
    const ClaimColumns &old = m_old.claims;
    const ClaimColumns &fresh = m_fresh.claims;
    const Renumbering entities = speakers();
    const Runs runs = runsThrough(m_rows, {&old.starts, &fresh.starts});
    const auto people = std::uint64_t(m_words.entities.size()) + 1;
    ClaimColumns &claims = merged->claims;
    claims.starts = startsTogether(m_rows, {&old.starts, &fresh.starts});
    claims.person = putTogether(runs, {{old.person, entities}, {fresh.person, asTheyAre}}, people);
    claims.organization = putTogether(
        runs, {{old.organization, entities}, {fresh.organization, asTheyAre}}, people);
    claims.kind = putTogether(runs, {{old.kind, asTheyAre}, {fresh.kind, m_claimKinds}},
                              std::uint64_t(m_words.claimKinds.size()));
    claims.status = putTogether(runs, {{old.status, asTheyAre}, {fresh.status, m_claimStatuses}},
                                std::uint64_t(m_words.claimStatuses.size()));
    claims.said = putTogether(runs, {{old.said, asTheyAre}, {fresh.said, m_dates}},
                              std::uint64_t(m_words.dates.size()));
    const bool isFew = old.aboutCounts.allBelow(0x100) && fresh.aboutCounts.allBelow(0x100);
    claims.aboutCounts
        = putTogether(runs, {{old.aboutCounts, asTheyAre}, {fresh.aboutCounts, asTheyAre}},
                      isFew ? 0x100 : std::uint64_t(1) << 32);

    Renumbering targets;
    if (!staysAsItIs(m_entities) || !staysAsItIs(m_disputes)
        || m_old.words.entities.size() != m_words.entities.size()) {
        targets = m_entities;
        for (const std::uint32_t dispute : m_disputes)
            targets.push_back(std::uint32_t(m_words.entities.size()) + dispute);
    }
    const Numbers oldStarts = startsOf(old.aboutCounts);
    const Numbers freshStarts = startsOf(fresh.aboutCounts);
    claims.about = putTogether(runsThrough(runs, {&oldStarts, &freshStarts}),
                               {{old.about, targets}, {fresh.about, asTheyAre}},
                               std::uint64_t(m_words.entities.size() + m_words.disputes.size()));
}

void ColumnMerge::mergeMoves(Columns *merged) const
{
    const MoveColumns &old = m_old.moves;
    const MoveColumns &fresh = m_fresh.moves;
    const Renumbering entities = speakers();
    const Runs runs = runsThrough(m_rows, {&old.starts, &fresh.starts});
    const auto people = std::uint64_t(m_words.entities.size()) + 1;
    const auto dates = std::uint64_t(m_words.dates.size());
    MoveColumns &moves = merged->moves;
    moves.starts = startsTogether(m_rows, {&old.starts, &fresh.starts});
    moves.person = putTogether(runs, {{old.person, entities}, {fresh.person, asTheyAre}}, people);
    moves.from = putTogether(runs, {{old.from, entities}, {fresh.from, asTheyAre}}, people);
    moves.to = putTogether(runs, {{old.to, entities}, {fresh.to, asTheyAre}}, people);
    moves.kind = putTogether(runs, {{old.kind, asTheyAre}, {fresh.kind, m_moveKinds}},
                             std::uint64_t(m_words.moveKinds.size()));
    moves.status = putTogether(runs, {{old.status, asTheyAre}, {fresh.status, m_moveStatuses}},
                               std::uint64_t(m_words.moveStatuses.size()));
    moves.announced
        = putTogether(runs, {{old.announced, asTheyAre}, {fresh.announced, m_dates}}, dates);
    moves.effective
        = putTogether(runs, {{old.effective, asTheyAre}, {fresh.effective, m_dates}}, dates);
    moves.reported
        = putTogether(runs, {{old.reported, asTheyAre}, {fresh.reported, m_dates}}, dates);
}

} // namespace db
