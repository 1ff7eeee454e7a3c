// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"
#include "ui/export/exportpreset.h"
#include "ui/state/annotation.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace ui {

/// Everything that decides what an exported picture looks like; equal requests and equal answers
/// give equal bytes. Texts that are empty are drafted from the data.
struct ExportRequest
{
    ChartKind chart = ChartKind::Moves;
    db::Filter filter;
    LaneMode lanes = LaneMode::People;
    db::DateBasis basis = db::DateBasis::Announced;
    QString range; ///< EDTF; empty is the whole filtered range
    QString preset = QStringLiteral("web"); ///< leaves no lane out; empty: `size` counts
    std::optional<ExportPreset> ownPreset; ///< of the desk; comes before `preset`
    QSizeF size;
    LengthUnit unit = LengthUnit::Pixels;
    double scale = 0; ///< 0: the preset's
    bool pages = false; ///< of a PDF: as many as the lanes need
    bool pdfA = false; ///< of a PDF: PDF/A-1b
    bool textOutlines = false; ///< of an SVG: texts drawn as shapes
    ThemeName theme = ThemeName::Light;
    QString language = QStringLiteral("en");
    QString title;
    QString subtitle;
    QString sourceLine;
    QString altText;
    QStringList laneOrder; ///< keys of lanes that come first, as the reader has put them
    QList<Annotation> annotations; ///< on charts with an axis of days
    QDate now; ///< "as of", and the right end of what is still going on

    [[nodiscard]] ExportPreset resolvedPreset() const;
    [[nodiscard]] db::ExploreRequest question() const;
    [[nodiscard]] QJsonObject toJson() const;
    /// Takes what it knows and leaves the rest as usual.
    static ExportRequest fromJson(const QJsonObject &json);
    /// BadValue for a word that it does not know, BadQuery for an unreadable query; the detail
    /// names it.
    static db::Outcome<ExportRequest> read(const QJsonObject &json);
    bool operator==(const ExportRequest &) const = default;
};

QString toText(ChartKind kind); ///< "moves", "balance", "who-about-whom"
std::optional<ChartKind> chartKind(const QString &word);
QStringList chartKindNames();
QString toText(LaneMode lanes);
std::optional<LaneMode> laneMode(const QString &word);
QString toText(ThemeName theme);
std::optional<ThemeName> themeName(const QString &word);

/// The command that makes the same file, quoted for a POSIX shell.
QString exportCommand(const ExportRequest &request, const QString &archive, const QString &file);

} // namespace ui
