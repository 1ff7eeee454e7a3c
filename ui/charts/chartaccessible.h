// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QAccessibleWidget>
#include <QHash>

namespace ui {

class ChartView;

/// Lets screen readers see ChartViews: their marks become children. Called by every ChartView.
void installChartAccessibility();
/// The focused mark has changed; states are true before anybody is told.
void announceFocus(ChartView &view);

/// A chart for assistive technology: name is the title, description the summary, children are its
/// marks, made when asked for and kept by mark id.
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

    void forgetMarks(); ///< of the chart that was shown before

private:
    [[nodiscard]] ChartView *view() const;
    [[nodiscard]] QAccessibleInterface *childOfMark(int mark) const;
    /// Marks that are spoken, in their order; scenery, as the totals behind columns, has no name.
    [[nodiscard]] const QList<int> &spokenMarks() const;

    mutable QList<Mark> m_marks; ///< of which m_spoken speaks; shared with the chart
    mutable QList<int> m_spoken;
    mutable QHash<QString, QAccessible::Id> m_children;
};

/// One mark. It names its mark by id, so it stays valid, if empty, when the chart has changed.
class MarkAccessible final : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    MarkAccessible(ChartView *view, const QString &id);

    [[nodiscard]] int mark() const; ///< -1 when it is no longer shown
    [[nodiscard]] bool isValid() const override;
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    [[nodiscard]] QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    [[nodiscard]] QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

private:
    QPointer<ChartView> m_view;
    const QString m_id;
};

} // namespace ui
