// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/fulltext.h"

#include <QRegularExpression>

namespace db {

namespace {

constexpr qsizetype shortestPrefix = 2;

QString quotedForFts(QString text)
{
    text.remove(QChar(u'\0'));
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// A phrase without its quotes and the backslashes that guard quotes within it.
QString unquoted(const QString &text)
{
    if (text.size() < 2 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return text;
    static const QRegularExpression guarded(QStringLiteral("\\\\(.)"));
    return text.sliced(1, text.size() - 2).replace(guarded, QStringLiteral("\\1"));
}

qsizetype letters(const QString &text)
{
    return text.toUcs4().size();
}

QString nearExpression(const QString &words, const QString &distance)
{
    QStringList phrases;
    static const QRegularExpression piece(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\"|\\S+"));
    for (auto match = piece.globalMatch(words); match.hasNext();) {
        const auto found = match.next();
        phrases.append(quotedForFts(unquoted(found.captured(0))));
    }
    const QString within = distance.isEmpty() ? QString() : QStringLiteral(", ") + distance;
    return QStringLiteral("NEAR(") + phrases.join(u' ') + within + u')';
}

void collectTexts(const Node &node, bool negated, QStringList *expressions)
{
    if (node.kind == Node::Kind::Term) {
        if (node.field == Field::Text && !negated)
            expressions->append(fullTextExpression(node.value));
        return;
    }
    for (const Node &child : node.children)
        collectTexts(child, negated != (node.kind == Node::Kind::Not), expressions);
}

} // namespace

QString fullTextExpression(const QString &value)
{
    static const QRegularExpression near(
        QStringLiteral("^NEAR\\((.+?)(?:,\\s*(\\d{1,6})\\s*)?\\)$"));
    const QString text = value.trimmed();
    if (const auto match = near.match(text); match.hasMatch())
        return nearExpression(match.captured(1), match.captured(2));
    if (text.endsWith(u'*')) {
        const QString word = unquoted(text.chopped(1));
        return letters(word) >= shortestPrefix ? quotedForFts(word) + QStringLiteral(" *")
                                               : quotedForFts(word);
    }
    return quotedForFts(unquoted(text));
}

QString rankingExpression(const Node &root)
{
    QStringList expressions;
    collectTexts(root, false, &expressions);
    return expressions.join(QStringLiteral(" OR "));
}

} // namespace db
