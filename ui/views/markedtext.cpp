// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/markedtext.h"

#include "db/types/vocabulary.h"

#include <QRegularExpression>
#include <QSet>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace ui {

namespace {

/// UTF-16 index of each code point, and the end.
QList<qsizetype> codePointIndexes(const QString &text)
{
    QList<qsizetype> indexes;
    indexes.reserve(text.size() + 1);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!(text.at(i).isLowSurrogate() && i > 0 && text.at(i - 1).isHighSurrogate()))
            indexes.append(i);
    }
    indexes.append(text.size());
    return indexes;
}

QString paragraphs(QString escaped)
{
    static const QRegularExpression blankLines(QStringLiteral("\\n\\s*\\n+"));
    escaped.replace(blankLines, QStringLiteral("<br><br>"));
    return escaped.replace(u'\n', QStringLiteral("<br>"));
}

QString stretchHtml(const QString &text, const QList<const TextMark *> &covering,
                    const QString &style)
{
    const QString escaped = paragraphs(text.toHtmlEscaped());
    if (covering.isEmpty())
        return escaped;
    // The innermost mark is the one that a click means.
    const auto rank
        = [](const TextMark *mark) { return std::pair(mark->link.isEmpty(), mark->span.length()); };
    const auto innermost = *std::min_element(
        covering.begin(), covering.end(),
        [&rank](const TextMark *a, const TextMark *b) { return rank(a) < rank(b); });
    if (innermost->link.isEmpty())
        return QStringLiteral("<span style=\"%1\">%2</span>").arg(style, escaped);
    return QStringLiteral("<a href=\"%1\" style=\"%2\">%3</a>")
        .arg(innermost->link.toHtmlEscaped(), style, escaped);
}

/// The ways a name may stand in running text.
QStringList spellings(const db::EntityRef &entity)
{
    QStringList names{entity.name};
    const QStringList words = entity.name.split(u' ', Qt::SkipEmptyParts);
    if (entity.kind == db::EntityKind::Person && words.size() > 1)
        names.append(words.constLast());
    return names;
}

} // namespace

QString markedHtml(const QString &text, const QList<TextMark> &marks,
                   const std::function<QString(const QList<const TextMark *> &)> &style,
                   db::Span range)
{
    const QList<qsizetype> indexes = codePointIndexes(text);
    const int length = static_cast<int>(indexes.size()) - 1;
    const int first = std::clamp(range.start, 0, length);
    const int last = std::clamp(range.end, first, length);
    QList<int> borders{first, last};
    for (const TextMark &mark : marks) {
        borders.append(std::clamp(mark.span.start, first, last));
        borders.append(std::clamp(mark.span.end, first, last));
    }
    std::sort(borders.begin(), borders.end());
    borders.erase(std::unique(borders.begin(), borders.end()), borders.end());

    QString html;
    for (qsizetype i = 0; i + 1 < borders.size(); ++i) {
        const int from = borders.at(i);
        const int to = borders.at(i + 1);
        QList<const TextMark *> covering;
        for (const TextMark &mark : marks) {
            if (mark.span.start <= from && mark.span.end >= to)
                covering.append(&mark);
        }
        const QString stretch = text.mid(indexes.at(from), indexes.at(to) - indexes.at(from));
        html += stretchHtml(stretch, covering, covering.isEmpty() ? QString() : style(covering));
    }
    return html;
}

QList<TextMark> marksByName(const QString &text, const QList<db::EntityRef> &entities)
{
    const QList<qsizetype> indexes = codePointIndexes(text);
    const auto codePoint = [&](qsizetype index) {
        return static_cast<int>(std::lower_bound(indexes.begin(), indexes.end(), index)
                                - indexes.begin());
    };
    QList<TextMark> marks;
    const auto isFree = [&](db::Span span) {
        return std::none_of(marks.begin(), marks.end(), [&](const TextMark &mark) {
            return mark.span.start < span.end && span.start < mark.span.end;
        });
    };
    QList<QPair<QString, const db::EntityRef *>> names;
    for (const db::EntityRef &entity : entities) {
        for (const QString &name : spellings(entity))
            names.append({name, &entity});
    }
    std::stable_sort(names.begin(), names.end(), [](const auto &a, const auto &b) {
        return a.first.size() > b.first.size(); // longest match wins
    });
    for (const auto &[name, entity] : std::as_const(names)) {
        const QRegularExpression whole(
            QStringLiteral("(?<![\\w])%1(?=s?(?![\\w]))").arg(QRegularExpression::escape(name)),
            QRegularExpression::UseUnicodePropertiesOption);
        for (auto it = whole.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            const db::Span span{codePoint(match.capturedStart()), codePoint(match.capturedEnd())};
            if (isFree(span))
                marks.append({span, markKind(entity->kind), false, entityLink(*entity), false});
        }
    }
    return marks;
}

QStringList sentencesNaming(const QString &text, const QList<db::EntityRef> &entities)
{
    QStringList sentences;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Sentence, text);
    for (qsizetype start = 0, end = finder.toNextBoundary(); end > start;
         start = end, end = finder.toNextBoundary()) {
        const QString sentence = text.mid(start, end - start).trimmed();
        if (!marksByName(sentence, entities).isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

QList<TextMark> marksOfFound(const QList<db::Span> &spans)
{
    QList<TextMark> marks;
    for (const db::Span &span : spans)
        marks.append({span, TextMark::Kind::Found, false, {}, false});
    return marks;
}

TextMark::Kind markKind(db::EntityKind kind)
{
    switch (kind) {
    case db::EntityKind::Person:
        return TextMark::Kind::Person;
    case db::EntityKind::Organization:
        return TextMark::Kind::Organization;
    case db::EntityKind::Product:
    case db::EntityKind::Benchmark:
        break;
    }
    return TextMark::Kind::Product;
}

QString entityLink(const db::EntityRef &entity)
{
    return QStringLiteral("filter:%1:%2").arg(db::toText(entity.kind), entity.key);
}

} // namespace ui
