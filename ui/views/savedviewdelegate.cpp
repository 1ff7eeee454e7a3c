// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/savedviewdelegate.h"

#include "ui/models/savedviewmodel.h"
#include "ui/widgets/theme.h"

#include <QPainter>

namespace ui {

QSize SavedViewDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {0, qMax(24, option.fontMetrics.height() + 8)};
}

QWidget *SavedViewDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                                         const QModelIndex &index) const
{
    auto *editor = QStyledItemDelegate::createEditor(parent, option, index);
    editor->setAccessibleName(tr("Name of the saved view"));
    return editor;
}

void SavedViewDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Theme &theme = Theme::of(option.palette);
    if (index.data(SavedViewModel::OpenedRole).toBool())
        painter->fillRect(option.rect, theme.selection);
    else if ((option.state & QStyle::State_MouseOver) != 0)
        painter->fillRect(option.rect, theme.hover);
    if ((option.state & QStyle::State_HasFocus) != 0) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    QRect area = option.rect.adjusted(6, 0, -7, 0);
    const QFontMetrics metrics = option.fontMetrics;
    const QString count = index.data(SavedViewModel::CountRole).toString();
    painter->setFont(option.font);
    painter->setPen(theme.text);
    painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, count);
    if (!count.isEmpty())
        area.setRight(area.right() - metrics.horizontalAdvance(count) - 8);
    if (const QString fresh = index.data(SavedViewModel::NewTextRole).toString();
        !fresh.isEmpty()) {
        painter->setPen(theme.accent);
        painter->drawText(area, Qt::AlignRight | Qt::AlignVCenter, fresh);
        area.setRight(area.right() - metrics.horizontalAdvance(fresh) - 8);
    }
    painter->setPen(index.data(SavedViewModel::FolderRole).toBool() ? theme.secondary : theme.text);
    painter->drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                      metrics.elidedText(index.data().toString(), Qt::ElideRight, area.width()));
}

} // namespace ui
