// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/tagging/words.h"

#include "db/sqlite/statement.h"

#include <QFile>

#include <algorithm>

namespace db {

namespace {

enum class Sort { None, Letter, Digit };

Sort sortOf(QStringView text, qsizetype i)
{
    const QChar c = text.at(i);
    if (c.isDigit())
        return Sort::Digit;
    if (c.isLetter() || c.isMark())
        return Sort::Letter;
    if (c.isHighSurrogate() && i + 1 < text.size())
        return QChar::isLetter(QChar::surrogateToUcs4(c, text.at(i + 1))) ? Sort::Letter
                                                                          : Sort::None;
    if (c.isLowSurrogate() && i > 0)
        return sortOf(text, i - 1);
    return Sort::None;
}

QString plainForm(QStringView word)
{
    const bool ascii
        = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.unicode() < 0x80; });
    return ascii ? word.toString().toLower() : folded(word);
}

bool isDash(QChar c)
{
    return c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015));
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == QChar(0x2018) || c == u'`';
}

template<class Test>
bool allLetters(QStringView word, Test test)
{
    bool any = false;
    for (const QChar c : word) {
        if (c.isLetter() && !test(c))
            return false;
        any = any || c.isLetter();
    }
    return any;
}

} // namespace

QList<Word> wordsOf(QStringView text)
{
    QList<Word> words;
    auto before = Sort::None;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const auto sort = sortOf(text, i);
        if (sort != Sort::None && sort == before)
            words.last().end = static_cast<int>(i + 1);
        else if (sort != Sort::None)
            words.append({static_cast<int>(i), static_cast<int>(i + 1), {}});
        before = sort;
    }
    for (auto &word : words)
        word.plain = plainForm(word.in(text));
    return words;
}

Gap gapIn(QStringView between)
{
    if (between.isEmpty())
        return Gap::None;
    if (between.count(u'\n') > 1)
        return Gap::Paragraph;
    if (std::all_of(between.cbegin(), between.cend(), [](QChar c) { return c.isSpace(); }))
        return Gap::Space;
    if (between.size() == 1)
        return isDash(between.front())      ? Gap::Hyphen
            : isApostrophe(between.front()) ? Gap::Apostrophe
                                            : Gap::Other;
    return Gap::Other;
}

bool isAllLower(QStringView word)
{
    return allLetters(word, [](QChar c) { return c.isLower(); });
}

bool isAllUpper(QStringView word)
{
    return allLetters(word, [](QChar c) { return c.isUpper(); });
}

bool beginsUpper(QStringView word)
{
    return !word.isEmpty() && word.front().isUpper();
}

QSet<QString> wordList(const QString &name)
{
    QFile file(QStringLiteral(":/words/%1.txt").arg(name));
    QSet<QString> words;
    if (!file.open(QIODevice::ReadOnly))
        return words;
    for (const auto &line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        if (const auto word = folded(line); !word.isEmpty() && !word.startsWith(u'#'))
            words.insert(word);
    }
    return words;
}

} // namespace db
