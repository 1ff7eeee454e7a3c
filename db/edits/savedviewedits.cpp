// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/edits/savedviewedits.h"

#include "db/sqlite/statement.h"

#include <QJsonDocument>
#include <QRegularExpression>

namespace db {

namespace {

std::optional<qint64> idOf(Connection &connection, const QString &key)
{
    return integerFrom(connection,
                       {QStringLiteral("SELECT id FROM saved_view WHERE key = ?"), {key}});
}

QString freeKey(Connection &connection, const QString &name)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QString base = folded(name).replace(others, QStringLiteral("-"));
    base = QStringLiteral("view-") + base.left(60);
    QString key = base;
    for (int number = 2; idOf(connection, key); ++number)
        key = QStringLiteral("%1-%2").arg(base).arg(number);
    return key;
}

/// The newest item as a mark: when it was entered, and its id for those of the same second.
QString lookNow(Connection &connection)
{
    Statement newest(connection,
                     "SELECT entered_at, id FROM item ORDER BY entered_at DESC, id DESC LIMIT 1");
    if (!newest.next())
        return QStringLiteral(" 0");
    return QStringLiteral("%1 %2").arg(newest.text(0)).arg(newest.integer(1));
}

SqlValue nullable(std::optional<qint64> id)
{
    return id ? SqlValue(*id) : SqlValue();
}

/// Writes the order of siblings with `moved` at its place among them.
void arrange(Connection &connection, std::optional<qint64> parent, qint64 moved, int position)
{
    QList<qint64> siblings
        = integersFrom(connection,
                       {QStringLiteral("SELECT id FROM saved_view WHERE parent_id IS ? AND id <> ?"
                                       " ORDER BY position, id"),
                        {nullable(parent), moved}});
    const auto last = siblings.size();
    siblings.insert(position < 0 ? last : qMin<qsizetype>(position, last), moved);
    for (qsizetype place = 0; place < siblings.size(); ++place)
        Statement(connection,
                  {QStringLiteral("UPDATE saved_view SET position = ? WHERE id = ?"),
                   {qint64(place), siblings.at(place)}})
            .run();
}

} // namespace

Outcome<QString> saveView(Connection &connection, const SavedView &view)
{
    Transaction transaction(connection);
    const auto parent = view.parent.isEmpty() ? std::nullopt : idOf(connection, view.parent);
    if (!view.parent.isEmpty() && !parent)
        return fail(Problem::Kind::UnknownName, view.parent);
    const QString key = view.key.isEmpty() ? freeKey(connection, view.name) : view.key;
    const QString looked = view.lookedAt.isEmpty() ? lookNow(connection) : view.lookedAt;
    const QString state
        = QString::fromUtf8(QJsonDocument(view.state).toJson(QJsonDocument::Compact));
    const Sql insert{QStringLiteral("INSERT INTO saved_view (key, name, parent_id, note, state,"
                                    " looked_at) VALUES (?, ?, ?, ?, ?, ?)"
                                    " ON CONFLICT (key) DO UPDATE SET name = excluded.name,"
                                    " parent_id = excluded.parent_id, note = excluded.note,"
                                    " state = excluded.state, looked_at = excluded.looked_at"),
                     {key, view.name, nullable(parent), view.note, state, looked}};
    Statement(connection, insert).run();
    arrange(connection, parent, *idOf(connection, key), view.position);
    transaction.commit();
    return key;
}

Outcome<Done> renameView(Connection &connection, const QString &key, const QString &name,
                         const QString &note)
{
    const auto id = idOf(connection, key);
    if (!id)
        return fail(Problem::Kind::UnknownName, key);
    Statement(connection,
              {QStringLiteral("UPDATE saved_view SET name = ?, note = ? WHERE id = ?"),
               {name, note, *id}})
        .run();
    return Done{};
}

Outcome<Done> moveView(Connection &connection, const QString &key, const QString &parent,
                       int position)
{
    Transaction transaction(connection);
    const auto id = idOf(connection, key);
    const auto into = parent.isEmpty() ? std::nullopt : idOf(connection, parent);
    if (!id || (!parent.isEmpty() && !into))
        return fail(Problem::Kind::UnknownName, id ? parent : key);
    const Sql inItself{
        QStringLiteral("WITH RECURSIVE above (id) AS (SELECT ? UNION"
                       " SELECT parent_id FROM saved_view JOIN above USING (id)"
                       " WHERE parent_id IS NOT NULL) SELECT 1 FROM above WHERE id = ?"),
        {nullable(into), *id}};
    if (integerFrom(connection, inItself))
        return fail(Problem::Kind::BadValue, parent);
    Statement(
        connection,
        {QStringLiteral("UPDATE saved_view SET parent_id = ? WHERE id = ?"), {nullable(into), *id}})
        .run();
    arrange(connection, into, *id, position);
    transaction.commit();
    return Done{};
}

Outcome<Done> removeView(Connection &connection, const QString &key)
{
    const auto id = idOf(connection, key);
    if (!id)
        return fail(Problem::Kind::UnknownName, key);
    Statement(connection,
              {QStringLiteral("WITH RECURSIVE below (id) AS (SELECT ? UNION SELECT saved_view.id"
                              " FROM saved_view JOIN below ON parent_id = below.id)"
                              " DELETE FROM saved_view WHERE id IN (SELECT id FROM below)"),
               {*id}})
        .run();
    return Done{};
}

Outcome<Done> lookAtView(Connection &connection, const QString &key)
{
    const auto id = idOf(connection, key);
    if (!id)
        return fail(Problem::Kind::UnknownName, key);
    const QString looked = lookNow(connection);
    // What is seen already is not written: a write tells every window that the archive changed.
    if (integerFrom(connection,
                    {QStringLiteral("SELECT 1 FROM saved_view WHERE id = ? AND looked_at = ?"),
                     {*id, looked}}))
        return Done{};
    Statement(connection,
              {QStringLiteral("UPDATE saved_view SET looked_at = ? WHERE id = ?"), {looked, *id}})
        .run();
    return Done{};
}

} // namespace db
