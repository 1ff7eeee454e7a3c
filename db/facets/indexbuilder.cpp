// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/indexbuilder.h"

#include "db/facets/largepages.h"
#include "db/facets/rowsink.h"
#include "db/sqlite/statement.h"

#include <algorithm>
#include <future>
#include <numeric>

namespace db {

IndexBuilder::IndexBuilder(Connection &connection, const QList<qint64> &items)
    : m_connection(connection)
{
    m_items = "[";
    for (const qint64 item : items)
        m_items += (m_items.size() > 1 ? "," : "") + QByteArray::number(item);
    m_items += ']';
}

QByteArray IndexBuilder::ofItems(const char *rows, const char *item) const
{
    const QByteArray all(rows);
    if (m_items.isEmpty())
        return all;
    return all + (all.contains(" WHERE ") ? " AND " : " WHERE ") + item
        + " IN (SELECT value FROM json_each(?1))";
}

void IndexBuilder::scan(Connection &connection, const char *columns, const QByteArray &rows,
                        const Visit &visit)
{
    scanRows(connection, columns, rows, m_items, visit);
}

/// More rows than a table has are not expected; room that is not used costs nothing.
std::size_t IndexBuilder::mostIn(const char *table)
{
    constexpr qint64 most = 100'000'000;
    if (!m_items.isEmpty())
        return 0;
    const Sql last{QStringLiteral("SELECT max(rowid) FROM ") + QLatin1String(table)};
    return std::size_t(std::clamp<qint64>(integerFrom(m_connection, last).value_or(0), 0, most));
}

void IndexBuilder::reserve(Pairs *pairs, std::size_t count)
{
    reserveLarge(&pairs->owners, count);
    reserveLarge(&pairs->values, count);
}

std::optional<Columns> IndexBuilder::columns()
{
    const auto isCancelled = [this] { return m_cancelled && m_cancelled(); };
    for (Connection *connection : {&m_connection, m_beside}) {
        if (m_items.isEmpty() && connection) // all of it is read, once: as it lies in memory
            connection->execute("PRAGMA mmap_size = 1099511627776");
    }
    m_mostClaims = mostIn("claim");
    // What all others refer to.
    readItems();
    readEntities();
    readDisputes();
    if (isCancelled())
        return std::nullopt;
    const auto launch = m_beside ? std::launch::async : std::launch::deferred;
    auto records = std::async(launch, [this] { readRecords(); });
    readLinks();
    records.get();
    if (isCancelled())
        return std::nullopt;
    addValues();
    return take();
}

/// What items have of others.
void IndexBuilder::readLinks()
{
    readMentions();
    readReports();
    m_topics = namedWords("topic", "topic_id, item_id", "item_topic");
    m_tags = namedWords("tag", "tag_id, item_id", "item_tag");
}

void IndexBuilder::readRecords()
{
    readClaims();
    readMoves();
}

QByteArray IndexBuilder::build()
{
    const auto columns = this->columns();
    return columns ? columns->image() : QByteArray();
}

void IndexBuilder::readItems()
{
    std::vector<qint64> ids;
    Numbered dates;
    Numbered languages;
    scan("id, published, published_first, published_last, language, key", ofItems("item", "id"),
         [&](const ScannedRow &row) {
             ids.push_back(row.integer(0));
             dates.push_back(dateNumber(row, 1));
             languages.push_back(m_languageWords(row.text(4)));
             m_keys.emplace_back(row.text(5));
         });
    sortItems(ids, dates, languages);
    m_row = NumberOfId(m_ids);
    m_sources.assign(m_ids.size(), 0);
}

/// Rows are in the order of ORDER BY published IS NULL, published_first, published_last, key.
void IndexBuilder::sortItems(const std::vector<qint64> &ids, const Numbered &dates,
                             const Numbered &languages)
{
    const auto bounds = [this](std::uint32_t date) {
        const IndexDate &each = m_dates[date];
        return std::tuple(date == 0, each.first, each.last);
    };
    Numbered byBounds(std::size_t(m_dates.size()));
    std::iota(byBounds.begin(), byBounds.end(), 0);
    std::sort(byBounds.begin(), byBounds.end(),
              [&](std::uint32_t a, std::uint32_t b) { return bounds(a) < bounds(b); });
    Numbered rank(byBounds.size());
    for (std::size_t i = 1; i < byBounds.size(); ++i)
        rank[byBounds[i]]
            = rank[byBounds[i - 1]] + (bounds(byBounds[i - 1]) != bounds(byBounds[i]));
    Numbered ranks(ids.size());
    std::transform(dates.begin(), dates.end(), ranks.begin(),
                   [&](std::uint32_t date) { return rank[date]; });
    Sorting sorting = sortedByOwner(ranks, rank.size());
    for (std::size_t i = 0; i < rank.size(); ++i) {
        const auto begin = sorting.places.begin();
        const auto byKey
            = [this](std::uint32_t a, std::uint32_t b) { return m_keys[a] < m_keys[b]; };
        if (!std::is_sorted(begin + sorting.starts[i], begin + sorting.starts[i + 1], byKey))
            std::sort(begin + sorting.starts[i], begin + sorting.starts[i + 1], byKey);
    }
    std::vector<std::string> keys;
    for (const std::uint32_t place : sorting.places) {
        m_languages.add(languages[place], static_cast<std::uint32_t>(m_ids.size()));
        m_ids.push_back(ids[place]);
        m_date.push_back(dates[place]);
        if (!m_items.isEmpty())
            keys.push_back(m_keys[place]);
    }
    m_keys.swap(keys);
}

void IndexBuilder::readEntities()
{
    struct Stored
    {
        IndexEntity entity;
        qint64 parent;
    };
    std::vector<Stored> all;
    scan("id, key, name, kind, parent_id", "entity", [&](const ScannedRow &row) {
        all.push_back({{row.integer(0), row.string(1), row.string(2), row.string(3)},
                       row.isNull(4) ? -1 : row.integer(4)});
    });
    std::sort(all.begin(), all.end(),
              [](const Stored &a, const Stored &b) { return a.entity.id < b.entity.id; });
    std::vector<qint64> ids;
    for (const Stored &each : all)
        ids.push_back(each.entity.id);
    m_entity = NumberOfId(ids);
    for (Stored &each : all) {
        const std::uint32_t parent = m_entity[each.parent];
        if (parent != NumberOfId::none)
            each.entity.parent = static_cast<qint32>(parent);
        m_words.entities.append(std::move(each.entity));
    }
}

void IndexBuilder::readMentions()
{
    Pairs mentions;
    reserve(&mentions, mostIn("mention"));
    scan("item_id, entity_id", ofItems("mention WHERE state = 'accepted'", "item_id"),
         [&](const ScannedRow &row) {
             const std::uint32_t item = m_row[row.integer(0)];
             const std::uint32_t entity = m_entity[row.integer(1)];
             if (entity != NumberOfId::none && item != NumberOfId::none)
                 mentions.add(entity, item);
         });
    m_entityRows
        = grouped(mentions, static_cast<std::size_t>(m_words.entities.size()), m_ids.size());
}

void IndexBuilder::readReports()
{
    std::vector<qint64> ids;
    Numbered publishers;
    Numbered outlets;
    Numbered languages;
    const QByteArray reports = m_items.isEmpty()
        ? QByteArray("report")
        : "report WHERE id IN (SELECT report_id FROM " + ofItems("item_report", "item_id") + ')';
    scan("id, publisher, original_outlet, language", reports, [&](const ScannedRow &row) {
        ids.push_back(row.integer(0));
        publishers.push_back(m_publisherWords(row.text(1)));
        outlets.push_back(m_publisherWords(row.text(2)));
        languages.push_back(m_languageWords(row.text(3)));
    });
    const NumberOfId number(ids);
    const std::uint32_t nobody = m_publisherWords({});
    Pairs independent; // row -> source
    scan("item_id, report_id", ofItems("item_report", "item_id"), [&](const ScannedRow &link) {
        const std::uint32_t row = m_row[link.integer(0)];
        const std::uint32_t report = number[link.integer(1)];
        if (row == NumberOfId::none || report == NumberOfId::none)
            return;
        m_publishers.add(publishers[report], row);
        m_publishers.add(outlets[report], row);
        m_languages.add(languages[report], row);
        const std::uint32_t origin
            = outlets[report] == nobody ? publishers[report] : outlets[report];
        if (origin != nobody)
            independent.add(row, origin);
    });
    const Groups origins = grouped(independent, m_ids.size(), m_publisherWords.size());
    for (std::size_t row = 0; row < m_ids.size(); ++row)
        m_sources[row] = static_cast<std::uint32_t>(origins.list(row).size());
}

Columns IndexBuilder::take()
{
    Columns columns;
    const Groups values = turnedRound(m_valueRows, m_ids.size());
    Numbered low;
    Numbered high;
    for (const qint64 id : m_ids) {
        low.push_back(static_cast<std::uint32_t>(quint64(id)));
        high.push_back(static_cast<std::uint32_t>(quint64(id) >> 32));
    }
    Numbered totals;
    for (std::size_t value = 0; value < m_valueRows.owners(); ++value)
        totals.push_back(static_cast<std::uint32_t>(m_valueRows.list(value).size()));
    m_valueRows = {};
    m_words.dates = m_dates.take();
    columns.ranks = m_words.ranks();
    columns.words = std::move(m_words);
    columns.date = Numbers(m_date);
    columns.idLow = Numbers(low);
    columns.idHigh = Numbers(high);
    columns.sources = Numbers(m_sources);
    columns.values = values.lists();
    columns.entityRows = m_entityRows.lists();
    columns.disputeRows = m_disputeRows.lists();
    columns.totals = Numbers(totals);
    Numbered aboutCounts;
    for (std::size_t claim = 0; claim < m_about.owners(); ++claim)
        aboutCounts.push_back(m_about.starts[claim + 1] - m_about.starts[claim]);
    const auto claim = [this](std::size_t i) { return Numbers(m_claimColumns[i]); };
    columns.claims = {Numbers(m_claimStarts),
                      claim(0),
                      claim(1),
                      claim(2),
                      claim(3),
                      claim(4),
                      Numbers(aboutCounts),
                      Numbers(m_about.values)};
    const auto move = [this](std::size_t i) { return Numbers(m_moveColumns[i]); };
    columns.moves = {Numbers(m_moveStarts),
                     move(0),
                     move(1),
                     move(2),
                     move(3),
                     move(4),
                     move(5),
                     move(6),
                     move(7)};
    return columns;
}

} // namespace db
