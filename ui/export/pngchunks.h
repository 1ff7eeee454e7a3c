// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/problem.h"

#include <QByteArray>
#include <QList>

namespace ui {

/// A part of a PNG file, as the PNG specification (part 5) has it.
struct PngChunk
{
    QByteArray type; ///< four letters: "IHDR"
    QByteArray data;
};

QByteArray pngSignature();
QByteArray pngBytes(const PngChunk &chunk);
QByteArray bigEndian(quint32 value);

/// All chunks of a file; Damaged where one is cut off, its sum is wrong or the end lacks.
db::Outcome<QList<PngChunk>> pngChunks(const QByteArray &file);

} // namespace ui
