// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"
#include "db/types/wordfinder.h"
#include "ui/state/viewstate.h"
#include "ui/state/wording.h"

#include <QFutureWatcher>
#include <QTextBrowser>

class QLabel;

namespace ui {

class ExplorerFeed;
class ExplorerState;
class SelectedRecords;

/// The detail pane: the selected record with its proof, in the item that it belongs to; says where
/// the filter leaves it out. Links filter by a name, select another record or open a report in the
/// browser. GUI thread.
class DetailView final : public QTextBrowser
{
    Q_OBJECT

public:
    DetailView(ExplorerState &state, ExplorerFeed &feed, QWidget *parent = nullptr);

    void setWording(const Wording &wording);
    /// Address of the first report of the shown item that has one; empty when there is none.
    [[nodiscard]] QString reportAddress() const;
    [[nodiscard]] QString shownItem() const { return m_detail.item.key; }
    /// Says in sight, however far the text is scrolled, that the filter leaves the item out.
    [[nodiscard]] QLabel *notice() const { return m_notice; }

Q_SIGNALS:
    /// A web address that the reader has clicked.
    void addressActivated(const QUrl &address);
    void filtersOffRequested(); ///< to see the item in its place

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    QVariant loadResource(int type, const QUrl &name) override;

private:
    void select(const Selection &selection);
    void askForItem(const QString &itemKey);
    void takeItemKey();
    void takeDetail();
    void takeWords();
    void follow(const QUrl &link);
    void render();
    void showMessage(const QString &text);
    void showSeveral();
    void takeAnswer();
    [[nodiscard]] bool isLeftOut() const; ///< the shown item does not match the filter
    void makeNotice();
    void followFilter();
    void placeNotice();

    ExplorerState &m_state;
    ExplorerFeed &m_feed;
    Wording m_wording;
    Selection m_selection;
    QLabel *m_notice;
    SelectedRecords *m_several; ///< where more than one is selected
    db::ItemDetail m_detail;
    QStringList m_texts; ///< searched words that are marked
    db::WordFinder m_found;
    QFutureWatcher<db::Outcome<QString>> m_keyWatcher;
    QFutureWatcher<db::Outcome<db::ItemDetail>> m_detailWatcher;
};

} // namespace ui
