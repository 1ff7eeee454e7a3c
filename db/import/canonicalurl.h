// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace db {

/// An address as it is compared: scheme and host in lower case, no default port, no fragment, no
/// `utm_` parameters, no slash at the end. Text that is no http(s) address gives an empty one.
QString canonicalUrl(const QString &url);

} // namespace db
