// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/claimhistory.h"
#include "db/queries/recordstorereader.h"

#include "db/facets/rowscan.h"
#include "db/types/vocabulary.h"

#include <algorithm>

namespace db {

std::unique_ptr<ClaimStore> ClaimStore::read(Connection &connection, const RecordStore &store,
                                             const std::function<bool()> &cancelled)
{
    return ClaimStoreReader(connection, store, cancelled).read();
}

ClaimStoreReader::ClaimStoreReader(Connection &connection, const RecordStore &store,
                                   std::function<bool()> cancelled)
    : m_connection(connection)
    , m_store(store)
    , m_cancelled(std::move(cancelled))
    , m_claims(new ClaimStore)
    , m_dateNumber(m_claims->dates, newestDayOf(newestDate(connection)).value_or(openEnd))
{
}

std::unique_ptr<ClaimStore> ClaimStoreReader::read()
{
    for (const auto step : {&ClaimStoreReader::readRows, &ClaimStoreReader::readHistory,
                            &ClaimStoreReader::placeStates, &ClaimStoreReader::readAbout,
                            &ClaimStoreReader::findTangled, &ClaimStoreReader::readEvidence}) {
        if (m_cancelled && m_cancelled())
            return nullptr;
        (this->*step)();
    }
    return std::move(m_claims);
}

/// Above all column numbers, those of disputes after them included.
std::size_t ClaimStoreReader::entityLimit() const
{
    return m_store.entities.size() + 1 + m_store.disputes.all.size();
}

void ClaimStoreReader::readEvidence()
{
    EvidenceReader(m_connection).read("claim_id", &m_claims->all);
}

std::optional<Day> ClaimStoreReader::certain(std::uint32_t date) const
{
    const StoreDates::Date &stored = m_claims->dates.dates[date];
    return stored.hasCertain ? std::optional(stored.certain) : std::nullopt;
}

void ClaimStoreReader::readRows()
{
    ClaimStore &claims = *m_claims;
    std::vector<qint64> ids;
    std::vector<std::vector<std::uint32_t>> columns(7);
    std::vector<bool> quoted;
    std::array<WordNumbers, 3> words;
    const NumberOfId item(m_store.itemIds);
    RowScan scan(m_connection,
                 "SELECT id, item_id, speaker_person_id, speaker_organization_id, kind, status,"
                 " verified, quote <> '', said_on, said_on_first, said_on_last,"
                 " reported_on, reported_on_first, reported_on_last"
                 " FROM claim WHERE state = 'accepted' ORDER BY id");
    while (scan.next()) {
        ids.push_back(scan.integer(0));
        columns[0].push_back(item[scan.integer(1)]);
        for (std::size_t i = 0; i < 2; ++i) {
            const int column = static_cast<int>(i) + 2;
            columns[1 + i].push_back(
                scan.isNull(column) ? 0 : m_store.entities.columnNumber(scan.integer(column)));
        }
        for (std::size_t i = 0; i < 3; ++i)
            columns[3 + i].push_back(words.at(i)(scan.bytes(4 + static_cast<int>(i))));
        quoted.push_back(scan.integer(7) != 0);
        const std::uint32_t said = m_dateNumber(scan, 8);
        columns[6].push_back(said);
        m_saidDates.push_back(said ? said : m_dateNumber(scan, 11));
    }
    const QStringList statuses = words[1].words();
    for (const std::uint32_t number : columns[4])
        m_lastStates.push_back(
            fromText<ClaimStatus>(statuses.at(number)).value_or(ClaimStatus::Asserted));
    claims.withQuote = RowSet(ids.size());
    for (std::size_t claim = 0; claim < ids.size(); ++claim) {
        if (quoted[claim])
            claims.withQuote.insert(claim);
    }
    m_claimPlace = NumberOfId(ids);
    claims.all.setIds(ids);
    claims.item = OwnNumbers(columns[0]);
    claims.person = OwnNumbers(columns[1], entityLimit());
    claims.organization = OwnNumbers(columns[2], entityLimit());
    claims.kind = {words[0].words(), OwnNumbers(columns[3])};
    claims.status = {statuses, OwnNumbers(columns[4])};
    claims.all.verified = {words[2].words(), OwnNumbers(columns[5])};
    claims.said = OwnNumbers(columns[6]);
}

void ClaimStoreReader::readHistory()
{
    RowScan scan(m_connection,
                 "SELECT claim_id, status, date, date_first, date_last FROM claim_status"
                 " ORDER BY claim_id, id");
    while (scan.next()) {
        const std::uint32_t claim = m_claimPlace[scan.integer(0)];
        if (claim == NumberOfId::none)
            continue;
        const auto status = fromText<ClaimStatus>(QString::fromUtf8(scan.bytes(1)));
        m_histories[claim].append({status.value_or(ClaimStatus::Asserted), m_dateNumber(scan, 2)});
    }
}

std::uint32_t ClaimStoreReader::stateNumber(Day month, ClaimStatus status)
{
    auto &states = m_claims->states;
    const auto known = m_stateNumbers.constFind({month, int(status)});
    if (known != m_stateNumbers.constEnd())
        return *known;
    const auto number = static_cast<std::uint32_t>(states.size());
    states.append({month, status});
    m_stateNumbers.insert({month, int(status)}, number);
    return number;
}

/// The first state of every claim, and how those with a history go on.
void ClaimStoreReader::placeStates()
{
    ClaimStore &claims = *m_claims;
    std::vector<std::uint32_t> standing;
    QHash<QPair<std::uint32_t, int>, std::uint32_t> known; // of claims without a history
    for (std::uint32_t claim = 0; claim < m_saidDates.size(); ++claim) {
        const ClaimStatus last = m_lastStates[claim];
        const auto history = m_histories.constFind(claim);
        const QPair<std::uint32_t, int> plain{m_saidDates[claim], int(last)};
        if (history == m_histories.constEnd() && known.contains(plain)) {
            standing.push_back(known.value(plain));
            continue;
        }
        QList<StateChange> changes;
        if (history != m_histories.constEnd()) {
            for (const auto &change : *history)
                changes.append({change.first, certain(change.second)});
        }
        const QList<StateChange> states = statesOf(changes, last, certain(m_saidDates[claim]));
        if (states.isEmpty())
            standing.push_back(stateNumber(0, last));
        for (qsizetype i = 0; i < states.size(); ++i) {
            const Day month = monthOf(*states.at(i).day);
            const std::uint32_t number = stateNumber(month, states.at(i).status);
            if (i == 0) {
                standing.push_back(number);
                continue;
            }
            claims.changes.push_back({claim, number, true});
            claims.changes.push_back({claim, stateNumber(month, states.at(i - 1).status), false});
        }
        if (history == m_histories.constEnd())
            known.insert(plain, standing.back());
    }
    claims.standing = OwnNumbers(standing);
    m_saidDates = {};
    m_lastStates = {};
}

void ClaimStoreReader::readAbout()
{
    ClaimStore &claims = *m_claims;
    const auto entities = static_cast<std::uint32_t>(m_store.entities.size() + 1);
    std::vector<qint64> disputeIds;
    for (std::size_t place = 0; place < m_store.disputes.all.size(); ++place)
        disputeIds.push_back(m_store.disputes.all.id(place));
    const NumberOfId disputePlace(disputeIds);
    Pairs pairs;
    claims.paired = RowSet(claims.all.size());
    RowScan scan(m_connection, "SELECT claim_id, entity_id, controversy_id FROM claim_about");
    while (scan.next()) {
        const std::uint32_t claim = m_claimPlace[scan.integer(0)];
        if (claim == NumberOfId::none)
            continue;
        if (scan.isNull(1)) {
            pairs.add(claim, entities + disputePlace[scan.integer(2)]);
            continue;
        }
        pairs.add(claim, m_store.entities.columnNumber(scan.integer(1)));
        if (claims.person[claim] || claims.organization[claim])
            claims.paired.insert(claim);
    }
    const Groups about = grouped(pairs, claims.all.size(), entityLimit());
    std::vector<std::uint32_t> counts;
    for (std::size_t claim = 0; claim < claims.all.size(); ++claim)
        counts.push_back(static_cast<std::uint32_t>(about.list(claim).size()));
    claims.aboutCounts = OwnNumbers(counts);
    claims.about = OwnNumbers(about.values, entityLimit());
}

/// Claims where counting each entity and all above it would count one twice.
void ClaimStoreReader::findTangled()
{
    ClaimStore &claims = *m_claims;
    const EntityTable &entities = m_store.entities;
    const auto limit = static_cast<std::uint32_t>(entities.size());
    std::vector<std::uint32_t> above;
    const auto isTangled = [&](std::initializer_list<std::uint32_t> own,
                               std::span<const std::uint32_t> more) {
        above.clear();
        const auto add = [&](std::uint32_t number) {
            if (number == 0 || number > limit)
                return;
            entities.forAbove(number - 1, [&above](std::uint32_t each) { above.push_back(each); });
        };
        std::for_each(own.begin(), own.end(), add);
        std::for_each(more.begin(), more.end(), add);
        std::sort(above.begin(), above.end());
        return std::adjacent_find(above.begin(), above.end()) != above.end();
    };
    std::vector<std::uint32_t> targets;
    std::size_t place = 0;
    for (std::uint32_t claim = 0; claim < claims.all.size(); ++claim) {
        targets.clear();
        for (const std::size_t end = place + claims.aboutCounts[claim]; place < end; ++place)
            targets.push_back(claims.about[place]);
        if (!claims.paired.contains(claim))
            continue;
        const std::uint32_t person = claims.person[claim];
        const std::uint32_t organization = claims.organization[claim];
        if ((person && organization && isTangled({person, organization}, {}))
            || (targets.size() > 1 && isTangled({}, targets)))
            claims.tangled.push_back(claim);
    }
}

} // namespace db
