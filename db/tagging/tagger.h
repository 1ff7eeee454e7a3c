// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/entity.h"
#include "db/types/item.h"

#include <QList>

#include <optional>

namespace db {

/// A stretch of a QString in its own units (UTF-16), as the rules work; stored spans are code
/// points.
struct TextRange
{
    int start = 0;
    int end = 0;

    [[nodiscard]] bool contains(int position) const { return position >= start && position < end; }
    bool operator==(const TextRange &) const = default;
};

struct FoundName
{
    TextRange range;
    EntityId entity{};
    EntityKind kind = EntityKind::Person;
    double confidence = 1;
};

/// A direct quote: what stands between the marks.
struct FoundQuote
{
    TextRange range;
    std::optional<EntityId> speaker; ///< a person
};

/// What rules have found in a text: proposals, never facts.
struct Findings
{
    QList<FoundName> names; ///< by position, not overlapping
    QList<FoundQuote> quotes; ///< by position
};

/// A rule that reads a text. Later rules may build on what earlier ones have found. Knows no
/// archive; used on the thread that made it.
class Tagger
{
public:
    virtual ~Tagger() = default;
    virtual void read(const QString &text, Findings &findings) const = 0;

protected:
    Tagger() = default;
    Tagger(const Tagger &) = delete;
    Tagger &operator=(const Tagger &) = delete;
};

} // namespace db
