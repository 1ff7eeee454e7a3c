// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace ui {

/// The texts of a picture: what the request gives, else drafted in the wording's language.
PictureText pictureText(const ExportRequest &request, const db::Exploration &answer,
                        const ChartData &data, const Wording &wording);

/// "Sources: A, B, C, D and 3 others."
QString sourceLine(const QStringList &sources, const Wording &wording);

/// What went wrong with an export, what is unharmed and what to do.
QString exportProblemText(const db::Problem &problem, const Wording &wording);

} // namespace ui
