// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/vocabulary.h"

namespace db {

namespace {

QStringList split(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

} // namespace

#define CLAIMSCOPE_WORDS(Type, list)                                                               \
    template<>                                                                                     \
    QStringList words<Type>()                                                                      \
    {                                                                                              \
        static const QStringList all = split(list);                                                \
        return all;                                                                                \
    }

CLAIMSCOPE_WORDS(EntityKind, "person organization product benchmark")
CLAIMSCOPE_WORDS(MentionRole, "mentioned speaker target author")
CLAIMSCOPE_WORDS(ReviewState, "proposed accepted rejected")
CLAIMSCOPE_WORDS(ClaimKind,
                 "assertion denial admission criticism prediction announcement measurement")
CLAIMSCOPE_WORDS(ClaimStatus, "asserted disputed confirmed refuted withdrawn open")
CLAIMSCOPE_WORDS(LinkRelation,
                 "denies disputes contradicts supports confirms repeats answers withdraws")
CLAIMSCOPE_WORDS(MoveKind, "join leave move found return board retire acquihire promote")
CLAIMSCOPE_WORDS(MoveStatus, "confirmed announced rumoured denied")
CLAIMSCOPE_WORDS(DisputeStatus, "open unresolved admitted corrected refuted")
CLAIMSCOPE_WORDS(DisputeKind,
                 "contamination variant-swap selective-report private-access method cost")
CLAIMSCOPE_WORDS(PhaseKind, "claim challenge reply correction outcome")
CLAIMSCOPE_WORDS(ScoreKind, "claimed independent corrected")
CLAIMSCOPE_WORDS(Better, "none higher lower")
CLAIMSCOPE_WORDS(Verified, "unknown yes no")
CLAIMSCOPE_WORDS(Stance, "for against")
CLAIMSCOPE_WORDS(EvidenceState, "in-text not-in-text text-not-stored")
CLAIMSCOPE_WORDS(RecordKind, "item claim move controversy score entity report")
CLAIMSCOPE_WORDS(DateBasis, "announced effective reported")

#undef CLAIMSCOPE_WORDS

} // namespace db
