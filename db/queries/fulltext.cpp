// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/fulltext.h"

#include "db/sqlite/statement.h"

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

struct Near
{
    QString words;
    QString distance;
};

std::optional<Near> readNear(const QString &text)
{
    static const QRegularExpression near(
        QStringLiteral("^NEAR\\((.+?)(?:,\\s*(\\d{1,6})\\s*)?\\)$"));
    const auto match = near.match(text);
    return match.hasMatch() ? std::optional(Near{match.captured(1), match.captured(2)})
                            : std::nullopt;
}

QString expressionOf(const WantedText &wanted)
{
    return quotedForFts(wanted.words) + QLatin1String(wanted.prefix ? " *" : "");
}

} // namespace

QList<WantedText> wantedTexts(const QString &value)
{
    const QString text = value.trimmed();
    if (const auto near = readNear(text)) {
        QList<WantedText> wanted;
        static const QRegularExpression piece(QStringLiteral("\"(?:[^\"\\\\]|\\\\.)*\"|\\S+"));
        for (auto match = piece.globalMatch(near->words); match.hasNext();)
            wanted.append({unquoted(match.next().captured(0))});
        return wanted;
    }
    if (!text.endsWith(u'*'))
        return {{unquoted(text)}};
    const QString word = unquoted(text.chopped(1));
    return {{word, letters(word) >= shortestPrefix}};
}

QString fullTextExpression(const QString &value)
{
    const auto wanted = wantedTexts(value);
    const auto near = readNear(value.trimmed());
    if (!near)
        return expressionOf(wanted.constFirst());
    QStringList phrases;
    for (const WantedText &one : wanted)
        phrases.append(expressionOf(one));
    const QString within
        = near->distance.isEmpty() ? QString() : QStringLiteral(", ") + near->distance;
    return QStringLiteral("NEAR(") + phrases.join(u' ') + within + u')';
}

QString rankingExpression(const Node &root)
{
    QStringList expressions;
    const QStringList values = textsIn(root);
    for (const QString &value : values)
        expressions.append(fullTextExpression(value));
    return expressions.join(QStringLiteral(" OR "));
}

std::vector<Relevance> relevanceOf(Connection &connection, const QString &expression)
{
    std::vector<Relevance> found;
    Statement statement(connection,
                        {QStringLiteral("SELECT rowid, relevance(document_fts) FROM document_fts"
                                        " WHERE document_fts MATCH ?"),
                         {expression}});
    while (statement.next())
        found.push_back({statement.integer(0), statement.real(1)});
    return found;
}

} // namespace db
