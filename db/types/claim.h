// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/item.h"

namespace db {

/// A short reference to another record: its key and a name to show.
struct RecordRef
{
    QString key;
    QString name;

    [[nodiscard]] bool isNull() const { return key.isEmpty(); }
    bool operator==(const RecordRef &) const = default;
};

/// A step of a dated status history. `by` is who said so: an entity's name, or free text.
template<class Status>
struct StatusChange
{
    Status status{};
    Edtf date;
    QString by;
    std::optional<Report> source;

    bool operator==(const StatusChange &) const = default;
};

struct ClaimLink
{
    LinkRelation relation = LinkRelation::Supports;
    RecordRef other; ///< key and paraphrase of the other claim
    bool outgoing = true; ///< this claim denies the other; false: the other denies this one

    bool operator==(const ClaimLink &) const = default;
};

/// What a claim is about: an entity or a controversy.
struct About
{
    QString key;
    QString name;
    std::optional<EntityKind> entityKind; ///< nullopt: a controversy

    bool operator==(const About &) const = default;
};

/// Who said what about whom, with its proof. The speaker is a person, an organization, or a person
/// on behalf of an organization.
struct Claim
{
    ClaimId id{};
    QString key;
    RecordRef item;
    std::optional<EntityRef> speakerPerson;
    std::optional<EntityRef> speakerOrganization;
    QString paraphrase;
    QString quote; ///< verbatim, or empty
    std::optional<ReportId> quoteReport;
    std::optional<Span> quoteSpan;
    Edtf saidOn;
    Edtf reportedOn;
    ClaimKind kind = ClaimKind::Assertion;
    ClaimStatus status = ClaimStatus::Asserted; ///< the last of the history
    QList<StatusChange<ClaimStatus>> history;
    QList<About> about;
    QList<Evidence> evidence;
    QList<ClaimLink> links;
    Verified verified = Verified::Unknown;
    ReviewState state = ReviewState::Accepted;

    bool operator==(const Claim &) const = default;
};

/// Number of independent sources (by original outlet) that speak for a record.
int independentSources(const QList<Evidence> &evidence);

} // namespace db
