// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/naivearchive.h"

#include <rapidcheck.h>

namespace test {

// Random archives and filters for property tests; called inside rc::check.

inline const char *oneOf(const std::vector<const char *> &values)
{
    return *rc::gen::elementOf(values);
}

inline const char *anyDate()
{
    return oneOf({"", "", "2025", "2025-04", "2025-04-05", "2025-05-01", "2024-12", "2025-04~",
                  "2025-03/2025-04", "2025-04/.."});
}

inline const char *anySources()
{
    return oneOf({"", "S", "T < S", "S|U < S", "S|V"});
}

inline const char *anyMark()
{
    return oneOf({"unknown", "yes", "no"});
}

inline const char *anyItem()
{
    return oneOf({"i0", "i1", "i2"});
}

inline ItemSpec anyItemSpec(const char *key)
{
    return {.key = key,
            .published = anyDate(),
            .mentions = oneOf({"", "p0", "p1 o0", "p0 o1 r1", "p1 o2 r0 b0", "o1"}),
            .topics = oneOf({"", "t0", "t0 t1"}),
            .tags = oneOf({"", "g0"}),
            .sources = anySources(),
            .language = oneOf({"en", "de"})};
}

inline ClaimSpec anyClaimSpec(const char *key)
{
    return {.key = key,
            .item = anyItem(),
            .person = oneOf({"", "p0", "p1"}),
            .organization = oneOf({"", "o0", "o1"}),
            .about = oneOf({"", "p1", "o0", "o1 r1", "r1", "dispute:d0"}),
            .kind = oneOf({"denial", "criticism"}),
            .status = oneOf({"asserted", "disputed"}),
            .said = anyDate(),
            .quote = oneOf({"", "words"}),
            .sources = anySources(),
            .verified = anyMark(),
            .state = oneOf({"accepted", "accepted", "proposed"})};
}

inline MoveSpec anyMoveSpec(const char *key)
{
    return {.key = key,
            .person = oneOf({"p0", "p1"}),
            .from = oneOf({"", "o0", "o1"}),
            .to = oneOf({"o0", "o2"}),
            .item = oneOf({"", "i0", "i1", "i2"}),
            .kind = oneOf({"join", "leave"}),
            .status = oneOf({"confirmed", "denied"}),
            .announced = anyDate(),
            .effective = anyDate(),
            .reported = anyDate(),
            .sources = anySources(),
            .verified = anyMark()};
}

inline DisputeSpec anyDisputeSpec(const char *key)
{
    return {.key = key,
            .product = oneOf({"", "r1"}),
            .items = oneOf({"", "i0", "i1 i2"}),
            .kind = oneOf({"", "cost", "method"}),
            .status = oneOf({"open", "refuted"}),
            .sources = anySources(),
            .verified = anyMark()};
}

inline NaiveArchive anyArchive()
{
    NaiveArchive archive;
    archive.entities = {{.key = "p0"},
                        {.key = "p1"},
                        {.kind = "organization", .key = "o0"},
                        {.kind = "organization", .key = "o1", .parent = "o0"},
                        {.kind = "organization", .key = "o2"},
                        {.kind = "product", .key = "r0"},
                        {.kind = "product", .key = "r1", .parent = "r0"},
                        {.kind = "benchmark", .key = "b0"}};
    for (const char *key : {"i0", "i1", "i2"})
        archive.items.push_back(anyItemSpec(key));
    for (const char *key : {"d0", "d1"})
        archive.disputes.push_back(anyDisputeSpec(key));
    for (const char *key : {"c0", "c1", "c2", "c3"})
        archive.claims.push_back(anyClaimSpec(key));
    for (const char *key : {"m0", "m1", "m2"})
        archive.moves.push_back(anyMoveSpec(key));
    return archive;
}

/// A term in the query language; names are keys already.
inline db::Node anyTerm()
{
    const auto claims
        = {"says:p0",  "says:o0",           "says:only:o0",          "about:o0",    "about:r0",
           "about:d0", "claim-kind:denial", "claim-status:disputed", "said:2025-04"};
    const auto moves = {"mover:p0",          "from:o0",
                        "from:only:o0",      "to:o2",
                        "move-kind:join",    "move-status:confirmed",
                        "announced:2025-04", "effective:2025",
                        "reported:2025.."};
    const auto items = {"person:p0",      "org:o0",
                        "org:only:o0",    "product:r0",
                        "benchmark:b0",   "dispute:d0",
                        "dispute:open",   "dispute-kind:cost",
                        "source:S",       "source:T",
                        "sources:>=2",    "sources:<2",
                        "sources:0",      "lang:de",
                        "topic:t1",       "tag:g0",
                        "verified:no",    "date:2025-04",
                        "within:2025",    "before:2025-04-05",
                        "after:2025-04",  "date:2025-05..2026",
                        "has:move",       "has:claim",
                        "has:quote",      "has:dispute",
                        "has:tag",        "missing:date",
                        "missing:source", "missing:speaker",
                        "missing:quote",  "missing:evidence"};
    // Claims and moves often, so that groups with several members come up.
    const std::vector<const char *> pool
        = *rc::gen::elementOf(std::vector<std::vector<const char *>>{claims, claims, moves, items});
    return db::Filter::parse(str(oneOf(pool))).value().root();
}

inline db::Node anyNode(int depth)
{
    const int kind = *rc::gen::inRange(0, depth > 0 ? 6 : 2);
    if (kind < 2)
        return kind ? db::Node::negation(anyTerm()) : anyTerm();
    QList<db::Node> children;
    const int count = *rc::gen::inRange(1, 4);
    for (int i = 0; i < count; ++i)
        children.append(anyNode(depth - 1));
    if (kind == 2)
        return db::Node::negation(db::Node::all(children));
    return kind == 3 ? db::Node::any(children) : db::Node::all(children);
}

} // namespace test
