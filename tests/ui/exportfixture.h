// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "resources/resources.h"
#include "ui/export/picture.h"
#include "ui/export/picturefonts.h"

/// A small answer made by hand, for the tests of exports: three people, four moves with dates of
/// different precision.
namespace exportfixture {

inline db::EntityRef person(const QString &key, const QString &name)
{
    return {.id = {}, .key = key, .name = name, .kind = db::EntityKind::Person};
}

inline db::EntityRef organization(const QString &key, const QString &name)
{
    return {.id = {}, .key = key, .name = name, .kind = db::EntityKind::Organization};
}

inline db::Evidence evidence(const QString &publisher)
{
    db::Evidence evidence;
    evidence.report.publisher = publisher;
    evidence.report.key = publisher;
    return evidence;
}

inline db::Move move(const QString &key, const db::EntityRef &who,
                     const std::optional<db::EntityRef> &from,
                     const std::optional<db::EntityRef> &to, const QString &announced)
{
    db::Move move;
    move.key = key;
    move.person = who;
    move.from = from;
    move.to = to;
    move.roleTo = QStringLiteral("Researcher");
    move.announced = db::Edtf::stored(announced);
    move.evidence
        = {evidence(QStringLiteral("Example Times")), evidence(QStringLiteral("Example, Post"))};
    return move;
}

inline db::Score score(const QString &key, db::ScoreKind kind, double value)
{
    db::Score score;
    score.key = key;
    score.productLabel = QStringLiteral("A model with a long name");
    score.benchmarkLabel = QStringLiteral("A benchmark with a long name");
    score.metric = QStringLiteral("accuracy");
    score.unit = QStringLiteral("percentile");
    score.value = value;
    score.better = db::Better::Higher;
    score.kind = kind;
    score.date = db::Edtf::stored(QStringLiteral("2025-04"));
    score.reportedBy = QStringLiteral("Example Times");
    score.evidence = {evidence(QStringLiteral("Example Times"))};
    return score;
}

inline db::Controversy dispute(const QString &key, const QString &title)
{
    db::Controversy dispute;
    dispute.key = key;
    dispute.title = title;
    dispute.opened = db::Edtf::stored(QStringLiteral("2025-04-05"));
    dispute.status = db::DisputeStatus::Unresolved;
    dispute.evidence = {evidence(QStringLiteral("Example Post"))};
    return dispute;
}

inline db::Exploration answer()
{
    const auto meta = organization(QStringLiteral("meta"), QStringLiteral("Meta"));
    const auto openai = organization(QStringLiteral("openai"), QStringLiteral("OpenAI"));
    const auto lab = organization(QStringLiteral("new-lab"), QStringLiteral("New \"Lab\", Inc."));
    const auto ada = person(QStringLiteral("ada-example"), QStringLiteral("Ada Example"));
    const auto bob = person(QStringLiteral("bob-beispiel"), QStringLiteral("Bob Beispiel"));
    const auto eve = person(QStringLiteral("eve-größe"), QStringLiteral("Eve Größe"));
    db::Exploration answer;
    answer.filter = db::Filter::parse(QStringLiteral("org:meta")).value();
    answer.names = {{QStringLiteral("meta"), QStringLiteral("Meta")}};
    answer.moves.records
        = {move(QStringLiteral("m1"), ada, openai, meta, QStringLiteral("2025-06")),
           move(QStringLiteral("m2"), ada, meta, lab, QStringLiteral("2025-11-19")),
           move(QStringLiteral("m3"), bob, openai, meta, QStringLiteral("2025-03-02")),
           move(QStringLiteral("m4"), eve, meta, std::nullopt, QStringLiteral("2025-09~"))};
    answer.scores.records = {score(QStringLiteral("s1"), db::ScoreKind::Claimed, 90),
                             score(QStringLiteral("s2"), db::ScoreKind::Independent, 81.5)};
    answer.controversies.records
        = {dispute(QStringLiteral("d1"), QStringLiteral("A test set that everybody had read"))};
    const db::Day day = db::dayOf(QDate(2025, 6, 2));
    answer.volume = {{day, day, true, true}, {day - 1, day + 28, true, true}};
    answer.claimStates = {{db::dayOf(QDate(2025, 5, 1)), db::ClaimStatus::Asserted, 3, 3},
                          {db::dayOf(QDate(2025, 6, 1)), db::ClaimStatus::Asserted, 4, 4},
                          {db::dayOf(QDate(2025, 6, 1)), db::ClaimStatus::Refuted, 1, 1}};
    answer.claimPairs.speakers = {ada, bob};
    answer.claimPairs.targets = {meta, openai};
    answer.claimPairs.cells = {{ada, meta, 4, 4, QStringLiteral("The lab is slow.")},
                               {bob, openai, 1, 1, QStringLiteral("They will come round.")}};
    answer.claimPairs.claims = 5;
    answer.organizationColors = {
        {QStringLiteral("meta"), 0}, {QStringLiteral("openai"), 2}, {QStringLiteral("new-lab"), 4}};
    answer.has = db::allChartRecords;
    answer.newest = db::Edtf::stored(QStringLiteral("2025-11-19"));
    answer.newestOfAll = answer.newest;
    return answer;
}

/// With so many people, each with one move.
inline db::Exploration answerOf(int people)
{
    db::Exploration answer = exportfixture::answer();
    const db::Move one = answer.moves.records.first();
    answer.moves.records.clear();
    for (int i = 0; i < people; ++i) {
        db::Move move = one;
        move.key = QStringLiteral("m%1").arg(i);
        move.person = person(QStringLiteral("p%1").arg(i), QStringLiteral("Person %1").arg(i));
        answer.moves.records.append(move);
    }
    return answer;
}

inline ui::ExportRequest request(const QString &preset = QStringLiteral("wide"))
{
    ui::ExportRequest request;
    request.preset = preset;
    request.filter = answer().filter;
    request.now = QDate(2026, 11, 23);
    return request;
}

inline ui::Picture picture(const ui::ExportRequest &request)
{
    return ui::makePicture(request, answer()).value();
}

inline void loadFonts()
{
    initClaimscopeResources();
    ui::loadPictureFonts();
}

} // namespace exportfixture
