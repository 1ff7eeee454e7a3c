// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontMetrics>
#include <QStyleFactory>
#include <QToolTip>

namespace ui {

namespace {

constexpr double pointsAtScaleOne = 9.75;

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Theme makeLight()
{
    Theme theme;
    theme.window = rgb(0xF2F2EF);
    theme.panel = rgb(0xFFFFFF);
    theme.hairline = rgb(0xDDDDD8);
    theme.border = rgb(0x8C8C87);
    theme.stripe = rgb(0xF7F7F4);
    theme.hover = rgb(0xF1F4F8);
    theme.text = rgb(0x1A1A1A);
    theme.secondary = rgb(0x5F5F5B);
    theme.disabled = rgb(0x9A9A95);
    theme.accent = rgb(0x1B4F8A);
    theme.onAccent = rgb(0xFFFFFF);
    theme.selection = rgb(0xE4ECF5);
    theme.selectionText = rgb(0x143D6B);
    theme.excluded = rgb(0xF6E3DF);
    theme.excludedText = rgb(0x7F2A17);
    theme.found = rgb(0xFFE58A);
    theme.notice = rgb(0xF8F4E6);
    theme.error = rgb(0xA3260F);
    theme.tones = {rgb(0x7F3B08), rgb(0x01665E), rgb(0x332288), rgb(0x735A00), rgb(0x1B4F8A)};
    return theme;
}

Theme makeDark()
{
    Theme theme;
    theme.dark = true;
    theme.window = rgb(0x1E1E1E);
    theme.panel = rgb(0x252525);
    theme.hairline = rgb(0x3A3A38);
    theme.border = rgb(0x84847F);
    theme.stripe = rgb(0x2A2A29);
    theme.hover = rgb(0x2C3035);
    theme.text = rgb(0xEDEDEA);
    theme.secondary = rgb(0xA9A9A4);
    theme.disabled = rgb(0x6E6E6A);
    theme.accent = rgb(0x7FB0E6);
    theme.onAccent = rgb(0x10233A);
    theme.selection = rgb(0x27394D);
    theme.selectionText = rgb(0xCFE2F7);
    theme.excluded = rgb(0x4A2A24);
    theme.excludedText = rgb(0xF5C6BB);
    theme.found = rgb(0x5C4A00);
    theme.notice = rgb(0x35301F);
    theme.error = rgb(0xF29B87);
    theme.tones = {rgb(0xE8A86F), rgb(0x6CC9BE), rgb(0xBDB0EE), rgb(0xDDBB57), rgb(0x7FB0E6)};
    return theme;
}

/// A stylesheet with the theme's colours and sizes in place of {names}.
QString filled(QString sheet, const QHash<QString, QString> &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        sheet.replace(QLatin1Char('{') + it.key() + QLatin1Char('}'), it.value());
    return sheet;
}

/// A fixed height would let layouts squeeze larger texts.
int lineHeight(double points)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(points);
    return std::max(18, QFontMetrics(font).height());
}

// Names in braces become colours: a sheet without hard colours follows both themes.
constexpr auto baseSheet = R"(
QMainWindow { background: {window}; }
QDialog { background: {window}; border: 1px solid {border}; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QToolTip { background: {panel}; color: {text}; border: 1px solid {border}; padding: 4px 6px; }
QMenuBar { background: {window}; padding: 2px 4px; spacing: 0; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: {selection}; color: {selectionText}; }
QMenu { background: {panel}; border: 1px solid {border}; padding: 4px; }
QMenu::item { padding: 4px 24px 4px 22px; border-radius: 3px; }
QMenu::item:selected { background: {selection}; color: {selectionText}; }
QMenu::item:disabled { color: {disabled}; }
QMenu::separator { height: 1px; background: {hairline}; margin: 4px 2px; }
QMenu::indicator { width: 12px; height: 12px; left: 5px; }
QStatusBar { background: {window}; border-top: 1px solid {hairline}; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: {secondary}; font-size: {small}; padding: 0 4px; }
QSplitter::handle { background: {hairline}; }
QSplitter::handle:horizontal { width: 1px; }
QSplitter::handle:vertical { height: 1px; }
QScrollBar:vertical { background: transparent; width: 9px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 9px; margin: 0; }
QScrollBar::handle { background: {hairline}; border-radius: 3px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: {border}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
)";

constexpr auto controlSheet = R"(
QLineEdit, QPlainTextEdit, QAbstractSpinBox, QComboBox { background: {panel}; color: {text};
  border: 1px solid {border}; border-radius: 4px; padding: 3px 6px; selection-background-color: {accent};
  selection-color: {onAccent}; }
QLineEdit, QAbstractSpinBox, QComboBox { min-height: {line}; }
QLineEdit:focus, QPlainTextEdit:focus, QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid {accent};
  padding: 2px 5px; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow, QAbstractSpinBox::down-arrow { image: url(:/icons/down-{shade}.svg); width: 12px;
  height: 12px; }
QAbstractSpinBox::up-arrow { image: url(:/icons/up-{shade}.svg); width: 12px; height: 12px; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { border: none; width: 18px; }
QPushButton { background: {panel}; color: {text}; border: 1px solid {border}; border-radius: 4px;
  padding: 4px 12px; min-height: {line}; }
QPushButton:hover { background: {hover}; }
QPushButton:focus { border: 2px solid {accent}; padding: 3px 11px; }
QPushButton:disabled { color: {disabled}; border-color: {hairline}; }
QPushButton[primary="true"] { background: {accent}; color: {onAccent}; border-color: {accent};
  font-weight: 600; }
QPushButton[primary="true"]:focus { border: 2px solid {text}; }
QPushButton[primary="true"]:disabled { background: {panel}; color: {disabled}; border-color: {hairline}; }
QPushButton[link="true"] { background: transparent; color: {accent}; border: 1px solid transparent;
  padding: 3px 6px; }
QPushButton[link="true"]:hover { background: {hover}; }
QPushButton[link="true"]:focus { border: 2px solid {accent}; padding: 2px 5px; }
QPushButton[link="true"]:disabled { color: {disabled}; }
QPushButton[quiet="true"] { background: transparent; color: {secondary}; border: 1px solid transparent;
  padding: 3px 6px; text-align: left; }
QPushButton[quiet="true"]:hover { color: {text}; background: {hover}; }
QPushButton[quiet="true"]:checked { color: {text}; background: {selection}; }
QPushButton[quiet="true"]:focus { border: 2px solid {accent}; padding: 2px 5px; }
QPushButton[quiet="true"]:disabled { color: {disabled}; }
QPushButton[opensMenu="true"] { text-align: center; }
QPushButton::menu-indicator { width: 0; }
QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 2px; }
QToolButton:hover { background: {hover}; }
QToolButton:checked { background: {selection}; color: {selectionText}; border: 1px solid {accent}; }
QToolButton:focus { border: 2px solid {accent}; padding: 1px; }
QToolButton::menu-indicator { width: 0; }
QCheckBox, QRadioButton { spacing: 6px; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 12px;
  height: 12px; background: {panel}; border: 1px solid {border}; border-radius: 3px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: {accent};
  border-color: {accent}; image: url(:/icons/check-{shade}.svg); }
QRadioButton::indicator:checked { width: 6px; height: 6px; border: 4px solid {accent}; }
QCheckBox::indicator:focus, QRadioButton::indicator:focus:!checked { width: 10px; height: 10px;
  border: 2px solid {accent}; }
QCheckBox::indicator:checked:focus { border-color: {text}; }
QRadioButton::indicator:checked:focus { background: {text}; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled { border-color: {disabled}; }
QLabel[secondary="true"] { color: {secondary}; font-size: {small}; }
QLabel[heading="true"] { font-weight: 600; }
QLabel[error="true"] { color: {error}; }
)";

constexpr auto viewSheet = R"(
QAbstractItemView { background: {panel}; border: none; outline: none;
  selection-background-color: {selection}; selection-color: {text}; }
QTextBrowser { background: {panel}; border: 2px solid {panel}; }
QTextBrowser:focus { border: 2px solid {accent}; }
QScrollArea { border: none; background: {panel}; }
QHeaderView { background: {panel}; border: none; }
QHeaderView::section { background: {panel}; color: {secondary}; border: none;
  border-bottom: 1px solid {hairline}; padding: 3px 6px; font-size: {small}; }
QHeaderView::section:first { padding-left: 12px; }
QHeaderView::section:hover { color: {text}; }
QTabWidget::pane { border: none; border-top: 1px solid {hairline}; }
QTabBar { qproperty-drawBase: 0; }
QTabBar::tab { background: transparent; color: {secondary}; padding: 6px 11px; border: none;
  border-bottom: 2px solid transparent; }
QTabBar::tab:selected { color: {text}; border-bottom: 2px solid {accent}; font-weight: 600; }
QTabBar::tab:hover { color: {text}; }
QTabBar::tab:focus { color: {accent}; }
QTabBar::tear { width: 0; image: none; }
QTabBar::scroller { width: 44px; }
QProgressBar { background: {hairline}; border: none; border-radius: 3px; max-height: 6px;
  min-height: 6px; }
QProgressBar::chunk { background: {accent}; border-radius: 3px; }
QFrame[bar="true"] { background: {window}; border: none; border-bottom: 1px solid {hairline}; }
QFrame[panelBar="true"] { background: {panel}; border: none; border-bottom: 1px solid {hairline}; }
QFrame[notice="true"] { background: {notice}; border: none; border-bottom: 1px solid {hairline}; }
QFrame[popup="true"] { background: {panel}; border: 1px solid {border}; border-radius: 4px; }
)";

} // namespace

const Theme &Theme::light()
{
    static const Theme theme = makeLight();
    return theme;
}

const Theme &Theme::darkTheme()
{
    static const Theme theme = makeDark();
    return theme;
}

const Theme &Theme::of(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightness() < 128 ? darkTheme() : light();
}

QPalette Theme::palette() const
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(role, color);
    };
    set(QPalette::Window, window);
    set(QPalette::Base, panel);
    set(QPalette::AlternateBase, stripe);
    set(QPalette::Button, panel);
    set(QPalette::ToolTipBase, panel);
    set(QPalette::WindowText, text);
    set(QPalette::Text, text);
    set(QPalette::ButtonText, text);
    set(QPalette::ToolTipText, text);
    set(QPalette::BrightText, error);
    set(QPalette::PlaceholderText, secondary);
    set(QPalette::Highlight, selection);
    set(QPalette::HighlightedText, selectionText);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::Light, stripe);
    set(QPalette::Midlight, hairline);
    set(QPalette::Mid, hairline);
    set(QPalette::Dark, border);
    set(QPalette::Shadow, border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

QString Theme::styleSheet(double points) const
{
    const QHash<QString, QString> values{
        {QStringLiteral("window"), window.name()},
        {QStringLiteral("panel"), panel.name()},
        {QStringLiteral("hairline"), hairline.name()},
        {QStringLiteral("border"), border.name()},
        {QStringLiteral("hover"), hover.name()},
        {QStringLiteral("text"), text.name()},
        {QStringLiteral("secondary"), secondary.name()},
        {QStringLiteral("disabled"), disabled.name()},
        {QStringLiteral("accent"), accent.name()},
        {QStringLiteral("onAccent"), onAccent.name()},
        {QStringLiteral("selection"), selection.name()},
        {QStringLiteral("selectionText"), selectionText.name()},
        {QStringLiteral("notice"), notice.name()},
        {QStringLiteral("shade"), dark ? QStringLiteral("dark") : QStringLiteral("light")},
        {QStringLiteral("error"), error.name()},
        {QStringLiteral("line"), QString::number(lineHeight(points)) + QStringLiteral("px")},
        {QStringLiteral("small"), QString::number(points * 0.93, 'f', 2) + QStringLiteral("pt")},
    };
    return filled(QLatin1String(baseSheet) + QLatin1String(controlSheet) + QLatin1String(viewSheet),
                  values);
}

void loadInter()
{
    for (const auto *face : {"Regular", "Italic", "Medium", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

void applyFontAndPalette(const Theme &theme, double textScale)
{
    QFont font(QStringLiteral("Inter"));
    font.setPointSizeF(pointsAtScaleOne * textScale);
    QApplication::setFont(font);
    QApplication::setPalette(theme.palette());
    QToolTip::setPalette(theme.palette());
}

void applyStyleSheet(QApplication &application, const Theme &theme, double textScale)
{
    application.setStyleSheet(theme.styleSheet(pointsAtScaleOne * textScale));
}

} // namespace ui
