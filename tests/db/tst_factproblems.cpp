// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/importer.h"
#include "db/schema/migrator.h"
#include "db/sqlite/statement.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace db;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

// A small world of its own: one file a table.
const char *const organizations = "id,name,aliases,kind,parent_id,country,note\n"
                                  "orbit-lab,Orbit Lab,,lab,orbit,US,\n"
                                  "orbit,Orbit,Orbit Platforms|ORB,company,,US,\n";
const char *const people = "id,name,aliases,wikidata_qid,note\nada-quist,Ada Quist,,,Founder\n";
const char *const sources
    = "id,publisher,original_outlet,title,url,published,language\n"
      "s1,Post,,[descriptive] A talk,HTTPS://Post.Example/a/?utm_source=x#top,2025-Q2,en\n"
      "s2,Herald,Agency,Ada leaves,https://herald.example/b,2025-04-03,en\n";
const char *const items
    = "id,title,summary,published,language,source_ids,people_ids,organization_ids,product_ids,"
      "topics\nada-leaves,Ada leaves,\"She left, \"\"at last\"\"\",2025-04,en,s2|s1,ada-quist,"
      "orbit-lab|orbit,,personnel\n";
const char *const moves
    = "id,person_id,from_organization_id,to_organization_id,role_from,role_to,"
      "kind,announced_date,effective_date,precision,item_id,source_ids,verified\n"
      "m1,ada-quist,orbit,,Chief,,leave,2025-04,,month,ada-leaves,s1|s2,yes\n";

} // namespace

class TestFactProblems : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_connection;

    QString write(const char *name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(text(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    ImportReport import(const QStringList &inputs, bool skipBadRows = false)
    {
        ImportRequest request;
        request.inputs = inputs;
        request.skipBadRows = skipBadRows;
        return importInto(*m_connection, request, {}).value();
    }

    QStringList world()
    {
        return {write("moves.csv", moves), write("items.csv", items), write("sources.csv", sources),
                write("people.csv", people), write("organizations.csv", organizations)};
    }

    static QStringList problemsOf(const ImportReport &report)
    {
        QStringList lines;
        for (const auto &[input, problem] : report.problems)
            lines.append(toText(problem.kind) + u' ' + problem.at);
        return lines;
    }

    QString stored(const char *sql)
    {
        Statement statement(*m_connection, sql);
        return statement.next() ? statement.text(0) : QStringLiteral("no row");
    }

private Q_SLOTS:
    void init()
    {
        m_connection
            = Connection::open(QStringLiteral(":memory:"), Connection::Mode::Create).value();
        QVERIFY(createSchema(*m_connection));
    }

    void filesMayComeInAnyOrder()
    {
        const auto report = import(world());
        QCOMPARE(problemsOf(report), QStringList());
        QCOMPARE(report.added, 7);
        QCOMPARE(report.rejected, 0);
        QVERIFY(!report.batch.isEmpty());
        QCOMPARE(report.firstItem, text("ada-leaves"));
        QCOMPARE(stored("SELECT parent.key FROM entity JOIN entity AS parent"
                        " ON parent.id = entity.parent_id"),
                 text("orbit"));
        QCOMPARE(stored("SELECT group_concat(key) FROM (SELECT key FROM item_report"
                        " JOIN report ON report.id = report_id ORDER BY position)"),
                 text("s2,s1"));
    }

    void whatFollowsFromTheFactsIsStored()
    {
        import(world());
        QCOMPARE(stored("SELECT canonical_url FROM report WHERE key = 's1'"),
                 text("https://post.example/a"));
        QCOMPARE(stored("SELECT title || title_is_descriptive || published FROM report"),
                 text("A talk12025-34"));
        QCOMPARE(stored("SELECT first_reported FROM move"), text("2025-34"));
        QCOMPARE(stored("SELECT status FROM move"), text("confirmed"));
        QCOMPARE(stored("SELECT key FROM entity WHERE color = 0"), text("orbit"));
    }

    void aSecondBatchRefersToTheArchive()
    {
        auto files = world();
        const auto move = files.takeFirst();
        QCOMPARE(import(files).rejected, 0);
        const auto report = import({move});
        QCOMPARE(problemsOf(report), QStringList());
        QCOMPARE(report.added, 1);
    }

    void theSameAgainIsADuplicateAndADifferenceAChange()
    {
        import(world());
        QCOMPARE(import(world()).duplicate, 7);
        const auto changed
            = import({write("people.csv", QByteArray(people).replace("Founder", "Chair")),
                      write("items.csv", QByteArray(items).replace("orbit-lab|orbit", "orbit"))});
        QCOMPARE(changed.changed, 2);
        QCOMPARE(changed.duplicate, 0);
        QCOMPARE(stored("SELECT note FROM entity WHERE key = 'ada-quist'"), text("Chair"));
        QCOMPARE(stored("SELECT count(*) FROM mention"), text("2"));
        QCOMPARE(stored("SELECT count(*) FROM import_batch"), text("2"));
    }

    void aNewStatusIsAppended()
    {
        auto files = world();
        const QByteArray header = "id,item_id,speaker_person_id,speaker_organization_id,text,quote,"
                                  "date,precision,about_ids,kind,status,source_ids,verified\n";
        const QByteArray claim = "c1,ada-leaves,ada-quist,,She said it,,2025-04,month,orbit,"
                                 "denial,asserted,s1,no\n";
        files.append(write("claims.csv", header + claim));
        QCOMPARE(problemsOf(import(files)), QStringList());
        auto later = claim;
        import({write("claims.csv", header + later.replace("asserted", "refuted"))});
        QCOMPARE(stored("SELECT status || verified FROM claim"), text("refutedno"));
        QCOMPARE(stored("SELECT group_concat(status) FROM claim_status"), text("asserted,refuted"));
    }

    void problemsAreToldWithTheirPlace_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QByteArray>("problem");
        const auto row = [](const char *name, const char *file, const QByteArray &content,
                            const char *problem) {
            QTest::newRow(name) << QByteArray(file) << content << QByteArray(problem);
        };
        const auto changed = [](const char *content, const char *from, const char *to) {
            return QByteArray(content).replace(from, to);
        };
        row("date", "items.csv", changed(items, ",2025-04,", ",2025-13,"),
            "bad-date items.csv:2:47");
        row("precision", "moves.csv", changed(moves, ",month,", ",day,"),
            "bad-date moves.csv:2:43");
        row("word", "moves.csv", changed(moves, ",leave,", ",flee,"), "bad-value moves.csv:2:28");
        row("reference", "items.csv", changed(items, "s2|s1", "s2|s9"),
            "unknown-reference items.csv:2:58");
        row("empty", "people.csv", changed(people, "Ada Quist", ""), "bad-value people.csv:2:11");
        row("neither side", "moves.csv", changed(moves, ",orbit,,", ",,,"),
            "bad-value moves.csv:2:14");
        row("missing column", "items.csv", changed(items, "id,title", "id,headline"),
            "missing-column items.csv:1:1");
        row("too few fields", "people.csv", changed(people, ",,,Founder", ""),
            "bad-syntax people.csv:2:11");
        row("too many fields", "people.csv", changed(people, "Founder", "Founder,x"),
            "bad-syntax people.csv:2:31");
        row("own parent", "organizations.csv",
            changed(organizations, ",company,,", ",company,orbit-lab,"),
            "bad-value organizations.csv:2:26");
        row("key of another", "people.csv", changed(people, "ada-quist,", "orbit,"),
            "bad-value organizations.csv:3:1");
        row("no table", "things.csv", "colour,size\nred,1\n", "missing-column things.csv:1:1");
        row("empty file", "things.csv", "", "nothing-to-import things.csv");
    }

    void problemsAreToldWithTheirPlace()
    {
        QFETCH(QByteArray, file);
        QFETCH(QByteArray, content);
        QFETCH(QByteArray, problem);
        auto files = world();
        const auto changed = write(file.constData(), content);
        if (!files.contains(changed))
            files.append(changed);
        const auto report = import(files);
        QVERIFY2(problemsOf(report).contains(text(problem)),
                 qPrintable(problemsOf(report).join(u'\n')));
        QVERIFY(report.rejected > 0);
    }

    void oneBadRowRejectsItsWholeFileAndWhatRefersToIt()
    {
        auto files = world();
        write("sources.csv", QByteArray(sources).replace("2025-04-03", "2025-02-30"));
        const auto report = import(files);
        QCOMPARE(stored("SELECT count(*) FROM report"), text("0"));
        QCOMPARE(stored("SELECT count(*) FROM item"), text("0"));
        QCOMPARE(stored("SELECT count(*) FROM move"), text("0"));
        QCOMPARE(stored("SELECT count(*) FROM entity"), text("3"));
        QCOMPARE(report.added, 3);
        QVERIFY(problemsOf(report).contains(text("bad-date sources.csv:3:54")));
        QVERIFY(problemsOf(report).contains(text("unknown-reference items.csv:2:58")));
        QVERIFY(problemsOf(report).contains(text("unknown-reference moves.csv:2:60")));
    }

    void badRowsMayBeLeftOut()
    {
        auto files = world();
        write("sources.csv",
              QByteArray(sources) + "s3,Post,,Bad,https://x.example,2025-99,en\ns4,lone\"quote\n");
        const auto report = import(files, true);
        QCOMPARE(report.added, 7);
        QCOMPARE(report.rejected, 2);
        QCOMPARE(
            problemsOf(report),
            (QStringList{text("bad-date sources.csv:4:32"), text("bad-syntax sources.csv:5:8")}));
    }

    void columnsMayComeInAnyOrderAndOthersAreTold()
    {
        const auto report = import(
            {write("who.csv", "note,mood,name,aliases,id\nFounder,good,Ada Quist,,ada-quist\n")});
        QCOMPARE(problemsOf(report), QStringList{text("unused-column who.csv:1:6")});
        QCOMPARE(report.added, 1);
        QCOMPARE(report.rejected, 0);
        QCOMPARE(stored("SELECT kind || key || note FROM entity"), text("personada-quistFounder"));
    }

    void aCancelledImportLeavesNothing()
    {
        QByteArray many(people);
        for (int i = 0; i < 500; ++i)
            many += "p" + QByteArray::number(i) + ",Name,,,\n";
        ImportRequest request;
        request.inputs = {write("people.csv", many)};
        int told = 0;
        const auto report = importInto(*m_connection, request, [&](int done, int total) {
            told = total;
            return done < 100;
        });
        QVERIFY(!report);
        QCOMPARE(report.error().kind, Problem::Kind::Cancelled);
        QCOMPARE(told, 501);
        QCOMPARE(stored("SELECT count(*) FROM entity"), text("0"));
        QCOMPARE(stored("SELECT count(*) FROM import_batch"), text("0"));
        QCOMPARE(import({m_folder.filePath(text("people.csv"))}).added, 501);
    }
};

QTEST_GUILESS_MAIN(TestFactProblems)
#include "tst_factproblems.moc"
