// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/indexbuilder.h"
#include "db/facets/largepages.h"
#include "db/facets/rowsink.h"

#include <algorithm>

namespace db {

void IndexBuilder::addValues()
{
    reserveLarge(&m_valueRows.values,
                 2 * m_entityRows.values.size() + m_claimColumns[2].size()
                     + m_topics.rows.values.size() + m_publishers.values.size());
    addEntityValues(EntityKind::Person, Field::Person);
    addEntityValues(EntityKind::Organization, Field::Organization);
    addEntityValues(EntityKind::Product, Field::Product);
    addEntityValues(EntityKind::Benchmark, Field::Benchmark);
    addRecordWords(Field::ClaimKindIs, m_claimColumns[2], m_words.claimKinds);
    addRecordWords(Field::ClaimStatusIs, m_claimColumns[3], m_words.claimStatuses);
    addWords(Field::Topic, m_topics.words, m_topics.rows);
    addWords(Field::Source, m_publisherWords.words(), m_publishers);
    addWords(Field::Language, m_languageWords.words(), m_languages);
    addWords(Field::Tag, m_tags.words, m_tags.rows);
}

void IndexBuilder::addValue(const IndexValue &value, std::span<const std::uint32_t> rows)
{
    if (rows.empty())
        return;
    m_words.values.append(value);
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
    const QString word = toText(kind);
    for (qsizetype entity = 0; entity < m_words.entities.size(); ++entity) {
        if (m_words.entities.at(entity).kind != word
            || m_entityRows.list(std::size_t(entity)).empty())
            continue;
        for (const qsizetype above : m_words.andAbove(entity))
            families[above].append(entity);
    }
    return families;
}

void IndexBuilder::addEntityValues(EntityKind kind, Field field)
{
    const auto begin = quint32(m_words.values.size());
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
        const IndexEntity &each = m_words.entities.at(entity);
        addValue({each.key, each.name, qint32(entity)}, rows);
    }
    endField(field, begin);
}

void IndexBuilder::addWords(Field field, const QStringList &words, const Pairs &rows)
{
    const auto begin = quint32(m_words.values.size());
    const Groups groups = grouped(rows, static_cast<std::size_t>(words.size()), m_ids.size());
    for (qsizetype word = 0; word < words.size(); ++word) {
        if (!words.at(word).isEmpty())
            addValue({words.at(word), words.at(word)}, groups.list(std::size_t(word)));
    }
    endField(field, begin);
}

/// Each word's rows rise.
void IndexBuilder::addWords(Field field, const QStringList &words,
                            const std::vector<Numbered> &rows)
{
    const auto begin = quint32(m_words.values.size());
    for (qsizetype word = 0; word < words.size(); ++word) {
        if (!words.at(word).isEmpty())
            addValue({words.at(word), words.at(word)}, rows[std::size_t(word)]);
    }
    endField(field, begin);
}

IndexBuilder::NamedWords IndexBuilder::namedWords(const char *names, const char *columns,
                                                  const char *pairs)
{
    NamedWords named;
    std::vector<qint64> ids;
    scan("id, name", names, [&](const ScannedRow &row) {
        ids.push_back(row.integer(0));
        named.words.append(row.string(1));
    });
    const NumberOfId number(ids);
    scan(columns, ofItems(pairs, "item_id"), [&](const ScannedRow &pair) {
        const std::uint32_t word = number[pair.integer(0)];
        const std::uint32_t row = m_row[pair.integer(1)];
        if (word != NumberOfId::none && row != NumberOfId::none)
            named.rows.add(word, row);
    });
    return named;
}

/// `numbers` of the words, a claim each, in the order of the rows.
void IndexBuilder::addRecordWords(Field field, const Numbered &numbers, const QStringList &words)
{
    std::vector<Numbered> rows(std::size_t(words.size()));
    for (std::uint32_t row = 0; row + 1 < m_claimStarts.size(); ++row) {
        for (std::size_t claim = m_claimStarts[row]; claim < m_claimStarts[row + 1]; ++claim) {
            auto &of = rows[numbers[claim]];
            if (of.empty() || of.back() != row)
                of.push_back(row);
        }
    }
    addWords(field, words, rows);
}

} // namespace db
