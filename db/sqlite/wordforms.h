// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

struct sb_stemmer;

namespace db {

/// The forms of one word, UTF-8. Where a form is the same as the one before it, it is repeated.
struct WordForms
{
    std::string folded; ///< as db::folded; empty when nothing is left of the word
    std::string latin; ///< folded, in the letters a-z as far as they can say it
    std::string english; ///< stems of `latin`
    std::string german;
};

/// A few tokens, each once, in order.
class Tokens
{
public:
    void add(std::string_view token);
    [[nodiscard]] const std::string_view *begin() const { return m_tokens.data(); }
    [[nodiscard]] const std::string_view *end() const { return m_tokens.data() + m_count; }

private:
    std::array<std::string_view, 4> m_tokens;
    std::size_t m_count = 0;
};

/// Finds the words of a UTF-8 text: runs of letters, digits and marks. Chinese characters and kana
/// are words of one character, so that any run of them is found as a phrase.
class WordScanner
{
public:
    explicit WordScanner(std::string_view text)
        : m_text(text)
    {
    }

    bool next(); ///< to the next word; false at the end
    [[nodiscard]] int begin() const { return m_begin; } ///< byte offsets in the text
    [[nodiscard]] int end() const { return m_end; }
    [[nodiscard]] std::string_view word() const { return m_text.substr(m_begin, m_end - m_begin); }

private:
    std::string_view m_text;
    int m_begin = 0;
    int m_end = 0;
};

/// Computes forms of words and remembers those of common ones. Used by one thread.
class WordFormer
{
public:
    WordFormer();
    ~WordFormer();
    WordFormer(const WordFormer &) = delete;
    WordFormer &operator=(const WordFormer &) = delete;

    /// Valid until the next call.
    const WordForms &of(std::string_view word);
    /// How a document is indexed: each form once, the folded one first.
    static Tokens indexed(const WordForms &forms);
    /// What a query looks for. Every indexed word has its stems beside it, so the stems alone find
    /// all that the word itself would; the start of a word has no stem.
    static Tokens searched(const WordForms &forms, bool prefix);

private:
    struct Remembered
    {
        std::string word;
        WordForms forms;
    };
    void fill(std::string_view word, WordForms *forms);

    struct DeleteStemmer
    {
        void operator()(sb_stemmer *stemmer) const;
    };
    using Stemmer = std::unique_ptr<sb_stemmer, DeleteStemmer>;
    Stemmer m_english;
    Stemmer m_german;
    std::vector<Remembered> m_remembered; ///< by hash of the word as it stands
    Remembered m_long;
};

} // namespace db
