// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/wordnumbering.h"

#include <cstring>

namespace db {

namespace {

std::uint64_t hashOf(std::string_view word)
{
    constexpr std::uint64_t factor = 0x9e37'79b9'7f4a'7c15;
    std::uint64_t hash = word.size();
    std::size_t place = 0;
    for (; place < word.size(); place += 8) {
        std::uint64_t part = 0;
        std::memcpy(&part, word.data() + place, std::min<std::size_t>(8, word.size() - place));
        hash = (hash ^ part) * factor;
        hash ^= hash >> 32;
    }
    return hash;
}

} // namespace

std::size_t WordNumbering::slotOf(std::string_view word) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hashOf(word) & mask;
    while (m_slots[slot] && m_words[m_slots[slot] - 1] != word)
        slot = (slot + 1) & mask;
    return slot;
}

void WordNumbering::grow()
{
    constexpr std::size_t least = 64;
    m_slots.assign(std::max(least, m_slots.size() * 2), 0);
    for (std::uint32_t number = 0; number < m_words.size(); ++number)
        m_slots[slotOf(m_words[number])] = number + 1;
}

std::uint32_t WordNumbering::operator()(std::string_view word)
{
    if (m_slots.size() < 2 * m_words.size() + 2)
        grow();
    const std::size_t slot = slotOf(word);
    if (!m_slots[slot]) {
        m_words.emplace_back(word);
        m_slots[slot] = static_cast<std::uint32_t>(m_words.size());
    }
    return m_slots[slot] - 1;
}

QStringList WordNumbering::words() const
{
    QStringList words;
    for (const std::string &word : m_words)
        words.append(QString::fromStdString(word));
    return words;
}

} // namespace db
