// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/itemfilter.h"

#include <algorithm>

namespace db {

/// Marks the numbers of a column that meet a condition.
class ItemFilter::Table
{
public:
    explicit Table(qsizetype size)
        : m_marked(std::size_t(size), 0)
    {
    }
    void mark(std::size_t number) { m_marked[number] = 1; }
    void addPlaces(const Numbers &column, RowSet *places) const
    {
        column.visit([&](auto span) {
            for (std::size_t place = 0; place < span.size(); ++place) {
                if (m_marked[span[place]])
                    places->insert(place);
            }
        });
    }
    [[nodiscard]] bool has(std::size_t number) const { return m_marked[number]; }

private:
    std::vector<char> m_marked;
};

std::optional<RowSet> ItemFilter::claims(const Node &node) const
{
    if (isUnknownOfClaim(node))
        return std::nullopt;
    return records(Bond::Claim, node);
}

RowSet ItemFilter::boundClaims(const QList<Node> &members) const
{
    RowSet claims(m_columns.claims.person.size(), true);
    for (const Node &member : excludingAtOnce(members)) {
        if (claims.isEmpty())
            break;
        claims &= records(Bond::Claim, member);
    }
    return claims;
}

RowSet ItemFilter::records(Bond bond, const Node &node) const
{
    const std::size_t count
        = bond == Bond::Claim ? m_columns.claims.person.size() : m_columns.moves.person.size();
    if (bond == Bond::Claim && !hasOwnOfClaim(node)) {
        const bool isEverything = node.kind == Node::Kind::And && node.children.isEmpty();
        return isEverything ? RowSet(count, true) : claimsThroughItems({node});
    }
    if (node.kind == Node::Kind::Term)
        return recordsOf(bond, node);
    if (node.kind == Node::Kind::Or) {
        QList<Node> terms;
        QList<Node> ofItems;
        RowSet found(count);
        for (const Node &child : node.children) {
            if (child.kind != Node::Kind::Term)
                found |= records(bond, child);
            else if (bond == Bond::Move || isOwnOfClaim(child))
                terms.append(child);
            else
                ofItems.append(child);
        }
        found |= recordsOfAny(bond, terms);
        if (!ofItems.isEmpty())
            found |= claimsThroughItems({Node::any(ofItems)});
        return found;
    }
    QList<Node> ofItems;
    QList<Node> own;
    for (const Node &child : node.children) {
        // In an AND they go to the items together, so that they bind there.
        const bool apart
            = node.kind == Node::Kind::And && bond == Bond::Claim && !hasOwnOfClaim(child);
        (apart ? ofItems : own).append(child);
    }
    RowSet found(count, true);
    if (!ofItems.isEmpty())
        found &= claimsThroughItems(ofItems);
    for (const Node &child : excludingAtOnce(own)) {
        if (found.isEmpty())
            break;
        found &= records(bond, child);
    }
    if (node.kind == Node::Kind::Not)
        found.invert();
    return found;
}

/// The facets of one question ask for the same terms.
RowSet ItemFilter::recordsOf(Bond bond, const Node &term) const
{
    constexpr std::size_t mostKept = 2; // who says and what kind
    const auto known
        = std::find_if(m_records.begin(), m_records.end(), [&](const KnownRecords &each) {
              return each.bond == bond && each.term == term;
          });
    if (known != m_records.end())
        return known->records;
    if (m_records.size() == mostKept)
        m_records.pop_front();
    m_records.push_back({bond, term, recordsOfAny(bond, {term})});
    return m_records.back().records;
}

RowSet ItemFilter::recordsOfAny(Bond bond, const QList<Node> &terms) const
{
    RowSet found(bond == Bond::Claim ? m_columns.claims.person.size()
                                     : m_columns.moves.person.size());
    QHash<Field, QList<Node>> byField;
    for (const Node &term : terms)
        byField[term.field].append(term);
    for (auto field = byField.constBegin(); field != byField.constEnd(); ++field) {
        if (bond == Bond::Claim)
            addClaims(field.key(), *field, &found);
        else
            addMoves(field.key(), *field, &found);
    }
    return found;
}

void ItemFilter::addByEntity(const QList<Node> &terms, const Numbers &column, RowSet *records) const
{
    Table table(m_columns.words.entities.size() + 1);
    for (const Node &term : terms)
        forFamily(term, [&table](std::size_t entity) { table.mark(entity + 1); });
    table.addPlaces(column, records);
}

void ItemFilter::addByWord(const QList<Node> &terms, const QStringList &words,
                           const Numbers &column, RowSet *records)
{
    Table table(words.size());
    for (const Node &term : terms) {
        if (const auto number = words.indexOf(term.value); number >= 0)
            table.mark(std::size_t(number));
    }
    table.addPlaces(column, records);
}

void ItemFilter::addByDate(const QList<Node> &terms, const Numbers &column, RowSet *records) const
{
    const QList<IndexDate> &dates = m_columns.words.dates;
    Table table(dates.size());
    for (const Node &term : terms) {
        const auto range = readDayRange(term.value, m_newest);
        for (qsizetype date = 1; range && date < dates.size(); ++date) {
            if (dates.at(date).first <= range->last && dates.at(date).last >= range->first)
                table.mark(std::size_t(date));
        }
    }
    table.addPlaces(column, records);
}

void ItemFilter::addClaims(Field field, const QList<Node> &terms, RowSet *records) const
{
    const ClaimColumns &claims = m_columns.claims;
    switch (field) {
    case Field::Says:
        addByEntity(terms, claims.organization, records);
        return addByEntity(terms, claims.person, records);
    case Field::Person:
        addAbout(terms, records);
        return addByEntity(terms, claims.person, records);
    case Field::About:
        return addAbout(terms, records);
    case Field::ClaimKindIs:
        return addByWord(terms, m_columns.words.claimKinds, claims.kind, records);
    case Field::ClaimStatusIs:
        return addByWord(terms, m_columns.words.claimStatuses, claims.status, records);
    case Field::Said:
        return addByDate(terms, claims.said, records);
    default:
        addSpeakerless(records);
    }
}

void ItemFilter::addMoves(Field field, const QList<Node> &terms, RowSet *records) const
{
    const MoveColumns &moves = m_columns.moves;
    switch (field) {
    case Field::Mover:
        return addByEntity(terms, moves.person, records);
    case Field::From:
        return addByEntity(terms, moves.from, records);
    case Field::To:
        return addByEntity(terms, moves.to, records);
    case Field::MoveKindIs:
        return addByWord(terms, m_columns.words.moveKinds, moves.kind, records);
    case Field::MoveStatusIs:
        return addByWord(terms, m_columns.words.moveStatuses, moves.status, records);
    case Field::Announced:
        return addByDate(terms, moves.announced, records);
    case Field::Effective:
        return addByDate(terms, moves.effective, records);
    default:
        addByDate(terms, moves.reported, records);
    }
}

void ItemFilter::addAbout(const QList<Node> &terms, RowSet *claims) const
{
    const IndexWords &words = m_columns.words;
    Table table(words.entities.size() + words.disputes.size());
    for (const Node &term : terms) {
        forFamily(term, [&table](std::size_t entity) { table.mark(entity); });
        const auto dispute = m_disputes.constFind(term.value);
        if (term.field == Field::About && dispute != m_disputes.constEnd())
            table.mark(std::size_t(words.entities.size() + *dispute));
    }
    m_columns.claims.aboutCounts.visit([&](auto counts) {
        m_columns.claims.about.visit([&](auto targets) {
            std::size_t place = 0;
            for (std::size_t claim = 0; claim < counts.size(); ++claim) {
                for (const std::size_t end = place + counts[claim]; place < end; ++place) {
                    if (table.has(targets[place]))
                        claims->insert(claim);
                }
            }
        });
    });
}

void ItemFilter::addSpeakerless(RowSet *claims) const
{
    const ClaimColumns &columns = m_columns.claims;
    for (std::size_t claim = 0; claim < columns.person.size(); ++claim) {
        if (columns.person[claim] == 0 && columns.organization[claim] == 0)
            claims->insert(claim);
    }
}

RowSet ItemFilter::claimsThroughItems(const QList<Node> &nodes) const
{
    RowSet claims(m_columns.claims.person.size());
    const Numbers &starts = m_columns.claims.starts;
    itemsOfAll(nodes).forEach(
        [&](std::size_t row) { claims.insertRange(starts[row], starts[row + 1]); });
    return claims;
}

/// Terms that speak of a claim itself where claims are looked for (db/queries, Compiler::isOwn).
bool ItemFilter::isOwnOfClaim(const Node &term)
{
    const Field field = term.field;
    if (bondOf(field) == Bond::Claim || field == Field::Person || field == Field::Sources
        || field == Field::VerifiedIs)
        return true;
    if (field == Field::Has)
        return term.value == QStringLiteral("quote");
    return field == Field::Missing
        && (term.value == QStringLiteral("evidence") || term.value == QStringLiteral("speaker")
            || term.value == QStringLiteral("quote"));
}

bool ItemFilter::hasOwnOfClaim(const Node &node)
{
    if (node.kind == Node::Kind::Term)
        return isOwnOfClaim(node);
    return std::any_of(node.children.begin(), node.children.end(), &hasOwnOfClaim);
}

/// Whether an own term of claims is none that the columns hold.
bool ItemFilter::isUnknownOfClaim(const Node &node)
{
    if (node.kind != Node::Kind::Term)
        return std::any_of(node.children.begin(), node.children.end(), &isUnknownOfClaim);
    const bool isSpeaker = node.field == Field::Missing && node.value == QStringLiteral("speaker");
    return isOwnOfClaim(node) && bondOf(node.field) != Bond::Claim && node.field != Field::Person
        && !isSpeaker;
}

} // namespace db
