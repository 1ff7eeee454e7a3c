// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetindex.h"

#include <algorithm>

namespace db {

namespace {

std::vector<qint64> idsOf(const Columns &columns)
{
    std::vector<qint64> ids(columns.rows());
    columns.idHigh.visit([&](auto high) {
        columns.idLow.visit([&](auto low) {
            for (std::size_t row = 0; row < ids.size(); ++row)
                ids[row] = static_cast<qint64>((quint64(high[row]) << 32) | low[row]);
        });
    });
    return ids;
}

bool isDateTerm(const Node &node)
{
    return node.kind == Node::Kind::Term && isDateField(node.field);
}

} // namespace

std::unique_ptr<FacetIndex> FacetIndex::fromImage(const QByteArray &image)
{
    auto columns = Columns::read(image);
    return columns ? std::make_unique<FacetIndex>(*std::move(columns)) : nullptr;
}

FacetIndex::FacetIndex(Columns columns)
    : m_columns(std::move(columns))
    , m_dates(m_columns)
    , m_rowOfId(idsOf(m_columns))
    , m_filter(m_columns, m_dates, m_rowOfId)
    , m_datedRows(std::size_t(m_columns.words.dates.size()))
{
    m_columns.date.visit([this](auto dates) {
        for (const auto date : dates)
            ++m_datedRows[date];
    });
    listDays();
    listMonths();
    m_names = std::make_shared<ValueNames>(m_columns);
    m_newestOfAll = newestDate(Node::all({}));
}

void FacetIndex::listDays()
{
    m_columns.date.visit([this](auto dates) {
        const auto isSame = [&](std::size_t a, std::size_t b) {
            if (dates[a] == dates[b])
                return true;
            const IndexDate &one = m_columns.words.dates.at(dates[a]);
            const IndexDate &other = m_columns.words.dates.at(dates[b]);
            return one.first == other.first && one.last == other.last;
        };
        for (std::size_t row = 0; row < m_dates.dated(); ++row) {
            if (row == 0 || !isSame(row - 1, row))
                m_dayStarts.push_back(static_cast<std::uint32_t>(row));
        }
    });
    m_dayStarts.push_back(static_cast<std::uint32_t>(m_dates.dated()));
}

void FacetIndex::begin(Day newest, ItemsOfTerm find)
{
    m_filter.setItemsOfTerm(std::move(find));
    if (newest == m_newest)
        return;
    m_newest = newest;
    m_filter.setNewest(newest);
    m_filter.forget();
    m_knownRows.clear();
    m_knownCubes.clear();
    m_knownMonths.reset();
    m_lastCounts = {};
}

FacetIndex::Rows FacetIndex::rowsOf(const Node &root)
{
    constexpr std::size_t mostKept = 12;
    const auto known = std::find_if(m_knownRows.begin(), m_knownRows.end(),
                                    [&root](const auto &each) { return each.first == root; });
    if (known != m_knownRows.end())
        return known->second;
    Rows rows = computed(root);
    if (m_knownRows.size() == mostKept)
        m_knownRows.pop_front();
    m_knownRows.emplace_back(root, rows);
    return rows;
}

FacetIndex::Rows FacetIndex::computed(const Node &root)
{
    // Dates bind to no record, so they may be taken apart; the rest is mostly known already.
    const bool hasDates = root.kind == Node::Kind::And
        && std::any_of(root.children.begin(), root.children.end(), &isDateTerm);
    if (!hasDates)
        return std::make_shared<RowSet>(m_filter.items(root));
    Node rest = root;
    rest.children.removeIf(&isDateTerm);
    auto rows = std::make_shared<RowSet>(*rowsOf(rest));
    for (const Node &node : root.children) {
        if (isDateTerm(node))
            *rows &= m_dates.rows(node, m_newest).set(m_columns.rows());
    }
    return rows;
}

qint64 FacetIndex::count(const Node &root)
{
    return static_cast<qint64>(rowsOf(root)->count());
}

template<class Visit>
void FacetIndex::forNewest(const RowSet &rows, Visit visit) const
{
    std::vector<std::size_t> found;
    const auto visitRun = [&](std::size_t begin, std::size_t end) {
        found.clear();
        rows.forEach(begin, end, [&found](std::size_t row) { found.push_back(row); });
        return std::all_of(found.begin(), found.end(), visit);
    };
    for (std::size_t day = m_dayStarts.size() - 1; day > 0; --day) {
        if (!visitRun(m_dayStarts[day - 1], m_dayStarts[day]))
            return;
    }
    visitRun(m_dates.dated(), rows.size());
}

QList<ItemId> FacetIndex::newestFirst(const Node &root)
{
    const Rows rows = rowsOf(root);
    QList<ItemId> ids;
    ids.reserve(qsizetype(rows->count()));
    forNewest(*rows, [&](std::size_t row) {
        ids.append(ItemId(m_columns.id(row)));
        return true;
    });
    return ids;
}

QList<ItemId> FacetIndex::oldestFirst(const Node &root)
{
    const Rows rows = rowsOf(root);
    QList<ItemId> ids;
    ids.reserve(qsizetype(rows->count()));
    rows->forEach([&](std::size_t row) { ids.append(ItemId(m_columns.id(row))); });
    return ids;
}

Edtf FacetIndex::newestDate(const Node &root)
{
    const Rows rows = rowsOf(root);
    Edtf newest;
    const IndexDate *looked = nullptr; // items of one date follow each other
    forNewest(*rows, [&](std::size_t row) {
        const IndexDate &stored = m_columns.dateOfRow(row);
        if (row >= m_dates.dated()
            || (!newest.isNull() && stored.first + mostWidening < newest.strictFirst()))
            return false;
        if (std::exchange(looked, &stored) == &stored)
            return true;
        const Edtf date = Edtf::stored(stored.text);
        if (newestDayOf(date) && (newest.isNull() || date.strictFirst() > newest.strictFirst()))
            newest = date;
        return true;
    });
    return newest;
}

QList<VolumeEntry> FacetIndex::volume(const Node &matching, const Node &rest)
{
    const Rows inside = rowsOf(matching);
    const Rows around = rowsOf(rest);
    RowSet both = *inside;
    both &= *around;
    QList<VolumeEntry> entries;
    for (std::size_t day = 1; day < m_dayStarts.size(); ++day) {
        const std::size_t begin = m_dayStarts[day - 1];
        const std::size_t end = m_dayStarts[day];
        const auto in = [&](const RowSet &rows) { return qint64(rows.countBetween(begin, end)); };
        const IndexDate &date = m_columns.dateOfRow(begin);
        const qint64 all = in(both);
        const qint64 rests = in(*around) - all;
        const qint64 insides = in(*inside) - all;
        const auto add = [&](bool matchesRest, bool matches, qint64 count) {
            if (count > 0)
                entries.append({date.first, date.last, matchesRest, matches, count});
        };
        add(false, false, qint64(end - begin) - rests - insides - all);
        add(false, true, insides);
        add(true, false, rests);
        add(true, true, all);
    }
    return entries;
}

qint64 FacetIndex::mentioned(EntityKind kind, const Node &root)
{
    const Rows rows = rowsOf(root);
    const QString word = toText(kind);
    const Lists &lists = m_columns.entityRows;
    const std::size_t first = rows->first(); // rows of a late date stand behind many others
    qint64 count = 0;
    lists.values.visit([&](auto values) {
        for (std::size_t entity = 0; entity < lists.owners(); ++entity) {
            if (m_columns.words.entities.at(qsizetype(entity)).kind != word)
                continue;
            const auto end = values.begin() + lists.starts[entity + 1];
            const auto begin = values.begin() + lists.starts[entity];
            count += std::any_of(std::lower_bound(begin, end, first), end,
                                 [&](std::size_t row) { return rows->contains(row); });
        }
    });
    return count;
}

std::optional<qint64> FacetIndex::claimCount(const Node &root)
{
    const auto claims = m_filter.claims(root);
    return claims ? std::optional(static_cast<qint64>(claims->count())) : std::nullopt;
}

} // namespace db
