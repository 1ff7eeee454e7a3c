// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/itemdelegate.h"

#include "ui/models/itemlistmodel.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace ui {

namespace {

constexpr int badgePadding = 7;
constexpr int badgeGap = 5;

/// Badges from the right end; those that do not fit in half of the cell are left out whole.
/// Returns the width that they take.
int paintBadges(QPainter *painter, const QRect &cell, const QFont &base, const Theme &theme,
                const QModelIndex &index)
{
    const QStringList words = index.data(ItemListModel::BadgeWordsRole).toStringList();
    const QVariantList tones = index.data(ItemListModel::BadgeTonesRole).toList();
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * 0.87);
    const QFontMetrics metrics(font);
    int fitting = 0;
    int total = 0;
    for (const auto &word : words) {
        const int width = metrics.horizontalAdvance(word) + 2 * badgePadding + badgeGap;
        if (total + width > cell.width() / 2)
            break;
        total += width;
        ++fitting;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font);
    int x = cell.right() - total + badgeGap;
    for (int i = 0; i < fitting; ++i) {
        const int width = metrics.horizontalAdvance(words.at(i)) + 2 * badgePadding;
        const int height = metrics.height() + 3;
        const QRectF pill(x + 0.5, cell.center().y() - height / 2 + 0.5, width - 1, height);
        const QColor tone = theme.tones.value(tones.at(i).toInt());
        QColor edge = tone;
        edge.setAlphaF(0.55F);
        painter->setPen(QPen(edge, 1));
        painter->setBrush(theme.panel);
        painter->drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter->setPen(tone);
        painter->drawText(pill, Qt::AlignCenter, words.at(i));
        x += width + badgeGap;
    }
    painter->restore();
    return total;
}

/// What stands behind the words of a title that a search found.
void paintFound(QPainter *painter, const QRect &cell, const QFontMetrics &metrics,
                const QString &shown, const QModelIndex &index, const QColor &color)
{
    const auto spans = index.data(ItemListModel::FoundRole).value<QList<db::Span>>();
    const int top = cell.center().y() - metrics.height() / 2;
    for (const db::Span &span : spans) {
        const int left = cell.left() + metrics.horizontalAdvance(shown, span.start);
        const int right = cell.left() + metrics.horizontalAdvance(shown, span.end);
        if (right > left)
            painter->fillRect(QRect(left, top, right - left, metrics.height()), color);
    }
}

/// New since the last look at a saved view; a badge says it in words.
void paintDot(QPainter *painter, const QRect &row, const QColor &color)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(color);
    painter->drawEllipse(QPointF(row.left() + 7.5, row.center().y() + 0.5), 3, 3);
    painter->restore();
}

} // namespace

QSize ItemDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(28, option.fontMetrics.height() + 12)};
}

void ItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                         const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    const bool selected = (option.state & QStyle::State_Selected) != 0;
    const bool pointed = (option.state & QStyle::State_MouseOver) != 0;
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool focused = view && view->hasFocus() && view->currentIndex().row() == index.row();
    if (selected)
        painter->fillRect(option.rect, theme.selection);
    else if (pointed)
        painter->fillRect(option.rect, theme.hover);
    if (focused && index.column() == ItemListModel::DateColumn)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height())),
                          theme.accent);
    const bool first = index.column() == ItemListModel::DateColumn;
    if (first && index.data(ItemListModel::NewRole).toBool())
        paintDot(painter, option.rect, theme.accent);
    QRect cell = option.rect.adjusted(first ? 12 : 6, 0, -6, 0);
    QFont font = option.font;
    const bool title = index.column() == ItemListModel::TitleColumn;
    if (title && selected)
        font.setWeight(QFont::DemiBold);
    if (title)
        cell.setRight(
            cell.right() - 6
            - paintBadges(painter, cell.adjusted(0, 0, -6, 0), option.font, theme, index));
    painter->setFont(font);
    painter->setPen(index.column() == ItemListModel::DateColumn && !selected ? theme.secondary
                                                                             : theme.text);
    const QFontMetrics metrics(font);
    const QString shown = metrics.elidedText(index.data().toString(), Qt::ElideRight, cell.width());
    if (title)
        paintFound(painter, cell, metrics, shown, index, theme.found);
    painter->drawText(cell, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, shown);
}

} // namespace ui
