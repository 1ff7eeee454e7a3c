// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/columnmerge.h"

#include <algorithm>
#include <numeric>

namespace db {

namespace {

constexpr std::uint32_t none = NumberOfId::none;

/// Adds the words that are not there yet; where each of `fresh` stands in the end.
Renumbering added(QStringList *words, const QStringList &fresh)
{
    Renumbering numbers;
    for (const QString &word : fresh) {
        auto number = words->indexOf(word);
        if (number < 0) {
            number = words->size();
            words->append(word);
        }
        numbers.push_back(static_cast<std::uint32_t>(number));
    }
    return numbers;
}

Renumbering addedDates(QList<IndexDate> *dates, const QList<IndexDate> &fresh)
{
    QMultiHash<QString, qsizetype> known;
    for (qsizetype date = 0; date < dates->size(); ++date)
        known.insert(dates->at(date).text, date);
    Renumbering numbers;
    for (const IndexDate &date : fresh) {
        const auto [begin, end] = known.equal_range(date.text);
        const auto same = std::find_if(begin, end, [&](qsizetype number) {
            return dates->at(number).first == date.first && dates->at(number).last == date.last;
        });
        numbers.push_back(static_cast<std::uint32_t>(same == end ? dates->size() : *same));
        if (same == end)
            dates->append(date);
    }
    return numbers;
}

/// Where each of the old ones stands among the new ones, both by rising id.
template<class T>
Renumbering renumberedById(const QList<T> &old, const QList<T> &now)
{
    Renumbering numbers;
    qsizetype place = 0;
    for (const T &each : old) {
        while (place < now.size() && now.at(place).id < each.id)
            ++place;
        const bool is = place < now.size() && now.at(place).id == each.id;
        numbers.push_back(is ? static_cast<std::uint32_t>(place) : none);
    }
    return numbers;
}

} // namespace

ColumnMerge::ColumnMerge(const Columns &old, const NumberOfId &rowOfId, const ChangedItems &changed,
                         std::function<std::string(qint64)> keyOf)
    : m_old(old)
    , m_fresh(changed.columns)
    , m_keys(changed.keys)
    , m_keyOf(std::move(keyOf))
{
    for (const qint64 id : changed.ids) {
        if (rowOfId[id] != none)
            m_changedRows.push_back(rowOfId[id]);
    }
    std::sort(m_changedRows.begin(), m_changedRows.end());
}

std::optional<Columns> ColumnMerge::merged()
{
    placeRows();
    numberWords();
    if (!isWhole())
        return std::nullopt;
    findFamilies();
    numberValues();
    Columns merged;
    mergeItems(&merged);
    mergeValues(&merged);
    mergeClaims(&merged);
    mergeMoves(&merged);
    merged.words = std::move(m_words);
    return merged;
}

/// The old row at a place among those that have not changed.
std::uint32_t ColumnMerge::keptRow(std::size_t place) const
{
    auto row = static_cast<std::uint32_t>(place);
    for (const std::uint32_t changed : m_changedRows) {
        if (changed > row)
            break;
        ++row;
    }
    return row;
}

/// How many of the kept rows come before a fresh one.
std::size_t ColumnMerge::placeOf(std::size_t freshRow) const
{
    const auto bounds = [](const Columns &columns, std::size_t row) {
        const IndexDate &date = columns.dateOfRow(row);
        return std::tuple(columns.date[row] == 0, date.first, date.last);
    };
    const auto wanted = bounds(m_fresh, freshRow);
    std::size_t low = 0;
    std::size_t high = m_old.rows() - m_changedRows.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        const std::uint32_t row = keptRow(middle);
        const auto each = bounds(m_old, row);
        if (each < wanted || (each == wanted && m_keyOf(m_old.id(row)) < m_keys[freshRow]))
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/// Adds the rows that have not changed, from one place among them to another.
void ColumnMerge::keepRows(std::size_t begin, std::size_t end, std::uint32_t *next)
{
    while (begin < end) {
        const std::uint32_t row = keptRow(begin);
        const auto changed = std::upper_bound(m_changedRows.begin(), m_changedRows.end(), row);
        const std::size_t stop = changed == m_changedRows.end() ? m_old.rows() : *changed;
        const std::size_t length = std::min(end - begin, stop - row);
        addRun(&m_rows, Old, row, row + length);
        const auto first = m_oldRow.begin() + row;
        std::iota(first, first + std::ptrdiff_t(length), *next);
        *next += static_cast<std::uint32_t>(length);
        begin += length;
    }
}

void ColumnMerge::placeRows()
{
    const std::size_t kept = m_old.rows() - m_changedRows.size();
    m_rowCount = kept + m_fresh.rows();
    m_oldRow.assign(m_old.rows(), none);
    std::uint32_t next = 0;
    std::size_t place = 0;
    for (std::size_t fresh = 0; fresh < m_fresh.rows(); ++fresh) {
        const std::size_t end = placeOf(fresh);
        keepRows(std::exchange(place, end), end, &next);
        addRun(&m_rows, Fresh, fresh, fresh + 1);
        m_freshRow.push_back(next++);
    }
    keepRows(place, kept, &next);
    m_rowsStay = std::equal(m_freshRow.begin(), m_freshRow.end(), m_changedRows.begin(),
                            m_changedRows.end());
}

/// Whether the entities' rows are those of before: where they are, they need not be copied.
bool ColumnMerge::entityRowsStay() const
{
    constexpr std::size_t few = 8; // more are not looked up one by one
    const Lists &old = m_old.entityRows;
    if (!m_rowsStay || m_changedRows.size() > few || old.owners() != m_fresh.entityRows.owners())
        return false;
    for (std::uint32_t entity = 0; entity < m_entities.size(); ++entity) {
        if (m_entities[entity] != entity)
            return false;
    }
    return old.values.visit([&](auto rows) {
        for (std::size_t entity = 0; entity < old.owners(); ++entity) {
            const auto begin = rows.begin() + old.starts[entity];
            const auto end = rows.begin() + old.starts[entity + 1];
            std::vector<std::uint32_t> before;
            for (const std::uint32_t row : m_changedRows) {
                if (std::binary_search(begin, end, row))
                    before.push_back(row);
            }
            std::vector<std::uint32_t> now;
            m_fresh.entityRows.forEach(entity,
                                       [&](std::uint32_t row) { now.push_back(m_freshRow[row]); });
            if (before != now)
                return false;
        }
        return true;
    });
}

void ColumnMerge::numberWords()
{
    m_words = m_old.words;
    m_dates = addedDates(&m_words.dates, m_fresh.words.dates);
    m_claimKinds = added(&m_words.claimKinds, m_fresh.words.claimKinds);
    m_claimStatuses = added(&m_words.claimStatuses, m_fresh.words.claimStatuses);
    m_moveKinds = added(&m_words.moveKinds, m_fresh.words.moveKinds);
    m_moveStatuses = added(&m_words.moveStatuses, m_fresh.words.moveStatuses);
    m_words.entities = m_fresh.words.entities;
    m_words.disputes = m_fresh.words.disputes;
    m_entities = renumberedById(m_old.words.entities, m_words.entities);
    m_disputes = renumberedById(m_old.words.disputes, m_words.disputes);
}

/// Whether what is kept speaks only of entities and disputes that are still there.
bool ColumnMerge::isWhole() const
{
    const auto isGone = [](std::uint32_t number) { return number == none; };
    const bool anyGone = std::any_of(m_entities.begin(), m_entities.end(), isGone)
        || std::any_of(m_disputes.begin(), m_disputes.end(), isGone);
    if (!anyGone)
        return true;
    std::vector<bool> isNamed(m_entities.size() + m_disputes.size());
    const auto name = [&](const Numbers &numbers, const Runs &runs, std::uint32_t offset) {
        for (const Run &run : runs) {
            for (std::size_t i = run.begin; run.source == Old && i < run.end; ++i) {
                if (numbers[i] >= offset)
                    isNamed[numbers[i] - offset] = true;
            }
        }
    };
    const ClaimColumns &claims = m_old.claims;
    const Runs claimRuns = runsThrough(m_rows, {&claims.starts, &m_fresh.claims.starts});
    name(claims.person, claimRuns, 1);
    name(claims.organization, claimRuns, 1);
    const Numbers aboutStarts = startsOf(claims.aboutCounts);
    const Numbers freshAbout = startsOf(m_fresh.claims.aboutCounts);
    name(claims.about, runsThrough(claimRuns, {&aboutStarts, &freshAbout}), 0);
    const Runs moveRuns = runsThrough(m_rows, {&m_old.moves.starts, &m_fresh.moves.starts});
    for (const Numbers *column : {&m_old.moves.person, &m_old.moves.from, &m_old.moves.to})
        name(*column, moveRuns, 1);
    for (std::size_t entity = 0; entity < m_entities.size(); ++entity) {
        m_old.entityRows.forEach(entity, [&](std::uint32_t row) {
            isNamed[entity] = isNamed[entity] || m_oldRow[row] != none;
        });
        if (isNamed[entity] && isGone(m_entities[entity]))
            return false;
    }
    for (std::size_t dispute = 0; dispute < m_disputes.size(); ++dispute) {
        if (isNamed[m_entities.size() + dispute] && isGone(m_disputes[dispute]))
            return false;
    }
    return true;
}

/// Rows of entities whose kind has changed or that stand below others than before: they have other
/// values.
void ColumnMerge::findFamilies()
{
    const auto &before = m_old.words.entities;
    const auto idOf = [](const QList<IndexEntity> &entities, qint32 number) {
        return number < 0 ? -1 : entities.at(number).id;
    };
    std::vector<bool> moved(std::size_t(before.size()));
    bool any = false;
    for (qsizetype entity = 0; entity < before.size(); ++entity) {
        const std::uint32_t number = m_entities[std::size_t(entity)];
        if (number == none)
            continue;
        const IndexEntity &now = m_words.entities.at(number);
        moved[std::size_t(entity)] = before.at(entity).kind != now.kind
            || idOf(before, before.at(entity).parent) != idOf(m_words.entities, now.parent);
        any = any || moved[std::size_t(entity)];
    }
    if (!any)
        return;
    RowSet rows(m_old.rows());
    for (qsizetype entity = 0; entity < before.size(); ++entity) {
        // Who stands above is other than before just where one of them, as they were, has moved.
        const auto above = m_old.words.andAbove(entity);
        if (std::any_of(above.begin(), above.end(),
                        [&](qsizetype each) { return moved[std::size_t(each)]; }))
            m_old.entityRows.forEach(std::size_t(entity),
                                     [&rows](std::uint32_t row) { rows.insert(row); });
    }
    for (const std::uint32_t row : m_changedRows)
        rows.remove(row);
    rows.forEach(
        [this](std::size_t row) { m_anewRows.push_back(static_cast<std::uint32_t>(row)); });
}

void ColumnMerge::mergeItems(Columns *merged) const
{
    const auto together = [this](const Numbers &old, const Numbers &fresh, std::uint64_t limit,
                                 const Renumbering &freshNumbers = asTheyAre) {
        return putTogether(m_rows, {{old, asTheyAre}, {fresh, freshNumbers}}, limit);
    };
    constexpr std::uint64_t any = std::uint64_t(1) << 32;
    merged->date = together(m_old.date, m_fresh.date, std::uint64_t(m_words.dates.size()), m_dates);
    merged->idLow = together(m_old.idLow, m_fresh.idLow, any);
    const bool isHigh = !m_old.idHigh.allBelow(1) || !m_fresh.idHigh.allBelow(1);
    merged->idHigh = together(m_old.idHigh, m_fresh.idHigh, isHigh ? any : 1);
    const bool isFew = m_old.sources.allBelow(0x100) && m_fresh.sources.allBelow(0x100);
    merged->sources = together(m_old.sources, m_fresh.sources, isFew ? 0x100 : any);

    std::vector<std::uint32_t> oldEntity(std::size_t(m_words.entities.size()), none);
    std::vector<std::uint32_t> freshEntity(oldEntity.size());
    for (std::uint32_t entity = 0; entity < freshEntity.size(); ++entity)
        freshEntity[entity] = entity;
    for (std::uint32_t entity = 0; entity < m_entities.size(); ++entity) {
        if (m_entities[entity] != none)
            oldEntity[m_entities[entity]] = entity;
    }
    merged->entityRows = entityRowsStay()
        ? m_old.entityRows
        : mergedRows({m_old.entityRows, m_oldRow, oldEntity},
                     {m_fresh.entityRows, m_freshRow, freshEntity}, m_rowCount);
    std::vector<std::uint32_t> oldDispute(std::size_t(m_words.disputes.size()), none);
    std::vector<std::uint32_t> freshDispute(oldDispute.size());
    for (std::uint32_t dispute = 0; dispute < freshDispute.size(); ++dispute)
        freshDispute[dispute] = dispute;
    for (std::uint32_t dispute = 0; dispute < m_disputes.size(); ++dispute) {
        if (m_disputes[dispute] != none)
            oldDispute[m_disputes[dispute]] = dispute;
    }
    merged->disputeRows = mergedRows({m_old.disputeRows, m_oldRow, oldDispute},
                                     {m_fresh.disputeRows, m_freshRow, freshDispute}, m_rowCount);
}

} // namespace db
