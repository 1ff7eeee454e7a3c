// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/inputs.h"

#include "db/import/reader.h"

#include <QFile>
#include <QFileInfo>

namespace db {

namespace {

constexpr qint64 largestArticle = 16 * 1024 * 1024;

void addArticles(const QString &input, const QByteArray &bytes, const QString &name,
                 ReadInputs &read)
{
    const auto articles = readArticles({name, bytes});
    if (!articles) {
        read.problems.append({input, articles.error()});
        return;
    }
    for (const auto &article : *articles)
        read.articles.append({article, bytes});
}

} // namespace

bool holdsFacts(const QString &path)
{
    if (path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive))
        return true;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const auto header = CsvReader(file, {}).next();
    return header && *header && (*header)->fields.size() > 1
        && factSchemaFor({}, (*header)->fields);
}

void readInput(const QString &path, ReadInputs &read, const std::function<bool()> &goOn)
{
    if (holdsFacts(path)) {
        read.facts.append(readFactFile(path, goOn));
        return;
    }
    QFile file(path);
    const auto name = QFileInfo(path).fileName();
    if (!file.exists())
        read.problems.append({path, {Problem::Kind::FileNotFound, path, name}});
    else if (!file.open(QIODevice::ReadOnly))
        read.problems.append({path, {Problem::Kind::FileUnreadable, file.errorString(), name}});
    else if (file.size() > largestArticle)
        read.problems.append(
            {path,
             {Problem::Kind::TooLarge, QStringLiteral("an article of more than 16 MB"), name}});
    else
        addArticles(path, file.readAll(), name, read);
}

void readPasted(const QString &text, ReadInputs &read)
{
    addArticles({}, text.toUtf8(), {}, read);
}

} // namespace db
