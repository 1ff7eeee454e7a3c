// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartscene.h"

#include "ui/charts/layeritem.h"

#include <QCategoryAxis>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsLineItem>
#include <QLegend>
#include <QLineSeries>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

bool hasTicks(const PanelLayout &panel, bool major)
{
    return std::any_of(panel.ticks.cbegin(), panel.ticks.cend(),
                       [major](const AxisTick &tick) { return tick.major == major; });
}

/// Lines at calendar steps or values. Labels are the layout's, so that pictures in SVG have the
/// same; categories only need names that differ.
QCategoryAxis *gridAxis(const PanelLayout &panel, bool major, const QColor &color)
{
    auto *axis = new QCategoryAxis;
    axis->setLabelsPosition(QCategoryAxis::AxisLabelsPositionOnValue);
    axis->setLabelsVisible(false);
    axis->setLineVisible(false);
    axis->setGridLinePen(QPen(color, 1));
    const double beyond = panel.to + (panel.to - panel.from);
    bool started = false;
    for (const AxisTick &tick : panel.ticks) {
        if (tick.major != major)
            continue;
        if (started)
            axis->append(QString::number(axis->count()), tick.value);
        else
            axis->setStartValue(tick.value);
        started = true;
    }
    // A category ends where the next begins; the last one ends out of sight.
    axis->append(QString::number(axis->count()), beyond);
    axis->setRange(panel.from, panel.to);
    return axis;
}

/// QChart draws both edges of a category axis as if they were ticks, the layout does not.
void hideEdges(const QList<QGraphicsItem *> &items, const QChart &chart, const PanelLayout &panel)
{
    for (QGraphicsItem *item : items) {
        const auto *line = qgraphicsitem_cast<QGraphicsLineItem *>(item);
        if (!line || !chart.isAncestorOf(line))
            continue;
        const double x = line->line().x1();
        const bool ticked
            = std::any_of(panel.ticks.cbegin(), panel.ticks.cend(),
                          [x](const AxisTick &tick) { return std::abs(tick.x - x) < 0.6; });
        if (!ticked)
            item->setVisible(false);
    }
}

QLineSeries *hiddenSeries(const PanelLayout &layout, const Panel &panel)
{
    auto *series = new QLineSeries;
    series->append(layout.from, 0);
    series->append(layout.to, panel.yTo);
    series->setVisible(false);
    return series;
}

QChart *emptyChart()
{
    auto *chart = new QChart;
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    chart->setAcceptedMouseButtons(Qt::NoButton);
    chart->setAcceptHoverEvents(false);
    return chart;
}

} // namespace

ChartScene::ChartScene(QObject *parent)
    : QGraphicsScene(parent)
    , m_below(new LayerItem(LayerItem::Layer::BelowGrid, m_layout))
    , m_above(new LayerItem(LayerItem::Layer::AboveGrid, m_layout))
{
    // Few items that change together: an index would only cost.
    setItemIndexMethod(QGraphicsScene::NoIndex);
    m_below->setZValue(-1);
    m_above->setZValue(1);
    addItem(m_below);
    addItem(m_above);
}

ChartScene::~ChartScene() = default;

void ChartScene::setLayout(const ChartLayout &layout, const ChartData &data,
                           const ChartTheme &theme)
{
    m_layout = layout;
    while (m_panels.size() > layout.panels.size())
        delete m_panels.takeLast();
    while (m_panels.size() < layout.panels.size()) {
        m_panels.append(emptyChart());
        addItem(m_panels.last());
    }
    for (qsizetype i = 0; i < m_panels.size(); ++i)
        setPanel(*m_panels.at(i), layout.panels.at(i), data.panels.value(i), theme);
    setBackgroundBrush(layout.background.isValid() ? QBrush(layout.background) : QBrush());
    setSceneRect(QRectF({0, 0}, layout.size));
    m_below->layoutHasChanged();
    m_above->layoutHasChanged();
}

void ChartScene::setEmphasis(const QSet<int> &marks)
{
    m_above->setEmphasis(marks);
}

void ChartScene::setPanel(QChart &chart, const PanelLayout &layout, const Panel &panel,
                          const ChartTheme &theme)
{
    chart.removeAllSeries();
    const auto old = chart.axes();
    for (QAbstractAxis *axis : old) {
        chart.removeAxis(axis);
        delete axis;
    }
    chart.setGeometry(QRectF({0, 0}, m_layout.size));
    chart.setPlotArea(layout.plot);
    QLineSeries *series = hiddenSeries(layout, panel);
    chart.addSeries(series);
    for (const bool major : {false, true}) {
        if (!hasTicks(layout, major))
            continue;
        QCategoryAxis *axis = gridAxis(layout, major, major ? theme.yearLine : theme.grid);
        chart.addAxis(axis, major ? Qt::AlignTop : Qt::AlignBottom);
        series->attachAxis(axis);
    }
    // At once, not with the next event: a picture is rendered in the same breath.
    chart.layout()->activate();
    hideEdges(items(), chart, layout);
}

} // namespace ui
