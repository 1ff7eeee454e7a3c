// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/selectedrecords.h"
#include "ui/state/wording.h"
#include "ui/views/detailhtml.h"

namespace ui {

/// Several selected records as a list of links for the detail pane, `record:<kind>:<key>`; `count`
/// is how many are selected.
QString summaryHtml(const QList<SelectedRecords::Record> &records, qsizetype count,
                    const Wording &wording, const DetailStyle &style);

} // namespace ui
