// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/schema/migrator.h"
#include "db/sqlite/statement.h"

#include <memory>

namespace test {

inline QString str(const char *text)
{
    return QString::fromUtf8(text);
}

inline QStringList split(const char *text, char separator = ' ')
{
    return QString::fromUtf8(text).split(QLatin1Char(separator), Qt::SkipEmptyParts);
}

// Specifications of records: keys in lists are separated by blanks, sources by bars; "DER SPIEGEL <
// dpa" is a copy of dpa's text. Empty is unknown.

struct EntitySpec
{
    const char *kind = "person";
    const char *key = "";
    const char *name = "";
    const char *aliases = ""; ///< separated by bars
    const char *parent = "";
    const char *maker = "";
    int color = -1;
};

struct ItemSpec
{
    const char *key = "";
    const char *published = "";
    const char *title = "";
    const char *mentions = "";
    const char *topics = "";
    const char *tags = "";
    const char *sources = "";
    const char *language = "en";
    const char *text = nullptr; ///< stored text of its first report
};

struct ClaimSpec
{
    const char *key = "";
    const char *item = "";
    const char *person = "";
    const char *organization = "";
    const char *about = "";
    const char *kind = "assertion";
    const char *status = "asserted";
    const char *said = "";
    const char *quote = "";
    const char *sources = "";
    const char *verified = "unknown";
    const char *state = "accepted";
};

struct MoveSpec
{
    const char *key = "";
    const char *person = "";
    const char *from = "";
    const char *to = "";
    const char *item = "";
    const char *kind = "move";
    const char *status = "confirmed";
    const char *announced = "";
    const char *effective = "";
    const char *reported = "";
    const char *sources = "";
    const char *verified = "unknown";
};

struct DisputeSpec
{
    const char *key = "";
    const char *title = "";
    const char *product = "";
    const char *benchmarks = "";
    const char *items = "";
    const char *kind = "";
    const char *status = "open";
    const char *opened = "";
    const char *sources = "";
    const char *verified = "unknown";
};

struct ScoreSpec
{
    const char *key = "";
    const char *dispute = "";
    const char *product = "";
    const char *benchmark = "";
    const char *kind = "claimed";
    const char *date = "";
    double value = 1;
    const char *sources = "";
    const char *verified = "unknown";
};

/// A small archive in memory, written record by record with plain SQL.
class TestArchive
{
public:
    TestArchive();

    [[nodiscard]] db::Connection &connection() { return *m_connection; }
    void add(const EntitySpec &entity);
    void add(const ItemSpec &item);
    void add(const ClaimSpec &claim);
    void add(const MoveSpec &move);
    void add(const DisputeSpec &dispute);
    void add(const ScoreSpec &score);
    /// A mention that nobody has accepted yet.
    void propose(const char *item, const char *entity);

private:
    qint64 insert(const char *table, const QList<std::pair<QString, db::SqlValue>> &columns);
    db::SqlValue idOf(const char *table, const QString &key);
    qint64 idOfWord(const char *table, const QString &name);
    qint64 reportOf(const QString &source, const QString &item, const char *text);
    void addEvidence(const char *column, qint64 record, const char *sources, const QString &key);

    std::unique_ptr<db::Connection> m_connection;
    int m_reports = 0;
};

} // namespace test
