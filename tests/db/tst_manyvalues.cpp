// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetindex.h"
#include "db/facets/indexbuilder.h"
#include "db/queries/questions.h"
#include "tests/support/archivefixture.h"

#include <QTest>

using namespace db;
using namespace test;

namespace {

constexpr int many = 10'000;
constexpr int items = 40;

/// Names of all kinds by the thousands, a few of them in items.
void fill(Connection &connection)
{
    Transaction transaction(connection);
    Statement entity(connection,
                     "INSERT INTO entity (id, key, kind, name, folded) VALUES (?, ?, ?, ?, ?)");
    Statement tag(connection, "INSERT INTO tag (id, name) VALUES (?, ?)");
    Statement dispute(connection,
                      "INSERT INTO controversy (id, key, title, status)"
                      " VALUES (?, ?, 'A dispute', 'open')");
    for (int i = 1; i <= many; ++i) {
        const QString person = QStringLiteral("p%1").arg(i);
        const QString organization = QStringLiteral("o%1").arg(i);
        entity.bind(0, qint64(i)).bind(1, person).bind(2, QStringLiteral("person"));
        entity.bind(3, person).bind(4, person).run();
        entity.bind(0, qint64(many + i)).bind(1, organization);
        entity.bind(2, QStringLiteral("organization")).bind(3, organization);
        entity.bind(4, organization).run();
        tag.bind(0, qint64(i)).bind(1, QStringLiteral("t%1").arg(i)).run();
        dispute.bind(0, qint64(i)).bind(1, QStringLiteral("d%1").arg(i)).run();
    }
    for (int i = 1; i <= items; ++i) {
        const auto add = [&](const char *sql) {
            connection.execute(QString::fromLatin1(sql).arg(i).toUtf8().constData());
        };
        add("INSERT INTO item (id, key, title, published, published_first, published_last,"
            " entered_at) VALUES (%1, 'i%1', 'title', '2025', 2460677, 2461041, 'now')");
        add("INSERT INTO report (id, key, publisher) VALUES (%1, 'r%1', 'S%1')");
        add("INSERT INTO item_report (item_id, report_id, position) VALUES (%1, %1, 0)");
        add("INSERT INTO mention (item_id, entity_id) VALUES (%1, %1 * 5), (%1, 5)");
        add("INSERT INTO item_tag (item_id, tag_id) VALUES (%1, 1 + %1 % 9)");
        add("INSERT INTO controversy_item (controversy_id, item_id, position)"
            " VALUES (1 + %1 % 7, %1, 0)");
        add("INSERT INTO claim (id, key, item_id, speaker_person_id, kind, status)"
            " VALUES (%1, 'c%1', %1, 1 + %1 % 4, 'denial', 'asserted')");
        add("INSERT INTO claim_about (claim_id, position, entity_id) VALUES (%1, 0, 10000 + %1)");
        add("INSERT INTO move (id, key, person_id, to_organization_id, kind, item_id)"
            " VALUES (%1, 'm%1', 1 + %1 % 3, 10000 + %1, 'join', %1)");
    }
    transaction.commit();
}

} // namespace

/// A filter with ten thousand values is answered like any other, by SQL and by the index.
class TestManyValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void anyAllAndNone_data();
    void anyAllAndNone();

private:
    TestArchive m_archive;
    std::unique_ptr<FacetIndex> m_index;
};

void TestManyValues::initTestCase()
{
    fill(m_archive.connection());
    m_index = FacetIndex::fromImage(IndexBuilder(m_archive.connection()).build());
    QVERIFY(m_index);
}

void TestManyValues::anyAllAndNone_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<int>("first"); ///< of the many values
    QTest::addColumn<int>("matching"); ///< items that have one of them
    // Item fields, and fields of records that bind to one claim or move.
    QTest::newRow("person") << "person"
                            << "p" << 6 << items - 1;
    QTest::newRow("tag") << "tag"
                         << "t" << 5 << 21;
    QTest::newRow("dispute") << "dispute"
                             << "d" << 4 << 23;
    QTest::newRow("says") << "says"
                          << "p" << 2 << 30;
    QTest::newRow("about") << "about"
                           << "o" << 11 << 30;
    QTest::newRow("mover") << "mover"
                           << "p" << 3 << 13;
    QTest::newRow("to") << "to"
                        << "o" << 21 << 20;
}

void TestManyValues::anyAllAndNone()
{
    QFETCH(QString, field);
    QFETCH(QString, prefix);
    QFETCH(int, first);
    QFETCH(int, matching);
    QStringList terms;
    for (int i = first; i <= many; ++i)
        terms.append(QStringLiteral("%1:%2%3").arg(field, prefix).arg(i));
    const QString any = terms.join(QStringLiteral(" OR "));
    QList<std::pair<QString, int>> filters{
        {any, matching},
        {QStringLiteral("-(%1)").arg(any), items - matching},
        {u'-' + terms.join(QStringLiteral(" -")), items - matching},
        // Each is a condition of its own: a hundred of them say as much, in less time.
        {terms.first(100).join(u' '), 0},
        {QStringLiteral("source:S30 (%1)").arg(any), -1},
    };
    // The other shapes once for items, once for records.
    if (field != QLatin1String("person") && field != QLatin1String("says"))
        filters = filters.first(2);
    for (const auto &[query, count] : std::as_const(filters)) {
        const ExploreRequest request{.filter = Filter::parse(query).value(),
                                     .records = ChartRecord::ClaimStates};
        const auto bySql = explore(m_archive.connection(), request);
        const auto byIndex = explore(m_archive.connection(), request, m_index.get());
        QVERIFY2(bySql, bySql ? "" : qPrintable(bySql.error().detail));
        QVERIFY2(byIndex, byIndex ? "" : qPrintable(byIndex.error().detail));
        QCOMPARE(byIndex->items, bySql->items);
        QCOMPARE(byIndex->facets, bySql->facets);
        QCOMPARE(byIndex->claimCount, bySql->claimCount);
        if (count >= 0)
            QCOMPARE(bySql->items.size(), count);
    }
}

QTEST_GUILESS_MAIN(TestManyValues)
#include "tst_manyvalues.moc"
