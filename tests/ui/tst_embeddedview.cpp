// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/embeddedview.h"
#include "ui/export/exportfile.h"
#include "ui/export/pngchunks.h"
#include "ui/export/pngwriter.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace {

using Kind = db::Problem::Kind;

ui::ExportRequest fullRequest()
{
    ui::ExportRequest request = exportfixture::request(u"square"_qs);
    request.lanes = ui::LaneMode::Organizations;
    request.basis = db::DateBasis::Effective;
    request.range = u"2025-01/2025-12"_qs;
    request.theme = ui::ThemeName::Dark;
    request.language = u"de"_qs;
    request.title = u"Wer wohin <ging> & warum"_qs;
    request.altText = u"Drei \"Personen\""_qs;
    request.scale = 2;
    return request;
}

QByteArray fileOf(const ui::Picture &picture, ui::ExportFormat format)
{
    return ui::fileBytes(picture, format).value();
}

} // namespace

Q_DECLARE_METATYPE(ui::ExportFormat)

class TestEmbeddedView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void everyPictureTellsHowItWasMade_data()
    {
        QTest::addColumn<ui::ExportFormat>("format");
        QTest::newRow("png") << ui::ExportFormat::Png;
        QTest::newRow("svg") << ui::ExportFormat::Svg;
        QTest::newRow("pdf") << ui::ExportFormat::Pdf;
        QTest::newRow("html") << ui::ExportFormat::Html;
    }
    void everyPictureTellsHowItWasMade()
    {
        QFETCH(ui::ExportFormat, format);
        const ui::Picture picture = exportfixture::picture(fullRequest());
        const auto view = ui::embeddedView(fileOf(picture, format));
        QVERIFY2(view.has_value(), view ? "" : qPrintable(view.error().detail));
        QCOMPARE(view->request.toJson(), fullRequest().toJson());
        QCOMPARE(view->dataHash, picture.dataHash);
    }

    void theSameBytesComeFromTheImage()
    {
        for (const auto format : {ui::ExportFormat::Png, ui::ExportFormat::Svg}) {
            const QByteArray first = fileOf(exportfixture::picture(fullRequest()), format);
            const auto view = ui::embeddedView(first);
            QVERIFY(view.has_value());
            QVERIFY(fileOf(exportfixture::picture(view->request), format) == first);
        }
    }

    void anOwnPresetTravelsWithThePicture()
    {
        ui::ExportRequest request = exportfixture::request();
        ui::ExportPreset desk = ui::presetForSize({90, 70}, ui::LengthUnit::Millimetres);
        desk.name = u"Seite 3"_qs;
        desk.own = true;
        desk.smallestText = 11;
        request.preset = desk.name;
        request.ownPreset = desk;
        const QByteArray first = fileOf(exportfixture::picture(request), ui::ExportFormat::Svg);
        const auto view = ui::embeddedView(first);
        QVERIFY(view.has_value());
        QCOMPARE(view->request.resolvedPreset().size, QSizeF(90, 70));
        QVERIFY(fileOf(exportfixture::picture(view->request), ui::ExportFormat::Svg) == first);
    }

    void theHashFollowsTheDataAndNotTheLook()
    {
        const ui::Picture picture = exportfixture::picture(exportfixture::request(u"square"_qs));
        ui::ExportRequest other = exportfixture::request(u"web"_qs);
        other.theme = ui::ThemeName::Print;
        QVERIFY(picture.dataHash.startsWith("sha256:"));
        QCOMPARE(exportfixture::picture(other).dataHash, picture.dataHash);
        db::Exploration answer = exportfixture::answer();
        answer.moves.records[0].roleTo = u"Chief"_qs;
        const auto changed = ui::makePicture(exportfixture::request(u"square"_qs), answer);
        QVERIFY(changed->dataHash != picture.dataHash);
    }

    void theWindowShowsTheSameView()
    {
        const ui::EmbeddedView embedded{fullRequest(), {}};
        const ui::ViewState view = embedded.view();
        QCOMPARE(view.filter, fullRequest().filter);
        QCOMPARE(view.lanes, ui::LaneMode::Organizations);
        QCOMPARE(view.basis, db::DateBasis::Effective);
        QCOMPARE(view.zoom.first, db::dayOf(QDate(2025, 1, 1)));
        QCOMPARE(view.zoom.last, db::dayOf(QDate(2025, 12, 31)));
    }

    void foreignFilesAreToldApartFromDamagedOnes_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("kind");
        const ui::Picture picture = exportfixture::picture(exportfixture::request());
        const QByteArray png = fileOf(picture, ui::ExportFormat::Png);
        const QByteArray svg = fileOf(picture, ui::ExportFormat::Svg);
        QByteArray flipped = png;
        const auto at = flipped.indexOf("org:meta");
        flipped[at] = 'x';
        const auto row = [](const char *name, const QByteArray &file, Kind kind) {
            QTest::newRow(name) << file << static_cast<int>(kind);
        };
        const QByteArray bare = ui::pngSignature() + ui::pngBytes({"IHDR", QByteArray(13, '\1')})
            + ui::pngBytes({"IEND", {}});
        row("empty", {}, Kind::NothingToImport);
        row("text", "some words", Kind::NothingToImport);
        row("foreign png", bare, Kind::NothingToImport);
        row("foreign svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>", Kind::NothingToImport);
        row("cut png", png.first(png.size() / 2), Kind::Damaged);
        row("flipped png", flipped, Kind::Damaged);
        row("png of a huge chunk", ui::pngSignature() + "\xFF\xFF\xFF\xFFiTXtabcdefgh",
            Kind::Damaged);
        row("cut svg", svg.first(svg.indexOf("claimscope:View")), Kind::Damaged);
        row("newer",
            QByteArray(svg)
                .replace("&quot;lanes&quot;:&quot;people", "&quot;lanes&quot;:&quot;rivers")
                .replace("\"lanes\":\"people", "\"lanes\":\"rivers"),
            Kind::BadValue);
        row("no json",
            QByteArray(svg).replace("\"chart\":", "chart:").replace("&quot;chart&quot;:", "chart:"),
            Kind::Damaged);
    }
    void foreignFilesAreToldApartFromDamagedOnes()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, kind);
        const auto view = ui::embeddedView(file);
        QVERIFY(!view.has_value());
        QCOMPARE(static_cast<int>(view.error().kind), kind);
        QVERIFY(
            ui::embeddedViewProblemText(view.error(), ui::Wording()).contains(u"Nothing was"_qs));
    }

    void absentFilesAndFoldersAreNamed()
    {
        QTemporaryDir folder;
        QCOMPARE(ui::readEmbeddedView(folder.filePath(u"none.png"_qs)).error().kind,
                 Kind::FileNotFound);
        QCOMPARE(ui::readEmbeddedView(folder.path()).error().kind, Kind::FileUnreadable);
    }

    void noFileTellsWhoMadeItOrWhere()
    {
        QTemporaryDir folder;
        const QString user = qEnvironmentVariable("USER");
        for (const QString &name : ui::exportFormatNames()) {
            const ui::ExportFormat format = ui::exportFormat(name).value();
            const QString path = folder.filePath(u"picture."_qs + name);
            const ui::Picture picture = exportfixture::picture(fullRequest());
            QVERIFY(ui::writePicture(picture, format, path).has_value());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(!bytes.contains(folder.path().toUtf8()), qPrintable(name));
            QVERIFY2(!bytes.contains(QDir::homePath().toUtf8() + '/'), qPrintable(name));
            QVERIFY2(!bytes.contains(QDir::currentPath().toUtf8()), qPrintable(name));
            QVERIFY2(user.size() < 5 || !bytes.contains(user.toUtf8()), qPrintable(name));
        }
    }
};

QTEST_MAIN(TestEmbeddedView)
#include "tst_embeddedview.moc"
