// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/preview.h"

#include <QJsonObject>

namespace cli {

/// What `import --dry-run --json` prints of one input, as DESIGN.md "Command line" has it.
QJsonObject toJson(const db::InputPreview &preview);
QJsonObject toJson(const db::Problem &problem);

} // namespace cli
