// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/columnmerge.h"

#include <algorithm>

namespace db {

namespace {

constexpr std::uint32_t none = NumberOfId::none;

/// Values of these fields are entities of one kind.
std::optional<Field> fieldOf(const QString &kind)
{
    const auto known = fromText<EntityKind>(kind);
    if (!known)
        return std::nullopt;
    switch (*known) {
    case EntityKind::Person:
        return Field::Person;
    case EntityKind::Organization:
        return Field::Organization;
    case EntityKind::Product:
        return Field::Product;
    case EntityKind::Benchmark:
        break;
    }
    return Field::Benchmark;
}

/// The place of a field among the ranges.
std::size_t placeOfField(const IndexWords &words, Field field)
{
    const auto range
        = std::find_if(words.ranges.begin(), words.ranges.end(),
                       [field](const ValueRange &each) { return each.field == field; });
    return std::size_t(range - words.ranges.begin());
}

} // namespace

std::uint32_t ColumnMerge::slotOfEntity(std::size_t field, std::size_t entity)
{
    auto &slots = m_entitySlots[field];
    slots.resize(std::size_t(m_words.entities.size()), none);
    if (slots[entity] == none) {
        slots[entity] = static_cast<std::uint32_t>(m_slots.size());
        m_slotsOfField[field].push_back(slots[entity]);
        m_slots.append({{}, {}, qint32(entity)});
    }
    return slots[entity];
}

/// Slots for the fresh values of a field that are words.
void ColumnMerge::slotWords(const ValueRange &range)
{
    const std::size_t field = placeOfField(m_old.words, range.field);
    const ValueRange old = m_old.words.ranges.at(qsizetype(field));
    QHash<QString, std::uint32_t> known;
    for (quint32 value = old.begin; value < old.end; ++value)
        known.insert(m_slots.at(value).key, value);
    for (quint32 value = range.begin; value < range.end; ++value) {
        const IndexValue &word = m_fresh.words.values.at(value);
        if (word.entity >= 0) {
            m_freshSlot[value] = slotOfEntity(field, std::size_t(word.entity));
        } else if (const auto slot = known.constFind(word.key); slot != known.constEnd()) {
            m_freshSlot[value] = *slot;
        } else {
            m_freshSlot[value] = static_cast<std::uint32_t>(m_slots.size());
            m_slotsOfField[field].push_back(m_freshSlot[value]);
            m_slots.append(word);
        }
    }
}

/// The values of rows whose entities have other families, from all that mention them.
void ColumnMerge::gatherAnew(const std::vector<std::uint32_t> &rows)
{
    if (rows.empty())
        return;
    RowSet wanted(m_old.rows());
    Renumbering placeOfRow(m_old.rows(), none);
    for (std::uint32_t place = 0; place < rows.size(); ++place) {
        wanted.insert(rows[place]);
        placeOfRow[rows[place]] = place;
    }
    Pairs pairs;
    for (std::size_t old = 0; old < m_entities.size(); ++old) {
        const std::uint32_t entity = m_entities[old];
        const auto kind = entity == none ? std::nullopt : fieldOf(m_words.entities.at(entity).kind);
        if (!kind)
            continue;
        QList<qsizetype> above;
        m_old.entityRows.forEach(old, [&](std::uint32_t row) {
            if (!wanted.contains(row))
                return;
            if (above.isEmpty())
                above = m_words.andAbove(entity);
            for (const qsizetype each : above)
                pairs.add(placeOfRow[row],
                          slotOfEntity(placeOfField(m_old.words, *kind), std::size_t(each)));
        });
    }
    for (const std::uint32_t row : rows) {
        m_old.values.forEach(row, [&](std::uint32_t value) {
            if (m_old.words.values.at(value).entity < 0)
                pairs.add(placeOfRow[row], value);
        });
    }
    m_anew = grouped(pairs, rows.size(), std::size_t(m_slots.size()));
}

void ColumnMerge::numberValues()
{
    const auto fields = std::size_t(m_old.words.ranges.size());
    m_slots = m_old.words.values;
    m_slotsOfField.resize(fields);
    m_entitySlots.resize(fields);
    for (std::size_t field = 0; field < fields; ++field) {
        const ValueRange range = m_old.words.ranges.at(qsizetype(field));
        for (quint32 value = range.begin; value < range.end; ++value) {
            auto &entity = m_slots[value].entity;
            if (entity < 0)
                continue;
            const std::uint32_t number = m_entities[std::size_t(entity)];
            if (number == none)
                continue; // it has no rows left and goes
            m_entitySlots[field].resize(std::size_t(m_words.entities.size()), none);
            m_entitySlots[field][number] = value;
            entity = qint32(number);
        }
    }
    m_freshSlot.resize(std::size_t(m_fresh.words.values.size()));
    for (const ValueRange &range : m_fresh.words.ranges)
        slotWords(range);
    gatherAnew(m_anewRows);

    std::vector<std::uint32_t> totals(std::size_t(m_slots.size()));
    for (std::size_t value = 0; value < m_old.totals.size(); ++value)
        totals[value] = m_old.totals[value];
    for (const auto *rows : {&m_changedRows, &m_anewRows}) {
        for (const std::uint32_t row : *rows)
            m_old.values.forEach(row, [&](std::uint32_t value) { --totals[value]; });
    }
    for (std::size_t value = 0; value < m_freshSlot.size(); ++value)
        totals[m_freshSlot[value]] += m_fresh.totals[value];
    for (const std::uint32_t slot : m_anew.values)
        ++totals[slot];
    orderValues(totals);
}

/// Values that have rows, field by field, under the names that they have now.
void ColumnMerge::orderValues(const std::vector<std::uint32_t> &totals)
{
    m_value.assign(totals.size(), none);
    m_words.values.clear();
    m_words.ranges.clear();
    const auto add = [&](std::uint32_t slot) {
        if (totals[slot] == 0)
            return;
        m_value[slot] = static_cast<std::uint32_t>(m_words.values.size());
        IndexValue value = m_slots.at(slot);
        if (value.entity >= 0) {
            value.key = m_words.entities.at(value.entity).key;
            value.name = m_words.entities.at(value.entity).name;
        }
        m_words.values.append(value);
        m_totals.push_back(totals[slot]);
    };
    for (std::size_t field = 0; field < m_slotsOfField.size(); ++field) {
        const ValueRange old = m_old.words.ranges.at(qsizetype(field));
        const auto begin = quint32(m_words.values.size());
        for (quint32 value = old.begin; value < old.end; ++value)
            add(value);
        for (const std::uint32_t slot : m_slotsOfField[field])
            add(slot);
        m_words.ranges.append({old.field, begin, quint32(m_words.values.size())});
    }
}

/// The rows as m_rows has them, but those with values anew from there.
Runs ColumnMerge::valueRuns() const
{
    Runs runs;
    std::size_t anew = 0;
    for (const Run &run : m_rows) {
        std::size_t begin = run.begin;
        if (run.source == Old) {
            while (anew < m_anewRows.size() && m_anewRows[anew] < run.end) {
                addRun(&runs, Old, begin, m_anewRows[anew]);
                begin = m_anewRows[anew] + 1;
                addRun(&runs, Anew, anew, anew + 1);
                ++anew;
            }
        }
        addRun(&runs, run.source, begin, run.end);
    }
    return runs;
}

void ColumnMerge::mergeValues(Columns *merged) const
{
    const Lists anew
        = m_anew.owners() ? m_anew.lists() : Lists{Numbers(std::vector<std::uint32_t>{0}), {}};
    std::vector<std::uint32_t> fresh; // rising for each row, as the old ones are
    for (std::size_t row = 0; row < m_fresh.rows(); ++row) {
        const auto begin = std::ptrdiff_t(fresh.size());
        m_fresh.values.forEach(
            row, [&](std::uint32_t value) { fresh.push_back(m_value[m_freshSlot[value]]); });
        std::sort(fresh.begin() + begin, fresh.end());
    }
    const Numbers freshValues(fresh);
    const auto limit = std::max<std::uint64_t>(std::uint64_t(m_words.values.size()), 1);
    bool stays = true; // then most of the values are copied as they are
    for (std::uint32_t value = 0; value < m_old.totals.size(); ++value)
        stays = stays && m_value[value] == value;
    const Renumbering old = stays ? Renumbering() : m_value;

    const Runs rows = valueRuns();
    const std::vector<const Numbers *> starts{&m_old.values.starts, &m_fresh.values.starts,
                                              &anew.starts};
    merged->values.starts = startsTogether(rows, starts);
    merged->values.values = putTogether(
        runsThrough(rows, starts),
        {{m_old.values.values, old}, {freshValues, asTheyAre}, {anew.values, m_value}}, limit);

    merged->totals = Numbers(m_totals);
    const auto isSame = [](const IndexValue &a, const IndexValue &b) {
        return a.key == b.key && a.name == b.name;
    };
    const auto &before = m_old.words.values;
    const bool areSame = std::equal(before.cbegin(), before.cend(), m_words.values.cbegin(),
                                    m_words.values.cend(), isSame);
    merged->ranks = areSame ? m_old.ranks : m_words.ranks();
}

} // namespace db
