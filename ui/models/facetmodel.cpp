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

/// Values that the filter names but the answer does not list: they stay, with zero.
QStringList missingFrom(const db::Facet &facet, const db::Filter &filter)
{
    QStringList missing;
    for (const auto &part : filter.parts()) {
        if (!part.disabled && part.field() == facet.field)
            missing += part.values();
    }
    if (!missing.isEmpty()) {
        QSet<QString> listed;
        for (const auto &value : facet.values)
            listed.insert(value.key);
        missing.removeIf([&listed](const QString &key) { return listed.contains(key); });
    }
    missing.removeDuplicates();
    return missing;
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
    const auto found = std::ranges::find(answer.facets, m_field, &db::Facet::field);
    m_facet = found == answer.facets.end() ? db::Facet{m_field, {}} : *found;
    auto missing = missingFrom(m_facet, filter);
    if (!missing.isEmpty() && m_facet.others) { // the answer is to an older filter
        m_facet = {m_field, m_facet.all()};
        missing = missingFrom(m_facet, filter);
    }
    for (const auto &key : std::as_const(missing))
        m_facet.values.append({key, answer.names.value(key, key), 0, 0});
    m_filter = filter;
    const qsizetype before = std::exchange(m_count, m_facet.size());
    if (takeRows() || m_count != before)
        show();
}

/// All values only where they are looked through. Whether the rows are others now.
bool FacetModel::takeRows()
{
    const bool whole = m_expanded || !m_search.isEmpty();
    const QList<db::FacetValue> values = whole ? m_facet.all() : m_facet.values;
    QList<Row> rows;
    rows.reserve(values.size());
    for (const auto &value : values)
        rows.append(row(value, m_filter));
    std::ranges::stable_partition(rows, [](const Row &r) { return r.selected || r.excluded; });
    if (rows == m_all)
        return false;
    m_all = rows;
    return true;
}

void FacetModel::setSearch(const QString &search)
{
    if (search == m_search)
        return;
    const bool looksThrough = search.isEmpty() != m_search.isEmpty();
    m_search = search;
    if (looksThrough)
        takeRows();
    show();
}

void FacetModel::setExpanded(bool expanded)
{
    if (expanded == m_expanded)
        return;
    m_expanded = expanded;
    takeRows();
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
    m_available = wanted.isEmpty() ? m_count : m_rows.size();
    if (!m_expanded && wanted.isEmpty()) {
        const auto pinned = std::ranges::count_if(
            m_rows, [](const Row &row) { return row.selected || row.excluded; });
        m_rows.resize(qMin(m_rows.size(), qMax<qsizetype>(shortLength, pinned)));
    }
    endResetModel();
}

} // namespace ui
