// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/claim.h"

namespace db {

/// A stage of a dispute. Recorded, or derived from opened date, claims and scores (then `derived`).
struct Phase
{
    PhaseKind kind = PhaseKind::Challenge;
    Edtf date;
    QString label; ///< who and what, in a few words
    QString claim; ///< key of the claim behind it, or empty
    QString score; ///< key of the score behind it, or empty
    bool derived = false;

    bool operator==(const Phase &) const = default;
};

/// A result on a benchmark. A corrected score supersedes, never overwrites.
struct Score
{
    ScoreId id{};
    QString key;
    RecordRef controversy;
    std::optional<EntityRef> product;
    QString productLabel; ///< free label where there is no product
    std::optional<EntityRef> benchmark;
    QString benchmarkLabel; ///< as written; also where it names a benchmark entity
    QString metric;
    double value = 0;
    QString valueText; ///< as written
    QString unit;
    Better better = Better::None;
    QString conditions; ///< variant and conditions as they stand
    std::optional<double> margin; ///< plus or minus, in the unit of the value
    std::optional<EntityRef> reportedByEntity;
    QString reportedBy; ///< as written
    ScoreKind kind = ScoreKind::Claimed;
    Edtf date;
    QList<Evidence> evidence;
    Verified verified = Verified::Unknown;
    QString supersedes; ///< key of the score that this one corrects, or empty

    bool operator==(const Score &) const = default;
};

/// A dispute about a measurement.
struct Controversy
{
    ControversyId id{};
    QString key;
    QString title;
    std::optional<EntityRef> product;
    QList<EntityRef> benchmarks;
    QString benchmarkLabel; ///< as written: "MMLU, MATH", "product demo"
    std::optional<DisputeKind> kind;
    QString summary;
    Edtf opened;
    DisputeStatus status = DisputeStatus::Open; ///< the last of the history
    QList<StatusChange<DisputeStatus>> history;
    QList<Phase> phases; ///< by date; recorded, else derived
    QList<RecordRef> items;
    QList<RecordRef> claims; ///< claims about it or its product in its items
    QList<RecordRef> scores;
    QList<Evidence> evidence;
    Verified verified = Verified::Unknown;

    bool operator==(const Controversy &) const = default;
};

} // namespace db
