// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/archive.h"
#include "ui/export/dossier.h"

namespace cli {

/// Whom or what a name of the command line means: a person, an organization or a dispute, by key,
/// name or alias; "org:meta" says which kind. UnknownName with names that are near,
/// AmbiguousName with what it can mean.
db::Outcome<ui::DossierSubject> dossierSubject(db::Archive &archive, const QString &name);

} // namespace cli
