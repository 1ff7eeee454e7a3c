// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartwords.h"

#include <QSet>

namespace ui {

/// The moves that the Moves chart draws, in both of its lane modes, with what is said about each.
class MoveRecords
{
public:
    MoveRecords(const db::Exploration &answer, const ChartOptions &options, const Wording &wording);

    /// Matching moves, those outside of the brush too; departures recorded twice only once.
    [[nodiscard]] const QList<db::Move> &drawn() const { return m_drawn; }
    /// All that match within the brush, departures recorded twice as often as they are recorded.
    [[nodiscard]] const QList<db::Move> &counted() const { return m_counted; }
    /// How many of them are drawn as part of the move that followed, in words; empty for none.
    [[nodiscard]] QString foldedText() const;
    /// A sentence that says why a chart of arrivals and departures counts fewer moves, with a blank
    /// before it; empty where it counts all.
    [[nodiscard]] QString leftOutText(qsizetype countedThere) const;
    [[nodiscard]] bool isOutside(const QString &moveKey) const;
    [[nodiscard]] bool isInside(const QString &moveKey) const;
    [[nodiscard]] db::Edtf date(const db::Move &move) const;
    /// A pin or bracket at the move's date, with name, tooltip and target; no lane yet.
    [[nodiscard]] Mark mark(const db::Move &move) const;
    [[nodiscard]] QString fromTo(const db::Move &move) const; ///< "from Meta to AMI Labs"

    /// Everything of the chart but its lanes and marks: range, sources, table, summary, key.
    void describe(ChartData &data) const;

private:
    void fillTable(ChartData &data) const;
    void fillKey(ChartData &data) const;
    [[nodiscard]] QString summary() const;
    [[nodiscard]] DateExtent range(bool insideOnly = false) const;
    [[nodiscard]] qsizetype peopleCount() const;

    const db::Exploration &m_answer;
    const ChartOptions &m_options;
    const Wording &m_wording;
    QList<db::Move> m_drawn;
    QList<db::Move> m_counted;
    int m_folded = 0; ///< of them
    QSet<QString> m_outside;
    QSet<QString> m_matching;
};

} // namespace ui
