// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/facetmodel.h"

#include "ui/models/fieldwords.h"

#include <algorithm>

namespace ui {

namespace {

/// Letters without their marks and case, as names are searched.
QString folded(const QString &text)
{
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            out += c.toCaseFolded();
    }
    return out;
}

/// Whether a part that counts excludes the value.
bool excludes(const db::Filter &filter, db::Field field, const QString &value)
{
    return std::ranges::any_of(filter.parts(), [&](const db::FilterPart &part) {
        return !part.disabled && part.isExcluding() && part.field() == field
            && part.values().contains(value);
    });
}

/// Values that the filter names but the answer does not count: they stay, with zero.
QStringList namedValues(const db::Filter &filter, db::Field field)
{
    QStringList values;
    for (const auto &part : filter.parts()) {
        if (!part.disabled && part.field() == field)
            values += part.values();
    }
    return values;
}

} // namespace

FacetModel::FacetModel(db::Field field, Wording wording, QObject *parent)
    : QAbstractListModel(parent)
    , m_field(field)
    , m_wording(std::move(wording))
{
}

void FacetModel::setValues(const db::Exploration &answer, const db::Filter &filter)
{
    QList<Row> rows;
    QStringList missing = namedValues(filter, m_field);
    for (const auto &facet : answer.facets) {
        if (facet.field != m_field)
            continue;
        for (const auto &value : facet.values) {
            rows.append(row(value, filter));
            missing.removeAll(value.key);
        }
    }
    missing.removeDuplicates();
    for (const auto &key : std::as_const(missing))
        rows.append(row({key, answer.names.value(key, key), 0, 0}, filter));
    std::ranges::stable_partition(rows, [](const Row &r) { return r.selected || r.excluded; });
    if (rows == m_all)
        return;
    m_all = rows;
    show();
}

void FacetModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    m_search = search;
    show();
}

void FacetModel::setExpanded(bool expanded)
{
    if (expanded == m_expanded)
        return;
    m_expanded = expanded;
    show();
}

int FacetModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant FacetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.name;
    case Qt::AccessibleTextRole:
        return spoken(row);
    case Qt::ToolTipRole:
        return tr("%1: click filters, Ctrl+click adds, Alt+click excludes").arg(row.name);
    case KeyRole:
        return row.value.key;
    case CountRole:
        return row.value.count;
    case TotalRole:
        return row.value.total;
    case SelectedRole:
        return row.selected;
    case ExcludedRole:
        return row.excluded;
    default:
        return {};
    }
}

FacetModel::Row FacetModel::row(const db::FacetValue &value, const db::Filter &filter) const
{
    // Closed lists and languages are worded; the archive has names for the others.
    const bool worded = !closedWords(m_field).isEmpty() || m_field == db::Field::Language;
    const QHash<QString, QString> names{{value.key, value.name}};
    const QString name
        = m_wording.value(m_field, value.key, worded ? QHash<QString, QString>() : names);
    return {value, name, filter.selects(m_field, value.key), excludes(filter, m_field, value.key)};
}

QString FacetModel::spoken(const Row &row) const
{
    const QString count = tr("%n item(s)", nullptr, static_cast<int>(row.value.count));
    if (row.excluded)
        return tr("%1, %2, excluded").arg(row.name, count);
    return row.selected ? tr("%1, %2, selected").arg(row.name, count)
                        : tr("%1, %2").arg(row.name, count);
}

void FacetModel::show()
{
    beginResetModel();
    const QString wanted = folded(m_search);
    m_rows.clear();
    for (const auto &row : std::as_const(m_all)) {
        if (wanted.isEmpty() || row.selected || row.excluded || folded(row.name).contains(wanted))
            m_rows.append(row);
    }
    m_available = m_rows.size();
    if (!m_expanded && wanted.isEmpty()) {
        const auto pinned = std::ranges::count_if(
            m_rows, [](const Row &row) { return row.selected || row.excluded; });
        m_rows.resize(qMin(m_rows.size(), qMax<qsizetype>(shortLength, pinned)));
    }
    endResetModel();
}

} // namespace ui
