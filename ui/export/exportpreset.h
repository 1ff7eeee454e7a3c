// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSizeF>
#include <QString>

#include <optional>

namespace ui {

enum class LengthUnit { Pixels, Millimetres };
/// Pictures, the data and the sources behind them.
enum class ExportFormat { Png, Svg, Pdf, Csv, Html, Ris, BibTex, CslJson, JsonLd, TimelineJs };

/// File extension and name on the command line: "png", "csl.json".
QString toText(ExportFormat format);
bool isDrawn(ExportFormat format); ///< a picture is in it, not data or sources alone
std::optional<ExportFormat> exportFormat(const QString &extension);
std::optional<ExportFormat> exportFormatOfFile(const QString &path);
QStringList exportFormatNames();

/// A size that a desk asks for by name. Text sizes and margins are in layout pixels, of which 96
/// make an inch; texts grow with the picture from the smallest on.
struct ExportPreset
{
    QString name; ///< stable: "square"
    const char *title = nullptr; ///< for Wording; an own preset shows its name
    bool own = false; ///< made by the desk, see presetfile.h
    QSizeF size; ///< in `unit`; height 0: as high as the content needs
    LengthUnit unit = LengthUnit::Pixels;
    double scale = 1; ///< of a PNG: pixels a layout pixel; in millimetres 1 is 300 dpi
    double smallestText = 12;
    double margin = 24;
    double inset = 0; ///< kept free above and below the content, for the controls of an app
    QList<ExportFormat> formats = {ExportFormat::Png}; ///< the usual one first; never empty

    bool operator==(const ExportPreset &) const = default;
};

class Wording;
QString presetName(const ExportPreset &preset, const Wording &wording); ///< for people
const QList<ExportPreset> &exportPresets();
std::optional<ExportPreset> exportPreset(const QString &name);
/// Text sizes and margins for a size of one's own.
ExportPreset presetForSize(QSizeF size, LengthUnit unit);

/// "1200x675", "105x80mm", "640xauto"; nullopt when it is none of these.
std::optional<ExportPreset> presetFromSizeText(const QString &text);
QString sizeText(QSizeF size, LengthUnit unit);

/// Layout pixels in one unit.
double layoutPixels(LengthUnit unit);

} // namespace ui
