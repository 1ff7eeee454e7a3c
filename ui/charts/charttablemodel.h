// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartdata.h"

#include <QAbstractTableModel>

namespace ui {

/// The table twin of a chart: the same marks as rows. GUI thread.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role { SortRole = Qt::UserRole, RecordKeyRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const ChartTable &table, const QLocale &locale);
    /// The record behind a row; empty where a row is none.
    [[nodiscard]] Selection record(int row) const;
    [[nodiscard]] QList<db::Node> group(int row) const; ///< of a row that is no record
    [[nodiscard]] int rowOf(const Selection &record) const; ///< or -1

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

private:
    ChartTable m_table;
    QLocale m_locale;
};

} // namespace ui
