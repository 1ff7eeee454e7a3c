// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/explorerfeed.h"
#include "ui/state/wording.h"

#include <QFutureWatcher>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ui {

class Chip;
class FlowLayout;

/// One chip for every part of the filter, always visible, and "+ Filter". GUI thread.
class ChipBar final : public QWidget
{
    Q_OBJECT

public:
    ChipBar(ExplorerState &state, ExplorerFeed &feed, Wording wording, QWidget *parent = nullptr);

    [[nodiscard]] QList<Chip *> chips() const { return m_chips; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }
    [[nodiscard]] QLineEdit *editor() const { return m_editor; } ///< nullptr unless editing
    void addFilter(); ///< opens the menu of "+ Filter"

Q_SIGNALS:
    void fieldChosen(db::Field field);

private:
    void rebuild();
    Chip *makeChip(qsizetype part);
    void fill(Chip *chip, const db::FilterPart &shown) const;
    void remove(qsizetype part);
    void showZone(qsizetype part, const QPoint &globalPosition);
    void drop(qsizetype part, const QPoint &globalPosition);
    void openMenu(qsizetype part);
    void edit(qsizetype part);
    void submitEdit();
    void finishEdit();
    void showEditProblem(const db::Problem &problem);
    void endEdit();

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    Wording m_wording;
    FlowLayout *m_layout;
    QList<Chip *> m_chips;
    QPushButton *m_add;
    QLineEdit *m_editor = nullptr;
    QLabel *m_problem;
    QLabel *m_zone; ///< where a chip is dropped to be excluded, or included again
    qsizetype m_edited = -1;
    QList<db::FilterPart> m_shownParts;
    QHash<QString, QString> m_shownNames;
    QFutureWatcher<db::Outcome<db::Filter>> m_resolving;
};

} // namespace ui
