// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/tagging/tagging.h"

#include "db/sqlite/statement.h"
#include "db/tagging/codepoints.h"
#include "db/tagging/nametagger.h"
#include "db/tagging/quotetagger.h"

namespace db {

namespace {

const char *const mentionSql = R"(
INSERT INTO mention (item_id, entity_id, position, role, report_id, span_start, span_end, method,
                     confidence, state)
VALUES (?, ?, ?, ?, ?, ?, ?, 'alias', ?, 'proposed'))";

const char *const claimSql = R"(
INSERT INTO claim (key, item_id, speaker_person_id, quote, quote_report_id, quote_start, quote_end,
                   reported_on, reported_on_first, reported_on_last, kind, status, state, batch_id)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'assertion', 'asserted', 'proposed', ?))";

void storeMentions(Connection &connection, const TaggedReport &report, const CodePoints &points,
                   const QList<FoundName> &names)
{
    Statement insert(connection, mentionSql);
    for (int i = 0; i < names.size(); ++i) {
        const auto &name = names.at(i);
        const auto span = points.span(name.range.start, name.range.end);
        insert.bind(0, raw(report.item)).bind(1, raw(name.entity)).bind(2, qint64(i));
        insert.bind(3, toText(MentionRole::Mentioned)).bind(4, raw(report.report));
        insert.bind(5, qint64(span.start)).bind(6, qint64(span.end)).bind(7, name.confidence);
        insert.run();
    }
}

QString freeKey(Connection &connection, const QString &itemKey, int *number)
{
    QString key;
    do {
        key = QStringLiteral("%1-quote-%2").arg(itemKey).arg(++*number);
    } while (
        integerFrom(connection, {QStringLiteral("SELECT id FROM claim WHERE key = ?"), {key}}));
    return key;
}

void storeQuotes(Connection &connection, const TaggedReport &report, const CodePoints &points,
                 const QList<FoundQuote> &quotes)
{
    Statement insert(connection, claimSql);
    Statement status(connection,
                     "INSERT INTO claim_status (claim_id, status) VALUES (?, 'asserted')");
    Statement evidence(connection,
                       "INSERT INTO evidence (claim_id, report_id, span_start, span_end)"
                       " VALUES (?, ?, ?, ?)");
    int number = 0;
    for (const auto &quote : quotes) {
        const auto [start, end] = points.span(quote.range.start, quote.range.end);
        const auto words = report.text.mid(quote.range.start, quote.range.end - quote.range.start);
        const auto speaker = quote.speaker ? SqlValue(raw(*quote.speaker)) : SqlValue();
        insert.bind(0, freeKey(connection, report.itemKey, &number)).bind(1, raw(report.item));
        insert.bind(2, speaker).bind(3, words).bind(4, raw(report.report));
        insert.bind(5, qint64(start)).bind(6, qint64(end)).bindDate(7, report.published);
        insert.bind(10, report.batch);
        const auto claim = insert.run();
        status.bind(0, claim).run();
        evidence.bind(0, claim).bind(1, raw(report.report));
        evidence.bind(2, qint64(start)).bind(3, qint64(end)).run();
    }
}

} // namespace

Tagging::Tagging(const QList<KnownName> &names)
{
    m_rules.push_back(std::make_unique<NameTagger>(names));
    m_rules.push_back(std::make_unique<QuoteTagger>());
}

Findings Tagging::read(const QString &text) const
{
    Findings findings;
    for (const auto &rule : m_rules)
        rule->read(text, findings);
    return findings;
}

void storeProposals(Connection &connection, const TaggedReport &report, const Findings &findings)
{
    const CodePoints points(report.text);
    storeMentions(connection, report, points, findings.names);
    storeQuotes(connection, report, points, findings.quotes);
}

} // namespace db
