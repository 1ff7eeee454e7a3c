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
    QSet<QString> m_outside;
    QSet<QString> m_matching;
};

} // namespace ui
