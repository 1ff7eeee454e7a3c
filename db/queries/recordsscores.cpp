// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/records.h"

#include "db/queries/recordsparts.h"

namespace db {

namespace {

Score scoreAt(Statement &row)
{
    Score score;
    score.id = ScoreId{row.integer(0)};
    score.key = row.text(1);
    score.controversy = {row.text(2), row.text(3)};
    score.productLabel = row.text(4);
    score.benchmarkLabel = row.text(5);
    score.metric = row.text(6);
    score.value = row.real(7);
    score.valueText = row.text(8);
    score.unit = row.text(9);
    score.better = wordAt<Better>(row, 10);
    score.conditions = row.text(11);
    if (!row.isNull(12))
        score.margin = row.real(12);
    score.reportedBy = row.text(13);
    score.kind = wordAt<ScoreKind>(row, 14);
    score.date = row.date(15);
    score.verified = wordAt<Verified>(row, 16);
    score.supersedes = row.text(17);
    score.product = entityAt(row, 18);
    score.benchmark = entityAt(row, 22);
    score.reportedByEntity = entityAt(row, 26);
    return score;
}

} // namespace

QList<Score> loadScores(Connection &connection, const QList<ScoreId> &ids)
{
    Loaded<ScoreId, Score> scores(ids);
    Statement row(
        connection,
        "SELECT score.id, score.key, controversy.key, controversy.title, score.product_label,"
        " score.benchmark_label, score.metric, score.value, score.value_text, score.unit,"
        " score.better, score.conditions, score.margin, score.reported_by, score.kind, score.date,"
        " score.verified, older.key, product.id, product.key, product.name, product.kind,"
        " benchmark.id, benchmark.key, benchmark.name, benchmark.kind,"
        " reporter.id, reporter.key, reporter.name, reporter.kind"
        " FROM json_each(?) AS wanted JOIN score ON score.id = wanted.value"
        " LEFT JOIN controversy ON controversy.id = score.controversy_id"
        " LEFT JOIN score AS older ON older.id = score.supersedes_id"
        " LEFT JOIN entity AS product ON product.id = score.product_id"
        " LEFT JOIN entity AS benchmark ON benchmark.id = score.benchmark_id"
        " LEFT JOIN entity AS reporter ON reporter.id = score.reported_by_entity_id"
        " ORDER BY wanted.key");
    row.bind(0, scores.ids());
    while (row.next())
        scores.append(scoreAt(row));
    const auto evidence = evidenceOf(connection, "score_id", scores.ids());
    for (Score &score : scores.records())
        score.evidence = evidence.value(raw(score.id));
    return scores.records();
}

} // namespace db
