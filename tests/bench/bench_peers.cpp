// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// bench_peers [ITEMS or FILE]...: the same gestures on the same columns in the facet index and in
// crossfilter2 (tests/bench/peers), in one run, and whether both count the same after random ones.
// Archives as for bench_facets. CLAIMSCOPE_SEED=N begins the random gestures elsewhere.
#include "db/facets/facetindex.h"
#include "db/facets/indexbuilder.h"
#include "db/queries/facets.h"
#include "db/queries/questions.h"
#include "tests/bench/largearchive.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace db;

namespace {

constexpr int patienceMs = 1'800'000;
volatile std::uint64_t sink = 0; ///< what is computed is not optimised away

/// A brush and at most one value of each facet, as one of its kind.
struct Gesture
{
    QString kind;
    Day from = 0; ///< 0: no brush
    Day to = 0;
    QMap<Field, quint32> terms; ///< facet -> number of the value
};

QString nameOf(Field field)
{
    return QString::number(static_cast<int>(field));
}

/// The facet index of an archive, asked as a chart asks it.
class Index
{
public:
    explicit Index(FacetIndex &index)
        : m_index(index)
        , m_columns(*Columns::read(index.image()))
    {
        for (const ValueRange &range : m_columns.words.ranges) {
            if (facetFields().contains(range.field) && range.end > range.begin)
                m_ranges.append(range);
        }
    }
    [[nodiscard]] const Columns &columns() const { return m_columns; }
    [[nodiscard]] const QList<ValueRange> &ranges() const { return m_ranges; }
    [[nodiscard]] quint32 values() const { return quint32(m_columns.words.values.size()); }
    [[nodiscard]] Filter filterOf(const Gesture &gesture) const;
    void recount(const Filter &filter);
    /// Of each value, and of all items in the last place.
    [[nodiscard]] std::vector<quint32> counts(const Filter &filter);

private:
    FacetIndex &m_index;
    const Columns m_columns;
    QList<ValueRange> m_ranges;
};

Filter Index::filterOf(const Gesture &gesture) const
{
    QList<FilterPart> parts;
    for (auto term = gesture.terms.cbegin(); term != gesture.terms.cend(); ++term)
        parts.append({Node::term(term.key(), m_columns.words.values.at(term.value()).key)});
    if (gesture.from > 0)
        parts.append({Node::term(Field::Date,
                                 dateOf(gesture.from).toString(Qt::ISODate) + QStringLiteral("..")
                                     + dateOf(gesture.to).toString(Qt::ISODate))});
    return Filter(parts);
}

void Index::recount(const Filter &filter)
{
    sink = sink + std::uint64_t(m_index.count(filter.root()));
    for (const Field field : facetFields())
        sink = sink + std::uint64_t(m_index.facet(filter, field, {}).size());
}

std::vector<quint32> Index::counts(const Filter &filter)
{
    std::vector<quint32> counts(values() + 1, 0);
    counts.back() = quint32(m_index.count(filter.root()));
    for (const ValueRange &range : std::as_const(m_ranges)) {
        QHash<QString, quint32> numbers;
        for (quint32 value = range.begin; value < range.end; ++value)
            numbers.insert(m_columns.words.values.at(value).key, value);
        const QList<FacetValue> all = m_index.facet(filter, range.field, {}).all();
        for (const FacetValue &value : all)
            counts.at(numbers.value(value.key, values())) = quint32(value.count);
    }
    return counts;
}

/// What both do, in the same order.
class Gestures
{
public:
    Gestures(const Index &index, unsigned seed)
        : m_index(index)
        , m_random(seed)
        , m_start(dayOf(QDate(2016, 6, 1)))
    {
    }
    [[nodiscard]] QList<Gesture> all();

private:
    [[nodiscard]] int below(int limit) { return int(m_random() % unsigned(limit)); }
    [[nodiscard]] Gesture brushed(const QString &kind, int from, int days) const
    {
        return {kind, m_start + from, m_start + from + days, {}};
    }
    [[nodiscard]] Gesture random();

    const Index &m_index;
    std::mt19937 m_random;
    Day m_start;
};

QList<Gesture> Gestures::all()
{
    QList<Gesture> all;
    all.append({QStringLiteral("start"), 0, 0, {}});
    // A brush snaps to months, so that a drag goes from month to month.
    for (int step = 0; step < 90; ++step)
        all.append(brushed(QStringLiteral("drag"), step * 30, 400));
    for (int jump = 0; jump < 60; ++jump)
        all.append(brushed(QStringLiteral("jump"), below(3000), 30 + below(600)));
    const Gesture clear{QStringLiteral("clear"), 0, 0, {}};
    all.append(clear);
    const ValueRange people = m_index.columns().range(Field::Person);
    for (quint32 person = 0; person < 12 && people.begin + person < people.end; ++person) {
        all.append({QStringLiteral("click"), 0, 0, {{Field::Person, people.begin + person}}});
        all.append(clear);
    }
    for (int number = 0; number < 40; ++number)
        all.append(random());
    return all;
}

// Names that come up often, so that something is left to count.
Gesture Gestures::random()
{
    Gesture gesture{QStringLiteral("random"), 0, 0, {}};
    if (below(3) > 0) {
        gesture.from = m_start + below(3300) - 100;
        gesture.to = gesture.from + below(900);
    }
    for (const ValueRange &range : m_index.ranges()) {
        // Filters on claims bind claims, which a crossfilter of items cannot say.
        const bool ofClaims
            = range.field == Field::ClaimKindIs || range.field == Field::ClaimStatusIs;
        if (!ofClaims && below(4) == 0)
            gesture.terms.insert(range.field,
                                 range.begin
                                     + quint32(below(int(std::min(range.end - range.begin, 12U)))));
    }
    return gesture;
}

template<class T>
bool write(const QString &path, const std::vector<T> &numbers)
{
    QFile file(path);
    const auto bytes = static_cast<qint64>(numbers.size() * sizeof(T));
    return file.open(QIODevice::WriteOnly)
        && file.write(reinterpret_cast<const char *>(numbers.data()), bytes) == bytes;
}

bool writeColumns(const QString &folder, const Index &index)
{
    const Columns &columns = index.columns();
    std::vector<qint32> dates;
    std::vector<quint32> starts{0};
    std::vector<quint32> values;
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        const IndexDate &date = columns.dateOfRow(row);
        dates.push_back(qint32(date.first));
        dates.push_back(qint32(date.last));
        columns.values.forEach(row, [&](std::uint32_t value) {
            const auto holds = [value](const ValueRange &range) {
                return value >= range.begin && value < range.end;
            };
            if (std::any_of(index.ranges().cbegin(), index.ranges().cend(), holds))
                values.push_back(value);
        });
        starts.push_back(quint32(values.size()));
    }
    return write(folder + QStringLiteral("/dates.bin"), dates)
        && write(folder + QStringLiteral("/starts.bin"), starts)
        && write(folder + QStringLiteral("/values.bin"), values);
}

bool writeGestures(const QString &folder, const Index &index, const QList<Gesture> &gestures)
{
    QJsonArray fields;
    for (const ValueRange &range : index.ranges())
        fields.append(QJsonObject{{QStringLiteral("name"), nameOf(range.field)},
                                  {QStringLiteral("end"), qint64(range.end)}});
    QJsonArray all;
    for (const Gesture &gesture : gestures) {
        QJsonObject terms;
        for (auto term = gesture.terms.cbegin(); term != gesture.terms.cend(); ++term)
            terms.insert(nameOf(term.key()), qint64(term.value()));
        all.append(QJsonObject{{QStringLiteral("kind"), gesture.kind},
                               {QStringLiteral("from"), qint64(gesture.from)},
                               {QStringLiteral("to"), qint64(gesture.to)},
                               {QStringLiteral("terms"), terms}});
    }
    QFile file(folder + QStringLiteral("/gestures.json"));
    const QJsonObject object{{QStringLiteral("fields"), fields},
                             {QStringLiteral("values"), qint64(index.values())},
                             {QStringLiteral("gestures"), all}};
    return file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson()) > 0;
}

using Times = QMap<QString, std::vector<double>>;

Times readTimes(const QString &folder)
{
    Times times;
    QFile file(folder + QStringLiteral("/times.tsv"));
    if (!file.open(QIODevice::ReadOnly))
        return times;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QList<QByteArray> parts = line.split('\t');
        if (parts.size() == 2)
            times[QString::fromLatin1(parts.at(0))].push_back(parts.at(1).toDouble());
    }
    return times;
}

Times timesOf(Index &index, const QList<Gesture> &gestures)
{
    using namespace std::chrono;
    Times times;
    for (const Gesture &gesture : gestures) {
        if (gesture.kind == u"random")
            continue;
        const auto begin = steady_clock::now();
        index.recount(index.filterOf(gesture));
        times[gesture.kind].push_back(
            duration<double, std::milli>(steady_clock::now() - begin).count());
    }
    return times;
}

double median(std::vector<double> times)
{
    if (times.empty())
        return 0;
    std::sort(times.begin(), times.end());
    return times.at(times.size() / 2);
}

void print(const QString &name, std::size_t rows, double value, const char *unit, double goal = -1,
           bool met = true)
{
    std::printf("peers_%s_%zu\t%.3f\t%s\t", qPrintable(name), rows, value, unit);
    if (goal < 0)
        std::printf("\t\n");
    else
        std::printf("%g\t%s\n", goal, met ? "met" : "short");
    std::fflush(stdout);
}

/// Values whose counts differ after a random gesture; -1 where there is nothing to compare.
qint64 differences(const QString &folder, Index &index, const QList<Gesture> &gestures)
{
    QFile file(folder + QStringLiteral("/counts.bin"));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const qint64 bytes = (qint64(index.values()) + 1) * qint64(sizeof(quint32));
    qint64 wrong = 0;
    for (const Gesture &gesture : gestures) {
        if (gesture.kind != u"random")
            continue;
        const QByteArray block = file.read(bytes);
        if (block.size() != bytes)
            return -1;
        const auto *theirs = reinterpret_cast<const quint32 *>(block.constData());
        const std::vector<quint32> ours = index.counts(index.filterOf(gesture));
        for (const ValueRange &range : index.ranges()) {
            for (quint32 value = range.begin; value < range.end; ++value)
                wrong += ours.at(value) != theirs[value] ? 1 : 0;
        }
        wrong += ours.back() != theirs[index.values()] ? 1 : 0;
    }
    return wrong;
}

void report(std::size_t rows, const Times &ours, const Times &theirs)
{
    print(QStringLiteral("crossfilter2_load"), rows, median(theirs.value(QStringLiteral("load"))),
          "ms");
    print(QStringLiteral("crossfilter2_memory"), rows,
          median(theirs.value(QStringLiteral("memory"))), "MB");
    const std::pair<const char *, double> goals[] = {{"drag", 30}, {"jump", 400}, {"click", 60}};
    for (const auto &[kind, goal] : goals) {
        const QString name = QString::fromLatin1(kind);
        const double index = median(ours.value(name));
        const double peer = median(theirs.value(name));
        print(name + QStringLiteral("_index"), rows, index, "ms");
        print(name + QStringLiteral("_crossfilter2"), rows, peer, "ms");
        // How many times faster; the goals hold for a million items.
        print(name + QStringLiteral("_times_faster"), rows, peer / index, "x",
              rows < 1'000'000 ? -1 : goal, peer / index >= goal);
    }
}

bool runPeer(const QString &folder)
{
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"),
               {QStringLiteral("--max-old-space-size=12000"),
                QStringLiteral(PEERS_DIR "/crossfilter.mjs"), folder});
    return node.waitForStarted() && node.waitForFinished(patienceMs) && node.exitCode() == 0;
}

bool measure(const QString &path, unsigned seed)
{
    auto opened = Connection::open(path, Connection::Mode::ReadOnly);
    if (!opened)
        return false;
    const auto facets = FacetIndex::fromImage(IndexBuilder(**opened).build());
    if (!facets)
        return false;
    facets->begin(newestDay(**opened), [](const Node &) { return QList<qint64>(); });
    Index index(*facets);
    const QList<Gesture> gestures = Gestures(index, seed).all();
    const QTemporaryDir folder;
    if (!writeColumns(folder.path(), index) || !writeGestures(folder.path(), index, gestures)
        || !runPeer(folder.path()))
        return false;
    const std::size_t rows = index.columns().rows();
    report(rows, timesOf(index, gestures), readTimes(folder.path()));
    const qint64 wrong = differences(folder.path(), index, gestures);
    print(QStringLiteral("counts_that_differ"), rows, double(wrong), "counts", 0, wrong == 0);
    return wrong == 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!QFileInfo::exists(QStringLiteral(PEERS_DIR "/node_modules/crossfilter2"))) {
        std::fprintf(stderr,
                     "bench_peers is left out: crossfilter2 is not installed (npm ci in "
                     "tests/bench/peers)\n");
        return 0;
    }
    QStringList archives;
    for (int i = 1; i < argc; ++i)
        archives.append(QString::fromLocal8Bit(argv[i]));
    if (archives.isEmpty())
        archives.append(QStringLiteral("100000"));
    const unsigned seed = qEnvironmentVariable("CLAIMSCOPE_SEED", QStringLiteral("7")).toUInt();
    const QTemporaryDir folder;
    for (const QString &archive : std::as_const(archives)) {
        QString path = archive;
        if (!QFileInfo::exists(path)) {
            path = folder.filePath(archive + QStringLiteral(".claimscope"));
            if (!bench::writeLargeArchive(path, archive.toLongLong()))
                return 1;
        }
        if (!measure(path, seed))
            return 1;
    }
    return 0;
}
