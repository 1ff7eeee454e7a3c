// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/problem.h"
#include "ui/export/exportpreset.h"

#include <QJsonObject>

namespace ui {

/// The sizes that a desk has made for itself, as a file that it can edit and share:
/// {"presets": [{"name", "width", "height": number or "auto", "unit": "px" or "mm", "scale" or
/// "dpi", "smallestText" (px, in print pt), "margin", "formats": ["png", ...]}]}. Only name and
/// width are needed.
QByteArray presetsJson(const QList<ExportPreset> &presets);
/// BadSyntax, BadValue and TooLarge say where: "desk.json:12". Names of built-in presets are
/// refused, and a name that stands twice.
db::Outcome<QList<ExportPreset>> parsePresets(const QByteArray &json, const QString &fileName);
/// An empty list where there is no file.
db::Outcome<QList<ExportPreset>> readPresetFile(const QString &path);
db::Outcome<db::Done> writePresetFile(const QString &path, const QList<ExportPreset> &presets);

QJsonObject presetJson(const ExportPreset &preset);
/// BadValue; the detail says what is wrong, in English.
db::Outcome<ExportPreset> presetFromJson(const QJsonObject &json);

} // namespace ui
