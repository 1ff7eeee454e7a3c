// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/articleimport.h"
#include "db/import/decoding.h"
#include "db/import/importer.h"
#include "db/import/language.h"
#include "db/import/pagefurniture.h"
#include "db/import/prosedate.h"
#include "db/import/sourceline.h"
#include "db/schema/migrator.h"
#include "db/sqlite/statement.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

using namespace db;

namespace {

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

/// An invented article as it is copied from a page.
const char *const page = R"(Anzeige
Skip to content

Orbit verliert seine Chefin: Quist geht im Streit

Image description
Ein Büro, gezeichnet

5. Januar 2026

Ada Quist verlässt Orbit. "Wir haben die Zahlen geschönt", sagt Quist. Orbits Aktie fiel.

Werbung
ABC_D_Mitte-2

Die Firma äußerte sich nicht, und die Belegschaft weiß noch nicht, wie es weitergeht.

Nachrichten ohne Lärm – jeden Tag

Mit dem Abo liest du werbefrei, bekommst den Newsletter und 20 % Rabatt.

Quelle: Der Bote
)";

const char *const cleaned = R"(Orbit verliert seine Chefin: Quist geht im Streit

5. Januar 2026

Ada Quist verlässt Orbit. "Wir haben die Zahlen geschönt", sagt Quist. Orbits Aktie fiel.

Die Firma äußerte sich nicht, und die Belegschaft weiß noch nicht, wie es weitergeht.

Quelle: Der Bote)";

} // namespace

class TestArticles : public QObject
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

    ImportReport paste(const QString &pasted)
    {
        ImportRequest request;
        request.pasted = pasted;
        return importInto(*m_connection, request, {}).value();
    }

    ImportReport import(const QString &input)
    {
        ImportRequest request;
        request.inputs = {input};
        return importInto(*m_connection, request, {}).value();
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
        m_connection->execute("INSERT INTO entity (id, key, kind, name, folded) VALUES"
                              " (1, 'ada-quist', 'person', 'Ada Quist', 'ada quist'),"
                              " (2, 'orbit', 'organization', 'Orbit', 'orbit')");
    }

    void encodingsAreToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto sentence = text("Die Größe überrascht – „sehr“ sogar, für 5 €, hörte man.\n");
        const auto encoded = [&](QStringConverter::Encoding encoding) -> QByteArray {
            QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
            return encoder.encode(sentence);
        };
        QTest::newRow("UTF-8") << sentence.toUtf8();
        QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8);
        QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE);
        QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE);
        QTest::newRow("Windows-1252")
            << QByteArray("Die Gr\xF6\xDF"
                          "e \xFC"
                          "berrascht \x96 \x84sehr\x93 sogar, f\xFCr 5 \x80, h\xF6rte man.\n");
    }

    void encodingsAreToldApart()
    {
        QFETCH(QByteArray, bytes);
        const auto decoded = decodeText(bytes);
        QVERIFY(decoded);
        QCOMPARE(*decoded, text("Die Größe überrascht – „sehr“ sogar, für 5 €, hörte man.\n"));
    }

    void whatIsNoTextIsRefused()
    {
        const auto report = import(write("noise.txt", QByteArray("\x00\x01\x02\xFF\xFE\x00", 6)));
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.problems.first().problem.kind, Problem::Kind::BadEncoding);
        QCOMPARE(
            import(write("page.html", "<!DOCTYPE html><p>Text</p>")).problems.first().problem.kind,
            Problem::Kind::FileUnreadable);
        QCOMPARE(import(text("/nowhere.txt")).problems.first().problem.kind,
                 Problem::Kind::FileNotFound);
        QCOMPARE(import(write("blank.txt", " \n\n")).problems.first().problem.kind,
                 Problem::Kind::NothingToImport);
        QCOMPARE(stored("SELECT count(*) FROM item"), text("0"));
    }

    void pageFurnitureIsRemoved() { QCOMPARE(withoutPageFurniture(text(page)), text(cleaned)); }

    void whatOnlyLooksLikeFurnitureStays_data()
    {
        QTest::addColumn<QByteArray>("article");
        QTest::newRow("words in a sentence")
            << QByteArray("Title\n\nDie Anzeige in der Zeitung war teuer.\nWerbung wirkt.");
        QTest::newRow("a last paragraph that mentions a newsletter")
            << QByteArray("Title\n\nThe outlet will close its newsletter next year.");
        QTest::newRow("subscriptions in the middle")
            << QByteArray("Title\n\nThe subscription costs more; each subscriber got a discount in "
                          "the newsletter.\n\nThe paper declined to comment.");
        QTest::newRow("headings") << QByteArray("Title\n\nHeading\n\nText of it.");
    }

    void whatOnlyLooksLikeFurnitureStays()
    {
        QFETCH(QByteArray, article);
        QCOMPARE(withoutPageFurniture(QString::fromUtf8(article)), QString::fromUtf8(article));
    }

    void datesOfPublicationAreRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("day");
        const auto row = [](const char *line, const char *day) {
            QTest::newRow(line) << QByteArray(line) << QByteArray(day);
        };
        row("2026-01-05", "2026-01-05");
        row("Updated 2026-01-05, 10:30", "2026-01-05");
        row("5 January 2026", "2026-01-05");
        row("Montag, 5. Januar 2026, 10:30 Uhr", "2026-01-05");
        row("3. März 2025", "2025-03-03");
        row("By Jane Doe, Jan 5, 2026", "2026-01-05");
        row("Published Dec. 12th, 2025", "2025-12-12");
        row("05.01.2026", "2026-01-05");
        row("Berlin, 12. Dez. 2025", "2025-12-12");
        row("31. Februar 2026", "");
        row("Das Modell erschien am 5. April 2025 in Berlin.", "");
        row("Version 2.0.2025", "");
        row("Mars 5, 2026 crater", "");
    }

    void datesOfPublicationAreRead()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, day);
        const auto article
            = text("A title\n\n%1\n\nSome text that goes on.").arg(QString::fromUtf8(line));
        QCOMPARE(publicationDateIn(article).text(), QString::fromUtf8(day));
    }

    void datesInTheMiddleAreWhatTheArticleTells()
    {
        QStringList lines(40, text("A line of the text, and it goes on."));
        lines[20] = text("5 January 2026");
        QVERIFY(publicationDateIn(lines.join(u'\n')).isNull());
        lines[38] = text("5 January 2026");
        QCOMPARE(publicationDateIn(lines.join(u'\n')).text(), text("2026-01-05"));
    }

    void theSourceOfACopyIsRead()
    {
        QCOMPARE(sourceIn(text("Quelle: Financial Post")), text("Financial Post"));
        QCOMPARE(sourceIn(text("Source: Agency")), text("Agency"));
        QCOMPARE(sourceIn(text("Quelle: https://example.org/a")), QString());
        QCOMPARE(sourceIn(text("Die Quelle: ein Bach im Wald.")), QString());
    }

    void languagesAreToldApart()
    {
        QCOMPARE(languageOf(text(page)), text("de"));
        QCOMPARE(languageOf(text("The company has not answered the question, and the board will "
                                 "meet again next week to decide what to do.")),
                 text("en"));
        QCOMPARE(languageOf(text("12 34")), QString());
    }

    void anArticleBecomesAnItemWithAReportAndProposals()
    {
        const auto report = paste(text(page));
        QCOMPARE(report.added, 1);
        QCOMPARE(report.firstItem, text("orbit-verliert-seine-chefin-quist-geht-im-streit"));
        QCOMPARE(stored("SELECT title FROM item"),
                 text("Orbit verliert seine Chefin: Quist geht im Streit"));
        // The line "Quelle: ..." names what the article draws on, not whose text it is.
        QCOMPARE(stored("SELECT published || language || original_outlet || publisher FROM report"),
                 text("2026-01-05de"));
        QCOMPARE(stored("SELECT text FROM report"), text(cleaned));
        QCOMPARE(stored("SELECT CAST(snapshot AS TEXT) FROM report"), text(page));
        QCOMPARE(stored("SELECT group_concat(DISTINCT state || method) FROM mention"),
                 text("proposedalias"));
        QCOMPARE(stored("SELECT group_concat(substr(text, span_start + 1, span_end - span_start))"
                        " FROM mention JOIN report ON report.id = report_id"),
                 text("Orbit,Quist,Ada Quist,Orbit,Quist,Orbits"));
        QCOMPARE(stored("SELECT claim.key || ' ' || state || ' ' || entity.key || ' ' || quote"
                        " FROM claim JOIN entity ON entity.id = speaker_person_id"),
                 text("orbit-verliert-seine-chefin-quist-geht-im-streit-quote-1 proposed ada-quist "
                      "Wir haben die Zahlen geschönt"));
        QCOMPARE(stored("SELECT substr(text, quote_start + 1, quote_end - quote_start) = quote"
                        " FROM claim JOIN report ON report.id = quote_report_id"),
                 text("1"));
        QCOMPARE(stored("SELECT count(*) FROM document_fts WHERE document_fts MATCH 'belegschaft'"),
                 text("1"));
    }

    void theSameArticleIsADuplicate()
    {
        const auto first = paste(text(page));
        const auto again = paste(text(page).replace(u'"', QChar(0x201E)).replace(u' ', text("  ")));
        QCOMPARE(again.added, 0);
        QCOMPARE(again.duplicate, 1);
        QCOMPARE(again.batch, QString());
        QCOMPARE(again.firstItem, first.firstItem);
    }

    void theSameAddressIsTheSameArticle()
    {
        paste(text("https://post.example/a?utm_source=x\n\nA title\n\nThe text."));
        const auto again
            = paste(text("https://POST.example/a/#top\n\nA title\n\nThe text, edited."));
        QCOMPARE(again.duplicate, 1);
    }

    void theTitleIsNeitherAnAddressNorADate()
    {
        QCOMPARE(
            paste(text("https://post.example/b\n\nMonday, 5 January 2026\n\nThe title\n\nText."))
                .firstItem,
            text("the-title"));
        QCOMPARE(stored("SELECT url || published || title FROM report"),
                 text("https://post.example/b2026-01-05The title"));
    }

    void aReportWithoutTextGetsIt()
    {
        m_connection->execute(
            "INSERT INTO report (id, key, canonical_url) VALUES (7, 'r', 'https://post.example/a');"
            "INSERT INTO item (id, key, title, entered_at) VALUES (8, 'story', 'Story', '');"
            "INSERT INTO item_report VALUES (8, 7, 0)");
        const auto report = paste(text("https://post.example/a\n\nOrbit wins\n\nThe text of it."));
        QCOMPARE(report.changed, 1);
        QCOMPARE(report.firstItem, text("story"));
        QCOMPARE(stored("SELECT count(*) FROM report"), text("1"));
        QCOMPARE(stored("SELECT item_id || report_id FROM mention"), text("87"));
    }

    void equalTitlesGetKeysOfTheirOwn()
    {
        QCOMPARE(paste(text("A title\n\nOne text.")).firstItem, text("a-title"));
        const auto second = paste(text("A title\n\nAnother text.")).firstItem;
        QVERIFY(second.startsWith(text("a-title-")));
        QCOMPARE(second.size(), text("a-title-").size() + 6);
    }
};

QTEST_GUILESS_MAIN(TestArticles)
#include "tst_articles.moc"
