// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetindex.h"
#include "db/queries/facets.h"
#include "db/queries/itemcounts.h"

namespace db {

namespace {

class IndexCounts final : public ItemCounts
{
public:
    IndexCounts(Connection &connection, const Compiler &compiler, FacetIndex &index)
        : m_connection(connection)
        , m_compiler(compiler)
        , m_index(index)
    {
        index.begin(compiler.newest(), [this](const Node &term) {
            return integersFrom(m_connection, m_compiler.ids(Unit::Item, term));
        });
    }
    ~IndexCounts() override { m_index.end(); }
    IndexCounts(const IndexCounts &) = delete;

    qint64 count(const Node &root) override { return m_index.count(root); }
    QList<ItemId> newestFirst(const Node &root) override { return m_index.newestFirst(root); }
    QList<ItemId> oldestFirst(const Node &root) override { return m_index.oldestFirst(root); }
    Facet facet(const Filter &filter, Field field) override
    {
        const QStringList selected = valuesInFilter(filter, field);
        return finished(m_connection, filter, m_index.facet(filter, field, selected));
    }
    QList<VolumeEntry> volume(const Node &matching, const Node &rest) override
    {
        return m_index.volume(matching, rest);
    }
    qint64 mentioned(EntityKind kind, const Node &root) override
    {
        return m_index.mentioned(kind, root);
    }
    qint64 claimCount(const Node &root) override
    {
        if (const auto count = m_index.claimCount(root))
            return *count;
        return countsBySql(m_connection, m_compiler)->claimCount(root);
    }
    Edtf newestDate(const Node &root) override { return m_index.newestDate(root); }

private:
    Connection &m_connection;
    const Compiler &m_compiler;
    FacetIndex &m_index;
};

} // namespace

std::unique_ptr<ItemCounts> countsByIndex(Connection &connection, const Compiler &compiler,
                                          FacetIndex &index)
{
    return std::make_unique<IndexCounts>(connection, compiler, index);
}

} // namespace db
