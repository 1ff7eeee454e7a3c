// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/tagging/nametrie.h"

#include <algorithm>

namespace db {

namespace {

QStringView between(QStringView text, const Word &left, const Word &right)
{
    return text.mid(left.end, right.start - left.end);
}

bool isLoose(Gap gap)
{
    return gap == Gap::None || gap == Gap::Space || gap == Gap::Hyphen;
}

bool gapFits(QStringView written, QStringView named)
{
    const auto gap = gapIn(written);
    const auto wanted = gapIn(named);
    if (isLoose(gap) && isLoose(wanted))
        return true;
    return gap == wanted && (gap == Gap::Apostrophe || written == named);
}

/// More capitals than not: "MATH", "LLaMA", "xAI".
bool isAcronym(QStringView word)
{
    const auto capitals
        = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isUpper(); });
    return word.size() > 1 && 2 * capitals > word.size();
}

/// Capitals tell names from words: acronyms and all-lower names must be written so, others begin
/// with their capital.
bool caseFits(QStringView written, QStringView named, bool alone)
{
    if (written == named)
        return true;
    if (isAcronym(named))
        return false;
    if (isAllLower(named))
        return !alone && named.size() > 1;
    return beginsUpper(written) || (!beginsUpper(named) && !isAllLower(written));
}

bool endsName(QStringView text, const QList<Word> &words, int last)
{
    const int next = last + 1;
    if (next >= words.size())
        return true;
    const auto gap = between(text, words.at(last), words.at(next));
    if (gap.isEmpty())
        return false; // the word goes on: "GPT-4" in "GPT-4o"
    // A version number goes on: "GPT-4" in "GPT-4.5".
    const bool digits
        = text.at(words.at(last).end - 1).isDigit() && text.at(words.at(next).start).isDigit();
    return !(digits && (gap == QLatin1String(".") || gap == QLatin1String(",")));
}

bool beginsName(QStringView text, const QList<Word> &words, int first)
{
    if (first == 0)
        return true;
    const auto gap = between(text, words.at(first - 1), words.at(first));
    const bool digits = text.at(words.at(first).start).isDigit();
    return !gap.isEmpty() && !(digits && gap == QLatin1String("."));
}

/// The word without the s of a genitive or plural, or empty.
QString uninflected(const Word &word)
{
    return word.plain.size() > 2 && word.plain.endsWith(u's') ? word.plain.chopped(1) : QString();
}

} // namespace

NameTrie::NameTrie()
    : m_nodes(1)
{
}

void NameTrie::add(const KnownName &name)
{
    int node = 0;
    for (const auto &word : wordsOf(name.name)) {
        auto next = m_nodes[node].next.value(word.plain, -1);
        if (next < 0) {
            next = static_cast<int>(m_nodes.size());
            m_nodes[node].next.insert(word.plain, next);
            m_nodes.emplace_back();
        }
        node = next;
    }
    if (node > 0)
        m_nodes[node].names.append(name);
}

NameTrie::Match NameTrie::longestAt(QStringView text, const QList<Word> &words, int first) const
{
    Match best;
    if (!beginsName(text, words, first))
        return best;
    int node = 0;
    for (int i = first; i < words.size() && node >= 0; ++i) {
        if (i > first && gapIn(between(text, words.at(i - 1), words.at(i))) == Gap::Paragraph)
            break;
        const auto &next = m_nodes[node].next;
        const int exact = next.value(words.at(i).plain, -1);
        const int stem = next.value(uninflected(words.at(i)), -1);
        const bool ends = endsName(text, words, i);
        const auto fits = [&](int candidate) {
            if (candidate < 0 || !ends)
                return false;
            const auto &names = m_nodes[candidate].names;
            return std::any_of(names.cbegin(), names.cend(), [&](const KnownName &name) {
                return isWrittenAs(text, words, first, name.name);
            });
        };
        if (fits(exact))
            best = {exact, i - first + 1, false};
        else if (fits(stem))
            best = {stem, i - first + 1, true};
        node = exact;
    }
    return best;
}

bool isWrittenAs(QStringView text, const QList<Word> &words, int first, const QString &name)
{
    const auto named = wordsOf(name);
    for (int i = 0; i < named.size(); ++i) {
        const auto &word = words.at(first + i);
        auto written = word.in(text);
        if (word.plain != named.at(i).plain)
            written.chop(1); // the s of a genitive
        if (!caseFits(written, named.at(i).in(name), named.size() == 1))
            return false;
        if (i > 0
            && !gapFits(between(text, words.at(first + i - 1), word),
                        between(name, named.at(i - 1), named.at(i))))
            return false;
    }
    return !named.isEmpty();
}

} // namespace db
