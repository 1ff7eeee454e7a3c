// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/context.h"
#include "db/archive.h"
#include "db/import/csvreader.h"
#include "resources/resources.h"
#include "ui/charts/charts.h"

#include <QFile>
#include <QMap>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

namespace {

constexpr ui::ChartKind allKinds[]
    = {ui::ChartKind::Moves,       ui::ChartKind::Balance,     ui::ChartKind::Flows,
       ui::ChartKind::Scores,      ui::ChartKind::Disputes,    ui::ChartKind::Volume,
       ui::ChartKind::ClaimStates, ui::ChartKind::WhoAboutWhom};

using Row = QHash<QString, QString>;

/// A table of the sample as it lies in the resources, read without the archive.
QList<Row> table(const QString &name)
{
    QFile file(u":/sample/"_qs + name + u".csv"_qs);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    db::CsvReader reader(file, name);
    QList<Row> rows;
    QStringList header;
    for (auto row = reader.next(); row && *row; row = reader.next()) {
        const QStringList fields = (*row)->fields;
        if (header.isEmpty()) {
            header = fields;
            continue;
        }
        Row entry;
        for (qsizetype i = 0; i < header.size(); ++i)
            entry.insert(header.at(i), fields.value(i));
        rows.append(entry);
    }
    return rows;
}

QHash<QString, QString> names(const QString &tableName)
{
    QHash<QString, QString> names;
    for (const Row &row : table(tableName))
        names.insert(row.value(u"id"_qs), row.value(u"name"_qs));
    return names;
}

/// First and last day of a date of the table: yyyy, yyyy-MM or yyyy-MM-dd.
std::pair<QDate, QDate> bounds(const QString &date)
{
    if (date.size() == 4)
        return {QDate(date.toInt(), 1, 1), QDate(date.toInt(), 12, 31)};
    const QDate first = QDate::fromString(date.left(7) + u"-01"_qs, Qt::ISODate);
    if (date.size() == 7)
        return {first, first.addMonths(1).addDays(-1)};
    const QDate day = QDate::fromString(date, Qt::ISODate);
    return {day, day};
}

QDate quarterOf(const QDate &day)
{
    return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1};
}

QString dateOfMove(const Row &move)
{
    return move.value(u"announced_date"_qs).isEmpty() ? move.value(u"effective_date"_qs)
                                                      : move.value(u"announced_date"_qs);
}

} // namespace

/// The numbers of the charts of the sample are those that its tables give when they are counted
/// without the archive.
class TestSampleCharts : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] ui::ChartData chart(ui::ChartKind kind, const QString &query = {}) const
    {
        const auto answer = explored(query);
        ui::ChartOptions options;
        options.today = db::dayOf(QDate(2026, 6, 1));
        return ui::chartData(kind, answer, options, ui::Wording());
    }
    [[nodiscard]] db::Exploration explored(const QString &query) const
    {
        db::ExploreRequest request;
        request.filter = db::Filter::parse(query).value();
        request.records = db::allChartRecords;
        return cli::await(m_archive->explore(request)).value();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<db::Archive> m_archive;
    QList<Row> m_moves; ///< that count: each departure once, no change of role

private Q_SLOTS:
    void initTestCase();
    void balanceCountsEveryArrivalAndDepartureOnce();
    void balanceKeepsQuartersApart();
    void flowsAreTheTableOfPairs();
    void statesAddUpToTheClaimsThatWereSaid();
    void pairsAreTheClaimsOfBoth();
    void noTwoLabelsOverlap_data();
    void noTwoLabelsOverlap();
    void organizationsKeepTheirColours();
};

void TestSampleCharts::initTestCase()
{
    initClaimscopeResources();
    const QString path = m_folder.filePath(u"sample.claimscope"_qs);
    QVERIFY(db::Archive::writeSample(path).has_value());
    auto archive = db::Archive::open(path, db::Archive::Access::ReadOnly);
    QVERIFY(archive.has_value());
    m_archive = std::move(*archive);
    const QList<Row> all = table(u"moves"_qs);
    QVERIFY(all.size() > 100);
    for (const Row &move : all) {
        const QString from = move.value(u"from_organization_id"_qs);
        if (from == move.value(u"to_organization_id"_qs))
            continue;
        // A bare leave is a repetition where another move of the person from there is near.
        const auto repeats = [&](const Row &other) {
            if (&other == &move || other.value(u"person_id"_qs) != move.value(u"person_id"_qs)
                || other.value(u"from_organization_id"_qs) != from)
                return false;
            const auto days
                = bounds(dateOfMove(move)).first.daysTo(bounds(dateOfMove(other)).first);
            const QString to = other.value(u"to_organization_id"_qs);
            return std::abs(days) <= 366 && !to.isEmpty() && to != from;
        };
        // A seat on the board is not the job beside it.
        const bool leave = !from.isEmpty() && move.value(u"to_organization_id"_qs).isEmpty()
            && move.value(u"kind"_qs) != u"board"_qs;
        if (!leave || std::none_of(all.begin(), all.end(), repeats))
            m_moves.append(move);
    }
}

void TestSampleCharts::balanceCountsEveryArrivalAndDepartureOnce()
{
    const auto organizations = names(u"organizations"_qs);
    QMap<QString, std::pair<int, int>> expected;
    for (const Row &move : std::as_const(m_moves)) {
        if (!move.value(u"to_organization_id"_qs).isEmpty())
            ++expected[organizations.value(move.value(u"to_organization_id"_qs))].first;
        if (!move.value(u"from_organization_id"_qs).isEmpty())
            ++expected[organizations.value(move.value(u"from_organization_id"_qs))].second;
    }
    QMap<QString, std::pair<int, int>> drawn;
    for (const QVariantList &row : chart(ui::ChartKind::Balance).table.rows) {
        drawn[row.at(0).toString()].first += row.at(4).toInt();
        drawn[row.at(0).toString()].second += row.at(5).toInt();
        QCOMPARE(row.at(6).toInt(), row.at(4).toInt() - row.at(5).toInt());
    }
    QCOMPARE(drawn.keys(), expected.keys());
    for (auto count = expected.cbegin(); count != expected.cend(); ++count)
        QVERIFY2(drawn.value(count.key()) == *count, qPrintable(count.key()));
}

void TestSampleCharts::balanceKeepsQuartersApart()
{
    QMap<QDate, int> expected; // arrivals at OpenAI
    for (const Row &move : std::as_const(m_moves)) {
        if (move.value(u"to_organization_id"_qs) != u"openai"_qs)
            continue;
        const auto [first, last] = bounds(dateOfMove(move));
        if (quarterOf(first) == quarterOf(last))
            ++expected[quarterOf(first)];
    }
    QVERIFY(expected.size() > 3);
    QMap<QDate, int> drawn;
    const ui::ChartData data = chart(ui::ChartKind::Balance);
    for (const ui::Mark &mark : data.marks) {
        if (mark.id.startsWith(u"in-openai-"_qs))
            drawn.insert(db::dateOf(static_cast<db::Day>(mark.from)), static_cast<int>(mark.value));
    }
    QCOMPARE(drawn, expected);
}

void TestSampleCharts::flowsAreTheTableOfPairs()
{
    const auto organizations = names(u"organizations"_qs);
    QMap<std::pair<QString, QString>, int> expected;
    int all = 0;
    for (const Row &move : std::as_const(m_moves)) {
        const QString from = move.value(u"from_organization_id"_qs);
        const QString to = move.value(u"to_organization_id"_qs);
        if (from.isEmpty() || to.isEmpty())
            continue;
        ++expected[{organizations.value(from), u"to "_qs + organizations.value(to)}];
        ++all;
    }
    const ui::ChartData data = chart(ui::ChartKind::Flows);
    for (const QVariantList &row : data.table.rows) {
        for (qsizetype column = 1; column + 1 < row.size(); ++column)
            QCOMPARE(row.at(column).toInt(),
                     expected.value({row.at(0).toString(), data.table.columns.at(column)}));
    }
    double bands = 0;
    for (const ui::Mark &mark : data.marks)
        bands += mark.shape == ui::MarkShape::Band ? mark.value : 0;
    QCOMPARE(bands, all);
}

void TestSampleCharts::statesAddUpToTheClaimsThatWereSaid()
{
    QMap<QString, int> expected; // at the end of 2025
    for (const Row &claim : table(u"claims"_qs)) {
        const QString date = claim.value(u"date"_qs);
        if (!date.isEmpty() && bounds(date).second <= QDate(2025, 12, 31))
            ++expected[claim.value(u"status"_qs)];
    }
    QVERIFY(expected.size() > 3);
    QMap<QString, int> drawn;
    for (const ui::Mark &mark : chart(ui::ChartKind::ClaimStates).marks) {
        if (mark.to == static_cast<double>(db::dayOf(QDate(2026, 1, 1))))
            drawn[mark.color] = static_cast<int>(mark.value);
    }
    QCOMPARE(drawn, expected);
}

void TestSampleCharts::pairsAreTheClaimsOfBoth()
{
    const db::Exploration all = explored({});
    QSet<QString> parents; // their numbers hold those of their children too
    for (const QString &tableName : {u"organizations"_qs, u"products"_qs}) {
        for (const Row &row : table(tableName))
            parents.insert(row.value(u"parent_id"_qs));
    }
    int checked = 0;
    for (const db::PairCount &pair : all.claimPairs.cells) {
        if (pair.speaker.isNull() || pair.target.isNull() || parents.contains(pair.speaker.key)
            || parents.contains(pair.target.key))
            continue;
        int expected = 0;
        for (const Row &claim : table(u"claims"_qs))
            expected += (claim.value(u"speaker_person_id"_qs) == pair.speaker.key
                         || claim.value(u"speaker_organization_id"_qs) == pair.speaker.key)
                    && claim.value(u"about_ids"_qs).split(u'|').contains(pair.target.key)
                ? 1
                : 0;
        QCOMPARE(pair.count, expected);
        ++checked;
    }
    QVERIFY(checked > 2);
    for (const db::PairCount &pair : all.claimPairs.cells.mid(0, 12)) {
        if (pair.speaker.isNull() || pair.target.isNull())
            continue;
        const QString click = u"says:%1 about:%2"_qs.arg(pair.speaker.key, pair.target.key);
        QCOMPARE(explored(click).claimCount, pair.count);
    }
}

void TestSampleCharts::noTwoLabelsOverlap_data()
{
    QTest::addColumn<QString>("query");
    for (const char *query :
         {"", "org:openai", "person:yann-lecun", "date:2025-04", "dispute:open"})
        QTest::newRow(query) << QString::fromLatin1(query);
}

void TestSampleCharts::noTwoLabelsOverlap()
{
    QFETCH(QString, query);
    const db::Exploration answer = explored(query);
    ui::ChartOptions options;
    options.today = db::dayOf(QDate(2026, 6, 1));
    for (const auto language : {QLocale::English, QLocale::German}) {
        const ui::Wording wording{QLocale(language)};
        for (const ui::ChartKind kind : allKinds) {
            const ui::ChartData data = ui::chartData(kind, answer, options, wording);
            for (const QSizeF size : {QSizeF(766, 262), QSizeF(560, 130), QSizeF(1200, 675)}) {
                ui::LayoutRequest request;
                request.size = size;
                request.picture = size.width() > 1000;
                request.theme = ui::ChartTheme::named(ui::ThemeName::Light);
                const ui::ChartLayout layout = ui::layoutChart(data, request, wording);
                QVERIFY2(ui::overlaps(layout) == 0, qPrintable(data.title));
            }
        }
    }
}

// In every selection, and when the archive is opened again.
void TestSampleCharts::organizationsKeepTheirColours()
{
    const QHash<QString, int> colours = explored({}).organizationColors;
    QVERIFY(colours.size() >= 6);
    for (const char *query : {"org:meta", "date:2024", "person:yann-lecun", "zzzz"})
        QCOMPARE(explored(QString::fromLatin1(query)).organizationColors, colours);
    const QString path = m_archive->path();
    m_archive.reset();
    auto opened = db::Archive::open(path, db::Archive::Access::ReadOnly);
    QVERIFY(opened);
    m_archive = *std::move(opened);
    QCOMPARE(explored({}).organizationColors, colours);
}

QTEST_MAIN(TestSampleCharts)
#include "tst_samplecharts.moc"
