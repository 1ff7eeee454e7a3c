// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QPalette>
#include <QString>

class QApplication;

namespace ui {

/// The colour tokens of the window, light and dark. Palette and stylesheet are built from them and
/// nothing else; every text pair has a contrast of at least 4.5.
struct Theme
{
    bool dark = false;
    QColor window;
    QColor panel;
    QColor hairline;
    QColor border; ///< of fields and check marks: 3:1 against the panel
    QColor stripe;
    QColor hover;
    QColor text;
    QColor secondary;
    QColor disabled;
    QColor accent;
    QColor onAccent;
    QColor selection;
    QColor selectionText;
    QColor excluded;
    QColor excludedText;
    QColor found; ///< behind words that a search found; the text on it keeps its colour
    QColor notice; ///< of a calm message bar
    QColor error;
    /// Text colours for states, always beside a word: brown, teal, violet, ochre, blue.
    QList<QColor> tones;

    static const Theme &light();
    static const Theme &darkTheme();
    /// The theme that a palette was made from.
    static const Theme &of(const QPalette &palette);

    [[nodiscard]] QPalette palette() const;
    /// `points` is the text size that secondary texts are scaled from.
    [[nodiscard]] QString styleSheet(double points) const;
};

/// Makes Inter known and Fusion the style; once, before the first widget.
void loadInter();
/// Font and palette of the program; textScale 1 is 9.75 pt.
void applyFontAndPalette(const Theme &theme, double textScale);
/// The stylesheet. Set after a window has been put together: under a stylesheet every change of
/// parent styles all widgets below it anew.
void applyStyleSheet(QApplication &application, const Theme &theme, double textScale);

} // namespace ui
