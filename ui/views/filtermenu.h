// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/explorerstate.h"
#include "ui/state/wording.h"

#include <QMenu>

namespace ui {

/// The menu of "+ Filter": every field of the query language. Closed lists are clicked, other
/// values are typed in the search field.
class FilterMenu final : public QMenu
{
    Q_OBJECT

public:
    FilterMenu(ExplorerState &state, Wording wording, QWidget *parent = nullptr);

Q_SIGNALS:
    void fieldChosen(db::Field field); ///< its value is to be typed

private:
    void addTyped(QMenu *menu, const QList<db::Field> &fields);
    void addClosed(QMenu *menu, const QList<db::Field> &fields);
    void addValue(QMenu *menu, const QString &text, db::Field field, const QString &value);

    ExplorerState &m_state;
    Wording m_wording;
};

} // namespace ui
