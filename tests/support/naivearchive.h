// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/filter.h"
#include "tests/support/archivefixture.h"

namespace test {

/// An archive as plain values, and what a filter means on it, written as loops: what SQL is
/// compared with.
class NaiveArchive
{
public:
    std::vector<EntitySpec> entities;
    std::vector<ItemSpec> items;
    std::vector<ClaimSpec> claims;
    std::vector<MoveSpec> moves;
    std::vector<DisputeSpec> disputes;

    void writeTo(TestArchive &archive) const;
    [[nodiscard]] QStringList matchingItems(const db::Node &root) const;

private:
    [[nodiscard]] bool inFamily(const QString &key, const db::Node &term) const;
    [[nodiscard]] bool anyInFamily(const char *keys, const db::Node &term) const;
    [[nodiscard]] bool matches(const ItemSpec &item, const db::Node &node) const;
    [[nodiscard]] bool matchesAll(const ItemSpec &item, const QList<db::Node> &nodes) const;
    [[nodiscard]] bool matchesTerm(const ItemSpec &item, const db::Node &term) const;
    [[nodiscard]] bool matchesDate(const ItemSpec &item, const db::Node &term) const;
    [[nodiscard]] bool matchesDispute(const ItemSpec &item, const db::Node &term) const;
    [[nodiscard]] bool isMarked(const ItemSpec &item, const QString &mark) const;
    [[nodiscard]] bool has(const ItemSpec &item, const QString &word) const;
    [[nodiscard]] bool misses(const ItemSpec &item, const QString &word) const;
    [[nodiscard]] bool bound(const ClaimSpec &claim, const db::Node &term) const;
    [[nodiscard]] bool bound(const MoveSpec &move, const db::Node &term) const;
    template<class Record>
    [[nodiscard]] bool inItem(const Record &record, const ItemSpec &item) const;
};

} // namespace test
