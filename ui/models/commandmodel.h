// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QPointer>

class QAction;

namespace ui {

/// How well the letters of a query stand in a text in their order; -1: not at all. Starts of words
/// and runs of letters count more.
int fuzzyScore(const QString &query, const QString &text);

/// The program's actions as rows, best match first; a typed link to a view is the one row that
/// opens it, and has no action. An action's property "english" is searched too, "place" is its
/// menu, "reason" says why it is disabled. GUI thread.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceRole = Qt::UserRole, ShortcutRole, EnabledRole, ReasonRole };

    explicit CommandModel(QList<QAction *> actions, QObject *parent = nullptr);

    void setQuery(const QString &query);
    [[nodiscard]] QAction *action(int row) const { return m_rows.value(row); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<QAction *> m_all;
    QList<QAction *> m_rows;
    bool m_isLink = false; ///< what is typed
};

} // namespace ui
