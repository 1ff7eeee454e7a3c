// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/facetdelegate.h"

#include "ui/models/facetmodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace ui {

namespace {

void paintCheck(QPainter *painter, const QRect &box, const Theme &theme, bool selected,
                bool excluded)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    const QColor full = excluded ? theme.excludedText : theme.accent;
    painter->setPen(QPen(selected || excluded ? full : theme.border, 1));
    painter->setBrush(selected || excluded ? full : theme.panel);
    painter->drawRoundedRect(body, 3, 3);
    painter->setPen(QPen(excluded ? theme.excluded : theme.onAccent, 1.6, Qt::SolidLine,
                         Qt::RoundCap, Qt::RoundJoin));
    const QPointF c = body.center();
    if (excluded) {
        painter->drawLine(c + QPointF(-3, 0), c + QPointF(3, 0));
    } else if (selected) {
        painter->drawPolyline(
            QPolygonF{c + QPointF(-3, 0.2), c + QPointF(-0.8, 2.6), c + QPointF(3.2, -2.4)});
    }
    painter->restore();
}

} // namespace

QRect FacetDelegate::checkRect(const QRect &row)
{
    return {row.left() + 6, row.center().y() - 6, 13, 13};
}

QSize FacetDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(24, option.fontMetrics.height() + 8)};
}

void FacetDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = index.data(FacetModel::SelectedRole).toBool();
    const bool excluded = index.data(FacetModel::ExcludedRole).toBool();
    const bool lit = !m_hovered.isEmpty() && index.data(FacetModel::KeyRole) == m_hovered;
    const bool focused = (option.state & QStyle::State_HasFocus) != 0;
    const qint64 count = index.data(FacetModel::CountRole).toLongLong();
    const qint64 total = index.data(FacetModel::TotalRole).toLongLong();
    if (excluded)
        painter->fillRect(option.rect, theme.excluded);
    else if (selected)
        painter->fillRect(option.rect, theme.selection);
    else if (lit || (option.state & QStyle::State_MouseOver) != 0)
        painter->fillRect(option.rect, theme.hover);
    if (lit)
        painter->fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                          theme.accent);
    if (focused) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    paintCheck(painter, checkRect(option.rect), theme, selected, excluded);

    QLocale locale = option.locale; // views leave the thousands unmarked
    locale.setNumberOptions(QLocale::DefaultNumberOptions);
    const QString counted = locale.toString(count);
    const QFontMetrics metrics = option.fontMetrics;
    QRect area = option.rect.adjusted(26, 0, -7, 0);
    const QString name = index.data().toString();
    QString ghost = total > count ? QStringLiteral(" / ") + locale.toString(total) : QString();
    // The name is needed more than the total beside the count.
    if (metrics.horizontalAdvance(name + counted + ghost) + 8 > area.width())
        ghost.clear();
    const int ghostWidth = metrics.horizontalAdvance(ghost);
    const int width = metrics.horizontalAdvance(counted) + ghostWidth;
    painter->setPen(excluded ? theme.excludedText : theme.secondary);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, ghost);
    painter->setPen(excluded ? theme.excludedText : count == 0 ? theme.secondary : theme.text);
    painter->drawText(area.adjusted(0, 0, -ghostWidth, 0), Qt::AlignRight | Qt::AlignVCenter,
                      counted);
    area.setRight(area.right() - width - 8);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(name, Qt::ElideRight, area.width()));
}

} // namespace ui
