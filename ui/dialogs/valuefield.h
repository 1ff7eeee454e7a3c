// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"

#include <QFutureWatcher>
#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

namespace ui {

class ExplorerFeed;

/// A line for a value of a filter field that completes the names that the archive has for it. What
/// is chosen is a key, shown by its name.
class ValueField final : public QLineEdit
{
    Q_OBJECT

public:
    ValueField(ExplorerFeed &feed, db::Field field, QWidget *parent = nullptr);

    [[nodiscard]] QString value() const; ///< the key of a chosen name, else the text
    [[nodiscard]] QString chosenName() const { return m_chosen.name; }

private:
    void suggest(const QString &typed);
    void showFound();
    void choose(const QModelIndex &index);

    ExplorerFeed &m_feed;
    const db::Field m_field;
    QStandardItemModel *m_found;
    QCompleter *m_completer;
    db::Suggestion m_chosen;
    QFutureWatcher<db::Outcome<QList<db::Suggestion>>> m_suggesting;
};

} // namespace ui
