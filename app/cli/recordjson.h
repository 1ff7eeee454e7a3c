// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"

#include <QJsonArray>
#include <QJsonObject>

namespace cli {

// Records as --json prints them (schemas in tests/data/schema): fields by DESIGN.md's words, dates
// as EDTF text or null, references as keys with names beside them.

QJsonObject toJson(const db::Item &item);
QJsonObject toJson(const db::Report &report);
QJsonObject toJson(const db::Entity &entity);
QJsonObject toJson(const db::Claim &claim);
QJsonObject toJson(const db::Move &move);
QJsonObject toJson(const db::Controversy &controversy);
QJsonObject toJson(const db::Score &score);
QJsonArray toJson(const db::RecordList &records);

/// Facets by the names of DESIGN.md "Command line"; values without a count are left out.
QJsonObject toJson(const QList<db::Facet> &facets);

// Parts of records.
QJsonValue toJson(const db::Edtf &date); ///< null for the null date
QJsonValue toJson(const std::optional<db::Span> &span); ///< [start, end] or null
QJsonArray toJson(const QList<db::Evidence> &evidence);

/// "name": key (or null) and "name_name": name, or what `suffix` says.
void putReference(QJsonObject &object, const QString &name,
                  const std::optional<db::EntityRef> &entity);
void putReference(QJsonObject &object, const QString &name, const db::RecordRef &record,
                  const QString &suffix);

template<class Status>
QJsonArray historyAsJson(const QList<db::StatusChange<Status>> &history)
{
    QJsonArray array;
    for (const auto &change : history) {
        array.append(QJsonObject{
            {QStringLiteral("status"), db::toText(change.status)},
            {QStringLiteral("date"), toJson(change.date)},
            {QStringLiteral("by"), change.by},
            {QStringLiteral("source"),
             change.source ? QJsonValue(change.source->key) : QJsonValue()},
        });
    }
    return array;
}

} // namespace cli
