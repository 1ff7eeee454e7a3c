// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/recordstorereader.h"

#include "db/facets/facetindex.h"
#include "db/facets/rowscan.h"
#include "db/queries/claimhistory.h"
#include "db/queries/followedclaims.h"
#include "db/queries/recordids.h"
#include "db/queries/records.h"

namespace db {

namespace {

std::vector<qint64> orderedIds(Connection &connection, Unit unit)
{
    const QByteArray sql = QStringLiteral("SELECT id FROM %1 ORDER BY %2")
                               .arg(tableOf(unit), recordOrder(unit))
                               .toUtf8();
    std::vector<qint64> ids;
    RowScan scan(connection, sql.constData());
    while (scan.next())
        ids.push_back(scan.integer(0));
    return ids;
}

template<class Id>
QList<Id> asIds(const std::vector<qint64> &ids)
{
    QList<Id> list;
    for (const qint64 id : ids)
        list.append(Id(id));
    return list;
}

} // namespace

RecordStore::RecordStore() = default;
RecordStore::~RecordStore() = default;

std::unique_ptr<RecordStore> RecordStore::readWithoutClaims(Connection &connection,
                                                            const std::function<bool()> &cancelled)
{
    return RecordStoreReader(connection, cancelled).read();
}

std::unique_ptr<RecordStore> RecordStore::read(Connection &connection,
                                               const std::function<bool()> &cancelled)
{
    auto store = readWithoutClaims(connection, cancelled);
    auto claims = store ? ClaimStore::read(connection, *store, cancelled) : nullptr;
    if (!claims)
        return nullptr;
    store->claims = std::move(*claims);
    store->hasClaims = true;
    return store;
}

void RecordStore::finish()
{
    for (qsizetype place = 0; place < moves.records.size(); ++place)
        movesOfPerson[raw(moves.records.at(place).person.id)].append(place);
}

const std::vector<std::uint32_t> &RecordStore::rowsIn(const FacetIndex &index) const
{
    if (m_rowsOf != &index || m_rows.size() != itemIds.size()) {
        m_rows.clear();
        for (const qint64 id : itemIds)
            m_rows.push_back(index.rowOf(ItemId(id)));
        m_rowsOf = &index;
        m_followed.reset();
    }
    return m_rows;
}

FollowedClaims &RecordStore::followedClaims(const FacetIndex &index) const
{
    const auto &rows = rowsIn(index);
    if (!m_followed)
        m_followed = std::make_unique<FollowedClaims>(claims, rows, index.rows());
    return *m_followed;
}

std::uint32_t DateNumbers::operator()(const RowScan &scan, int firstColumn)
{
    if (scan.isNull(firstColumn))
        return 0;
    const QByteArray text = scan.bytes(firstColumn);
    const Day first = scan.integer(firstColumn + 1);
    const Day last = scan.integer(firstColumn + 2);
    auto &dates = m_dates.dates;
    const auto known = m_numbers.constFind(text);
    if (known != m_numbers.constEnd()) {
        for (const std::uint32_t number : *known) {
            if (dates[number].first == first && dates[number].last == last)
                return number;
        }
    }
    const Edtf date = Edtf::stored(QString::fromUtf8(text));
    const auto certain = certainDay(date, m_newest);
    const auto number = static_cast<std::uint32_t>(dates.size());
    dates.push_back({first, last, date.strictFirst(), date.strictLast(), certain.value_or(0),
                     certain.has_value()});
    m_numbers[QByteArray(text.constData(), text.size())].append(number);
    return number;
}

QHash<qint64, std::uint32_t> &EvidenceReader::sourcesOfReports()
{
    if (std::exchange(m_hasSources, true))
        return m_sourceOfReport;
    WordNumbers numbers;
    RowScan scan(m_connection,
                 "SELECT id, CASE original_outlet WHEN '' THEN publisher ELSE original_outlet END"
                 " FROM report WHERE id IN (SELECT report_id FROM evidence)");
    while (scan.next()) {
        const QByteArray source = scan.bytes(1);
        if (!source.isEmpty())
            m_sourceOfReport.insert(scan.integer(0), numbers(source));
    }
    return m_sourceOfReport;
}

void EvidenceReader::read(const char *column, UnitColumns *unit)
{
    std::vector<qint64> ids(unit->size());
    for (std::size_t place = 0; place < ids.size(); ++place)
        ids[place] = unit->id(place);
    const NumberOfId placeOf(ids);
    unit->withEvidence = RowSet(unit->size());
    Pairs sources;
    const QByteArray sql = QStringLiteral("SELECT %1, report_id, stance = 'for' FROM evidence"
                                          " WHERE %1 IS NOT NULL")
                               .arg(QLatin1String(column))
                               .toUtf8();
    RowScan scan(m_connection, sql.constData());
    while (scan.next()) {
        const std::uint32_t place = placeOf[scan.integer(0)];
        if (place == NumberOfId::none)
            continue;
        unit->withEvidence.insert(place);
        const auto source = sourcesOfReports().constFind(scan.integer(1));
        if (scan.integer(2) && source != sourcesOfReports().constEnd())
            sources.add(place, *source);
    }
    const Groups found = grouped(sources, unit->size(), std::size_t(sourcesOfReports().size()));
    std::vector<std::uint32_t> counts;
    for (std::size_t place = 0; place < unit->size(); ++place)
        counts.push_back(static_cast<std::uint32_t>(found.list(place).size()));
    unit->sources = OwnNumbers(counts);
}

RecordStoreReader::RecordStoreReader(Connection &connection, std::function<bool()> cancelled)
    : m_connection(connection)
    , m_cancelled(std::move(cancelled))
    , m_store(new RecordStore)
    , m_dateNumber(m_store->dates, newestDayOf(newestDate(connection)).value_or(openEnd))
    , m_evidence(connection)
{
}

std::unique_ptr<RecordStore> RecordStoreReader::read()
{
    for (const auto step : {&RecordStoreReader::readItems, &RecordStoreReader::readMoves,
                            &RecordStoreReader::readDisputes, &RecordStoreReader::readScores}) {
        if (m_cancelled && m_cancelled())
            return nullptr;
        (this->*step)();
    }
    m_store->finish();
    return std::move(m_store);
}

void RecordStoreReader::readItems()
{
    RowScan scan(m_connection, "SELECT id FROM item ORDER BY id");
    while (scan.next())
        m_store->itemIds.push_back(scan.integer(0));
    m_item = NumberOfId(m_store->itemIds);
    m_store->entities.read(m_connection);
}

void RecordStoreReader::readMoves()
{
    MoveStore &moves = m_store->moves;
    const std::vector<qint64> ids = orderedIds(m_connection, Unit::Move);
    const NumberOfId placeOf(ids);
    std::vector<std::vector<std::uint32_t>> columns(9, std::vector<std::uint32_t>(ids.size()));
    Pairs items;
    std::array<WordNumbers, 3> words;
    RowScan scan(m_connection,
                 "SELECT id, item_id, person_id, from_organization_id, to_organization_id, kind,"
                 " status, verified, announced, announced_first, announced_last,"
                 " effective, effective_first, effective_last,"
                 " first_reported, first_reported_first, first_reported_last FROM move");
    while (scan.next()) {
        const std::uint32_t place = placeOf[scan.integer(0)];
        const std::uint32_t item = scan.isNull(1) ? NumberOfId::none : m_item[scan.integer(1)];
        if (item != NumberOfId::none)
            items.add(place, item);
        for (std::size_t i = 0; i < 3; ++i) {
            const int column = static_cast<int>(i) + 2;
            columns[i][place]
                = scan.isNull(column) ? 0 : m_store->entities.columnNumber(scan.integer(column));
            columns[3 + i][place] = words.at(i)(scan.bytes(column + 3));
            columns[6 + i][place] = m_dateNumber(scan, 8 + 3 * static_cast<int>(i));
        }
    }
    moves.all.setIds(ids);
    moves.all.items = grouped(items, ids.size(), m_store->itemIds.size());
    moves.person = OwnNumbers(columns[0]);
    moves.from = OwnNumbers(columns[1]);
    moves.to = OwnNumbers(columns[2]);
    moves.kind = {words[0].words(), OwnNumbers(columns[3])};
    moves.status = {words[1].words(), OwnNumbers(columns[4])};
    moves.all.verified = {words[2].words(), OwnNumbers(columns[5])};
    moves.announced = OwnNumbers(columns[6]);
    moves.effective = OwnNumbers(columns[7]);
    moves.reported = OwnNumbers(columns[8]);
    m_evidence.read("move_id", &moves.all);
    moves.records = loadMoves(m_connection, asIds<MoveId>(ids));
}

void RecordStoreReader::readDisputes()
{
    DisputeStore &disputes = m_store->disputes;
    const std::vector<qint64> ids = orderedIds(m_connection, Unit::Controversy);
    m_disputePlace = NumberOfId(ids);
    std::vector<std::vector<std::uint32_t>> columns(4, std::vector<std::uint32_t>(ids.size()));
    std::array<WordNumbers, 3> words;
    RowScan scan(m_connection, "SELECT id, product_id, kind, status, verified FROM controversy");
    while (scan.next()) {
        const std::uint32_t place = m_disputePlace[scan.integer(0)];
        columns[0][place] = scan.isNull(1) ? 0 : m_store->entities.columnNumber(scan.integer(1));
        for (std::size_t i = 0; i < 3; ++i)
            columns[1 + i][place] = words.at(i)(scan.bytes(2 + static_cast<int>(i)));
    }
    disputes.all.setIds(ids);
    disputes.product = OwnNumbers(columns[0]);
    disputes.kind = {words[0].words(), OwnNumbers(columns[1])};
    disputes.status = {words[1].words(), OwnNumbers(columns[2])};
    disputes.all.verified = {words[2].words(), OwnNumbers(columns[3])};
    readDisputeLists(m_disputePlace);
    m_evidence.read("controversy_id", &disputes.all);
    disputes.records = loadControversies(m_connection, asIds<ControversyId>(ids));
}

void RecordStoreReader::readDisputeLists(const NumberOfId &place)
{
    DisputeStore &disputes = m_store->disputes;
    Pairs items;
    RowScan scan(m_connection, "SELECT controversy_id, item_id FROM controversy_item");
    while (scan.next()) {
        const std::uint32_t item = m_item[scan.integer(1)];
        if (item != NumberOfId::none)
            items.add(place[scan.integer(0)], item);
    }
    disputes.all.items = grouped(items, disputes.all.size(), m_store->itemIds.size());
    Pairs benchmarks;
    RowScan named(m_connection, "SELECT controversy_id, entity_id FROM controversy_benchmark");
    while (named.next())
        benchmarks.add(place[named.integer(0)], m_store->entities.columnNumber(named.integer(1)));
    disputes.benchmarks = grouped(benchmarks, disputes.all.size(), m_store->entities.size() + 1);
}

void RecordStoreReader::readScores()
{
    ScoreStore &scores = m_store->scores;
    const std::vector<qint64> ids = orderedIds(m_connection, Unit::Score);
    const NumberOfId placeOf(ids);
    std::vector<std::vector<std::uint32_t>> columns(4, std::vector<std::uint32_t>(ids.size()));
    WordNumbers verified;
    Pairs items;
    RowScan scan(m_connection,
                 "SELECT id, product_id, benchmark_id, controversy_id, verified FROM score");
    while (scan.next()) {
        const std::uint32_t place = placeOf[scan.integer(0)];
        for (std::size_t i = 0; i < 2; ++i) {
            const int column = static_cast<int>(i) + 1;
            columns[i][place]
                = scan.isNull(column) ? 0 : m_store->entities.columnNumber(scan.integer(column));
        }
        columns[3][place] = verified(scan.bytes(4));
        if (scan.isNull(3))
            continue;
        const std::uint32_t dispute = m_disputePlace[scan.integer(3)];
        columns[2][place] = dispute + 1;
        for (const std::uint32_t item : m_store->disputes.all.items.list(dispute))
            items.add(place, item);
    }
    scores.all.setIds(ids);
    scores.all.items = grouped(items, ids.size(), m_store->itemIds.size());
    scores.product = OwnNumbers(columns[0]);
    scores.benchmark = OwnNumbers(columns[1]);
    scores.dispute = OwnNumbers(columns[2]);
    scores.all.verified = {verified.words(), OwnNumbers(columns[3])};
    m_evidence.read("score_id", &scores.all);
    scores.records = loadScores(m_connection, asIds<ScoreId>(ids));
}

} // namespace db
