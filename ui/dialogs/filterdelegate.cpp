// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filterdelegate.h"

#include "ui/dialogs/valuefield.h"
#include "ui/models/filtertreemodel.h"

#include <QComboBox>

namespace ui {

namespace {

const FilterTreeModel *treeOf(const QModelIndex &index)
{
    return qobject_cast<const FilterTreeModel *>(index.model());
}

} // namespace

FilterDelegate::FilterDelegate(ExplorerFeed &feed, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_feed(feed)
{
}

QSize FilterDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    // High enough for an editor.
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(qMax(28, option.fontMetrics.height() + 12));
    return size;
}

QWidget *FilterDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                      const QModelIndex &index) const
{
    const auto *tree = treeOf(index);
    const auto choices = tree->choices(index);
    QWidget *editor = nullptr;
    if (choices.isEmpty()) {
        const auto field = static_cast<db::Field>(index.data(FilterTreeModel::FieldRole).toInt());
        editor = new ValueField(m_feed, field, parent);
    } else {
        auto *list = new QComboBox(parent);
        for (const auto &choice : choices)
            list->addItem(choice.text, choice.value);
        // What is chosen counts at once, not only when the focus goes on.
        connect(list, &QComboBox::activated, this, [this, list] {
            auto *self = const_cast<FilterDelegate *>(this);
            Q_EMIT self->commitData(list);
            Q_EMIT self->closeEditor(list);
        });
        editor = list;
    }
    editor->setAccessibleName(
        tree->headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
    return editor;
}

void FilterDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *list = qobject_cast<QComboBox *>(editor))
        list->setCurrentIndex(list->findData(value));
    else if (auto *field = qobject_cast<ValueField *>(editor))
        field->setText(value.toString());
}

void FilterDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                  const QModelIndex &index) const
{
    if (const auto *list = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, list->currentData());
    } else if (const auto *field = qobject_cast<ValueField *>(editor)) {
        if (field->value() != field->text())
            static_cast<FilterTreeModel *>(model)->setName(field->value(), field->chosenName());
        model->setData(index, field->value());
    }
}

} // namespace ui
