// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/tokenizer.h"

#include "db/sqlite/wordforms.h"

#include <sqlite3.h>

#include <new>

namespace db {

namespace {

using TakeToken = int (*)(void *, int, const char *, int, int, int);

int createTokenizer(void *, const char **, int, Fts5Tokenizer **made)
{
    auto *former = new (std::nothrow) WordFormer;
    *made = reinterpret_cast<Fts5Tokenizer *>(former);
    return former ? SQLITE_OK : SQLITE_NOMEM;
}

void deleteTokenizer(Fts5Tokenizer *tokenizer)
{
    delete reinterpret_cast<WordFormer *>(tokenizer);
}

int tokenize(Fts5Tokenizer *tokenizer, void *context, int flags, const char *text, int size,
             TakeToken take)
{
    auto *former = reinterpret_cast<WordFormer *>(tokenizer);
    WordScanner scanner({text ? text : "", static_cast<std::size_t>(text ? size : 0)});
    while (scanner.next()) {
        const WordForms &forms = former->of(scanner.word());
        const auto tokens = flags & FTS5_TOKENIZE_QUERY
            ? WordFormer::searched(forms, flags & FTS5_TOKENIZE_PREFIX)
            : WordFormer::indexed(forms);
        int place = 0;
        for (const std::string_view token : tokens) {
            const int answer = take(context, place, token.data(), static_cast<int>(token.size()),
                                    scanner.begin(), scanner.end());
            if (answer != SQLITE_OK)
                return answer;
            place = FTS5_TOKEN_COLOCATED;
        }
    }
    return SQLITE_OK;
}

} // namespace

fts5_api *fullTextOf(sqlite3 *connection)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(connection, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, &api, "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

void registerTokenizer(fts5_api *api)
{
    fts5_tokenizer tokenizer{&createTokenizer, &deleteTokenizer, &tokenize};
    api->xCreateTokenizer(api, "claimscope", nullptr, &tokenizer, nullptr);
}

} // namespace db
