// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/livefacets.h"
#include "db/schema/migrator.h"
#include "db/sqlite/statement.h"
#include "tests/support/countedanswers.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace db;
using namespace test;

namespace {

/// Changes of every table that the index reads, drawn from a generator. In the SQL `$table` stands
/// for the id of any of its rows, `#date` for a date with its bounds, `#word` for one of a few.
class RandomChanges
{
public:
    explicit RandomChanges(quint32 seed)
        : m_random(seed)
    {
    }
    void make(Connection &connection)
    {
        const char *sql = changes[m_random.bounded(int(std::size(changes)))];
        connection.execute(filledIn(QString::fromLatin1(sql)).toUtf8().constData());
    }
    int bounded(int limit) { return m_random.bounded(limit); }
    QString filledIn(QString sql);

private:
    static const char *const changes[44];
    QRandomGenerator m_random;
    int m_number = 0;
};

const char *const RandomChanges::changes[44]{
    "INSERT OR IGNORE INTO item (key, title, published, published_first, published_last, language,"
    " entered_at) VALUES ('i#new', 'alpha', #date, '#word', 'now')",
    "INSERT OR IGNORE INTO item (key, title, published, published_first, published_last, language,"
    " entered_at) VALUES ('a#new', 'beta', #date, '#word', 'now')",
    "INSERT OR IGNORE INTO item (key, title, language, entered_at) VALUES ('u#new', '', '', 'now')",
    "UPDATE OR IGNORE item SET (published, published_first, published_last) = (#date) WHERE id = "
    "$item",
    "UPDATE OR IGNORE item SET published = NULL, published_first = NULL, published_last = NULL"
    " WHERE id = $item",
    "UPDATE OR IGNORE item SET key = 'k#new' WHERE id = $item",
    "UPDATE OR IGNORE item SET language = '#word' WHERE id = $item",
    "UPDATE OR IGNORE item SET title = 'alpha beta' WHERE id = $item",
    "INSERT OR IGNORE INTO mention (item_id, entity_id) SELECT $item, $entity",
    "INSERT OR IGNORE INTO mention (item_id, entity_id) SELECT $item, $entity",
    "INSERT OR IGNORE INTO mention (item_id, entity_id) SELECT $item, $entity",
    "INSERT OR IGNORE INTO mention (item_id, entity_id, state) SELECT $item, $entity, 'proposed'",
    "UPDATE OR IGNORE mention SET state = 'accepted' WHERE state = 'proposed' AND id % 2 = #bit",
    "UPDATE OR IGNORE mention SET state = 'rejected' WHERE id = $mention",
    "UPDATE OR IGNORE mention SET item_id = $item WHERE id = $mention",
    "DELETE FROM mention WHERE id = $mention",
    "INSERT OR IGNORE INTO report (key, publisher, original_outlet, language)"
    " VALUES ('r#new', 'S #word', iif(#bit, '', 'O #word'), '#word')",
    "INSERT OR IGNORE INTO item_report (item_id, report_id, position) SELECT $item, $report, 0",
    "INSERT OR REPLACE INTO item_report (item_id, report_id, position)"
    " SELECT item.id, report.id, 1 FROM item, report WHERE item.id = $item AND report.id = $report",
    "UPDATE OR IGNORE report SET publisher = 'S #word' WHERE id = $report",
    "UPDATE OR IGNORE report SET original_outlet = 'O #word', language = 'en' WHERE id = $report",
    "DELETE FROM item_report WHERE item_id = $item",
    "INSERT OR IGNORE INTO topic (name) VALUES ('t #word')",
    "INSERT OR IGNORE INTO item_topic (item_id, topic_id, position) SELECT $item, $topic, 0",
    "UPDATE OR IGNORE topic SET name = 't #new' WHERE id = $topic",
    "DELETE FROM item_topic WHERE topic_id = $topic",
    "INSERT OR IGNORE INTO tag (name) VALUES ('g #word')",
    "INSERT OR IGNORE INTO item_tag (item_id, tag_id) SELECT $item, $tag",
    "UPDATE OR IGNORE tag SET name = 'g #new' WHERE id = $tag",
    "INSERT OR IGNORE INTO claim (key, item_id, speaker_person_id, kind, status, said_on, "
    "said_on_first,"
    " said_on_last) SELECT 'c#new', $item, $entity, '#kind', 'asserted', #date",
    "INSERT OR IGNORE INTO claim (key, item_id, speaker_organization_id, kind, status, state)"
    " SELECT 'c#new', $item, $entity, '#kind', 'disputed', iif(#bit, 'accepted', 'proposed')",
    "UPDATE OR IGNORE claim SET item_id = $item, kind = '#kind', state = 'accepted' WHERE id = "
    "$claim",
    "UPDATE OR IGNORE claim SET speaker_person_id = $entity, status = 'refuted' WHERE id = $claim",
    "INSERT OR REPLACE INTO claim_about (claim_id, position, entity_id)"
    " SELECT claim.id, #bit, entity.id FROM claim, entity WHERE claim.id = $claim"
    " AND entity.id = $entity",
    "INSERT OR REPLACE INTO claim_about (claim_id, position, controversy_id)"
    " SELECT claim.id, 2, controversy.id FROM claim, controversy WHERE claim.id = $claim"
    " AND controversy.id = $controversy",
    "DELETE FROM claim_about WHERE claim_id = $claim",
    "INSERT OR IGNORE INTO move (key, person_id, from_organization_id, kind, announced, "
    "announced_first,"
    " announced_last, item_id) SELECT 'm#new', $entity, $entity, 'join', #date,"
    " iif(#bit, NULL, $item)",
    "UPDATE OR IGNORE move SET item_id = $item, to_organization_id = $entity, kind = 'leave' WHERE "
    "id = "
    "$move",
    "DELETE FROM move WHERE id = $move",
    "INSERT OR IGNORE INTO controversy (key, title, status, kind) VALUES ('d#new', 'd', 'open', "
    "'cost')",
    "INSERT OR IGNORE INTO controversy_item (controversy_id, item_id, position)"
    " SELECT $controversy, $item, 0",
    "UPDATE OR IGNORE controversy SET status = 'refuted', kind = 'method' WHERE id = $controversy",
    "INSERT OR IGNORE INTO entity (key, kind, name, folded, parent_id)"
    " SELECT 'e#new', '#entity', 'E #word', 'e', iif(#bit, NULL, $entity)",
    "UPDATE OR IGNORE entity SET name = 'N #word', parent_id = iif(#bit, NULL, $entity) WHERE id = "
    "$entity",
};

/// Rarer: what takes others with it.
const char *const removals[]{
    "DELETE FROM mention WHERE item_id = $item; DELETE FROM item WHERE id = (SELECT id FROM item"
    " WHERE NOT EXISTS (SELECT 1 FROM mention WHERE item_id = item.id) AND NOT EXISTS (SELECT 1"
    " FROM claim WHERE item_id = item.id) AND NOT EXISTS (SELECT 1 FROM move WHERE item_id ="
    " item.id) AND NOT EXISTS (SELECT 1 FROM controversy_item WHERE item_id = item.id) AND NOT"
    " EXISTS (SELECT 1 FROM item_report WHERE item_id = item.id) AND NOT EXISTS (SELECT 1 FROM"
    " item_topic WHERE item_id = item.id) AND NOT EXISTS (SELECT 1 FROM item_tag WHERE item_id ="
    " item.id) LIMIT 1)",
    "DELETE FROM claim_about; DELETE FROM claim WHERE id % 3 = #bit",
    "DELETE FROM claim_about WHERE controversy_id IS NOT NULL; DELETE FROM controversy_item;"
    " DELETE FROM controversy WHERE id % 2 = #bit",
    "UPDATE OR IGNORE entity SET parent_id = NULL; DELETE FROM mention WHERE entity_id % 5 = #bit;"
    " DELETE FROM entity WHERE id NOT IN (SELECT entity_id FROM mention) AND id NOT IN (SELECT"
    " ifnull(speaker_person_id, 0) FROM claim) AND id NOT IN (SELECT"
    " ifnull(speaker_organization_id, 0) FROM claim) AND id NOT IN (SELECT ifnull(entity_id, 0)"
    " FROM claim_about) AND id NOT IN (SELECT person_id FROM move) AND id NOT IN (SELECT"
    " ifnull(from_organization_id, 0) FROM move) AND id NOT IN (SELECT"
    " ifnull(to_organization_id, 0) FROM move)",
    "UPDATE OR IGNORE entity SET kind = '#entity', key = 'x#new' WHERE id = $entity",
};

QString RandomChanges::filledIn(QString sql)
{
    static const QStringList words = QStringLiteral("en de fr x y").split(u' ');
    static const QStringList dates
        = QStringLiteral("2025 2025-04 2025-04-05 2025-04-06 2025-05-01 2024-12 2025-04~")
              .split(u' ');
    for (const char *table :
         {"item", "mention", "report", "topic", "tag", "claim", "move", "controversy", "entity"}) {
        for (qsizetype at = 0; (at = sql.indexOf(u'$' + QString::fromLatin1(table), at)) >= 0;) {
            const qsizetype length = 1 + qsizetype(qstrlen(table));
            sql.replace(at, length,
                        QStringLiteral("(SELECT id FROM %1 ORDER BY (id * 7919 + %2) % 1009"
                                       " LIMIT 1)")
                            .arg(QString::fromLatin1(table))
                            .arg(bounded(1009)));
        }
    }
    const Edtf date = Edtf::stored(dates.at(bounded(int(dates.size()))));
    sql.replace(QLatin1String("#date"),
                QStringLiteral("'%1', %2, %3").arg(date.text()).arg(date.first()).arg(date.last()));
    sql.replace(QLatin1String("#new"), QString::number(++m_number));
    sql.replace(QLatin1String("#word"), words.at(bounded(int(words.size()))));
    sql.replace(QLatin1String("#bit"), QString::number(bounded(2)));
    sql.replace(QLatin1String("#kind"),
                bounded(2) ? QStringLiteral("denial") : QStringLiteral("criticism"));
    sql.replace(QLatin1String("#entity"),
                QStringList({QStringLiteral("person"), QStringLiteral("organization"),
                             QStringLiteral("product"), QStringLiteral("benchmark")})
                    .at(bounded(4)));
    return sql;
}

/// Some filters on what the archive holds.
QList<Filter> filters(Connection &connection, RandomChanges &random)
{
    const auto any = [&](const char *sql) {
        Statement statement(connection, Sql{random.filledIn(QString::fromLatin1(sql))});
        return statement.next() ? statement.text(0) : QStringLiteral("none");
    };
    const QString entity = any("SELECT key FROM entity WHERE id = $entity");
    const Node about = Node::term(Field::About, any("SELECT key FROM entity WHERE id = $entity"));
    const Node date = Node::term(Field::Date, QStringLiteral("2025-04"));
    const Node topic = Node::term(Field::Topic, any("SELECT name FROM topic WHERE id = $topic"));
    return {Filter(),
            Filter().with(date),
            Filter().with(Node::term(Field::Organization, entity)),
            Filter().with(Node::term(Field::Says, entity)).with(date),
            Filter().with(Node::negation(topic)).with(about),
            Filter().with(Node::any({Node::term(Field::Mover, entity),
                                     Node::term(Field::Source, QStringLiteral("S de"))})),
            Filter().with(Node::term(Field::Dispute, QStringLiteral("open")))};
}

} // namespace

/// An index that follows the changes of an archive says what SQL says, whatever changes.
class FacetChangesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void afterRandomChangesCountsAreThoseOfSql_data();
    void afterRandomChangesCountsAreThoseOfSql();
};

void FacetChangesTest::afterRandomChangesCountsAreThoseOfSql_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::newRow(qPrintable(QString::number(seed))) << seed;
}

void FacetChangesTest::afterRandomChangesCountsAreThoseOfSql()
{
    QFETCH(quint32, seed);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.claimscope"));
    const auto writer = std::move(*Connection::open(path, Connection::Mode::Create));
    QVERIFY(createSchema(*writer));
    const auto reader = std::move(*Connection::open(path, Connection::Mode::ReadOnly));
    RandomChanges random(seed);
    for (int i = 0; i < 5; ++i)
        writer->execute(
            random
                .filledIn(QStringLiteral("INSERT OR IGNORE INTO entity (key, kind, name, folded)"
                                         " VALUES ('e#new', '#entity', 'E', 'e')"))
                .toUtf8()
                .constData());
    LiveFacets facets(path, SideFile::None);
    facets.follow(*writer);
    FacetIndex *index = nullptr;
    const auto ask = [&] {
        const Snapshot snapshot(*reader);
        index = facets.current(*reader);
        return index != nullptr;
    };
    QTRY_VERIFY(ask());
    int followed = 0;
    for (int round = 0; round < 80; ++round) {
        {
            Transaction transaction(*writer);
            for (int i = random.bounded(12); i >= 0; --i) {
                if (random.bounded(12) == 0)
                    writer->execute(random
                                        .filledIn(QString::fromLatin1(
                                            removals[random.bounded(int(std::size(removals)))]))
                                        .toUtf8()
                                        .constData());
                else
                    random.make(*writer);
            }
            transaction.commit();
        }
        const Snapshot snapshot(*reader);
        index = facets.current(*reader);
        QVERIFY2(index, qPrintable(QString::number(round)));
        ++followed;
        for (const Filter &filter : filters(*reader, random)) {
            const QString found = difference(*reader, *index, filter);
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
    }
    QCOMPARE(followed, 80);
}

QTEST_GUILESS_MAIN(FacetChangesTest)
#include "tst_facetchanges.moc"
