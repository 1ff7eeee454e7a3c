// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_records [ITEMS or FILE]...: reading the records of an archive into memory, their side file,
// and the whole answer behind each chart while a brush is dragged. 100,000 items without arguments.
#include "db/facets/facetindex.h"
#include "db/facets/indexbuilder.h"
#include "db/facets/sidefile.h"
#include "db/queries/liverecords.h"
#include "db/queries/questions.h"
#include "tests/bench/largearchive.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace db;

namespace {

template<class Work>
double msOf(Work work)
{
    using namespace std::chrono;
    const auto begin = steady_clock::now();
    work();
    return duration<double, std::milli>(steady_clock::now() - begin).count();
}

double quantile(std::vector<double> times, double share)
{
    std::sort(times.begin(), times.end());
    return times.at(static_cast<std::size_t>(share * double(times.size() - 1)));
}

void report(const QString &name, double value, const char *unit = "ms")
{
    std::printf("records/%s\t%.2f\t%s\t\t\n", qPrintable(name), value, unit);
    std::fflush(stdout);
}

/// The index from its side file where there is one: it is measured elsewhere.
std::unique_ptr<FacetIndex> indexOf(Connection &connection, const QString &path)
{
    auto columns = readSideFile(sideFileOf(path), archiveIdentity(connection));
    if (!columns)
        columns = IndexBuilder(connection).columns();
    return std::make_unique<FacetIndex>(*std::move(columns));
}

/// A brush of 400 days that goes on by 20 days a step.
void drag(Connection &connection, FacetIndex &index, const RecordStore &records,
          const QString &name, ChartRecords wanted, const QString &field, const QString &rest)
{
    constexpr int steps = 40;
    std::vector<double> times;
    for (int step = 0; step < steps; ++step) {
        const QDate begin = QDate(2019, 1, 1).addDays(20 * step);
        const QString query = QStringLiteral("%1:%2..%3 %4")
                                  .arg(field, begin.toString(Qt::ISODate),
                                       begin.addDays(400).toString(Qt::ISODate), rest);
        const ExploreRequest request{.filter = Filter::parse(query).value(), .records = wanted};
        times.push_back(msOf([&] { (void)explore(connection, request, &index, &records); }));
    }
    report(name + QStringLiteral(" p50"), quantile(times, 0.5));
    report(name + QStringLiteral(" p95"), quantile(times, 0.95));
}

bool measure(const QString &path)
{
    auto opened = Connection::open(path, Connection::Mode::ReadOnly);
    if (!opened)
        return false;
    Connection &connection = **opened;
    std::unique_ptr<RecordStore> store;
    const auto never = [] { return false; };
    report(QStringLiteral("read all but claims"),
           msOf([&] { store = RecordStore::readWithoutClaims(connection, never); }));
    report(QStringLiteral("read claims"), msOf([&] {
               store->claims = std::move(*ClaimStore::read(connection, *store, never));
               store->hasClaims = true;
           }));
    QByteArray image;
    report(QStringLiteral("make the image"), msOf([&] { image = store->image(store->claims); }));
    report(QStringLiteral("image"), double(image.size()) / 1e6, "MB");
    const QString file = path + QStringLiteral("-bench");
    const QByteArray identity = archiveIdentity(connection);
    report(QStringLiteral("write the side file"),
           msOf([&] { writeRecordFile(file, identity, image); }));
    image.clear();
    store.reset();
    std::vector<double> loads;
    for (int round = 0; round < 5; ++round)
        loads.push_back(msOf([&] { store = readRecordFile(file, identity); }));
    QFile::remove(file);
    report(QStringLiteral("load the side file"), quantile(loads, 0));
    const auto index = indexOf(connection, path);
    const std::pair<const char *, ChartRecords> charts[]{
        {"volume", {}},
        {"moves", ChartRecord::Moves},
        {"scores", ChartRecord::Scores},
        {"disputes", ChartRecord::Disputes},
        {"status", ChartRecord::ClaimStates},
        {"who-about-whom", ChartRecord::ClaimPairs}};
    for (const auto &[name, wanted] : charts) {
        const bool ofMoves = wanted == ChartRecord::Moves;
        const QString field = ofMoves ? QStringLiteral("announced") : QStringLiteral("date");
        const QString chart = QString::fromLatin1(name);
        drag(connection, *index, *store, chart, wanted, field, {});
        drag(connection, *index, *store, chart + QStringLiteral(" of a person"), wanted, field,
             QStringLiteral("person:person-3"));
    }
    return true;
}

} // namespace

int main(int argc, char **argv)
{
    QStringList sizes;
    for (int i = 1; i < argc; ++i)
        sizes.append(QString::fromLocal8Bit(argv[i]));
    if (sizes.isEmpty())
        sizes.append(QStringLiteral("100000"));
    for (const QString &size : std::as_const(sizes)) {
        const QTemporaryDir folder;
        QString file = size;
        if (!QFileInfo::exists(file)) {
            file = folder.filePath(QStringLiteral("records.claimscope"));
            if (!bench::writeLargeArchive(file, size.toLongLong()))
                return 1;
        }
        std::printf("records of\t%s\titems or file\t\t\n", qPrintable(size));
        if (!measure(file))
            return 1;
    }
    return 0;
}
