// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/colourvision.h"

#include <QTest>

using ui::ColourVision;

class TestColourVision : public QObject
{
    Q_OBJECT

private:
    static int distance(const QColor &left, const QColor &right)
    {
        return std::abs(left.red() - right.red()) + std::abs(left.green() - right.green())
            + std::abs(left.blue() - right.blue());
    }

private Q_SLOTS:
    void greysStayWhatTheyAre()
    {
        for (const auto vision : {ColourVision::Grey, ColourVision::Protan, ColourVision::Deutan,
                                  ColourVision::Tritan}) {
            for (const int level : {0, 40, 128, 255}) {
                const QColor grey(level, level, level);
                QVERIFY(distance(ui::seenWith(grey, vision), grey) <= 3);
            }
        }
    }

    void greyIsTheLuminanceOfLinearLight()
    {
        // Pure green has 0.7152 of the light, which sRGB writes as 220.
        QVERIFY(distance(ui::seenWith(QColor(0, 255, 0), ColourVision::Grey), QColor(220, 220, 220))
                <= 3);
    }

    void redAndGreenMeetWithoutGreenConesAndBlueStays()
    {
        const QColor red(200, 80, 60);
        const QColor green(120, 130, 50);
        QVERIFY(distance(red, green) > 120);
        QVERIFY(distance(ui::seenWith(red, ColourVision::Deutan),
                         ui::seenWith(green, ColourVision::Deutan))
                < distance(red, green) * 2 / 3);
        QVERIFY(ui::seenWith(QColor(0, 0, 255), ColourVision::Deutan).blue() > 240);
    }

    void anImageIsSeenPixelByPixel()
    {
        QImage image(3, 1, QImage::Format_RGB32);
        const QList<QColor> colors{Qt::red, Qt::green, Qt::blue};
        for (int x = 0; x < 3; ++x)
            image.setPixelColor(x, 0, colors.at(x));
        const QImage seen = ui::seenWith(image, ColourVision::Tritan);
        for (int x = 0; x < 3; ++x)
            QCOMPARE(seen.pixelColor(x, 0), ui::seenWith(colors.at(x), ColourVision::Tritan));
        QCOMPARE(ui::seenWith(image, ColourVision::Full), image);
    }
};

QTEST_APPLESS_MAIN(TestColourVision)
#include "tst_colourvision.moc"
