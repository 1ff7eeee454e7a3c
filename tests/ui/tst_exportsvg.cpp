// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/svgwriter.h"

#include <QTest>
#include <QXmlStreamReader>

namespace {

struct Read
{
    QHash<QString, int> ids;
    QStringList texts; ///< contents of text elements
    QStringList fonts;
    QHash<QString, QString> root;
    QStringList referenced; ///< element names with text, of title and desc at the top
    QString title;
    QString description;
    QString error;
};

Read read(const QByteArray &svg)
{
    Read result;
    QXmlStreamReader xml(svg);
    int depth = 0;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement())
            --depth;
        if (!xml.isStartElement())
            continue;
        ++depth;
        for (const auto &attribute : xml.attributes()) {
            if (attribute.name() == u"id"_qs)
                ++result.ids[attribute.value().toString()];
            if (depth == 1)
                result.root.insert(attribute.qualifiedName().toString(),
                                   attribute.value().toString());
        }
        const QString name = xml.name().toString();
        if (name == u"text"_qs || (depth == 2 && (name == u"title"_qs || name == u"desc"_qs))) {
            const QString text = xml.readElementText();
            --depth;
            if (name == u"text"_qs)
                result.texts << text;
            else
                (name == u"title"_qs ? result.title : result.description) = text;
        }
    }
    result.error = xml.errorString();
    return result;
}

} // namespace

class TestExportSvg : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void everyMarkHasItsIdExactlyOnce()
    {
        const ui::Picture picture = exportfixture::picture(exportfixture::request());
        const Read svg = read(ui::svgBytes(picture));
        QCOMPARE(svg.error, QString());
        QVERIFY(!picture.data.marks.isEmpty());
        for (const QString &key : {u"m1"_qs, u"m2"_qs, u"m3"_qs, u"m4"_qs})
            QCOMPARE(svg.ids.value(u"mark-move-"_qs + key), 1);
        for (const int count : svg.ids)
            QCOMPARE(count, 1);
        for (const QString &id :
             {u"title"_qs, u"subtitle"_qs, u"footer"_qs, u"lane-ada-example"_qs})
            QVERIFY2(svg.ids.contains(id), qPrintable(id));
    }

    void textsAreTexts()
    {
        ui::ExportRequest request = exportfixture::request();
        request.title = u"Who went where"_qs;
        const Read svg = read(ui::svgBytes(exportfixture::picture(request)));
        QVERIFY(svg.texts.contains(u"Who went where"_qs));
        QVERIFY(svg.texts.contains(u"Ada Example"_qs));
        QVERIFY(svg.texts.join(u' ').contains(u"As of 23 Nov"_qs));
        QVERIFY(svg.root.value(u"font-family"_qs).startsWith(u"Inter,"_qs));
    }

    void outlinesKeepWhatTheySay()
    {
        ui::ExportRequest request = exportfixture::request();
        request.title = u"Who <went> where"_qs;
        const QStringList texts = read(ui::svgBytes(exportfixture::picture(request))).texts;
        request.textOutlines = true;
        const QByteArray svg = ui::svgBytes(exportfixture::picture(request));
        QCOMPARE(read(svg).error, QString());
        QVERIFY(read(svg).texts.isEmpty());
        QStringList labels;
        QXmlStreamReader xml(svg);
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement
                || !xml.attributes().hasAttribute(u"aria-label"_qs))
                continue;
            labels << xml.attributes().value(u"aria-label"_qs).toString();
            QCOMPARE(xml.attributes().value(u"role"_qs), u"img"_qs);
            QVERIFY(xml.readNextStartElement());
            QCOMPARE(xml.name(), u"path"_qs);
            QVERIFY(xml.attributes().value(u"d"_qs).startsWith(u'M'));
        }
        QCOMPARE(labels, texts);
        QVERIFY(labels.contains(u"Who <went> where"_qs));
    }

    void outlinesLieWhereTheTextsLie()
    {
        ui::Picture picture = exportfixture::picture(exportfixture::request());
        picture.textOutlines = true;
        const QString svg = QString::fromUtf8(ui::svgBytes(picture));
        for (const ui::SceneGroup &group : std::as_const(picture.layout.groups)) {
            for (const ui::Primitive &primitive : group.primitives) {
                const auto *text = std::get_if<ui::TextPrimitive>(&primitive);
                if (!text || text->text != u"Ada Example"_qs)
                    continue;
                const auto at = svg.indexOf(u"aria-label=\"Ada Example\""_qs);
                const auto data = svg.indexOf(u" d=\"M"_qs, at) + 5;
                const QString first = svg.mid(data, svg.indexOf(u' ', data) - data);
                // The first stroke of the A begins within its own width of the left end.
                QVERIFY(std::abs(first.toDouble() - text->baseline.x()) < text->font.pixelSize());
                return;
            }
        }
        QFAIL("no such text");
    }

    void screenReadersGetTitleAndAltText()
    {
        ui::ExportRequest request = exportfixture::request();
        request.altText = u"Four moves"_qs;
        request.title = u"Finding"_qs;
        const Read svg = read(ui::svgBytes(exportfixture::picture(request)));
        QCOMPARE(svg.root.value(u"role"_qs), u"img"_qs);
        for (const QString &id : svg.root.value(u"aria-labelledby"_qs).split(u' '))
            QCOMPARE(svg.ids.value(id), 1);
        QCOMPARE(svg.title, u"Finding"_qs);
        QCOMPARE(svg.description, u"Four moves"_qs);
    }

    void germanPictureHasGermanDates()
    {
        ui::ExportRequest request = exportfixture::request();
        request.language = u"de"_qs;
        request.now = QDate(2026, 12, 3);
        const Read german = read(ui::svgBytes(exportfixture::picture(request)));
        const ui::Wording words{QLocale(QLocale::German)};
        QVERIFY(words.day(db::dayOf(request.now)) != ui::Wording().day(db::dayOf(request.now)));
        QVERIFY(german.texts.join(u' ').contains(words.day(db::dayOf(request.now))));
        QCOMPARE(german.root.value(u"xml:lang"_qs), u"de"_qs);
    }

    void printSizesAreMillimetres()
    {
        const Read svg
            = read(ui::svgBytes(exportfixture::picture(exportfixture::request(u"print-2"_qs))));
        QCOMPARE(svg.root.value(u"width"_qs), u"105mm"_qs);
        QVERIFY(svg.root.value(u"viewBox"_qs).startsWith(u"0 0 396.85 "_qs));
    }

    void equalRequestsGiveEqualBytes()
    {
        const ui::Picture picture = exportfixture::picture(exportfixture::request());
        QCOMPARE(ui::svgBytes(exportfixture::picture(exportfixture::request())),
                 ui::svgBytes(picture));
    }
};

QTEST_MAIN(TestExportSvg)
#include "tst_exportsvg.moc"
