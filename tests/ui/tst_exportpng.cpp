// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/pngwriter.h"

#include <QTest>
#include <QXmlStreamReader>
#include <QtEndian>

namespace {

/// Chunks of a PNG by a reader of our own: type -> data, iTXt by keyword.
struct Chunks
{
    QMultiHash<QByteArray, QByteArray> data;
    QByteArrayList order;
};

Chunks chunksOf(const QByteArray &png)
{
    Chunks chunks;
    for (qsizetype at = 8; at + 12 <= png.size();) {
        const auto length = qFromBigEndian<quint32>(png.constData() + at);
        const QByteArray type = png.mid(at + 4, 4);
        chunks.data.insert(type, png.mid(at + 8, length));
        chunks.order << type;
        at += length + 12;
    }
    return chunks;
}

QByteArray internationalText(const Chunks &chunks, const QByteArray &keyword)
{
    for (const QByteArray &data : chunks.data.values("iTXt")) {
        if (!data.startsWith(keyword + '\0'))
            continue;
        const QByteArray rest = data.mid(keyword.size() + 1);
        if (rest.at(0) != 0)
            return "compressed";
        const auto languageEnd = rest.indexOf('\0', 2);
        const auto translatedEnd = rest.indexOf('\0', languageEnd + 1);
        return rest.mid(translatedEnd + 1);
    }
    return {};
}

QString elementText(const QByteArray &xml, const QString &element)
{
    QXmlStreamReader reader(xml);
    while (reader.readNextStartElement() || !reader.atEnd()) {
        if (reader.isStartElement() && reader.name() == element) {
            return reader.readElementText(QXmlStreamReader::IncludeChildElements);
        }
    }
    return reader.hasError() ? reader.errorString() : QString();
}

QByteArray pngOf(const ui::ExportRequest &request)
{
    const ui::Picture picture = exportfixture::picture(request);
    return ui::encodePng(ui::renderImage(picture).value(), picture).value();
}

} // namespace

class TestExportPng : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void everyPresetHasItsExactPixels_data()
    {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::newRow("web") << u"web"_qs << 1280 << 0;
        QTest::newRow("wide") << u"wide"_qs << 1200 << 675;
        QTest::newRow("link") << u"link"_qs << 1200 << 630;
        QTest::newRow("square") << u"square"_qs << 1080 << 1080;
        QTest::newRow("portrait") << u"portrait"_qs << 1080 << 1350;
        QTest::newRow("story") << u"story"_qs << 1080 << 1920;
        QTest::newRow("print-1") << u"print-1"_qs << 591 << 0;
        QTest::newRow("print-2") << u"print-2"_qs << 1240 << 0;
        QTest::newRow("print-3") << u"print-3"_qs << 1890 << 0;
        QTest::newRow("a4") << u"a4"_qs << 3508 << 2480;
        QTest::newRow("a3") << u"a3"_qs << 4961 << 3508;
        QTest::newRow("slide") << u"slide"_qs << 1920 << 1080;
    }
    void everyPresetHasItsExactPixels()
    {
        QFETCH(QString, preset);
        QFETCH(int, width);
        QFETCH(int, height);
        const QImage image = QImage::fromData(pngOf(exportfixture::request(preset)));
        QCOMPARE(image.width(), width);
        if (height > 0)
            QCOMPARE(image.height(), height);
        else
            QVERIFY(image.height() > 100);
        QVERIFY(!image.hasAlphaChannel());
    }

    void scaleMultipliesPixels()
    {
        ui::ExportRequest request = exportfixture::request();
        request.scale = 2;
        QCOMPARE(QImage::fromData(pngOf(request)).size(), QSize(2400, 1350));
    }

    void altTextIsReadBackFromUncompressedXmp()
    {
        ui::ExportRequest request = exportfixture::request();
        request.altText = u"Three people & <four> moves, größer"_qs;
        request.title = u"A finding"_qs;
        const Chunks chunks = chunksOf(pngOf(request));
        const QByteArray xmp = internationalText(chunks, "XML:com.adobe.xmp");
        QVERIFY(elementText(xmp, u"AltTextAccessibility"_qs).contains(request.altText));
        QVERIFY(elementText(xmp, u"title"_qs).contains(request.title));
        QVERIFY(elementText(xmp, u"Source"_qs).contains(u"Example Times"_qs));
        QVERIFY(elementText(xmp, u"View"_qs).contains(u"org:meta"_qs));
        QCOMPARE(QString::fromUtf8(internationalText(chunks, "Description")), request.altText);
    }

    void draftedAltTextIsEmbeddedWithoutARequest()
    {
        const ui::Picture picture = exportfixture::picture(exportfixture::request());
        QVERIFY(!picture.data.summary.isEmpty());
        const QByteArray xmp
            = internationalText(chunksOf(pngOf(exportfixture::request())), "XML:com.adobe.xmp");
        QVERIFY(elementText(xmp, u"AltTextAccessibility"_qs).contains(picture.data.summary));
    }

    void colourSpaceAndResolutionStandBeforeThePixels()
    {
        const Chunks print = chunksOf(pngOf(exportfixture::request(u"print-2"_qs)));
        QVERIFY(print.order.indexOf("sRGB") < print.order.indexOf("IDAT"));
        const QByteArray size = print.data.value("pHYs");
        QCOMPARE(qFromBigEndian<quint32>(size.constData()), 11811U); // 300 dpi
        QCOMPARE(size.at(8), '\1');
        QCOMPARE(print.order.first(), QByteArray("IHDR"));
        QCOMPARE(print.order.last(), QByteArray("IEND"));
    }

    void equalRequestsGiveEqualBytes()
    {
        QCOMPARE(pngOf(exportfixture::request()), pngOf(exportfixture::request()));
    }

    void checkSumsHold()
    {
        // libpng refuses critical chunks with a wrong sum, and drops text chunks with one.
        const QByteArray png = pngOf(exportfixture::request());
        const QImage image = QImage::fromData(png, "PNG");
        QVERIFY(!image.isNull());
        QVERIFY(image.text(u"Description"_qs).contains(u"2025"_qs));
    }

    void pictureIsPaintedInTheThemeAndHoldsColours()
    {
        const QImage light = QImage::fromData(pngOf(exportfixture::request()));
        QCOMPARE(light.pixelColor(2, 2), QColor(Qt::white));
        ui::ExportRequest request = exportfixture::request();
        request.theme = ui::ThemeName::Dark;
        const QImage dark = QImage::fromData(pngOf(request));
        QCOMPARE(dark.pixelColor(2, 2), QColor(0x1E, 0x1E, 0x1E));
        int coloured = 0;
        for (int y = 0; y < light.height(); y += 5) {
            for (int x = 0; x < light.width(); x += 5)
                coloured += light.pixelColor(x, y) == QColor(0x33, 0x22, 0x88) ? 1 : 0;
        }
        QVERIFY(coloured > 20); // bars of the first organization
    }

    void gridOfTheSceneIsInThePicture()
    {
        const ui::Picture picture = exportfixture::picture(exportfixture::request());
        const QImage image = ui::renderImage(picture).value();
        const ui::PanelLayout panel = picture.layout.panels.first();
        QVERIFY(!panel.ticks.isEmpty());
        for (const ui::AxisTick &tick : panel.ticks) {
            const int x = qRound(tick.x);
            const int y = qRound(panel.plot.bottom()) - 1; // below the bars
            bool inked = false;
            for (int near = x - 2; near <= x + 2; ++near)
                inked = inked || image.pixelColor(near, y).lightness() < 242;
            QVERIFY2(inked, qPrintable(QString::number(tick.x)));
        }
        // And nothing but the ticks, as in the SVG.
        const int row = qRound(panel.plot.bottom()) - 1;
        for (int x = qRound(panel.plot.left()) - 2; x <= qRound(panel.plot.right()) + 2; ++x) {
            const auto at = [x](const ui::AxisTick &tick) { return qAbs(tick.x - x) <= 2; };
            const bool ticked = std::any_of(panel.ticks.begin(), panel.ticks.end(), at);
            QVERIFY2(ticked || image.pixelColor(x, row).lightness() > 242,
                     qPrintable(QString::number(x)));
        }
    }

    void storyKeepsItsEdgesFree()
    {
        const QImage image = QImage::fromData(pngOf(exportfixture::request(u"story"_qs)));
        for (int y : {10, 120, 245, 1680, 1800, 1910}) {
            for (int x = 0; x < image.width(); x += 3)
                QCOMPARE(image.pixelColor(x, y), QColor(Qt::white));
        }
    }

    void sizesThatMakeNoPictureAreRefused_data()
    {
        QTest::addColumn<QSizeF>("size");
        QTest::addColumn<double>("scale");
        QTest::addColumn<int>("kind");
        QTest::newRow("1 x 1") << QSizeF(1, 1) << 1.0 << int(db::Problem::Kind::BadValue);
        QTest::newRow("no width") << QSizeF(0, 0) << 1.0 << int(db::Problem::Kind::BadValue);
        QTest::newRow("flat") << QSizeF(1200, 5) << 1.0 << int(db::Problem::Kind::BadValue);
        QTest::newRow("huge") << QSizeF(1e5, 1e5) << 1.0 << int(db::Problem::Kind::TooLarge);
        QTest::newRow("many") << QSizeF(25'000, 25'000) << 1.0 << int(db::Problem::Kind::TooLarge);
        QTest::newRow("scale") << QSizeF(1200, 675) << 90.0 << int(db::Problem::Kind::TooLarge);
    }
    void sizesThatMakeNoPictureAreRefused()
    {
        QFETCH(QSizeF, size);
        QFETCH(double, scale);
        QFETCH(int, kind);
        ui::ExportRequest request = exportfixture::request(QString());
        request.size = size;
        request.scale = scale;
        const auto picture = ui::makePicture(request, exportfixture::answer());
        QVERIFY(!picture.has_value());
        QCOMPARE(int(picture.error().kind), kind);
    }
};

QTEST_MAIN(TestExportPng)
#include "tst_exportpng.moc"
