// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/statement.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

namespace db {

namespace {

bool isHyphen(UChar32 c)
{
    return u_hasBinaryProperty(c, UCHAR_DASH);
}

bool isApostrophe(UChar32 c)
{
    return c == 0x2018 || c == 0x2019 || c == 0x02BC || c == 0x00B4 || c == '`';
}

bool isMark(UChar32 c)
{
    return u_getCombiningClass(c) != 0 || u_charType(c) == U_NON_SPACING_MARK;
}

} // namespace

QString folded(QStringView text)
{
    if (std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; }))
        return text.toString().toLower().replace(u'`', u'\'').simplified();
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2 *nfkd = icu::Normalizer2::getNFKDInstance(status);
    icu::UnicodeString source(reinterpret_cast<const UChar *>(text.utf16()),
                              static_cast<int32_t>(text.size()));
    source.foldCase(); // full folding: ß becomes ss
    icu::UnicodeString plain = nfkd->normalize(source, status);
    if (U_FAILURE(status))
        return text.toString().toCaseFolded().simplified();
    plain.foldCase(); // capitals that only NFKD brings to light

    icu::UnicodeString result;
    for (int32_t i = 0; i < plain.length(); i = plain.moveIndex32(i, 1)) {
        const UChar32 c = plain.char32At(i);
        if (isMark(c))
            continue;
        result.append(isHyphen(c) ? UChar32('-') : isApostrophe(c) ? UChar32('\'') : c);
    }
    return QString(reinterpret_cast<const QChar *>(result.getBuffer()), result.length())
        .simplified();
}

} // namespace db
