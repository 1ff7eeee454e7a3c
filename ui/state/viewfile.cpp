// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/viewfile.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

namespace ui {

namespace {

const QString formatName = QStringLiteral("claimscope-views");
constexpr int newestVersion = 1;

tl::unexpected<db::Problem> bad(const QString &detail, const QString &at = {})
{
    db::Problem problem{db::Problem::Kind::BadSyntax, detail};
    problem.at = at;
    return tl::unexpected(problem);
}

QString placeIn(const QByteArray &file, int offset)
{
    const QByteArray before = file.left(offset);
    const auto line = before.count('\n') + 1;
    const auto column = offset - before.lastIndexOf('\n');
    return QStringLiteral("%1:%2").arg(line).arg(column);
}

/// Folders before what lies in them; a view whose folder is not in the file lies at the top.
QList<db::SavedView> parentsFirst(QList<db::SavedView> views)
{
    QSet<QString> keys;
    for (const auto &view : std::as_const(views))
        keys.insert(view.key);
    QList<db::SavedView> sorted;
    QSet<QString> done{QString()};
    while (!views.isEmpty()) {
        const auto before = views.size();
        for (auto it = views.begin(); it != views.end();) {
            if (!done.contains(it->parent) && keys.contains(it->parent)) {
                ++it;
                continue;
            }
            if (!done.contains(it->parent))
                it->parent.clear();
            done.insert(it->key);
            sorted.append(*it);
            it = views.erase(it);
        }
        if (views.size() == before) // folders that lie in each other
            views.first().parent.clear();
    }
    return sorted;
}

bool sameContent(const db::SavedView &a, const db::SavedView &b)
{
    return a.name == b.name && a.note == b.note && a.state == b.state;
}

} // namespace

QByteArray viewFile(const QList<db::SavedView> &views)
{
    QJsonArray list;
    for (const auto &view : views) {
        QJsonObject json{{QStringLiteral("key"), view.key}, {QStringLiteral("name"), view.name}};
        if (!view.parent.isEmpty())
            json.insert(QStringLiteral("folder"), view.parent);
        if (!view.note.isEmpty())
            json.insert(QStringLiteral("note"), view.note);
        if (!view.state.isEmpty())
            json.insert(QStringLiteral("view"), view.state);
        list.append(json);
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), formatName},
                                     {QStringLiteral("version"), newestVersion},
                                     {QStringLiteral("views"), list}})
        .toJson();
}

db::Outcome<QList<db::SavedView>> readViewFile(const QByteArray &file)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(file, &error);
    if (error.error != QJsonParseError::NoError)
        return bad(QStringLiteral("not well-formed JSON"), placeIn(file, error.offset));
    const QJsonObject json = document.object();
    if (json.value(QLatin1String("format")).toString() != formatName
        || !json.value(QLatin1String("views")).isArray())
        return bad(QStringLiteral("no file of saved views"));
    if (json.value(QLatin1String("version")).toInt() > newestVersion)
        return bad(QStringLiteral("saved views of a newer version"));
    QList<db::SavedView> views;
    QSet<QString> keys;
    for (const auto &each : json.value(QLatin1String("views")).toArray()) {
        const QJsonObject object = each.toObject();
        db::SavedView view;
        view.key = object.value(QLatin1String("key")).toString();
        view.name = object.value(QLatin1String("name")).toString().trimmed();
        view.parent = object.value(QLatin1String("folder")).toString();
        view.note = object.value(QLatin1String("note")).toString();
        view.state = object.value(QLatin1String("view")).toObject();
        if (view.name.isEmpty() || view.key.isEmpty())
            return bad(QStringLiteral("a saved view without a name or a key"));
        if (keys.contains(view.key))
            return bad(QStringLiteral("two saved views with the key %1").arg(view.key));
        keys.insert(view.key);
        views.append(view);
    }
    return parentsFirst(views);
}

QList<db::SavedView> newViews(const QList<db::SavedView> &read, const QList<db::SavedView> &known)
{
    QHash<QString, db::SavedView> standing;
    for (const auto &view : known)
        standing.insert(view.key, view);
    QSet<QString> taken;
    for (const auto &view : known + read)
        taken.insert(view.key);
    QHash<QString, QString> renamed;
    QList<db::SavedView> result;
    for (db::SavedView view : read) {
        view.parent = renamed.value(view.parent, view.parent);
        const auto found = standing.constFind(view.key);
        if (found != standing.cend() && sameContent(*found, view))
            continue;
        if (found != standing.cend()) {
            const QString old = view.key;
            for (int number = 2; taken.contains(view.key); ++number)
                view.key = QStringLiteral("%1-%2").arg(old).arg(number);
            taken.insert(view.key);
            renamed.insert(old, view.key);
        }
        result.append(view);
    }
    return result;
}

} // namespace ui
