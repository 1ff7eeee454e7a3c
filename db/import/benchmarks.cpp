// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/benchmarks.h"

#include "db/import/slug.h"

#include <QRegularExpression>

#include <algorithm>

namespace db {

Benchmarks::Benchmarks(Connection &connection, FactKeys &keys, RecordWriter &writer)
    : m_connection(connection)
    , m_keys(keys)
    , m_writer(writer)
{
}

bool isProperName(const QString &name)
{
    return std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.isUpper(); });
}

std::optional<qint64> Benchmarks::find(const QString &name)
{
    const auto plain = folded(name);
    if (plain.isEmpty())
        return std::nullopt;
    auto found = m_found.constFind(plain);
    if (found == m_found.constEnd()) {
        const auto id = integerFrom(
            m_connection,
            {QStringLiteral("SELECT id FROM entity WHERE kind IN ('benchmark', 'product')"
                            " AND (folded = ? OR id IN (SELECT entity_id FROM alias"
                            " WHERE folded = ?))"
                            " ORDER BY kind = 'benchmark' DESC, folded = ? DESC, key"),
             {plain, plain, plain}});
        found = m_found.insert(plain, id.value_or(0));
    }
    return *found ? std::optional(*found) : std::nullopt;
}

void Benchmarks::findOrMake(const QString &name)
{
    if (!isProperName(name) || find(name))
        return;
    const auto id = m_keys.newId(FactTable::Products);
    m_writer.insert(QStringLiteral("entity"),
                    {QStringLiteral("id"), QStringLiteral("key"), QStringLiteral("kind"),
                     QStringLiteral("name"), QStringLiteral("folded"), QStringLiteral("subtype"),
                     QStringLiteral("batch_id")},
                    {id, freeKey(name), QStringLiteral("benchmark"), name, folded(name),
                     QStringLiteral("benchmark"), m_writer.batch()});
    m_found.insert(folded(name), id);
}

QString Benchmarks::freeKey(const QString &name)
{
    const auto slug = slugOf(name);
    const auto base = slug.isEmpty() ? QStringLiteral("benchmark") : slug;
    auto key = base;
    for (int number = 2; m_keys.entityTable(key)
         || integerFrom(m_connection,
                        {QStringLiteral("SELECT id FROM entity WHERE key = ?"), {key}});
         ++number)
        key = QStringLiteral("%1-%2").arg(base).arg(number);
    return key;
}

QList<qint64> Benchmarks::namedIn(const QString &label)
{
    if (const auto whole = find(label))
        return {*whole};
    static const QRegularExpression between(QStringLiteral(",\\s+|\\s+/\\s+"));
    QList<qint64> ids;
    for (const auto &part : label.split(between, Qt::SkipEmptyParts)) {
        if (const auto id = find(part); id && !ids.contains(*id))
            ids.append(*id);
    }
    return ids;
}

} // namespace db
