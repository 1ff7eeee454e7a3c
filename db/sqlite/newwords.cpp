// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/newwords.h"

#include "db/sqlite/wordforms.h"

#include <sqlite3.h>

#include <algorithm>
#include <new>
#include <string>
#include <unordered_set>

namespace db {

namespace {

constexpr std::size_t mostKept = 300'000;
constexpr std::size_t shortest = 3;
constexpr std::size_t longest = 30;

/// A word that can be offered: letters a-z, maybe digits among them.
bool isTerm(const std::string &word)
{
    const auto isLetter = [](char c) { return c >= 'a' && c <= 'z'; };
    return word.size() >= shortest && word.size() <= longest && isLetter(word.front())
        && std::all_of(word.begin(), word.end(),
                       [&](char c) { return isLetter(c) || (c >= '0' && c <= '9'); });
}

class SeenWords
{
public:
    void addNew(std::string_view text, std::string *json)
    {
        WordScanner scanner(text);
        while (scanner.next()) {
            const WordForms &forms = m_former.of(scanner.word());
            if (!isTerm(forms.latin) || m_seen.count(forms.latin))
                continue;
            if (m_seen.size() >= mostKept)
                m_seen.clear();
            m_seen.insert(forms.latin);
            // A word holds nothing that JSON would have to escape.
            *json += *json == "{" ? "\"" : ",\"";
            *json += forms.latin + "\":\"";
            *json += scanner.word();
            *json += '"';
        }
    }
    void forget() { m_seen.clear(); }

private:
    WordFormer m_former;
    std::unordered_set<std::string> m_seen;
};

void newWords(sqlite3_context *context, int count, sqlite3_value **texts)
{
    auto *seen = static_cast<SeenWords *>(sqlite3_user_data(context));
    std::string json = "{";
    for (int i = 0; i < count; ++i) {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(texts[i]));
        if (text)
            seen->addNew({text, static_cast<std::size_t>(sqlite3_value_bytes(texts[i]))}, &json);
    }
    json += '}';
    sqlite3_result_text64(context, json.data(), json.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
}

} // namespace

void registerNewWords(sqlite3 *connection)
{
    auto *seen = new (std::nothrow) SeenWords;
    const int answer = sqlite3_create_function_v2(
        connection, "new_words", -1, SQLITE_UTF8, seen, &newWords, nullptr, nullptr,
        [](void *held) { delete static_cast<SeenWords *>(held); });
    // What was seen while a transaction ran is not in the table when it is rolled back.
    if (answer == SQLITE_OK)
        sqlite3_rollback_hook(
            connection, [](void *held) { static_cast<SeenWords *>(held)->forget(); }, seen);
}

} // namespace db
