// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/afterfacts.h"

#include <QSet>

namespace db {

namespace {

constexpr qint64 colorSlots = 6;

const char *const linkSql = R"(
UPDATE score SET supersedes_id = (
    SELECT max(claimed.id) FROM score AS claimed
    WHERE claimed.kind = 'claimed' AND claimed.controversy_id = score.controversy_id
      AND claimed.product_id IS score.product_id AND claimed.product_label = score.product_label
      AND claimed.benchmark_id IS score.benchmark_id
      AND claimed.benchmark_label = score.benchmark_label AND claimed.metric = score.metric
    HAVING count(*) = 1)
WHERE kind = 'corrected' AND supersedes_id IS NULL
  AND controversy_id IN (SELECT controversy_id FROM score WHERE batch_id = ?)
)";

/// Every organization with the one at the top of its line.
const char *const colorSql = R"(
WITH RECURSIVE line (id, top) AS (
    SELECT id, id FROM entity WHERE kind = 'organization' AND parent_id IS NULL
    UNION SELECT entity.id, line.top FROM entity JOIN line ON entity.parent_id = line.id)
SELECT top.id FROM line
JOIN entity AS top ON top.id = line.top
JOIN move ON move.from_organization_id = line.id OR move.to_organization_id = line.id
WHERE top.color IS NULL
GROUP BY top.id ORDER BY count(DISTINCT move.id) DESC, top.key LIMIT ?
)";

} // namespace

void linkCorrections(Connection &connection, qint64 batch)
{
    Statement(connection, {QString::fromLatin1(linkSql), {batch}}).run();
}

void giveColors(Connection &connection)
{
    const auto used = integersFrom(
        connection, {QStringLiteral("SELECT color FROM entity WHERE color IS NOT NULL")});
    QList<qint64> freeSlots;
    for (qint64 slot = 0; slot < colorSlots; ++slot) {
        if (!used.contains(slot))
            freeSlots.append(slot);
    }
    const auto organizations
        = integersFrom(connection, {QString::fromLatin1(colorSql), {qint64(freeSlots.size())}});
    for (int i = 0; i < organizations.size(); ++i)
        Statement(connection,
                  {QStringLiteral("UPDATE entity SET color = ? WHERE id = ?"),
                   {freeSlots.at(i), organizations.at(i)}})
            .run();
}

} // namespace db
