// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/item.h"
#include "ui/charts/chartdata.h"

#include <QList>

namespace ui {

/// A line of RFC 4180: fields with commas, quotes or line ends are quoted; ends with CR LF.
QByteArray csvLine(const QStringList &fields);

/// The chart's table twin, in UTF-8: the key of the record where a row is one, then the columns
/// under these names.
QByteArray chartCsv(const ChartTable &table, const QStringList &columnKeys);

/// The items, one a row, under stable English headers; dates in EDTF with their precision beside
/// them, lists joined by "; ". Tags and notes are private and stay out.
QByteArray itemListCsv(const QList<db::Item> &items);

} // namespace ui
