// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace ui {

/// The records that a chart is about; charts of items and of claims have none.
PictureRecords pictureRecords(ChartKind chart, const db::Exploration &brushed);
/// The reports that speak for them, by publisher and title, each once.
QList<db::Report> pictureReports(const PictureRecords &records);

} // namespace ui
