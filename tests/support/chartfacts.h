// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charts.h"

namespace test {

/// Hand-made records for the tests of charts: keys follow from names.
inline db::EntityRef entity(const QString &name, db::EntityKind kind)
{
    return {db::EntityId{1}, name.toLower().replace(u' ', u'-'), name, kind};
}

inline QList<db::Evidence> sources(const QStringList &publishers)
{
    QList<db::Evidence> evidence;
    for (const QString &publisher : publishers) {
        db::Evidence proof;
        proof.report.publisher = publisher;
        evidence.append(proof);
    }
    return evidence;
}

/// An empty name leaves the organization unknown.
inline db::Move move(const QString &key, const QString &person, const QString &from,
                     const QString &to, const QString &announced,
                     db::MoveKind kind = db::MoveKind::Move)
{
    db::Move move;
    move.key = key;
    move.person = entity(person, db::EntityKind::Person);
    if (!from.isEmpty())
        move.from = entity(from, db::EntityKind::Organization);
    if (!to.isEmpty())
        move.to = entity(to, db::EntityKind::Organization);
    move.kind = kind;
    move.announced = db::Edtf::stored(announced);
    move.evidence = sources({QStringLiteral("Reuters"), QStringLiteral("WIRED")});
    return move;
}

inline db::Exploration moves(const QList<db::Move> &moves)
{
    db::Exploration answer;
    answer.moves.records = moves;
    return answer;
}

inline db::Phase phase(db::PhaseKind kind, const QString &date, bool derived = false)
{
    db::Phase phase;
    phase.kind = kind;
    phase.date = db::Edtf::stored(date);
    phase.derived = derived;
    return phase;
}

inline db::Controversy dispute(const QString &key, const QString &title, const QString &opened,
                               db::DisputeStatus status, const QList<db::Phase> &phases)
{
    db::Controversy dispute;
    dispute.key = key;
    dispute.title = title;
    dispute.opened = db::Edtf::stored(opened);
    dispute.status = status;
    dispute.phases = phases;
    dispute.evidence = sources({QStringLiteral("Neowin")});
    return dispute;
}

inline db::Score score(const QString &key, const QString &product, const QString &benchmark,
                       double value, db::ScoreKind kind, const QString &conditions = {})
{
    db::Score score;
    score.key = key;
    score.controversy = {QStringLiteral("dispute"), QStringLiteral("A dispute")};
    score.product = entity(product, db::EntityKind::Product);
    score.benchmark = entity(benchmark, db::EntityKind::Benchmark);
    score.benchmarkLabel = benchmark;
    score.metric = QStringLiteral("accuracy");
    score.value = value;
    score.unit = QStringLiteral("percent");
    score.better = db::Better::Higher;
    score.conditions = conditions;
    score.reportedBy = QStringLiteral("Epoch AI");
    score.kind = kind;
    score.date = db::Edtf::stored(QStringLiteral("2025-04"));
    score.evidence = sources({QStringLiteral("TechCrunch")});
    return score;
}

inline ui::ChartOptions options(ui::LaneMode lanes = ui::LaneMode::People)
{
    ui::ChartOptions options;
    options.lanes = lanes;
    options.today = db::dayOf(QDate(2026, 6, 30));
    return options;
}

/// The mark with this id; fails the test by an empty id where there is none.
inline ui::Mark mark(const ui::ChartData &data, const QString &id)
{
    for (const ui::Mark &candidate : data.marks) {
        if (candidate.id == id)
            return candidate;
    }
    return {};
}

inline QList<ui::Mark> marks(const ui::ChartData &data, ui::MarkShape shape)
{
    QList<ui::Mark> found;
    for (const ui::Mark &candidate : data.marks) {
        if (candidate.shape == shape)
            found.append(candidate);
    }
    return found;
}

inline QStringList laneNames(const ui::ChartData &data)
{
    QStringList names;
    for (const ui::Lane &lane : data.lanes)
        names.append(lane.name.section(u'\n', 0, 0));
    return names;
}

} // namespace test
