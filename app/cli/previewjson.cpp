// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/previewjson.h"

#include <QJsonArray>

namespace cli {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QString kindWord(db::InputPreview::Kind kind)
{
    switch (kind) {
    case db::InputPreview::Kind::Facts:
        return QStringLiteral("csv");
    case db::InputPreview::Kind::Article:
        return QStringLiteral("text");
    case db::InputPreview::Kind::Unreadable:
        break;
    }
    return QStringLiteral("unreadable");
}

QJsonObject articleJson(const db::ImportedItem &article)
{
    return {{QStringLiteral("title"), article.title},
            {QStringLiteral("url"), orNull(article.url)},
            {QStringLiteral("guid"), QJsonValue::Null},
            {QStringLiteral("published"), orNull(article.published.text())},
            {QStringLiteral("updated"), QJsonValue::Null},
            {QStringLiteral("authors"), QJsonArray()},
            {QStringLiteral("language"), orNull(article.language)},
            {QStringLiteral("summary_html"), QString()},
            {QStringLiteral("content_html"), QString()},
            {QStringLiteral("text"), article.text},
            {QStringLiteral("tags"), QJsonArray()},
            {QStringLiteral("claims"), QJsonArray()}};
}

QJsonObject recordJson(const db::PreviewRecord &record)
{
    QJsonObject object;
    for (const auto &[column, value] : record)
        object.insert(column, value);
    return object;
}

} // namespace

QJsonObject toJson(const db::Problem &problem)
{
    return {{QStringLiteral("kind"), db::toText(problem.kind)},
            {QStringLiteral("detail"), problem.detail},
            {QStringLiteral("at"), problem.at}};
}

QJsonObject toJson(const db::InputPreview &preview)
{
    QJsonArray articles;
    for (const auto &article : preview.articles)
        articles.append(articleJson(article));
    QJsonArray records;
    for (const auto &record : preview.records)
        records.append(recordJson(record));
    QJsonArray problems;
    for (const auto &problem : preview.problems)
        problems.append(toJson(problem));
    const auto first = preview.articles.isEmpty() ? db::ImportedItem() : preview.articles.first();
    return {{QStringLiteral("source"),
             QJsonObject{{QStringLiteral("kind"), kindWord(preview.kind)},
                         {QStringLiteral("title"), orNull(preview.title)},
                         {QStringLiteral("url"), orNull(first.url)},
                         {QStringLiteral("language"), orNull(first.language)}}},
            {QStringLiteral("articles"), articles},
            {QStringLiteral("feeds"), QJsonArray()},
            {QStringLiteral("records"), records},
            {QStringLiteral("problems"), problems}};
}

} // namespace cli
