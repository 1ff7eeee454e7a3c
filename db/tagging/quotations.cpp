// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/tagging/quotations.h"

#include <algorithm>

namespace db {

namespace {

/// The marks that can close what a mark opens; empty: it opens nothing. German “ closes „, English
/// “ opens; » and « serve both ways.
QStringView closersOf(QChar open)
{
    switch (open.unicode()) {
    case u'"':
        return u"\"";
    case u'\u201C': // “
        return u"\u201D\"";
    case u'\u201D': // ” opens in Swedish style
        return u"\u201D";
    case u'\u201E': // „
        return u"\u201C\u201D\"";
    case u'\u00AB': // «
        return u"\u00BB";
    case u'\u00BB': // »
        return u"\u00AB\u00BB";
    case u'\u201A': // ‚
        return u"\u2018\u2019";
    case u'\u2018': // ‘
        return u"\u2019";
    case u'\u2039': // ‹
        return u"\u203A";
    case u'\u203A': // ›
        return u"\u2039\u203A";
    case u'\u300C': // 「
        return u"\u300D";
    case u'\u300E': // 『
        return u"\u300F";
    default:
        return {};
    }
}

bool isWordCharacter(const QString &text, qsizetype i)
{
    return i >= 0 && i < text.size() && text.at(i).isLetterOrNumber();
}

/// An opening mark does not stand behind a word, a closing one not before a word: that tells single
/// marks from apostrophes and straight marks from inches.
bool canOpen(const QString &text, qsizetype i)
{
    const auto next = i + 1 < text.size() ? text.at(i + 1) : QChar(u' ');
    return !closersOf(text.at(i)).isEmpty() && !isWordCharacter(text, i - 1) && !next.isSpace();
}

bool isParagraphEnd(const QString &text, qsizetype i)
{
    return text.at(i) == u'\n' && i + 1 < text.size() && text.at(i + 1) == u'\n';
}

/// Where the quotation that opens at `open` closes, or -1.
qsizetype closingOf(const QString &text, qsizetype open)
{
    const auto closers = closersOf(text.at(open));
    for (qsizetype i = open + 1; i < text.size() && !isParagraphEnd(text, i); ++i) {
        if (closers.contains(text.at(i)) && !isWordCharacter(text, i + 1)
            && !text.at(i - 1).isSpace())
            return i;
    }
    return -1;
}

bool isSentenceEnd(QChar c)
{
    return c == u'.' || c == u'!' || c == u'?' || c == QChar(0x2026);
}

/// Whether a new sentence begins behind position `i`, which ends one by its mark.
bool sentenceBeginsBehind(const QString &text, qsizetype i)
{
    qsizetype next = i + 1;
    while (next < text.size() && !text.at(next).isLetterOrNumber() && !text.at(next).isSpace()
           && closersOf(text.at(next)).isEmpty())
        ++next;
    if (next >= text.size())
        return true;
    if (!text.at(next).isSpace())
        return false;
    while (next < text.size() && text.at(next).isSpace())
        ++next;
    return next >= text.size() || !text.at(next).isLower();
}

/// "Dr. Wang", "J. Smith", "3. Januar": a point that ends no sentence.
bool isAbbreviation(const QString &text, qsizetype point)
{
    if (text.at(point) != u'.' || point == 0)
        return false;
    qsizetype start = point;
    while (isWordCharacter(text, start - 1))
        --start;
    const auto word = QStringView(text).mid(start, point - start);
    if (word.size() == 1 && word.front().isUpper())
        return true;
    const bool isNumber
        = std::all_of(word.cbegin(), word.cend(), [](QChar c) { return c.isDigit(); });
    static const QStringList known{
        QStringLiteral("Dr"), QStringLiteral("Prof"), QStringLiteral("Mr"), QStringLiteral("Mrs"),
        QStringLiteral("Ms"), QStringLiteral("St"),   QStringLiteral("Nr"), QStringLiteral("bzw"),
        QStringLiteral("ca"), QStringLiteral("vs")};
    return (isNumber && !word.isEmpty() && word.size() <= 2) || known.contains(word);
}

} // namespace

QList<TextRange> quotationsIn(const QString &text)
{
    QList<TextRange> found;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!canOpen(text, i))
            continue;
        const auto end = closingOf(text, i);
        if (end < 0)
            continue;
        found.append({static_cast<int>(i + 1), static_cast<int>(end)});
        i = end;
    }
    return found;
}

QList<TextRange> sentencesIn(const QString &text, const QList<TextRange> &quotations)
{
    QList<TextRange> sentences;
    int start = 0;
    qsizetype quotation = 0;
    const auto close = [&](qsizetype end) {
        if (end > start)
            sentences.append({start, static_cast<int>(end)});
        start = static_cast<int>(end);
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        while (quotation < quotations.size() && quotations.at(quotation).end < i)
            ++quotation;
        if (quotation < quotations.size() && quotations.at(quotation).contains(int(i))) {
            const auto &quoted = quotations.at(quotation);
            i = quoted.end; // its closing mark
            if (isSentenceEnd(text.at(quoted.end - 1)) && sentenceBeginsBehind(text, i))
                close(i + 1);
        } else if (isParagraphEnd(text, i)) {
            close(i);
        } else if (isSentenceEnd(text.at(i)) && !isAbbreviation(text, i)
                   && sentenceBeginsBehind(text, i)) {
            close(i + 1);
        }
    }
    close(text.size());
    return sentences;
}

} // namespace db
