// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/wording.h"

#include <QAbstractItemModel>

#include <memory>
#include <vector>

namespace ui {

/// A filter as a tree that can be edited: groups (all, any, not all, none) of conditions with
/// field, operator and value. The first row is the group that all others lie in. GUI thread.
class FilterTreeModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { WhatColumn, OperatorColumn, ValueColumn, ColumnCount };
    enum Role { ChoicesRole = Qt::UserRole, FieldRole, GroupRole };
    enum class Group { All, Any, NotAll, None };
    enum class Operator { Is, IsNot, IsOnly, IsNotOnly };
    /// One of the values that a cell can have; `value` is what setData takes.
    struct Choice
    {
        QString text;
        QVariant value;
    };

    explicit FilterTreeModel(Wording wording, QObject *parent = nullptr);
    ~FilterTreeModel() override;

    void setFilter(const db::Filter &filter); ///< its enabled parts
    [[nodiscard]] db::Filter filter() const; ///< without conditions that have no value yet
    void setNames(const QHash<QString, QString> &names); ///< of the keys in the filter
    void setName(const QString &key, const QString &name);
    [[nodiscard]] QList<Choice> choices(const QModelIndex &index) const; ///< empty: free text
    /// The condition that stands at a position of the query that the filter was read from.
    [[nodiscard]] QModelIndex conditionAt(int position) const;
    [[nodiscard]] bool isGroup(const QModelIndex &index) const;

    /// Into a group, or after a condition; returns the new row.
    QModelIndex addCondition(const QModelIndex &at);
    QModelIndex addGroup(const QModelIndex &at);
    void remove(const QModelIndex &index); ///< with all in it; never the first row
    QModelIndex move(const QModelIndex &index, int step); ///< among its siblings

    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void edited(); ///< by the reader; setFilter is silent

private:
    struct Row;
    [[nodiscard]] Row *rowAt(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Row *row, int column = 0) const;
    QModelIndex insert(const QModelIndex &at, std::unique_ptr<Row> row);
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString groupText(Group group) const;
    [[nodiscard]] QString operatorText(Operator op) const;
    static void setField(Row *row, db::Field field);

    Wording m_wording;
    QHash<QString, QString> m_names;
    std::unique_ptr<Row> m_root;
};

} // namespace ui
