// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordjson.h"

namespace cli {

namespace {

QJsonValue keyOrNull(const QString &key)
{
    return key.isEmpty() ? QJsonValue() : QJsonValue(key);
}

/// Key of the report that a claim's quote stands in, where it is among its evidence.
QJsonValue quoteReport(const db::Claim &claim)
{
    for (const db::Evidence &piece : claim.evidence) {
        if (claim.quoteReport == piece.report.id)
            return piece.report.key;
    }
    return {};
}

QJsonArray linksAsJson(const QList<db::ClaimLink> &links)
{
    QJsonArray array;
    for (const db::ClaimLink &link : links) {
        array.append(QJsonObject{
            {QStringLiteral("relation"), db::toText(link.relation)},
            {QStringLiteral("claim"), link.other.key},
            {QStringLiteral("claim_paraphrase"), link.other.name},
            {QStringLiteral("outgoing"), link.outgoing},
        });
    }
    return array;
}

QJsonArray phasesAsJson(const QList<db::Phase> &phases)
{
    QJsonArray array;
    for (const db::Phase &phase : phases) {
        array.append(QJsonObject{
            {QStringLiteral("kind"), db::toText(phase.kind)},
            {QStringLiteral("date"), toJson(phase.date)},
            {QStringLiteral("label"), phase.label},
            {QStringLiteral("claim"), keyOrNull(phase.claim)},
            {QStringLiteral("score"), keyOrNull(phase.score)},
            {QStringLiteral("derived"), phase.derived},
        });
    }
    return array;
}

template<class References>
void putList(QJsonObject &object, const QString &keys, const QString &names,
             const References &references)
{
    QJsonArray keyArray;
    QJsonArray nameArray;
    for (const auto &reference : references) {
        keyArray.append(reference.key);
        nameArray.append(reference.name);
    }
    object.insert(keys, keyArray);
    object.insert(names, nameArray);
}

void putProof(QJsonObject &object, const QList<db::Evidence> &evidence, db::Verified verified)
{
    object.insert(QStringLiteral("evidence"), toJson(evidence));
    object.insert(QStringLiteral("independent_sources"), db::independentSources(evidence));
    object.insert(QStringLiteral("verified"), db::toText(verified));
}

} // namespace

QJsonObject toJson(const db::Claim &claim)
{
    QJsonObject object{
        {QStringLiteral("key"), claim.key},
        {QStringLiteral("paraphrase"), claim.paraphrase},
        {QStringLiteral("quote"), claim.quote},
        {QStringLiteral("quote_report"), quoteReport(claim)},
        {QStringLiteral("quote_span"), toJson(claim.quoteSpan)},
        {QStringLiteral("said_on"), toJson(claim.saidOn)},
        {QStringLiteral("reported_on"), toJson(claim.reportedOn)},
        {QStringLiteral("kind"), db::toText(claim.kind)},
        {QStringLiteral("status"), db::toText(claim.status)},
        {QStringLiteral("status_history"), historyAsJson(claim.history)},
        {QStringLiteral("links"), linksAsJson(claim.links)},
        {QStringLiteral("state"), db::toText(claim.state)},
    };
    putReference(object, QStringLiteral("item"), claim.item, QStringLiteral("title"));
    putReference(object, QStringLiteral("speaker_person"), claim.speakerPerson);
    putReference(object, QStringLiteral("speaker_organization"), claim.speakerOrganization);
    putList(object, QStringLiteral("about"), QStringLiteral("about_names"), claim.about);
    putProof(object, claim.evidence, claim.verified);
    return object;
}

QJsonObject toJson(const db::Move &move)
{
    QJsonObject object{
        {QStringLiteral("key"), move.key},
        {QStringLiteral("role_from"), move.roleFrom},
        {QStringLiteral("role_to"), move.roleTo},
        {QStringLiteral("kind"), db::toText(move.kind)},
        {QStringLiteral("announced"), toJson(move.announced)},
        {QStringLiteral("effective"), toJson(move.effective)},
        {QStringLiteral("first_reported"), toJson(move.firstReported)},
        {QStringLiteral("status"), db::toText(move.status)},
    };
    putReference(object, QStringLiteral("person"), move.person);
    putReference(object, QStringLiteral("from_organization"), move.from);
    putReference(object, QStringLiteral("to_organization"), move.to);
    putReference(object, QStringLiteral("item"), move.item, QStringLiteral("title"));
    putProof(object, move.evidence, move.verified);
    return object;
}

QJsonObject toJson(const db::Controversy &controversy)
{
    QJsonObject object{
        {QStringLiteral("key"), controversy.key},
        {QStringLiteral("title"), controversy.title},
        {QStringLiteral("benchmark_label"), controversy.benchmarkLabel},
        {QStringLiteral("kind"),
         controversy.kind ? QJsonValue(db::toText(*controversy.kind)) : QJsonValue()},
        {QStringLiteral("summary"), controversy.summary},
        {QStringLiteral("opened"), toJson(controversy.opened)},
        {QStringLiteral("status"), db::toText(controversy.status)},
        {QStringLiteral("status_history"), historyAsJson(controversy.history)},
        {QStringLiteral("phases"), phasesAsJson(controversy.phases)},
    };
    putReference(object, QStringLiteral("product"), controversy.product);
    putList(object, QStringLiteral("benchmarks"), QStringLiteral("benchmark_names"),
            controversy.benchmarks);
    putList(object, QStringLiteral("items"), QStringLiteral("item_titles"), controversy.items);
    putList(object, QStringLiteral("claims"), QStringLiteral("claim_paraphrases"),
            controversy.claims);
    putList(object, QStringLiteral("scores"), QStringLiteral("score_names"), controversy.scores);
    putProof(object, controversy.evidence, controversy.verified);
    return object;
}

QJsonObject toJson(const db::Score &score)
{
    QJsonObject object{
        {QStringLiteral("key"), score.key},
        {QStringLiteral("product_label"), score.productLabel},
        {QStringLiteral("benchmark_label"), score.benchmarkLabel},
        {QStringLiteral("metric"), score.metric},
        {QStringLiteral("value"), score.value},
        {QStringLiteral("value_text"), score.valueText},
        {QStringLiteral("unit"), score.unit},
        {QStringLiteral("better"), db::toText(score.better)},
        {QStringLiteral("conditions"), score.conditions},
        {QStringLiteral("margin"), score.margin ? QJsonValue(*score.margin) : QJsonValue()},
        {QStringLiteral("reported_by"), score.reportedBy},
        {QStringLiteral("kind"), db::toText(score.kind)},
        {QStringLiteral("date"), toJson(score.date)},
        {QStringLiteral("supersedes"), keyOrNull(score.supersedes)},
    };
    putReference(object, QStringLiteral("controversy"), score.controversy, QStringLiteral("title"));
    putReference(object, QStringLiteral("product"), score.product);
    putReference(object, QStringLiteral("benchmark"), score.benchmark);
    putReference(object, QStringLiteral("reported_by_entity"), score.reportedByEntity);
    putProof(object, score.evidence, score.verified);
    return object;
}

} // namespace cli
