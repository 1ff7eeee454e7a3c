// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QAccessibleWidget>
#include <QHash>

namespace ui {

class ChartPart;
class ChartView;

/// Lets screen readers see ChartViews: their parts become children. Called by every ChartView.
void installChartAccessibility();
/// The focused mark or note has changed; states are true before anybody is told.
void announceFocus(ChartView &view);
/// The brush has changed.
void announcePeriod(ChartView &view);

/// A chart for assistive technology: name is the title, description the summary. Its children, made
/// when asked for and kept by what they stand for: the marks, the notes, the lanes, and on an axis
/// of days both ends of the period.
class ChartAccessible final : public QAccessibleWidget
{
public:
    explicit ChartAccessible(ChartView *view);
    ~ChartAccessible() override;

    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface *child(int index) const override;
    [[nodiscard]] QAccessibleInterface *childAt(int x, int y) const override;
    [[nodiscard]] QAccessibleInterface *focusChild() const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *child) const override;

    void forgetParts(); ///< of the chart that was shown before
    void announcePeriod() const;

private:
    /// Where the children of each kind begin.
    struct Counts
    {
        int notes = 0;
        int lanes = 0;
        int ends = 0;
        int all = 0;
    };

    [[nodiscard]] ChartView *view() const;
    [[nodiscard]] Counts counts() const;
    /// The child of that kind with this id; made where there is none yet.
    template<typename Part>
    ChartPart *part(const QString &id) const;
    [[nodiscard]] QAccessibleInterface *childOfMark(int mark) const;
    /// Marks that are spoken, in their order; scenery, as the totals behind columns, has no name.
    [[nodiscard]] const QList<int> &spokenMarks() const;

    mutable QList<Mark> m_marks; ///< of which m_spoken speaks; shared with the chart
    mutable QList<int> m_spoken;
    mutable QHash<QString, QAccessible::Id> m_children; ///< by kind and id
};

} // namespace ui
