// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"
#include "db/types/filter.h"
#include "db/types/vocabulary.h"

namespace db {

/// What a name could mean: an entity, or a controversy where `entityKind` is empty.
struct NameMatch
{
    /// From the best to the weakest.
    enum class Quality { Key, Name, NameStart, WordStart };
    Quality quality = Quality::WordStart;
    qint64 id = 0;
    QString key;
    QString name;
    QString note; ///< what else is known of it, in a few words
    std::optional<EntityKind> entityKind;
};

/// The kinds of entity that a field's values name; empty for other fields.
QList<EntityKind> entityKindsOf(Field field);
/// Whether a field's values may name controversies.
bool namesControversies(Field field);

/// Everything of the field that a typed name could mean, each record once with its best quality:
/// by key, name or alias, or with a word that begins with what is typed; folded.
QList<NameMatch> matchesOf(Connection &connection, Field field, const QString &typed);

/// The same without controversies.
QList<NameMatch> entityMatchesOf(Connection &connection, Field field, const QString &typed);

/// Publishers and original outlets as they are stored, each once.
QStringList sourceNames(Connection &connection);
/// Names of all topics or tags.
QStringList wordsOf(Connection &connection, Field field);
/// The closed word list of a field, empty for other fields.
QStringList closedWordsOf(Field field);

/// How a stored name, folded, answers to what is typed, folded; nullopt: not at all.
std::optional<NameMatch::Quality> qualityOf(QStringView name, QStringView typed);
/// The same, or where one of them is in another script: by their Latin letters.
std::optional<NameMatch::Quality> nameQuality(const QString &name, const QString &typed);

/// Names one or two letters away from what is typed, best first, at most five.
QStringList similarNames(Connection &connection, Field field, const QString &typed);

} // namespace db
