// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_search [ITEMS or FILE]...: full text search, suggestions and "did you mean" on archives of
// so many items (100,000 without arguments), or on files that `generate` wrote.
#include "db/facets/facetindex.h"
#include "db/facets/indexbuilder.h"
#include "db/queries/fulltext.h"
#include "db/queries/nametable.h"
#include "db/queries/questions.h"
#include "db/queries/spelling.h"
#include "db/sqlite/statement.h"
#include "tests/bench/largearchive.h"

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace db;

namespace {

template<class Work>
double medianMs(int rounds, Work work)
{
    using namespace std::chrono;
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round) {
        const auto begin = steady_clock::now();
        work();
        times.push_back(duration<double, std::milli>(steady_clock::now() - begin).count());
    }
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void print(const char *name, qint64 items, double value, const char *unit, double goal = 0)
{
    std::printf("search_%s_%lld\t%.3f\t%s\t", name, static_cast<long long>(items), value, unit);
    if (goal > 0)
        std::printf("%g\t%s\n", goal, value <= goal ? "met" : "short");
    else
        std::printf("\t\n");
    std::fflush(stdout);
}

QList<qint64> best(Connection &connection, const QString &expression, const char *order)
{
    return integersFrom(connection,
                        {QStringLiteral("SELECT rowid FROM document_fts WHERE document_fts MATCH ?"
                                        " ORDER BY %1 LIMIT 50")
                             .arg(QLatin1String(order)),
                         {expression}});
}

/// The word of the table of terms that most items have, among the first ones.
QString commonWord(Connection &connection)
{
    QString common;
    qint64 most = -1;
    Statement statement(connection, "SELECT word FROM term LIMIT 300");
    while (statement.next()) {
        const QString word = statement.text(0);
        const qint64 items = integerFrom(connection,
                                         {QStringLiteral("SELECT count(*) FROM document_fts"
                                                         " WHERE document_fts MATCH ?"),
                                          {fullTextExpression(word)}})
                                 .value_or(0);
        if (items > most) {
            most = items;
            common = word;
        }
    }
    return common;
}

void measureRanking(Connection &connection, qint64 items)
{
    const QString expression = fullTextExpression(commonWord(connection));
    const double enumerated = medianMs(5, [&] {
        integersFrom(connection,
                     {QStringLiteral("SELECT rowid FROM document_fts WHERE document_fts MATCH ?"),
                      {expression}});
    });
    const double ranked
        = medianMs(3, [&] { best(connection, expression, "relevance(document_fts)"); });
    const double byRank = medianMs(1, [&] { best(connection, expression, "rank"); });
    const double all = medianMs(3, [&] { relevanceOf(connection, expression); });
    const auto hits = relevanceOf(connection, expression).size();
    print("common_word_items", items, double(hits), "items");
    print("enumerate", items, enumerated, "ms");
    print("ranked_top_50", items, ranked, "ms");
    print("relevance_of_all", items, all, "ms");
    print("ranked_to_enumeration", items, ranked / enumerated, "x", 3);
    print("ranked_to_order_by_rank", items, ranked / byRank, "x", 1 / 8.0);
}

void measureTyping(Connection &connection, qint64 items)
{
    const auto index = FacetIndex::fromImage(IndexBuilder(connection).build());
    NameTable names;
    const auto suggested = [&](const char *typed) {
        return medianMs(
            1, [&] { suggest(connection, QString::fromLatin1(typed), 10, index.get(), &names); });
    };
    // Of these the first one after a change of the archive reads the names.
    print("names_read", items, suggested("person-1"), "ms");
    std::vector<double> times;
    for (int round = 0; round < 7; ++round) {
        for (const auto *typed : {"pe", "per", "person-1", "person 12", "or", "org",
                                  "org:organization", "to", "wo", "di", "so", "la"})
            times.push_back(suggested(typed));
    }
    std::sort(times.begin(), times.end());
    print("suggestions_median", items, times.at(times.size() / 2), "ms");
    print("suggestions_p95", items, times.at(times.size() * 95 / 100), "ms", 16);
    const QString word = commonWord(connection) + QStringLiteral("qx");
    const Filter filter = Filter::parse(word).value();
    print("did_you_mean", items, medianMs(3, [&] { respellings(connection, filter); }), "ms");
}

bool measure(const QString &path)
{
    auto opened = Connection::open(path, Connection::Mode::ReadOnly);
    if (!opened)
        return false;
    const qint64 items
        = integerFrom(**opened, {QStringLiteral("SELECT count(*) FROM item")}).value_or(0);
    measureRanking(**opened, items);
    measureTyping(**opened, items);
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList archives;
    for (int i = 1; i < argc; ++i)
        archives.append(QString::fromLocal8Bit(argv[i]));
    if (archives.isEmpty())
        archives.append(QStringLiteral("100000"));
    for (const QString &archive : std::as_const(archives)) {
        bool isNumber = false;
        const qint64 items = archive.toLongLong(&isNumber);
        const QTemporaryDir folder;
        const QString path
            = isNumber ? folder.filePath(QStringLiteral("bench.claimscope")) : archive;
        if ((isNumber && !bench::writeLargeArchive(path, items)) || !measure(path)) {
            std::fprintf(stderr, "cannot measure %s\n", qPrintable(archive));
            return 1;
        }
    }
    return 0;
}
