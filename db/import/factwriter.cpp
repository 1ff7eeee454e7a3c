// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/factwriter.h"

#include "db/import/canonicalurl.h"
#include "db/import/factrow.h"
#include "db/types/vocabulary.h"

#include <QDateTime>

namespace db {

using Stored = RecordWriter::Stored;

FactWriter::FactWriter(Connection &connection, FactKeys &keys, RecordWriter &writer)
    : m_connection(connection)
    , m_keys(keys)
    , m_writer(writer)
    , m_benchmarks(connection, keys, writer)
{
}

Stored FactWriter::write(const FactFile &file, const FactRow &row)
{
    const Source source{file, row};
    switch (file.schema->table) {
    case FactTable::Organizations:
    case FactTable::People:
    case FactTable::Products:
        return writeEntity(source);
    case FactTable::Sources:
        return writeReport(source);
    case FactTable::Items:
        return writeItem(source);
    case FactTable::Controversies:
        return writeControversy(source);
    case FactTable::Claims:
        return writeClaim(source);
    case FactTable::Scores:
        return writeScore(source);
    case FactTable::Moves:
        return writeMove(source);
    case FactTable::ClaimLinks:
        return writeClaimLink(source);
    }
    return Stored::Duplicate;
}

void FactWriter::makeBenchmark(const FactFile &file, const FactRow &row)
{
    m_benchmarks.findOrMake(Source{file, row}.text("benchmark"));
}

RecordDraft FactWriter::draftOf(const Source &row)
{
    const auto table = row.file.schema->table;
    const auto key = row.text("id");
    RecordDraft draft;
    draft.table = sqlTable(table);
    draft.id = m_keys.idFor(table, key);
    draft.set("key", key);
    return draft;
}

SqlValue FactWriter::reference(const Source &row, const char *column, FactTable table)
{
    const auto id = m_keys.find(table, row.text(column));
    return id ? SqlValue(*id) : SqlValue();
}

RecordDraft::Members FactWriter::evidence(const Source &row, const char *owner)
{
    RecordDraft::Members members{
        QStringLiteral("evidence"),
        QString::fromLatin1(owner),
        {QStringLiteral("position"), QStringLiteral("report_id"), QStringLiteral("stance")},
        {},
        QStringLiteral("span_start IS NULL AND stance = 'for'")};
    for (const auto &key : row.list("source_ids"))
        members.rows.append({qint64(members.rows.size()), *m_keys.find(FactTable::Sources, key),
                             QStringLiteral("for")});
    return members;
}

Stored FactWriter::writeEntity(const Source &row)
{
    const auto table = row.file.schema->table;
    auto draft = draftOf(row);
    const auto name = row.text("name");
    const bool product = table == FactTable::Products;
    const auto subtype = table == FactTable::People ? QString() : row.text("kind");
    const auto kind = table == FactTable::People ? EntityKind::Person
        : !product                               ? EntityKind::Organization
        : subtype == QLatin1String("benchmark")  ? EntityKind::Benchmark
                                                 : EntityKind::Product;
    draft.set("kind", toText(kind));
    draft.set("name", name);
    draft.set("folded", folded(name));
    draft.set("subtype", subtype);
    if (table != FactTable::People)
        draft.set("parent_id", reference(row, "parent_id", table));
    if (product) {
        draft.set("maker_id", reference(row, "organization_id", FactTable::Organizations));
        draft.setDate("released", row.date("released"));
    } else {
        draft.set("note", row.text("note"));
    }
    if (table == FactTable::Organizations)
        draft.set("country", row.text("country"));
    if (table == FactTable::People)
        draft.set("wikidata_id", row.text("wikidata_qid"));
    RecordDraft::Members aliases{
        QStringLiteral("alias"),
        QStringLiteral("entity_id"),
        {QStringLiteral("position"), QStringLiteral("name"), QStringLiteral("folded")},
        {}};
    for (const auto &alias : row.list("aliases"))
        aliases.rows.append({qint64(aliases.rows.size()), alias, folded(alias)});
    draft.members.append(aliases);
    return m_writer.store(draft);
}

Stored FactWriter::writeReport(const Source &row)
{
    static const QString mark = QStringLiteral("[descriptive] ");
    auto draft = draftOf(row);
    const auto title = row.text("title");
    const bool descriptive = title.startsWith(mark);
    draft.set("publisher", row.text("publisher"));
    draft.set("original_outlet", row.text("original_outlet"));
    draft.set("title", descriptive ? title.mid(mark.size()) : title);
    draft.set("title_is_descriptive", qint64(descriptive));
    draft.set("url", row.text("url"));
    draft.set("canonical_url", canonicalUrl(row.text("url")));
    draft.set("language", row.text("language"));
    draft.setDate("published", row.date("published"));
    return m_writer.store(draft);
}

RecordDraft::Members FactWriter::mentionsOf(const Source &row)
{
    RecordDraft::Members mentions{
        QStringLiteral("mention"),
        QStringLiteral("item_id"),
        {QStringLiteral("position"), QStringLiteral("entity_id")},
        {},
        QStringLiteral("method = 'archive' AND span_start IS NULL AND role = 'mentioned'")};
    const std::pair<const char *, FactTable> lists[] = {
        {"people_ids", FactTable::People},
        {"organization_ids", FactTable::Organizations},
        {"product_ids", FactTable::Products},
    };
    for (const auto &[column, table] : lists) {
        for (const auto &key : row.list(column))
            mentions.rows.append({qint64(mentions.rows.size()), *m_keys.find(table, key)});
    }
    return mentions;
}

Stored FactWriter::writeItem(const Source &row)
{
    auto draft = draftOf(row);
    draft.set("title", row.text("title"));
    draft.set("summary", row.text("summary"));
    draft.setDate("published", row.date("published"));
    draft.set("language", row.text("language"));
    RecordDraft::Members reports{QStringLiteral("item_report"),
                                 QStringLiteral("item_id"),
                                 {QStringLiteral("position"), QStringLiteral("report_id")},
                                 {}};
    for (const auto &key : row.list("source_ids"))
        reports.rows.append({qint64(reports.rows.size()), *m_keys.find(FactTable::Sources, key)});
    RecordDraft::Members topics{QStringLiteral("item_topic"),
                                QStringLiteral("item_id"),
                                {QStringLiteral("position"), QStringLiteral("topic_id")},
                                {}};
    for (const auto &name : row.list("topics"))
        topics.rows.append({qint64(topics.rows.size()), topicNamed(name)});
    draft.members = {reports, mentionsOf(row), topics};
    const auto now = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    return m_writer.store(draft, {{QStringLiteral("entered_at"), now}});
}

qint64 FactWriter::topicNamed(const QString &name)
{
    auto known = m_topics.constFind(name);
    if (known == m_topics.constEnd()) {
        const auto stored = integerFrom(
            m_connection, {QStringLiteral("SELECT id FROM topic WHERE name = ?"), {name}});
        known = m_topics.insert(
            name,
            stored ? *stored
                   : m_writer.insert(QStringLiteral("topic"), {QStringLiteral("name")}, {name}));
    }
    return *known;
}

} // namespace db
