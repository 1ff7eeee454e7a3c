// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace db {

/// What went wrong, as a value. `kind` is what ui words for people; `detail` is for the log and a
/// fold.
struct Problem
{
    enum class Kind {
        NotAnArchive,
        NewerSchema,
        Locked,
        ReadOnly,
        Damaged,
        DiskFull,
        FileNotFound,
        FileUnreadable,
        FileExists,
        BadQuery,
        BadLink, ///< position and length in the link
        UnknownName,
        AmbiguousName,
        MissingColumn,
        UnusedColumn, ///< a hint: nothing is rejected for it
        UnknownReference,
        BadDate,
        BadValue,
        BadEncoding,
        BadSyntax,
        TooLarge,
        NothingToImport,
        Cancelled,
        Internal,
    };

    Kind kind = Kind::Internal;
    QString detail = {}; ///< technical, English: the offending value, the system's own message
    QString at = {}; ///< where: "items.csv:12:3" (line and column, 1-based), or empty
    int position = -1; ///< in a query: first offending character, 0-based; else -1
    int length = 0; ///< in a query: number of offending characters
    QStringList candidates = {}; ///< for AmbiguousName and UnknownName: names that could be meant

    bool operator==(const Problem &) const = default;
};

/// The stable word for a kind, as `--json` prints it: "not-an-archive".
QString toText(Problem::Kind kind);

template<class T>
using Outcome = tl::expected<T, Problem>;

/// A plain success.
struct Done
{
    bool operator==(const Done &) const = default;
};

inline tl::unexpected<Problem> fail(Problem::Kind kind, QString detail = {}, QString at = {})
{
    return tl::unexpected<Problem>(Problem{kind, std::move(detail), std::move(at)});
}

} // namespace db
