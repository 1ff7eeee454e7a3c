// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/filter.h"

namespace db {

// How the fields of records bind (DESIGN.md "Query language"): what stands in one AND group speaks
// of the same claim or the same move. SQL and the facet index share these rules.

enum class Bond { None, Claim, Move };

Bond bondOf(Field field);
/// Whether a member of an AND joins the group that binds one record. A bracketed AND binds a record
/// of its own, so nothing that contains one joins a group.
bool isBound(const Node &node, Bond bond);
/// Whether one of the nodes needs something to be there, so that they do not only exclude.
bool asksForSomething(const QList<Node> &nodes);

/// The members of an AND, all single terms that it excludes as one: what is neither of them is none
/// of any, and thousands of them are looked up at once.
QList<Node> excludingAtOnce(const QList<Node> &nodes);

/// The members of an AND that bind one record, and the others.
struct BoundGroup
{
    QList<Node> members;
    QList<Node> rest;
};
BoundGroup boundGroup(const QList<Node> &nodes, Bond bond);

} // namespace db
