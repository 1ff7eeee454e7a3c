// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/filtertreemodel.h"

#include "ui/models/fieldwords.h"
#include "ui/models/filtertreerow.h"

#include <algorithm>

namespace ui {

FilterTreeModel::FilterTreeModel(Wording wording, QObject *parent)
    : QAbstractItemModel(parent)
    , m_wording(std::move(wording))
    , m_root(std::make_unique<Row>())
{
}

FilterTreeModel::~FilterTreeModel() = default;

void FilterTreeModel::setFilter(const db::Filter &filter)
{
    beginResetModel();
    m_root = std::make_unique<Row>();
    for (const auto &part : filter.parts()) {
        if (!part.disabled)
            m_root->add(Row::from(part.node));
    }
    endResetModel();
}

db::Filter FilterTreeModel::filter() const
{
    QList<db::FilterPart> parts;
    if (m_root->group != Group::All)
        return db::Filter({{m_root->node(), false}});
    for (const auto &child : m_root->children)
        parts.append({child->node(), false});
    return db::Filter(parts);
}

void FilterTreeModel::setNames(const QHash<QString, QString> &names)
{
    m_names.insert(names);
}

void FilterTreeModel::setName(const QString &key, const QString &name)
{
    m_names.insert(key, name);
}

QModelIndex FilterTreeModel::conditionAt(int position) const
{
    const auto *row = m_root->at(position);
    return row ? indexOf(row) : QModelIndex();
}

bool FilterTreeModel::isGroup(const QModelIndex &index) const
{
    return rowAt(index)->isGroup;
}

FilterTreeModel::Row *FilterTreeModel::rowAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Row *>(index.internalPointer()) : m_root.get();
}

QModelIndex FilterTreeModel::indexOf(const Row *row, int column) const
{
    return createIndex(row->parent ? row->place() : 0, column, row);
}

QModelIndex FilterTreeModel::insert(const QModelIndex &at, std::unique_ptr<Row> row)
{
    Row *near = rowAt(at);
    Row *group = near->isGroup ? near : near->parent;
    const int place = near->isGroup ? static_cast<int>(group->children.size()) : near->place() + 1;
    row->parent = group;
    const Row *added = row.get();
    beginInsertRows(indexOf(group), place, place);
    group->children.insert(group->children.begin() + place, std::move(row));
    endInsertRows();
    Q_EMIT edited();
    return indexOf(added);
}

QModelIndex FilterTreeModel::addCondition(const QModelIndex &at)
{
    auto row = std::make_unique<Row>();
    row->isGroup = false;
    return insert(at, std::move(row));
}

QModelIndex FilterTreeModel::addGroup(const QModelIndex &at)
{
    auto row = std::make_unique<Row>();
    row->group = Group::Any;
    return insert(at, std::move(row));
}

void FilterTreeModel::remove(const QModelIndex &index)
{
    Row *row = rowAt(index);
    if (!row->parent)
        return;
    const int place = row->place();
    auto &siblings = row->parent->children;
    beginRemoveRows(indexOf(row->parent), place, place);
    siblings.erase(siblings.begin() + place);
    endRemoveRows();
    Q_EMIT edited();
}

QModelIndex FilterTreeModel::move(const QModelIndex &index, int step)
{
    Row *row = rowAt(index);
    if (!row->parent || (step != -1 && step != 1))
        return index;
    auto &siblings = row->parent->children;
    const int place = row->place();
    const int to = place + step;
    if (to < 0 || to >= static_cast<int>(siblings.size()))
        return index;
    const auto group = indexOf(row->parent);
    beginMoveRows(group, place, place, group, step > 0 ? to + 1 : to);
    std::swap(siblings[static_cast<size_t>(place)], siblings[static_cast<size_t>(to)]);
    endMoveRows();
    Q_EMIT edited();
    return indexOf(row, index.column());
}

QModelIndex FilterTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column < 0 || column >= ColumnCount || row < 0 || row >= rowCount(parent))
        return {};
    const Row *found
        = parent.isValid() ? rowAt(parent)->children[static_cast<size_t>(row)].get() : m_root.get();
    return createIndex(row, column, found);
}

QModelIndex FilterTreeModel::parent(const QModelIndex &index) const
{
    const Row *row = index.isValid() ? rowAt(index)->parent : nullptr;
    return row ? indexOf(row) : QModelIndex();
}

int FilterTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.column() == 0 ? static_cast<int>(rowAt(parent)->children.size()) : 0;
}

int FilterTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant FilterTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = *rowAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, index.column());
    case Qt::AccessibleTextRole: {
        QStringList words;
        for (int column = 0; column < ColumnCount; ++column)
            words += text(row, column);
        words.removeAll(QString());
        return index.column() == WhatColumn ? words.join(u' ') : text(row, index.column());
    }
    case Qt::EditRole:
        if (row.isGroup)
            return static_cast<int>(row.group);
        if (index.column() == WhatColumn)
            return static_cast<int>(row.field);
        return index.column() == OperatorColumn ? QVariant(static_cast<int>(row.op()))
                                                : QVariant(row.value);
    case FieldRole:
        return static_cast<int>(row.field);
    case GroupRole:
        return row.isGroup;
    default:
        return {};
    }
}

QString FilterTreeModel::text(const Row &row, int column) const
{
    if (row.isGroup)
        return column == WhatColumn ? groupText(row.group) : QString();
    switch (column) {
    case WhatColumn:
        return m_wording.word(row.field);
    case OperatorColumn:
        return operatorText(row.op());
    default:
        return row.value.isEmpty() ? tr("(no value yet)")
                                   : m_wording.value(row.field, row.value, m_names);
    }
}

QString FilterTreeModel::groupText(Group group) const
{
    switch (group) {
    case Group::All:
        return tr("All of these");
    case Group::Any:
        return tr("Any of these");
    case Group::NotAll:
        return tr("Not all of these");
    case Group::None:
        break;
    }
    return tr("None of these");
}

QString FilterTreeModel::operatorText(Operator op) const
{
    switch (op) {
    case Operator::Is:
        return tr("is");
    case Operator::IsNot:
        return tr("is not");
    case Operator::IsOnly:
        return tr("is only (without its parts)");
    case Operator::IsNotOnly:
        break;
    }
    return tr("is not only (without its parts)");
}

QList<FilterTreeModel::Choice> FilterTreeModel::choices(const QModelIndex &index) const
{
    const Row &row = *rowAt(index);
    QList<Choice> choices;
    if (row.isGroup) {
        for (const auto group : {Group::All, Group::Any, Group::NotAll, Group::None})
            choices.append({groupText(group), static_cast<int>(group)});
    } else if (index.column() == WhatColumn) {
        for (int field = 0; field <= static_cast<int>(db::Field::Missing); ++field)
            choices.append({m_wording.word(static_cast<db::Field>(field)), field});
        std::sort(choices.begin() + 1, choices.end(), [](const Choice &a, const Choice &b) {
            return QString::localeAwareCompare(a.text, b.text) < 0;
        });
    } else if (index.column() == OperatorColumn) {
        const int count = namesEntity(row.field) ? 4 : 2;
        for (int op = 0; op < count; ++op)
            choices.append({operatorText(static_cast<Operator>(op)), op});
    } else if (row.field != db::Field::Dispute) { // takes a dispute's name as well
        for (const QString &word : closedWords(row.field))
            choices.append({m_wording.value(row.field, word, {}), word});
    }
    return choices;
}

void FilterTreeModel::setField(Row *row, db::Field field)
{
    const bool fitting = namesEntity(row->field) && namesEntity(field);
    row->field = field;
    if (!fitting)
        row->value.clear();
    row->only = row->only && namesEntity(field);
}

bool FilterTreeModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || data(index, Qt::EditRole) == value)
        return false;
    Row *row = rowAt(index);
    row->position = -1;
    if (row->isGroup) {
        row->group = static_cast<Group>(value.toInt());
    } else if (index.column() == WhatColumn) {
        setField(row, static_cast<db::Field>(value.toInt()));
    } else if (index.column() == OperatorColumn) {
        const auto op = static_cast<Operator>(value.toInt());
        row->negated = op == Operator::IsNot || op == Operator::IsNotOnly;
        row->only = op == Operator::IsOnly || op == Operator::IsNotOnly;
    } else {
        row->value = value.toString().trimmed();
    }
    Q_EMIT dataChanged(indexOf(row), indexOf(row, ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags FilterTreeModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return isGroup(index) && index.column() != WhatColumn ? flags : flags | Qt::ItemIsEditable;
}

QVariant FilterTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case WhatColumn:
        return tr("Condition");
    case OperatorColumn:
        return tr("Operator");
    default:
        return tr("Value");
    }
}

} // namespace ui
