// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/savedviewssection.h"

#include "ui/models/savedviewmodel.h"
#include "ui/state/savedviews.h"
#include "ui/views/savedviewdelegate.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QMouseEvent>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <chrono>

namespace ui {

namespace {
constexpr int mostRows = 8; ///< more scroll, so that the facets keep their room
} // namespace

SavedViewsSection::SavedViewsSection(SavedViews &views, QWidget *parent)
    : QWidget(parent)
    , m_views(views)
    , m_model(new SavedViewModel(this))
    , m_tree(new QTreeView(this))
    , m_undoRow(new QWidget(this))
    , m_removed(new QLabel(m_undoRow))
    , m_undo(new QPushButton(tr("Undo"), m_undoRow))
{
    build();
    connect(&m_views, &SavedViews::changed, this, &SavedViewsSection::take);
    connect(&m_views, &SavedViews::openedChanged, m_model, &SavedViewModel::setOpened);
    connect(&m_views, &SavedViews::removed, this, &SavedViewsSection::offerUndo);
    connect(m_model, &SavedViewModel::renameRequested, this,
            [this](const QString &key, const QString &name) {
                if (const auto *view = m_views.view(key))
                    m_views.rename(key, name, view->note);
            });
    connect(m_model, &SavedViewModel::moveRequested, &m_views, &SavedViews::move);
    connect(m_tree, &QTreeView::expanded, this, &SavedViewsSection::fit);
    connect(m_tree, &QTreeView::collapsed, this, &SavedViewsSection::fit);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint &position) {
        menuFor(m_tree->indexAt(position))->popup(m_tree->viewport()->mapToGlobal(position));
    });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_undoRow->hide();
        m_views.takeBack();
    });
    m_undoTime.setSingleShot(true);
    m_undoTime.setInterval(std::chrono::seconds(10));
    connect(&m_undoTime, &QTimer::timeout, this, [this] {
        m_undoRow->hide();
        fit();
    });
    take();
}

void SavedViewsSection::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 0, 10, 8);
    column->setSpacing(1);
    auto *title = new QLabel(tr("Saved views"), this);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    title->setFont(bold);
    title->setMinimumHeight(24);
    auto *line = new QFrame(this);
    line->setFixedHeight(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    column->addWidget(line);
    column->addWidget(title);
    column->addWidget(m_tree);
    column->addWidget(m_undoRow);
    auto *row = new QHBoxLayout(m_undoRow);
    row->setContentsMargins(6, 0, 0, 0);
    m_removed->setProperty("secondary", true);
    m_removed->setWordWrap(true);
    m_undo->setProperty("link", true);
    row->addWidget(m_removed, 1);
    row->addWidget(m_undo, 0, Qt::AlignTop);
    m_undoRow->hide();
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new SavedViewDelegate(m_tree));
    m_tree->setAccessibleName(title->text());
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(14);
    m_tree->setUniformRowHeights(true);
    m_tree->setMouseTracking(true);
    m_tree->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->installEventFilter(this);
    m_tree->viewport()->installEventFilter(this);
}

QString SavedViewsSection::keyOf(const QModelIndex &index)
{
    return index.data(SavedViewModel::KeyRole).toString();
}

void SavedViewsSection::take()
{
    const QString current = keyOf(m_tree->currentIndex());
    QStringList folded;
    for (const auto &view : m_views.views()) {
        const auto index = m_model->indexOf(view.key);
        if (index.isValid() && m_model->rowCount(index) > 0 && !m_tree->isExpanded(index))
            folded += view.key;
    }
    m_model->setWritable(m_views.isWritable());
    m_model->setViews(m_views.views());
    m_model->setOpened(m_views.opened());
    for (const auto &view : m_views.views())
        m_tree->setExpanded(m_model->indexOf(view.key), !folded.contains(view.key));
    if (const auto index = m_model->indexOf(current); index.isValid())
        m_tree->setCurrentIndex(index);
    fit();
}

void SavedViewsSection::fit()
{
    int rows = 0;
    for (auto index = m_model->index(0, 0); index.isValid(); index = m_tree->indexBelow(index))
        ++rows;
    const int rowHeight = rows > 0 ? m_tree->sizeHintForRow(0) : 0;
    m_tree->setFixedHeight(qMin(rows, mostRows) * rowHeight + 2 * m_tree->frameWidth());
    m_tree->setRootIsDecorated(m_views.views().size() > m_model->rowCount());
    // An empty section would say nothing; the button in the tool row says how to begin.
    setVisible(rows > 0 || !m_undoRow->isHidden());
    updateGeometry();
}

bool SavedViewsSection::eventFilter(QObject *watched, QEvent *event)
{
    // While a name is being edited, the keys that its field leaves over come by here.
    if (watched == m_tree && event->type() == QEvent::KeyPress && m_tree->hasFocus()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const auto current = m_tree->currentIndex();
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(current);
            return true;
        }
        if (key->key() == Qt::Key_Delete && current.isValid()) {
            remove(current);
            return true;
        }
    }
    if (watched == m_tree && event->type() == QEvent::FocusIn && !m_tree->currentIndex().isValid())
        m_tree->setCurrentIndex(m_model->index(0, 0));
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const auto index = m_tree->indexAt(mouse->position().toPoint());
        // What stands left of the row folds it.
        if (mouse->button() == Qt::LeftButton && index.isValid()
            && mouse->position().x() >= m_tree->visualRect(index).left())
            open(index);
    }
    return QWidget::eventFilter(watched, event);
}

void SavedViewsSection::open(const QModelIndex &index)
{
    if (index.data(SavedViewModel::FolderRole).toBool())
        m_tree->setExpanded(index, !m_tree->isExpanded(index));
    else
        m_views.open(keyOf(index));
}

void SavedViewsSection::remove(const QModelIndex &index)
{
    m_views.remove(keyOf(index));
}

void SavedViewsSection::offerUndo(const QString &name)
{
    m_removed->setText(tr("Removed “%1”").arg(name));
    m_undo->setAccessibleName(tr("Undo: remove “%1”").arg(name));
    m_undoRow->show();
    m_undoTime.start();
    fit();
}

QMenu *SavedViewsSection::menuFor(const QModelIndex &index)
{
    auto *menu = new QMenu(m_tree);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString key = keyOf(index);
    const bool writable = m_views.isWritable();
    const auto add = [&](const QString &text, bool enabled, auto &&act) {
        auto *action = menu->addAction(text);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, act);
    };
    const bool isView = index.isValid() && !index.data(SavedViewModel::FolderRole).toBool();
    if (isView) {
        add(tr("Open"), true, [this, key] { m_views.open(key); });
        add(tr("Save what is on screen here"), writable, [this, key] { m_views.update(key); });
        menu->addSeparator();
    }
    if (index.isValid()) {
        add(tr("Rename"), writable, [this, key] {
            m_tree->setCurrentIndex(m_model->indexOf(key));
            m_tree->edit(m_model->indexOf(key));
        });
        add(tr("Edit name and note…"), writable, [this, key] { Q_EMIT editRequested(key); });
        addMoves(menu, index);
    }
    add(tr("New folder"), writable, [this, key] { m_views.addFolder(tr("New folder"), key); });
    if (index.isValid()) {
        menu->addSeparator();
        add(tr("Remove"), writable, [this, key] { m_views.remove(key); });
    }
    if (!m_tree->actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(m_tree->actions());
    }
    return menu;
}

void SavedViewsSection::addMoves(QMenu *menu, const QModelIndex &index)
{
    const QString key = keyOf(index);
    const QString parent = keyOf(index.parent());
    auto *into = menu->addMenu(tr("Move to"));
    const auto add = [&](const QString &name, const QString &target, bool enabled) {
        auto *action = into->addAction(name);
        action->setEnabled(enabled && m_views.isWritable());
        connect(action, &QAction::triggered, this,
                [this, key, target] { m_views.move(key, target); });
    };
    add(tr("Top"), {}, !parent.isEmpty());
    QStringList inside{key};
    for (const auto &view : m_views.views()) {
        if (inside.contains(view.parent))
            inside += view.key;
        add(view.name, view.key, !inside.contains(view.key) && view.key != parent);
    }
    const auto place = [&](const QString &text, int step) {
        const int row = index.row() + step;
        auto *action = menu->addAction(text);
        action->setEnabled(m_views.isWritable() && row >= 0
                           && row < m_model->rowCount(index.parent()));
        connect(action, &QAction::triggered, this,
                [this, key, parent, row] { m_views.move(key, parent, row); });
    };
    place(tr("Move up"), -1);
    place(tr("Move down"), 1);
}

} // namespace ui
