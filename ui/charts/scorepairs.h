// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/controversy.h"
#include "ui/state/wording.h"

#include <optional>

namespace ui {

/// Product, benchmark, metric, unit and conditions agree, or one corrects the other.
bool comparable(const db::Score &claimed, const db::Score &measured);

struct ScorePair
{
    db::Score claimed;
    db::Score measured;
    bool comparable = false;

    /// Measured less claimed, with as many decimals as they have.
    [[nodiscard]] double gap() const;
    /// Measured worse than claimed, by the direction of the metric; false where it has none.
    [[nodiscard]] bool isWorse() const;
};

/// Scores of one product on one benchmark by one metric in one dispute, and the pairs among them:
/// each measured score with the claim that it is comparable to, else with the latest claim.
struct ScoreLane
{
    QString key;
    QList<db::Score> scores;
    QList<ScorePair> pairs;

    /// The comparable pair with the largest gap, else the pair with the largest.
    [[nodiscard]] std::optional<ScorePair> mainPair() const;
};

/// Lanes of one unit: comparable pairs by gap, then pairs that are not comparable, then scores
/// without a partner. Where a dispute has just one claimed product and just one other measured
/// product for a metric, the two share a lane as not comparable.
QList<ScoreLane> scoreLanes(const QList<db::Score> &scores);

/// Units by number of lanes with a pair, then by number of scores.
QStringList scoreUnits(const QList<db::Score> &scores);

struct ValueRange
{
    double from = 0;
    double to = 1;
};

/// What an axis shows of values between the two: percentages begin at 0 unless a value is below.
ValueRange scoreRange(double low, double high, bool percent);
/// What stands above the axis: its unit where there are several, and where it begins if not at 0.
QString scoreAxisTitle(const QString &unit, bool several, double from, const Wording &wording);

QString productName(const db::Score &score);
QString benchmarkName(const db::Score &score);
QString reporterName(const db::Score &score);

} // namespace ui
