// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/randomarchive.h"

#include <QRandomGenerator>

namespace test {

// Filters of every kind, for what answers like SQL; the functions are called inside rc::check.

inline NaiveArchive anyLargerArchive()
{
    NaiveArchive archive = anyArchive();
    for (const char *key : {"i3", "i4", "i5", "i6", "i7", "i8"})
        archive.items.push_back(anyItemSpec(key));
    for (ItemSpec &item : archive.items)
        item.title = oneOf({"", "alpha", "beta", "alpha beta"});
    return archive;
}

inline db::Node anyDateTerm()
{
    return db::Filter::parse(
               str(oneOf({"date:2025", "date:2025-04", "date:2024-12..2025-04-05", "within:2025-04",
                          "within:2025", "before:2025-04-05", "after:2025-03", "date:2025-04-30",
                          "within:2025-04-01..2025-04-29", "before:2025-04-30", "after:2025-03-31",
                          "date:1y", "date:..2025-04"})))
        .value()
        .root();
}

inline db::Node anyPart()
{
    switch (*rc::gen::inRange(0, 6)) {
    case 0:
        return anyDateTerm();
    case 1:
        return db::Node::term(db::Field::Text, str(oneOf({"alpha", "beta"})));
    case 2:
        return anyTerm();
    default:
        return anyNode(2);
    }
}

inline db::Filter anyFilter()
{
    QList<db::FilterPart> parts;
    const int count = *rc::gen::inRange(0, 5);
    for (int i = 0; i < count; ++i)
        parts.append({anyPart(), *rc::gen::inRange(0, 8) == 0});
    return db::Filter(parts);
}

/// Queries on what an archive holds, drawn from a generator with a fixed seed.
class Queries
{
public:
    explicit Queries(db::Connection &connection)
    {
        add(connection, "person", "SELECT key FROM entity WHERE kind = 'person'");
        add(connection, "org", "SELECT key FROM entity WHERE kind = 'organization'");
        add(connection, "product", "SELECT key FROM entity WHERE kind = 'product'");
        add(connection, "says", "SELECT key FROM entity WHERE kind = 'person'");
        add(connection, "about", "SELECT key FROM entity WHERE kind = 'organization'");
        add(connection, "from", "SELECT key FROM entity WHERE kind = 'organization'");
        add(connection, "topic", "SELECT name FROM topic");
        add(connection, "source", "SELECT DISTINCT publisher FROM report WHERE publisher <> ''");
        add(connection, "dispute", "SELECT key FROM controversy");
        add(connection, "claim-kind", "SELECT DISTINCT kind FROM claim");
        add(connection, "claim-status", "SELECT DISTINCT status FROM claim");
        add(connection, "date", "SELECT DISTINCT substr(published, 1, 7) FROM item");
        add(connection, "after", "SELECT DISTINCT substr(published, 1, 4) FROM item");
    }
    QString next()
    {
        QStringList parts;
        const auto count = m_random.bounded(1, 5);
        for (int i = 0; i < count; ++i) {
            QString part = term();
            if (m_random.bounded(4) == 0)
                part = QStringLiteral("(%1 OR %2)").arg(part, term());
            parts.append(m_random.bounded(5) == 0 ? u'-' + part : part);
        }
        return parts.join(u' ');
    }

private:
    void add(db::Connection &connection, const char *field, const char *sql)
    {
        db::Statement statement(connection, sql);
        QStringList terms;
        while (statement.next()) {
            if (!statement.text(0).isEmpty())
                terms.append(
                    QStringLiteral("%1:\"%2\"").arg(QLatin1String(field), statement.text(0)));
        }
        if (!terms.isEmpty())
            m_terms.append(terms);
    }
    QString term()
    {
        const QStringList &terms = m_terms.at(m_random.bounded(m_terms.size()));
        return terms.at(m_random.bounded(terms.size()));
    }

    QRandomGenerator m_random{20250406};
    QList<QStringList> m_terms;
};

} // namespace test
