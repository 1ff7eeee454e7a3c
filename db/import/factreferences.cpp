// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/factreferences.h"

#include <QSet>

#include <algorithm>

namespace db {

namespace {

bool isEntityTable(FactTable table)
{
    return table == FactTable::People || table == FactTable::Organizations
        || table == FactTable::Products;
}

class ReferenceCheck
{
public:
    ReferenceCheck(QList<FactFile> &files, FactKeys &keys, bool skipBadRows)
        : m_files(files)
        , m_keys(keys)
        , m_skipBadRows(skipBadRows)
    {
    }

    void run()
    {
        for (auto &file : m_files)
            announce(file);
        // Parents first: a cycle is an error of its rows like an unknown key.
        for (auto &file : m_files)
            checkParents(file);
        bool changed = true;
        while (changed) {
            changed = false;
            for (auto &file : m_files)
                changed |= dropBadRows(file);
            for (auto &file : m_files)
                checkFile(file);
            for (const auto &file : m_files)
                changed |= !file.rejected && hasNewBadRows(file);
        }
    }

private:
    void announce(FactFile &file)
    {
        if (file.rejected || file.schema->columns.first().type != FactColumn::Type::Key)
            return;
        const auto table = file.schema->table;
        for (auto &row : file.rows) {
            if (row.bad)
                continue;
            const auto key = row.values.first();
            const auto other = isEntityTable(table) ? m_keys.entityTable(key) : std::nullopt;
            if (other && *other != table)
                file.addProblem(row, 0, Problem::Kind::BadValue,
                                QStringLiteral("\"%1\" is the key of another entity").arg(key));
            else
                m_keys.announce(table, key);
        }
    }

    /// Takes bad rows out of the batch, and with them the whole file unless they may be skipped.
    bool dropBadRows(FactFile &file)
    {
        if (file.rejected || !hasNewBadRows(file))
            return false;
        file.rejected = !m_skipBadRows;
        for (const auto &row : file.rows) {
            if ((row.bad || file.rejected) && !row.values.isEmpty())
                m_keys.withdraw(file.schema->table, row.values.first());
        }
        m_dropped[&file] = badRows(file);
        return true;
    }

    static qsizetype badRows(const FactFile &file)
    {
        return std::count_if(file.rows.cbegin(), file.rows.cend(),
                             [](const FactRow &row) { return row.bad; });
    }

    [[nodiscard]] bool hasNewBadRows(const FactFile &file) const
    {
        return badRows(file) > m_dropped.value(&file);
    }

    void checkFile(FactFile &file)
    {
        if (!file.schema || m_finished.contains(&file))
            return;
        for (auto &row : file.rows) {
            if (!row.bad)
                checkRow(file, row);
        }
        if (file.rejected) // one look at the rest, so that all its problems are told at once
            m_finished.insert(&file);
    }

    void checkRow(FactFile &file, FactRow &row)
    {
        for (int column = 0; column < file.schema->columns.size(); ++column) {
            const auto &rule = file.schema->columns.at(column);
            if (rule.targets.isEmpty())
                continue;
            for (const auto &key : factList(row.values.at(column))) {
                if (!isKnown(rule, key) && !isOwn(file, rule, key))
                    file.addProblem(row, column, Problem::Kind::UnknownReference,
                                    QStringLiteral("\"%1\" is not known").arg(key));
            }
        }
        if (file.schema->table == FactTable::ClaimLinks && row.values.first() == row.values.last())
            file.addProblem(row, 0, Problem::Kind::BadValue,
                            QStringLiteral("a claim that is linked to itself"));
    }

    bool isKnown(const FactColumn &rule, const QString &key)
    {
        return std::any_of(rule.targets.cbegin(), rule.targets.cend(),
                           [&](FactTable table) { return m_keys.find(table, key).has_value(); });
    }

    /// A rejected file's references to itself are no further news.
    static bool isOwn(const FactFile &file, const FactColumn &rule, const QString &key)
    {
        return file.rejected && rule.targets.contains(file.schema->table)
            && std::any_of(file.rows.cbegin(), file.rows.cend(), [&](const FactRow &row) {
                   return !row.values.isEmpty() && row.values.first() == key;
               });
    }

    void checkParents(FactFile &file)
    {
        const int column = file.schema ? file.schema->indexOf(u"parent_id") : -1;
        if (column < 0)
            return;
        QHash<QString, QString> parents;
        for (const auto &row : file.rows) {
            if (!row.values.isEmpty())
                parents.insert(row.values.first(), row.values.at(column));
        }
        for (auto &row : file.rows) {
            if (row.bad)
                continue;
            auto parent = row.values.at(column);
            for (qsizetype steps = 0; !parent.isEmpty() && steps <= parents.size(); ++steps) {
                if (parent == row.values.first()) {
                    file.addProblem(row, column, Problem::Kind::BadValue,
                                    QStringLiteral("\"%1\" would be its own parent").arg(parent));
                    break;
                }
                parent = parents.value(parent);
            }
        }
    }

    QList<FactFile> &m_files;
    FactKeys &m_keys;
    bool m_skipBadRows;
    QHash<const FactFile *, qsizetype> m_dropped; ///< bad rows that are already out
    QSet<const FactFile *> m_finished;
};

} // namespace

void checkReferences(QList<FactFile> &files, FactKeys &keys, bool skipBadRows)
{
    ReferenceCheck(files, keys, skipBadRows).run();
}

} // namespace db
