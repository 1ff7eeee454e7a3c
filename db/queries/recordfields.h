// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/controversy.h"
#include "db/types/move.h"

#include <type_traits>

namespace db {

/// Calls `tape(field, ...)` with all fields of a record or of a part of one, in one order for
/// writing and reading.
template<class Self, class Tape>
void visitFields(Self &self, Tape &tape)
{
    using T = std::remove_const_t<Self>;
    if constexpr (std::is_same_v<T, EntityRef>) {
        tape(self.id, self.key, self.name, self.kind);
    } else if constexpr (std::is_same_v<T, RecordRef>) {
        tape(self.key, self.name);
    } else if constexpr (std::is_same_v<T, Span>) {
        tape(self.start, self.end);
    } else if constexpr (std::is_same_v<T, Report>) {
        tape(self.id, self.key, self.publisher, self.originalOutlet, self.title,
             self.titleIsDescriptive, self.url, self.canonicalUrl, self.language, self.published,
             self.fetched, self.hasText);
    } else if constexpr (std::is_same_v<T, Evidence>) {
        tape(self.report, self.stance, self.span, self.state, self.sentence);
    } else if constexpr (std::is_same_v<T, StatusChange<DisputeStatus>>) {
        tape(self.status, self.date, self.by, self.source);
    } else if constexpr (std::is_same_v<T, Phase>) {
        tape(self.kind, self.date, self.label, self.claim, self.score, self.derived);
    } else if constexpr (std::is_same_v<T, Move>) {
        tape(self.id, self.key, self.person, self.from, self.to, self.fromParent, self.toParent,
             self.roleFrom, self.roleTo, self.kind, self.announced, self.effective,
             self.firstReported, self.status, self.item, self.evidence, self.verified);
    } else if constexpr (std::is_same_v<T, Score>) {
        tape(self.id, self.key, self.controversy, self.product, self.productLabel, self.benchmark,
             self.benchmarkLabel, self.metric, self.value, self.valueText, self.unit, self.better,
             self.conditions, self.margin, self.reportedByEntity, self.reportedBy, self.kind,
             self.date, self.evidence, self.verified, self.supersedes);
    } else {
        static_assert(std::is_same_v<T, Controversy>);
        tape(self.id, self.key, self.title, self.product, self.benchmarks, self.benchmarkLabel,
             self.kind, self.summary, self.opened, self.status, self.history, self.phases,
             self.items, self.claims, self.scores, self.evidence, self.verified);
    }
}

} // namespace db
