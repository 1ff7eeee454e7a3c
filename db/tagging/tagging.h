// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/tagging/names.h"
#include "db/tagging/tagger.h"

#include <memory>
#include <vector>

namespace db {

/// The rules that read an article, in their order: known names, then direct quotes.
class Tagging
{
public:
    explicit Tagging(const QList<KnownName> &names);

    [[nodiscard]] Findings read(const QString &text) const;

private:
    std::vector<std::unique_ptr<Tagger>> m_rules;
};

/// Where the findings in a report's text belong.
struct TaggedReport
{
    ItemId item{};
    QString itemKey;
    ReportId report{};
    QString text;
    Edtf published;
    qint64 batch = 0;
};

/// Stores findings as proposals: mentions with their spans, quotes as claims with the quote as
/// evidence. Throws SQLite::Exception.
void storeProposals(Connection &connection, const TaggedReport &report, const Findings &findings);

} // namespace db
