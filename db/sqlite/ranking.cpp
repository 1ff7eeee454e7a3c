// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/ranking.h"

#include <sqlite3.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <new>
#include <vector>

namespace db {

namespace {

// SQLite's own values (ext/fts5/fts5_aux.c), so that both give the same numbers.
constexpr double k1 = 1.2;
constexpr double b = 0.75;
constexpr double leastWeight = 1e-6;

constexpr sqlite3_int64 mostDocuments = 1 << 26; ///< beyond, lengths are read each time

/// Tokens of each document by row id; 0: not read yet.
class DocumentLengths
{
public:
    explicit DocumentLengths(sqlite3 *connection)
        : m_connection(connection)
    {
    }

    /// Before a query: forgets what another state of the archive said.
    void check()
    {
        unsigned int version = 0;
        sqlite3_file_control(m_connection, "main", SQLITE_FCNTL_DATA_VERSION, &version);
        const sqlite3_int64 changes = sqlite3_total_changes64(m_connection);
        if (version != m_version || changes != m_changes)
            m_lengths.clear();
        m_version = version;
        m_changes = changes;
    }

    int of(const Fts5ExtensionApi *api, Fts5Context *context, double *length)
    {
        const sqlite3_int64 row = api->xRowid(context);
        const bool kept = row >= 0 && row < mostDocuments;
        if (kept && row < static_cast<sqlite3_int64>(m_lengths.size())
            && m_lengths[static_cast<std::size_t>(row)] > 0) {
            *length = m_lengths[static_cast<std::size_t>(row)];
            return SQLITE_OK;
        }
        int tokens = 0;
        const int answer = api->xColumnSize(context, -1, &tokens);
        *length = tokens;
        if (answer == SQLITE_OK && kept && tokens > 0) {
            if (row >= static_cast<sqlite3_int64>(m_lengths.size()))
                m_lengths.resize(static_cast<std::size_t>(std::max(row + 1, row * 5 / 4)));
            m_lengths[static_cast<std::size_t>(row)] = tokens;
        }
        return answer;
    }

private:
    sqlite3 *const m_connection;
    unsigned int m_version = 0;
    sqlite3_int64 m_changes = -1;
    std::vector<std::int32_t> m_lengths;
};

/// What stays the same for all rows of a query.
struct QueryWeights
{
    std::vector<double> idf; ///< of each phrase
    double averageLength = 0;
};

int countHit(const Fts5ExtensionApi *, Fts5Context *, void *count)
{
    ++*static_cast<sqlite3_int64 *>(count);
    return SQLITE_OK;
}

int weigh(const Fts5ExtensionApi *api, Fts5Context *context, QueryWeights *weights)
{
    sqlite3_int64 rows = 0;
    sqlite3_int64 tokens = 0;
    int answer = api->xRowCount(context, &rows);
    if (answer == SQLITE_OK)
        answer = api->xColumnTotalSize(context, -1, &tokens);
    if (answer != SQLITE_OK)
        return answer;
    weights->averageLength = static_cast<double>(tokens) / static_cast<double>(rows);
    for (int phrase = 0; phrase < api->xPhraseCount(context); ++phrase) {
        sqlite3_int64 hits = 0;
        answer = api->xQueryPhrase(context, phrase, &hits, &countHit);
        if (answer != SQLITE_OK)
            return answer;
        const double idf = std::log((static_cast<double>(rows) - static_cast<double>(hits) + 0.5)
                                    / (static_cast<double>(hits) + 0.5));
        weights->idf.push_back(idf <= 0.0 ? leastWeight : idf);
    }
    return SQLITE_OK;
}

int occurrences(const Fts5ExtensionApi *api, Fts5Context *context, int phrase, double *count)
{
    Fts5PhraseIter position;
    int column = 0;
    int offset = 0;
    const int answer = api->xPhraseFirst(context, phrase, &position, &column, &offset);
    int found = 0;
    while (answer == SQLITE_OK && column >= 0) {
        ++found;
        api->xPhraseNext(context, &position, &column, &offset);
    }
    *count = found;
    return answer;
}

int score(const Fts5ExtensionApi *api, Fts5Context *context, const QueryWeights &weights,
          double *value)
{
    double length = 0;
    auto *lengths = static_cast<DocumentLengths *>(api->xUserData(context));
    int answer = lengths->of(api, context, &length);
    double sum = 0;
    for (std::size_t phrase = 0; answer == SQLITE_OK && phrase < weights.idf.size(); ++phrase) {
        double count = 0;
        answer = occurrences(api, context, static_cast<int>(phrase), &count);
        sum += weights.idf[phrase]
            * ((count * (k1 + 1.0)) / (count + k1 * (1 - b + b * length / weights.averageLength)));
    }
    *value = -1.0 * sum;
    return answer;
}

void relevance(const Fts5ExtensionApi *api, Fts5Context *context, sqlite3_context *result, int,
               sqlite3_value **)
{
    auto *weights = static_cast<QueryWeights *>(api->xGetAuxdata(context, 0));
    int answer = SQLITE_OK;
    if (!weights) {
        static_cast<DocumentLengths *>(api->xUserData(context))->check();
        weights = new (std::nothrow) QueryWeights;
        answer = weights ? weigh(api, context, weights) : SQLITE_NOMEM;
        if (weights) {
            const int kept = api->xSetAuxdata(
                context, weights, [](void *held) { delete static_cast<QueryWeights *>(held); });
            answer = answer == SQLITE_OK ? kept : answer;
        }
    }
    double value = 0;
    if (answer == SQLITE_OK)
        answer = score(api, context, *weights, &value);
    if (answer == SQLITE_OK)
        sqlite3_result_double(result, value);
    else
        sqlite3_result_error_code(result, answer);
}

} // namespace

void registerRanking(sqlite3 *connection, fts5_api *api)
{
    auto *lengths = new (std::nothrow) DocumentLengths(connection);
    if (!lengths)
        return;
    const int answer = api->xCreateFunction(api, "relevance", lengths, &relevance, [](void *held) {
        delete static_cast<DocumentLengths *>(held);
    });
    if (answer != SQLITE_OK)
        delete lengths;
}

} // namespace db
