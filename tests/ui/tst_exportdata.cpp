// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/citations.h"
#include "ui/export/webdata.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

class TestExportData : public QObject
{
    Q_OBJECT

private:
    static QList<db::Report> reports()
    {
        db::Report report;
        report.key = u"r 1"_qs;
        report.publisher = u"Example & Times"_qs;
        report.title = u"A {title}\nof 100 %"_qs;
        report.url = u"https://example.org/a_b?c=1&d=2"_qs;
        report.language = u"de"_qs;
        report.published = db::Edtf::stored(u"2025-06~"_qs);
        return {report};
    }

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void datesAreNeverFinerThanKnown_data()
    {
        QTest::addColumn<QString>("edtf");
        QTest::addColumn<QString>("iso");
        QTest::newRow("day") << u"2025-04-05"_qs << u"2025-04-05"_qs;
        QTest::newRow("month") << u"2025-04~"_qs << u"2025-04"_qs;
        QTest::newRow("year") << u"2025?"_qs << u"2025"_qs;
        QTest::newRow("quarter") << u"2025-34"_qs << u"2025"_qs;
        QTest::newRow("interval") << u"2025-04/2025-06"_qs << QString();
        QTest::newRow("none") << QString() << QString();
    }
    void datesAreNeverFinerThanKnown()
    {
        QFETCH(QString, edtf);
        QFETCH(QString, iso);
        QCOMPARE(ui::isoDate(db::Edtf::stored(edtf)), iso);
    }

    void risHasOneLineAField()
    {
        const QByteArray ris = ui::risBytes(reports());
        QVERIFY(ris.startsWith("TY  - NEWS\r\n"));
        QVERIFY(ris.contains("TI  - A {title} of 100 %\r\n"));
        QVERIFY(ris.contains("DA  - 2025/06//\r\n"));
        QVERIFY(ris.contains("UR  - https://example.org/a_b?c=1&d=2\r\n"));
        QVERIFY(ris.endsWith("ER  - \r\n"));
    }

    void bibtexEscapesWhatTexWouldRead()
    {
        const QByteArray bib = ui::bibtexBytes(reports());
        QVERIFY(bib.startsWith("@online{r-1,\n"));
        QVERIFY(bib.contains("title = {A \\{title\\} of 100 \\%}"));
        QVERIFY(bib.contains("organization = {Example \\& Times}"));
        QVERIFY(bib.contains("date = {2025-06~}"));
        QVERIFY(bib.contains("url = {https://example.org/a_b?c=1&d=2}"));
    }

    void cslJsonHasDateParts()
    {
        const QJsonArray list = QJsonDocument::fromJson(ui::cslJsonBytes(reports())).array();
        QCOMPARE(list.size(), 1);
        QCOMPARE(list[0][u"issued"].toObject()[u"date-parts"].toArray(),
                 (QJsonArray{QJsonArray{2025, 6}}));
        QCOMPARE(list[0][u"container-title"].toString(), u"Example & Times"_qs);
    }

    void theGraphHoldsEveryReportPersonAndOrganizationOnce()
    {
        const ui::Picture picture = exportfixture::picture(exportfixture::request());
        const QJsonObject root = QJsonDocument::fromJson(ui::jsonLdBytes(picture)).object();
        QCOMPARE(root[u"@context"].toString(), u"https://schema.org"_qs);
        QHash<QString, int> types;
        QSet<QString> ids;
        const QJsonArray graph = root[u"@graph"].toArray();
        for (const QJsonValue node : graph) {
            ++types[node[u"@type"].toString()];
            if (const QString id = node[u"@id"].toString(); !id.isEmpty()) {
                QVERIFY2(!ids.contains(id), qPrintable(id));
                ids << id;
            }
        }
        QCOMPARE(types.value(u"NewsArticle"_qs), 2);
        QCOMPARE(types.value(u"Person"_qs), 3);
        QCOMPARE(types.value(u"Organization"_qs), 3);
        QCOMPARE(types.value(u"Dataset"_qs), 1);
    }

    void aRumourIsNotWrittenAsAPosition()
    {
        db::Exploration answer = exportfixture::answer();
        for (db::Move &move : answer.moves.records)
            move.status = db::MoveStatus::Rumoured;
        const auto picture = ui::makePicture(exportfixture::request(), answer).value();
        QVERIFY(!ui::jsonLdBytes(picture).contains("EmployeeRole"));
    }

    void everyMoveIsAnEventWithItsOwnPrecision()
    {
        const ui::Picture picture = exportfixture::picture(exportfixture::request());
        const QJsonArray events
            = QJsonDocument::fromJson(ui::timelineJsBytes(picture)).object()[u"events"].toArray();
        QCOMPARE(events.size(), 4);
        for (const QJsonValue event : events) {
            const QJsonObject start = event[u"start_date"].toObject();
            if (event[u"unique_id"].toString() == u"move-m1"_qs)
                QVERIFY(start.contains(u"month"_qs) && !start.contains(u"day"_qs));
            if (event[u"unique_id"].toString() == u"move-m2"_qs) {
                QCOMPARE(start[u"day"].toInt(), 19);
                QVERIFY(event[u"text"][u"headline"].toString().contains(u"&quot;Lab&quot;"_qs));
            }
        }
    }
};

QTEST_MAIN(TestExportData)
#include "tst_exportdata.moc"
