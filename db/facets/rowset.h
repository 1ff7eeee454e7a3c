// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/bits.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace db {

/// A set of row numbers below a size, a bit each. A value.
class RowSet
{
public:
    explicit RowSet(std::size_t size = 0, bool all = false)
        : m_size(size)
        , m_words((size + 63) / 64, all ? ~std::uint64_t(0) : 0)
    {
        trim();
    }

    RowSet(std::size_t size, std::vector<std::uint64_t> words) ///< 64 rows each
        : m_size(size)
        , m_words(std::move(words))
    {
        m_words.resize((size + 63) / 64);
        trim();
    }

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const std::vector<std::uint64_t> &words() const { return m_words; }
    [[nodiscard]] bool contains(std::size_t row) const
    {
        return (m_words[row / 64] >> (row % 64)) & 1;
    }
    void insert(std::size_t row) { m_words[row / 64] |= std::uint64_t(1) << (row % 64); }
    void remove(std::size_t row) { m_words[row / 64] &= ~(std::uint64_t(1) << (row % 64)); }
    void insertRange(std::size_t begin, std::size_t end)
    {
        for (; begin < end && begin % 64; ++begin)
            insert(begin);
        for (; begin + 64 <= end; begin += 64)
            m_words[begin / 64] = ~std::uint64_t(0);
        for (; begin < end; ++begin)
            insert(begin);
    }
    RowSet &operator&=(const RowSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }
    RowSet &operator|=(const RowSet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    void invert()
    {
        for (std::uint64_t &word : m_words)
            word = ~word;
        trim();
    }
    [[nodiscard]] bool isEmpty() const
    {
        return std::all_of(m_words.begin(), m_words.end(), [](auto word) { return word == 0; });
    }
    [[nodiscard]] std::size_t first() const ///< the size where there is none
    {
        std::size_t i = 0;
        while (i < m_words.size() && m_words[i] == 0)
            ++i;
        return i == m_words.size() ? m_size : i * 64 + std::size_t(std::countr_zero(m_words[i]));
    }
    [[nodiscard]] std::size_t count() const
    {
        std::size_t sum = 0;
        for (const std::uint64_t word : m_words)
            sum += bitsIn(word);
        return sum;
    }
    [[nodiscard]] std::size_t countBetween(std::size_t begin, std::size_t end) const
    {
        std::size_t sum = 0;
        forEachWord(begin, end, [&sum](std::size_t, std::uint64_t word) { sum += bitsIn(word); });
        return sum;
    }
    /// How many rows are in just one of two sets of one size.
    [[nodiscard]] static std::size_t difference(const RowSet &a, const RowSet &b)
    {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < a.m_words.size(); ++i)
            sum += bitsIn(a.m_words[i] ^ b.m_words[i]);
        return sum;
    }
    template<class Visit> ///< calls `visit(row, isInB)` with each of these, rising
    static void forDifference(const RowSet &a, const RowSet &b, Visit visit)
    {
        for (std::size_t i = 0; i < a.m_words.size(); ++i) {
            for (std::uint64_t word = a.m_words[i] ^ b.m_words[i]; word; word &= word - 1) {
                const auto bit = static_cast<unsigned>(std::countr_zero(word));
                visit(i * 64 + bit, ((b.m_words[i] >> bit) & 1) != 0);
            }
        }
    }
    /// Calls `visit` with each row of the set in [begin, end), rising.
    template<class Visit>
    void forEach(std::size_t begin, std::size_t end, Visit visit) const
    {
        forEachWord(begin, end, [&visit](std::size_t base, std::uint64_t word) {
            for (; word; word &= word - 1)
                visit(base + static_cast<std::size_t>(std::countr_zero(word)));
        });
    }
    template<class Visit>
    void forEach(Visit visit) const
    {
        forEach(0, m_size, visit);
    }

private:
    template<class Visit>
    void forEachWord(std::size_t begin, std::size_t end, Visit visit) const
    {
        for (std::size_t i = begin / 64; i * 64 < end; ++i) {
            std::uint64_t word = m_words[i];
            if (i * 64 < begin)
                word &= ~std::uint64_t(0) << (begin % 64);
            if (end - i * 64 < 64)
                word &= (std::uint64_t(1) << (end - i * 64)) - 1;
            visit(i * 64, word);
        }
    }
    void trim()
    {
        if (m_size % 64)
            m_words.back() &= (std::uint64_t(1) << (m_size % 64)) - 1;
    }

    std::size_t m_size;
    std::vector<std::uint64_t> m_words;
};

} // namespace db
