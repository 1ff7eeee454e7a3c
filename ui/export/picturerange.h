// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/exportrequest.h"

namespace ui {

/// The days that a picture shows: what the request asks for, else the brush on the chart's dates;
/// null where neither is there, for all marks. BadDate for a range that cannot be read.
db::Outcome<TimeRange> pictureRange(const ExportRequest &request, const db::Exploration &answer,
                                    const ChartData &data);

} // namespace ui
