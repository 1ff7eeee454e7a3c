// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace db {

/// Numbers for words that come up, in the order in which they do: looked up for every one of
/// millions of rows.
class WordNumbering
{
public:
    std::uint32_t operator()(std::string_view word);
    [[nodiscard]] std::size_t size() const { return m_words.size(); }
    [[nodiscard]] QStringList words() const;

private:
    /// A word that is known: by its hash mostly told apart from all others.
    struct Slot
    {
        std::uint64_t hash = 0;
        std::uint32_t number = 0; ///< from 1; 0 is free
    };
    void grow();
    Slot &slotOf(std::string_view word, std::uint64_t hash);

    std::vector<std::string> m_words;
    std::vector<Slot> m_slots;
};

} // namespace db
