// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/tagging/names.h"
#include "db/tagging/words.h"

#include <QHash>

#include <vector>

namespace db {

/// Names as a tree of folded words, to find the longest name that begins at a word of a text.
class NameTrie
{
public:
    struct Match
    {
        int names = -1; ///< index for namesAt; -1: nothing begins here
        int words = 0;
        bool inflected = false; ///< with the s of a genitive
    };

    NameTrie();
    void add(const KnownName &name);
    [[nodiscard]] Match longestAt(QStringView text, const QList<Word> &words, int first) const;
    /// The names that a match may mean, each written differently or of another entity.
    [[nodiscard]] const QList<KnownName> &namesAt(int node) const { return m_nodes[node].names; }

private:
    struct Node
    {
        QHash<QString, int> next;
        QList<KnownName> names;
    };

    std::vector<Node> m_nodes;
};

/// Whether the words of a text write the name with its capitals and joints: "scale AI" is not
/// "Scale AI", "Llama-4" is "Llama 4".
bool isWrittenAs(QStringView text, const QList<Word> &words, int first, const QString &name);

} // namespace db
