// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetindex.h"
#include "db/queries/names.h"
#include "db/queries/nametable.h"
#include "db/queries/questions.h"
#include "db/sqlite/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace db {

namespace {

constexpr int mostCounted = 200; ///< candidates whose items are counted by SQL

/// A suggestion and what it is ranked by: how well it answers, then how much there is of it.
struct Candidate
{
    NameMatch::Quality quality = NameMatch::Quality::WordStart;
    qint64 entity = 0;
    Suggestion suggestion;
    Field counted = Field::Text; ///< the field that has its count
};

bool isBetter(const Candidate &a, const Candidate &b)
{
    return std::tuple(a.quality, -a.suggestion.count, a.suggestion.name, a.suggestion.field)
        < std::tuple(b.quality, -b.suggestion.count, b.suggestion.name, b.suggestion.field);
}

Field fieldOf(EntityKind kind)
{
    switch (kind) {
    case EntityKind::Person:
        return Field::Person;
    case EntityKind::Organization:
        return Field::Organization;
    case EntityKind::Product:
        return Field::Product;
    case EntityKind::Benchmark:
        break;
    }
    return Field::Benchmark;
}

/// Where suggestions come from: the index may be missing, and without it the names.
struct Source
{
    Connection &connection;
    const FacetIndex *index = nullptr;
    NameTable *names = nullptr;
    qsizetype limit = 0;
};

/// Counts of the candidates' values from the index; false when there is none.
bool addTotals(const Source &source, QList<Candidate> *candidates)
{
    if (!source.index)
        return false;
    QHash<Field, QHash<QString, qint64>> totals;
    for (Candidate &candidate : *candidates) {
        auto known = totals.constFind(candidate.counted);
        if (known == totals.cend())
            known = totals.insert(candidate.counted, source.index->totals(candidate.counted));
        candidate.suggestion.count = known->value(candidate.suggestion.value);
    }
    return true;
}

/// Items of each entity, its children's among them.
QHash<qint64, qint64> itemCounts(Connection &connection, const QList<Candidate> &candidates)
{
    QStringList ids;
    for (const Candidate &candidate : candidates)
        ids.append(QString::number(candidate.entity));
    QHash<qint64, qint64> counts;
    Statement statement(
        connection,
        Sql{QStringLiteral("WITH RECURSIVE below (root_id, id) AS (SELECT id, id FROM entity"
                           " WHERE id IN (%1) UNION SELECT below.root_id, entity.id FROM below"
                           " JOIN entity ON entity.parent_id = below.id)"
                           " SELECT root_id, count(DISTINCT item_id) FROM below JOIN mention"
                           " ON mention.entity_id = below.id WHERE mention.state = 'accepted'"
                           " GROUP BY root_id")
                .arg(ids.join(u','))});
    while (statement.next())
        counts.insert(statement.integer(0), statement.integer(1));
    return counts;
}

/// The best of the entities that the field's values name, from memory.
QList<Candidate> bestEntities(const Source &source, Field field, Field as, const QString &typed)
{
    const auto &entities = source.index->columns().words.entities;
    const auto totals = source.index->entityTotals();
    auto matches = source.names->matches(source.connection, *source.index, entityKindsOf(field),
                                         folded(typed));
    const auto place = [&](const NameTable::Match &match) {
        return std::tuple(match.quality, -qint64(totals[match.entity]));
    };
    const auto isBetter = [&](const NameTable::Match &a, const NameTable::Match &b) {
        return place(a) != place(b) ? place(a) < place(b)
                                    : entities.at(a.entity).name < entities.at(b.entity).name;
    };
    const auto most = std::min(std::size_t(source.limit), matches.size());
    std::partial_sort(matches.begin(), matches.begin() + std::ptrdiff_t(most), matches.end(),
                      isBetter);
    QList<Candidate> candidates;
    for (const NameTable::Match &match : std::span(matches).first(most)) {
        const IndexEntity &entity = entities.at(match.entity);
        Candidate candidate{
            match.quality, entity.id, {}, fieldOf(*fromText<EntityKind>(entity.kind))};
        Statement note(source.connection,
                       Sql{QStringLiteral("SELECT note FROM entity WHERE id = ?"), {entity.id}});
        candidate.suggestion = {as == Field::Text ? candidate.counted : as, entity.key, entity.name,
                                note.next() ? note.text(0) : QString(), totals[match.entity]};
        candidates.append(candidate);
    }
    return candidates;
}

/// Entities that a field's values name; `as` is the field that the suggestion sets, Text for the
/// one of the entity's kind.
QList<Candidate> entityCandidates(const Source &source, Field field, Field as, const QString &typed)
{
    if (source.index && source.names)
        return bestEntities(source, field, as, typed);
    QList<Candidate> candidates;
    const auto matches = entityMatchesOf(source.connection, field, typed);
    for (const NameMatch &match : matches) {
        Candidate candidate{match.quality, match.id, {}, fieldOf(*match.entityKind)};
        candidate.suggestion.field = as == Field::Text ? candidate.counted : as;
        candidate.suggestion.value = match.key;
        candidate.suggestion.name = match.name;
        candidate.suggestion.detail = match.note;
        candidates.append(candidate);
    }
    if (addTotals(source, &candidates))
        return candidates;
    std::stable_sort(candidates.begin(), candidates.end(), isBetter);
    candidates.resize(std::min<qsizetype>(candidates.size(), mostCounted));
    const auto counts = itemCounts(source.connection, candidates);
    for (Candidate &candidate : candidates)
        candidate.suggestion.count = counts.value(candidate.entity);
    return candidates;
}

/// Items of each of the values: the statement gives value and count for a JSON list of values.
QHash<QString, qint64> countsOf(Connection &connection, const QString &select,
                                const QStringList &values)
{
    QHash<QString, qint64> counts;
    if (values.isEmpty())
        return counts;
    const QString list = QString::fromUtf8(
        QJsonDocument(QJsonArray::fromStringList(values)).toJson(QJsonDocument::Compact));
    Sql sql{select, {}};
    for (qsizetype i = 0; i < select.count(u'?'); ++i)
        sql.values.append(list);
    Statement statement(connection, sql);
    while (statement.next())
        counts.insert(statement.text(0), statement.integer(1));
    return counts;
}

void addCounts(Connection &connection, const QString &select, QList<Candidate> *candidates)
{
    QStringList values;
    for (const Candidate &candidate : std::as_const(*candidates))
        values.append(candidate.suggestion.value);
    const auto counts = countsOf(connection, select, values);
    for (Candidate &candidate : *candidates)
        candidate.suggestion.count = counts.value(candidate.suggestion.value);
}

QList<Candidate> disputeCandidates(Connection &connection, const QString &typed)
{
    QList<Candidate> candidates;
    const auto matches = matchesOf(connection, Field::Dispute, typed);
    for (const NameMatch &match : matches)
        candidates.append({match.quality, 0, {Field::Dispute, match.key, match.name, {}, 0}});
    addCounts(connection,
              QStringLiteral("SELECT key, count(*) FROM controversy JOIN controversy_item"
                             " ON controversy_id = controversy.id"
                             " WHERE key IN (SELECT value FROM json_each(?)) GROUP BY key"),
              &candidates);
    return candidates;
}

QString itemsOfWords(Field field)
{
    if (field == Field::Source)
        return QStringLiteral("SELECT source, count(DISTINCT item_id) FROM ("
                              "SELECT publisher AS source, item_id FROM report JOIN item_report"
                              " ON report_id = report.id"
                              " WHERE publisher IN (SELECT value FROM json_each(?)) UNION ALL"
                              " SELECT original_outlet, item_id FROM report JOIN item_report"
                              " ON report_id = report.id"
                              " WHERE original_outlet IN (SELECT value FROM json_each(?)))"
                              " GROUP BY source");
    return QStringLiteral("SELECT name, count(*) FROM %1 JOIN item_%1 ON %1_id = %1.id"
                          " WHERE name IN (SELECT value FROM json_each(?)) GROUP BY name")
        .arg(field == Field::Topic ? QStringLiteral("topic") : QStringLiteral("tag"));
}

/// Topics, tags or sources.
QList<Candidate> storedWordCandidates(const Source &source, Field field, const QString &typed)
{
    QStringList names;
    if (source.index)
        names = source.index->totals(field).keys();
    else if (field == Field::Source)
        names = sourceNames(source.connection);
    else
        names = wordsOf(source.connection, field);
    const QString wanted = folded(typed);
    QList<Candidate> candidates;
    for (const QString &name : names) {
        if (const auto quality = nameQuality(folded(name), wanted))
            candidates.append({*quality, 0, {field, name, name, {}, 0}, field});
    }
    if (!addTotals(source, &candidates))
        addCounts(source.connection, itemsOfWords(field), &candidates);
    return candidates;
}

QList<Candidate> anyCandidates(const Source &source, const QString &typed)
{
    // `about` names entities of all kinds.
    auto candidates = entityCandidates(source, Field::About, Field::Text, typed);
    candidates += disputeCandidates(source.connection, typed);
    for (const Field field : {Field::Topic, Field::Tag, Field::Source})
        candidates += storedWordCandidates(source, field, typed);
    return candidates;
}

/// Values of the one field that is named before the colon.
QList<Candidate> fieldCandidates(const Source &source, Field field, const QString &typed)
{
    if (field == Field::Topic || field == Field::Tag || field == Field::Source)
        return storedWordCandidates(source, field, typed);
    QList<Candidate> candidates;
    const QStringList words
        = field == Field::Dispute ? db::words<DisputeStatus>() : closedWordsOf(field);
    for (const QString &word : words) {
        if (const auto quality = qualityOf(word, folded(typed)))
            candidates.append({*quality, 0, {field, word, word, {}, 0}});
    }
    if (field == Field::Dispute)
        return candidates + disputeCandidates(source.connection, typed);
    return candidates + entityCandidates(source, field, field, typed);
}

} // namespace

QList<Suggestion> suggest(Connection &connection, const QString &typed, int limit,
                          const FacetIndex *index, NameTable *names)
{
    const QString text = typed.trimmed();
    if (text.isEmpty() || limit <= 0)
        return {};
    const qsizetype colon = text.indexOf(u':');
    const auto field = colon > 0 ? fieldFromName(text.first(colon)) : std::nullopt;
    const Source source{connection, index, names, limit};
    auto candidates = field ? fieldCandidates(source, *field, text.sliced(colon + 1))
                            : anyCandidates(source, text);
    const qsizetype most = std::min<qsizetype>(field ? limit : limit - 1, candidates.size());
    std::partial_sort(candidates.begin(), candidates.begin() + most, candidates.end(), isBetter);
    QList<Suggestion> suggestions;
    for (qsizetype i = 0; i < most; ++i)
        suggestions.append(candidates.at(i).suggestion);
    if (!field)
        suggestions.append({Field::Text, text, text, {}, 0});
    return suggestions;
}

} // namespace db
