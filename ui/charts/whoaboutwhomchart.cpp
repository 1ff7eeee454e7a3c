// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilders.h"
#include "ui/charts/chartwords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype longestExample = 140; ///< letters of a tooltip

/// Speakers by those they speak of, with the number of claims in each cell.
class SpeakerMatrix
{
public:
    SpeakerMatrix(const db::Exploration &answer, const Wording &wording)
        : m_pairs(answer.claimPairs)
        , m_wording(wording)
    {
        describe(answer);
        addLanes();
        addHeads();
        for (const db::PairCount &pair : m_pairs.cells)
            addCell(pair);
        fillTable();
    }
    [[nodiscard]] ChartData take() { return std::move(m_data); }

private:
    void describe(const db::Exploration &answer);
    void addLanes();
    void addHeads();
    void addCell(const db::PairCount &pair);
    [[nodiscard]] static QList<db::Node> partsOf(const db::PairCount &pair);
    [[nodiscard]] QString example(const db::PairCount &pair) const;
    [[nodiscard]] QString nameOf(const db::EntityRef &entity) const;
    [[nodiscard]] bool hasOthers(db::EntityRef db::PairCount::*side) const;
    [[nodiscard]] static int placeOf(const QList<db::EntityRef> &shown, const db::EntityRef &one);
    void fillTable();

    const db::ClaimPairs &m_pairs;
    const Wording &m_wording;
    ChartData m_data;
};

QString SpeakerMatrix::nameOf(const db::EntityRef &entity) const
{
    return entity.isNull() ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "others")) : entity.name;
}

bool SpeakerMatrix::hasOthers(db::EntityRef db::PairCount::*side) const
{
    return std::any_of(m_pairs.cells.cbegin(), m_pairs.cells.cend(),
                       [side](const db::PairCount &pair) { return (pair.*side).isNull(); });
}

int SpeakerMatrix::placeOf(const QList<db::EntityRef> &shown, const db::EntityRef &one)
{
    const qsizetype place = shown.indexOf(one);
    return static_cast<int>(place < 0 ? shown.size() : place);
}

void SpeakerMatrix::describe(const db::Exploration &answer)
{
    m_data.kind = ChartKind::WhoAboutWhom;
    m_data.title = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Who about whom"));
    Panel panel;
    panel.time = false;
    panel.bare = true;
    panel.to
        = static_cast<double>(m_pairs.targets.size()) + (hasOthers(&db::PairCount::target) ? 1 : 0);
    m_data.panels = {panel};
    if (m_pairs.cells.isEmpty()) {
        // While they are still being counted nothing can be said.
        if (!answer.has.testFlag(db::ChartRecord::ClaimPairs))
            return;
        m_data.emptyReason = emptyText(
            answer,
            m_wording.text(QT_TRANSLATE_NOOP(
                "Wording", "The archive holds no claims yet. Import a table of claims first.")),
            m_wording.text(QT_TRANSLATE_NOOP("Wording",
                                             "No claim with a known speaker and subject matches "
                                             "the filter. Remove a chip to see more.")));
        return;
    }
    const QString claims = m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n claim(s)"),
                                          static_cast<int>(m_pairs.claims));
    m_data.subtitle
        = m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1: who speaks about whom")).arg(claims);
    m_data.caveat = m_wording.text(
        QT_TRANSLATE_NOOP("Wording",
                          "Claims recorded here. A claim made for an organization counts for both, "
                          "and parents include their children, so cells do not add up."));
    const auto most
        = std::max_element(m_pairs.cells.cbegin(), m_pairs.cells.cend(),
                           [](const db::PairCount &a, const db::PairCount &b) {
                               const bool named = !b.speaker.isNull() && !b.target.isNull();
                               const bool unnamed = a.speaker.isNull() || a.target.isNull();
                               return named && (unnamed || a.matching < b.matching);
                           });
    m_data.summary = m_wording
                         .text(QT_TRANSLATE_NOOP("Wording",
                                                 "Matrix of %1 by speaker and subject; most: "
                                                 "%2 about %3 (%4)."))
                         .arg(claims, nameOf(most->speaker), nameOf(most->target),
                              m_wording.number(static_cast<double>(most->matching), 0));
}

void SpeakerMatrix::addLanes()
{
    QList<db::EntityRef> rows = m_pairs.speakers;
    if (hasOthers(&db::PairCount::speaker))
        rows.append(db::EntityRef());
    for (const db::EntityRef &speaker : std::as_const(rows)) {
        Lane lane;
        lane.key = speaker.isNull() ? QStringLiteral("-others") : speaker.key;
        lane.name = nameOf(speaker);
        lane.groupField = db::Field::Says;
        lane.groupValue = speaker.key;
        m_data.lanes.append(lane);
    }
}

void SpeakerMatrix::addHeads()
{
    for (int column = 0; column < m_data.panels.first().to; ++column) {
        const db::EntityRef target = m_pairs.targets.value(column);
        Mark head;
        head.shape = MarkShape::ColumnHead;
        head.id
            = QStringLiteral("about-") + (target.isNull() ? QStringLiteral("-others") : target.key);
        head.from = column;
        head.to = column + 1;
        head.label = nameOf(target);
        if (target.kind == db::EntityKind::Person && !target.isNull())
            head.shortLabel = target.name.section(u' ', -1);
        head.name = m_wording.text(QT_TRANSLATE_NOOP("Wording", "about %1")).arg(head.label);
        head.toolTip = head.name;
        head.groupField = db::Field::About;
        head.groupValue = target.key;
        head.entities = QStringList{target.key};
        m_data.marks.append(head);
    }
}

// What is summed up under "others" is no one group.
QList<db::Node> SpeakerMatrix::partsOf(const db::PairCount &pair)
{
    if (pair.speaker.isNull() || pair.target.isNull())
        return {};
    return {db::Node::term(db::Field::Says, pair.speaker.key),
            db::Node::term(db::Field::About, pair.target.key)};
}

QString SpeakerMatrix::example(const db::PairCount &pair) const
{
    return pair.example.size() <= longestExample
        ? pair.example
        : pair.example.left(longestExample).trimmed() + QChar(0x2026);
}

void SpeakerMatrix::addCell(const db::PairCount &pair)
{
    Mark cell;
    cell.shape = MarkShape::Cell;
    cell.lane = placeOf(m_pairs.speakers, pair.speaker);
    cell.level = pair.matching > 0 ? MarkLevel::Normal : MarkLevel::Context;
    cell.from = placeOf(m_pairs.targets, pair.target);
    cell.to = cell.from + 1;
    cell.value = static_cast<double>(pair.count);
    cell.id = QStringLiteral("pair-%1--%2").arg(pair.speaker.key, pair.target.key);
    cell.label = m_wording.number(cell.value, 0);
    const bool partly = pair.matching > 0 && pair.matching < pair.count;
    cell.shortLabel = m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1 about %2"))
                          .arg(nameOf(pair.speaker), nameOf(pair.target));
    cell.name = spoken(
        {cell.shortLabel,
         m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n claim(s)"),
                        static_cast<int>(pair.count)),
         partly ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1 of them match the filter"))
                      .arg(m_wording.number(static_cast<double>(pair.matching), 0))
                : QString()});
    cell.toolTip = lines({cell.name, example(pair)});
    if (!pair.speaker.isNull())
        cell.entities.append(pair.speaker.key);
    if (!pair.target.isNull())
        cell.entities.append(pair.target.key);
    cell.groupParts = partsOf(pair);
    m_data.marks.append(cell);
}

void SpeakerMatrix::fillTable()
{
    for (const char *column :
         {QT_TRANSLATE_NOOP("Wording", "Speaker"), QT_TRANSLATE_NOOP("Wording", "About"),
          QT_TRANSLATE_NOOP("Wording", "Claims"), QT_TRANSLATE_NOOP("Wording", "Matching claims"),
          QT_TRANSLATE_NOOP("Wording", "One of them")})
        m_data.table.columns.append(m_wording.text(column));
    for (const db::PairCount &pair : m_pairs.cells) {
        m_data.table.groups.append(partsOf(pair));
        m_data.table.rows.append(QVariantList{nameOf(pair.speaker), nameOf(pair.target),
                                              static_cast<qlonglong>(pair.count),
                                              static_cast<qlonglong>(pair.matching), pair.example});
    }
}

} // namespace

ChartData whoAboutWhomChart(const db::Exploration &answer, const ChartOptions &,
                            const Wording &wording)
{
    return SpeakerMatrix(answer, wording).take();
}

} // namespace ui
