// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/wordforms.h"

#include "db/sqlite/statement.h"
#include "db/sqlite/transliteration.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <libstemmer.h>

#include <algorithm>

namespace db {

namespace {

constexpr std::size_t remembered = 8192; ///< a power of two
constexpr std::size_t longestRemembered = 40;
constexpr std::size_t shortestStemmed = 3;

enum class CharClass { Separator, Word, Mark, Joiner, Single };

bool isAsciiWord(unsigned char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

bool isAscii(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return (c & 0x80) == 0; });
}

bool isKana(UChar32 c)
{
    return (c >= 0x3040 && c <= 0x30ff) || (c >= 0x31f0 && c <= 0x31ff)
        || (c >= 0xff66 && c <= 0xff9f);
}

CharClass classOf(UChar32 c)
{
    if (c < 0x80)
        return c >= 0 && isAsciiWord(static_cast<unsigned char>(c)) ? CharClass::Word
                                                                    : CharClass::Separator;
    const uint32_t type = U_MASK(u_charType(c));
    if (type & U_GC_M_MASK)
        return CharClass::Mark;
    if (type & U_GC_CF_MASK) // soft hyphens and joiners stand within words
        return CharClass::Joiner;
    if (!(type & (U_GC_L_MASK | U_GC_N_MASK | U_GC_CO_MASK)))
        return CharClass::Separator;
    return c >= 0x2e80 && (isKana(c) || u_hasBinaryProperty(c, UCHAR_IDEOGRAPHIC))
        ? CharClass::Single
        : CharClass::Word;
}

QString withoutJoiners(QString word)
{
    word.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return word;
}

std::size_t hashOf(std::string_view word)
{
    std::size_t hash = 14695981039346656037ULL; // FNV-1a
    for (const char c : word)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    return hash ^ (hash >> 29);
}

std::string stemOf(sb_stemmer *stemmer, const std::string &word)
{
    const bool isPlain
        = std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; });
    if (!stemmer || !isPlain || word.size() < shortestStemmed || word.size() > longestRemembered)
        return word;
    const auto *stem = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(word.data()),
                                       static_cast<int>(word.size()));
    if (!stem || sb_stemmer_length(stemmer) == 0)
        return word;
    return {reinterpret_cast<const char *>(stem),
            static_cast<std::size_t>(sb_stemmer_length(stemmer))};
}

} // namespace

void Tokens::add(std::string_view token)
{
    if (!token.empty() && m_count < m_tokens.size() && std::find(begin(), end(), token) == end())
        m_tokens[m_count++] = token;
}

bool WordScanner::next()
{
    const auto *bytes = reinterpret_cast<const uint8_t *>(m_text.data());
    const int size = static_cast<int>(m_text.size());
    int at = m_end;
    bool inside = false;
    while (at < size) {
        const int here = at;
        if (bytes[at] < 0x80) {
            ++at;
            const bool belongs = isAsciiWord(bytes[here]);
            if (belongs != inside) {
                (inside ? m_end : m_begin) = here;
                if (inside)
                    return true;
                inside = true;
            }
            continue;
        }
        UChar32 c = 0;
        U8_NEXT(bytes, at, size, c);
        const CharClass kind = classOf(c);
        const bool continues
            = kind == CharClass::Word || kind == CharClass::Mark || kind == CharClass::Joiner;
        if (inside && !continues) {
            m_end = here;
            return true;
        }
        if (!inside && (kind == CharClass::Word || kind == CharClass::Single)) {
            m_begin = here;
            inside = true;
        }
        if (kind == CharClass::Single) {
            m_end = at;
            return true;
        }
    }
    m_end = size;
    return inside;
}

void WordFormer::DeleteStemmer::operator()(sb_stemmer *stemmer) const
{
    sb_stemmer_delete(stemmer);
}

WordFormer::WordFormer()
    : m_english(sb_stemmer_new("english", "UTF_8"))
    , m_german(sb_stemmer_new("german", "UTF_8"))
    , m_remembered(remembered)
{
}

WordFormer::~WordFormer() = default;

const WordForms &WordFormer::of(std::string_view word)
{
    Remembered &place
        = word.size() > longestRemembered ? m_long : m_remembered[hashOf(word) & (remembered - 1)];
    if (place.word != word || word.empty()) {
        place.word = word;
        fill(word, &place.forms);
    }
    return place.forms;
}

void WordFormer::fill(std::string_view word, WordForms *forms)
{
    if (isAscii(word)) {
        forms->folded = word;
        for (char &c : forms->folded)
            c = c >= 'A' && c <= 'Z' ? static_cast<char>(c | 0x20) : c;
        forms->latin = forms->folded;
    } else {
        const QString plain = folded(
            withoutJoiners(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()))));
        forms->folded = plain.toStdString();
        const bool single
            = plain.size() == 1 && classOf(plain.front().unicode()) == CharClass::Single;
        forms->latin = single ? forms->folded : inLatinLetters(plain).toStdString();
    }
    forms->english = stemOf(m_english.get(), forms->latin);
    forms->german = stemOf(m_german.get(), forms->latin);
}

Tokens WordFormer::indexed(const WordForms &forms)
{
    Tokens tokens;
    for (const std::string *form : {&forms.folded, &forms.latin, &forms.english, &forms.german})
        tokens.add(*form);
    return tokens;
}

Tokens WordFormer::searched(const WordForms &forms, bool prefix)
{
    Tokens tokens;
    tokens.add(prefix ? forms.folded : forms.english);
    tokens.add(prefix ? forms.latin : forms.german);
    return tokens;
}

} // namespace db
