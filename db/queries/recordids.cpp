// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/recordids.h"

namespace db {

namespace {

QString byDate(const QString &first, const QString &last, const QString &table)
{
    return QStringLiteral("%1 IS NULL, %1, %2, %3.key").arg(first, last, table);
}

} // namespace

QString recordOrder(Unit unit)
{
    const QString table = tableOf(unit);
    switch (unit) {
    case Unit::Item:
        return byDate(QStringLiteral("item.published_first"), QStringLiteral("item.published_last"),
                      table);
    case Unit::Claim:
        return byDate(QStringLiteral("coalesce(claim.said_on_first, claim.reported_on_first)"),
                      QStringLiteral("coalesce(claim.said_on_last, claim.reported_on_last)"),
                      table);
    case Unit::Move:
        return byDate(QStringLiteral("coalesce(move.announced_first, move.effective_first,"
                                     " move.first_reported_first)"),
                      QStringLiteral("coalesce(move.announced_last, move.effective_last,"
                                     " move.first_reported_last)"),
                      table);
    case Unit::Score:
        return byDate(QStringLiteral("score.date_first"), QStringLiteral("score.date_last"), table);
    case Unit::Controversy:
        break;
    }
    return byDate(QStringLiteral("controversy.opened_first"),
                  QStringLiteral("controversy.opened_last"), table);
}

} // namespace db
