// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/columns.h"
#include "db/facets/grouping.h"
#include "db/sqlite/connection.h"

#include <functional>

namespace db {

class RowScan;

/// Reads an archive into the image of a facet index. One object builds once, on the connection's
/// thread and in one read transaction of the caller; throws SQLite::Exception.
class IndexBuilder
{
public:
    /// `cancelled` is asked between the steps.
    explicit IndexBuilder(Connection &connection, std::function<bool()> cancelled = {})
        : m_connection(connection)
        , m_cancelled(std::move(cancelled))
    {
    }
    QByteArray build(); ///< empty when cancelled

private:
    void readItems();
    void readEntities();
    void readMentions();
    void readReports();
    void readDisputes();
    void readClaims();
    void readAbout(const std::vector<qint64> &claimIds, const std::vector<std::uint32_t> &places);
    void readMoves();
    void addValues();
    void addEntityValues(EntityKind kind, Field field);
    void addRecordWords(Field field, const std::vector<std::uint32_t> &numbers,
                        const QStringList &words);
    void addNamedWords(Field field, const char *namesSql, const char *pairsSql);
    void addWords(Field field, const QStringList &words, const Pairs &rows, bool keepRows);
    void addValue(const QString &key, const QString &name, std::span<const std::uint32_t> rows,
                  bool keepRows);
    void endField(Field field, quint32 begin);
    [[nodiscard]] std::uint32_t dateNumber(const RowScan &scan, int firstColumn);
    [[nodiscard]] std::uint32_t entityNumber(qint64 id) const; ///< from 1; 0 for none
    [[nodiscard]] QList<QList<qsizetype>> familiesOfKind(EntityKind kind) const;
    QByteArray image();

    Connection &m_connection;
    const std::function<bool()> m_cancelled;
    IndexWords m_words;
    QHash<QByteArray, QList<std::uint32_t>> m_dateNumbers; ///< by text
    std::vector<qint64> m_ids; ///< of items, by row
    NumberOfId m_row;
    NumberOfId m_entity;
    NumberOfId m_dispute;
    std::vector<std::uint32_t> m_date;
    std::vector<std::uint32_t> m_sources;
    Pairs m_languages; ///< word -> row
    QStringList m_languageWords;
    QHash<QByteArray, std::uint32_t> m_languageNumbers;
    Pairs m_publishers;
    QStringList m_publisherWords;
    Groups m_entityRows;
    Groups m_valueRowsAll; ///< facet value -> rows
    Groups m_valueRows; ///< only of values that are words
    Groups m_disputeRows;
    std::vector<std::uint32_t> m_claimStarts;
    std::vector<std::vector<std::uint32_t>> m_claimColumns;
    Groups m_about;
    std::vector<std::uint32_t> m_moveStarts;
    std::vector<std::vector<std::uint32_t>> m_moveColumns;
};

} // namespace db
