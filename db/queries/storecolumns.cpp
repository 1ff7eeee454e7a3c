// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/storecolumns.h"

#include "db/facets/rowscan.h"
#include "db/types/queryvalues.h"
#include "db/types/vocabulary.h"

#include <algorithm>

namespace db {

OwnNumbers::OwnNumbers(std::span<const std::uint32_t> numbers, std::uint64_t limit)
    : m_numbers(Numbers::made(numbers.size(), limit, [numbers](auto *out) {
        using T = std::remove_pointer_t<decltype(out)>;
        return std::transform(numbers.begin(), numbers.end(), out,
                              [](std::uint32_t number) { return static_cast<T>(number); });
    }))
{
}

std::uint32_t WordNumbers::operator()(const QByteArray &word)
{
    const auto known = m_numbers.constFind(word);
    if (known != m_numbers.constEnd())
        return *known;
    const auto number = static_cast<std::uint32_t>(m_words.size());
    m_words.append(QString::fromUtf8(word));
    m_numbers.insert(QByteArray(word.constData(), word.size()), number);
    return number;
}

RowSet placesOf(const OwnNumbers &column, const std::vector<char> &marks)
{
    RowSet places(column.size());
    column.numbers().visit([&](auto numbers) {
        for (std::size_t place = 0; place < numbers.size(); ++place) {
            if (marks[numbers[place]])
                places.insert(place);
        }
    });
    return places;
}

RowSet placesOf(const WordColumn &column, const QList<Node> &terms)
{
    std::vector<char> marks(std::size_t(column.words.size()), 0);
    for (const Node &term : terms) {
        const qsizetype word = column.words.indexOf(term.value);
        if (word >= 0)
            marks[std::size_t(word)] = 1;
    }
    return placesOf(column.numbers, marks);
}

void EntityTable::read(Connection &connection)
{
    std::vector<qint64> ids;
    std::vector<qint64> parents;
    std::vector<qint64> makers;
    RowScan scan(connection,
                 "SELECT id, key, name, kind, parent_id, maker_id, color FROM entity ORDER BY id");
    while (scan.next()) {
        ids.push_back(scan.integer(0));
        parents.push_back(scan.isNull(4) ? -1 : scan.integer(4));
        makers.push_back(scan.isNull(5) ? -1 : scan.integer(5));
        m_ownColors.push_back(scan.isNull(6) ? 0 : static_cast<std::uint32_t>(scan.integer(6)) + 1);
        const QString kind = QString::fromUtf8(scan.bytes(3));
        m_refs.append({EntityId(scan.integer(0)), QString::fromUtf8(scan.bytes(1)),
                       QString::fromUtf8(scan.bytes(2)),
                       fromText<EntityKind>(kind).value_or(EntityKind::Person)});
    }
    m_number = NumberOfId(ids);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        m_parents.push_back(columnNumber(parents[i]));
        m_makers.push_back(columnNumber(makers[i]));
    }
    RowScan names(connection, "SELECT id FROM entity ORDER BY name, key");
    while (names.next())
        m_byName.push_back(m_number[names.integer(0)]);
    finish();
}

void EntityTable::finish()
{
    std::vector<qint64> ids;
    for (const EntityRef &ref : std::as_const(m_refs)) {
        m_numberOfKey.insert(ref.key, static_cast<std::uint32_t>(ids.size()));
        ids.push_back(raw(ref.id));
    }
    m_number = NumberOfId(ids);
    m_children.resize(ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (m_parents[i])
            m_children[m_parents[i] - 1].push_back(static_cast<std::uint32_t>(i));
    }
    readColors();
}

std::uint32_t EntityTable::columnNumber(qint64 id) const
{
    const std::uint32_t number = m_number[id];
    return number == NumberOfId::none ? 0 : number + 1;
}

/// Colours as chosen; organizations without one have that of the nearest organization above.
void EntityTable::readColors()
{
    for (std::uint32_t entity = 0; entity < m_parents.size(); ++entity) {
        if (m_refs.at(entity).kind != EntityKind::Organization)
            continue;
        // No chain is longer than the list, so parents in a circle end too.
        std::uint32_t above = entity;
        for (std::size_t step = 0; step < size() && m_ownColors[above] == 0; ++step) {
            const std::uint32_t parent = m_parents[above];
            if (!parent || m_refs.at(parent - 1).kind != EntityKind::Organization)
                break;
            above = parent - 1;
        }
        if (m_ownColors[above])
            m_colors.insert(m_refs.at(entity).key, static_cast<int>(m_ownColors[above]) - 1);
    }
}

void EntityTable::forAbove(std::uint32_t number,
                           const std::function<void(std::uint32_t)> &visit) const
{
    visit(number);
    QVarLengthArray<std::uint32_t, 8> met{number};
    while (m_parents[number]) {
        number = m_parents[number] - 1;
        if (met.contains(number)) // parents in a circle
            return;
        met.append(number);
        visit(number);
    }
}

std::vector<char> EntityTable::families(const QList<Node> &terms) const
{
    std::vector<char> marks(size() + 1, 0);
    for (const Node &term : terms) {
        const auto named = m_numberOfKey.constFind(term.value);
        if (named == m_numberOfKey.constEnd())
            continue;
        // Not by the marks of other terms: one of them may be an `only:`.
        std::vector<std::uint32_t> family{*named};
        for (std::size_t next = 0; next < family.size(); ++next) {
            marks[family[next] + 1] = 1;
            if (term.only)
                break;
            for (const std::uint32_t child : m_children[family[next]]) {
                if (std::find(family.begin(), family.end(), child) == family.end())
                    family.push_back(child);
            }
        }
    }
    return marks;
}

std::vector<char> EntityTable::madeBy(const std::vector<char> &makers) const
{
    std::vector<char> marks(size() + 1, 0);
    for (std::size_t entity = 0; entity < size(); ++entity)
        marks[entity + 1] = m_makers[entity] && makers[m_makers[entity]];
    return marks;
}

std::vector<char> StoreDates::touching(const QList<Node> &terms, Day newest) const
{
    std::vector<char> marks(dates.size(), 0);
    for (const Node &term : terms) {
        const auto range = readDayRange(term.value, newest);
        for (std::size_t date = 1; range && date < dates.size(); ++date) {
            if (dates[date].first <= range->last && dates[date].last >= range->first)
                marks[date] = 1;
        }
    }
    return marks;
}

void UnitColumns::setIds(const std::vector<qint64> &ids)
{
    const bool large
        = std::any_of(ids.begin(), ids.end(), [](qint64 id) { return id < 0 || id > 0xffffffff; });
    std::vector<std::uint32_t> low;
    std::vector<std::uint32_t> high;
    for (const qint64 id : ids) {
        low.push_back(static_cast<std::uint32_t>(quint64(id)));
        if (large)
            high.push_back(static_cast<std::uint32_t>(quint64(id) >> 32));
    }
    idLow = OwnNumbers(low);
    idHigh = OwnNumbers(high);
}

} // namespace db
