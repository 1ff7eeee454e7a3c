// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How notes look while they are being used; as they stand they are part of the layout.
#include "ui/charts/annotationfield.h"
#include "ui/charts/chartannotations.h"
#include "ui/charts/chartoverlay.h"
#include "ui/charts/chartview.h"
#include "ui/charts/layeritem.h"
#include "ui/charts/layoutannotations.h"
#include "ui/state/explorerstate.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr double stripGap = 4; ///< pixels below the lowest note

} // namespace

double ChartAnnotations::stripShift() const
{
    return std::max(0.0, m_view.mapToScene(0, 0).y());
}

double ChartAnnotations::stripBottom() const
{
    double bottom = 0;
    for (const SceneGroup &group : m_view.chartLayout().groups) {
        if (annotationOf(group) >= 0)
            bottom = std::max(bottom, group.hit.bottom() + stripGap);
    }
    return bottom == 0 ? 0 : bottom + stripShift();
}

/// Texts of notes stay in sight above the lanes that scroll.
void ChartAnnotations::paintStrip(QPainter &painter, const QRectF &visible) const
{
    const double shift = stripShift();
    const QRectF strip(visible.left(), shift, visible.width(), stripBottom() - shift);
    if (shift == 0 || strip.height() <= 0)
        return;
    painter.save();
    painter.setClipRect(strip);
    painter.fillRect(strip, m_view.palette().color(m_view.backgroundRole()));
    painter.translate(0, shift);
    for (const SceneGroup &group : m_view.chartLayout().groups) {
        if (group.id.startsWith(QLatin1String("annotation-")))
            paintGroup(painter, group);
    }
    painter.restore();
}

void ChartAnnotations::paint(QPainter &painter, const QRectF &visible, const Theme &theme) const
{
    const PanelLayout *panel = m_view.timePanel();
    if (!panel)
        return;
    paintStrip(painter, visible);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_range)
        paintBrush(painter, brushRect(*panel, *m_range), theme);
    else if (m_field->isVisible()) {
        const auto date = db::Edtf::stored(m_date);
        const double x = panel->toX(static_cast<double>(date.strictFirst()) + 0.5);
        painter.setPen(QPen(theme.accent, 1, Qt::DashLine));
        painter.drawLine(QPointF(x, visible.top()), QPointF(x, panel->plot.bottom()));
    }
    const QRectF box = boxOf(m_selected).translated(m_dragged, 0);
    if (box.isNull())
        return;
    if (m_dragged != 0) {
        painter.fillRect(box, theme.panel);
        painter.setPen(theme.text);
        painter.drawText(box, Qt::AlignVCenter | Qt::AlignLeft,
                         m_state.view().annotations.at(m_selected).text);
    }
    painter.setPen(QPen(theme.accent, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box.adjusted(-2, -1, 2, 1), 3, 3);
}

} // namespace ui
