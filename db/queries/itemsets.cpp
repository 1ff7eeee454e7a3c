// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/itemsets.h"

namespace db {

ItemSets::ItemSets(Connection &connection, const Compiler &compiler)
    : m_connection(connection)
    , m_compiler(compiler)
{
    connection.execute("CREATE TEMP TABLE IF NOT EXISTS item_set (set_id INTEGER, item_id INTEGER,"
                       " PRIMARY KEY (set_id, item_id)) WITHOUT ROWID;"
                       "DELETE FROM temp.item_set");
}

QString ItemSets::of(const Node &root)
{
    if (root.kind == Node::Kind::And && root.children.isEmpty())
        return QStringLiteral("(SELECT id FROM item)");
    qsizetype number = m_roots.indexOf(root);
    if (number < 0) {
        number = m_roots.size();
        Sql insert{QStringLiteral("INSERT INTO temp.item_set (set_id, item_id) SELECT %1, id"
                                  " FROM (")
                       .arg(number)};
        insert += m_compiler.ids(Unit::Item, root);
        insert.text += u')';
        Statement(m_connection, insert).run();
        m_roots.append(root);
    }
    return QStringLiteral("(SELECT item_id FROM temp.item_set WHERE set_id = %1)").arg(number);
}

qint64 ItemSets::count(const Node &root)
{
    return integerFrom(m_connection, {QStringLiteral("SELECT count(*) FROM ") + of(root)})
        .value_or(0);
}

QList<ItemId> ItemSets::ids(const Node &root, const QString &order)
{
    QList<ItemId> ids;
    Statement statement(m_connection,
                        {QStringLiteral("SELECT item.id FROM item WHERE item.id IN ") + of(root)
                         + QStringLiteral(" ORDER BY ") + order});
    while (statement.next())
        ids.append(ItemId(statement.integer(0)));
    return ids;
}

} // namespace db
