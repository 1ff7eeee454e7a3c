// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/indexbuilder.h"

#include "db/facets/rowscan.h"

#include <algorithm>
#include <numeric>

namespace db {

namespace {

/// The number of a word in a growing list.
std::uint32_t numberIn(QStringList *words, QHash<QByteArray, std::uint32_t> *numbers,
                       const QByteArray &word)
{
    const auto known = numbers->constFind(word);
    if (known != numbers->constEnd())
        return *known;
    const auto number = static_cast<std::uint32_t>(words->size());
    numbers->insert(QByteArray(word.constData(), word.size()), number);
    words->append(QString::fromUtf8(word));
    return number;
}

std::vector<std::uint32_t> ranksOf(const IndexWords &words)
{
    std::vector<std::uint32_t> order(static_cast<std::size_t>(words.values.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&words](std::uint32_t a, std::uint32_t b) {
        const IndexValue &left = words.values.at(a);
        const IndexValue &right = words.values.at(b);
        return std::tie(left.name, left.key) < std::tie(right.name, right.key);
    });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = place;
    return ranks;
}

} // namespace

QByteArray IndexBuilder::build()
{
    m_words.dates.append(IndexDate());
    for (const auto step :
         {&IndexBuilder::readItems, &IndexBuilder::readEntities, &IndexBuilder::readMentions,
          &IndexBuilder::readReports, &IndexBuilder::readDisputes, &IndexBuilder::addValues,
          &IndexBuilder::readMoves}) {
        if (m_cancelled && m_cancelled())
            return {};
        (this->*step)();
    }
    return image();
}

void IndexBuilder::addValues()
{
    addEntityValues(EntityKind::Person, Field::Person);
    addEntityValues(EntityKind::Organization, Field::Organization);
    addEntityValues(EntityKind::Product, Field::Product);
    addEntityValues(EntityKind::Benchmark, Field::Benchmark);
    readClaims();
    addNamedWords(Field::Topic, "SELECT id, name FROM topic",
                  "SELECT topic_id, item_id FROM item_topic");
    addWords(Field::Source, m_publisherWords, m_publishers, true);
    addWords(Field::Language, m_languageWords, m_languages, true);
    addNamedWords(Field::Tag, "SELECT id, name FROM tag", "SELECT tag_id, item_id FROM item_tag");
}

std::uint32_t IndexBuilder::dateNumber(const RowScan &scan, int firstColumn)
{
    if (scan.isNull(firstColumn))
        return 0;
    const QByteArray text = scan.bytes(firstColumn);
    const Day first = scan.integer(firstColumn + 1);
    const Day last = scan.integer(firstColumn + 2);
    const auto known = m_dateNumbers.constFind(text);
    if (known != m_dateNumbers.constEnd()) {
        for (const std::uint32_t number : *known) {
            const IndexDate &date = m_words.dates.at(number);
            if (date.first == first && date.last == last)
                return number;
        }
    }
    const auto number = static_cast<std::uint32_t>(m_words.dates.size());
    m_dateNumbers[QByteArray(text.constData(), text.size())].append(number);
    m_words.dates.append({QString::fromUtf8(text), first, last});
    return number;
}

void IndexBuilder::readItems()
{
    RowScan scan(m_connection,
                 "SELECT id, published, published_first, published_last, language FROM item"
                 " ORDER BY published IS NULL, published_first, published_last, key");
    while (scan.next()) {
        const auto row = static_cast<std::uint32_t>(m_ids.size());
        m_ids.push_back(scan.integer(0));
        m_date.push_back(dateNumber(scan, 1));
        m_languages.add(numberIn(&m_languageWords, &m_languageNumbers, scan.bytes(4)), row);
    }
    m_row = NumberOfId(m_ids);
    m_sources.assign(m_ids.size(), 0);
}

void IndexBuilder::readEntities()
{
    std::vector<qint64> ids;
    std::vector<qint64> parents;
    RowScan scan(m_connection, "SELECT id, key, kind, parent_id FROM entity ORDER BY id");
    while (scan.next()) {
        ids.push_back(scan.integer(0));
        parents.push_back(scan.isNull(3) ? -1 : scan.integer(3));
        m_words.entities.append(
            {QString::fromUtf8(scan.bytes(1)), QString::fromUtf8(scan.bytes(2))});
    }
    m_entity = NumberOfId(ids);
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::uint32_t parent = m_entity[parents[i]];
        if (parent != NumberOfId::none)
            m_words.entities[qsizetype(i)].parent = static_cast<qint32>(parent);
    }
}

void IndexBuilder::readMentions()
{
    Pairs mentions;
    RowScan scan(m_connection, "SELECT entity_id, item_id FROM mention WHERE state = 'accepted'");
    while (scan.next()) {
        const std::uint32_t entity = m_entity[scan.integer(0)];
        const std::uint32_t row = m_row[scan.integer(1)];
        if (entity != NumberOfId::none && row != NumberOfId::none)
            mentions.add(entity, row);
    }
    m_entityRows
        = grouped(mentions, static_cast<std::size_t>(m_words.entities.size()), m_ids.size());
}

void IndexBuilder::readReports()
{
    QHash<QByteArray, std::uint32_t> numbers;
    Pairs independent; // row -> source
    RowScan scan(m_connection,
                 "SELECT item_id, publisher, original_outlet, language FROM item_report"
                 " JOIN report ON report.id = report_id");
    while (scan.next()) {
        const std::uint32_t row = m_row[scan.integer(0)];
        if (row == NumberOfId::none)
            continue;
        const std::uint32_t publisher = numberIn(&m_publisherWords, &numbers, scan.bytes(1));
        const std::uint32_t outlet = numberIn(&m_publisherWords, &numbers, scan.bytes(2));
        const bool isCopy = !m_publisherWords.at(outlet).isEmpty();
        m_publishers.add(publisher, row);
        m_publishers.add(outlet, row);
        const std::uint32_t origin = isCopy ? outlet : publisher;
        if (!m_publisherWords.at(origin).isEmpty())
            independent.add(row, origin);
        m_languages.add(numberIn(&m_languageWords, &m_languageNumbers, scan.bytes(3)), row);
    }
    const Groups origins
        = grouped(independent, m_ids.size(), static_cast<std::size_t>(m_publisherWords.size()));
    for (std::size_t row = 0; row < m_ids.size(); ++row)
        m_sources[row] = static_cast<std::uint32_t>(origins.list(row).size());
}

void IndexBuilder::addValue(const QString &key, const QString &name,
                            std::span<const std::uint32_t> rows, bool keepRows)
{
    if (rows.empty())
        return;
    m_words.values.append({key, name});
    m_valueRowsAll.values.insert(m_valueRowsAll.values.end(), rows.begin(), rows.end());
    m_valueRowsAll.endList();
    if (keepRows)
        m_valueRows.values.insert(m_valueRows.values.end(), rows.begin(), rows.end());
    m_valueRows.endList();
}

void IndexBuilder::endField(Field field, quint32 begin)
{
    m_words.ranges.append({field, begin, quint32(m_words.values.size())});
}

QList<QList<qsizetype>> IndexBuilder::familiesOfKind(EntityKind kind) const
{
    QList<QList<qsizetype>> families(m_words.entities.size());
    for (qsizetype entity = 0; entity < m_words.entities.size(); ++entity) {
        if (m_words.entities.at(entity).kind != toText(kind)
            || m_entityRows.list(std::size_t(entity)).empty())
            continue;
        QList<qsizetype> above; // parents in a circle end where they began
        for (qsizetype at = entity; at >= 0 && !above.contains(at);
             at = m_words.entities.at(at).parent) {
            above.append(at);
            families[at].append(entity);
        }
    }
    return families;
}

void IndexBuilder::addEntityValues(EntityKind kind, Field field)
{
    const auto begin = quint32(m_words.values.size());
    QHash<QString, QString> names;
    RowScan scan(m_connection, "SELECT key, name FROM entity");
    while (scan.next())
        names.insert(QString::fromUtf8(scan.bytes(0)), QString::fromUtf8(scan.bytes(1)));
    const auto families = familiesOfKind(kind);
    std::vector<std::uint32_t> rows;
    for (qsizetype entity = 0; entity < families.size(); ++entity) {
        rows.clear();
        for (const qsizetype member : families.at(entity)) {
            const auto list = m_entityRows.list(std::size_t(member));
            rows.insert(rows.end(), list.begin(), list.end());
        }
        if (families.at(entity).size() > 1) {
            std::sort(rows.begin(), rows.end());
            rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
        }
        const QString key = m_words.entities.at(entity).key;
        addValue(key, names.value(key), rows, false);
    }
    endField(field, begin);
}

void IndexBuilder::addWords(Field field, const QStringList &words, const Pairs &rows, bool keepRows)
{
    const auto begin = quint32(m_words.values.size());
    const Groups groups = grouped(rows, static_cast<std::size_t>(words.size()), m_ids.size());
    for (qsizetype word = 0; word < words.size(); ++word) {
        if (!words.at(word).isEmpty())
            addValue(words.at(word), words.at(word), groups.list(std::size_t(word)), keepRows);
    }
    endField(field, begin);
}

void IndexBuilder::addNamedWords(Field field, const char *namesSql, const char *pairsSql)
{
    std::vector<qint64> ids;
    QStringList words;
    RowScan names(m_connection, namesSql);
    while (names.next()) {
        ids.push_back(names.integer(0));
        words.append(QString::fromUtf8(names.bytes(1)));
    }
    const NumberOfId number(ids);
    Pairs pairs;
    RowScan scan(m_connection, pairsSql);
    while (scan.next()) {
        const std::uint32_t word = number[scan.integer(0)];
        const std::uint32_t row = m_row[scan.integer(1)];
        if (word != NumberOfId::none && row != NumberOfId::none)
            pairs.add(word, row);
    }
    addWords(field, words, pairs, true);
}

QByteArray IndexBuilder::image()
{
    const Groups values = turnedRound(m_valueRowsAll, m_ids.size());
    std::vector<std::uint32_t> low;
    std::vector<std::uint32_t> high;
    for (const qint64 id : m_ids) {
        low.push_back(static_cast<std::uint32_t>(quint64(id)));
        high.push_back(static_cast<std::uint32_t>(quint64(id) >> 32));
    }
    std::vector<std::uint32_t> totals;
    for (std::size_t value = 0; value < m_valueRowsAll.owners(); ++value)
        totals.push_back(static_cast<std::uint32_t>(m_valueRowsAll.list(value).size()));
    m_valueRowsAll = {};
    ImageWriter writer;
    writer.addBytes(toBytes(m_words));
    for (const auto *column : {&m_date, &low, &high, &m_sources})
        writer.add(*column);
    values.addTo(&writer);
    m_entityRows.addTo(&writer);
    m_valueRows.addTo(&writer);
    m_disputeRows.addTo(&writer);
    writer.add(totals);
    writer.add(ranksOf(m_words));
    writer.add(m_claimStarts);
    for (const auto &column : m_claimColumns)
        writer.add(column);
    std::vector<std::uint32_t> aboutCounts;
    for (std::size_t claim = 0; claim < m_about.owners(); ++claim)
        aboutCounts.push_back(m_about.starts[claim + 1] - m_about.starts[claim]);
    writer.add(aboutCounts);
    writer.add(m_about.values);
    writer.add(m_moveStarts);
    for (const auto &column : m_moveColumns)
        writer.add(column);
    return writer.take();
}

} // namespace db
