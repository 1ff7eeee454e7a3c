// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetindex.h"

#include <algorithm>

namespace db {

namespace {

const QList<Field> dateFields{Field::Date, Field::Within, Field::Before, Field::After};

bool isOfClaims(Field field)
{
    return field == Field::ClaimKindIs || field == Field::ClaimStatusIs;
}

Lists viewOf(const Groups &groups)
{
    return {Numbers(std::span(groups.starts)), Numbers(std::span(groups.values))};
}

/// The row that a record belongs to, from a row on: mostly one of the next ones.
template<class Starts>
std::size_t rowOfRecord(Starts starts, std::size_t row, std::size_t record)
{
    constexpr int near = 16;
    for (int step = 0; step < near; ++step, ++row) {
        if (record < starts[row + 1])
            return row;
    }
    const auto after = std::upper_bound(starts.begin() + std::ptrdiff_t(row), starts.end(), record);
    return std::size_t(after - starts.begin()) - 1;
}

/// The one term that the date parts of a filter are; nullopt when they are anything else.
std::optional<Node> dateTerm(const QList<Node> &nodes, const QList<Node> &withoutDates)
{
    if (nodes.size() != withoutDates.size() + 1)
        return std::nullopt;
    for (qsizetype i = 0; i < nodes.size(); ++i) {
        if (i == withoutDates.size() || !(nodes.at(i) == withoutDates.at(i)))
            return nodes.at(i).kind == Node::Kind::Term ? std::optional(nodes.at(i)) : std::nullopt;
    }
    return std::nullopt;
}

} // namespace

/// For each row the words of the field that its claims which meet the members have.
std::shared_ptr<const Groups> FacetIndex::boundWords(const QList<Node> &bound,
                                                     ValueRange range) const
{
    const ClaimColumns &claims = m_columns.claims;
    const bool isKind = range.field == Field::ClaimKindIs;
    const QStringList &names = isKind ? m_columns.words.claimKinds : m_columns.words.claimStatuses;
    std::vector<std::uint32_t> valueOfWord(std::size_t(names.size()), NumberOfId::none);
    for (quint32 value = range.begin; value < range.end; ++value) {
        const auto word = names.indexOf(m_columns.words.values.at(value).key);
        if (word >= 0)
            valueOfWord[std::size_t(word)] = value;
    }
    const RowSet matching = m_filter.boundClaims(bound);
    Pairs pairs;
    const Numbers &words = isKind ? claims.kind : claims.status;
    claims.starts.visit([&](auto starts) {
        std::size_t row = 0;
        matching.forEach([&](std::size_t claim) {
            row = rowOfRecord(starts, row, claim);
            const std::uint32_t value = valueOfWord[words[claim]];
            if (value != NumberOfId::none)
                pairs.add(static_cast<std::uint32_t>(row), value);
        });
    });
    return std::make_shared<Groups>(grouped(pairs, m_columns.rows(), range.end));
}

FacetIndex::KnownCube FacetIndex::made(const Ground &ground, ValueRange range)
{
    KnownCube known{ground, {}, {}};
    const RowSet rows = *rowsOf(ground.rest);
    if (ground.bound.isEmpty()) {
        known.cube = std::make_shared<DateCube>(m_columns.values, rows, range);
    } else {
        known.lists = boundWords(ground.bound, range);
        known.cube = std::make_shared<DateCube>(viewOf(*known.lists), rows, range);
    }
    return known;
}

FacetIndex::Cube FacetIndex::cubeOf(const Ground &ground, ValueRange range)
{
    const auto found
        = std::find_if(m_knownCubes.begin(), m_knownCubes.end(), [&](const KnownCube &known) {
              const ValueRange &held = known.cube->range();
              return held.begin <= range.begin && range.end <= held.end && known.ground == ground;
          });
    KnownCube known;
    if (found != m_knownCubes.end()) {
        known = *found; // the last used stay longest
        m_knownCubes.erase(found);
    } else {
        known = made(ground, range);
    }
    const Cube cube = known.cube;
    keep(std::move(known));
    return cube;
}

void FacetIndex::keep(KnownCube cube)
{
    constexpr std::size_t mostBytes = 18'000'000;
    constexpr std::size_t mostCubes = 12;
    std::size_t bytes = cube.cube->bytes();
    for (const KnownCube &known : m_knownCubes)
        bytes += known.cube->bytes();
    while (!m_knownCubes.empty() && (bytes > mostBytes || m_knownCubes.size() >= mostCubes)) {
        bytes -= m_knownCubes.front().cube->bytes();
        m_knownCubes.pop_front();
    }
    m_knownCubes.push_back(std::move(cube));
}

ValueCounts FacetIndex::countsOf(const Cube &cube, const std::optional<Node> &date)
{
    if (m_lastCounts.cube == cube && m_lastCounts.date == date)
        return m_lastCounts.counts;
    auto counts = date ? cube->counts(m_dates.rows(*date, m_newest)) : cube->counts();
    m_lastCounts
        = {cube,
           date,
           {std::make_shared<std::vector<std::uint32_t>>(std::move(counts)), cube->range().begin}};
    return m_lastCounts.counts;
}

ValueCounts FacetIndex::countsOf(const Filter &filter, ValueRange range)
{
    const Filter others = filter.withoutFields({range.field});
    const Node whole = others.root();
    const Node rest = others.withoutFields(dateFields).root();
    Ground ground{rest, {}};
    if (isOfClaims(range.field)) {
        const BoundGroup group = boundGroup(rest.children, Bond::Claim);
        ground = {Node::all(group.rest), group.members};
    }
    // Facets that leave nothing out share one cube of all values.
    const auto all = static_cast<quint32>(m_columns.words.values.size());
    const bool isOwn = whole != filter.root() || !ground.bound.isEmpty();
    const ValueRange wanted = isOwn ? range : ValueRange{range.field, 0, all};
    const auto date = dateTerm(whole.children, rest.children);
    if (date || whole.children.size() == rest.children.size())
        return countsOf(cubeOf(ground, wanted), date);
    // Several parts on dates, or one that is no single stretch of time.
    Node narrowed = whole;
    if (isOfClaims(range.field))
        narrowed.children = boundGroup(whole.children, Bond::Claim).rest;
    const KnownCube known = made({narrowed, ground.bound}, range);
    return {std::make_shared<std::vector<std::uint32_t>>(known.cube->counts()), range.begin};
}

void FacetIndex::listMonths()
{
    QHash<QString, qsizetype> places;
    m_monthOfDate.assign(m_datedRows.size(), -1);
    for (std::size_t date = 1; date < m_datedRows.size(); ++date) {
        const IndexDate &bounds = m_columns.words.dates.at(qsizetype(date));
        const QString key = m_datedRows[date] ? calendarKey(bounds.first, bounds.last) : QString();
        if (key.isEmpty())
            continue;
        const auto known = places.constFind(key);
        const qsizetype place = known == places.constEnd() ? m_months.size() : *known;
        if (place == m_months.size()) {
            places.insert(key, place);
            m_months.append({key, key, 0, 0});
        }
        m_months[place].total += m_datedRows[date];
        m_monthOfDate[date] = place;
    }
}

QList<FacetValue> FacetIndex::months(const Filter &filter)
{
    const Node rest = filter.withoutFields(dateFields).root();
    if (m_knownMonths && m_knownMonths->first == rest)
        return m_knownMonths->second;
    const Rows rows = rowsOf(rest);
    std::vector<std::uint32_t> counts(m_datedRows.size());
    m_columns.date.visit(
        [&](auto dates) { rows->forEach([&](std::size_t row) { ++counts[dates[row]]; }); });
    QList<FacetValue> values = m_months;
    for (std::size_t date = 1; date < counts.size(); ++date) {
        if (m_monthOfDate[date] >= 0)
            values[m_monthOfDate[date]].count += counts[date];
    }
    m_knownMonths = {rest, values};
    return m_knownMonths->second;
}

QHash<QString, qint64> FacetIndex::totals(Field field) const
{
    const ValueRange range = m_columns.range(field);
    QHash<QString, qint64> totals;
    totals.reserve(qsizetype(range.end - range.begin));
    for (quint32 value = range.begin; value < range.end; ++value)
        totals.insert(m_columns.words.values.at(value).key, m_columns.totals[value]);
    return totals;
}

std::vector<std::uint32_t> FacetIndex::entityTotals() const
{
    std::vector<std::uint32_t> totals(std::size_t(m_columns.words.entities.size()));
    const IndexWords &words = m_columns.words;
    for (const auto &[field, kind] : {std::pair(Field::Person, EntityKind::Person),
                                      {Field::Organization, EntityKind::Organization},
                                      {Field::Product, EntityKind::Product},
                                      {Field::Benchmark, EntityKind::Benchmark}}) {
        const ValueRange range = m_columns.range(field);
        const QString word = toText(kind); // one of another kind may stand above
        for (quint32 value = range.begin; value < range.end; ++value) {
            const qint32 entity = words.values.at(value).entity;
            if (entity >= 0 && words.entities.at(entity).kind == word)
                totals[std::size_t(entity)] = m_columns.totals[value];
        }
    }
    return totals;
}

Facet FacetIndex::facet(const Filter &filter, Field field, const QStringList &selected)
{
    if (field == Field::Date)
        return {field, months(filter)};
    const ValueRange range = m_columns.range(field);
    return facetOfCounts(m_names, range, countsOf(filter, range), selected);
}

} // namespace db
