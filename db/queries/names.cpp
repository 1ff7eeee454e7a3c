// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/names.h"

#include "db/queries/spelling.h"
#include "db/queries/terms.h"
#include "db/sqlite/statement.h"
#include "db/sqlite/transliteration.h"

#include <algorithm>

namespace db {

namespace {

using Quality = NameMatch::Quality;

constexpr int mostSimilar = 5;

/// Keeps the best quality of each record.
class Matches
{
public:
    void add(const NameMatch &match)
    {
        const auto place = m_places.constFind(match.key);
        if (place == m_places.constEnd()) {
            m_places.insert(match.key, m_all.size());
            m_all.append(match);
        } else if (match.quality < m_all.at(*place).quality) {
            m_all[*place].quality = match.quality;
        }
    }
    [[nodiscard]] QList<NameMatch> all() const { return m_all; }

private:
    QList<NameMatch> m_all;
    QHash<QString, qsizetype> m_places;
};

QString listed(const QList<EntityKind> &kinds)
{
    QStringList words;
    for (const EntityKind kind : kinds)
        words.append(u'\'' + toText(kind) + u'\'');
    return words.join(u',');
}

/// Entities of the kinds, a row for each of their names.
Statement namedEntities(Connection &connection, const QList<EntityKind> &kinds)
{
    const QString columns = QStringLiteral("entity.id, key, entity.name, note, kind");
    return Statement(
        connection,
        Sql{QStringLiteral("SELECT %1, folded, subtype FROM entity WHERE kind IN (%2) UNION ALL"
                           " SELECT %1, alias.folded, subtype FROM alias JOIN entity"
                           " ON entity.id = entity_id WHERE kind IN (%2)")
                .arg(columns, listed(kinds))});
}

/// Whether folded(text) is this; most texts are told apart by their first character.
bool foldsTo(const QString &text, const QString &wanted)
{
    if (text.isEmpty() || wanted.isEmpty())
        return false;
    const QChar first = text.front();
    const bool isPlain = first.unicode() < 0x80 && first.isLetterOrNumber();
    return !(isPlain && first.toLower() != wanted.front()) && folded(text) == wanted;
}

void addEntities(Connection &connection, Field field, const QString &typed, Matches *matches)
{
    const auto kinds = entityKindsOf(field);
    if (kinds.isEmpty())
        return;
    Statement statement = namedEntities(connection, kinds);
    while (statement.next()) {
        const QString key = statement.text(1);
        const auto byName = nameQuality(statement.text(5), typed);
        const bool byKey = foldsTo(key, typed);
        if (!byKey && !byName)
            continue;
        NameMatch match;
        match.key = key;
        match.quality = byKey ? Quality::Key : *byName;
        match.id = statement.integer(0);
        match.name = statement.text(2);
        match.note = statement.text(3);
        match.entityKind = fromText<EntityKind>(statement.text(4));
        matches->add(match);
    }
}

void addControversies(Connection &connection, const QString &typed, Matches *matches)
{
    Statement statement(connection, "SELECT id, key, title FROM controversy");
    while (statement.next()) {
        NameMatch match;
        match.key = statement.text(1);
        match.name = statement.text(2);
        const auto byName = nameQuality(folded(match.name), typed);
        const bool byKey = foldsTo(match.key, typed);
        if (!byKey && !byName)
            continue;
        match.quality = byKey ? Quality::Key : *byName;
        match.id = statement.integer(0);
        matches->add(match);
    }
}

int distanceToName(const QString &name, const QString &typed, int limit)
{
    int best = distanceBetween(name, typed, limit);
    const QStringList words = name.split(u' ');
    for (const QString &word : words)
        best = std::min(best, distanceBetween(word, typed, limit));
    return best;
}

} // namespace

QList<EntityKind> entityKindsOf(Field field)
{
    switch (field) {
    case Field::Person:
    case Field::Mover:
        return {EntityKind::Person};
    case Field::Organization:
    case Field::From:
    case Field::To:
        return {EntityKind::Organization};
    case Field::Product:
        return {EntityKind::Product};
    case Field::Benchmark:
        return {EntityKind::Benchmark};
    case Field::Says:
        return {EntityKind::Person, EntityKind::Organization};
    case Field::About:
        return {EntityKind::Person, EntityKind::Organization, EntityKind::Product,
                EntityKind::Benchmark};
    default:
        return {};
    }
}

bool namesControversies(Field field)
{
    return field == Field::About || field == Field::Dispute;
}

std::optional<Quality> qualityOf(QStringView name, QStringView typed)
{
    if (typed.isEmpty())
        return std::nullopt;
    if (name == typed)
        return Quality::Name;
    if (name.startsWith(typed))
        return Quality::NameStart;
    for (auto at = name.indexOf(typed); at > 0; at = name.indexOf(typed, at + 1)) {
        if (!name.at(at - 1).isLetterOrNumber())
            return Quality::WordStart;
    }
    return std::nullopt;
}

std::optional<Quality> nameQuality(const QString &name, const QString &typed)
{
    if (const auto quality = qualityOf(name, typed))
        return quality;
    return qualityOf(inLatinLetters(name), inLatinLetters(typed));
}

QList<NameMatch> matchesOf(Connection &connection, Field field, const QString &typed)
{
    Matches matches;
    const QString wanted = folded(typed);
    addEntities(connection, field, wanted, &matches);
    if (namesControversies(field))
        addControversies(connection, wanted, &matches);
    return matches.all();
}

QList<NameMatch> entityMatchesOf(Connection &connection, Field field, const QString &typed)
{
    Matches matches;
    addEntities(connection, field, folded(typed), &matches);
    return matches.all();
}

QStringList sourceNames(Connection &connection)
{
    QStringList names;
    Statement statement(connection,
                        "SELECT publisher FROM report WHERE publisher <> '' UNION"
                        " SELECT original_outlet FROM report"
                        " WHERE original_outlet <> ''");
    while (statement.next())
        names.append(statement.text(0));
    return names;
}

QStringList wordsOf(Connection &connection, Field field)
{
    QStringList names;
    Statement statement(connection,
                        field == Field::Topic ? "SELECT name FROM topic ORDER BY name"
                                              : "SELECT name FROM tag ORDER BY name");
    while (statement.next())
        names.append(statement.text(0));
    return names;
}

QStringList closedWordsOf(Field field)
{
    switch (field) {
    case Field::ClaimKindIs:
        return words<ClaimKind>();
    case Field::ClaimStatusIs:
        return words<ClaimStatus>();
    case Field::MoveKindIs:
        return words<MoveKind>();
    case Field::MoveStatusIs:
        return words<MoveStatus>();
    case Field::DisputeKindIs:
        return words<DisputeKind>();
    case Field::VerifiedIs:
        return words<Verified>();
    case Field::Has:
        return hasWords();
    case Field::Missing:
        return missingWords();
    default:
        return {};
    }
}

QStringList similarNames(Connection &connection, Field field, const QString &typed)
{
    const QString wanted = inLatinLetters(folded(typed));
    const int limit = tolerance(wanted.size());
    QList<std::pair<int, QString>> found;
    const auto consider = [&](const QString &name, const QString &shown) {
        const int distance = distanceToName(inLatinLetters(name), wanted, limit);
        if (distance <= limit)
            found.append({distance, shown});
    };
    if (const auto kinds = entityKindsOf(field); !kinds.isEmpty()) {
        Statement statement = namedEntities(connection, kinds);
        while (statement.next())
            consider(statement.text(5),
                     QStringLiteral("%1 (%2)").arg(statement.text(2), statement.text(1)));
    }
    if (namesControversies(field)) {
        Statement statement(connection, "SELECT key, title FROM controversy");
        while (statement.next())
            consider(folded(statement.text(1)),
                     QStringLiteral("%1 (%2)").arg(statement.text(1), statement.text(0)));
    }
    if (field == Field::Source) {
        const QStringList names = sourceNames(connection);
        for (const QString &name : names)
            consider(folded(name), name);
    }
    std::sort(found.begin(), found.end());
    QStringList names;
    for (const auto &[distance, name] : std::as_const(found))
        names.append(name);
    names.removeDuplicates();
    return names.first(std::min<qsizetype>(names.size(), mostSimilar));
}

} // namespace db
