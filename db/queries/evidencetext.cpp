// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/evidencetext.h"

#include <QTextBoundaryFinder>

namespace db {

namespace {

/// Index of a code point in UTF-16, or -1 beyond the end.
qsizetype utf16Index(const QString &text, int codePoint)
{
    qsizetype index = 0;
    for (int passed = 0; passed < codePoint; ++passed) {
        if (index >= text.size())
            return -1;
        index += text.at(index).isHighSurrogate() ? 2 : 1;
    }
    return index <= text.size() ? index : -1;
}

int codePointIndex(const QString &text, qsizetype utf16)
{
    int count = 0;
    for (qsizetype i = 0; i < utf16; ++i)
        count += text.at(i).isLowSurrogate() ? 0 : 1;
    return count;
}

QChar loosened(QChar c)
{
    static const QString quotes = QStringLiteral("\u201c\u201d\u201e\u201f\u00ab\u00bb");
    static const QString apostrophes = QStringLiteral("\u2018\u2019\u201a\u201b\u2039\u203a\u0060");
    static const QString dashes = QStringLiteral("\u2010\u2011\u2012\u2013\u2014");
    if (quotes.contains(c))
        return u'"';
    if (apostrophes.contains(c))
        return u'\'';
    return dashes.contains(c) ? QChar(u'-') : c.toCaseFolded();
}

/// A text as quotes are compared, with the place of each of its characters in the original.
struct Loose
{
    QString text;
    QList<qsizetype> places;

    explicit Loose(const QString &original)
    {
        for (qsizetype i = 0; i < original.size(); ++i) {
            const QChar c = original.at(i);
            if (c == QChar::SoftHyphen)
                continue;
            if (c.isSpace() && (text.isEmpty() || text.endsWith(u' ')))
                continue;
            text += c.isSpace() ? QChar(u' ') : loosened(c);
            places.append(i);
        }
        while (text.endsWith(u' '))
            text.chop(1);
    }
};

} // namespace

QString sentenceAround(const QString &text, const Span &span)
{
    const qsizetype start = utf16Index(text, span.start);
    const qsizetype end = utf16Index(text, span.end);
    if (start < 0 || end < 0 || start >= end)
        return {};
    const qsizetype lineStart = start == 0 ? 0 : text.lastIndexOf(u'\n', start - 1) + 1;
    qsizetype lineEnd = text.indexOf(u'\n', end - 1);
    if (lineEnd < 0)
        lineEnd = text.size();
    const QString lines = text.mid(lineStart, lineEnd - lineStart);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, lines);
    finder.setPosition(start - lineStart);
    const qsizetype from = finder.isAtBoundary() ? finder.position() : finder.toPreviousBoundary();
    finder.setPosition(std::max<qsizetype>(end - lineStart - 1, 0));
    const qsizetype to = finder.toNextBoundary();
    return lines.mid(std::max<qsizetype>(from, 0), to < 0 ? -1 : to - std::max<qsizetype>(from, 0))
        .trimmed();
}

std::optional<Span> findQuote(const QString &text, const QString &quote)
{
    const Loose wanted(quote);
    if (wanted.text.isEmpty())
        return std::nullopt;
    const Loose whole(text);
    const qsizetype at = whole.text.indexOf(wanted.text);
    if (at < 0)
        return std::nullopt;
    const qsizetype first = whole.places.at(at);
    const qsizetype last = whole.places.at(at + wanted.text.size() - 1);
    return Span{codePointIndex(text, first), codePointIndex(text, last + 1)};
}

void locate(Evidence &evidence, const QString *text, const QString &quote)
{
    if (!text) {
        evidence.state = EvidenceState::TextNotStored;
        return;
    }
    if (!quote.isEmpty()) {
        const QString marked = evidence.span ? sentenceAround(*text, *evidence.span) : QString();
        if (marked.isEmpty() || !findQuote(marked, quote))
            evidence.span = findQuote(*text, quote);
    }
    if (evidence.span)
        evidence.sentence = sentenceAround(*text, *evidence.span);
    evidence.state = evidence.sentence.isEmpty() ? EvidenceState::NotInText : EvidenceState::InText;
}

} // namespace db
