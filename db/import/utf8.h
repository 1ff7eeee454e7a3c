// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/csvreader.h"

#include <QByteArrayView>

#include <optional>

namespace db {

/// Offset of the first byte that is not well-formed UTF-8 (overlong forms, surrogates and numbers
/// beyond Unicode included), or nullopt.
std::optional<qsizetype> firstBrokenByte(QByteArrayView bytes);

/// The line and column of a byte of a field that begins at `start`; doubled quotes are one byte in
/// the field, so that behind them the column is a lower bound.
TextPosition positionIn(QByteArrayView field, qsizetype offset, TextPosition start, bool quoted);

} // namespace db
