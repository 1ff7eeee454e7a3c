// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/htmlwriter.h"
#include "ui/export/svgwriter.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

/// What stands between two texts, first occurrence.
QByteArray between(const QByteArray &text, const QByteArray &from, const QByteArray &to)
{
    const auto start = text.indexOf(from) + from.size();
    return text.mid(start, text.indexOf(to, start) - start);
}

} // namespace

class TestExportHtml : public QObject
{
    Q_OBJECT

private:
    ui::Picture m_picture;
    QByteArray m_page;

private Q_SLOTS:
    void initTestCase()
    {
        exportfixture::loadFonts();
        ui::ExportRequest request = exportfixture::request(u"web"_qs);
        request.title = u"Who <left> & why"_qs;
        db::Exploration answer = exportfixture::answer();
        db::Report &report = answer.moves.records[0].evidence[0].report;
        report.url = u"https://example.com/a?b=1&c=\"2\""_qs;
        report.title = u"A <story>"_qs;
        answer.moves.records[1].evidence[0].report.key = u"other"_qs;
        answer.moves.records[1].evidence[0].report.url = u"javascript:alert(1)"_qs;
        m_picture = ui::makePicture(request, answer).value();
        m_page = ui::htmlBytes(m_picture);
    }

    void thePolicyForbidsEveryRequestAndAllowsItsOwnPartsByHash()
    {
        const QByteArray policy = between(m_page, "Content-Security-Policy\" content=\"", "\"");
        QVERIFY(policy.startsWith("default-src 'none'"));
        QVERIFY(!policy.contains("unsafe-inline"));
        for (const QByteArray part : {"style", "script"}) {
            const QByteArray text = between(m_page, '<' + part + '>', "</" + part + '>');
            const QByteArray hash
                = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64();
            QVERIFY2(policy.contains(part + "-src 'sha256-" + hash + '\''), part.constData());
        }
        for (const QByteArray outside :
             {" src=", "url(", "@import", "<link", " style=", " onclick"})
            QVERIFY2(!m_page.contains(outside), outside.constData());
    }

    void theMarksOfTheSvgCanBeReachedAndSayWhatTheyAre()
    {
        const QByteArray svg
            = between(m_page, "<figure aria-label=\"Who &lt;left&gt; &amp; why\">\n", "</figure>");
        QXmlStreamReader xml(svg);
        int marks = 0;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            const auto attributes = xml.attributes();
            if (attributes.value(u"class"_qs) != u"mark")
                continue;
            ++marks;
            QCOMPARE(attributes.value(u"tabindex"_qs), u"0"_qs);
            QVERIFY(!attributes.value(u"aria-label"_qs).isEmpty());
        }
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
        QVERIFY(marks >= m_picture.data.table.rows.size());
        QVERIFY(!svg.contains("<?xml"));
        QVERIFY(!ui::svgBytes(m_picture).contains("tabindex"));
    }

    void theDataStandBelowAsATable()
    {
        const QByteArray table = between(m_page, "<tbody>", "</tbody>");
        QCOMPARE(table.count("<tr>"), m_picture.data.table.rows.size());
        QVERIFY(table.contains("New &quot;Lab&quot;, Inc."));
        QCOMPARE(m_page.count("<th scope=\"col\">"), m_picture.data.table.columns.size());
    }

    void sourcesAreListedOnceAndOnlyWebAddressesAreLinks()
    {
        const QByteArray list = between(m_page, "<ul>", "</ul>");
        QCOMPARE(list.count("<li>"), m_picture.reports.size());
        QVERIFY(list.contains("A &lt;story&gt;"));
        QVERIFY(list.contains("href=\"https://example.com/a?b=1&amp;c=%222%22\""));
        QVERIFY(!list.contains("href=\"javascript"));
    }

    void titleAltTextAndLanguageAreTold()
    {
        QVERIFY(m_page.contains("<html lang=\"en\">"));
        QVERIFY(m_page.contains("<title>Who &lt;left&gt; &amp; why</title>"));
        QVERIFY(m_page.contains("name=\"description\" content=\""
                                + m_picture.text.altText.toHtmlEscaped().toUtf8()));
    }

    void everyTemplatePlaceIsFilled()
    {
        static const QRegularExpression place(u"%[0-9]"_qs);
        QVERIFY(!QString::fromUtf8(between(m_page, "<style>", "</style>")).contains(place));
    }

    void samePictureSameBytes() { QCOMPARE(ui::htmlBytes(m_picture), m_page); }
};

QTEST_MAIN(TestExportHtml)
#include "tst_exporthtml.moc"
