// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/tagging/nametrie.h"
#include "db/tagging/tagger.h"

namespace db {

/// Finds the known names in a text: the longest that is written there, with the s of a genitive and
/// inside of hyphenated compounds. A surname alone counts when the full name stands before it, or
/// when only one known person bears it and nothing speaks for somebody else.
class NameTagger final : public Tagger
{
public:
    explicit NameTagger(const QList<KnownName> &names);
    void read(const QString &text, Findings &findings) const override;

private:
    class Pass; // over one text

    NameTrie m_names;
    NameTrie m_surnames;
    QHash<EntityId, QStringList> m_surnamesOf;
    QSet<QString> m_commonWords;
    QSet<QString> m_titles;
};

} // namespace db
