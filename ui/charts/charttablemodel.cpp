// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/charttablemodel.h"

namespace ui {

namespace {

bool isNumber(const QVariant &value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
    case QMetaType::LongLong:
    case QMetaType::Double:
        return true;
    default:
        return false;
    }
}

} // namespace

void ChartTableModel::setTable(const ChartTable &table, const QLocale &locale)
{
    beginResetModel();
    m_table = table;
    m_locale = locale;
    endResetModel();
}

Selection ChartTableModel::record(int row) const
{
    return m_table.keys.value(row);
}

QList<db::Node> ChartTableModel::group(int row) const
{
    return m_table.groups.value(row);
}

int ChartTableModel::rowOf(const Selection &record) const
{
    return record.isEmpty() ? -1 : static_cast<int>(m_table.keys.indexOf(record));
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size());
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QVariant value = m_table.rows.at(index.row()).value(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (value.typeId() == QMetaType::Double)
            return m_locale.toString(value.toDouble(), 'g', 6);
        return value;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment(Qt::AlignVCenter | (isNumber(value) ? Qt::AlignRight : Qt::AlignLeft)));
    case SortRole:
        return value;
    case RecordKeyRole:
        return m_table.keys.value(index.row()).key;
    default:
        return {};
    }
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_table.columns.size())
        return {};
    if (role == Qt::DisplayRole)
        return m_table.columns.at(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    return {};
}

} // namespace ui
