// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace db {

/// A key from a name: "Humanity's Last Exam (bio/chem)" -> "humanitys-last-exam-bio-chem". At most
/// `longest` characters, cut between words; empty when nothing of the name can stand in a key.
QString slugOf(const QString &name, int longest = 60);

} // namespace db
