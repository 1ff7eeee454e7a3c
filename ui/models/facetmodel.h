// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"
#include "ui/state/wording.h"

#include <QAbstractListModel>

namespace ui {

/// The values of one facet as rows: the selected and excluded ones first, then by count. Shows the
/// first few until expanded or searched. GUI thread.
class FacetModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KeyRole = Qt::UserRole, CountRole, TotalRole, SelectedRole, ExcludedRole };
    static constexpr int shortLength = 5;

    FacetModel(db::Field field, Wording wording, QObject *parent = nullptr);

    void setValues(const db::Exploration &answer, const db::Filter &filter);
    void setSearch(const QString &search);
    void setExpanded(bool expanded);

    [[nodiscard]] db::Field field() const { return m_field; }
    [[nodiscard]] bool isExpanded() const { return m_expanded; }
    [[nodiscard]] bool hasValues() const { return m_count > 0; }
    /// How many values there are that match the search, shown or not.
    [[nodiscard]] qsizetype available() const { return m_available; }
    [[nodiscard]] qsizetype allValues() const { return m_count; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Row
    {
        db::FacetValue value;
        QString name;
        bool selected = false;
        bool excluded = false;
        bool operator==(const Row &) const = default;
    };
    [[nodiscard]] Row row(const db::FacetValue &value, const db::Filter &filter) const;
    [[nodiscard]] QString spoken(const Row &row) const;
    bool takeRows();
    void show();

    db::Field m_field;
    Wording m_wording;
    db::Facet m_facet; ///< with a zero for what the filter names and nothing has
    db::Filter m_filter;
    QList<Row> m_all; ///< unless expanded or searched only the highest and the selected
    QList<Row> m_rows;
    QString m_search;
    qsizetype m_available = 0;
    qsizetype m_count = 0; ///< of all values
    bool m_expanded = false;
};

} // namespace ui
