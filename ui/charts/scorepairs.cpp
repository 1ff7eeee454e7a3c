// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/scorepairs.h"

#include "ui/charts/chartwords.h"
#include "ui/charts/timeaxis.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <vector>

namespace ui {

namespace {

QString productKey(const db::Score &score)
{
    return score.product ? score.product->key : score.productLabel.simplified().toCaseFolded();
}

QString benchmarkKey(const db::Score &score)
{
    return score.benchmark ? score.benchmark->key
                           : score.benchmarkLabel.simplified().toCaseFolded();
}

// What scores of one dispute must share to stand in one lane whatever the product.
QString measureKey(const db::Score &score)
{
    return QStringList{score.controversy.key, benchmarkKey(score),
                       score.metric.simplified().toCaseFolded(), score.unit}
        .join(QLatin1Char('|'));
}

QString laneKey(const db::Score &score)
{
    return measureKey(score) + QLatin1Char('|') + productKey(score);
}

bool isClaim(const db::Score &score)
{
    return score.kind == db::ScoreKind::Claimed;
}

// A score that corrects another one stands in that one's lane, whatever product it names.
QMap<QString, QList<db::Score>> grouped(const QList<db::Score> &scores)
{
    QHash<QString, QString> laneOf;
    for (const db::Score &score : scores)
        laneOf.insert(score.key, laneKey(score));
    QHash<QString, QString> unitOf;
    for (const db::Score &score : scores)
        unitOf.insert(score.key, score.unit);
    QMap<QString, QList<db::Score>> lanes;
    for (const db::Score &score : scores) {
        const bool corrects
            = !score.supersedes.isEmpty() && unitOf.value(score.supersedes) == score.unit;
        lanes[laneOf.value(corrects ? score.supersedes : score.key)].append(score);
    }
    return lanes;
}

void joinClaimedWithMeasured(QMap<QString, QList<db::Score>> &lanes)
{
    struct Candidates
    {
        QStringList claimed;
        QStringList measured;
        bool mixed = false;
    };
    QMap<QString, Candidates> byMeasure;
    for (auto lane = lanes.cbegin(); lane != lanes.cend(); ++lane) {
        const db::Score &first = lane->first();
        if (first.controversy.isNull() || !first.product)
            continue;
        Candidates &candidates = byMeasure[measureKey(first)];
        if (std::all_of(lane->cbegin(), lane->cend(), isClaim))
            candidates.claimed.append(lane.key());
        else if (std::none_of(lane->cbegin(), lane->cend(), isClaim))
            candidates.measured.append(lane.key());
        else
            candidates.mixed = true;
    }
    for (const Candidates &candidates : std::as_const(byMeasure)) {
        if (!candidates.mixed && candidates.claimed.size() == 1 && candidates.measured.size() == 1)
            lanes[candidates.claimed.first()] += lanes.take(candidates.measured.first());
    }
}

// How many words of the conditions two scores share.
qsizetype commonWords(const db::Score &a, const db::Score &b)
{
    static const QRegularExpression separators(QStringLiteral("[^\\w]+"));
    const QStringList first = a.conditions.toCaseFolded().split(separators, Qt::SkipEmptyParts);
    const QStringList second = b.conditions.toCaseFolded().split(separators, Qt::SkipEmptyParts);
    return std::count_if(first.cbegin(), first.cend(),
                         [&second](const QString &word) { return second.contains(word); });
}

// The claim that a score is set against: the one it is comparable to, else the one measured under
// the most alike conditions, else the latest.
ScorePair pairWith(const QList<db::Score> &claims, const db::Score &measured)
{
    for (const db::Score &claim : claims) {
        if (comparable(claim, measured))
            return {claim, measured, true};
    }
    const auto alike = std::max_element(
        claims.cbegin(), claims.cend(), [&measured](const db::Score &a, const db::Score &b) {
            return commonWords(a, measured) < commonWords(b, measured);
        });
    return {*alike, measured, false};
}

QList<ScorePair> pairsOf(const QList<db::Score> &scores)
{
    QList<db::Score> claims;
    std::copy_if(scores.cbegin(), scores.cend(), std::back_inserter(claims), isClaim);
    std::stable_sort(claims.begin(), claims.end(), [](const db::Score &a, const db::Score &b) {
        return db::Edtf::earlier(b.date, a.date);
    });
    QList<ScorePair> pairs;
    for (const db::Score &measured : scores) {
        if (isClaim(measured) || claims.isEmpty())
            continue;
        pairs.append(pairWith(claims, measured));
    }
    return pairs;
}

// After the point, as the number was given.
int decimalsOf(double value)
{
    constexpr int most = 12;
    const QString number = QString::number(value, 'f', QLocale::FloatingPointShortest);
    const auto point = number.indexOf(QLatin1Char('.'));
    return point < 0 ? 0 : std::min(most, static_cast<int>(number.size() - point) - 1);
}

int rankOf(const std::optional<ScorePair> &pair)
{
    return !pair ? 2 : pair->comparable ? 0 : 1;
}

} // namespace

bool comparable(const db::Score &claimed, const db::Score &measured)
{
    // What a correction says of its conditions is what was wrong; it stands beside the difference.
    if (measured.supersedes == claimed.key && !claimed.key.isEmpty())
        return claimed.unit == measured.unit;
    const bool sameThing = productKey(claimed) == productKey(measured)
        && benchmarkKey(claimed) == benchmarkKey(measured)
        && claimed.metric.simplified().compare(measured.metric.simplified(), Qt::CaseInsensitive)
            == 0
        && claimed.unit == measured.unit;
    return sameThing
        && claimed.conditions.simplified().compare(measured.conditions.simplified(),
                                                   Qt::CaseInsensitive)
        == 0;
}

double ScorePair::gap() const
{
    const double scale
        = std::pow(10.0, std::max(decimalsOf(claimed.value), decimalsOf(measured.value)));
    return std::round((measured.value - claimed.value) * scale) / scale;
}

bool ScorePair::isWorse() const
{
    const db::Better better
        = measured.better != db::Better::None ? measured.better : claimed.better;
    return better == db::Better::Higher ? gap() < 0
        : better == db::Better::Lower   ? gap() > 0
                                        : false;
}

std::optional<ScorePair> ScoreLane::mainPair() const
{
    if (pairs.isEmpty())
        return std::nullopt;
    return *std::max_element(pairs.cbegin(), pairs.cend(),
                             [](const ScorePair &a, const ScorePair &b) {
                                 if (a.comparable != b.comparable)
                                     return b.comparable;
                                 return std::abs(a.gap()) < std::abs(b.gap());
                             });
}

QList<ScoreLane> scoreLanes(const QList<db::Score> &scores)
{
    QMap<QString, QList<db::Score>> groups = grouped(scores);
    joinClaimedWithMeasured(groups);
    struct Rank
    {
        qsizetype lane;
        int rank;
        double gap;
    };
    QList<ScoreLane> lanes;
    std::vector<Rank> ranks; // worked out once a lane, not once a comparison
    for (auto group = groups.cbegin(); group != groups.cend(); ++group) {
        lanes.append({group.key(), group.value(), pairsOf(group.value())});
        const auto pair = lanes.constLast().mainPair();
        ranks.push_back({lanes.size() - 1, rankOf(pair), pair ? std::abs(pair->gap()) : 0});
    }
    std::stable_sort(ranks.begin(), ranks.end(), [](const Rank &a, const Rank &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.gap > b.gap;
    });
    QList<ScoreLane> ordered;
    ordered.reserve(lanes.size());
    for (const Rank &rank : ranks)
        ordered.append(std::move(lanes[rank.lane]));
    return ordered;
}

QStringList scoreUnits(const QList<db::Score> &scores)
{
    QMap<QString, QList<db::Score>> byUnit;
    for (const db::Score &score : scores)
        byUnit[score.unit].append(score);
    QHash<QString, qsizetype> paired;
    for (auto unit = byUnit.cbegin(); unit != byUnit.cend(); ++unit) {
        const QList<ScoreLane> lanes = scoreLanes(unit.value());
        paired.insert(unit.key(), std::count_if(lanes.cbegin(), lanes.cend(), [](const auto &lane) {
                          return !lane.pairs.isEmpty();
                      }));
    }
    QStringList units = byUnit.keys();
    std::stable_sort(units.begin(), units.end(), [&](const QString &a, const QString &b) {
        if (paired.value(a) != paired.value(b))
            return paired.value(a) > paired.value(b);
        return byUnit.value(a).size() > byUnit.value(b).size();
    });
    return units;
}

ValueRange scoreRange(double low, double high, bool percent)
{
    const bool fromZero = percent || (low >= 0 && (low <= high / 2 || low == high));
    const double step = niceStep(
        std::max(high - (fromZero ? std::min(0.0, low) : low), std::abs(high) * 0.02 + 1e-9), 10);
    ValueRange range;
    range.from = fromZero ? std::min(0.0, std::floor(low / step) * step)
                          : (std::floor(low / step) - (std::fmod(low, step) == 0 ? 1 : 0)) * step;
    range.to = percent && high <= 100 && high > 50 ? 100 : (std::floor(high / step) + 1) * step;
    return range;
}

QString scoreAxisTitle(const QString &unit, bool several, double from, const Wording &wording)
{
    if (from == 0)
        return several ? unit : QString();
    return spoken({unit,
                   wording.text(QT_TRANSLATE_NOOP("Wording", "axis from %1"))
                       .arg(signedNumber(from, wording))});
}

QString productName(const db::Score &score)
{
    return score.product ? score.product->name : score.productLabel;
}

QString benchmarkName(const db::Score &score)
{
    return score.benchmarkLabel.isEmpty() && score.benchmark ? score.benchmark->name
                                                             : score.benchmarkLabel;
}

QString reporterName(const db::Score &score)
{
    return score.reportedBy.isEmpty() && score.reportedByEntity ? score.reportedByEntity->name
                                                                : score.reportedBy;
}

} // namespace ui
