// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/nametable.h"

#include "db/facets/facetindex.h"
#include "db/sqlite/dataversion.h"
#include "db/sqlite/transliteration.h"

#include <algorithm>

namespace db {

namespace {

using Quality = NameMatch::Quality;

constexpr QChar between(0xffff); ///< no character: stands in no name

} // namespace

void NameTable::read(Connection &connection, const FacetIndex &index)
{
    m_text.clear();
    m_names.clear();
    m_keys.clear();
    m_kinds.clear();
    std::vector<qint64> ids;
    for (const IndexEntity &entity : index.columns().words.entities) {
        m_keys.insert(folded(entity.key), std::uint32_t(ids.size()));
        m_kinds.push_back(fromText<EntityKind>(entity.kind));
        ids.push_back(entity.id);
    }
    const NumberOfId number(ids);
    for (const char *select :
         {"SELECT id, folded FROM entity", "SELECT entity_id, folded FROM alias"}) {
        Statement statement(connection, select);
        while (statement.next()) {
            const std::uint32_t entity = number[statement.integer(0)];
            if (entity != NumberOfId::none)
                add(entity, statement.text(1));
        }
    }
}

void NameTable::add(std::uint32_t entity, const QString &folded)
{
    const QString latin = inLatinLetters(folded);
    const bool hasLatin = latin != folded;
    addName({0, entity, hasLatin, false}, folded);
    if (hasLatin)
        addName({0, entity, false, true}, latin);
}

void NameTable::addName(const Name &name, const QString &text)
{
    m_names.push_back(name);
    m_names.back().begin = std::uint32_t(m_text.size());
    m_text += text;
    m_text += between;
}

std::size_t NameTable::endOf(std::size_t name) const
{
    return (name + 1 < m_names.size() ? m_names[name + 1].begin : std::size_t(m_text.size())) - 1;
}

/// Answers of the names that are asked and have none yet: what qualityOf() says of each.
template<class Asked>
void NameTable::look(const QString &typed, Asked isAsked, Answers *answers) const
{
    std::size_t name = 0;
    for (auto at = m_text.indexOf(typed); at >= 0; at = m_text.indexOf(typed, at)) {
        while (endOf(name) < std::size_t(at))
            ++name;
        const std::size_t begin = m_names[name].begin;
        const std::size_t end = endOf(name);
        const bool isStart = std::size_t(at) == begin;
        if (!isStart && m_text.at(at - 1).isLetterOrNumber()) {
            ++at;
            continue;
        }
        if (isAsked(name) && !(*answers)[name]) {
            const bool isWhole = isStart && end - begin == std::size_t(typed.size());
            (*answers)[name] = isWhole ? Quality::Name
                : isStart              ? Quality::NameStart
                                       : Quality::WordStart;
        }
        at = qsizetype(end) + 1;
    }
}

std::vector<NameTable::Match> NameTable::matches(Connection &connection, const FacetIndex &index,
                                                 const QList<EntityKind> &kinds,
                                                 const QString &typed)
{
    const qint64 version = dataVersion(connection);
    if (version != m_version || &index != m_index)
        read(connection, index);
    m_version = version;
    m_index = &index;
    if (typed.isEmpty() || typed.contains(between))
        return {};
    Answers answers(m_names.size());
    look(
        typed, [this](std::size_t name) { return !m_names[name].isLatin; }, &answers);
    // In Latin letters where the letters themselves have found nothing.
    const QString latin = inLatinLetters(typed);
    look(
        latin,
        [&](std::size_t name) {
            return m_names[name].isLatin ? !answers[name - 1] : !m_names[name].hasLatin;
        },
        &answers);

    std::vector<std::optional<Quality>> best(m_kinds.size());
    for (std::size_t name = 0; name < m_names.size(); ++name) {
        auto &known = best[m_names[name].entity];
        if (answers[name] && (!known || *answers[name] < *known))
            known = answers[name];
    }
    for (auto key = m_keys.constFind(typed); key != m_keys.cend() && key.key() == typed; ++key)
        best[key.value()] = Quality::Key;
    std::vector<Match> found;
    for (std::uint32_t entity = 0; entity < best.size(); ++entity) {
        if (best[entity] && m_kinds[entity] && kinds.contains(*m_kinds[entity]))
            found.push_back({entity, *best[entity]});
    }
    return found;
}

} // namespace db
