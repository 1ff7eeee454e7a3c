// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/itemfilter.h"

#include <algorithm>

namespace db {

namespace {

QHash<QString, quint32> valuesOf(const Columns &columns, Field field)
{
    QHash<QString, quint32> values;
    const ValueRange range = columns.range(field);
    for (quint32 value = range.begin; value < range.end; ++value)
        values.insert(columns.words.values.at(value).key, value);
    return values;
}

} // namespace

ItemFilter::ItemFilter(const Columns &columns, const RowDates &dates, const NumberOfId &rowOfId)
    : m_columns(columns)
    , m_dates(dates)
    , m_rowOfId(rowOfId)
    , m_children(columns.words.entities.size())
    , m_topics(valuesOf(columns, Field::Topic))
    , m_tags(valuesOf(columns, Field::Tag))
    , m_sources(valuesOf(columns, Field::Source))
    , m_languages(valuesOf(columns, Field::Language))
{
    for (qsizetype dispute = 0; dispute < columns.words.disputes.size(); ++dispute)
        m_disputes.insert(columns.words.disputes.at(dispute).key, dispute);
    for (qsizetype entity = 0; entity < columns.words.entities.size(); ++entity) {
        const IndexEntity &each = columns.words.entities.at(entity);
        m_entities.insert(each.key, entity);
        if (each.parent >= 0)
            m_children[each.parent].append(static_cast<qint32>(entity));
    }
}

RowSet ItemFilter::items(const Node &node) const
{
    switch (node.kind) {
    case Node::Kind::And:
        return itemsOfAll(node.children);
    case Node::Kind::Not: {
        RowSet rows = itemsOfAll(node.children);
        rows.invert();
        return rows;
    }
    case Node::Kind::Term:
        return anyItems({node});
    case Node::Kind::Or:
        break;
    }
    return anyItems(node.children);
}

RowSet ItemFilter::itemsOfAll(const QList<Node> &nodes) const
{
    RowSet rows(m_columns.rows(), true);
    QList<Node> apart = nodes;
    for (const Bond bond : {Bond::Claim, Bond::Move}) {
        const BoundGroup group = boundGroup(apart, bond);
        // What only excludes has no record to bind to: each member excludes by itself.
        if (!asksForSomething(group.members))
            continue;
        apart = group.rest;
        rows &= itemsWith(bond, group.members);
    }
    for (const Node &node : excludingAtOnce(apart)) {
        if (rows.isEmpty())
            break; // of thousands of members the first few mostly decide
        rows &= items(node);
    }
    return rows;
}

RowSet ItemFilter::anyItems(const QList<Node> &nodes) const
{
    RowSet rows(m_columns.rows());
    for (const Bond bond : {Bond::Claim, Bond::Move}) {
        QList<Node> terms; // one record that is any of them is one of each
        std::copy_if(nodes.begin(), nodes.end(), std::back_inserter(terms),
                     [bond](const Node &node) {
                         return node.kind == Node::Kind::Term && bondOf(node.field) == bond;
                     });
        if (!terms.isEmpty())
            rows |= rowsOf(recordsOfAny(bond, terms),
                           bond == Bond::Claim ? m_columns.claims.starts : m_columns.moves.starts);
    }
    QList<Node> words;
    for (const Node &node : nodes) {
        if (node.kind != Node::Kind::Term)
            rows |= items(node);
        else if (isWordField(node.field))
            words.append(node);
        else if (bondOf(node.field) == Bond::None)
            addItems(node, &rows);
    }
    addWordItems(words, &rows);
    return rows;
}

RowSet ItemFilter::itemsWith(Bond bond, const QList<Node> &members) const
{
    return rowsOf(records(bond, Node::all(members)),
                  bond == Bond::Claim ? m_columns.claims.starts : m_columns.moves.starts);
}

RowSet ItemFilter::rowsOf(const RowSet &records, const Numbers &starts) const
{
    RowSet rows(m_columns.rows());
    starts.visit([&](auto span) {
        std::size_t row = 0;
        records.forEach([&](std::size_t record) {
            while (span[row + 1] <= record)
                ++row;
            rows.insert(row);
        });
    });
    return rows;
}

void ItemFilter::forFamily(const Node &term,
                           const std::function<void(std::size_t entity)> &visit) const
{
    const auto named = m_entities.constFind(term.value);
    if (named == m_entities.constEnd())
        return;
    QList<qsizetype> family{*named};
    for (qsizetype next = 0; next < family.size(); ++next) {
        const qsizetype entity = family.at(next);
        visit(std::size_t(entity));
        if (term.only)
            return;
        for (const qint32 child : m_children.at(entity)) {
            if (!family.contains(child))
                family.append(child);
        }
    }
}

void ItemFilter::addItems(const Node &term, RowSet *rows) const
{
    switch (term.field) {
    case Field::Person:
    case Field::Organization:
    case Field::Product:
    case Field::Benchmark:
        forFamily(term, [&](std::size_t entity) {
            m_columns.entityRows.forEach(entity, [rows](std::uint32_t row) { rows->insert(row); });
        });
        return;
    case Field::Dispute:
    case Field::DisputeKindIs:
        addDisputeItems(term, rows);
        return;
    case Field::Sources:
        addItemsWithSources(term, rows);
        return;
    case Field::Date:
    case Field::Within:
    case Field::Before:
    case Field::After:
        *rows |= m_dates.rows(term, m_newest).set(m_columns.rows());
        return;
    default:
        addFoundItems(term, rows);
    }
}

bool ItemFilter::isWordField(Field field)
{
    return field == Field::Topic || field == Field::Tag || field == Field::Source
        || field == Field::Language;
}

const QHash<QString, quint32> &ItemFilter::valuesOfWords(Field field) const
{
    switch (field) {
    case Field::Topic:
        return m_topics;
    case Field::Tag:
        return m_tags;
    case Field::Source:
        return m_sources;
    default:
        return m_languages;
    }
}

bool ItemFilter::hasWord(Field field, const QString &word) const
{
    return isWordField(field) && valuesOfWords(field).contains(word);
}

/// Rows that have any of the words, in one pass over the values of all rows.
void ItemFilter::addWordItems(const QList<Node> &terms, RowSet *rows) const
{
    std::vector<char> isWanted(std::size_t(m_columns.words.values.size()), 0);
    bool any = false;
    for (const Node &term : terms) {
        const auto &values = valuesOfWords(term.field);
        const auto value = values.constFind(term.value);
        if (value == values.constEnd())
            continue;
        isWanted[*value] = 1;
        any = true;
    }
    if (!any)
        return;
    m_columns.values.starts.visit([&](auto starts) {
        m_columns.values.values.visit([&](auto values) {
            std::size_t row = 0;
            for (std::size_t i = 0; i < values.size(); ++i) {
                if (!isWanted[values[i]])
                    continue;
                while (starts[row + 1] <= i)
                    ++row;
                rows->insert(row);
            }
        });
    });
}

void ItemFilter::addDisputeItems(const Node &term, RowSet *rows) const
{
    const auto add = [&](qsizetype dispute) {
        m_columns.disputeRows.forEach(std::size_t(dispute),
                                      [rows](std::uint32_t row) { rows->insert(row); });
    };
    const bool isStatus = fromText<DisputeStatus>(term.value).has_value();
    if (term.field == Field::Dispute && !isStatus) {
        if (const auto named = m_disputes.constFind(term.value); named != m_disputes.constEnd())
            add(*named);
        return;
    }
    const auto &disputes = m_columns.words.disputes;
    for (qsizetype dispute = 0; dispute < disputes.size(); ++dispute) {
        const IndexDispute &each = disputes.at(dispute);
        if ((term.field == Field::DisputeKindIs ? each.kind : each.status) == term.value)
            add(dispute);
    }
}

void ItemFilter::addItemsWithSources(const Node &term, RowSet *rows) const
{
    const auto bound = readCountBound(term.value);
    if (!bound)
        return;
    m_columns.sources.visit([&](auto span) {
        for (std::size_t row = 0; row < span.size(); ++row) {
            if (bound->holds(span[row]))
                rows->insert(row);
        }
    });
}

void ItemFilter::addFoundItems(const Node &term, RowSet *rows) const
{
    constexpr std::size_t mostKept = 16;
    auto known = std::find_if(m_found.begin(), m_found.end(),
                              [&term](const auto &found) { return found.first == term; });
    if (known == m_found.end()) {
        RowSet found(m_columns.rows());
        const QList<qint64> ids = m_find(term);
        for (const qint64 id : ids) {
            const std::uint32_t row = m_rowOfId[id];
            if (row != NumberOfId::none)
                found.insert(row);
        }
        if (m_found.size() == mostKept)
            m_found.pop_front();
        m_found.emplace_back(term, std::move(found));
        known = std::prev(m_found.end());
    }
    *rows |= known->second;
}

} // namespace db
