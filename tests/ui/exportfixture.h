// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
    answer.organizationColors = {
        {QStringLiteral("meta"), 0}, {QStringLiteral("openai"), 2}, {QStringLiteral("new-lab"), 4}};
    answer.newest = db::Edtf::stored(QStringLiteral("2025-11-19"));
    answer.newestOfAll = answer.newest;
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

} // namespace exportfixture
