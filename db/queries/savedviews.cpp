// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/savedviews.h"

#include "db/queries/compile.h"
#include "db/queries/questions.h"

#include <QJsonDocument>

namespace db {

namespace {

/// The condition on `item` that it was entered after the mark (db/edits writes it: time and id).
Sql enteredAfter(const QString &mark)
{
    const auto blank = mark.lastIndexOf(u' ');
    if (blank < 0)
        return {QStringLiteral("0")};
    const QString time = mark.left(blank);
    return {QStringLiteral("(item.entered_at > ? OR (item.entered_at = ? AND item.id > ?))"),
            {time, time, mark.mid(blank + 1).toLongLong()}};
}

Outcome<Node> rootOf(Connection &connection, const SavedView &view)
{
    const auto filter = Filter::fromJson(view.state.value(u"filter").toObject());
    return resolve(connection, filter).map([](const Filter &resolved) { return resolved.root(); });
}

void countIn(Connection &connection, const Compiler &compiler, SavedView *view)
{
    const auto root = rootOf(connection, *view);
    if (!root)
        return;
    Sql sql{QStringLiteral("SELECT count(*), coalesce(sum(")};
    sql += enteredAfter(view->lookedAt);
    sql.text += QStringLiteral("), 0) FROM item WHERE ");
    sql += compiler.condition(Unit::Item, *root);
    Statement counts(connection, sql);
    if (counts.next()) {
        view->count = counts.integer(0);
        view->newCount = counts.integer(1);
    }
}

/// The terms that can find an item; with `chosen` those only that are one of several.
void collectTerms(const Node &node, bool chosen, bool inChoice, QList<Node> *terms)
{
    switch (node.kind) {
    case Node::Kind::Term:
        if (inChoice || !chosen)
            terms->append(node);
        break;
    case Node::Kind::Not:
        break;
    case Node::Kind::And:
    case Node::Kind::Or:
        for (const Node &child : node.children)
            collectTerms(child, chosen, inChoice || node.kind == Node::Kind::Or, terms);
        break;
    }
}

QList<Node> tellingTerms(const Node &root)
{
    QList<Node> terms;
    collectTerms(root, true, false, &terms);
    if (terms.isEmpty())
        collectTerms(root, false, false, &terms);
    return terms;
}

SavedView viewFrom(Statement &row)
{
    SavedView view;
    view.key = row.text(0);
    view.name = row.text(1);
    view.parent = row.text(2);
    view.position = static_cast<int>(row.integer(3));
    view.note = row.text(4);
    view.state = QJsonDocument::fromJson(row.text(5).toUtf8()).object();
    view.lookedAt = row.text(6);
    return view;
}

} // namespace

QList<SavedView> loadSavedViews(Connection &connection)
{
    QList<SavedView> views;
    Statement rows(connection,
                   "WITH RECURSIVE tree (id, depth) AS (SELECT id, 0 FROM saved_view"
                   " WHERE parent_id IS NULL UNION ALL SELECT child.id, depth + 1"
                   " FROM saved_view AS child JOIN tree ON child.parent_id = tree.id)"
                   " SELECT view.key, view.name, parent.key, view.position, view.note, view.state,"
                   " view.looked_at FROM tree JOIN saved_view AS view ON view.id = tree.id"
                   " LEFT JOIN saved_view AS parent ON parent.id = view.parent_id"
                   " ORDER BY depth, view.position, view.id");
    while (rows.next())
        views.append(viewFrom(rows));
    const Compiler compiler(newestDay(connection));
    for (SavedView &view : views) {
        if (!view.state.isEmpty())
            countIn(connection, compiler, &view);
    }
    return views;
}

Outcome<QList<NewItem>> newItemsOf(Connection &connection, const QString &viewKey)
{
    Statement row(connection,
                  {QStringLiteral("SELECT key, name, NULL, position, note, state,"
                                  " looked_at FROM saved_view WHERE key = ?"),
                   {viewKey}});
    if (!row.next())
        return fail(Problem::Kind::UnknownName, viewKey);
    const SavedView view = viewFrom(row);
    const auto root = rootOf(connection, view);
    if (!root)
        return tl::unexpected(root.error());
    const Compiler compiler(newestDay(connection));
    Sql match = enteredAfter(view.lookedAt);
    match.text += QStringLiteral(" AND (");
    match += compiler.condition(Unit::Item, *root);
    match.text += QLatin1Char(')');
    QList<NewItem> items;
    QHash<qint64, qsizetype> places;
    Sql all{QStringLiteral("SELECT item.id FROM item WHERE ")};
    all += match;
    all.text += QStringLiteral(" ORDER BY item.entered_at DESC, item.id DESC");
    for (const qint64 id : integersFrom(connection, all)) {
        places.insert(id, items.size());
        items.append({ItemId(id), {}});
    }
    for (const Node &term : items.isEmpty() ? QList<Node>() : tellingTerms(*root)) {
        Sql hit{QStringLiteral("SELECT item.id FROM item WHERE ")};
        hit += match;
        hit.text += QStringLiteral(" AND (");
        hit += compiler.condition(Unit::Item, term);
        hit.text += QLatin1Char(')');
        for (const qint64 id : integersFrom(connection, hit))
            items[places.value(id)].hits.append(term);
    }
    return items;
}

} // namespace db
