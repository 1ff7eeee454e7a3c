// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/suggestionmodel.h"

#include <QFrame>

class QLabel;
class QListView;

namespace ui {

/// What stands below the search field: suggestions, or what cannot be read and where. Never takes
/// the focus; the field drives it.
class SearchPopup final : public QFrame
{
    Q_OBJECT

public:
    SearchPopup(Wording wording, QWidget *field);

    /// `selectFirst`: Enter takes the first row without an arrow key.
    void showSuggestions(const QList<db::Suggestion> &suggestions, bool selectFirst);
    /// The message, the query with the place underlined, and names that could be meant.
    void showProblem(const QString &message, const QString &query, int position, int length,
                     const QList<db::Suggestion> &candidates);
    [[nodiscard]] int currentRow() const; ///< -1 while none is selected
    [[nodiscard]] const db::Suggestion &suggestion(int row) const;
    [[nodiscard]] QString message() const; ///< plain text of what is shown as a problem
    void moveCurrent(int steps);

Q_SIGNALS:
    void taken(const db::Suggestion &suggestion);

private:
    void place();

    QWidget *m_field;
    QLabel *m_message;
    QListView *m_list;
    SuggestionModel *m_model;
};

} // namespace ui
