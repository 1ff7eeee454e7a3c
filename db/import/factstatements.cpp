// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/factrow.h"
#include "db/types/vocabulary.h"

namespace db {

// What people say, where they move, what is measured: the records that stand on items and reports.

using Stored = RecordWriter::Stored;

RecordDraft::Members FactWriter::aboutOf(const Source &row)
{
    RecordDraft::Members about{
        QStringLiteral("claim_about"),
        QStringLiteral("claim_id"),
        {QStringLiteral("position"), QStringLiteral("entity_id"), QStringLiteral("controversy_id")},
        {}};
    for (const auto &key : row.list("about_ids")) {
        const auto position = qint64(about.rows.size());
        if (const auto table = m_keys.entityTable(key))
            about.rows.append({position, *m_keys.find(*table, key), SqlValue()});
        else
            about.rows.append({position, SqlValue(), *m_keys.find(FactTable::Controversies, key)});
    }
    return about;
}

Edtf FactWriter::firstReported(const Source &row)
{
    Edtf first;
    for (const auto &key : row.list("source_ids")) {
        Statement published(m_connection,
                            {QStringLiteral("SELECT published FROM report WHERE id = ?"),
                             {*m_keys.find(FactTable::Sources, key)}});
        if (published.next() && Edtf::earlier(published.date(0), first))
            first = published.date(0);
    }
    return first;
}

Stored FactWriter::writeClaim(const Source &row)
{
    auto draft = draftOf(row);
    draft.set("item_id", reference(row, "item_id", FactTable::Items));
    draft.set("speaker_person_id", reference(row, "speaker_person_id", FactTable::People));
    draft.set("speaker_organization_id",
              reference(row, "speaker_organization_id", FactTable::Organizations));
    draft.set("paraphrase", row.text("text"));
    draft.set("quote", row.text("quote"));
    draft.setDate("said_on", row.date("date"));
    draft.setDate("reported_on", firstReported(row));
    draft.set("kind", row.text("kind"));
    draft.set("status", row.text("status"));
    draft.set("verified", row.word("verified", "unknown"));
    draft.set("state", toText(ReviewState::Accepted));
    draft.history = QStringLiteral("claim_status");
    draft.members = {aboutOf(row), evidence(row, "claim_id")};
    return m_writer.store(draft);
}

Stored FactWriter::writeMove(const Source &row)
{
    auto draft = draftOf(row);
    draft.set("person_id", reference(row, "person_id", FactTable::People));
    draft.set("from_organization_id",
              reference(row, "from_organization_id", FactTable::Organizations));
    draft.set("to_organization_id", reference(row, "to_organization_id", FactTable::Organizations));
    draft.set("role_from", row.text("role_from"));
    draft.set("role_to", row.text("role_to"));
    draft.set("kind", row.text("kind"));
    draft.setDate("announced", row.date("announced_date"));
    draft.setDate("effective", row.date("effective_date"));
    draft.setDate("first_reported", firstReported(row));
    draft.set("status", row.word("status", "confirmed"));
    draft.set("item_id", reference(row, "item_id", FactTable::Items));
    draft.set("verified", row.word("verified", "unknown"));
    draft.members = {evidence(row, "move_id")};
    return m_writer.store(draft);
}

Stored FactWriter::writeControversy(const Source &row)
{
    auto draft = draftOf(row);
    const auto label = row.text("benchmark");
    const auto kind = row.text("kind");
    draft.set("title", row.text("title"));
    draft.set("product_id", reference(row, "product_id", FactTable::Products));
    draft.set("benchmark_label", label);
    draft.set("kind", kind.isEmpty() ? SqlValue() : SqlValue(kind));
    draft.set("summary", row.text("summary"));
    draft.setDate("opened", row.date("opened"));
    draft.set("status", row.text("status"));
    draft.set("verified", row.word("verified", "unknown"));
    draft.history = QStringLiteral("controversy_status");
    RecordDraft::Members benchmarks{QStringLiteral("controversy_benchmark"),
                                    QStringLiteral("controversy_id"),
                                    {QStringLiteral("position"), QStringLiteral("entity_id")},
                                    {}};
    for (const auto id : m_benchmarks.namedIn(label))
        benchmarks.rows.append({qint64(benchmarks.rows.size()), id});
    RecordDraft::Members items{QStringLiteral("controversy_item"),
                               QStringLiteral("controversy_id"),
                               {QStringLiteral("position"), QStringLiteral("item_id")},
                               {}};
    for (const auto &key : row.list("item_ids"))
        items.rows.append({qint64(items.rows.size()), *m_keys.find(FactTable::Items, key)});
    draft.members = {benchmarks, items, evidence(row, "controversy_id")};
    return m_writer.store(draft);
}

SqlValue FactWriter::reporterNamed(const QString &name)
{
    const auto plain = folded(name);
    const auto ids = plain.isEmpty()
        ? QList<qint64>()
        : integersFrom(
            m_connection,
            {QStringLiteral("SELECT id FROM entity WHERE kind IN ('person', 'organization')"
                            " AND (folded = ? OR id IN (SELECT entity_id FROM alias"
                            " WHERE folded = ?))"),
             {plain, plain}});
    return ids.size() == 1 ? SqlValue(ids.first()) : SqlValue();
}

Stored FactWriter::writeScore(const Source &row)
{
    auto draft = draftOf(row);
    const auto benchmark = m_benchmarks.find(row.text("benchmark"));
    draft.set("controversy_id", reference(row, "controversy_id", FactTable::Controversies));
    draft.set("product_id", reference(row, "product_id", FactTable::Products));
    draft.set("product_label", row.text("product_label"));
    draft.set("benchmark_id", benchmark ? SqlValue(*benchmark) : SqlValue());
    draft.set("benchmark_label", row.text("benchmark"));
    draft.set("metric", row.text("metric"));
    draft.set("value", row.text("value").toDouble());
    draft.set("value_text", row.text("value"));
    draft.set("unit", row.text("unit"));
    draft.set("better", row.word("better", "none"));
    draft.set("conditions", row.text("variant/conditions"));
    draft.set("reported_by_entity_id", reporterNamed(row.text("reported_by")));
    draft.set("reported_by", row.text("reported_by"));
    draft.set("kind", row.text("kind"));
    draft.setDate("date", row.date("date"));
    draft.set("verified", row.word("verified", "unknown"));
    draft.members = {evidence(row, "score_id")};
    return m_writer.store(draft);
}

Stored FactWriter::writeClaimLink(const Source &row)
{
    const QList<SqlValue> values{*m_keys.find(FactTable::Claims, row.text("claim_id")),
                                 row.text("relation"),
                                 *m_keys.find(FactTable::Claims, row.text("other_claim_id"))};
    const auto same = integerFrom(m_connection,
                                  {QStringLiteral("SELECT id FROM claim_link WHERE claim_id = ?"
                                                  " AND relation = ? AND other_claim_id = ?"),
                                   values});
    if (same)
        return Stored::Duplicate;
    m_writer.insert(
        QStringLiteral("claim_link"),
        {QStringLiteral("claim_id"), QStringLiteral("relation"), QStringLiteral("other_claim_id")},
        values);
    return Stored::Added;
}

} // namespace db
