// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilders.h"
#include "ui/charts/chartwords.h"
#include "ui/charts/lanelimit.h"
#include "ui/charts/phaseorder.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

MarkShape shapeOf(db::PhaseKind kind)
{
    switch (kind) {
    case db::PhaseKind::Claim:
        return MarkShape::ClaimDot;
    case db::PhaseKind::Challenge:
        return MarkShape::ChallengeTriangle;
    case db::PhaseKind::Reply:
        return MarkShape::ReplySquare;
    case db::PhaseKind::Correction:
        return MarkShape::CorrectionPencil;
    case db::PhaseKind::Outcome:
        return MarkShape::OutcomeCheck;
    }
    return MarkShape::ClaimDot;
}

bool isOpen(db::DisputeStatus status)
{
    return status == db::DisputeStatus::Open || status == db::DisputeStatus::Unresolved;
}

/// Life lines: one lane a controversy, phases as shapes, the state between them as a band.
class LifeLines
{
public:
    LifeLines(const db::Exploration &answer, const ChartOptions &options, const Wording &wording);
    [[nodiscard]] ChartData take() { return std::move(m_data); }

private:
    [[nodiscard]] QList<PlacedPhase> phasesOf(const db::Controversy &dispute) const;
    void addLane(const db::Controversy &dispute, int lane);
    void addPhase(const db::Controversy &dispute, const PlacedPhase &placed, int lane, int number);
    void addBand(const db::Controversy &dispute, const PlacedPhase &here,
                 const std::optional<PlacedPhase> &next, int lane, int number);
    [[nodiscard]] QString state(const db::Controversy &dispute, const db::Phase &phase,
                                bool last) const;
    [[nodiscard]] QString stateWord(const QString &state) const;
    [[nodiscard]] Mark markOf(const db::Controversy &dispute, int lane) const;
    void addRow(const db::Controversy &dispute, const db::Phase &phase);
    void describe(const QList<db::Controversy> &disputes);
    void addKeys();

    const db::Exploration &m_answer;
    const ChartOptions &m_options;
    const Wording &m_wording;
    QSet<QString> m_outside;
    ChartData m_data;
    DateExtent m_range;
};

LifeLines::LifeLines(const db::Exploration &answer, const ChartOptions &options,
                     const Wording &wording)
    : m_answer(answer)
    , m_options(options)
    , m_wording(wording)
    , m_outside(answer.controversies.outside.cbegin(), answer.controversies.outside.cend())
{
    QList<db::Controversy> disputes = answer.controversies.records;
    std::stable_sort(
        disputes.begin(), disputes.end(), [](const db::Controversy &a, const db::Controversy &b) {
            const DatePlace first = placeOf(a.opened);
            const DatePlace second = placeOf(b.opened);
            if (first.drawable != second.drawable)
                return first.drawable;
            return first.from != second.from ? first.from > second.from : a.key < b.key;
        });
    const qsizetype all = disputes.size();
    disputes.resize(drawnLanes(all, options.mostLanes));
    for (const db::Controversy &dispute : std::as_const(disputes)) {
        for (const PlacedPhase &placed : phasesOf(dispute))
            m_range.add(placeOf(placed.phase.date));
    }
    describe(disputes);
    sayMore(m_data, all - disputes.size(), wording);
    for (int lane = 0; lane < disputes.size(); ++lane)
        addLane(disputes.at(lane), lane);
    addKeys();
}

// Where no phase has a date, the day it was opened is all that is known.
QList<PlacedPhase> LifeLines::phasesOf(const db::Controversy &dispute) const
{
    QList<PlacedPhase> phases = placedPhases(dispute.phases);
    if (!phases.isEmpty())
        return phases;
    db::Phase opened;
    opened.date = dispute.opened;
    opened.derived = true;
    return placedPhases({opened});
}

Mark LifeLines::markOf(const db::Controversy &dispute, int lane) const
{
    Mark mark;
    mark.lane = lane;
    mark.level = m_outside.contains(dispute.key) ? MarkLevel::Context : MarkLevel::Normal;
    mark.target = {db::RecordKind::Controversy, dispute.key};
    mark.entities = {dispute.key};
    if (dispute.product)
        mark.entities.append(dispute.product->key);
    for (const db::EntityRef &benchmark : dispute.benchmarks)
        mark.entities.append(benchmark.key);
    return mark;
}

void LifeLines::addLane(const db::Controversy &dispute, int index)
{
    Lane lane;
    lane.key = dispute.key;
    lane.name = dispute.title;
    lane.note = m_wording.word(dispute.status);
    if (!dispute.history.isEmpty() && !dispute.history.last().by.isEmpty())
        lane.note += QLatin1Char('\n') + dispute.history.last().by;
    lane.groupField = db::Field::Dispute;
    lane.groupValue = dispute.key;
    lane.noteField = db::Field::Dispute;
    lane.noteValue = db::toText(dispute.status);
    lane.target = {db::RecordKind::Controversy, dispute.key};
    m_data.lanes.append(lane);
    const QList<PlacedPhase> phases = phasesOf(dispute);
    for (int number = 0; number < phases.size(); ++number) {
        const bool last = number + 1 == phases.size();
        if (!last)
            addBand(dispute, phases.at(number), phases.at(number + 1), index, number);
        else if (isOpen(dispute.status))
            addBand(dispute, phases.at(number), std::nullopt, index, number);
        addPhase(dispute, phases.at(number), index, number);
        if (!m_outside.contains(dispute.key))
            addRow(dispute, phases.at(number).phase);
    }
}

void LifeLines::addPhase(const db::Controversy &dispute, const PlacedPhase &placed, int lane,
                         int number)
{
    const db::Phase &phase = placed.phase;
    const DatePlace place = placeOf(phase.date);
    Mark mark = markOf(dispute, lane);
    mark.id = QStringLiteral("phase-%1-%2").arg(dispute.key).arg(number + 1);
    mark.shape = shapeOf(phase.kind);
    mark.from = place.from;
    mark.to = place.exact ? place.from : place.to;
    mark.value = placed.at;
    mark.approximate = phase.date.isApproximate();
    mark.uncertain = phase.date.isUncertain();
    mark.derived = phase.derived;
    if (!phase.claim.isEmpty())
        mark.target = {db::RecordKind::Claim, phase.claim};
    else if (!phase.score.isEmpty())
        mark.target = {db::RecordKind::Score, phase.score};
    const QString derived = phase.derived
        ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "derived, not recorded"))
        : QString();
    const int sources = db::independentSources(dispute.evidence);
    mark.name = spoken({m_wording.word(phase.kind), dispute.title, phase.label,
                        m_wording.dateInFull(phase.date), m_wording.word(dispute.status), derived,
                        sourcesText(sources, m_wording)});
    mark.toolTip = lines({dispute.title, spoken({m_wording.word(phase.kind), phase.label}),
                          m_wording.dateInFull(phase.date),
                          spoken({derived, sourcesText(sources, m_wording)})});
    m_data.marks.append(mark);
}

void LifeLines::addBand(const db::Controversy &dispute, const PlacedPhase &here,
                        const std::optional<PlacedPhase> &next, int lane, int number)
{
    if (next && next->at - here.at < 1)
        return;
    Mark mark = markOf(dispute, lane);
    mark.id = QStringLiteral("state-%1-%2").arg(dispute.key).arg(number + 1);
    mark.shape = MarkShape::PhaseBand;
    mark.from = here.at;
    mark.to = next ? next->at : std::max(m_data.panels.first().to, here.at + 1);
    mark.openEnd = !next;
    mark.color = state(dispute, here.phase, !next);
    mark.shortLabel = stateWord(mark.color);
    mark.label = mark.shortLabel;
    if (next) {
        const auto days = static_cast<int>(std::lround(next->at - here.at));
        const QString span = here.phase.date.isExactDay() && next->phase.date.isExactDay()
            ? m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n day(s)"), days)
            : m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "about %n day(s)"), days);
        mark.label += QStringLiteral(", ") + span;
    }
    mark.name = spoken({dispute.title, mark.label,
                        m_wording.text(QT_TRANSLATE_NOOP("Wording", "from %1"))
                            .arg(m_wording.dateInFull(here.phase.date)),
                        next ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "until %1"))
                                   .arg(m_wording.dateInFull(next->phase.date))
                             : QString()});
    mark.toolTip = lines({dispute.title, mark.label});
    m_data.marks.append(mark);
}

// The recorded history decides; where it has no date, the kind of the phase does.
QString LifeLines::state(const db::Controversy &dispute, const db::Phase &phase, bool last) const
{
    if (last)
        return db::toText(dispute.status);
    const DatePlace here = placeOf(phase.date);
    QString recorded;
    for (const auto &change : dispute.history) {
        const DatePlace since = placeOf(change.date);
        if (since.drawable && since.at <= here.at)
            recorded = db::toText(change.status);
    }
    switch (phase.kind) {
    case db::PhaseKind::Claim:
        return QStringLiteral("claimed");
    case db::PhaseKind::Challenge:
    case db::PhaseKind::Reply:
        return recorded.isEmpty() ? db::toText(db::DisputeStatus::Open) : recorded;
    case db::PhaseKind::Correction:
        return recorded.isEmpty() || recorded == db::toText(db::DisputeStatus::Open)
            ? db::toText(db::DisputeStatus::Corrected)
            : recorded;
    case db::PhaseKind::Outcome:
        return recorded.isEmpty() ? db::toText(dispute.status) : recorded;
    }
    return recorded;
}

QString LifeLines::stateWord(const QString &state) const
{
    if (const auto status = db::fromText<db::DisputeStatus>(state))
        return m_wording.word(*status);
    return m_wording.text(QT_TRANSLATE_NOOP("Wording", "claimed"));
}

void LifeLines::addRow(const db::Controversy &dispute, const db::Phase &phase)
{
    m_data.table.rows.append(
        QVariantList{dispute.title, m_wording.word(phase.kind), phase.label, phase.date.text(),
                     precisionText(phase.date, m_wording), m_wording.dateInFull(phase.date),
                     phase.derived ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "yes"))
                                   : m_wording.text(QT_TRANSLATE_NOOP("Wording", "no")),
                     m_wording.word(dispute.status),
                     dispute.history.isEmpty() ? QString() : dispute.history.last().by,
                     db::independentSources(dispute.evidence)});
    m_data.table.keys.append({db::RecordKind::Controversy, dispute.key});
}

void LifeLines::describe(const QList<db::Controversy> &disputes)
{
    m_data.kind = ChartKind::Disputes;
    m_data.title = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Disputes"));
    m_data.panels = {m_range.panel(m_options.today)};
    m_data.brushFrom = brushOf(m_answer.filter, db::Field::Date);
    for (const char *column :
         {QT_TRANSLATE_NOOP("Wording", "Dispute"), QT_TRANSLATE_NOOP("Wording", "Phase"),
          QT_TRANSLATE_NOOP("Wording", "What"), QT_TRANSLATE_NOOP("Wording", "Date"),
          QT_TRANSLATE_NOOP("Wording", "Precision"), QT_TRANSLATE_NOOP("Wording", "Date in words"),
          QT_TRANSLATE_NOOP("Wording", "Derived"), QT_TRANSLATE_NOOP("Wording", "Status"),
          QT_TRANSLATE_NOOP("Wording", "By"), QT_TRANSLATE_NOOP("Wording", "Sources")})
        m_data.table.columns.append(m_wording.text(column));
    if (disputes.isEmpty() || m_range.isNull()) {
        m_data.emptyReason = emptyText(
            m_answer,
            m_wording.text(QT_TRANSLATE_NOOP(
                "Wording", "The archive holds no disputes yet. Import a table of them first.")),
            m_wording.text(QT_TRANSLATE_NOOP(
                "Wording", "No dispute matches the filter. Remove a chip to see more.")));
        return;
    }
    SourceCount sources;
    int count = 0;
    int open = 0;
    for (const db::Controversy &dispute : disputes) {
        if (m_outside.contains(dispute.key))
            continue;
        sources.add(dispute.evidence);
        ++count;
        open += isOpen(dispute.status) ? 1 : 0;
    }
    m_data.sources = sources.byFrequency();
    const QString number = m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n dispute(s)"), count);
    m_data.subtitle = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Course of %1, %2"))
                          .arg(number, m_range.text(m_wording));
    m_data.summary = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Life lines of %1, %2"))
                         .arg(number, m_range.text(m_wording));
    if (open > 0)
        m_data.summary += QStringLiteral("; ")
            + m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n of them open or unresolved"), open);
    m_data.summary += QLatin1Char('.');
}

void LifeLines::addKeys()
{
    QList<MarkShape> shapes;
    bool derived = false;
    for (const Mark &mark : std::as_const(m_data.marks)) {
        derived = derived || mark.derived;
        if (!shapes.contains(mark.shape))
            shapes.append(mark.shape);
    }
    for (const db::PhaseKind kind :
         {db::PhaseKind::Claim, db::PhaseKind::Challenge, db::PhaseKind::Reply,
          db::PhaseKind::Correction, db::PhaseKind::Outcome}) {
        Mark sample;
        sample.shape = shapeOf(kind);
        if (shapes.contains(sample.shape))
            addKey(m_data, m_wording.word(kind), sample);
    }
    Mark hollow;
    hollow.shape = MarkShape::ChallengeTriangle;
    hollow.derived = true;
    if (derived)
        addKey(m_data,
               m_wording.text(QT_TRANSLATE_NOOP("Wording", "hollow: derived, not recorded")),
               hollow);
}

} // namespace

ChartData disputesChart(const db::Exploration &answer, const ChartOptions &options,
                        const Wording &wording)
{
    return LifeLines(answer, options, wording).take();
}

} // namespace ui
