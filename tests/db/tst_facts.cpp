// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/importer.h"
#include "db/import/sample.h"
#include "db/schema/migrator.h"
#include "db/sqlite/statement.h"
#include "resources/resources.h"

#include <QFile>
#include <QTest>

using namespace db;

namespace {

using Table = QList<QStringList>;

/// A second, deliberately simple CSV reader, so that the one under test does not check itself.
Table plainCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto text = QString::fromUtf8(file.readAll());
    Table rows(1, QStringList(QString()));
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'"' && quoted && i + 1 < text.size() && text.at(i + 1) == u'"')
            rows.last().last().append(text.at(++i));
        else if (c == u'"')
            quoted = !quoted;
        else if (c == u',' && !quoted)
            rows.last().append(QString());
        else if (c == u'\n' && !quoted)
            rows.append(QStringList(QString()));
        else if (c != u'\r' || quoted)
            rows.last().last().append(c);
    }
    rows.removeLast();
    return rows;
}

// How each column of the facts reads when it is written back from the archive. Lists are selected
// by the key of their owner in their stored order.
#define LISTED(what, from)                                                                         \
    "(SELECT coalesce(group_concat(x, '|'), '') FROM (SELECT " what " AS x FROM " from             \
    " ORDER BY position))"
#define NAMED(id) "(SELECT coalesce(max(key), '') FROM entity WHERE entity.id = " id ")"
#define SOURCES(owner)                                                                             \
    LISTED("report.key", "evidence JOIN report ON report.id = report_id WHERE " owner " = t.id")
#define MENTIONED(kinds)                                                                           \
    LISTED("entity.key",                                                                           \
           "mention JOIN entity ON entity.id = entity_id WHERE item_id = t.id"                     \
           " AND entity.kind IN (" kinds ")")
#define DATE(column)                                                                               \
    "CASE WHEN substr(" column ", 6) BETWEEN '33' AND '36'"                                        \
    " THEN substr(" column ", 1, 5) || 'Q' || (substr(" column ", 6) - 32)"                        \
    " ELSE coalesce(" column ", '') END"
#define PRECISION(column)                                                                          \
    "CASE WHEN " column " IS NULL THEN '' WHEN substr(" column ", 6) BETWEEN '33' AND '36'"        \
    " THEN 'quarter' WHEN length(" column ") = 4 THEN 'year' WHEN length(" column ") = 7"          \
    " THEN 'month' ELSE 'day' END"
#define ALIASES LISTED("name", "alias WHERE entity_id = t.id")
#define UNKNOWN_AS_EMPTY(column, word) "replace(" column ", '" word "', '')"

struct Writing
{
    const char *file;
    const char *sql; ///< columns as in the file's header
};

const Writing writings[] = {
    {"sources",
     "SELECT key, publisher, original_outlet,"
     " iif(title_is_descriptive, '[descriptive] ', '') || title, url, " DATE(
         "published") ", language FROM report AS t ORDER BY id"},
    {"people",
     "SELECT key, name, " ALIASES ", wikidata_id, note FROM entity AS t"
     " WHERE kind = 'person' ORDER BY id"},
    {"organizations",
     "SELECT key, name, " ALIASES
     ", subtype, " NAMED("t.parent_id") ", country, note FROM entity AS t WHERE kind = "
                                        "'organization' ORDER BY id"},
    {"products",
     "SELECT key, name, " ALIASES
     ", " NAMED("t.maker_id") ", subtype, " NAMED("t.parent_id") ", " DATE(
         "released") ", " PRECISION("released") " FROM entity AS t WHERE kind IN ('product', "
                                                "'benchmark') AND maker_id IS NOT NULL"
                                                " ORDER BY id"},
    {"items",
     "SELECT key, title, summary, " DATE("published") ", language, " LISTED("report.key", "item_report JOIN report ON report.id = report_id WHERE item_id = t.id") ", " MENTIONED(
         "'person'") ", " MENTIONED("'organization'") ", " MENTIONED("'product', 'benchmark'") ","
                                                                                               " " LISTED(
                                                                                                   "name",
                                                                                                   "item_topic "
                                                                                                   "JOIN topic ON "
                                                                                                   "topic.id = "
                                                                                                   "topic_id "
                                                                                                   "WHERE item_id "
                                                                                                   "= t.id") " FRO"
                                                                                                             "M "
                                                                                                             "item"
                                                                                                             " AS "
                                                                                                             "t "
                                                                                                             "ORDE"
                                                                                                             "R "
                                                                                                             "BY "
                                                                                                             "id"},
    {"claims",
     "SELECT key, (SELECT key FROM item WHERE item.id = t.item_id), " NAMED(
         "t.speaker_person_"
         "id") ", " NAMED("t"
                          "."
                          "s"
                          "p"
                          "e"
                          "a"
                          "k"
                          "e"
                          "r"
                          "_"
                          "o"
                          "r"
                          "g"
                          "a"
                          "n"
                          "i"
                          "z"
                          "a"
                          "t"
                          "i"
                          "o"
                          "n"
                          "_"
                          "i"
                          "d") ", paraphrase, quote, " DATE("said_on") ", " PRECISION("said_on") ","
                                                                                                 " " LISTED(
                                                                                                     "coalesce(entity.key, "
                                                                                                     "controversy.key)",
                                                                                                     "claim_about LEFT JOIN entity ON "
                                                                                                     "entity.id = entity_id"
                                                                                                     " LEFT JOIN controversy ON "
                                                                                                     "controversy.id = controversy_id "
                                                                                                     "WHERE claim_id = t.id") ", kind, "
                                                                                                                              "(SELECT "
                                                                                                                              "group_"
                                                                                                                              "concat("
                                                                                                                              "status) "
                                                                                                                              "FROM "
                                                                                                                              "claim_"
                                                                                                                              "status "
                                                                                                                              "WHERE "
                                                                                                                              "claim_id = "
                                                                                                                              "t.id),"
                                                                                                                              " " SOURCES(
                                                                                                                                  "claim_id") ", verified FROM claim AS t ORDER BY id"},
    {"moves",
     "SELECT key, " NAMED("t.person_id") ", " NAMED("t.from_organization_id") ", " NAMED(
         "t.to_"
         "organ"
         "izati"
         "on_"
         "id") ", role_from, role_to, kind, " DATE("announced") ", " DATE("effective") ","
                                                                                       " " PRECISION(
                                                                                           "announc"
                                                                                           "ed") ","
                                                                                                 " "
                                                                                                 "("
                                                                                                 "S"
                                                                                                 "E"
                                                                                                 "L"
                                                                                                 "E"
                                                                                                 "C"
                                                                                                 "T"
                                                                                                 " "
                                                                                                 "k"
                                                                                                 "e"
                                                                                                 "y"
                                                                                                 " "
                                                                                                 "F"
                                                                                                 "R"
                                                                                                 "O"
                                                                                                 "M"
                                                                                                 " "
                                                                                                 "i"
                                                                                                 "t"
                                                                                                 "e"
                                                                                                 "m"
                                                                                                 " "
                                                                                                 "W"
                                                                                                 "H"
                                                                                                 "E"
                                                                                                 "R"
                                                                                                 "E"
                                                                                                 " "
                                                                                                 "i"
                                                                                                 "t"
                                                                                                 "e"
                                                                                                 "m"
                                                                                                 "."
                                                                                                 "i"
                                                                                                 "d"
                                                                                                 " "
                                                                                                 "="
                                                                                                 " "
                                                                                                 "t"
                                                                                                 "."
                                                                                                 "i"
                                                                                                 "t"
                                                                                                 "e"
                                                                                                 "m"
                                                                                                 "_"
                                                                                                 "i"
                                                                                                 "d"
                                                                                                 ")"
                                                                                                 ","
                                                                                                 " " SOURCES(
                                                                                                     "move_id") ", verified FROM move AS t ORDER BY id"},
    {"controversies",
     "SELECT key, title, " NAMED("t.product_id") ", benchmark_label, summary, " DATE(
         "opened") ", " PRECISION("opened") ", (SELECT group_concat(status) FROM "
                                            "controversy_status WHERE controversy_id = "
                                            "t.id), " LISTED(
                                                "item.key",
                                                "controversy_item JOIN item ON "
                                                "item.id = item_id WHERE "
                                                "controversy_id = t.id") ","
                                                                         " " SOURCES("controversy_"
                                                                                     "id") ", "
                                                                                           "verifie"
                                                                                           "d FROM "
                                                                                           "controv"
                                                                                           "ersy "
                                                                                           "AS t "
                                                                                           "ORDER "
                                                                                           "BY id"},
    {"scores",
     "SELECT key, (SELECT key FROM controversy WHERE controversy.id = "
     "t.controversy_id), " NAMED(
         "t.product_id") ", benchmark_label, metric, value_text, "
                         "unit, " UNKNOWN_AS_EMPTY(
                             "better",
                             "none") ", conditions, reported_by, "
                                     "kind, " DATE("date") ","
                                                           " " PRECISION("date") ", " SOURCES(
                                                               "score_id") ", verified FROM score "
                                                                           "AS t ORDER BY id"},
    {"claim_links",
     "SELECT (SELECT key FROM claim WHERE claim.id = t.claim_id), relation,"
     " (SELECT key FROM claim WHERE claim.id = t.other_claim_id) FROM claim_link AS t"
     " ORDER BY id"},
};

} // namespace

class TestFacts : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Connection> m_connection;

    qint64 count(const char *sql)
    {
        return integerFrom(*m_connection, {QString::fromLatin1(sql)}).value_or(-1);
    }

private Q_SLOTS:
    void initTestCase()
    {
        initClaimscopeResources();
        m_connection = std::move(
            Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create).value());
        QVERIFY(createSchema(*m_connection));
        const auto filled = fillWithSample(*m_connection);
        QVERIFY2(filled, filled ? "" : qPrintable(filled.error().detail + filled.error().at));
    }

    void everyRecordLinkAndListComesBack_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("sql");
        for (const auto &writing : writings)
            QTest::newRow(writing.file)
                << QString::fromLatin1(writing.file) << QString::fromLatin1(writing.sql);
    }

    void everyRecordLinkAndListComesBack()
    {
        QFETCH(QString, file);
        QFETCH(QString, sql);
        auto expected = plainCsv(QStringLiteral(":/sample/%1.csv").arg(file));
        QVERIFY(expected.size() > 1);
        const auto header = expected.takeFirst();
        Table stored;
        Statement statement(*m_connection, Sql{sql});
        while (statement.next()) {
            stored.append(QStringList());
            for (int i = 0; i < header.size(); ++i)
                stored.last().append(statement.text(i));
        }
        QCOMPARE(stored.size(), expected.size());
        for (int i = 0; i < stored.size(); ++i)
            QCOMPARE(stored.at(i), expected.at(i));
    }

    void theSampleIsMarkedAsOneSoundBatch()
    {
        QCOMPARE(count("SELECT value FROM archive_info WHERE name = 'sample'"), 1);
        QCOMPARE(count("SELECT count(*) FROM import_batch"), 1);
        QCOMPARE(count("SELECT count(*) FROM pragma_foreign_key_check"), 0);
        QCOMPARE(count("SELECT count(*) FROM pragma_integrity_check"
                       " WHERE integrity_check <> 'ok'"),
                 0);
        QCOMPARE(count("SELECT count(*) FROM item"), count("SELECT count(*) FROM document"));
    }

    void namesOfMeasurementsMakeBenchmarksAndDescriptionsStayLabels()
    {
        QCOMPARE(count("SELECT count(*) FROM entity WHERE kind = 'benchmark' AND key = 'math-500'"),
                 1);
        QCOMPARE(count("SELECT count(*) FROM entity WHERE kind = 'benchmark' AND"
                       " key = 'humanitys-last-exam-bio-chem'"),
                 1);
        QCOMPARE(count("SELECT count(*) FROM entity WHERE name IN ('various', 'product demo',"
                       " 'training cost', 'randomised trial', 'MMLU, MATH, IFEval, GSM8K')"),
                 0);
        QCOMPARE(count("SELECT count(*) FROM controversy_benchmark JOIN controversy"
                       " ON controversy.id = controversy_id WHERE key = 'reflection-70b'"),
                 4);
        QCOMPARE(count("SELECT count(*) FROM score WHERE benchmark_label = ''"), 0);
    }

    void aKeyOfAnEntityAndADisputeMeansTheEntity()
    {
        QCOMPARE(count("SELECT count(*) FROM claim_about JOIN controversy"
                       " ON controversy.id = controversy_id WHERE key = 'gsm-symbolic'"),
                 0);
        QVERIFY(count("SELECT count(*) FROM claim_about JOIN entity ON entity.id = entity_id"
                      " WHERE key = 'gsm-symbolic'")
                > 0);
    }

    void aCorrectedScoreSupersedesItsClaim()
    {
        QCOMPARE(count("SELECT count(*) FROM score JOIN score AS claimed"
                       " ON claimed.id = score.supersedes_id WHERE score.key = 's-maverick-rank32'"
                       " AND claimed.key = 's-maverick-rank2'"),
                 1);
        QCOMPARE(count("SELECT count(*) FROM score WHERE supersedes_id IS NOT NULL"
                       " AND kind <> 'corrected'"),
                 0);
    }

    void sixTopLevelOrganizationsHaveAColor()
    {
        QCOMPARE(count("SELECT count(DISTINCT color) FROM entity WHERE color BETWEEN 0 AND 5"), 6);
        QCOMPARE(count("SELECT count(*) FROM entity WHERE color IS NOT NULL"
                       " AND (parent_id IS NOT NULL OR kind <> 'organization')"),
                 0);
    }

    void importedAgainEverythingIsADuplicate();
};

void TestFacts::importedAgainEverythingIsADuplicate()
{
    ImportRequest request;
    for (const auto &writing : writings)
        request.inputs.append(QStringLiteral(":/sample/%1.csv").arg(QLatin1String(writing.file)));
    const auto report = importInto(*m_connection, request, {});
    QVERIFY(report);
    QCOMPARE(report->added, 0);
    QCOMPARE(report->changed, 0);
    QCOMPARE(report->rejected, 0);
    QVERIFY(report->duplicate > 1400);
    QCOMPARE(report->batch, QString());
}

QTEST_GUILESS_MAIN(TestFacts)
#include "tst_facts.moc"
