// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_facets [ITEMS or FILE]...: the facet index on archives of so many items (100,000 without
// arguments), or on files that `generate` wrote. Ratios are taken within one run.
#include "db/facets/columnmerge.h"
#include "db/facets/facetindex.h"
#include "db/facets/followed.h"
#include "db/facets/indexbuilder.h"
#include "db/facets/sidefile.h"
#include "db/queries/facets.h"
#include "db/queries/itemcounts.h"
#include "db/queries/questions.h"
#include "tests/bench/largearchive.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <malloc.h>
#include <random>

using namespace db;

namespace {

volatile std::uint64_t sink = 0; ///< what is computed is not optimised away

template<class Work>
double msOf(Work work)
{
    using namespace std::chrono;
    const auto begin = steady_clock::now();
    work();
    return duration<double, std::milli>(steady_clock::now() - begin).count();
}

template<class Work>
std::vector<double> timesOf(int rounds, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < rounds; ++round)
        times.push_back(msOf([&] { work(round); }));
    std::sort(times.begin(), times.end());
    return times;
}

double quantile(const std::vector<double> &sorted, double share)
{
    return sorted.at(static_cast<std::size_t>(share * double(sorted.size() - 1)));
}

/// Resident memory in MB.
double memory()
{
    malloc_trim(0);
    QFile status(QStringLiteral("/proc/self/statm"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    constexpr double pagesPerMegabyte = 256;
    return status.readAll().split(' ').value(1).toDouble() / pagesPerMegabyte;
}

/// Figures of one archive, named after its size.
class Report
{
public:
    explicit Report(std::size_t rows)
        : m_rows(rows)
    {
    }
    void operator()(const char *name, double value, const char *unit) const
    {
        std::printf("facets_%s_%zu\t%.3f\t%s\t\t\n", name, m_rows, value, unit);
    }
    void operator()(const char *name, double value, const char *unit, double goal) const
    {
        std::printf("facets_%s_%zu\t%.3f\t%s\t%g\t%s\n", name, m_rows, value, unit, goal,
                    value <= goal ? "met" : "short");
        std::fflush(stdout);
    }

private:
    std::size_t m_rows;
};

Filter parsed(const QString &query)
{
    return Filter::parse(query).value();
}

/// What follows a gesture: how many match, and all facets.
void recount(FacetIndex &index, const Filter &filter)
{
    sink = sink + std::uint64_t(index.count(filter.root()));
    for (const Field field : facetFields())
        sink = sink + std::uint64_t(index.facet(filter, field, {}).size());
}

template<class Column>
std::uint64_t sumOf(const Column &column)
{
    return column.visit([](auto span) {
        std::uint64_t sum = 0;
        for (const auto number : span)
            sum += number;
        return sum;
    });
}

/// Reading once the columns that a count over all rows touches.
double streamMs(const FacetIndex &index)
{
    const Columns *columns = &index.columns();
    const auto times = timesOf(15, [&](int) {
        sink = sink + sumOf(columns->values.starts) + sumOf(columns->values.values)
            + sumOf(columns->date);
    });
    return quantile(times, 0.5);
}

QString brush(QDate from, int days)
{
    return QStringLiteral("date:%1..%2")
        .arg(from.toString(Qt::ISODate), from.addDays(days).toString(Qt::ISODate));
}

void measureBrushes(FacetIndex &index, const Report &report, double stream)
{
    const QDate start(2016, 6, 1);
    recount(index, Filter());
    const auto drags = timesOf(
        400, [&](int round) { recount(index, parsed(brush(start.addDays(round * 3), 400))); });
    report("drag_p50", quantile(drags, 0.5), "ms");
    report("drag_p95", quantile(drags, 0.95), "ms");
    report("drag_p95_to_stream", quantile(drags, 0.95) / stream, "x", 0.2);
    std::mt19937 random(7);
    const auto jumps = timesOf(400, [&](int) {
        recount(index, parsed(brush(start.addDays(int(random() % 3000)), int(random() % 600))));
    });
    report("jump_p50", quantile(jumps, 0.5), "ms");
    report("jump_p95", quantile(jumps, 0.95), "ms");
    report("jump_p95_to_stream", quantile(jumps, 0.95) / stream, "x", 0.2);
}

void measureClicks(FacetIndex &index, const Report &report, double stream)
{
    const auto people = timesOf(60, [&](int round) {
        recount(index, parsed(QStringLiteral("person:person-%1").arg(round)));
    });
    report("click_person_p95", quantile(people, 0.95), "ms", 33);
    const auto brushed = timesOf(60, [&](int round) {
        recount(index, parsed(QStringLiteral("person:person-%1 date:2019..2020").arg(round + 100)));
    });
    report("click_person_under_brush_p95", quantile(brushed, 0.95), "ms", 33);
    const auto claims = timesOf(20, [&](int round) {
        recount(index, parsed(QStringLiteral("says:person-%1 claim-kind:criticism").arg(round)));
    });
    report("click_speaker_p95", quantile(claims, 0.95), "ms");
    const auto all = timesOf(12, [&](int round) {
        recount(index, parsed(QStringLiteral("-tag:\"tag %1\"").arg(round + 10)));
    });
    report("recount_of_nearly_all_p50", quantile(all, 0.5), "ms");
    report("recount_of_nearly_all_to_stream", quantile(all, 0.5) / stream, "x");
    const auto lists = timesOf(
        9, [&](int) { sink = sink + std::uint64_t(index.newestFirst(Node::all({})).size()); });
    report("list_of_all_p50", quantile(lists, 0.5), "ms");
    const auto volumes = timesOf(9, [&](int) {
        sink = sink + std::uint64_t(index.volume(Node::all({}), Node::all({})).size());
    });
    report("volume_p50", quantile(volumes, 0.5), "ms");
}

/// All facets of a search for words, against finding the row ids alone.
void measureText(Connection &connection, FacetIndex &index, const Report &report)
{
    const Compiler compiler(newestDay(connection));
    const auto idsOf = [&](const Node &term) {
        return integersFrom(connection, compiler.ids(Unit::Item, term));
    };
    const auto word = [](int round) { return QStringLiteral("word%1").arg(round); };
    const auto alone = timesOf(9, [&](int round) {
        sink = sink + std::uint64_t(idsOf(Node::term(Field::Text, word(round))).size());
    });
    index.begin(compiler.newest(), idsOf);
    const auto facets = timesOf(9, [&](int round) { recount(index, parsed(word(round))); });
    index.end();
    report("text_row_ids", quantile(alone, 0.5), "ms");
    report("text_facets", quantile(facets, 0.5), "ms");
    report("text_facets_to_row_ids", quantile(facets, 0.5) / quantile(alone, 0.5), "x", 2);
}

/// The index as if it had not seen an item yet.
std::unique_ptr<FacetIndex> indexWithout(Connection &connection, const FacetIndex &index,
                                         qint64 item)
{
    IndexBuilder ofNone(connection, QList<qint64>{-1});
    const ChangedItems gone{{item}, *ofNone.columns(), {}};
    auto columns = ColumnMerge(index.columns(), index.rowOfId(), gone, [](qint64) {
                       return std::string();
                   }).merged();
    return columns ? std::make_unique<FacetIndex>(*std::move(columns)) : nullptr;
}

/// An index after edits of some items, against building it anew: of what it does not know, as a
/// title, and with an item that it has to take in between its rows.
void measureFollowing(Connection &connection, const FacetIndex &index, const Report &report,
                      double build)
{
    const auto follow = [&](const FacetIndex &old, int first, int items) {
        Changes changes;
        for (int i = 0; i < items; ++i)
            changes.items.insert(first + i * 7);
        sink = sink + (followed(connection, old, changes) != nullptr);
    };
    report("follow_title",
           quantile(timesOf(5, [&](int round) { follow(index, 1 + round, 1); }), 0.5), "ms");
    constexpr int item = 5;
    const auto before = indexWithout(connection, index, item);
    if (!before)
        return;
    const auto news = timesOf(5, [&](int) { follow(*before, item, 1); });
    report("follow_new_item", quantile(news, 0.5), "ms");
    report("follow_to_build", quantile(news, 0.5) / build, "x");
    const auto many = timesOf(5, [&](int round) { follow(*before, item, 100 + round); });
    report("follow_100_items", quantile(many, 0.5), "ms");
}

/// The facets of one click by SQL, against the index.
void measureSql(Connection &connection, FacetIndex &index, const Report &report)
{
    constexpr std::size_t mostRows = 200'000; // beyond, SQL takes minutes
    if (index.rows() > mostRows)
        return;
    const Filter filter = parsed(QStringLiteral("person:person-3 date:2019..2020"));
    const Compiler compiler(newestDay(connection));
    const double bySql = msOf([&] {
        const auto counts = countsBySql(connection, compiler);
        for (const Field field : facetFields())
            sink = sink + std::uint64_t(counts->facet(filter, field).size());
    });
    const double byIndex = msOf([&] {
        const auto counts = countsByIndex(connection, compiler, index);
        for (const Field field : facetFields())
            sink = sink + std::uint64_t(counts->facet(filter, field).size());
    });
    report("click_by_sql", bySql, "ms");
    report("click_to_sql", byIndex / bySql, "x", 0.02);
    // The whole answer; its moves, scores and disputes come from SQL either way.
    const ExploreRequest request{filter};
    report("explore_by_sql", msOf([&] { sink = sink + explore(connection, request).has_value(); }),
           "ms");
    report("explore_by_index",
           msOf([&] { sink = sink + explore(connection, request, &index).has_value(); }), "ms");
}

bool measure(const QString &path)
{
    auto opened = Connection::open(path, Connection::Mode::ReadOnly);
    if (!opened)
        return false;
    Connection &connection = **opened;
    auto beside = Connection::open(path, Connection::Mode::ReadOnly); // as an open archive has it
    if (!beside)
        return false;
    std::optional<Columns> columns;
    std::vector<double> builds
        = timesOf(3, [&](int) { columns = IndexBuilder(connection, {}, beside->get()).columns(); });
    const double build = builds.front();
    const QString sideFile = path + QStringLiteral("-bench");
    const QByteArray identity = archiveIdentity(connection);
    const double write = msOf([&] { writeSideFile(sideFile, identity, *columns); });
    columns.reset();
    const double before = memory();
    std::unique_ptr<FacetIndex> index;
    const auto loads = timesOf(5, [&](int) {
        index.reset();
        if (auto kept = readSideFile(sideFile, identity))
            index = std::make_unique<FacetIndex>(*std::move(kept));
    });
    QFile::remove(sideFile);
    if (!index)
        return false;
    index->begin(newestDay(connection), [](const Node &) { return QList<qint64>(); });
    const Report report(index->rows());
    report("build", build, "ms", 3000);
    report("side_file_write", write, "ms");
    report("side_file_load", quantile(loads, 0.5), "ms", 100);
    const double stream = streamMs(*index);
    report("stream", stream, "ms");
    measureBrushes(*index, report, stream);
    report("memory", memory() - before, "MB", 200);
    measureClicks(*index, report, stream);
    report("memory_after_clicks", memory() - before, "MB", 200);
    index->end();
    measureText(connection, *index, report);
    measureFollowing(connection, *index, report, build);
    measureSql(connection, *index, report);
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
    const QTemporaryDir folder;
    for (const QString &archive : std::as_const(archives)) {
        QString path = archive;
        if (!QFileInfo::exists(path)) {
            path = folder.filePath(archive + QStringLiteral(".claimscope"));
            if (!bench::writeLargeArchive(path, archive.toLongLong()))
                return 1;
        }
        if (!measure(path))
            return 1;
    }
    return 0;
}
