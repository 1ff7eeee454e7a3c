// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/problem.h"

#include <QByteArray>

namespace db {

/// Text of bytes in an unknown encoding: a byte order mark decides, else UTF-8 where it is
/// well-formed, else what ICU's detector makes of it (ISO-8859-1 read as Windows-1252). Line ends
/// become '\n'. BadEncoding for what is no text.
Outcome<QString> decodeText(const QByteArray &bytes);

} // namespace db
