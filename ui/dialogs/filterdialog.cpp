// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/filterdialog.h"

#include "db/archive.h"
#include "ui/dialogs/filterdelegate.h"
#include "ui/models/filtertreemodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace ui {

FilterDialog::FilterDialog(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
                           QWidget *parent)
    : QDialog(parent)
    , m_state(state)
    , m_feed(feed)
    , m_wording(wording)
    , m_model(new FilterTreeModel(wording, this))
    , m_tree(new QTreeView(this))
    , m_text(new QPlainTextEdit(this))
    , m_problem(new QLabel(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Build filter"));
    resize(640, 520);
    build();
    m_model->setNames(m_feed.answer()->names);
    m_model->setFilter(m_state.filter());
    showTree();
    takeTree();
    connect(m_model, &FilterTreeModel::edited, this, &FilterDialog::takeTree);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FilterDialog::takeText);
    connect(&m_resolving, &QFutureWatcherBase::finished, this, &FilterDialog::finish);
    m_tree->setCurrentIndex(m_model->index(0, 0));
    m_tree->setFocus();
}

void FilterDialog::build()
{
    auto *column = new QVBoxLayout(this);
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FilterDelegate(m_feed, m_tree));
    m_tree->setAccessibleName(tr("Conditions"));
    m_tree->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->resizeSection(FilterTreeModel::WhatColumn, 240);
    m_tree->header()->resizeSection(FilterTreeModel::OperatorColumn, 110);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::clicked, this,
            [this](const QModelIndex &index) { select(index, true); });
    column->addWidget(m_tree, 1);
    column->addLayout(makeButtons());
    auto *label = new QLabel(tr("&Query:"), this);
    label->setBuddy(m_text);
    column->addWidget(label);
    m_text->setAccessibleName(tr("Query"));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(fontMetrics().lineSpacing() * 3 + 14);
    column->addWidget(m_text);
    m_problem->setProperty("error", true);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    int disabled = 0;
    for (const auto &part : m_state.filter().parts())
        disabled += part.disabled ? 1 : 0;
    if (disabled > 0)
        column->addWidget(
            new QLabel(tr("%n disabled filter(s) stay as they are.", nullptr, disabled), this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Apply | QDialogButtonBox::Cancel, this);
    m_apply = buttons->button(QDialogButtonBox::Apply);
    m_apply->setDefault(true);
    m_apply->setProperty("primary", true);
    connect(m_apply, &QPushButton::clicked, this, &FilterDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

QLayout *FilterDialog::makeButtons()
{
    auto *row = new QHBoxLayout;
    const auto add = [&](const QString &text, const QString &keys, auto &&act) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        button->setToolTip(keys);
        connect(button, &QPushButton::clicked, this, act);
        row->addWidget(button);
    };
    const auto inserted = [this](const QModelIndex &index) {
        m_tree->expand(index.parent());
        select(index, false);
    };
    add(tr("&Add condition"), tr("Insert"),
        [this, inserted] { inserted(m_model->addCondition(m_tree->currentIndex())); });
    add(tr("Add &group"), tr("Shift+Insert"), [this, inserted] {
        const auto group = m_model->addGroup(m_tree->currentIndex());
        inserted(m_model->addCondition(group));
        m_tree->expand(group);
    });
    add(tr("&Remove"), tr("Delete"), [this] { m_model->remove(m_tree->currentIndex()); });
    add(tr("Move &up"), tr("Alt+Up"),
        [this] { select(m_model->move(m_tree->currentIndex(), -1), false); });
    add(tr("Move &down"), tr("Alt+Down"),
        [this] { select(m_model->move(m_tree->currentIndex(), 1), false); });
    row->addStretch(1);
    return row;
}

QString FilterDialog::problemText() const
{
    return m_problem->isHidden() ? QString() : m_problem->text();
}

bool FilterDialog::eventFilter(QObject *watched, QEvent *event)
{
    // While a value is being edited, the keys that its field leaves over come by here.
    if (watched != m_tree || event->type() != QEvent::KeyPress || !m_tree->hasFocus())
        return QDialog::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const auto current = m_tree->currentIndex();
    const bool alt = key->modifiers() == Qt::AltModifier;
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        select(current, true);
        return true;
    case Qt::Key_Insert: {
        const bool group = (key->modifiers() & Qt::ShiftModifier) != 0;
        const auto added = group ? m_model->addGroup(current) : m_model->addCondition(current);
        m_tree->expand(added.parent());
        select(added, false);
        return true;
    }
    case Qt::Key_Delete:
        m_model->remove(current);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (!alt)
            break;
        select(m_model->move(current, key->key() == Qt::Key_Up ? -1 : 1), false);
        return true;
    default:
        break;
    }
    return QDialog::eventFilter(watched, event);
}

void FilterDialog::select(const QModelIndex &index, bool edit)
{
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index);
    if (edit && index.isValid() && (m_model->flags(index) & Qt::ItemIsEditable))
        m_tree->edit(index);
}

void FilterDialog::showTree()
{
    m_tree->expandAll();
}

void FilterDialog::takeTree()
{
    m_writing = true;
    m_text->setPlainText(m_model->filter().text());
    m_writing = false;
    clearProblem();
}

void FilterDialog::takeText()
{
    if (m_writing)
        return;
    const auto typed = db::Filter::parse(m_text->toPlainText(), m_wording.fieldNames());
    if (!typed) {
        showProblem(typed.error());
        return;
    }
    clearProblem();
    m_model->setFilter(*typed);
    showTree();
}

void FilterDialog::accept()
{
    if (!m_feed.archive())
        return;
    const auto typed = db::Filter::parse(m_text->toPlainText(), m_wording.fieldNames());
    if (!typed) {
        showProblem(typed.error());
        return;
    }
    // Read from the text, so that a problem has a place in both.
    m_model->setFilter(*typed);
    showTree();
    m_resolving.cancel();
    m_resolving.setFuture(m_feed.archive()->resolve(*typed));
}

void FilterDialog::finish()
{
    const auto future = m_resolving.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const auto resolved = future.result();
    if (!resolved) {
        showProblem(resolved.error());
        return;
    }
    QList<db::FilterPart> parts = resolved->parts();
    for (const auto &part : m_state.filter().parts()) {
        if (part.disabled)
            parts.append(part);
    }
    m_state.setFilter(db::Filter(parts));
    QDialog::accept();
}

void FilterDialog::showProblem(const db::Problem &problem)
{
    m_problem->setText(m_wording.problem(problem));
    m_problem->show();
    if (problem.position < 0)
        return;
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(m_text->document());
    const int end = static_cast<int>(m_text->toPlainText().size());
    mark.cursor.setPosition(qMin(problem.position, end));
    mark.cursor.setPosition(qMin(problem.position + qMax(1, problem.length), end),
                            QTextCursor::KeepAnchor);
    mark.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    mark.format.setUnderlineColor(m_problem->palette().color(QPalette::WindowText));
    m_text->setExtraSelections({mark});
    if (const auto index = m_model->conditionAt(problem.position); index.isValid())
        select(index.siblingAtColumn(FilterTreeModel::ValueColumn), false);
}

void FilterDialog::clearProblem()
{
    m_problem->hide();
    m_text->setExtraSelections({});
}

} // namespace ui
