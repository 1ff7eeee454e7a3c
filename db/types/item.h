// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/edtf.h"
#include "db/types/entity.h"
#include "db/types/ids.h"
#include "db/types/vocabulary.h"

#include <QList>

#include <optional>

namespace db {

/// A stretch of a report's text in Unicode code points, 0-based, end-exclusive.
struct Span
{
    int start = 0;
    int end = 0;

    [[nodiscard]] int length() const { return end - start; }
    bool operator==(const Span &) const = default;
};

/// A publication of an item. `originalOutlet` is whose text it is where the publisher copied it.
struct Report
{
    ReportId id{};
    QString key;
    QString publisher;
    QString originalOutlet;
    QString title; ///< without the mark of a descriptive title
    bool titleIsDescriptive = false; ///< the title is ours, not the publisher's
    QString url;
    QString canonicalUrl;
    QString language;
    Edtf published;
    QString fetched; ///< ISO 8601, or empty
    bool hasText = false;

    /// Independent sources are counted by this.
    [[nodiscard]] QString independentSource() const
    {
        return originalOutlet.isEmpty() ? publisher : originalOutlet;
    }
    bool operator==(const Report &) const = default;
};

/// A report that speaks for or against a record, and where its text is stored the place in it.
struct Evidence
{
    Report report;
    Stance stance = Stance::For;
    std::optional<Span> span;
    EvidenceState state = EvidenceState::TextNotStored;
    QString sentence; ///< the text of the span, or empty

    bool operator==(const Evidence &) const = default;
};

/// An entity in an item; with a span where the text is stored.
struct Mention
{
    EntityRef entity;
    MentionRole role = MentionRole::Mentioned;
    std::optional<ReportId> report;
    std::optional<Span> span;
    QString method; ///< "archive" for listed by hand or file, "alias" for found by name
    double confidence = 1.0;
    ReviewState state = ReviewState::Accepted;

    bool operator==(const Mention &) const = default;
};

/// An item with the reports on it, as `query` prints it and the list shows it.
struct Item
{
    ItemId id{};
    QString key;
    QString title;
    QString summary;
    Edtf published;
    QString language;
    QStringList topics;
    QStringList tags;
    QList<Report> reports;
    QList<EntityRef>
        people; ///< accepted mentions without a span, in the item's order; likewise below
    QList<EntityRef> organizations;
    QList<EntityRef> products; ///< products and benchmarks

    bool operator==(const Item &) const = default;
};

/// What a row of the item list needs, nothing more.
struct ItemRow
{
    ItemId id{};
    QString key;
    QString title;
    Edtf published;
    QString publisher; ///< of the first report
    int reportCount = 0;
    QStringList claimKinds; ///< distinct words, most telling first (admission, denial, ...)
    QStringList disputeStatuses;
    int moveCount = 0;
    int claimCount = 0;
    bool operator==(const ItemRow &) const = default;
};

} // namespace db
