// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/queries/names.h"

namespace db {

class FacetIndex;

/// All names of the entities of a facet index in one text, to be looked through with every letter
/// that is typed. Read again when the archive has changed. On the reader's thread.
class NameTable
{
public:
    /// An entity, by its number in the index, and how well its best name answers.
    struct Match
    {
        std::uint32_t entity = 0;
        NameMatch::Quality quality = NameMatch::Quality::WordStart;
    };
    /// Entities of the kinds that a typed name could mean, as entityMatchesOf() finds them. The
    /// index is that of the archive as the connection sees it.
    std::vector<Match> matches(Connection &connection, const FacetIndex &index,
                               const QList<EntityKind> &kinds, const QString &typed);

private:
    /// A name in the text, from `begin` on up to the next one.
    struct Name
    {
        std::uint32_t begin = 0;
        std::uint32_t entity = 0;
        bool hasLatin = false; ///< in Latin letters it is another one, which follows
        bool isLatin = false;
    };
    /// For each name how it answers.
    using Answers = std::vector<std::optional<NameMatch::Quality>>;

    void read(Connection &connection, const FacetIndex &index);
    void add(std::uint32_t entity, const QString &folded);
    void addName(const Name &name, const QString &text);
    [[nodiscard]] std::size_t endOf(std::size_t name) const;
    template<class Asked>
    void look(const QString &typed, Asked isAsked, Answers *answers) const;

    qint64 m_version = -1; ///< of the archive that was read
    const FacetIndex *m_index = nullptr; ///< only to be compared
    QString m_text;
    std::vector<Name> m_names;
    QMultiHash<QString, std::uint32_t> m_keys; ///< folded
    std::vector<std::optional<EntityKind>> m_kinds; ///< of the entities
};

} // namespace db
