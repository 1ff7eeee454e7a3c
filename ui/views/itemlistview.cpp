// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/itemlistview.h"

#include "db/archive.h"
#include "ui/models/itemlistmodel.h"
#include "ui/models/selectedrecords.h"
#include "ui/views/emptystate.h"
#include "ui/views/itemdelegate.h"
#include "ui/views/orderactions.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QTreeView>

namespace ui {

namespace {

constexpr qsizetype mostSelected = 500; ///< at once

} // namespace

ItemListView::ItemListView(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
                           QWidget *parent)
    : QStackedWidget(parent)
    , m_state(state)
    , m_feed(feed)
    , m_table(new QTreeView(this))
    , m_model(new ItemListModel(wording, this))
    , m_empty(new EmptyState(state, feed, wording, this))
    , m_orders(new OrderActions(state, this))
    , m_several(new SelectedRecords(state, feed, this))
{
    buildTable();
    addWidget(m_table);
    addWidget(m_empty);
    connect(&m_feed, &ExplorerFeed::answered, this, &ItemListView::take);
    connect(&m_feed, &ExplorerFeed::archiveChanged, this, &ItemListView::takeArchive);
    connect(&m_state, &ExplorerState::selectionChanged, this, &ItemListView::showSelection);
    connect(&m_state, &ExplorerState::orderChanged, this, &ItemListView::showOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &ItemListView::selectCurrent);
    connect(m_model, &ItemListModel::rowsRead, this, [this] {
        if (m_awaited)
            selectCurrent();
    });
    connect(&m_itemOfRecord, &QFutureWatcherBase::finished, this, [this] {
        const auto future = m_itemOfRecord.future();
        if (!future.isCanceled() && future.resultCount() > 0 && future.result())
            findItem(*future.result());
    });
    connect(&m_itemByKey, &QFutureWatcherBase::finished, this, [this] {
        const auto future = m_itemByKey.future();
        if (!future.isCanceled() && future.resultCount() > 0 && future.result())
            revealRow(m_model->rowOf(future.result()->item.id));
    });
    connect(&m_awaitedRow, &QFutureWatcherBase::finished, this, [this] {
        const auto future = m_awaitedRow.future();
        if (future.isCanceled() || future.resultCount() == 0)
            return;
        m_awaited.reset();
        const auto rows = future.result();
        if (rows && !rows->isEmpty())
            m_state.setSelection({db::RecordKind::Item, rows->constFirst().key});
    });
    connect(m_several, &SelectedRecords::read, this, &ItemListView::markSeveral);
    takeArchive();
    // Before the first answer an empty list says nothing.
    showAnswer(m_feed.answer()->totalItems > 0 && m_feed.answer()->items.isEmpty());
    showOrder();
}

void ItemListView::buildTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ItemDelegate(m_table));
    m_table->setAccessibleName(tr("Items"));
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setMouseTracking(true);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerItem);
    m_table->installEventFilter(this);
    auto *header = m_table->header();
    header->setStretchLastSection(false);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setMinimumSectionSize(60);
    header->setSectionResizeMode(ItemListModel::TitleColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(ItemListModel::DateColumn, QHeaderView::Fixed);
    header->setSectionResizeMode(ItemListModel::SourceColumn, QHeaderView::Fixed);
    m_table->setColumnHidden(ItemListModel::BadgeColumn, true); // stand in the title's cell
    header->setContextMenuPolicy(Qt::ActionsContextMenu);
    header->addActions(m_orders->actions());
    connect(header, &QHeaderView::sectionClicked, this, &ItemListView::sortBy);
}

QList<QAction *> ItemListView::orders() const
{
    return m_orders->actions();
}

void ItemListView::showStart()
{
    m_empty->take();
    setCurrentWidget(m_empty);
}

void ItemListView::resizeEvent(QResizeEvent *event)
{
    QStackedWidget::resizeEvent(event);
    fitColumns();
}

void ItemListView::changeEvent(QEvent *event)
{
    QStackedWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitColumns();
}

/// Dates are always whole; sources give way to titles where there is little room.
void ItemListView::fitColumns()
{
    const int letter = fontMetrics().averageCharWidth();
    m_table->header()->resizeSection(ItemListModel::DateColumn, letter * 14);
    m_table->header()->resizeSection(ItemListModel::SourceColumn,
                                     qMin(letter * 20, qMax(letter * 11, width() / 5)));
}

QString ItemListView::currentKey() const
{
    return m_model->keyAt(m_table->currentIndex().row());
}

QString ItemListView::citation() const
{
    QStringList lines;
    for (const auto &index : m_table->selectionModel()->selectedRows(ItemListModel::TitleColumn)) {
        lines += QStringList{index.data().toString(),
                             index.siblingAtColumn(ItemListModel::SourceColumn).data().toString(),
                             index.siblingAtColumn(ItemListModel::DateColumn).data().toString()}
                     .join(QStringLiteral(", "));
    }
    return lines.join(QLatin1Char('\n'));
}

void ItemListView::step(int rows)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    // The first step selects the row that the reader is on.
    const int current = qMax(0, m_table->currentIndex().row());
    const int steps = m_table->selectionModel()->hasSelection() ? rows : 0;
    m_table->setCurrentIndex(m_model->index(qBound(0, current + steps, count - 1), 0));
}

bool ItemListView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::FocusIn && !m_table->currentIndex().isValid()
        && m_model->rowCount() > 0) {
        m_following = true; // focus alone selects nothing
        m_table->selectionModel()->setCurrentIndex(m_model->index(0, 0),
                                                   QItemSelectionModel::NoUpdate);
        m_following = false;
    }
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        const bool several = static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier;
        if (!several && (key == Qt::Key_Return || key == Qt::Key_Space)
            && !currentKey().isEmpty()) {
            m_table->setCurrentIndex(m_table->currentIndex());
            m_state.setSelection({db::RecordKind::Item, currentKey()});
            return true;
        }
    }
    return QStackedWidget::eventFilter(watched, event);
}

void ItemListView::takeArchive()
{
    m_awaited.reset();
    m_awaitedRow.cancel();
    m_model->setArchive(m_feed.archive());
    if (!m_feed.archive())
        return;
    connect(m_feed.archive(), &db::Archive::changed, m_model, &ItemListModel::forgetRows);
}

void ItemListView::take()
{
    showAnswer(m_feed.answer()->items.isEmpty());
}

void ItemListView::showAnswer(bool nothing)
{
    m_following = true;
    const auto awaited = m_awaited;
    const db::Filter &filter = m_feed.answer()->filter;
    m_model->setWords(filter.searchedTexts(), db::Archive::wordFinder(filter));
    m_model->setItems(m_feed.answer()->items);
    m_following = false;
    if (nothing)
        m_empty->take();
    setCurrentWidget(nothing ? static_cast<QWidget *>(m_empty) : m_table);
    showSelection();
    readAwaited(awaited);
}

/// What the reader has chosen is opened, though the list may be another one by now.
void ItemListView::readAwaited(const std::optional<db::ItemId> &item)
{
    m_awaited = item;
    if (item && m_feed.archive())
        m_awaitedRow.setFuture(m_feed.archive()->itemRows({*item}));
}

void ItemListView::sortBy(int column)
{
    const auto order = m_state.view().shownOrder();
    const bool newest = order == db::ItemOrder::Newest;
    if (column == ItemListModel::DateColumn)
        m_state.setOrder(newest ? db::ItemOrder::Oldest : db::ItemOrder::Newest);
    else if (column == ItemListModel::SourceColumn)
        m_state.setOrder(db::ItemOrder::Source);
    else if (column == ItemListModel::TitleColumn)
        m_state.setOrder(order == db::ItemOrder::Relevance
                                 || m_state.filter().searchedTexts().isEmpty()
                             ? db::ItemOrder::Title
                             : db::ItemOrder::Relevance);
    showOrder();
}

void ItemListView::showOrder()
{
    auto *header = m_table->header();
    const auto order = m_state.view().shownOrder();
    m_model->setRanked(order == db::ItemOrder::Relevance);
    switch (order) {
    case db::ItemOrder::Newest:
        header->setSortIndicator(ItemListModel::DateColumn, Qt::DescendingOrder);
        break;
    case db::ItemOrder::Oldest:
        header->setSortIndicator(ItemListModel::DateColumn, Qt::AscendingOrder);
        break;
    case db::ItemOrder::Title:
        header->setSortIndicator(ItemListModel::TitleColumn, Qt::AscendingOrder);
        break;
    case db::ItemOrder::Source:
        header->setSortIndicator(ItemListModel::SourceColumn, Qt::AscendingOrder);
        break;
    case db::ItemOrder::Relevance:
        header->setSortIndicator(-1, Qt::AscendingOrder);
        break;
    }
}

/// The current row where it is selected; while a key moves on, the selection is ahead of it.
int ItemListView::chosenRow() const
{
    const auto *selection = m_table->selectionModel();
    const int current = m_table->currentIndex().row();
    if (current >= 0 && selection->isRowSelected(current))
        return current;
    const auto rows = selection->selectedRows();
    return rows.isEmpty() ? -1 : rows.constFirst().row();
}

void ItemListView::selectCurrent()
{
    const int row = chosenRow();
    if (m_following || row < 0)
        return;
    const QString key = m_model->keyAt(row);
    m_awaitedRow.cancel();
    m_awaited = key.isEmpty() ? std::optional(m_model->idAt(row)) : std::nullopt;
    if (m_awaited)
        return;
    QList<Selection> items = selectedItems();
    const Selection current{db::RecordKind::Item, key};
    items.removeAll(current);
    items.prepend(current);
    m_state.setSelections(items);
}

QList<Selection> ItemListView::selectedItems() const
{
    QList<Selection> items;
    for (const QItemSelectionRange &range : m_table->selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && items.size() < mostSelected; ++row) {
            if (const QString key = m_model->keyAt(row); !key.isEmpty())
                items.append({db::RecordKind::Item, key});
        }
    }
    return items;
}

/// The rows of all selected records; those that the reader has chosen here stand already.
void ItemListView::markSeveral()
{
    QItemSelection rows;
    for (const auto &record : m_several->records()) {
        if (const int row = m_model->rowOf(record.detail.item.id); row >= 0)
            rows.select(m_model->index(row, 0), m_model->index(row, 0));
    }
    m_following = true;
    m_table->selectionModel()->select(rows,
                                      QItemSelectionModel::Select | QItemSelectionModel::Rows);
    m_following = false;
}

void ItemListView::showSelection()
{
    m_awaited.reset();
    m_awaitedRow.cancel();
    m_itemOfRecord.cancel();
    m_itemByKey.cancel();
    const auto &selection = m_state.selection();
    if (selection.isEmpty()) {
        revealRow(-1);
    } else if (selection.kind == db::RecordKind::Item) {
        if (!m_state.view().alsoSelected.isEmpty() && selectedItems().contains(selection))
            return; // chosen here
        if (selection.key != currentKey() || !m_table->selectionModel()->hasSelection())
            findItem(selection.key);
    } else if (m_feed.archive()) {
        m_itemOfRecord.setFuture(m_feed.archive()->itemOfRecord(selection.kind, selection.key));
    }
}

void ItemListView::findItem(const QString &itemKey)
{
    const int row = m_model->rowOfKey(itemKey);
    if (row >= 0)
        revealRow(row);
    else if (m_feed.archive())
        m_itemByKey.setFuture(m_feed.archive()->itemDetail(itemKey));
}

void ItemListView::revealRow(int row)
{
    m_following = true;
    if (row < 0) {
        m_table->clearSelection();
    } else {
        const auto index = m_model->index(row, 0);
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
    m_following = false;
}

} // namespace ui
