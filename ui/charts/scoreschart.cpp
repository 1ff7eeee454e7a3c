// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilders.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/lanelimit.h"
#include "ui/charts/scorepairs.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

const QLatin1String percentUnit("percent");

bool isRank(const ScorePair &pair)
{
    return pair.claimed.unit == QLatin1String("rank");
}

/// Claimed and measured: one panel a unit, one lane a thing measured, claimed scores as hollow
/// diamonds, measured or corrected ones as dots.
class Dumbbells
{
public:
    Dumbbells(const db::Exploration &answer, const ChartOptions &options, const Wording &wording);
    [[nodiscard]] ChartData take() { return std::move(m_data); }

private:
    void addUnit(const QString &unit, const QList<db::Score> &scores);
    [[nodiscard]] Panel panelOf(const QString &unit, const QList<db::Score> &scores,
                                bool named) const;
    [[nodiscard]] Lane laneOf(const ScoreLane &scores, int panel) const;
    [[nodiscard]] QString noteOf(const ScoreLane &scores) const;
    void addConnector(const ScorePair &pair, int lane);
    void addScore(const db::Score &score, int lane, const std::optional<ScorePair> &pair);
    void addRow(const db::Score &score, const std::optional<ScorePair> &pair);
    [[nodiscard]] QString valueText(const db::Score &score) const;
    [[nodiscard]] QString gapText(const ScorePair &pair) const;
    [[nodiscard]] QString changeText(const ScorePair &pair) const;
    [[nodiscard]] bool outside(const db::Score &score) const;
    void describe();
    void addKeys();

    const db::Exploration &m_answer;
    const Wording &m_wording;
    QSet<QString> m_outside;
    ChartData m_data;
    int m_pairs = 0;
    qsizetype m_mostLanes = 0;
    qsizetype m_left = 0; ///< lanes that are not drawn
    std::optional<ScorePair> m_largest;
};

Dumbbells::Dumbbells(const db::Exploration &answer, const ChartOptions &options,
                     const Wording &wording)
    : m_answer(answer)
    , m_wording(wording)
    , m_outside(answer.scores.outside.cbegin(), answer.scores.outside.cend())
{
    for (const char *column :
         {QT_TRANSLATE_NOOP("Wording", "Product"), QT_TRANSLATE_NOOP("Wording", "Benchmark"),
          QT_TRANSLATE_NOOP("Wording", "Metric"), QT_TRANSLATE_NOOP("Wording", "Value"),
          QT_TRANSLATE_NOOP("Wording", "Unit"), QT_TRANSLATE_NOOP("Wording", "Margin"),
          QT_TRANSLATE_NOOP("Wording", "Kind"), QT_TRANSLATE_NOOP("Wording", "Reported by"),
          QT_TRANSLATE_NOOP("Wording", "Conditions"), QT_TRANSLATE_NOOP("Wording", "Date"),
          QT_TRANSLATE_NOOP("Wording", "Precision"), QT_TRANSLATE_NOOP("Wording", "Gap"),
          QT_TRANSLATE_NOOP("Wording", "Comparable"), QT_TRANSLATE_NOOP("Wording", "Dispute"),
          QT_TRANSLATE_NOOP("Wording", "Sources")})
        m_data.table.columns.append(m_wording.text(column));
    const QList<db::Score> &scores = answer.scores.records;
    m_mostLanes = drawnLanes(scores.size(), options.mostLanes);
    for (const QString &unit : scoreUnits(scores))
        addUnit(unit, scores);
    describe();
    sayMore(m_data, m_left, wording);
    addKeys();
}

bool Dumbbells::outside(const db::Score &score) const
{
    return m_outside.contains(score.key);
}

void Dumbbells::addUnit(const QString &unit, const QList<db::Score> &all)
{
    QList<db::Score> scores;
    std::copy_if(all.cbegin(), all.cend(), std::back_inserter(scores),
                 [&unit](const db::Score &score) { return score.unit == unit; });
    const auto panel = static_cast<int>(m_data.panels.size());
    const QList<ScoreLane> lanes = scoreLanes(scores);
    QList<db::Score> drawn;
    for (const ScoreLane &lane :
         lanes.first(std::clamp<qsizetype>(m_mostLanes - m_data.lanes.size(), 0, lanes.size())))
        drawn += lane.scores;
    m_data.panels.append(
        panelOf(unit, drawn.isEmpty() ? scores : drawn, scores.size() < all.size()));
    for (const ScoreLane &lane : lanes) {
        const auto index = static_cast<int>(m_data.lanes.size());
        if (index >= m_mostLanes) {
            ++m_left;
            continue;
        }
        m_data.lanes.append(laneOf(lane, panel));
        for (const ScorePair &pair : lane.pairs)
            addConnector(pair, index);
        for (const db::Score &score : lane.scores) {
            const auto found = std::find_if(
                lane.pairs.cbegin(), lane.pairs.cend(),
                [&score](const ScorePair &pair) { return pair.measured.key == score.key; });
            addScore(score, index,
                     found == lane.pairs.cend() ? std::nullopt : std::optional(*found));
        }
    }
}

Panel Dumbbells::panelOf(const QString &unit, const QList<db::Score> &scores, bool named) const
{
    double low = scores.first().value;
    double high = low;
    for (const db::Score &score : scores) {
        const double margin = score.margin.value_or(0);
        low = std::min(low, score.value - margin);
        high = std::max(high, score.value + margin);
    }
    Panel panel;
    panel.time = false;
    panel.percent = unit == percentUnit;
    const ValueRange range = scoreRange(low, high, panel.percent);
    panel.from = range.from;
    panel.to = range.to;
    const QString name = panel.percent ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "percent"))
                                       : m_wording.unit(unit);
    panel.title = scoreAxisTitle(name, named, panel.from, m_wording);
    return panel;
}

QString Dumbbells::valueText(const db::Score &score) const
{
    const QString number = signedNumber(score.value, m_wording);
    if (score.unit == percentUnit)
        return number + QStringLiteral(" %");
    // The panel and the metric say what is counted or ranked.
    static const QStringList unspoken{QString(), QStringLiteral("count"), QStringLiteral("rank")};
    return unspoken.contains(score.unit) ? number
                                         : number + QLatin1Char(' ') + m_wording.unit(score.unit);
}

QString Dumbbells::gapText(const ScorePair &pair) const
{
    const double gap = pair.gap();
    return (gap > 0 ? QStringLiteral("+") : QString()) + signedNumber(gap, m_wording);
}

// Ranks are no quantities: what lies between two of them is not said as a difference.
QString Dumbbells::changeText(const ScorePair &pair) const
{
    return m_wording.text(QT_TRANSLATE_NOOP("Wording", "rank %1, then %2"))
        .arg(signedNumber(pair.claimed.value, m_wording),
             signedNumber(pair.measured.value, m_wording));
}

Lane Dumbbells::laneOf(const ScoreLane &scores, int panel) const
{
    const db::Score &first = scores.scores.first();
    QStringList products;
    for (const db::Score &score : scores.scores) {
        const QString name = productName(score);
        if (!name.isEmpty() && !products.contains(name))
            products.append(name);
    }
    Lane lane;
    lane.key = scores.key;
    lane.panel = panel;
    const QString product = products.join(QStringLiteral(" / "));
    lane.name = product.isEmpty() || product == benchmarkName(first)
        ? benchmarkName(first)
        : m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1 on %2"))
              .arg(product, benchmarkName(first));
    if (!first.metric.isEmpty())
        lane.name += QLatin1Char('\n') + first.metric;
    lane.note = noteOf(scores);
    lane.target = {db::RecordKind::Score, first.key};
    if (first.product) {
        lane.groupField = db::Field::Product;
        lane.groupValue = first.product->key;
        lane.groupName = first.product->name;
    } else if (first.benchmark) {
        lane.groupField = db::Field::Benchmark;
        lane.groupValue = first.benchmark->key;
        lane.groupName = first.benchmark->name;
    }
    return lane;
}

QString Dumbbells::noteOf(const ScoreLane &scores) const
{
    const std::optional<ScorePair> pair = scores.mainPair();
    if (pair) {
        const QString change = isRank(*pair) ? changeText(*pair) : QString();
        const QString gap = !pair->comparable
            ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "not comparable"))
            : change.isEmpty() ? gapText(*pair)
                               : change;
        return gap + QLatin1Char('\n')
            + spoken({pair->comparable ? QString() : change, reporterName(pair->measured),
                      pair->measured.conditions});
    }
    if (scores.scores.size() == 1) {
        const db::Score &score = scores.scores.first();
        return valueText(score) + QLatin1Char('\n')
            + spoken({reporterName(score), score.conditions});
    }
    QStringList reporters;
    for (const db::Score &score : scores.scores) {
        if (!reporters.contains(reporterName(score)))
            reporters.append(reporterName(score));
    }
    return m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n value(s)"),
                          static_cast<int>(scores.scores.size()))
        + QLatin1Char('\n') + spoken(reporters);
}

void Dumbbells::addConnector(const ScorePair &pair, int lane)
{
    Mark mark;
    mark.id = QStringLiteral("gap-%1-%2").arg(pair.claimed.key, pair.measured.key);
    mark.lane = lane;
    mark.shape = pair.comparable ? MarkShape::Connector : MarkShape::BrokenConnector;
    mark.level
        = outside(pair.claimed) && outside(pair.measured) ? MarkLevel::Context : MarkLevel::Normal;
    mark.from = std::min(pair.claimed.value, pair.measured.value);
    mark.to = std::max(pair.claimed.value, pair.measured.value);
    mark.value = pair.gap();
    mark.color = pair.comparable && pair.isWorse() ? QStringLiteral("worse") : QString();
    mark.target = {db::RecordKind::Score, pair.measured.key};
    const QString gap = !pair.comparable
        ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "not comparable, conditions differ"))
        : isRank(pair)
        ? changeText(pair)
        : m_wording.text(QT_TRANSLATE_NOOP("Wording", "difference %1")).arg(gapText(pair));
    const QString claimed = spoken(
        {m_wording.word(pair.claimed.kind), valueText(pair.claimed), pair.claimed.conditions});
    const QString measured = spoken(
        {m_wording.word(pair.measured.kind), valueText(pair.measured), pair.measured.conditions});
    mark.name = spoken({m_data.lanes.at(lane).name.section(u'\n', 0, 0), gap});
    if (!pair.comparable)
        mark.name += QStringLiteral(": ") + claimed + QStringLiteral("; ") + measured;
    mark.toolTip = lines({m_data.lanes.at(lane).name, gap, claimed, measured});
    m_data.marks.append(mark);
    if (pair.comparable && mark.level == MarkLevel::Normal) {
        ++m_pairs;
        if (isRank(pair))
            return;
        if (!m_largest
            || (pair.claimed.unit == m_largest->claimed.unit
                && std::abs(pair.gap()) > std::abs(m_largest->gap())))
            m_largest = pair;
    }
}

void Dumbbells::addScore(const db::Score &score, int lane, const std::optional<ScorePair> &pair)
{
    const double margin = score.margin.value_or(0);
    const int sources = db::independentSources(score.evidence);
    Mark mark;
    mark.id = QStringLiteral("score-") + score.key;
    mark.lane = lane;
    mark.shape = score.kind == db::ScoreKind::Claimed ? MarkShape::Diamond : MarkShape::Dot;
    mark.level = outside(score) ? MarkLevel::Context : MarkLevel::Normal;
    mark.value = score.value;
    mark.from = score.value - margin;
    mark.to = score.value + margin;
    mark.hollow = score.kind == db::ScoreKind::Claimed;
    mark.uncertain = sources < 2;
    mark.target = {db::RecordKind::Score, score.key};
    for (const auto &entity : {score.product, score.benchmark, score.reportedByEntity}) {
        if (entity)
            mark.entities.append(entity->key);
    }
    const QString about = m_data.lanes.at(lane).name.section(u'\n', 0, 0);
    const QString value = margin > 0
        ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1, plus or minus %2"))
              .arg(valueText(score), m_wording.number(margin))
        : valueText(score);
    mark.label = valueText(score);
    mark.name = spoken({m_wording.word(score.kind), about, score.metric, value, reporterName(score),
                        score.conditions, m_wording.dateInFull(score.date),
                        sourcesText(sources, m_wording)});
    mark.toolTip
        = lines({about, spoken({m_wording.word(score.kind), score.metric, value}),
                 spoken({reporterName(score), score.conditions}),
                 spoken({m_wording.dateInFull(score.date), sourcesText(sources, m_wording)})});
    m_data.marks.append(mark);
    if (!outside(score))
        addRow(score, pair);
}

void Dumbbells::addRow(const db::Score &score, const std::optional<ScorePair> &pair)
{
    const QString yes = m_wording.text(QT_TRANSLATE_NOOP("Wording", "yes"));
    const QString no = m_wording.text(QT_TRANSLATE_NOOP("Wording", "no"));
    m_data.table.rows.append(
        QVariantList{productName(score), benchmarkName(score), score.metric, score.value,
                     score.unit, score.margin ? QVariant(*score.margin) : QVariant(),
                     m_wording.word(score.kind), reporterName(score), score.conditions,
                     score.date.text(), precisionText(score.date, m_wording),
                     pair && pair->comparable ? QVariant(pair->gap()) : QVariant(),
                     !pair                  ? QString()
                         : pair->comparable ? yes
                                            : no,
                     score.controversy.name, db::independentSources(score.evidence)});
    m_data.table.keys.append({db::RecordKind::Score, score.key});
}

void Dumbbells::describe()
{
    m_data.kind = ChartKind::Scores;
    m_data.title = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Claimed and measured"));
    m_data.brushFrom = brushOf(m_answer.filter, db::Field::Date);
    if (m_data.marks.isEmpty()) {
        m_data.emptyReason = emptyText(
            m_answer,
            m_wording.text(QT_TRANSLATE_NOOP(
                "Wording", "The archive holds no scores yet. Import a table of them first.")),
            m_wording.text(QT_TRANSLATE_NOOP(
                "Wording", "No score matches the filter. Remove a chip to see more.")));
        return;
    }
    SourceCount sources;
    for (const db::Score &score : m_answer.scores.records) {
        if (!outside(score))
            sources.add(score.evidence);
    }
    m_data.sources = sources.byFrequency();
    m_data.subtitle = m_pairs > 0
        ? m_wording.text(QT_TRANSLATE_NOOP(
            "Wording", "Scores as claimed and as measured or corrected, with the difference"))
        : m_wording.text(
            QT_TRANSLATE_NOOP("Wording", "Scores as claimed and as measured or corrected"));
    m_data.summary
        = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Dot plot of %1; %2"))
              .arg(m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n benchmark score(s)"),
                                  static_cast<int>(m_data.table.rows.size())),
                   m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n claimed and measured again"),
                                  m_pairs));
    if (m_largest)
        m_data.summary += QStringLiteral(", ")
            + m_wording.text(QT_TRANSLATE_NOOP("Wording", "the largest difference %1 (%2)"))
                  .arg(gapText(*m_largest),
                       spoken(
                           {productName(m_largest->measured), benchmarkName(m_largest->measured)}));
    m_data.summary += QLatin1Char('.');
}

void Dumbbells::addKeys()
{
    const auto has = [this](MarkShape shape) {
        return std::any_of(m_data.marks.cbegin(), m_data.marks.cend(),
                           [shape](const Mark &mark) { return mark.shape == shape; });
    };
    const std::pair<MarkShape, const char *> entries[] = {
        {MarkShape::Diamond, QT_TRANSLATE_NOOP("Wording", "claimed")},
        {MarkShape::Dot, QT_TRANSLATE_NOOP("Wording", "measured independently or corrected")},
        {MarkShape::BrokenConnector,
         QT_TRANSLATE_NOOP("Wording", "not comparable, conditions differ")},
    };
    for (const auto &[shape, text] : entries) {
        Mark sample;
        sample.shape = shape;
        if (has(shape))
            addKey(m_data, m_wording.text(text), sample);
    }
    const auto worse = [](const Mark &mark) { return mark.color == QLatin1String("worse"); };
    if (std::any_of(m_data.marks.cbegin(), m_data.marks.cend(), worse)) {
        Mark sample;
        sample.shape = MarkShape::Connector;
        sample.color = QStringLiteral("worse");
        addKey(m_data, m_wording.text(QT_TRANSLATE_NOOP("Wording", "worse than claimed")), sample);
    }
}

} // namespace

ChartData scoresChart(const db::Exploration &answer, const ChartOptions &options,
                      const Wording &wording)
{
    return Dumbbells(answer, options, wording).take();
}

} // namespace ui
