// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/columns.h"
#include "db/facets/datenumbering.h"
#include "db/facets/grouping.h"
#include "db/facets/wordnumbering.h"
#include "db/sqlite/connection.h"

#include <functional>

namespace db {

class ScannedRow;

/// Reads an archive, or some of its items, into the columns of a facet index. One object builds
/// once, on the connection's thread and in one read transaction of the caller, with the help of a
/// second thread where there is a second connection; throws SQLite::Exception.
class IndexBuilder
{
public:
    /// `cancelled` is asked between the steps. `beside` is a connection in a read transaction that
    /// sees the same state; claims and moves are read from it on a thread of their own.
    explicit IndexBuilder(Connection &connection, std::function<bool()> cancelled = {},
                          Connection *beside = nullptr)
        : m_connection(connection)
        , m_beside(beside)
        , m_cancelled(std::move(cancelled))
    {
    }
    /// Of these items alone, but with all entities and disputes.
    IndexBuilder(Connection &connection, const QList<qint64> &items);

    std::optional<Columns> columns(); ///< nullopt when cancelled
    QByteArray build(); ///< their image; empty when cancelled
    /// Keys of the items that were read, by row, once columns() has been asked.
    [[nodiscard]] const std::vector<std::string> &keys() const { return m_keys; }

private:
    using Numbered = std::vector<std::uint32_t>;

    /// The words of a facet that have names of their own, and their rows.
    struct NamedWords
    {
        QStringList words;
        Pairs rows; ///< word -> row
    };
    using Visit = std::function<void(const ScannedRow &)>;
    void scan(const char *columns, const QByteArray &rows, const Visit &visit)
    {
        scan(m_connection, columns, rows, visit);
    }
    void scanRecords(const char *columns, const QByteArray &rows, const Visit &visit)
    {
        scan(m_beside ? *m_beside : m_connection, columns, rows, visit);
    }
    void scan(Connection &connection, const char *columns, const QByteArray &rows,
              const Visit &visit);
    /// `rows` of the items that are read; `item` names their id.
    [[nodiscard]] QByteArray ofItems(const char *rows, const char *item) const;

    [[nodiscard]] std::size_t mostIn(const char *table);
    static void reserve(Pairs *pairs, std::size_t count);
    void readLinks();
    void readRecords();
    void readItems();
    void sortItems(const std::vector<qint64> &ids, const Numbered &dates,
                   const Numbered &languages);
    void readEntities();
    void readMentions();
    void readReports();
    void readDisputes();
    void readClaims();
    void readAbout(const std::vector<qint64> &claimIds, const Numbered &places);
    void readMoves();
    void addValues();
    void addEntityValues(EntityKind kind, Field field);
    void addRecordWords(Field field, const Numbered &numbers, const QStringList &words);
    NamedWords namedWords(const char *names, const char *columns, const char *pairs);
    void addWords(Field field, const QStringList &words, const Pairs &rows);
    void addWords(Field field, const QStringList &words, const std::vector<Numbered> &rows);
    void addValue(const IndexValue &value, std::span<const std::uint32_t> rows);
    void endField(Field field, quint32 begin);
    [[nodiscard]] std::uint32_t dateNumber(const ScannedRow &row, int firstColumn)
    {
        return m_dates.number(row, firstColumn);
    }
    [[nodiscard]] std::uint32_t entityNumber(const ScannedRow &row, int column) const;
    [[nodiscard]] QList<QList<qsizetype>> familiesOfKind(EntityKind kind) const;
    Columns take();

    Connection &m_connection;
    Connection *const m_beside = nullptr;
    const std::function<bool()> m_cancelled;
    QByteArray m_items; ///< ids as JSON; empty: all
    IndexWords m_words;
    DateNumbering m_dates;
    std::vector<qint64> m_ids; ///< of items, by row
    std::vector<std::string> m_keys; ///< only of some items
    NumberOfId m_row;
    NumberOfId m_entity;
    NumberOfId m_dispute;
    Numbered m_date;
    Numbered m_sources;
    Pairs m_languages; ///< word -> row
    WordNumbering m_languageWords;
    Pairs m_publishers;
    WordNumbering m_publisherWords;
    NamedWords m_topics;
    NamedWords m_tags;
    Groups m_entityRows;
    Groups m_valueRows; ///< facet value -> rows
    Groups m_disputeRows;
    std::size_t m_mostClaims = 0;
    Numbered m_claimStarts;
    std::vector<Numbered> m_claimColumns;
    Groups m_about;
    Numbered m_moveStarts;
    std::vector<Numbered> m_moveColumns;
};

} // namespace db
