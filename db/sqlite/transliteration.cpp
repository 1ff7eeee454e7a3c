// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/transliteration.h"

#include <unicode/translit.h>

#include <algorithm>
#include <memory>

namespace db {

namespace {

/// One a thread: making it reads rules of many scripts.
const icu::Transliterator *toLatin()
{
    static thread_local const std::unique_ptr<icu::Transliterator> made = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(
            icu::UnicodeString("Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower"), UTRANS_FORWARD,
            status));
    }();
    return made.get();
}

bool isPlain(QChar c)
{
    return c.unicode() < 0x80;
}

} // namespace

QString inLatinLetters(const QString &folded)
{
    if (std::all_of(folded.begin(), folded.end(), isPlain) || !toLatin())
        return folded;
    icu::UnicodeString text(reinterpret_cast<const UChar *>(folded.utf16()),
                            static_cast<int32_t>(folded.size()));
    toLatin()->transliterate(text);
    QString latin(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
    // Signs that stand for no sound of their own, as of the soft sign.
    latin.removeIf([&folded](QChar c) {
        return !c.isLetterOrNumber() && !c.isSpace() && !c.isSurrogate() && !folded.contains(c);
    });
    return latin.isEmpty() ? folded : latin;
}

} // namespace db
