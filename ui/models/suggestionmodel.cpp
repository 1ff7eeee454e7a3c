// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/suggestionmodel.h"

namespace ui {

SuggestionModel::SuggestionModel(Wording wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_wording(std::move(wording))
{
}

void SuggestionModel::setSuggestions(const QList<db::Suggestion> &suggestions)
{
    beginResetModel();
    m_rows = suggestions;
    endResetModel();
}

int SuggestionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SuggestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const db::Suggestion &row = m_rows.at(index.row());
    const QString name = row.name.isEmpty()
        ? m_wording.value(row.field, row.value, {})
        : m_wording.value(row.field, row.value, {{row.value, row.name}});
    const QString kind = m_wording.word(row.field);
    QString detail = row.detail;
    if (row.count > 0) {
        const QString items = tr("%n item(s)", nullptr, static_cast<int>(row.count));
        detail = detail.isEmpty() || detail == items ? items : tr("%1 · %2").arg(detail, items);
    }
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3").arg(kind, name, detail);
    case KindRole:
        return kind;
    case DetailRole:
        return detail;
    default:
        return {};
    }
}

} // namespace ui
