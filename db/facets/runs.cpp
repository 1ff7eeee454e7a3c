// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/runs.h"

#include "db/facets/grouping.h"

#include <algorithm>

namespace db {

namespace {

std::size_t lengthOf(const Runs &runs)
{
    std::size_t length = 0;
    for (const Run &run : runs)
        length += run.end - run.begin;
    return length;
}

/// Calls `same(place, run)` for what comes from other sources than the first, until it is false;
/// whether all from the first one stands where it stood.
template<class Same>
bool staysInPlace(const Runs &runs, std::size_t size, Same same)
{
    std::size_t place = 0;
    for (const Run &run : runs) {
        if (run.source == 0 ? run.begin != place : !same(place, run))
            return false;
        place += run.end - run.begin;
    }
    return place == size;
}

/// Whether putting the columns together gives the first one.
bool isTheFirst(const Runs &runs, const std::vector<Source> &sources)
{
    const Numbers &first = sources.front().numbers;
    return sources.front().renumbering.empty()
        && staysInPlace(runs, first.size(), [&](std::size_t place, const Run &run) {
               if (place + (run.end - run.begin) > first.size())
                   return false;
               const auto &[numbers, map] = sources[run.source];
               for (std::size_t i = run.begin; i < run.end; ++i, ++place) {
                   if (first[place] != (map.empty() ? numbers[i] : map[numbers[i]]))
                       return false;
               }
               return true;
           });
}

/// The same for where what rows own begins.
bool areTheFirst(const Runs &rows, const std::vector<const Numbers *> &starts)
{
    const Numbers &first = *starts.front();
    return staysInPlace(rows, first.size() - 1, [&](std::size_t place, const Run &run) {
        if (place + (run.end - run.begin) >= first.size())
            return false;
        const Numbers &others = *starts[run.source];
        for (std::size_t row = run.begin; row < run.end; ++row, ++place) {
            if (first[place + 1] - first[place] != others[row + 1] - others[row])
                return false;
        }
        return true;
    });
}

/// Adds the rows of an owner that stay, from `out` on.
template<class T, class Rows>
T *addRows(const OwnedRows &from, std::size_t owner, Rows rows, T *out)
{
    if (from.owners[owner] == NumberOfId::none)
        return out;
    const std::size_t end = from.lists.starts[from.owners[owner] + 1];
    for (std::size_t i = from.lists.starts[from.owners[owner]]; i < end; ++i) {
        const std::uint32_t row = from.rows.empty() ? std::uint32_t(rows[i]) : from.rows[rows[i]];
        *out = static_cast<T>(row); // overwritten by the next one where it does not stay
        out += row != NumberOfId::none;
    }
    return out;
}

} // namespace

void addRun(Runs *runs, std::size_t source, std::size_t begin, std::size_t end)
{
    if (begin == end)
        return;
    if (!runs->empty() && runs->back().source == source && runs->back().end == begin)
        runs->back().end = end;
    else
        runs->push_back({source, begin, end});
}

Runs runsThrough(const Runs &rows, const std::vector<const Numbers *> &starts)
{
    Runs runs;
    for (const Run &run : rows) {
        const Numbers &column = *starts[run.source];
        addRun(&runs, run.source, column[run.begin], column[run.end]);
    }
    return runs;
}

Numbers putTogether(const Runs &runs, const std::vector<Source> &sources, std::uint64_t limit)
{
    if (isTheFirst(runs, sources))
        return sources.front().numbers;
    return Numbers::made(lengthOf(runs), limit, [&](auto *out) {
        using T = std::remove_pointer_t<decltype(out)>;
        for (const Run &run : runs) {
            const Renumbering &map = sources[run.source].renumbering;
            sources[run.source].numbers.visit([&](auto span) {
                const auto part = span.subspan(run.begin, run.end - run.begin);
                out = map.empty()
                    ? std::transform(part.begin(), part.end(), out,
                                     [](auto number) { return static_cast<T>(number); })
                    : std::transform(part.begin(), part.end(), out,
                                     [&](auto number) { return static_cast<T>(map[number]); });
            });
        }
        return out;
    });
}

Numbers startsTogether(const Runs &rows, const std::vector<const Numbers *> &starts)
{
    if (areTheFirst(rows, starts))
        return *starts.front();
    std::size_t end = 0;
    for (const Run &run : rows)
        end += (*starts[run.source])[run.end] - (*starts[run.source])[run.begin];
    return Numbers::made(lengthOf(rows) + 1, end + 1, [&](auto *out) {
        using T = std::remove_pointer_t<decltype(out)>;
        std::size_t base = 0;
        for (const Run &run : rows) {
            starts[run.source]->visit([&](auto span) {
                for (std::size_t row = run.begin; row < run.end; ++row)
                    *out++ = static_cast<T>(base + span[row] - span[run.begin]);
                base += std::size_t(span[run.end] - span[run.begin]);
            });
        }
        *out++ = static_cast<T>(base);
        return out;
    });
}

Numbers startsOf(const Numbers &counts)
{
    return Numbers::made(counts.size() + 1, counts.sum() + 1, [&](auto *out) {
        using T = std::remove_pointer_t<decltype(out)>;
        T sum = 0;
        *out++ = 0;
        counts.visit([&](auto span) {
            for (const auto count : span)
                *out++ = sum = static_cast<T>(sum + count);
        });
        return out;
    });
}

Lists mergedRows(const OwnedRows &kept, const OwnedRows &added, std::size_t rows)
{
    const std::size_t most = kept.lists.values.size() + added.lists.values.size() + 1;
    std::vector<std::uint32_t> starts{0};
    starts.reserve(kept.owners.size() + 1);
    Lists merged;
    merged.values = Numbers::made(most, rows, [&](auto *first) {
        auto *out = first;
        for (std::size_t owner = 0; owner < kept.owners.size(); ++owner) {
            auto *begin = out;
            kept.lists.values.visit([&](auto span) { out = addRows(kept, owner, span, out); });
            auto *middle = out;
            added.lists.values.visit([&](auto span) { out = addRows(added, owner, span, out); });
            if (middle != out)
                std::inplace_merge(begin, middle, out);
            starts.push_back(static_cast<std::uint32_t>(out - first));
        }
        return out;
    });
    merged.starts = Numbers(starts);
    return merged;
}

} // namespace db
