// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/utf8.h"

#include <unicode/utf8.h>

#include <algorithm>

namespace db {

std::optional<qsizetype> firstBrokenByte(QByteArrayView bytes)
{
    const char *const data = bytes.data();
    const auto size = static_cast<int32_t>(std::min<qsizetype>(bytes.size(), INT32_MAX));
    int32_t next = 0;
    while (next < size) {
        const int32_t start = next;
        UChar32 character = 0;
        U8_NEXT(data, next, size, character);
        if (character < 0)
            return start;
    }
    return std::nullopt;
}

TextPosition positionIn(QByteArrayView field, qsizetype offset, TextPosition start, bool quoted)
{
    TextPosition position{start.line, start.column + (quoted ? 1 : 0)};
    for (qsizetype i = 0; i < offset; ++i) {
        const auto byte = static_cast<unsigned char>(field.at(i));
        if (byte == '\n')
            position = {position.line + 1, 1};
        else if ((byte & 0xC0) != 0x80)
            ++position.column;
    }
    return position;
}

} // namespace db
