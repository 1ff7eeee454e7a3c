// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"
#include "ui/state/wording.h"

#include <QAbstractListModel>

namespace ui {

/// What could be meant by the text in the search field, one row a suggestion. GUI thread.
class SuggestionModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { KindRole = Qt::UserRole, DetailRole };

    explicit SuggestionModel(Wording wording, QObject *parent = nullptr);

    void setSuggestions(const QList<db::Suggestion> &suggestions);
    [[nodiscard]] const db::Suggestion &suggestion(int row) const { return m_rows.at(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    Wording m_wording;
    QList<db::Suggestion> m_rows;
};

} // namespace ui
