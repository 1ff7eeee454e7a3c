// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace db {

/// A folded name or word in the letters a-z as far as they can say it: `сутскевер` is `sutskever`,
/// `ø` is `o`. What stands between words stays. Russian as the press writes it (BGN), other scripts
/// by ICU's Any-Latin.
QString inLatinLetters(const QString &folded);

} // namespace db
