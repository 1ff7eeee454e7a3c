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
    void grow();
    [[nodiscard]] std::size_t slotOf(std::string_view word) const;

    std::vector<std::string> m_words;
    std::vector<std::uint32_t> m_slots; ///< number + 1; 0 is free
};

} // namespace db
