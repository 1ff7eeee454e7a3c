// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"
#include "db/types/wordfinder.h"
#include "ui/state/wording.h"

#include <QAbstractTableModel>
#include <QFutureWatcher>
#include <QPointer>

#include <memory>

namespace db {
class Archive;
}

class QTimer;

namespace ui {

/// The items of the newest answer as rows. Holds all ids and reads what is shown in pages, so that
/// a million rows cost no more than a screenful. GUI thread.
class ItemListModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DateColumn, SourceColumn, TitleColumn, BadgeColumn, ColumnCount };
    /// A badge is a word with a tone: 0..4 as the theme's tones. Found: QList<db::Span> of the
    /// title's words that the filter asks for, in UTF-16 units.
    enum Role {
        KeyRole = Qt::UserRole,
        BadgeWordsRole,
        BadgeTonesRole,
        LoadedRole,
        FoundRole,
        NewRole,
        PublisherRole ///< of the first report: what the source is filtered by
    };

    explicit ItemListModel(Wording wording, QObject *parent = nullptr);

    void setArchive(db::Archive *archive); ///< forgets all rows
    void setItems(const QList<db::ItemId> &items);
    void setWords(const QStringList &texts, const db::WordFinder &finder); ///< to be marked
    void setRanked(bool ranked); ///< the header says that the best titles come first
    /// New since the last look, with the words that found each, for a badge.
    void setNewItems(const QHash<db::ItemId, QString> &items);
    void forgetRows(); ///< the archive has changed: read again what is shown

    [[nodiscard]] QString keyAt(int row) const; ///< empty while the row is not read
    [[nodiscard]] db::ItemId idAt(int row) const { return m_items.value(row); }
    [[nodiscard]] int rowOf(db::ItemId id) const;
    [[nodiscard]] int rowOfKey(const QString &key) const; ///< among the rows that are read; -1

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

Q_SIGNALS:
    void rowsRead();

private:
    struct Badge
    {
        QString word;
        int tone = 0;
    };
    [[nodiscard]] QList<Badge> badges(const db::ItemRow &row) const;
    [[nodiscard]] QVariant text(const db::ItemRow &row, int column) const;
    [[nodiscard]] QList<db::Span> found(const db::ItemRow &row) const;
    void want(int row) const;
    void readWanted();
    void take();

    Wording m_wording;
    QPointer<db::Archive> m_archive;
    QList<db::ItemId> m_items;
    QHash<db::ItemId, db::ItemRow> m_read;
    mutable QList<db::ItemId> m_wanted; ///< asked for by the view since the last reading
    QList<db::ItemId> m_asked; ///< being read
    mutable std::pair<int, int> m_wantedRows{0, -1}; ///< first and last row of them
    std::pair<int, int> m_askedRows{0, -1};
    QHash<db::ItemId, QString> m_newItems;
    QStringList m_texts;
    db::WordFinder m_finder;
    bool m_ranked = false;
    mutable QHash<db::ItemId, QList<db::Span>> m_found; ///< of the rows that were shown
    QTimer *m_soon;
    QFutureWatcher<db::Outcome<QList<db::ItemRow>>> m_watcher;
};

} // namespace ui
