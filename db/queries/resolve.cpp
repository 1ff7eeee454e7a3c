// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetindex.h"
#include "db/queries/dayrange.h"
#include "db/queries/names.h"
#include "db/queries/questions.h"
#include "db/queries/terms.h"
#include "db/sqlite/statement.h"

#include <QRegularExpression>

#include <algorithm>

namespace db {

namespace {

tl::unexpected<Problem> problemAt(const Node &term, Problem::Kind kind,
                                  const QStringList &candidates = {})
{
    Problem problem{kind, term.value, {}};
    problem.position = term.position;
    problem.length = term.length;
    problem.candidates = candidates;
    return tl::unexpected(problem);
}

Node withValue(const Node &term, const QString &value)
{
    Node node = term;
    node.value = value;
    return node;
}

QString shown(const NameMatch &match)
{
    return QStringLiteral("%1 (%2)").arg(match.name, match.key);
}

/// The records that a name means: an exact one wins over all that only begin so, a key over a name.
QList<NameMatch> meant(QList<NameMatch> matches)
{
    for (const auto exact : {NameMatch::Quality::Key, NameMatch::Quality::Name}) {
        QList<NameMatch> best;
        std::copy_if(matches.begin(), matches.end(), std::back_inserter(best),
                     [exact](const NameMatch &match) { return match.quality == exact; });
        if (!best.isEmpty())
            return best;
    }
    return matches;
}

/// Whether the value is the key of just one record that the field can name: so it mostly is, and
/// a filter may have thousands.
bool isKey(Connection &connection, const Node &term)
{
    qint64 found = 0;
    Statement entity(connection,
                     Sql{QStringLiteral("SELECT kind FROM entity WHERE key = ?"), {term.value}});
    while (entity.next()) {
        const auto kind = fromText<EntityKind>(entity.text(0));
        found += kind && entityKindsOf(term.field).contains(*kind);
    }
    if (namesControversies(term.field))
        found += integerFrom(connection,
                             {QStringLiteral("SELECT count(*) FROM controversy WHERE key = ?"),
                              {term.value}})
                     .value_or(0);
    return found == 1;
}

Outcome<Node> resolveName(Connection &connection, const Node &term)
{
    if (term.field == Field::Dispute) {
        const QString word = folded(term.value);
        if (fromText<DisputeStatus>(word))
            return withValue(term, word);
    }
    if (isKey(connection, term))
        return term;
    const auto matches = meant(matchesOf(connection, term.field, term.value));
    if (matches.isEmpty())
        return problemAt(term, Problem::Kind::UnknownName,
                         similarNames(connection, term.field, term.value));
    if (matches.size() == 1)
        return withValue(term, matches.constFirst().key);
    QStringList candidates;
    for (const NameMatch &match : matches)
        candidates.append(shown(match));
    candidates.sort();
    return problemAt(term, Problem::Kind::AmbiguousName, candidates);
}

/// Resolves the terms of one filter; the words of the archive are read once for all of them.
class Resolver
{
public:
    Resolver(Connection &connection, const FacetIndex *index)
        : m_connection(connection)
        , m_index(index)
    {
    }
    Outcome<Node> node(const Node &node);

private:
    struct Words
    {
        QStringList all;
        QSet<QString> set;
    };
    Outcome<Node> term(const Node &term);
    const Words &words(Field field);
    Outcome<Node> word(const Node &term);
    Outcome<Node> source(const Node &term);

    Connection &m_connection;
    const FacetIndex *m_index;
    QHash<Field, Words> m_words;
};

QStringList languages(Connection &connection)
{
    QStringList known;
    Statement statement(connection,
                        "SELECT language FROM item WHERE language <> '' UNION"
                        " SELECT language FROM report WHERE language <> ''");
    while (statement.next())
        known.append(statement.text(0));
    return known;
}

const Resolver::Words &Resolver::words(Field field)
{
    auto known = m_words.find(field);
    if (known == m_words.end()) {
        const QStringList all = field == Field::Source ? sourceNames(m_connection)
            : field == Field::Language                 ? languages(m_connection)
                                                       : wordsOf(m_connection, field);
        known = m_words.insert(field, {all, QSet<QString>(all.begin(), all.end())});
    }
    return *known;
}

Outcome<Node> Resolver::source(const Node &term)
{
    const QStringList names = words(Field::Source).all;
    QStringList exact;
    QStringList beginning;
    for (const QString &name : names) {
        const auto quality = qualityOf(folded(name), folded(term.value));
        if (quality == NameMatch::Quality::Name)
            exact.append(name);
        else if (quality)
            beginning.append(name);
    }
    QStringList candidates = exact.isEmpty() ? beginning : exact;
    candidates.sort();
    if (candidates.isEmpty())
        return problemAt(term, Problem::Kind::UnknownName,
                         similarNames(m_connection, term.field, term.value));
    if (candidates.size() > 1)
        return problemAt(term, Problem::Kind::AmbiguousName, candidates);
    return withValue(term, candidates.constFirst());
}

Outcome<Node> resolveWord(const Node &term, const QStringList &words)
{
    if (words.contains(term.value))
        return term;
    const QString wanted = folded(term.value);
    for (const QString &word : words) {
        if (folded(word) == wanted)
            return withValue(term, word);
    }
    return problemAt(term, Problem::Kind::BadValue, words);
}

Outcome<Node> Resolver::word(const Node &term)
{
    if (m_index && m_index->hasWord(term.field, term.value)) // no look at millions of reports
        return term;
    const Words &known = words(term.field);
    if (known.set.contains(term.value))
        return term;
    if (term.field == Field::Source)
        return source(term);
    auto word = resolveWord(term, known.all);
    // A code of two or three letters, perhaps with a region, whether or not an item has it.
    static const QRegularExpression code(QStringLiteral("^[A-Za-z]{2,3}([-_][A-Za-z0-9]+)*$"));
    if (!word && term.field == Field::Language && code.match(term.value).hasMatch())
        return withValue(term, term.value.toLower());
    return word;
}

Outcome<Node> Resolver::term(const Node &term)
{
    switch (term.field) {
    case Field::Text:
        return term;
    case Field::Source:
    case Field::Language:
    case Field::Topic:
    case Field::Tag:
        return word(term);
    case Field::Sources:
        if (!readCountBound(term.value))
            return problemAt(term, Problem::Kind::BadValue,
                             {QStringLiteral(">=2"), QStringLiteral("1")});
        return withValue(term, term.value.trimmed());
    case Field::Said:
    case Field::Announced:
    case Field::Effective:
    case Field::Reported:
    case Field::Date:
    case Field::Within:
    case Field::Before:
    case Field::After:
        if (!readDayRange(term.value, dayOf(QDate(2000, 1, 1))))
            return problemAt(term, Problem::Kind::BadDate);
        return term;
    default:
        break;
    }
    const QStringList words = closedWordsOf(term.field);
    return words.isEmpty() ? resolveName(m_connection, term) : resolveWord(term, words);
}

Outcome<Node> Resolver::node(const Node &node)
{
    if (node.kind == Node::Kind::Term)
        return term(node);
    Node resolved = node;
    for (Node &child : resolved.children) {
        auto outcome = this->node(child);
        if (!outcome)
            return outcome;
        child = *std::move(outcome);
    }
    return resolved;
}

void collectNames(Connection &connection, const Node &node, QHash<QString, QString> *names)
{
    for (const Node &child : node.children)
        collectNames(connection, child, names);
    if (node.kind != Node::Kind::Term)
        return;
    if (node.field == Field::Source)
        names->insert(node.value, node.value);
    if (entityKindsOf(node.field).isEmpty() && !namesControversies(node.field))
        return;
    Statement statement(connection,
                        Sql{QStringLiteral("SELECT name FROM entity WHERE key = ? UNION ALL"
                                           " SELECT title FROM controversy WHERE key = ?"),
                            {node.value, node.value}});
    if (statement.next())
        names->insert(node.value, statement.text(0));
}

} // namespace

Outcome<Filter> resolve(Connection &connection, const Filter &filter, const FacetIndex *index)
{
    QList<FilterPart> parts = filter.parts();
    Resolver resolver(connection, index);
    for (FilterPart &part : parts) {
        auto node = resolver.node(part.node);
        if (node)
            part.node = *std::move(node);
        else if (!part.disabled) // what is switched off cannot be in the way
            return tl::unexpected(node.error());
    }
    return Filter(parts);
}

QHash<QString, QString> namesIn(Connection &connection, const Filter &filter)
{
    QHash<QString, QString> names;
    for (const FilterPart &part : filter.parts())
        collectNames(connection, part.node, &names);
    return names;
}

} // namespace db
