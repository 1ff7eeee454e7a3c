// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/edtf.h"
#include "db/types/entity.h"

namespace db {

/// How many claims are in a state at the end of a month. A claim stands in its first state from the
/// day it was said; a change without a date counts from then on too. A date that is not known to
/// the day counts from its last day on, at the latest when the archive ends: what is counted has
/// certainly happened.
struct StatusCount
{
    Day month = 0; ///< first day of the month; 0: claims without any date
    ClaimStatus status = ClaimStatus::Asserted;
    qint64 count = 0; ///< without the parts of the filter on status and day of the statement
    qint64 matching = 0; ///< with them

    bool operator==(const StatusCount &) const = default;
};

/// How many claims one speaker makes about one target, children of both included: what `says:` and
/// `about:` find beside the rest of the filter. A null reference stands for all who have no row or
/// column of their own.
struct PairCount
{
    EntityRef speaker;
    EntityRef target;
    qint64 count = 0; ///< without the parts of the filter on speaker and target
    qint64 matching = 0; ///< with them
    QString example; ///< paraphrase of one of the claims

    bool operator==(const PairCount &) const = default;
};

/// Who says something about whom: cells with a count, by rows, most claims first.
struct ClaimPairs
{
    QList<EntityRef> speakers;
    QList<EntityRef> targets;
    QList<PairCount> cells;
    qint64 claims = 0; ///< that match and have a speaker and a target

    bool operator==(const ClaimPairs &) const = default;
};

} // namespace db
