// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/widenings.h"

#include <algorithm>

namespace db {

namespace {

constexpr qsizetype mostParts = 50; ///< of thousands nobody looks for the one
constexpr qsizetype mostInPairs = 7; ///< 21 pairs
constexpr qsizetype mostOffers = 4;

bool asksFor(const FilterPart &part, Field field)
{
    return !part.disabled && !part.isExcluding() && part.field() == field;
}

/// Fields that several parts ask for: an item has many of their values, a record hardly two.
QList<Field> repeatedFields(const Filter &filter)
{
    QList<Field> repeated;
    for (const FilterPart &part : filter.parts()) {
        const auto field = part.field();
        if (!field || repeated.contains(*field))
            continue;
        const auto times
            = std::count_if(filter.parts().cbegin(), filter.parts().cend(),
                            [&](const FilterPart &other) { return asksFor(other, *field); });
        if (times > 1)
            repeated.append(*field);
    }
    return repeated;
}

/// The parts that ask for the field as one, in the place of the first.
Filter withAnyOf(const Filter &filter, Field field)
{
    QList<FilterPart> parts;
    qsizetype first = -1;
    QList<Node> values;
    for (const FilterPart &part : filter.parts()) {
        if (!asksFor(part, field)) {
            parts.append(part);
            continue;
        }
        if (first < 0) {
            first = parts.size();
            parts.append(part);
        }
        const QList<Node> own
            = part.node.kind == Node::Kind::Or ? part.node.children : QList<Node>{part.node};
        for (const Node &value : own) {
            if (!values.contains(value))
                values.append(value);
        }
    }
    return Filter(parts).withPart(first, Node::any(values));
}

Filter withoutParts(Filter filter, const QList<qsizetype> &rising)
{
    for (auto part = rising.crbegin(); part != rising.crend(); ++part)
        filter = filter.without(*part);
    return filter;
}

QList<qsizetype> enabledParts(const Filter &filter)
{
    QList<qsizetype> enabled;
    for (qsizetype part = 0; part < filter.parts().size(); ++part) {
        if (!filter.parts().at(part).disabled)
            enabled.append(part);
    }
    return enabled;
}

} // namespace

QList<Widening> widenings(const Filter &filter, RecordKind kind,
                          const std::function<qint64(const Node &root)> &count)
{
    QList<Widening> found;
    if (filter.parts().size() > mostParts)
        return found;
    const auto add = [&](Widening offer) {
        offer.kind = kind;
        offer.count = found.size() < mostOffers ? count(offer.filter.root()) : 0;
        if (offer.count > 0)
            found.append(offer);
    };
    const QList<Field> repeated = repeatedFields(filter);
    Filter all = filter;
    for (const Field field : repeated) {
        add({.anyOf = {field}, .without = {}, .filter = withAnyOf(filter, field)});
        all = withAnyOf(all, field);
    }
    if (found.isEmpty() && repeated.size() > 1)
        add({.anyOf = repeated, .without = {}, .filter = all});
    for (const qsizetype part : enabledParts(filter))
        add({.anyOf = {}, .without = {part}, .filter = filter.without(part)});
    return found;
}

QList<Relaxation> relaxations(const Filter &filter,
                              const std::function<qint64(const Node &root)> &count)
{
    QList<Relaxation> found;
    if (filter.parts().size() > mostParts)
        return found;
    const auto add = [&](const QList<qsizetype> &parts) {
        const qint64 items = count(withoutParts(filter, parts).root());
        if (items > 0)
            found.append({parts, items});
    };
    const QList<qsizetype> parts = enabledParts(filter);
    for (const qsizetype part : parts)
        add({part});
    if (!found.isEmpty() || parts.size() < 3 || parts.size() > mostInPairs)
        return found;
    for (qsizetype one = 0; one < parts.size(); ++one) {
        for (qsizetype other = one + 1; other < parts.size(); ++other)
            add({parts.at(one), parts.at(other)});
    }
    // Those that bring most stand first; nobody reads twenty.
    std::stable_sort(found.begin(), found.end(),
                     [](const Relaxation &a, const Relaxation &b) { return a.count > b.count; });
    found.resize(std::min(found.size(), mostOffers));
    return found;
}

} // namespace db
