// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/foundwords.h"

#include "db/queries/fulltext.h"
#include "db/sqlite/wordforms.h"

#include <algorithm>

namespace db {

namespace {

using Forms = std::vector<std::string>;

/// Words in a row, each with the forms that are searched.
struct Wanted
{
    std::vector<Forms> words;
    bool prefix = false;
};

struct TextWord
{
    Span span;
    Forms forms;
};

class Finder
{
public:
    explicit Finder(const QStringList &values)
    {
        for (const QString &value : values) {
            const auto texts = wantedTexts(value);
            for (const WantedText &text : texts)
                add(text);
        }
    }

    [[nodiscard]] QList<Span> in(const QString &text)
    {
        const auto words = wordsOf(text.toStdString());
        std::vector<bool> marked(words.size(), false);
        for (const Wanted &wanted : m_wanted) {
            for (std::size_t at = 0; at + wanted.words.size() <= words.size(); ++at) {
                if (standsAt(wanted, words, at))
                    std::fill_n(marked.begin() + static_cast<std::ptrdiff_t>(at),
                                wanted.words.size(), true);
            }
        }
        QList<Span> spans;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (marked[i])
                spans.append(words[i].span);
        }
        return spans;
    }

private:
    void add(const WantedText &text)
    {
        const std::string bytes = text.words.toStdString();
        Wanted wanted{{}, text.prefix};
        WordScanner scanner(bytes);
        while (scanner.next()) {
            const Tokens tokens = WordFormer::searched(m_former.of(scanner.word()), text.prefix);
            if (tokens.begin() != tokens.end())
                wanted.words.emplace_back(tokens.begin(), tokens.end());
        }
        if (!wanted.words.empty())
            m_wanted.push_back(std::move(wanted));
    }

    std::vector<TextWord> wordsOf(const std::string &bytes)
    {
        std::vector<TextWord> words;
        WordScanner scanner(bytes);
        int counted = 0;
        int points = 0;
        const auto pointAt = [&](int offset) {
            for (; counted < offset; ++counted)
                points
                    += (static_cast<unsigned char>(bytes[static_cast<std::size_t>(counted)]) & 0xc0)
                    != 0x80;
            return points;
        };
        while (scanner.next()) {
            const Tokens tokens = WordFormer::indexed(m_former.of(scanner.word()));
            if (tokens.begin() == tokens.end())
                continue;
            const int start = pointAt(scanner.begin());
            words.push_back({{start, pointAt(scanner.end())}, {tokens.begin(), tokens.end()}});
        }
        return words;
    }

    static bool answers(const Forms &wanted, const Forms &word, bool prefix)
    {
        return std::any_of(wanted.begin(), wanted.end(), [&](const std::string &form) {
            return std::any_of(word.begin(), word.end(), [&](const std::string &other) {
                return prefix ? other.compare(0, form.size(), form) == 0 : other == form;
            });
        });
    }

    static bool standsAt(const Wanted &wanted, const std::vector<TextWord> &words, std::size_t at)
    {
        for (std::size_t i = 0; i < wanted.words.size(); ++i) {
            const bool begins = wanted.prefix && i + 1 == wanted.words.size();
            if (!answers(wanted.words[i], words[at + i].forms, begins))
                return false;
        }
        return true;
    }

    WordFormer m_former;
    std::vector<Wanted> m_wanted;
};

} // namespace

WordFinder wordFinder(const Filter &filter)
{
    const QStringList values = filter.searchedTexts();
    if (values.isEmpty())
        return {};
    return [finder = std::make_shared<Finder>(values)](const QString &text) {
        return finder->in(text);
    };
}

} // namespace db
