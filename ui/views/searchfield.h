// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/explorerfeed.h"
#include "ui/state/wording.h"

#include <QFrame>
#include <QFutureWatcher>

class QLabel;
class QLineEdit;

namespace ui {

class SearchPopup;

/// The search field: reads the query language, suggests while one types, and adds what is entered
/// to the filter. Asks the archive and never waits for it. GUI thread.
class SearchField final : public QFrame
{
    Q_OBJECT

public:
    SearchField(ExplorerState &state, ExplorerFeed &feed, Wording wording,
                QWidget *parent = nullptr);

    [[nodiscard]] QLineEdit *edit() const { return m_edit; }
    [[nodiscard]] SearchPopup *popup() const { return m_popup; }
    void focusField();
    void begin(db::Field field); ///< "+ Filter": the field's name stands there, the value is typed

Q_SIGNALS:
    void left(); ///< Esc in the empty field
    void linkEntered(const QString &link); ///< in place of a query

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(int key, Qt::KeyboardModifiers modifiers);
    void suggest();
    void showSuggestions();
    void submit();
    void enter(const QString &query);
    void take(const db::Suggestion &suggestion);
    void resolve(const db::Filter &typed, const QString &query);
    void finishResolve();
    void showProblem(const db::Problem &problem, const QString &query);
    void clear();
    void placeShortcut();

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    Wording m_wording;
    QLineEdit *m_edit;
    QLabel *m_shortcut;
    SearchPopup *m_popup;
    QFutureWatcher<db::Outcome<QList<db::Suggestion>>> m_suggesting;
    QFutureWatcher<db::Outcome<db::Filter>> m_resolving;
    QString m_query; ///< being resolved
    db::Filter m_typed; ///< as read from it
    int m_problemAt = -1;
    bool m_enterWhenSuggested = false; ///< Enter came before the suggestions
};

} // namespace ui
