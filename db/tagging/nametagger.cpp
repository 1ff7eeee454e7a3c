// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/tagging/nametagger.h"

#include "db/sqlite/statement.h"

#include <algorithm>

namespace db {

namespace {

constexpr double fullName = 0.95;
constexpr double inflectedName = 0.9;
constexpr double surnameAfterFullName = 0.9;
constexpr double surnameAlone = 0.7;

/// The last part of a name of several parts: "Al-Dahle", "LeCun".
QString surnameIn(const QString &name)
{
    const auto parts = name.split(u' ', Qt::SkipEmptyParts);
    return parts.size() > 1 && parts.last().size() > 1 ? parts.last() : QString();
}

} // namespace

/// One walk through the words of a text.
class NameTagger::Pass
{
public:
    Pass(const NameTagger &tagger, const QString &text)
        : m_tagger(tagger)
        , m_text(text)
        , m_words(wordsOf(text))
    {
    }

    QList<FoundName> run()
    {
        for (int i = 0; i < m_words.size();) {
            const int used = std::max(takeFullName(i), 0);
            i += used > 0 ? used : std::max(takeSurname(i), 1);
        }
        return m_found;
    }

private:
    int takeFullName(int first)
    {
        const auto match = m_tagger.m_names.longestAt(m_text, m_words, first);
        if (match.words == 0)
            return 0;
        const auto meant = meaningOf(m_tagger.m_names, match, first);
        if (!meant || isAnotherVersion(*meant, first + match.words))
            return 0;
        add(*meant, first, match.words, match.inflected ? inflectedName : fullName);
        if (meant->kind == EntityKind::Person) {
            for (const auto &surname : m_tagger.m_surnamesOf.value(meant->entity))
                m_lastOf.insert(surname, meant->entity);
        }
        return match.words;
    }

    /// The one entity that the written name stands for; a name goes before an alias.
    std::optional<KnownName> meaningOf(const NameTrie &trie, const NameTrie::Match &match,
                                       int first) const
    {
        QList<KnownName> written;
        for (const auto &name : trie.namesAt(match.names)) {
            if (isWrittenAs(m_text, m_words, first, name.name))
                written.append(name);
        }
        const auto alias = [](const KnownName &name) { return name.isAlias; };
        if (!std::all_of(written.cbegin(), written.cend(), alias))
            written.removeIf(alias);
        const bool one = std::all_of(written.cbegin(), written.cend(), [&](const KnownName &name) {
            return name.entity == written.first().entity;
        });
        return one && !written.isEmpty() ? std::optional(written.first()) : std::nullopt;
    }

    /// "Llama 5" is not the product that is called just "Llama".
    [[nodiscard]] bool isAnotherVersion(const KnownName &name, int next) const
    {
        constexpr int longestVersion = 2; // "MMLU 2024" is the benchmark in a year
        if ((name.kind != EntityKind::Product && name.kind != EntityKind::Benchmark)
            || next >= m_words.size())
            return false;
        const auto &version = m_words.at(next);
        const auto &last = m_words.at(next - 1);
        const auto gap = gapIn(QStringView(m_text).mid(last.end, version.start - last.end));
        return m_text.at(version.start).isDigit() && version.plain.size() <= longestVersion
            && !m_text.at(last.start).isDigit() && (gap == Gap::Space || gap == Gap::Hyphen);
    }

    int takeSurname(int first)
    {
        const auto match = m_tagger.m_surnames.longestAt(m_text, m_words, first);
        if (match.words == 0)
            return 0;
        const auto &bearers = m_tagger.m_surnames.namesAt(match.names);
        const auto before = m_lastOf.constFind(folded(bearers.first().name));
        if (before != m_lastOf.constEnd()) {
            for (const auto &bearer : bearers) {
                if (bearer.entity == *before && !isSentenceWord(first)) {
                    add(bearer, first, match.words, surnameAfterFullName);
                    return match.words;
                }
            }
            return 0;
        }
        const auto meant = meaningOf(m_tagger.m_surnames, match, first);
        if (!meant || isCommon(first) || mayBeAnother(first))
            return 0;
        add(*meant, first, match.words, surnameAlone);
        return match.words;
    }

    [[nodiscard]] bool isCommon(int word) const
    {
        return m_tagger.m_commonWords.contains(m_words.at(word).plain);
    }

    /// "Weil" at the beginning of a sentence is the conjunction, whoever else is called so.
    [[nodiscard]] bool isSentenceWord(int word) const
    {
        return isCommon(word) && !followsWord(word);
    }

    [[nodiscard]] bool followsWord(int word) const
    {
        if (word == 0)
            return false;
        const auto &left = m_words.at(word - 1);
        return gapIn(QStringView(m_text).mid(left.end, m_words.at(word).start - left.end))
            == Gap::Space;
    }

    /// A capitalized word before a surname may be somebody else's first name, unless it is a title
    /// or an acronym ("CEO").
    [[nodiscard]] bool mayBeAnother(int word) const
    {
        if (!followsWord(word))
            return false;
        const auto &left = m_words.at(word - 1);
        const auto written = left.in(m_text);
        if (!beginsUpper(written) || (isAllUpper(written) && written.size() > 1))
            return false;
        const bool title
            = std::any_of(m_tagger.m_titles.cbegin(), m_tagger.m_titles.cend(),
                          [&](const QString &ending) { return left.plain.endsWith(ending); });
        const bool known = !m_found.isEmpty() && m_found.last().range.contains(left.start);
        return !title && !known && !isCommon(word - 1);
    }

    void add(const KnownName &name, int first, int count, double confidence)
    {
        m_found.append({{m_words.at(first).start, m_words.at(first + count - 1).end},
                        name.entity,
                        name.kind,
                        confidence});
    }

    const NameTagger &m_tagger;
    const QString &m_text;
    QList<Word> m_words;
    QList<FoundName> m_found;
    QHash<QString, EntityId> m_lastOf; ///< folded surname -> whose full name came last
};

NameTagger::NameTagger(const QList<KnownName> &names)
    : m_commonWords(wordList(QStringLiteral("common")))
    , m_titles(wordList(QStringLiteral("titles")))
{
    for (const auto &name : names) {
        if (name.name.size() < 2)
            continue;
        m_names.add(name);
        const auto surname = name.kind == EntityKind::Person ? surnameIn(name.name) : QString();
        auto &known = m_surnamesOf[name.entity];
        if (surname.isEmpty() || known.contains(folded(surname)))
            continue;
        known.append(folded(surname));
        m_surnames.add({surname, name.entity, name.kind, false});
    }
}

void NameTagger::read(const QString &text, Findings &findings) const
{
    findings.names = Pass(*this, text).run();
}

} // namespace db
