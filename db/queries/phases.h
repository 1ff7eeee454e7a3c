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

/// The written rule by which phases follow, one a kind, all marked as derived. Only dated claims
/// and scores count; of several the earliest, by the last day that the date can mean (an exact day
/// stands before its month), and of one day a claim about the dispute itself before others.
/// The makers' side: claims by the makers' organizations, and by people who speak for them in any
/// of the claims. A statement is an assertion, an announcement or a measurement; it is contested
/// where its status is disputed, refuted or withdrawn, or another claim disputes, denies or
/// contradicts it.
///
/// - Claim: a claimed score, or a statement by the makers' side that is contested or lies before
///   the opened date; without these a contested statement by anyone.
/// - Challenge: a criticism; a claim that disputes, denies or contradicts another one (a denial is
///   a reply instead); where the makers' side or a claimed score is the claim, or there is none,
///   also an independent score, or a statement by others that is not contested. Not before the
///   claim. Without these the opened date, unless it lies before the claim.
/// - Correction: a corrected score, or a claim that withdraws another one and is no admission.
/// - Outcome: only where the status is admitted, corrected or refuted. Admitted: the last
///   admission. Corrected: the last correction as above, else the last admission. Refuted: the
///   last criticism, measurement or denial that is confirmed and not by the makers' side, else the
///   last independent score. Without these the date of that status in the history.
/// - Reply: a denial, a claim that answers another one, or, after the claim, any other claim by the
///   makers' side; not before the challenge, and not the one behind claim, challenge or outcome.
///
/// They come in this order (the outcome last) but for phases that certainly lie before others.
QList<Phase> derivedPhases(const Controversy &controversy, const DisputeFacts &facts);

} // namespace db
