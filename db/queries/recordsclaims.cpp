// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/records.h"

#include "db/queries/evidencetext.h"
#include "db/queries/recordsparts.h"

namespace db {

namespace {

using LoadedClaims = Loaded<ClaimId, Claim>;

Claim claimAt(Statement &row)
{
    Claim claim;
    claim.id = ClaimId{row.integer(0)};
    claim.key = row.text(1);
    claim.item = {row.text(2), row.text(3)};
    claim.paraphrase = row.text(4);
    claim.quote = row.text(5);
    if (!row.isNull(6))
        claim.quoteReport = ReportId{row.integer(6)};
    if (!row.isNull(7) && !row.isNull(8))
        claim.quoteSpan = Span{int(row.integer(7)), int(row.integer(8))};
    claim.saidOn = row.date(9);
    claim.reportedOn = row.date(10);
    claim.kind = wordAt<ClaimKind>(row, 11);
    claim.status = wordAt<ClaimStatus>(row, 12);
    claim.verified = wordAt<Verified>(row, 13);
    claim.state = wordAt<ReviewState>(row, 14);
    claim.speakerPerson = entityAt(row, 15);
    claim.speakerOrganization = entityAt(row, 19);
    return claim;
}

void addHistory(Connection &connection, LoadedClaims &claims)
{
    Statement row(connection,
                  Sql{QStringLiteral("SELECT claim_id, status, date, entity.name, by_text, %1"
                                     " FROM claim_status"
                                     " LEFT JOIN entity ON entity.id = by_entity_id"
                                     " LEFT JOIN report ON report.id = report_id"
                                     " WHERE claim_id IN (SELECT value FROM json_each(?))"
                                     " ORDER BY claim_id, claim_status.id")
                          .arg(reportColumns()),
                      {claims.ids()}});
    while (row.next()) {
        if (Claim *claim = claims.find(row.integer(0)))
            claim->history.append(statusAt<ClaimStatus>(row));
    }
}

void addAbout(Connection &connection, LoadedClaims &claims)
{
    claims.addFrom(
        connection,
        "SELECT claim_id, entity.key, entity.name, entity.kind, controversy.key,"
        " controversy.title FROM claim_about"
        " LEFT JOIN entity ON entity.id = entity_id"
        " LEFT JOIN controversy ON controversy.id = controversy_id"
        " WHERE claim_id IN (SELECT value FROM json_each(?))"
        " ORDER BY claim_id, position",
        [](Claim &claim, Statement &row) {
            if (row.isNull(1))
                claim.about.append({row.text(4), row.text(5), std::nullopt});
            else
                claim.about.append({row.text(1), row.text(2), wordAt<EntityKind>(row, 3)});
        });
}

void addLinks(Connection &connection, LoadedClaims &claims)
{
    claims.addFrom(connection,
                   "WITH wanted (id) AS (SELECT value FROM json_each(?))"
                   " SELECT owner, relation, claim.key, claim.paraphrase, outgoing FROM ("
                   " SELECT id, claim_id AS owner, other_claim_id AS other, relation, 1 AS outgoing"
                   " FROM claim_link WHERE claim_id IN wanted UNION ALL"
                   " SELECT id, other_claim_id, claim_id, relation, 0"
                   " FROM claim_link WHERE other_claim_id IN wanted) AS link"
                   " JOIN claim ON claim.id = other ORDER BY owner, outgoing DESC, link.id",
                   [](Claim &claim, Statement &row) {
                       claim.links.append({wordAt<LinkRelation>(row, 1),
                                           {row.text(2), row.text(3)},
                                           row.integer(4) != 0});
                   });
}

/// A claim's proof is its quote: evidence that has no place of its own takes the quote's, and the
/// quote must stand there.
void addEvidence(Connection &connection, LoadedClaims &claims)
{
    const auto evidence = evidenceOf(connection, "claim_id", claims.ids());
    QList<ReportId> withText;
    for (Claim &claim : claims.records()) {
        claim.evidence = evidence.value(raw(claim.id));
        for (const Evidence &piece : std::as_const(claim.evidence)) {
            if (piece.report.hasText && (!claim.quote.isEmpty() || claim.quoteSpan))
                withText.append(piece.report.id);
        }
    }
    const auto texts = textsOf(connection, withText);
    for (Claim &claim : claims.records()) {
        for (Evidence &piece : claim.evidence) {
            const auto text = texts.constFind(raw(piece.report.id));
            if (text == texts.cend() || piece.stance == Stance::Against)
                continue;
            if (!piece.span && claim.quoteReport == piece.report.id)
                piece.span = claim.quoteSpan;
            locate(piece, &*text, claim.quote);
        }
    }
}

} // namespace

QList<Claim> loadClaims(Connection &connection, const QList<ClaimId> &ids)
{
    LoadedClaims claims(ids);
    Statement row(
        connection,
        "SELECT claim.id, claim.key, item.key, item.title, paraphrase, quote, quote_report_id,"
        " quote_start, quote_end, said_on, reported_on, claim.kind, claim.status, claim.verified,"
        " claim.state, person.id, person.key, person.name, person.kind, organization.id,"
        " organization.key, organization.name, organization.kind"
        " FROM json_each(?) AS wanted JOIN claim ON claim.id = wanted.value"
        " JOIN item ON item.id = claim.item_id"
        " LEFT JOIN entity AS person ON person.id = speaker_person_id"
        " LEFT JOIN entity AS organization ON organization.id = speaker_organization_id"
        " ORDER BY wanted.key");
    row.bind(0, claims.ids());
    while (row.next())
        claims.append(claimAt(row));
    addHistory(connection, claims);
    addAbout(connection, claims);
    addLinks(connection, claims);
    addEvidence(connection, claims);
    return claims.records();
}

} // namespace db
