// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/problem.h"

namespace db {

QString toText(Problem::Kind kind)
{
    static constexpr const char *words[] = {
        "not-an-archive", "newer-schema",      "locked",         "read-only",
        "damaged",        "disk-full",         "file-not-found", "file-unreadable",
        "file-exists",    "bad-query",         "bad-link",       "unknown-name",
        "ambiguous-name", "missing-column",    "unused-column",  "unknown-reference",
        "bad-date",       "bad-value",         "bad-encoding",   "bad-syntax",
        "too-large",      "nothing-to-import", "cancelled",      "internal",
    };
    return QString::fromLatin1(words[static_cast<int>(kind)]);
}

} // namespace db
