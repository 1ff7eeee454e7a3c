// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/chartside.h"

#include "ui/charts/chartframe.h"
#include "ui/widgets/glyph.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int edge = 3; // pixels

} // namespace

ChartSide::ChartSide(ChartFrame *chart, QAction *close, QWidget *parent)
    : QFrame(parent)
    , m_chart(chart)
    , m_header(new QFrame(this))
    , m_row(new QHBoxLayout(m_header))
{
    m_header->setProperty("panelBar", true);
    m_row->setContentsMargins(0, 0, 4, 0);
    m_row->setSpacing(0);
    auto *button = new QToolButton(m_header);
    button->setIcon(glyph(QStringLiteral("close")));
    button->setFixedSize(24, 24);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(close->text());
    button->setToolTip(close->text());
    connect(button, &QToolButton::clicked, close, &QAction::trigger);
    m_row->addWidget(button, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(chart, 1);
    m_header->hide();
}

void ChartSide::showHeader(QWidget *filters)
{
    if (m_row->indexOf(filters) < 0)
        m_row->insertWidget(0, filters, 1);
    layout()->setContentsMargins(edge, 0, 0, 0);
    filters->show();
    m_header->show();
    m_chart->setCompact(true);
}

void ChartSide::hideHeader()
{
    layout()->setContentsMargins(0, 0, 0, 0);
    m_header->hide();
    m_chart->setCompact(false);
}

void ChartSide::setCurrent(bool current)
{
    if (m_current == current)
        return;
    m_current = current;
    update();
}

void ChartSide::paintEvent(QPaintEvent *event)
{
    QFrame::paintEvent(event);
    if (layout()->contentsMargins().left() == 0)
        return;
    const Theme &theme = Theme::of(palette());
    QPainter(this).fillRect(QRect(0, 0, edge, height()), m_current ? theme.accent : theme.panel);
}

} // namespace ui
