// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/itemsets.h"
#include "db/types/exploration.h"
#include "db/types/queryvalues.h"

namespace db {

/// The facets in the order in which they are shown. `Field::Date` stands for months: its keys are
/// `2025-04` for items that certainly lie in the month, else the quarter (`2025-34`) or the year
/// that certainly holds them.
QList<Field> facetFields();

/// Counts of one facet: items that match the filter without the parts of the facet's own field and
/// have the value, as a click on the value would give. An organization's or product's count has
/// its children's items; kinds and statuses of claims bind to the filter's other claim fields.
Facet facetOf(Connection &connection, ItemSets &sets, const Compiler &compiler,
              const Filter &filter, Field field);

/// Values that the filter names, also in parts that exclude or are switched off.
QStringList valuesInFilter(const Filter &filter, Field field);
/// A facet of counted values as it is shown: its list sorted, without zeros, but with every value
/// that the filter names, so that it can be taken back.
Facet finished(Connection &connection, const Filter &filter, Facet facet);

} // namespace db
