// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/commandpalette.h"

#include "ui/models/commandmodel.h"
#include "ui/state/viewlink.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace ui {

namespace {

/// Command left, its menu behind it pale, shortcut right; a disabled one with its reason.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option,
                                 const QModelIndex &) const override
    {
        return {0, qMax(27, option.fontMetrics.height() + 10)};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        const Theme &theme = Theme::of(option.palette);
        const bool current = (option.state & QStyle::State_Selected) != 0;
        if (current)
            painter->fillRect(option.rect, theme.selection);
        const bool enabled = index.data(CommandModel::EnabledRole).toBool();
        QRect row = option.rect.adjusted(10, 0, -10, 0);
        const QString shortcut = index.data(CommandModel::ShortcutRole).toString();
        painter->setPen(theme.secondary);
        painter->drawText(row, Qt::AlignRight | Qt::AlignVCenter, shortcut);
        row.setRight(row.right() - option.fontMetrics.horizontalAdvance(shortcut) - 12);
        painter->setPen(!enabled ? theme.disabled : current ? theme.selectionText : theme.text);
        const QString text = index.data().toString();
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter, text);
        row.setLeft(row.left() + option.fontMetrics.horizontalAdvance(text) + 10);
        const QString reason = index.data(CommandModel::ReasonRole).toString();
        const QString place = index.data(CommandModel::PlaceRole).toString();
        painter->setPen(theme.secondary);
        painter->drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                          option.fontMetrics.elidedText(reason.isEmpty() ? place : reason,
                                                        Qt::ElideRight, row.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent, Qt::Dialog | Qt::FramelessWindowHint)
    , m_model(new CommandModel(actions, this))
    , m_edit(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Commands"));
    setStyleSheet(QStringLiteral(
        "ui--CommandPalette { border: 1px solid palette(dark); background: palette(base); }"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    m_edit->setPlaceholderText(tr("Type a command"));
    m_edit->setAccessibleName(tr("Command"));
    m_edit->installEventFilter(this);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommandDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Commands"));
    column->addWidget(m_edit);
    column->addWidget(m_list);
    setFixedWidth(560);
    connect(m_edit, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_edit, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListView::clicked, this, &CommandPalette::run);
    search({});
    const QPoint top = parent->mapToGlobal(QPoint((parent->width() - width()) / 2, 64));
    QDialog::move(top);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        move(1);
        return true;
    case Qt::Key_Up:
        move(-1);
        return true;
    case Qt::Key_PageDown:
        move(10);
        return true;
    case Qt::Key_PageUp:
        move(-10);
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::search(const QString &query)
{
    m_model->setQuery(query);
    m_list->setCurrentIndex(m_model->index(0));
    const int rows = qBound(1, m_model->rowCount(), 13);
    m_list->setFixedHeight(rows * qMax(27, m_list->sizeHintForRow(0)) + 2);
    adjustSize();
}

void CommandPalette::run()
{
    if (isViewLink(m_edit->text())) {
        accept();
        Q_EMIT linkEntered(m_edit->text());
        return;
    }
    auto *action = m_model->action(m_list->currentIndex().row());
    if (!action || !action->isEnabled())
        return;
    accept();
    action->trigger();
}

void CommandPalette::move(int steps)
{
    const int row = qBound(0, m_list->currentIndex().row() + steps, m_model->rowCount() - 1);
    m_list->setCurrentIndex(m_model->index(row));
}

} // namespace ui
