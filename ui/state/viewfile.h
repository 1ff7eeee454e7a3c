// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/problem.h"
#include "db/types/savedview.h"

namespace ui {

/// Saved views as a JSON file for another archive or another desk: names, folders, notes and what
/// each shows. Not what has been looked at.
QByteArray viewFile(const QList<db::SavedView> &views);

/// The views of such a file, folders before what lies in them. BadSyntax says what is wrong, and
/// where.
db::Outcome<QList<db::SavedView>> readViewFile(const QByteArray &file);

/// Those of `read` that are not among `known` yet, with keys of their own where another view has
/// theirs.
QList<db::SavedView> newViews(const QList<db::SavedView> &read, const QList<db::SavedView> &known);

} // namespace ui
