// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using ui::Theme;

namespace {

/// Relative luminance after WCAG 2.2.
double luminance(const QColor &color)
{
    const auto linear
        = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
        + 0.0722 * linear(color.blueF());
}

double contrastOf(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first, second) / std::min(first, second);
}

bool holds(const QImage &image, const QColor &color)
{
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y).rgb() == color.rgb())
                return true;
        }
    }
    return false;
}

} // namespace

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsReadWell_data();
    void textsReadWell();
    void bordersOfControlsStandOut_data() { textsReadWell_data(); }
    void bordersOfControlsStandOut();
    void aPressedToolButtonLooksPressed_data() { textsReadWell_data(); }
    void aPressedToolButtonLooksPressed();
    void aDisabledButtonLooksDisabled_data();
    void aDisabledButtonLooksDisabled();
    void largeTextsKeepTheirHeight();
    void aPaletteTellsItsTheme();
    void theStyleSheetHasNoOpenNames_data() { textsReadWell_data(); }
    void theStyleSheetHasNoOpenNames();
};

void TestTheme::textsReadWell_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void TestTheme::textsReadWell()
{
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
    const QList<QPair<QColor, QColor>> pairs{
        {theme.text, theme.window},
        {theme.text, theme.panel},
        {theme.text, theme.selection},
        {theme.text, theme.hover},
        {theme.text, theme.notice},
        {theme.secondary, theme.window},
        {theme.secondary, theme.panel},
        {theme.secondary, theme.selection},
        {theme.accent, theme.panel},
        {theme.accent, theme.window},
        {theme.accent, theme.notice},
        {theme.onAccent, theme.accent},
        {theme.selectionText, theme.selection},
        {theme.excludedText, theme.excluded},
        {theme.error, theme.panel},
    };
    for (const auto &[ink, ground] : pairs)
        QVERIFY2(contrastOf(ink, ground) >= 4.5, qPrintable(ink.name() + u' ' + ground.name()));
    for (const auto &tone : theme.tones)
        QVERIFY2(contrastOf(tone, theme.panel) >= 4.5, qPrintable(tone.name()));
}

void TestTheme::bordersOfControlsStandOut()
{
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
    QVERIFY(contrastOf(theme.border, theme.panel) >= 3);
    QVERIFY(contrastOf(theme.border, theme.window) >= 3); // of dialogs
    QCheckBox box;
    box.setStyleSheet(theme.styleSheet(9.75));
    box.ensurePolished();
    QPixmap pixmap(60, 24);
    pixmap.fill(theme.window);
    box.resize(pixmap.size());
    box.render(&pixmap, {}, {}, QWidget::DrawChildren);
    QVERIFY(holds(pixmap.toImage(), theme.border));
    box.setChecked(true);
    box.render(&pixmap, {}, {}, QWidget::DrawChildren);
    QVERIFY(holds(pixmap.toImage(), theme.accent));
    QVERIFY(contrastOf(theme.accent, theme.selection) >= 3);
}

void TestTheme::aPressedToolButtonLooksPressed()
{
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
    QToolButton button;
    button.setStyleSheet(theme.styleSheet(9.75));
    button.setCheckable(true);
    button.setText(QStringLiteral("Open"));
    QVERIFY(!holds(button.grab().toImage(), theme.selection));
    button.setChecked(true);
    QVERIFY(holds(button.grab().toImage(), theme.selection));
    QVERIFY(holds(button.grab().toImage(), theme.accent));
}

void TestTheme::aDisabledButtonLooksDisabled_data()
{
    QTest::addColumn<QByteArray>("kind");
    for (const QByteArray kind : {"", "primary", "link", "quiet"})
        QTest::newRow(kind.isEmpty() ? "plain" : kind.constData()) << kind;
}

void TestTheme::aDisabledButtonLooksDisabled()
{
    QFETCH(QByteArray, kind);
    for (const Theme &theme : {Theme::light(), Theme::darkTheme()}) {
        QPushButton button(QStringLiteral("Export"));
        if (!kind.isEmpty())
            button.setProperty(kind.constData(), true);
        button.setStyleSheet(theme.styleSheet(9.75));
        const QImage enabled = button.grab().toImage();
        button.setEnabled(false);
        const QImage disabled = button.grab().toImage();
        QVERIFY(disabled != enabled);
        if (kind == "primary")
            QVERIFY(holds(enabled, theme.accent) && !holds(disabled, theme.accent));
    }
}

void TestTheme::largeTextsKeepTheirHeight()
{
    const double points = 9.75 * 1.8;
    QWidget window;
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(points);
    window.setFont(font);
    window.setStyleSheet(Theme::light().styleSheet(points));
    auto *button = new QPushButton(QStringLiteral("jgpq"));
    auto *column = new QVBoxLayout(&window);
    column->addWidget(button);
    window.resize(200, 1); // as small as the layout lets it be
    window.show();
    QVERIFY(button->height() >= button->sizeHint().height());
}

void TestTheme::aPaletteTellsItsTheme()
{
    QVERIFY(Theme::of(Theme::darkTheme().palette()).dark);
    QVERIFY(!Theme::of(Theme::light().palette()).dark);
}

void TestTheme::theStyleSheetHasNoOpenNames()
{
    QFETCH(bool, dark);
    const QString sheet = (dark ? Theme::darkTheme() : Theme::light()).styleSheet(9.75);
    static const QRegularExpression open(QStringLiteral("\\{[a-zA-Z]+\\}"));
    const auto match = open.match(sheet);
    QVERIFY2(!match.hasMatch(), qPrintable(match.captured()));
}

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
