// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace db {

// The closed word lists of the archive. `toText` gives the stable English word that is stored,
// queried and printed in JSON; `fromText<E>` reads it back; ui words them for people.

enum class EntityKind { Person, Organization, Product, Benchmark };
enum class MentionRole { Mentioned, Speaker, Target, Author };
enum class ReviewState { Proposed, Accepted, Rejected };
enum class ClaimKind {
    Assertion,
    Denial,
    Admission,
    Criticism,
    Prediction,
    Announcement,
    Measurement
};
enum class ClaimStatus { Asserted, Disputed, Confirmed, Refuted, Withdrawn, Open };
enum class LinkRelation {
    Denies,
    Disputes,
    Contradicts,
    Supports,
    Confirms,
    Repeats,
    Answers,
    Withdraws
};
enum class MoveKind { Join, Leave, Move, Found, Return, Board, Retire, Acquihire, Promote };
enum class MoveStatus { Confirmed, Announced, Rumoured, Denied };
enum class DisputeStatus { Open, Unresolved, Admitted, Corrected, Refuted };
enum class DisputeKind { Contamination, VariantSwap, SelectiveReport, PrivateAccess, Method, Cost };
enum class PhaseKind { Claim, Challenge, Reply, Correction, Outcome };
enum class ScoreKind { Claimed, Independent, Corrected };
enum class Better { None, Higher, Lower };
enum class Verified { Unknown, Yes, No };
enum class Stance { For, Against };
/// Whether the proof stands in the stored text, is missing from it, or no text is stored.
enum class EvidenceState { InText, NotInText, TextNotStored };
enum class DateBasis { Announced, Effective, Reported };
/// The kinds of record that can be named by key, selected and opened.
enum class RecordKind { Item, Claim, Move, Controversy, Score, Entity, Report };

/// All words of a list, in the order of the enumeration.
template<class E>
QStringList words();

template<class E>
QString toText(E value)
{
    return words<E>().at(static_cast<int>(value));
}

template<class E>
std::optional<E> fromText(QStringView word)
{
    const auto index = words<E>().indexOf(word);
    return index < 0 ? std::nullopt : std::optional(static_cast<E>(index));
}

} // namespace db
