// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/texttable.h"
#include "db/types/exploration.h"

namespace cli {

// Records as text, without --json: what tells them apart, one a line. Everything is in the JSON.

TextTable tableOf(const QList<db::Item> &items);
TextTable tableOf(const db::RecordList &records);
/// "person" and below it its values with their counts.
void printFacets(QTextStream &out, const QList<db::Facet> &facets);

} // namespace cli
