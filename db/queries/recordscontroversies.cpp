// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/records.h"

#include "db/queries/phases.h"
#include "db/queries/recordsparts.h"

namespace db {

namespace {

using LoadedControversies = Loaded<ControversyId, Controversy>;

void addHistory(Connection &connection, LoadedControversies &controversies)
{
    Statement row(connection,
                  Sql{QStringLiteral("SELECT controversy_id, status, date, entity.name, by_text, %1"
                                     " FROM controversy_status"
                                     " LEFT JOIN entity ON entity.id = by_entity_id"
                                     " LEFT JOIN report ON report.id = report_id"
                                     " WHERE controversy_id IN (SELECT value FROM json_each(?))"
                                     " ORDER BY controversy_id, controversy_status.id")
                          .arg(reportColumns()),
                      {controversies.ids()}});
    while (row.next()) {
        if (Controversy *controversy = controversies.find(row.integer(0)))
            controversy->history.append(statusAt<DisputeStatus>(row));
    }
}

void addLists(Connection &connection, LoadedControversies &controversies)
{
    controversies.addFrom(
        connection,
        "SELECT controversy_id, entity.id, entity.key, entity.name, entity.kind"
        " FROM controversy_benchmark JOIN entity ON entity.id = entity_id"
        " WHERE controversy_id IN (SELECT value FROM json_each(?))"
        " ORDER BY controversy_id, position",
        [](Controversy &c, Statement &row) { c.benchmarks.append(entityOrNone(row, 1)); });
    controversies.addFrom(connection,
                          "SELECT controversy_id, item.key, item.title FROM controversy_item"
                          " JOIN item ON item.id = item_id"
                          " WHERE controversy_id IN (SELECT value FROM json_each(?))"
                          " ORDER BY controversy_id, position",
                          [](Controversy &c, Statement &row) {
                              c.items.append({row.text(1), row.text(2)});
                          });
    controversies.addFrom(
        connection,
        "SELECT phase.controversy_id, phase.kind, phase.date, phase.label, claim.key, score.key"
        " FROM phase LEFT JOIN claim ON claim.id = claim_id"
        " LEFT JOIN score ON score.id = score_id"
        " WHERE phase.controversy_id IN (SELECT value FROM json_each(?))"
        " ORDER BY phase.controversy_id, phase.date_first IS NULL, phase.date_first,"
        " phase.date_last, phase.id",
        [](Controversy &c, Statement &row) {
            c.phases.append({wordAt<PhaseKind>(row, 1), row.date(2), row.text(3), row.text(4),
                             row.text(5), false});
        });
}

/// Claims of disputes: those recorded; those about the dispute; in its items those about its
/// product, the product's parent or children, or its benchmarks, and those linked with one of
/// these. As (controversy, claim), oldest first.
QList<QPair<qint64, ClaimId>> claimsOf(Connection &connection, const QString &ids)
{
    QList<QPair<qint64, ClaimId>> pairs;
    Statement row(
        connection,
        "WITH wanted (id) AS (SELECT value FROM json_each(?)),"
        " subject (controversy, entity) AS ("
        "  SELECT c.id, c.product_id FROM controversy AS c WHERE c.id IN wanted"
        "  UNION SELECT c.id, e.parent_id FROM controversy AS c"
        "   JOIN entity AS e ON e.id = c.product_id WHERE c.id IN wanted"
        "  UNION SELECT c.id, e.id FROM controversy AS c"
        "   JOIN entity AS e ON e.parent_id = c.product_id WHERE c.id IN wanted"
        "  UNION SELECT controversy_id, entity_id FROM controversy_benchmark"
        "   WHERE controversy_id IN wanted),"
        " inside (controversy, claim) AS ("
        "  SELECT controversy_id, claim.id FROM controversy_item"
        "   JOIN claim ON claim.item_id = controversy_item.item_id"
        "   WHERE controversy_id IN wanted AND claim.state = 'accepted'),"
        " about (controversy, claim) AS ("
        "  SELECT controversy_id, claim_id FROM controversy_claim WHERE controversy_id IN wanted"
        "  UNION SELECT controversy_id, claim_id FROM claim_about"
        "   JOIN claim ON claim.id = claim_id"
        "   WHERE controversy_id IN wanted AND claim.state = 'accepted'"
        // In this order: many more claims are about an entity than are in the items of a dispute.
        "  UNION SELECT inside.controversy, inside.claim FROM inside"
        "   CROSS JOIN claim_about ON claim_about.claim_id = inside.claim"
        "   CROSS JOIN subject ON subject.controversy = inside.controversy"
        "   AND subject.entity = claim_about.entity_id),"
        " linked (controversy, claim) AS ("
        "  SELECT about.controversy, other_claim_id FROM about"
        "   JOIN claim_link ON claim_link.claim_id = about.claim"
        "  UNION SELECT about.controversy, claim_link.claim_id FROM about"
        "   JOIN claim_link ON other_claim_id = about.claim)"
        " SELECT controversy, claim FROM ("
        "  SELECT controversy, claim FROM about"
        "  UNION SELECT controversy, claim FROM (SELECT * FROM linked INTERSECT"
        "   SELECT * FROM inside)) JOIN claim ON claim.id = claim"
        " ORDER BY controversy, said_on_first IS NULL, said_on_first, said_on_last, claim.id");
    row.bind(0, ids);
    while (row.next())
        pairs.append({row.integer(0), ClaimId{row.integer(1)}});
    return pairs;
}

/// The product's maker with its parent and children, by controversy.
QHash<qint64, QStringList> makersOf(Connection &connection, const QString &ids)
{
    QHash<qint64, QStringList> makers;
    Statement row(connection,
                  "SELECT DISTINCT controversy.id, member.key FROM controversy"
                  " JOIN entity AS product ON product.id = controversy.product_id"
                  " JOIN entity AS maker ON maker.id = product.maker_id"
                  " JOIN entity AS member ON member.id = maker.id"
                  " OR member.id = maker.parent_id OR member.parent_id = maker.id"
                  " WHERE controversy.id IN (SELECT value FROM json_each(?))");
    row.bind(0, ids);
    while (row.next())
        makers[row.integer(0)].append(row.text(1));
    return makers;
}

QList<ScoreId> scoresOf(Connection &connection, const QString &ids)
{
    QList<ScoreId> scores;
    Statement row(connection,
                  "SELECT id FROM score WHERE controversy_id IN (SELECT value FROM json_each(?))"
                  " ORDER BY date_first IS NULL, date_first, date_last, id");
    row.bind(0, ids);
    while (row.next())
        scores.append(ScoreId{row.integer(0)});
    return scores;
}

/// Claims, scores and, where none are recorded, the phases that follow from them.
void addFacts(Connection &connection, LoadedControversies &controversies)
{
    const auto pairs = claimsOf(connection, controversies.ids());
    QList<ClaimId> claimIds;
    for (const auto &pair : pairs)
        claimIds.append(pair.second);
    const QList<Claim> claims = loadClaims(connection, claimIds);
    const QList<Score> scores = loadScores(connection, scoresOf(connection, controversies.ids()));
    const auto makers = makersOf(connection, controversies.ids());
    QHash<qint64, DisputeFacts> facts;
    for (qsizetype i = 0; i < pairs.size(); ++i)
        facts[pairs.at(i).first].claims.append(claims.at(i));
    QHash<QString, QList<Score>> scoresByKey;
    for (const Score &score : scores)
        scoresByKey[score.controversy.key].append(score);
    for (Controversy &controversy : controversies.records()) {
        DisputeFacts &own = facts[raw(controversy.id)];
        own.scores = scoresByKey.value(controversy.key);
        own.makers = makers.value(raw(controversy.id));
        for (const Claim &claim : std::as_const(own.claims))
            controversy.claims.append({claim.key, claim.paraphrase});
        for (const Score &score : std::as_const(own.scores))
            controversy.scores.append(
                {score.key, score.benchmarkLabel + QLatin1Char(' ') + score.valueText});
        if (controversy.phases.isEmpty())
            controversy.phases = derivedPhases(controversy, own);
    }
}

} // namespace

QList<Controversy> loadControversies(Connection &connection, const QList<ControversyId> &ids)
{
    LoadedControversies controversies(ids);
    Statement row(connection,
                  "SELECT controversy.id, controversy.key, controversy.title, benchmark_label,"
                  " controversy.kind, summary, opened, status, verified,"
                  " entity.id, entity.key, entity.name, entity.kind"
                  " FROM json_each(?) AS wanted JOIN controversy ON controversy.id = wanted.value"
                  " LEFT JOIN entity ON entity.id = product_id ORDER BY wanted.key");
    row.bind(0, controversies.ids());
    while (row.next()) {
        Controversy controversy;
        controversy.id = ControversyId{row.integer(0)};
        controversy.key = row.text(1);
        controversy.title = row.text(2);
        controversy.benchmarkLabel = row.text(3);
        controversy.kind = fromText<DisputeKind>(row.text(4));
        controversy.summary = row.text(5);
        controversy.opened = row.date(6);
        controversy.status = wordAt<DisputeStatus>(row, 7);
        controversy.verified = wordAt<Verified>(row, 8);
        controversy.product = entityAt(row, 9);
        controversies.append(controversy);
    }
    addHistory(connection, controversies);
    addLists(connection, controversies);
    addFacts(connection, controversies);
    const auto evidence = evidenceOf(connection, "controversy_id", controversies.ids());
    for (Controversy &controversy : controversies.records())
        controversy.evidence = evidence.value(raw(controversy.id));
    return controversies.records();
}

} // namespace db
