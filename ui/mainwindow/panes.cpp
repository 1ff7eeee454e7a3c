// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/panes.h"

#include <QApplication>
#include <QDataStream>
#include <QIODevice>

#include <utility>

namespace ui {

namespace {

constexpr int narrowWindow = 1024;
constexpr int detailWidth = 300;
constexpr int leastDetailWidth = 220;
constexpr int leastListHeight = 96; ///< two rows below the header
constexpr int lowestListHeight = 64; ///< one, where the window is low
constexpr int lowPanes = 560;

} // namespace

Panes::Panes(QWidget *parent)
    : QSplitter(Qt::Horizontal, parent)
    , m_middle(new QSplitter(Qt::Vertical, this))
{
    setHandleWidth(1);
    setChildrenCollapsible(false);
    m_middle->setHandleWidth(1);
    m_middle->setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] { m_sizedByHand = true; });
}

void Panes::setPane(Pane pane, QWidget *widget, QWidget *focus)
{
    m_panes.append(widget);
    m_focus.append(focus);
    switch (pane) {
    case Pane::Facets:
        insertWidget(0, widget);
        widget->setMinimumWidth(150);
        break;
    case Pane::Detail:
        addWidget(widget);
        widget->setMinimumWidth(leastDetailWidth);
        setFirstSizes();
        break;
    default:
        m_middle->addWidget(widget);
        break;
    }
}

void Panes::setFirstSizes()
{
    m_middle->setMinimumWidth(320);
    for (int i = 0; i < count(); ++i)
        setStretchFactor(i, widget(i) == m_middle ? 1 : 0);
    setSizes({213, 767, detailWidth});
    m_middle->setStretchFactor(0, 3);
    m_middle->setStretchFactor(1, 0);
    m_middle->setStretchFactor(2, 2);
    m_middle->setSizes({350, 84, 222});
}

void Panes::setLayoutMode(Layout layout)
{
    setShown(Pane::Facets, layout != Layout::Chart);
    setShown(Pane::Chart, layout != Layout::Read);
    setShown(Pane::Strip, layout != Layout::Chart);
    setShown(Pane::List, layout != Layout::Chart);
    setShown(Pane::Detail, true);
}

void Panes::setShown(Pane pane, bool shown)
{
    auto *widget = m_panes.at(static_cast<int>(pane));
    if (widget->isVisibleTo(this) == shown)
        return;
    widget->setVisible(shown);
    Q_EMIT shownChanged();
}

bool Panes::isShown(Pane pane) const
{
    return !m_panes.at(static_cast<int>(pane))->isHidden();
}

void Panes::cycle(int step)
{
    const int count = static_cast<int>(m_panes.size());
    const auto *focused = QApplication::focusWidget();
    int current = step > 0 ? -1 : count;
    for (int i = 0; i < count; ++i) {
        if (focused && (m_panes.at(i) == focused || m_panes.at(i)->isAncestorOf(focused)))
            current = i;
    }
    for (int tried = 0; tried < count; ++tried) {
        current = (current + step + count) % count;
        if (isShown(static_cast<Pane>(current))) {
            focusPane(static_cast<Pane>(current));
            return;
        }
    }
}

void Panes::focusPane(Pane pane)
{
    m_focus.at(static_cast<int>(pane))->setFocus(Qt::ShortcutFocusReason);
}

void Panes::setDetailEmpty(bool empty)
{
    m_detailEmpty = empty;
    fitDetail();
}

void Panes::setCompared(bool compared)
{
    if (!compared) {
        if (m_heights.size() == m_middle->count())
            m_middle->setSizes(std::exchange(m_heights, {}));
        return;
    }
    m_heights = m_middle->sizes();
    const int least = height() < lowPanes ? lowestListHeight : leastListHeight;
    const int free = m_heights.value(2) - least;
    if (free > 0)
        m_middle->setSizes({m_heights.at(0) + free, m_heights.at(1), least});
}

void Panes::resizeEvent(QResizeEvent *event)
{
    QSplitter::resizeEvent(event);
    fitDetail();
}

void Panes::fitDetail()
{
    QList<int> widths = sizes();
    if (m_sizedByHand || widths.size() != 3 || widths.constLast() == 0)
        return;
    const int wanted = m_detailEmpty && width() <= narrowWindow ? leastDetailWidth : detailWidth;
    const int change = wanted - widths.constLast();
    if (change == 0)
        return;
    widths[1] -= change;
    widths[2] = wanted;
    setSizes(widths);
}

QByteArray Panes::saveLayout() const
{
    QByteArray saved;
    QDataStream out(&saved, QIODevice::WriteOnly);
    QList<bool> shown;
    for (const auto *pane : m_panes)
        shown.append(!pane->isHidden());
    out << saveState() << m_middle->saveState() << shown << m_sizedByHand;
    return saved;
}

bool Panes::restoreLayout(const QByteArray &saved)
{
    QDataStream in(saved);
    QByteArray outer;
    QByteArray middle;
    QList<bool> shown;
    in >> outer >> middle >> shown;
    if (in.status() != QDataStream::Ok || shown.size() != m_panes.size())
        return false;
    if (in.atEnd())
        m_sizedByHand = true; // saved before this was
    else
        in >> m_sizedByHand;
    restoreState(outer);
    m_middle->restoreState(middle);
    for (int i = 0; i < shown.size(); ++i)
        setShown(static_cast<Pane>(i), shown.at(i));
    return true;
}

} // namespace ui
