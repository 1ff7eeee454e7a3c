// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttableview.h"

#include "ui/charts/chartmenu.h"
#include "ui/charts/charttablemodel.h"
#include "ui/charts/groupfilter.h"
#include "ui/state/explorerstate.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <algorithm>

namespace ui {

namespace {

constexpr int widestColumn = 220;

/// As the theme's headers have it, so that cells stand below their header's text.
int cellPadding(const QModelIndex &index)
{
    return index.column() == 0 ? 12 : 6;
}

/// Cells without a frame around the current one: the row is what is selected.
class CellDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override
    {
        QStyleOptionViewItem cell = option;
        initStyleOption(&cell, index);
        if (cell.state & QStyle::State_Selected)
            painter->fillRect(cell.rect, cell.palette.highlight());
        painter->setPen(cell.palette.color(QPalette::Text));
        painter->setFont(cell.font);
        const QRect inside = cell.rect.adjusted(cellPadding(index), 0, -6, 0);
        const QString text
            = cell.fontMetrics.elidedText(cell.text.simplified(), Qt::ElideRight, inside.width());
        painter->drawText(inside, static_cast<int>(cell.displayAlignment), text);
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(6 + cellPadding(index), 0);
    }
};

QString field(const QModelIndex &index)
{
    return index.data()
        .toString()
        .replace(QLatin1Char('\t'), QLatin1Char(' '))
        .replace(QLatin1Char('\n'), QLatin1Char(' '));
}

} // namespace

ChartTableView::ChartTableView(ExplorerState &state, QWidget *parent)
    : QTableView(parent)
    , m_state(state)
    , m_model(new ChartTableModel(this))
    , m_proxy(new QSortFilterProxyModel(this))
{
    m_proxy->setSourceModel(m_model);
    m_proxy->setSortRole(ChartTableModel::SortRole);
    m_proxy->setSortLocaleAware(true);
    m_proxy->setSortCaseSensitivity(Qt::CaseInsensitive);
    setModel(m_proxy);
    setSortingEnabled(true);
    // The rows come in the order of the chart until somebody sorts them.
    sortByColumn(-1, Qt::AscendingOrder);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setItemDelegate(new CellDelegate(this));
    setCornerWidget(new QWidget);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    connect(this, &QAbstractItemView::clicked, this, &ChartTableView::takeSelected);
    connect(this, &QAbstractItemView::activated, this, &ChartTableView::activate);
    connect(&state, &ExplorerState::selectionChanged, this, &ChartTableView::followSelection);
}

void ChartTableView::setChart(const ChartData &data, const QLocale &locale)
{
    m_model->setTable(data.table, locale);
    setAccessibleName(tr("%1 as a table").arg(data.title));
    setAccessibleDescription(data.summary);
    if (m_columns != data.table.columns) {
        m_columns = data.table.columns;
        sortByColumn(-1, Qt::AscendingOrder);
        resizeColumnsToContents();
        for (int column = 0; column + 1 < m_model->columnCount(); ++column)
            setColumnWidth(column, std::min(columnWidth(column), widestColumn));
    }
    followSelection(m_state.selection());
}

QString ChartTableView::selectedText() const
{
    QStringList header;
    for (int column = 0; column < m_proxy->columnCount(); ++column)
        header.append(m_proxy->headerData(column, Qt::Horizontal).toString());
    QStringList lines{header.join(QLatin1Char('\t'))};
    const bool all = !selectionModel()->hasSelection();
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (!all && !selectionModel()->isRowSelected(row))
            continue;
        QStringList fields;
        for (int column = 0; column < m_proxy->columnCount(); ++column)
            fields.append(field(m_proxy->index(row, column)));
        lines.append(fields.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

void ChartTableView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        QGuiApplication::clipboard()->setText(selectedText());
    else if (event->key() == Qt::Key_Space && currentIndex().isValid())
        activate(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void ChartTableView::select(const QModelIndex &index)
{
    const Selection record = m_model->record(m_proxy->mapToSource(index).row());
    if (!record.isEmpty())
        m_state.setSelection(record);
}

// A click on a row of a group only marks it, so that rows can be copied.
void ChartTableView::activate(const QModelIndex &index)
{
    const QList<db::Node> group = m_model->group(m_proxy->mapToSource(index).row());
    if (group.isEmpty())
        select(index);
    else
        m_state.setFilter(toggledAll(m_state.filter(), group));
}

QList<Selection> ChartTableView::selectedRecords() const
{
    QList<Selection> records;
    for (const QModelIndex &index : selectionModel()->selectedRows()) {
        const Selection record = m_model->record(m_proxy->mapToSource(index).row());
        if (record.isEmpty() || records.contains(record))
            continue;
        if (index.row() == currentIndex().row())
            records.prepend(record);
        else
            records.append(record);
    }
    return records;
}

/// Rows that are selected together are records that are selected together.
void ChartTableView::takeSelected()
{
    if (const auto records = selectedRecords(); !records.isEmpty())
        m_state.setSelections(records);
}

void ChartTableView::followSelection(const Selection &selection)
{
    const auto records = m_state.view().selections();
    const auto shown = selectedRecords();
    if (shown.size() == records.size()
        && std::is_permutation(shown.cbegin(), shown.cend(), records.cbegin()))
        return;
    const int row = m_model->rowOf(selection);
    if (row < 0)
        return;
    const QModelIndex index = m_proxy->mapFromSource(m_model->index(row, 0));
    setCurrentIndex(index);
    for (const Selection &record : records.mid(1)) {
        if (const int other = m_model->rowOf(record); other >= 0)
            selectionModel()->select(m_proxy->mapFromSource(m_model->index(other, 0)),
                                     QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    scrollTo(index);
}

QMenu *ChartTableView::menuOf(const QModelIndex &index)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [this, menu](const QString &text, auto &&act) {
        connect(menu->addAction(text), &QAction::triggered, this, act);
    };
    const int row = m_proxy->mapToSource(index).row();
    const Selection record = index.isValid() ? m_model->record(row) : Selection();
    const QList<db::Node> group = index.isValid() ? m_model->group(row) : QList<db::Node>();
    if (!group.isEmpty()) {
        add(selectsAll(m_state.filter(), group) ? tr("Remove this filter") : tr("Filter to this"),
            [this, group] { m_state.setFilter(toggledAll(m_state.filter(), group)); });
        add(tr("Exclude this"),
            [this, group] { m_state.setFilter(excludingAll(m_state.filter(), group)); });
        add(tr("Show only this"), [this, group] { m_state.setFilter(toggledAll({}, group)); });
        menu->addSeparator();
    }
    if (!record.isEmpty()) {
        add(tr("Open"), [this, record] { m_state.setSelection(record); });
        addShowIn(*menu, m_state, record);
    }
    add(selectionModel()->hasSelection() ? tr("Copy the selected rows") : tr("Copy all rows"),
        [this] { QGuiApplication::clipboard()->setText(selectedText()); });
    if (!actions().isEmpty()) {
        menu->addSeparator();
        menu->addActions(actions());
    }
    return menu;
}

void ChartTableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QPoint position = byKey ? visualRect(currentIndex()).center() : event->pos();
    const QModelIndex index = byKey ? currentIndex() : indexAt(position);
    menuOf(index)->popup(viewport()->mapToGlobal(position));
}

} // namespace ui
