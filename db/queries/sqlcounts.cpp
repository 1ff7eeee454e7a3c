// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/facets.h"
#include "db/queries/itemorder.h"

namespace db {

namespace {

class SqlCounts final : public ItemCounts
{
public:
    SqlCounts(Connection &connection, const Compiler &compiler)
        : m_connection(connection)
        , m_compiler(compiler)
        , m_sets(connection, compiler)
    {
    }

    qint64 count(const Node &root) override { return m_sets.count(root); }
    QList<ItemId> newestFirst(const Node &root) override
    {
        return m_sets.ids(root, dateOrder(ItemOrder::Newest));
    }
    QList<ItemId> oldestFirst(const Node &root) override
    {
        return m_sets.ids(root, dateOrder(ItemOrder::Oldest));
    }
    Facet facet(const Filter &filter, Field field) override
    {
        return facetOf(m_connection, m_sets, m_compiler, filter, field);
    }
    QList<VolumeEntry> volume(const Node &matching, const Node &rest) override;
    qint64 mentioned(EntityKind kind, const Node &root) override;
    qint64 claimCount(const Node &root) override;
    Edtf newestDate(const Node &root) override
    {
        return db::newestDate(m_connection, m_sets.of(root));
    }

private:
    Connection &m_connection;
    const Compiler &m_compiler;
    ItemSets m_sets;
};

QList<VolumeEntry> SqlCounts::volume(const Node &matching, const Node &rest)
{
    QList<VolumeEntry> entries;
    const QString inside = m_sets.of(matching);
    const QString around = m_sets.of(rest);
    Statement statement(m_connection,
                        {QStringLiteral("SELECT published_first, published_last, id IN %1,"
                                        " id IN %2, count(*) FROM item WHERE published IS NOT NULL"
                                        " GROUP BY 1, 2, 3, 4 ORDER BY 1, 2, 3, 4")
                             .arg(around, inside)});
    while (statement.next()) {
        entries.append({statement.integer(0), statement.integer(1), statement.integer(2) != 0,
                        statement.integer(3) != 0, statement.integer(4)});
    }
    return entries;
}

qint64 SqlCounts::mentioned(EntityKind kind, const Node &root)
{
    return integerFrom(m_connection,
                       {QStringLiteral("SELECT count(DISTINCT entity_id) FROM mention JOIN entity"
                                       " ON entity.id = entity_id WHERE mention.state = 'accepted'"
                                       " AND entity.kind = ? AND item_id IN %1")
                            .arg(m_sets.of(root)),
                        {toText(kind)}})
        .value_or(0);
}

qint64 SqlCounts::claimCount(const Node &root)
{
    Sql claims{QStringLiteral("SELECT count(*) FROM (")};
    claims += m_compiler.ids(Unit::Claim, root);
    claims.text += u')';
    return integerFrom(m_connection, claims).value_or(0);
}

} // namespace

std::unique_ptr<ItemCounts> countsBySql(Connection &connection, const Compiler &compiler)
{
    return std::make_unique<SqlCounts>(connection, compiler);
}

} // namespace db
