// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/tagging/quotetagger.h"

#include "db/tagging/quotations.h"

#include <algorithm>
#include <cstdlib>

namespace db {

namespace {

constexpr int wordsOfAStatement = 3;
constexpr int reachOfASource = 4; // "laut dem Forscher X"

bool touches(TextRange range, const QList<TextRange> &others)
{
    return std::any_of(others.cbegin(), others.cend(), [&](TextRange other) {
        return range.start < other.end && other.start < range.end;
    });
}

} // namespace

struct QuoteTagger::Sentence
{
    QList<Word> words; ///< outside of its quotations
    QList<std::pair<int, EntityId>> people; ///< index of the first word of a name, and whose it is
};

/// How far the walk through words and names has come.
struct QuoteTagger::Cursor
{
    QList<Word> words;
    QList<FoundName> names;
    qsizetype word = 0;
    qsizetype name = 0;
};

QuoteTagger::QuoteTagger()
    : m_saying(wordList(QStringLiteral("saying")))
    , m_sources(wordList(QStringLiteral("source-words")))
{
}

bool QuoteTagger::isStatement(const QString &text, TextRange quote,
                              const QList<FoundName> &names) const
{
    const auto inside = QStringView(text).mid(quote.start, quote.end - quote.start).trimmed();
    if (inside.isEmpty())
        return false;
    const bool sentence = QStringView(u".!?\u2026").contains(inside.back());
    const auto parts = inside.toString().split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < wordsOfAStatement)
        return sentence && parts.size() > 1;
    if (sentence)
        return true;
    const bool isName = std::any_of(names.cbegin(), names.cend(),
                                    [&](const FoundName &name) { return name.range == quote; });
    // "Advanced Machine Intelligence" is a title; a statement has words in lower case.
    return !isName && std::any_of(parts.cbegin(), parts.cend(), [](const QString &part) {
        return !beginsUpper(part) && part.front().isLetter();
    });
}

std::optional<EntityId> QuoteTagger::speakerIn(const Sentence &sentence) const
{
    std::optional<EntityId> speaker;
    int nearest = INT_MAX;
    for (int i = 0; i < sentence.words.size(); ++i) {
        const auto &word = sentence.words.at(i).plain;
        const bool saying = m_saying.contains(word);
        const bool source = m_sources.contains(word);
        if (!saying && !source)
            continue;
        for (const auto &[place, person] : sentence.people) {
            // "laut X" names what follows; with a verb, what precedes it goes first.
            if (source && (place < i || place - i > reachOfASource))
                continue;
            const int distance = 2 * std::abs(place - i) + (saying && place > i ? 1 : 0);
            if (distance < nearest) {
                nearest = distance;
                speaker = person;
            }
        }
    }
    return speaker;
}

QuoteTagger::Sentence QuoteTagger::outsideOfQuotes(TextRange range, const QList<TextRange> &quotes,
                                                   Cursor &cursor)
{
    Sentence sentence;
    for (; cursor.word < cursor.words.size(); ++cursor.word) {
        const auto &word = cursor.words.at(cursor.word);
        if (word.start >= range.end)
            break;
        while (cursor.name < cursor.names.size()
               && cursor.names.at(cursor.name).range.start < word.start)
            ++cursor.name;
        if (word.start < range.start || touches({word.start, word.end}, quotes))
            continue;
        if (cursor.name < cursor.names.size()) {
            const auto &name = cursor.names.at(cursor.name);
            if (name.range.start == word.start && name.kind == EntityKind::Person)
                sentence.people.append({static_cast<int>(sentence.words.size()), name.entity});
        }
        sentence.words.append(word);
    }
    return sentence;
}

void QuoteTagger::read(const QString &text, Findings &findings) const
{
    const auto quotations = quotationsIn(text);
    Cursor cursor{wordsOf(text), findings.names};
    qsizetype next = 0;
    std::optional<EntityId> before; // speaker of the sentence before, while only quotes follow
    for (const auto range : sentencesIn(text, quotations)) {
        QList<TextRange> quotes;
        for (; next < quotations.size() && range.contains(quotations.at(next).start); ++next)
            quotes.append(quotations.at(next));
        const auto sentence = outsideOfQuotes(range, quotes, cursor);
        const bool newParagraph = text.at(range.start) == u'\n';
        const bool goesOn = sentence.words.isEmpty() && !quotes.isEmpty() && !newParagraph;
        const auto speaker = goesOn ? before : speakerIn(sentence);
        for (const auto quote : quotes) {
            if (isStatement(text, quote, findings.names))
                findings.quotes.append({quote, speaker});
        }
        before = quotes.isEmpty() ? std::nullopt : speaker;
    }
}

} // namespace db
