// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/language.h"

#include <cld2/public/compact_lang_det.h>

namespace db {

QString languageOf(const QString &text)
{
    const auto bytes = text.toUtf8();
    bool reliable = false;
    const auto language
        = CLD2::DetectLanguage(bytes.constData(), static_cast<int>(bytes.size()), true, &reliable);
    if (!reliable || language == CLD2::UNKNOWN_LANGUAGE)
        return {};
    return QString::fromLatin1(CLD2::LanguageCode(language));
}

} // namespace db
