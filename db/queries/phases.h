// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/controversy.h"

namespace db {

/// What the phases of a dispute follow from where none are recorded.
struct DisputeFacts
{
    QList<Claim> claims; ///< the claims of Controversy::claims, whole
    QList<Score> scores; ///< its scores, whole
    QStringList makers; ///< keys of the product's maker, its parent and its children
};

/// The written rule by which phases follow, one a kind, all marked as derived, by date. Only dated
/// claims and scores count; of several the earliest by Edtf::earlier, except for the outcome.
/// The makers' side: claims by the makers' organizations, and by people who speak for them in any
/// of the claims.
///
/// - Claim: a claimed score, or an assertion, announcement or measurement by the makers' side;
///   without these a statement by anyone whose status is disputed, refuted or withdrawn.
/// - Challenge: an independent score, a criticism, a claim that disputes, denies or contradicts
///   another one (a denial is a reply instead), or an assertion or measurement by anyone but the
///   makers' side; not the one behind the claim, and not before it. Without these the opened date,
///   unless it lies before the claim.
/// - Correction: a corrected score, or a claim that withdraws another one.
/// - Outcome: only where the status is admitted, corrected or refuted. Admitted: the last
///   admission. Corrected: the last correction as above, else the last admission. Refuted: the
///   last criticism, measurement or denial that is confirmed and not by the makers' side, else the
///   last independent score. Without these the date of that status in the history.
/// - Reply: a denial, a claim that answers another one, or, after the claim, any other statement
///   by the makers' side; not before the challenge, and not the one behind claim, challenge or
///   outcome.
QList<Phase> derivedPhases(const Controversy &controversy, const DisputeFacts &facts);

} // namespace db
