// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/filter.h"

namespace ui {

// Groups that are made of several parts of a filter: a band from x to y, a cell of x about y.

/// Whether all the parts are in the filter, each as a part of its own.
bool selectsAll(const db::Filter &filter, const QList<db::Node> &parts);
/// Click: the parts become the only ones of their fields, or leave the filter when they stand.
db::Filter toggledAll(const db::Filter &filter, const QList<db::Node> &parts);
/// Ctrl+click: as another alternative to what the filter says of these fields; or no more.
db::Filter alternatedAll(const db::Filter &filter, const QList<db::Node> &parts);
/// Alt+click: not the parts together; or no more.
db::Filter excludingAll(const db::Filter &filter, const QList<db::Node> &parts);

} // namespace ui
