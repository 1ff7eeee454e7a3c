// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/filter.h"

namespace ui {

/// The values of a field that has a closed list ("claim-kind": assertion, denial, ...); empty for
/// fields with free values.
QStringList closedWords(db::Field field);
/// Fields whose values are people, organizations, products or benchmarks.
bool namesEntity(db::Field field);
/// Whether a suggestion for one field can stand in another: a person in `says:`.
bool fits(db::Field suggested, db::Field typed);
bool isDateField(db::Field field);

} // namespace ui
