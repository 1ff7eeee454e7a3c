// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/pdfwriter.h"

#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

namespace {

QByteArray pdfOf(ui::ExportRequest request, ui::ChartKind chart = ui::ChartKind::Moves)
{
    request.chart = chart;
    // Flows want five moves.
    db::Exploration answer = exportfixture::answer();
    for (int i = 0; i < 3; ++i) {
        db::Move more = answer.moves.records.first();
        more.key += QString::number(i);
        more.person.key += QString::number(i);
        answer.moves.records.append(more);
    }
    return ui::pdfBytes(ui::makePicture(request, answer).value()).value();
}

ui::ExportRequest archival()
{
    ui::ExportRequest request = exportfixture::request(u"a4"_qs);
    request.title = u"Größer & (älter)"_qs;
    request.pdfA = true;
    return request;
}

QByteArray packetOf(const QByteArray &pdf)
{
    const auto start = pdf.indexOf("<?xpacket begin");
    return pdf.mid(start, pdf.indexOf("<?xpacket end", start) - start);
}

/// Texts of the elements of that name in the XMP; those of alternatives one by one.
QStringList xmpTexts(const QByteArray &pdf, const QString &name)
{
    QXmlStreamReader xml(packetOf(pdf));
    QStringList texts;
    bool inside = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.name() == name)
            inside = xml.isStartElement();
        else if (inside && xml.isCharacters() && !xml.isWhitespace())
            texts << xml.text().toString();
    }
    return texts;
}

/// A text of the document's information, written as UTF-16 in brackets.
QString informationText(const QByteArray &pdf, const QByteArray &key)
{
    const auto start = pdf.indexOf('/' + key + " (\xFE\xFF") + key.size() + 5;
    QString text;
    for (auto at = start; at + 1 < pdf.size() && pdf.at(at) != ')';) {
        const auto byte = [&pdf, &at] {
            if (pdf.at(at) == '\\')
                ++at;
            return static_cast<quint8>(pdf.at(at++));
        };
        const int high = byte();
        text += QChar(high * 256 + byte());
    }
    return text;
}

} // namespace

/// What a validator of ISO 19005-1, level B, looks at in the structure of the file.
class TestExportPdf : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void noChartIsTransparent_data()
    {
        QTest::addColumn<int>("chart");
        for (const QString &name : ui::chartKindNames())
            QTest::newRow(qPrintable(name)) << int(*ui::chartKind(name));
    }
    void noChartIsTransparent()
    {
        QFETCH(int, chart);
        static const QRegularExpression paler(u"/(ca|CA) 0?\\.[0-9]"_qs);
        static const QRegularExpression masked(u"/SMask (?!/None)"_qs);
        const QString pdf
            = QString::fromLatin1(pdfOf(archival(), static_cast<ui::ChartKind>(chart)));
        QVERIFY(!pdf.contains(paler));
        QVERIFY(!pdf.contains(masked));
        QVERIFY(!pdf.contains(u"/Group"_qs));
    }

    void transparencyWouldBeSeen()
    {
        ui::ExportRequest usual = archival();
        usual.pdfA = false;
        static const QRegularExpression paler(u"/(ca|CA) 0?\\.[0-9]"_qs);
        QVERIFY(QString::fromLatin1(pdfOf(usual, ui::ChartKind::Flows)).contains(paler));
    }

    void coloursHaveAnOutputIntent()
    {
        const QByteArray pdf = pdfOf(archival());
        QVERIFY(pdf.startsWith("%PDF-1.4"));
        QVERIFY(pdf.contains("/OutputIntents ["));
        QVERIFY(pdf.contains("/GTS_PDFA1"));
        QVERIFY(pdf.contains("/DestOutputProfile"));
    }

    void everyFontIsEmbedded()
    {
        const QByteArray pdf = pdfOf(archival());
        const auto fonts = pdf.count("/Type /FontDescriptor");
        QVERIFY(fonts >= 2);
        QCOMPARE(pdf.count("/FontFile2 ") + pdf.count("/FontFile3 "), fonts);
    }

    void metadataSayWhatItIsAndAgreeWithTheDocument()
    {
        const QByteArray pdf = pdfOf(archival());
        QCOMPARE(xmpTexts(pdf, u"part"_qs), QStringList{u"1"_qs});
        QCOMPARE(xmpTexts(pdf, u"conformance"_qs), QStringList{u"B"_qs});
        QVERIFY(pdf.contains("/Type /Metadata /Subtype /XML"));
        const QStringList titles = xmpTexts(pdf, u"title"_qs);
        QVERIFY(!titles.isEmpty());
        for (const QString &title : titles)
            QCOMPARE(title, informationText(pdf, "Title"));
        QCOMPARE(informationText(pdf, "Title"), u"Größer & (älter)"_qs);
        QCOMPARE(xmpTexts(pdf, u"CreatorTool"_qs), QStringList{informationText(pdf, "Creator")});
        QCOMPARE(xmpTexts(pdf, u"Producer"_qs), QStringList{informationText(pdf, "Producer")});
        QCOMPARE(xmpTexts(pdf, u"CreateDate"_qs), QStringList{u"2026-11-23T00:00:00Z"_qs});
        QVERIFY(pdf.contains("/CreationDate (D:20261123000000"));
    }

    void propertiesThatTheStandardLacksAreDescribed()
    {
        const QByteArray packet = packetOf(pdfOf(archival()));
        for (const QByteArray space :
             {"http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/", "urn:claimscope:view:1"})
            QVERIFY(packet.contains("<pdfaSchema:namespaceURI>" + space));
        for (const QByteArray name : {"AltTextAccessibility", "View", "Data"})
            QVERIFY(packet.contains("<pdfaProperty:name>" + name + '<'));
    }

    void usualPdfPromisesNothing()
    {
        ui::ExportRequest usual = archival();
        usual.pdfA = false;
        QVERIFY(!pdfOf(usual).contains("pdfaid"));
    }

    void samePictureSameBytes() { QCOMPARE(pdfOf(archival()), pdfOf(archival())); }
};

QTEST_MAIN(TestExportPdf)
#include "tst_exportpdf.moc"
