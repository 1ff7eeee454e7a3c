// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/timebrush.h"

#include <QAccessible>
#include <QPointer>

namespace ui {

class ChartView;

/// A part of a chart for assistive technology. It names what it stands for by id, so it stays
/// valid, if empty, when the chart has changed.
class ChartPart : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    ChartPart(ChartView *view, const QString &id);

    /// In its list: the marks, the notes, the lanes; -1 when it is no longer shown.
    [[nodiscard]] virtual int index() const = 0;
    [[nodiscard]] bool isValid() const override { return index() >= 0; }
    [[nodiscard]] QObject *object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *parent() const override;
    [[nodiscard]] QAccessibleInterface *child(int) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    void setText(QAccessible::Text, const QString &) override { }
    [[nodiscard]] QString text(QAccessible::Text kind) const final;
    [[nodiscard]] QRect rect() const final;
    [[nodiscard]] QAccessible::State state() const final;
    void *interface_cast(QAccessible::InterfaceType type) override;
    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString &name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString &name) const override;

protected:
    [[nodiscard]] ChartView &view() const { return *m_view; }
    [[nodiscard]] bool isGone() const { return m_view.isNull(); }
    [[nodiscard]] const QString &id() const { return m_id; }
    // Asked only of parts that are shown.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual QString description() const = 0;
    [[nodiscard]] virtual QRect place() const = 0; ///< in the viewport
    virtual void describe(QAccessible::State &state) const = 0;
    virtual void press() = 0;
    virtual void focus() { } ///< gives it the focus within the chart

private:
    QPointer<ChartView> m_view;
    const QString m_id;
};

/// A mark, also one that is drawn within a number ("+4"): the one that bears it says so.
class MarkAccessible final : public ChartPart
{
public:
    using ChartPart::ChartPart;
    [[nodiscard]] int index() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }

protected:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QRect place() const override;
    void describe(QAccessible::State &state) const override;
    void press() override;
    void focus() override;
};

/// A note on the chart; its id is its place in the list.
class NoteAccessible final : public ChartPart
{
public:
    using ChartPart::ChartPart;
    [[nodiscard]] int index() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Note; }

protected:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QRect place() const override;
    void describe(QAccessible::State &state) const override;
    void press() override;
    void focus() override;
};

/// The head of a lane, with what its marks count.
class LaneAccessible final : public ChartPart
{
public:
    using ChartPart::ChartPart;
    [[nodiscard]] int index() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::RowHeader; }
    [[nodiscard]] QStringList actionNames() const override;

protected:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QRect place() const override;
    void describe(QAccessible::State &state) const override;
    void press() override;
};

/// One end of the brush, "start" or "end", as a value in days that can also be set. A chart that
/// filters nothing has the ends of its axis.
class PeriodEndAccessible final : public ChartPart, public QAccessibleValueInterface
{
public:
    using ChartPart::ChartPart;
    [[nodiscard]] int index() const override;
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::Slider; }
    [[nodiscard]] QStringList actionNames() const override { return {}; }
    void *interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant &value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override { return 1.0; }

protected:
    [[nodiscard]] QString name() const override;
    [[nodiscard]] QString description() const override;
    [[nodiscard]] QRect place() const override;
    void describe(QAccessible::State &state) const override;
    void press() override { }

private:
    [[nodiscard]] bool isStart() const { return id() == QLatin1String("start"); }
    [[nodiscard]] DayRange shown() const; ///< the period, or all days of the axis
    [[nodiscard]] db::Day day() const; ///< of it that is on the axis
};

} // namespace ui
