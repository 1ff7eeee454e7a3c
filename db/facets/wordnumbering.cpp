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

/// As fast as they are short.
bool areEqual(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t place = 0; place < a.size(); place += 8) {
        const std::size_t length = std::min<std::size_t>(8, a.size() - place);
        std::uint64_t left = 0;
        std::uint64_t right = 0;
        std::memcpy(&left, a.data() + place, length);
        std::memcpy(&right, b.data() + place, length);
        if (left != right)
            return false;
    }
    return true;
}

} // namespace

WordNumbering::Slot &WordNumbering::slotOf(std::string_view word, std::uint64_t hash)
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = hash & mask;
    while (m_slots[slot].number
           && (m_slots[slot].hash != hash || !areEqual(m_words[m_slots[slot].number - 1], word)))
        slot = (slot + 1) & mask;
    return m_slots[slot];
}

void WordNumbering::grow()
{
    constexpr std::size_t least = 64;
    m_slots.assign(std::max(least, m_slots.size() * 2), {});
    for (std::uint32_t number = 0; number < m_words.size(); ++number) {
        const std::uint64_t hash = hashOf(m_words[number]);
        slotOf(m_words[number], hash) = {hash, number + 1};
    }
}

std::uint32_t WordNumbering::operator()(std::string_view word)
{
    if (m_slots.size() < 2 * m_words.size() + 2)
        grow();
    const std::uint64_t hash = hashOf(word);
    Slot &slot = slotOf(word, hash);
    if (!slot.number) {
        m_words.emplace_back(word);
        slot = {hash, static_cast<std::uint32_t>(m_words.size())};
    }
    return slot.number - 1;
}

QStringList WordNumbering::words() const
{
    QStringList words;
    for (const std::string &word : m_words)
        words.append(QString::fromStdString(word));
    return words;
}

} // namespace db
