// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/largearchive.h"

#include "db/schema/migrator.h"
#include "db/sqlite/statement.h"
#include "db/types/vocabulary.h"

#include <QFile>

#include <algorithm>
#include <cmath>
#include <memory>
#include <random>

using namespace db;

namespace bench {

namespace {

/// A statement that is run again and again with other values.
class Insert
{
public:
    Insert(Connection &connection, const char *sql)
        : m_statement(connection, sql)
    {
    }
    void operator()(std::initializer_list<SqlValue> values)
    {
        int place = 0;
        for (const SqlValue &value : values)
            m_statement.bind(place++, value);
        m_statement.run();
    }

private:
    Statement m_statement;
};

class LargeArchive
{
public:
    LargeArchive(Connection &connection, qint64 items)
        : m_connection(connection)
        , m_items(items)
        , m_people(std::max<qint64>(50, items / 50))
        , m_organizations(std::max<qint64>(30, items / 200))
        , m_products(std::max<qint64>(20, items / 2500))
    {
    }
    void write();

private:
    static constexpr qint64 benchmarks = 60;
    static constexpr qint64 topics = 40;
    static constexpr qint64 tags = 30;
    static constexpr qint64 sources = 300;

    void writeEntities();
    void writeWords();
    void writeDisputes();
    void writeItems();
    void writeReports();
    void writeMentions();
    void writeClaims();
    void writeMoves();
    void writeScores();

    qint64 below(qint64 limit) { return qint64(m_random() % std::uint64_t(limit)); }
    bool oneIn(qint64 times) { return below(times) == 0; }
    /// Low numbers come up often, high ones rarely.
    qint64 unevenly(qint64 limit)
    {
        const double share = double(m_random() >> 11) / double(std::uint64_t(1) << 53);
        return std::min(limit - 1, qint64(double(limit) * share * share * share));
    }
    template<class E>
    QString wordOf()
    {
        const QStringList all = words<E>();
        return all.at(unevenly(all.size()));
    }
    SqlValue person() { return 1 + unevenly(m_people); }
    SqlValue organization() { return m_people + 1 + unevenly(m_organizations); }
    SqlValue product() { return m_people + m_organizations + 1 + unevenly(m_products); }
    SqlValue benchmark()
    {
        return m_people + m_organizations + m_products + 1 + unevenly(benchmarks);
    }
    Edtf anyDate();

    Connection &m_connection;
    const qint64 m_items;
    const qint64 m_people;
    const qint64 m_organizations;
    const qint64 m_products;
    std::mt19937_64 m_random{20250406};
};

/// Of ten years; nine of ten are days, the others coarser or unknown.
Edtf LargeArchive::anyDate()
{
    const QDate day = QDate(2016, 1, 1).addDays(below(3650));
    switch (below(100)) {
    case 0:
        return {};
    case 1:
        return Edtf::stored(day.toString(QStringLiteral("yyyy")));
    case 2:
        return Edtf::stored(day.toString(QStringLiteral("yyyy-MM")) + u'~');
    case 3:
    case 4:
    case 5:
    case 6:
    case 7:
    case 8:
        return Edtf::stored(day.toString(QStringLiteral("yyyy-MM")));
    default:
        return Edtf::fromDay(day);
    }
}

void LargeArchive::writeEntities()
{
    Insert insert(m_connection,
                  "INSERT INTO entity (id, key, kind, name, folded, parent_id, maker_id)"
                  " VALUES (?, ?, ?, ?, ?, ?, ?)");
    qint64 id = 0;
    const auto add = [&](const char *kind, qint64 count) {
        const qint64 first = id + 1;
        const bool isOrganization = QLatin1String(kind) == QLatin1String("organization");
        for (qint64 number = 0; number < count; ++number) {
            const QString key = QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(number);
            const bool hasParent = isOrganization && number > 10 && oneIn(10);
            insert({++id, key, QLatin1String(kind), QString(key).replace(u'-', u' '),
                    QString(key).replace(u'-', u' '),
                    hasParent ? SqlValue(first + below(10)) : SqlValue(), SqlValue()});
        }
    };
    add("person", m_people);
    add("organization", m_organizations);
    add("product", m_products);
    add("benchmark", benchmarks);
}

void LargeArchive::writeWords()
{
    Insert topic(m_connection, "INSERT INTO topic (id, name) VALUES (?, ?)");
    for (qint64 id = 1; id <= topics; ++id)
        topic({id, QStringLiteral("topic %1").arg(id)});
    Insert tag(m_connection, "INSERT INTO tag (id, name) VALUES (?, ?)");
    for (qint64 id = 1; id <= tags; ++id)
        tag({id, QStringLiteral("tag %1").arg(id)});
    Insert itemTopic(m_connection,
                     "INSERT OR IGNORE INTO item_topic (item_id, topic_id, position)"
                     " VALUES (?, ?, ?)");
    Insert itemTag(m_connection, "INSERT OR IGNORE INTO item_tag (item_id, tag_id) VALUES (?, ?)");
    for (qint64 item = 1; item <= m_items; ++item) {
        for (qint64 position = 0; position <= below(2); ++position)
            itemTopic({item, 1 + unevenly(topics), position});
        if (oneIn(5))
            itemTag({item, 1 + unevenly(tags)});
    }
}

void LargeArchive::writeDisputes()
{
    Insert dispute(m_connection,
                   "INSERT INTO controversy (id, key, title, product_id, kind, status)"
                   " VALUES (?, ?, ?, ?, ?, ?)");
    Insert member(m_connection,
                  "INSERT OR IGNORE INTO controversy_item (controversy_id, item_id,"
                  " position) VALUES (?, ?, ?)");
    for (qint64 id = 1; id <= m_items / 500 + 1; ++id) {
        dispute({id, QStringLiteral("dispute-%1").arg(id), QStringLiteral("Dispute %1").arg(id),
                 product(), wordOf<DisputeKind>(), wordOf<DisputeStatus>()});
        for (qint64 position = 0; position < 4; ++position)
            member({id, 1 + below(m_items), position});
    }
}

void LargeArchive::writeItems()
{
    const QStringList languages = QStringLiteral("en de fr es zh ja").split(u' ');
    Statement insert(m_connection,
                     "INSERT INTO item (id, key, title, summary, published, published_first,"
                     " published_last, language, entered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (qint64 id = 1; id <= m_items; ++id) {
        insert.bind(0, id)
            .bind(1, QStringLiteral("item-%1").arg(id, 7, 10, QLatin1Char('0')))
            .bind(2, QStringLiteral("Story %1 model%2").arg(id).arg(unevenly(5000)))
            .bind(3, QStringLiteral("word%1 word%2").arg(unevenly(20000)).arg(unevenly(200)))
            .bindDate(4, anyDate())
            .bind(7, languages.at(unevenly(languages.size())))
            .bind(8, QStringLiteral("2026-01-01T00:00:00Z"));
        insert.run();
    }
}

void LargeArchive::writeReports()
{
    Insert report(m_connection,
                  "INSERT INTO report (id, key, publisher, original_outlet, title,"
                  " language) VALUES (?, ?, ?, ?, ?, 'en')");
    Insert itemReport(m_connection,
                      "INSERT INTO item_report (item_id, report_id, position) VALUES (?, ?, ?)");
    qint64 id = 0;
    for (qint64 item = 1; item <= m_items; ++item) {
        for (qint64 position = 0; position <= below(2); ++position) {
            const bool isCopy = oneIn(4);
            report({++id, QStringLiteral("report-%1").arg(id),
                    QStringLiteral("Source %1").arg(unevenly(sources)),
                    isCopy ? QStringLiteral("Source %1").arg(unevenly(sources)) : QString(),
                    QStringLiteral("Report %1").arg(id)});
            itemReport({item, id, position});
        }
    }
}

void LargeArchive::writeMentions()
{
    Insert mention(m_connection,
                   "INSERT INTO mention (item_id, entity_id, position) VALUES (?, ?, ?)");
    for (qint64 item = 1; item <= m_items; ++item) {
        qint64 position = 0;
        for (int i = 0; i < 6; ++i)
            mention({item, person(), position++});
        for (int i = 0; i < 4; ++i)
            mention({item, organization(), position++});
        mention({item, product(), position++});
        if (oneIn(4))
            mention({item, benchmark(), position++});
    }
}

void LargeArchive::writeClaims()
{
    Statement claim(m_connection,
                    "INSERT INTO claim (id, key, item_id, speaker_person_id,"
                    " speaker_organization_id, paraphrase, said_on, said_on_first, said_on_last,"
                    " kind, status) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Insert about(m_connection,
                 "INSERT INTO claim_about (claim_id, position, entity_id) VALUES (?, ?, ?)");
    qint64 id = 0;
    for (qint64 item = 1; item <= m_items; ++item) {
        for (int i = 0; i < 5; ++i) {
            ++id;
            claim.bind(0, id)
                .bind(1, QStringLiteral("claim-%1").arg(id))
                .bind(2, item)
                .bind(3, oneIn(20) ? SqlValue() : person())
                .bind(4, oneIn(3) ? organization() : SqlValue())
                .bind(5, QStringLiteral("Claim %1").arg(id))
                .bindDate(6, anyDate())
                .bind(9, wordOf<ClaimKind>())
                .bind(10, wordOf<ClaimStatus>());
            claim.run();
            about({id, 0, organization()});
            if (oneIn(5))
                about({id, 1, product()});
        }
    }
}

void LargeArchive::writeMoves()
{
    Statement move(m_connection,
                   "INSERT INTO move (id, key, person_id, from_organization_id,"
                   " to_organization_id, kind, announced, announced_first, announced_last, status,"
                   " item_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (qint64 id = 1; id <= m_items / 20 + 1; ++id) {
        move.bind(0, id)
            .bind(1, QStringLiteral("move-%1").arg(id))
            .bind(2, person())
            .bind(3, organization())
            .bind(4, organization())
            .bind(5, wordOf<MoveKind>())
            .bindDate(6, anyDate())
            .bind(9, wordOf<MoveStatus>())
            .bind(10, 1 + below(m_items));
        move.run();
    }
}

void LargeArchive::writeScores()
{
    Insert score(m_connection,
                 "INSERT INTO score (key, controversy_id, product_id, benchmark_id,"
                 " value, value_text, kind) VALUES (?, ?, ?, ?, ?, ?, ?)");
    for (qint64 id = 1; id <= m_items / 100 + 1; ++id) {
        const qint64 value = below(100);
        score({QStringLiteral("score-%1").arg(id), 1 + below(m_items / 500 + 1), product(),
               benchmark(), double(value), QString::number(value), wordOf<ScoreKind>()});
    }
}

void LargeArchive::write()
{
    // Documents come once at the end: triggers would write each anew for every claim.
    QStringList triggers;
    Statement stored(m_connection,
                     "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"
                     " AND tbl_name IN ('item', 'claim', 'item_report', 'report')");
    QStringList drops;
    while (stored.next()) {
        drops.append(QStringLiteral("DROP TRIGGER ") + stored.text(0));
        triggers.append(stored.text(1));
    }
    for (const QString &drop : std::as_const(drops))
        m_connection.execute(drop.toUtf8().constData());
    writeEntities();
    writeItems();
    writeWords();
    writeReports();
    writeMentions();
    writeClaims();
    writeMoves();
    writeDisputes();
    writeScores();
    m_connection.execute("INSERT INTO document (item_id, title, summary)"
                         " SELECT id, title, summary FROM item");
    for (const QString &trigger : std::as_const(triggers))
        m_connection.execute(trigger.toUtf8().constData());
}

Outcome<Done> written(Connection &connection, qint64 items)
{
    if (const auto made = createSchema(connection); !made)
        return made;
    return guarded([&]() -> Outcome<Done> {
        connection.execute("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF;"
                           "PRAGMA cache_size = -262144");
        Transaction transaction(connection);
        LargeArchive(connection, items).write();
        transaction.commit();
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)");
        return Done{};
    });
}

} // namespace

Outcome<Done> writeLargeArchive(const QString &path, qint64 items)
{
    if (QFile::exists(path))
        return fail(Problem::Kind::FileExists, path);
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return tl::unexpected(connection.error());
    auto done = written(**connection, items);
    connection->reset();
    if (!done)
        QFile::remove(path);
    return done;
}

} // namespace bench
