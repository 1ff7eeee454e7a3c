// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/exportfile.h"
#include "ui/export/picturescene.h"
#include "ui/export/picturetext.h"
#include "ui/export/pngwriter.h"
#include "ui/export/svgwriter.h"

#include <QDir>
#include <QFontDatabase>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <unistd.h>

namespace {

bool hasInk(const QImage &image, const QRectF &where, const QColor &background)
{
    const QRect box = where.toAlignedRect() & image.rect();
    for (int y = box.top(); y <= box.bottom(); ++y) {
        for (int x = box.left(); x <= box.right(); ++x) {
            if (image.pixelColor(x, y) != background)
                return true;
        }
    }
    return false;
}

} // namespace

/// What is too much, too long or cannot be written ends in a clear message or a sensible picture.
class TestExportLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void fiveThousandLanesAreSaidOrShownInPart()
    {
        const db::Exploration answer = exportfixture::answerOf(5000);
        // As high as it needs would be beyond what can be painted.
        const auto endless = ui::makePicture(exportfixture::request(u"web"_qs), answer);
        QVERIFY(!endless.has_value());
        QCOMPARE(endless.error().kind, db::Problem::Kind::TooLarge);
        QVERIFY(ui::exportProblemText(endless.error(), ui::Wording()).contains(u"too large"_qs));
        const ui::Picture wide = ui::makePicture(exportfixture::request(), answer).value();
        QCOMPARE(wide.pixels, QSize(1200, 675));
        QVERIFY(ui::warningTexts(wide.layout, ui::Wording())
                    .join(u'\n')
                    .contains(u"lanes left out"_qs));
        QCOMPARE(ui::overlaps(wide.layout), 0);
    }

    void aTitleOfTwoThousandCharactersKeepsTheChart()
    {
        ui::ExportRequest request = exportfixture::request(u"link"_qs);
        request.title = QString(u"Größer als alles zuvor "_qs).repeated(87);
        const ui::Picture picture = exportfixture::picture(request);
        QCOMPARE(ui::overlaps(picture.layout), 0);
        const QRectF page(QPointF(), picture.layout.size);
        for (const QRectF &box : ui::labelBoxes(picture.layout))
            QVERIFY(page.contains(box));
        QVERIFY(picture.layout.panels.first().plot.height() > 50);
        // The whole of it stays in the file.
        QVERIFY(ui::svgBytes(picture).contains(request.title.trimmed().toUtf8()));
        request.title = QString(2000, u'W');
        QCOMPARE(ui::overlaps(exportfixture::picture(request).layout), 0);
    }

    void scriptsThatTheFontLacksAreSeen_data()
    {
        QTest::addColumn<QString>("title");
        QTest::newRow("Chinese") << u"人工智能新闻"_qs;
        QTest::newRow("Arabic") << u"أخبار الذكاء"_qs;
        QTest::newRow("Devanagari") << u"समाचार"_qs;
    }
    void scriptsThatTheFontLacksAreSeen()
    {
        QFETCH(QString, title);
        ui::ExportRequest request = exportfixture::request();
        request.title = title;
        const ui::Picture picture = exportfixture::picture(request);
        QCOMPARE(ui::overlaps(picture.layout), 0);
        QVERIFY(ui::svgBytes(picture).contains(title.toUtf8()));
        const QImage image = ui::renderImage(picture).value();
        for (const ui::SceneGroup &group : picture.layout.groups) {
            if (group.id != u"title"_qs)
                continue;
            const auto &text = std::get<ui::TextPrimitive>(group.primitives.first());
            // Letters of an installed font, or boxes in their place: never nothing.
            QVERIFY(text.extent > text.font.pixelSize() * 2);
            QVERIFY(hasInk(image, text.box, picture.layout.background));
        }
    }

    void aNameThatIsTooLongIsAClearFailure()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QString(300, u'n') + u".png"_qs);
        const auto written = ui::writeWhole(path, "x");
        QVERIFY(!written.has_value());
        QVERIFY(ui::exportProblemText(written.error(), ui::Wording()).contains(u"name"_qs));
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void aFolderWithoutPermissionIsAClearFailure()
    {
        if (geteuid() == 0)
            QSKIP("root may write everywhere");
        QTemporaryDir folder;
        QVERIFY(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::ExeOwner));
        const auto written = ui::writeWhole(folder.filePath(u"x.png"_qs), "x");
        QVERIFY(!written.has_value());
        QCOMPARE(written.error().kind, db::Problem::Kind::ReadOnly);
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void theLargestPictureStaysBelowTwoGigabytes()
    {
        ui::ExportRequest request = exportfixture::request(QString());
        request.size = {16'000, 16'000};
        const auto picture = ui::makePicture(request, exportfixture::answer());
        if (!picture) {
            QCOMPARE(picture.error().kind, db::Problem::Kind::TooLarge);
            return;
        }
        QVERIFY(qint64(picture->pixels.width()) * picture->pixels.height() * 4 < 1'200'000'000);
    }
};

QTEST_MAIN(TestExportLimits)
#include "tst_exportlimits.moc"
