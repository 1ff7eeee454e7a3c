// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetvalues.h"

#include <algorithm>
#include <array>

namespace db {

namespace {

constexpr std::size_t mostListed = 50; ///< more than anyone reads before asking for all
constexpr std::size_t countsAtOnce = 16; ///< counts that fit a few vectors of the processor

/// Sorts values that rise by name, falling by count: by digits of the counts.
template<class Count>
void sortByCount(std::vector<quint32> *values, Count count)
{
    constexpr int digitBits = 11;
    constexpr quint32 digits = 1 << digitBits;
    quint32 most = 0;
    for (const quint32 value : *values)
        most = std::max(most, count(value));
    std::vector<quint32> sorted(values->size());
    for (int shift = 0; shift < 32 && most >> shift; shift += digitBits) {
        const auto digit = [&](quint32 value) { return ((most - count(value)) >> shift) % digits; };
        std::array<std::size_t, digits + 1> starts{};
        for (const quint32 value : *values)
            ++starts[digit(value) + 1];
        for (quint32 i = 0; i < digits; ++i)
            starts[i + 1] += starts[i];
        for (const quint32 value : *values)
            sorted[starts[digit(value)]++] = value;
        values->swap(sorted);
    }
}

/// Counts of at least `least`, which is not 0; counts are below 2^31.
std::size_t countOf(std::span<const std::uint32_t> counts, std::uint32_t least)
{
    const auto below = static_cast<std::int32_t>(least) - 1;
    std::array<std::uint32_t, countsAtOnce> found{};
    std::size_t place = 0;
    for (; place + countsAtOnce <= counts.size(); place += countsAtOnce) {
        for (std::size_t lane = 0; lane < countsAtOnce; ++lane)
            found[lane] += static_cast<std::int32_t>(counts[place + lane]) > below;
    }
    std::size_t sum = 0;
    for (const std::uint32_t lane : found)
        sum += lane;
    for (; place < counts.size(); ++place)
        sum += static_cast<std::int32_t>(counts[place]) > below;
    return sum;
}

bool hasAny(const std::uint32_t *counts, std::uint32_t least)
{
    const auto below = static_cast<std::int32_t>(least) - 1;
    std::int32_t any = 0;
    for (std::size_t lane = 0; lane < countsAtOnce; ++lane)
        any |= static_cast<std::int32_t>(counts[lane]) > below;
    return any != 0;
}

/// A counted value, by its place in the order of a facet.
struct Placed
{
    std::uint64_t order; ///< rises as the count falls, then with the name
    quint32 value;

    bool operator<(const Placed &other) const { return order < other.order; }
};

/// Keeps the first ones of an order, without sorting all that come by.
class Highest
{
public:
    explicit Highest(const ValueNames &names)
        : m_names(names)
    {
        m_kept.reserve(2 * mostListed);
    }
    [[nodiscard]] std::uint32_t least() const { return m_least; }
    void add(quint32 value, std::uint32_t count)
    {
        if (count < m_least)
            return;
        const std::uint64_t order = std::uint64_t(~count) << 32 | m_names.rank(value);
        if (order > m_last)
            return;
        m_kept.push_back({order, value});
        if (m_kept.size() == 2 * mostListed)
            narrow();
    }
    std::vector<Placed> sorted()
    {
        if (m_kept.size() > mostListed)
            narrow();
        std::sort(m_kept.begin(), m_kept.end());
        return std::move(m_kept);
    }

private:
    void narrow()
    {
        const auto last = m_kept.begin() + mostListed - 1;
        std::nth_element(m_kept.begin(), last, m_kept.end());
        m_kept.resize(mostListed);
        m_last = m_kept.back().order;
        m_least = ~static_cast<std::uint32_t>(m_last >> 32);
    }

    const ValueNames &m_names;
    std::vector<Placed> m_kept;
    std::uint32_t m_least = 1;
    std::uint64_t m_last = ~std::uint64_t(0);
};

std::vector<Placed> highest(const ValueNames &names, ValueRange range,
                            std::span<const std::uint32_t> counts)
{
    Highest highest(names);
    std::size_t place = 0;
    const auto add = [&](std::size_t end) {
        for (; place < end; ++place)
            highest.add(range.begin + quint32(place), counts[place]);
    };
    while (place + countsAtOnce <= counts.size()) {
        if (hasAny(counts.data() + place, highest.least()))
            add(place + countsAtOnce);
        else
            place += countsAtOnce;
    }
    add(counts.size());
    return highest.sorted();
}

/// What is left of a facet's values.
class UnsortedValues final : public OtherValues
{
public:
    UnsortedValues(std::shared_ptr<const ValueNames> names, ValueRange range, ValueCounts counts,
                   std::vector<quint32> listed, std::size_t size)
        : m_names(std::move(names))
        , m_range(range)
        , m_counts(std::move(counts))
        , m_listed(std::move(listed))
        , m_size(size)
    {
        std::sort(m_listed.begin(), m_listed.end());
    }
    [[nodiscard]] qsizetype size() const override { return qsizetype(m_size); }
    [[nodiscard]] QList<FacetValue> sorted() const override
    {
        const auto count = [this](quint32 value) { return *m_counts.of(value); };
        std::vector<quint32> others;
        others.reserve(m_size);
        for (quint32 place = m_range.begin; place < m_range.end; ++place) {
            const quint32 value = m_names->byName(place);
            if (count(value) > 0 && !std::binary_search(m_listed.begin(), m_listed.end(), value))
                others.push_back(value);
        }
        sortByCount(&others, count);
        QList<FacetValue> values;
        values.reserve(qsizetype(others.size()));
        for (const quint32 value : others)
            values.append(m_names->value(value, count(value)));
        return values;
    }

private:
    const std::shared_ptr<const ValueNames> m_names;
    const ValueRange m_range;
    const ValueCounts m_counts;
    std::vector<quint32> m_listed; ///< rising
    const std::size_t m_size;
};

} // namespace

ValueNames::ValueNames(const Columns &columns)
    : m_values(columns.words.values)
    , m_totals(columns.totals)
    , m_ranks(std::size_t(columns.words.values.size()))
    , m_byName(m_ranks.size())
{
    std::vector<quint32> byRank(m_ranks.size());
    for (quint32 value = 0; value < byRank.size(); ++value) {
        m_ranks[value] = columns.ranks[value];
        byRank[m_ranks[value]] = value;
    }
    std::vector<quint32> rangeOf(byRank.size());
    std::vector<std::size_t> places;
    for (const ValueRange &range : columns.words.ranges) {
        std::fill(rangeOf.begin() + range.begin, rangeOf.begin() + range.end, places.size());
        places.push_back(range.begin);
    }
    for (const quint32 value : byRank)
        m_byName[places[rangeOf[value]]++] = value;
}

FacetValue ValueNames::value(quint32 number, std::uint32_t count) const
{
    const IndexValue &word = m_values.at(number);
    return {word.key, word.name, count, m_totals[number]};
}

namespace {

/// The values of a range that have one of the keys and are not listed yet.
std::vector<quint32> unlisted(const ValueNames &names, ValueRange range, const QStringList &keys,
                              const std::vector<quint32> &listed)
{
    constexpr qsizetype few = 4; // fewer are compared faster than hashed
    const QSet<QString> many(keys.size() > few ? keys.begin() : keys.end(), keys.end());
    std::vector<quint32> found;
    for (quint32 value = range.begin; !keys.isEmpty() && value < range.end; ++value) {
        const QString &key = names.key(value);
        if (many.isEmpty() ? keys.contains(key) : many.contains(key))
            found.push_back(value);
    }
    const QSet<quint32> known(listed.begin(), listed.end());
    std::erase_if(found, [&known](quint32 value) { return known.contains(value); });
    return found;
}

} // namespace

Facet facetOfCounts(const std::shared_ptr<const ValueNames> &names, ValueRange range,
                    const ValueCounts &counts, const QStringList &selected)
{
    Facet facet{range.field, {}};
    if (range.begin == range.end)
        return facet;
    const std::span<const std::uint32_t> all(counts.of(range.begin), range.end - range.begin);
    std::vector<quint32> listed;
    for (const Placed &each : highest(*names, range, all)) {
        listed.push_back(each.value);
        facet.values.append(names->value(each.value, *counts.of(each.value)));
    }
    std::size_t others = countOf(all, 1) - listed.size();
    for (const quint32 value : unlisted(*names, range, selected, listed)) {
        listed.push_back(value);
        others -= *counts.of(value) > 0;
        facet.values.append(names->value(value, *counts.of(value)));
    }
    if (!selected.isEmpty())
        std::sort(facet.values.begin(), facet.values.end(), isBefore);
    if (others > 0)
        facet.others
            = std::make_shared<UnsortedValues>(names, range, counts, std::move(listed), others);
    return facet;
}

} // namespace db
