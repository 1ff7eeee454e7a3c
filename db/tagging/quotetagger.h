// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/tagging/tagger.h"
#include "db/tagging/words.h"

namespace db {

/// Finds direct quotes of at least three words (or of a whole sentence) and who speaks: the known
/// person that is named nearest to a word of saying in the same sentence outside of the quote. A
/// quote that follows another one as a sentence of its own goes on with its speaker. Without a word
/// of saying nobody is named: a wrong speaker is worse than none. Works on the names found before.
class QuoteTagger final : public Tagger
{
public:
    QuoteTagger();
    void read(const QString &text, Findings &findings) const override;

private:
    struct Sentence;
    struct Cursor;

    static Sentence outsideOfQuotes(TextRange range, const QList<TextRange> &quotes,
                                    Cursor &cursor);
    [[nodiscard]] bool isStatement(const QString &text, TextRange quote,
                                   const QList<FoundName> &names) const;
    [[nodiscard]] std::optional<EntityId> speakerIn(const Sentence &sentence) const;

    QSet<QString> m_saying;
    QSet<QString> m_sources;
};

} // namespace db
