// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/colordistance.h"
#include "ui/charts/charttheme.h"

#include <QTest>

using namespace ui;

class TestChartTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastIsThatOfWcag();
    void distanceIsThatOfCie();
    void organizationsStandOutFromTheBackground_data();
    void organizationsStandOutFromTheBackground();
    void organizationsAreToldApartInEverySight_data();
    void organizationsAreToldApartInEverySight();
    void textsAreReadable_data();
    void textsAreReadable();
    void labelsAreReadableOnEveryFill_data();
    void labelsAreReadableOnEveryFill();
    void marksStandOut_data();
    void marksStandOut();
    void organizationsKeepTheirSlot();

private:
    void themes();
};

void TestChartTheme::themes()
{
    QTest::addColumn<ThemeName>("name");
    QTest::newRow("light") << ThemeName::Light;
    QTest::newRow("dark") << ThemeName::Dark;
    QTest::newRow("print") << ThemeName::Print;
}

void TestChartTheme::contrastIsThatOfWcag()
{
    QCOMPARE(contrast(Qt::white, Qt::black), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.01);
}

// A pair of the table in Sharma, Wu and Dalal (2005), by way of the colours' Lab values.
void TestChartTheme::distanceIsThatOfCie()
{
    const double distance = test::distance({50, 2.6772, -79.7751}, {50, 0, -82.7485});
    QVERIFY2(std::abs(distance - 2.0425) < 0.0001, qPrintable(QString::number(distance)));
}

void TestChartTheme::organizationsStandOutFromTheBackground_data()
{
    themes();
}

void TestChartTheme::organizationsStandOutFromTheBackground()
{
    QFETCH(ThemeName, name);
    const ChartTheme theme = ChartTheme::named(name);
    QCOMPARE(theme.hues.size(), 6);
    for (const QColor &hue : theme.hues + QList{theme.otherOrganization})
        QVERIFY2(contrast(hue, theme.background) >= 3, qPrintable(hue.name()));
}

void TestChartTheme::organizationsAreToldApartInEverySight_data()
{
    QTest::addColumn<ThemeName>("name");
    QTest::addColumn<test::Sight>("sight");
    for (const auto &[word, sight] : test::sights()) {
        QTest::addRow("light, %s", word) << ThemeName::Light << sight;
        QTest::addRow("dark, %s", word) << ThemeName::Dark << sight;
    }
}

void TestChartTheme::organizationsAreToldApartInEverySight()
{
    QFETCH(ThemeName, name);
    QFETCH(test::Sight, sight);
    const ChartTheme theme = ChartTheme::named(name);
    const QList<QColor> colors = theme.hues + QList{theme.otherOrganization};
    for (qsizetype i = 0; i < colors.size(); ++i) {
        for (qsizetype j = i + 1; j < colors.size(); ++j) {
            const double distance
                = test::distance(test::lab(colors.at(i), sight), test::lab(colors.at(j), sight));
            QVERIFY2(distance >= 15,
                     qPrintable(QStringLiteral("%1 and %2: %3")
                                    .arg(colors.at(i).name(), colors.at(j).name())
                                    .arg(distance)));
        }
    }
}

void TestChartTheme::textsAreReadable_data()
{
    themes();
}

void TestChartTheme::textsAreReadable()
{
    QFETCH(ThemeName, name);
    const ChartTheme theme = ChartTheme::named(name);
    for (const QColor &text : {theme.text, theme.secondary}) {
        QVERIFY(contrast(text, theme.background) >= 4.5);
        QVERIFY(contrast(text, theme.stripe) >= 4.5);
    }
}

void TestChartTheme::labelsAreReadableOnEveryFill_data()
{
    themes();
}

void TestChartTheme::labelsAreReadableOnEveryFill()
{
    QFETCH(ThemeName, name);
    const ChartTheme theme = ChartTheme::named(name);
    for (const QColor &hue : theme.hues + QList{theme.otherOrganization})
        QVERIFY2(contrast(theme.textOn(hue), hue) >= 4.5, qPrintable(hue.name()));
    for (int grey = 0; grey < 256; ++grey) {
        const QColor fill(grey, grey, grey);
        QVERIFY2(contrast(theme.textOn(fill), fill) >= 4.5, qPrintable(fill.name()));
    }
}

void TestChartTheme::marksStandOut_data()
{
    themes();
}

void TestChartTheme::marksStandOut()
{
    QFETCH(ThemeName, name);
    const ChartTheme theme = ChartTheme::named(name);
    for (const QColor &mark : {theme.accent, theme.gap})
        QVERIFY2(contrast(mark, theme.background) >= 3, qPrintable(mark.name()));
}

void TestChartTheme::organizationsKeepTheirSlot()
{
    const ChartTheme theme = ChartTheme::named(ThemeName::Light, {{u"meta"_qs, 2}});
    QCOMPARE(theme.organization(u"meta"_qs), theme.hues.at(2));
    QCOMPARE(theme.organization(u"unknown"_qs), theme.otherOrganization);
}

QTEST_GUILESS_MAIN(TestChartTheme)
#include "tst_charttheme.moc"
