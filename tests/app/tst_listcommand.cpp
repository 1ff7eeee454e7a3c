// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/csvreader.h"
#include "tests/support/jsonschema.h"
#include "tests/support/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

namespace {

using Row = QHash<QString, QString>;

/// A table of the facts that the sample archive is made of, as it stands.
QList<Row> facts(const QString &name)
{
    QFile file(QStringLiteral(CLAIMSCOPE_FACTS "/%1.csv").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    db::CsvReader reader(file, name);
    QStringList header;
    QList<Row> rows;
    while (const auto row = reader.next().value()) {
        if (header.isEmpty()) {
            header = row->fields;
            continue;
        }
        Row values;
        for (qsizetype i = 0; i < header.size(); ++i)
            values.insert(header.at(i), row->fields.at(i));
        rows.append(values);
    }
    return rows;
}

/// "2025-Q3" as EDTF has it.
QString edtf(QString date)
{
    for (int quarter = 1; quarter <= 4; ++quarter)
        date.replace(QStringLiteral("-Q%1").arg(quarter), QStringLiteral("-%1").arg(32 + quarter));
    return date;
}

QString text(const QJsonValue &value)
{
    if (!value.isArray())
        return value.toString();
    QStringList words;
    for (const QJsonValue &word : value.toArray())
        words.append(word.toString());
    return words.join(u'|');
}

QString reportsOf(const QJsonValue &evidence)
{
    QStringList keys;
    for (const QJsonValue &piece : evidence.toArray())
        keys.append(piece[QLatin1String("report")].toString());
    return keys.join(u'|');
}

/// A field of the JSON and the column that it must come from.
struct Pair
{
    const char *field;
    const char *column;
};

} // namespace

/// What the program prints of the sample archive against the facts that it was made of.
class ListCommandTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void movesAreThoseOfTheFacts();
    void claimsAreThoseOfTheFacts();
    void controversiesAreThoseOfTheFacts();
    void scoresAreThoseOfTheFacts();
    void peopleAndOrganizationsAreThoseOfTheFacts();
    void productsAreThoseOfTheFactsAndTheirBenchmarks();
    void reportsAreThoseOfTheFacts();
    void itemsAreThoseOfTheFacts();
    void linksStandOnBothSides();
    void sourcesThatCopyCountOnce();
    void everyListFitsItsSchema_data();
    void everyListFitsItsSchema();

private:
    QJsonArray list(const QString &kind);
    void compare(const QJsonArray &records, const QList<Row> &rows, const QList<Pair> &pairs);

    QTemporaryDir m_folder;
    QString m_archive;
};

void ListCommandTest::initTestCase()
{
    m_archive = m_folder.filePath(QStringLiteral("sample.claimscope"));
    const auto run = test::runProgram({QStringLiteral("sample"), m_archive});
    QVERIFY2(run.exitCode == 0, qPrintable(run.err));
}

QJsonArray ListCommandTest::list(const QString &kind)
{
    return test::runProgram({QStringLiteral("list"), kind, QStringLiteral("--json"),
                             QStringLiteral("--archive"), m_archive})
        .json()
        .array();
}

/// Every row is there once, with the same values; empty is null or empty text.
void ListCommandTest::compare(const QJsonArray &records, const QList<Row> &rows,
                              const QList<Pair> &pairs)
{
    QHash<QString, QJsonObject> byKey;
    for (const QJsonValue &record : records)
        byKey.insert(record[QLatin1String("key")].toString(), record.toObject());
    QCOMPARE(byKey.size(), records.size());
    QVERIFY(!rows.isEmpty());
    for (const Row &row : rows) {
        const QString key = row.value(QStringLiteral("id"));
        QVERIFY2(byKey.contains(key), qPrintable(key));
        const QJsonObject record = byKey.value(key);
        for (const auto &[field, column] : pairs) {
            QVERIFY2(row.contains(QLatin1String(column)), column);
            const QJsonValue value = record.value(QLatin1String(field));
            const bool proof = qstrcmp(field, "evidence") == 0;
            QString expected = row.value(QLatin1String(column));
            if (qstrcmp(column, "published") == 0 || qstrcmp(column, "released") == 0
                || qstrcmp(column, "opened") == 0
                || QLatin1String(column).contains(QLatin1String("date")))
                expected = edtf(expected);
            QVERIFY2((proof ? reportsOf(value) : text(value)) == expected,
                     qPrintable(key + u' ' + QLatin1String(field) + QLatin1String(": ")
                                + text(value) + QLatin1String(" is not ") + expected));
        }
    }
}

void ListCommandTest::movesAreThoseOfTheFacts()
{
    const auto rows = facts(QStringLiteral("moves"));
    const auto moves = list(QStringLiteral("moves"));
    QCOMPARE(moves.size(), rows.size());
    compare(moves, rows,
            {{"person", "person_id"},
             {"from_organization", "from_organization_id"},
             {"to_organization", "to_organization_id"},
             {"role_from", "role_from"},
             {"role_to", "role_to"},
             {"kind", "kind"},
             {"announced", "announced_date"},
             {"effective", "effective_date"},
             {"item", "item_id"},
             {"evidence", "source_ids"},
             {"verified", "verified"}});
}

void ListCommandTest::claimsAreThoseOfTheFacts()
{
    const auto rows = facts(QStringLiteral("claims"));
    const auto claims = list(QStringLiteral("claims"));
    QCOMPARE(claims.size(), rows.size());
    compare(claims, rows,
            {{"item", "item_id"},
             {"speaker_person", "speaker_person_id"},
             {"speaker_organization", "speaker_organization_id"},
             {"paraphrase", "text"},
             {"quote", "quote"},
             {"said_on", "date"},
             {"about", "about_ids"},
             {"kind", "kind"},
             {"status", "status"},
             {"evidence", "source_ids"},
             {"verified", "verified"}});
}

void ListCommandTest::controversiesAreThoseOfTheFacts()
{
    const auto rows = facts(QStringLiteral("controversies"));
    const auto controversies = list(QStringLiteral("controversies"));
    QCOMPARE(controversies.size(), rows.size());
    compare(controversies, rows,
            {{"title", "title"},
             {"product", "product_id"},
             {"benchmark_label", "benchmark"},
             {"summary", "summary"},
             {"opened", "opened"},
             {"status", "status"},
             {"items", "item_ids"},
             {"evidence", "source_ids"},
             {"verified", "verified"}});
}

void ListCommandTest::scoresAreThoseOfTheFacts()
{
    auto rows = facts(QStringLiteral("scores"));
    const auto scores = list(QStringLiteral("scores"));
    QCOMPARE(scores.size(), rows.size());
    for (Row &row : rows) {
        if (row.value(QStringLiteral("better")).isEmpty())
            row[QStringLiteral("better")] = QStringLiteral("none");
    }
    compare(scores, rows,
            {{"controversy", "controversy_id"},
             {"product", "product_id"},
             {"benchmark_label", "benchmark"},
             {"metric", "metric"},
             {"value_text", "value"},
             {"unit", "unit"},
             {"better", "better"},
             {"conditions", "variant/conditions"},
             {"reported_by", "reported_by"},
             {"kind", "kind"},
             {"date", "date"},
             {"evidence", "source_ids"},
             {"verified", "verified"}});
}

void ListCommandTest::peopleAndOrganizationsAreThoseOfTheFacts()
{
    const auto people = list(QStringLiteral("people"));
    const auto rows = facts(QStringLiteral("people"));
    QCOMPARE(people.size(), rows.size());
    compare(people, rows, {{"name", "name"}, {"note", "note"}, {"wikidata_id", "wikidata_qid"}});
    const auto organizations = list(QStringLiteral("organizations"));
    const auto organizationRows = facts(QStringLiteral("organizations"));
    QCOMPARE(organizations.size(), organizationRows.size());
    compare(organizations, organizationRows,
            {{"name", "name"},
             {"kind", "kind"},
             {"parent", "parent_id"},
             {"country", "country"},
             {"note", "note"}});
    QHash<QString, QString> aliases;
    for (const QJsonValue &organization : organizations) {
        QStringList names;
        for (const QJsonValue &alias : organization[QLatin1String("aliases")].toArray())
            names.append(alias[QLatin1String("name")].toString());
        aliases.insert(organization[QLatin1String("key")].toString(), names.join(u'|'));
    }
    for (const Row &row : organizationRows)
        QCOMPARE(aliases.value(row.value(QStringLiteral("id"))),
                 row.value(QStringLiteral("aliases")));
}

void ListCommandTest::productsAreThoseOfTheFactsAndTheirBenchmarks()
{
    const auto rows = facts(QStringLiteral("products"));
    const auto products = list(QStringLiteral("products"));
    compare(products, rows,
            {{"name", "name"},
             {"maker", "organization_id"},
             {"kind", "kind"},
             {"parent", "parent_id"},
             {"released", "released"}});
    qsizetype made = 0;
    for (const QJsonValue &product : products)
        made
            += product[QLatin1String("entity_kind")].toString() == QLatin1String("product") ? 1 : 0;
    qsizetype expected = 0;
    for (const Row &row : rows)
        expected += row.value(QStringLiteral("kind")) == QLatin1String("benchmark") ? 0 : 1;
    QCOMPARE(made, expected);
}

void ListCommandTest::reportsAreThoseOfTheFacts()
{
    auto rows = facts(QStringLiteral("sources"));
    const auto reports = list(QStringLiteral("reports"));
    QCOMPARE(reports.size(), rows.size());
    QSet<QString> descriptive;
    for (Row &row : rows) {
        QString &title = row[QStringLiteral("title")];
        if (title.startsWith(QLatin1String("[descriptive] "))) {
            descriptive.insert(row.value(QStringLiteral("id")));
            title = title.mid(14);
        }
    }
    compare(reports, rows,
            {{"publisher", "publisher"},
             {"original_outlet", "original_outlet"},
             {"title", "title"},
             {"url", "url"},
             {"published", "published"},
             {"language", "language"}});
    for (const QJsonValue &report : reports)
        QCOMPARE(report[QLatin1String("descriptive")].toBool(),
                 descriptive.contains(report[QLatin1String("key")].toString()));
}

void ListCommandTest::itemsAreThoseOfTheFacts()
{
    const auto answer = test::runProgram({QStringLiteral("query"), QStringLiteral("--json"),
                                          QStringLiteral("--limit"), QStringLiteral("-1"),
                                          QStringLiteral("--archive"), m_archive})
                            .json();
    QJsonArray items;
    for (const QJsonValue &item : answer[QLatin1String("items")].toArray()) {
        QStringList reports;
        for (const QJsonValue &report : item[QLatin1String("reports")].toArray())
            reports.append(report[QLatin1String("key")].toString());
        QJsonObject flat = item.toObject();
        flat.insert(QStringLiteral("reports"), QJsonArray::fromStringList(reports));
        items.append(flat);
    }
    const auto rows = facts(QStringLiteral("items"));
    QCOMPARE(items.size(), rows.size());
    compare(items, rows,
            {{"title", "title"},
             {"summary", "summary"},
             {"published", "published"},
             {"language", "language"},
             {"reports", "source_ids"},
             {"people", "people_ids"},
             {"organizations", "organization_ids"},
             {"products", "product_ids"},
             {"topics", "topics"}});
}

void ListCommandTest::linksStandOnBothSides()
{
    QSet<QString> outgoing;
    QSet<QString> incoming;
    for (const QJsonValue &claim : list(QStringLiteral("claims"))) {
        const QString own = claim[QLatin1String("key")].toString();
        for (const QJsonValue &link : claim[QLatin1String("links")].toArray()) {
            const QString other = link[QLatin1String("claim")].toString();
            const QString relation = link[QLatin1String("relation")].toString();
            if (link[QLatin1String("outgoing")].toBool())
                outgoing.insert(own + u' ' + relation + u' ' + other);
            else
                incoming.insert(other + u' ' + relation + u' ' + own);
        }
    }
    QSet<QString> expected;
    for (const Row &row : facts(QStringLiteral("claim_links")))
        expected.insert(row.value(QStringLiteral("claim_id")) + u' '
                        + row.value(QStringLiteral("relation")) + u' '
                        + row.value(QStringLiteral("other_claim_id")));
    QCOMPARE(outgoing, expected);
    QCOMPARE(incoming, expected);
}

void ListCommandTest::sourcesThatCopyCountOnce()
{
    QHash<QString, QString> sources;
    for (const Row &row : facts(QStringLiteral("sources"))) {
        const QString outlet = row.value(QStringLiteral("original_outlet"));
        sources.insert(row.value(QStringLiteral("id")),
                       outlet.isEmpty() ? row.value(QStringLiteral("publisher")) : outlet);
    }
    bool copies = false;
    for (const QJsonValue &claim : list(QStringLiteral("claims"))) {
        QSet<QString> independent;
        const auto evidence = claim[QLatin1String("evidence")].toArray();
        for (const QJsonValue &piece : evidence)
            independent.insert(sources.value(piece[QLatin1String("report")].toString()));
        QCOMPARE(claim[QLatin1String("independent_sources")].toInt(), independent.size());
        copies = copies || independent.size() < evidence.size();
    }
    QVERIFY(copies);
}

void ListCommandTest::everyListFitsItsSchema_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"moves", "claims", "scores", "controversies", "people",
                             "organizations", "products", "reports"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void ListCommandTest::everyListFitsItsSchema()
{
    QFETCH(const QString, kind);
    const QStringList complaints
        = test::JsonSchema(QStringLiteral(CLAIMSCOPE_SCHEMAS), QStringLiteral("list-") + kind)
              .complaints(list(kind));
    QVERIFY2(complaints.isEmpty(), qPrintable(complaints.mid(0, 10).join(u'\n')));
}

QTEST_GUILESS_MAIN(ListCommandTest)
#include "tst_listcommand.moc"
