// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace db {

/// The article without what the page puts around it: advertising marks, navigation, captions of
/// pictures, the subscription box at the end. Blank lines are single; the line of the source stays.
QString withoutPageFurniture(const QString &text);

} // namespace db
