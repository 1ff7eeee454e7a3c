// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/itemlistmodel.h"

#include "db/archive.h"

#include <QTimer>

namespace ui {

namespace {
constexpr int page = 64; ///< rows read around one that is shown
constexpr int newTone = 4; ///< blue, as what is settled
constexpr int keptRows = 20'000;

/// Claim kinds that say something about the item at a glance; assertions are everywhere.
int toneOf(db::ClaimKind kind)
{
    switch (kind) {
    case db::ClaimKind::Admission:
        return 0;
    case db::ClaimKind::Denial:
        return 1;
    case db::ClaimKind::Criticism:
        return 2;
    case db::ClaimKind::Prediction:
        return 4;
    default:
        return -1;
    }
}

} // namespace

ItemListModel::ItemListModel(Wording wording, QObject *parent)
    : QAbstractTableModel(parent)
    , m_wording(std::move(wording))
    , m_soon(new QTimer(this))
{
    m_soon->setSingleShot(true);
    m_soon->setInterval(0);
    connect(m_soon, &QTimer::timeout, this, &ItemListModel::readWanted);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &ItemListModel::take);
}

void ItemListModel::setArchive(db::Archive *archive)
{
    m_watcher.cancel();
    m_archive = archive;
    m_read.clear();
    setItems({});
}

void ItemListModel::setItems(const QList<db::ItemId> &items)
{
    if (items == m_items)
        return;
    beginResetModel();
    m_items = items;
    m_wanted.clear();
    m_wantedRows = {0, -1};
    m_askedRows = {0, -1}; // what is being read may stand elsewhere now
    if (m_read.size() > keptRows)
        m_read.clear();
    endResetModel();
}

void ItemListModel::setWords(const QStringList &texts, const db::WordFinder &finder)
{
    if (texts == m_texts)
        return;
    m_texts = texts;
    m_finder = finder;
    m_found.clear();
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, TitleColumn), index(rowCount() - 1, TitleColumn), {FoundRole});
}

void ItemListModel::setRanked(bool ranked)
{
    if (ranked == m_ranked)
        return;
    m_ranked = ranked;
    Q_EMIT headerDataChanged(Qt::Horizontal, TitleColumn, TitleColumn);
}

void ItemListModel::setNewItems(const QHash<db::ItemId, QString> &items)
{
    if (items == m_newItems)
        return;
    m_newItems = items;
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ItemListModel::forgetRows()
{
    m_read.clear();
    m_found.clear();
    if (!m_items.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

QString ItemListModel::keyAt(int row) const
{
    return m_read.value(idAt(row)).key;
}

int ItemListModel::rowOf(db::ItemId id) const
{
    return static_cast<int>(m_items.indexOf(id));
}

int ItemListModel::rowOfKey(const QString &key) const
{
    for (auto it = m_read.cbegin(); it != m_read.cend(); ++it) {
        if (it->key == key)
            return rowOf(it.key());
    }
    return -1;
}

int ItemListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int ItemListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ItemListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto found = m_read.constFind(m_items.at(index.row()));
    if (role == LoadedRole)
        return found != m_read.cend();
    if (found == m_read.cend()) {
        if (role == Qt::DisplayRole)
            want(index.row());
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return text(*found, index.column());
    case Qt::ToolTipRole:
        return index.column() == TitleColumn ? found->title : QString();
    case Qt::AccessibleTextRole:
        return index.column() == TitleColumn
            ? QStringList{found->title, text(*found, BadgeColumn).toString()}.join(
                QStringLiteral(", "))
            : text(*found, index.column());
    case NewRole:
        return m_newItems.contains(found->id);
    case KeyRole:
        return found->key;
    case PublisherRole:
        return found->publisher;
    case FoundRole:
        return index.column() == TitleColumn && m_finder ? QVariant::fromValue(this->found(*found))
                                                         : QVariant();
    case BadgeWordsRole: {
        QStringList words;
        for (const auto &badge : badges(*found))
            words += badge.word;
        return words;
    }
    case BadgeTonesRole: {
        QVariantList tones;
        for (const auto &badge : badges(*found))
            tones += badge.tone;
        return tones;
    }
    default:
        return {};
    }
}

QVariant ItemListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DateColumn:
        return tr("Date");
    case SourceColumn:
        return tr("Source");
    case TitleColumn:
        return m_ranked ? tr("Title, most relevant first") : tr("Title");
    default:
        return QString();
    }
}

QList<ItemListModel::Badge> ItemListModel::badges(const db::ItemRow &row) const
{
    QList<Badge> badges;
    if (const auto isNew = m_newItems.constFind(row.id); isNew != m_newItems.cend())
        badges.append({isNew->isEmpty() ? tr("new") : tr("new: %1").arg(*isNew), newTone});
    for (const auto &word : row.claimKinds) {
        const auto kind = db::fromText<db::ClaimKind>(word);
        if (kind && toneOf(*kind) >= 0)
            badges.append({m_wording.word(*kind), toneOf(*kind)});
    }
    for (const auto &word : row.disputeStatuses) {
        const auto status = db::fromText<db::DisputeStatus>(word);
        if (!status)
            continue;
        const bool settled = *status == db::DisputeStatus::Corrected
            || *status == db::DisputeStatus::Admitted || *status == db::DisputeStatus::Refuted;
        badges.append({settled ? m_wording.word(*status) : tr("disputed"), settled ? 4 : 3});
    }
    if (row.moveCount > 0)
        badges.append(
            {row.moveCount == 1 ? tr("move") : tr("%n move(s)", nullptr, row.moveCount), 2});
    return badges;
}

QVariant ItemListModel::text(const db::ItemRow &row, int column) const
{
    switch (column) {
    case DateColumn:
        return m_wording.date(row.published);
    case SourceColumn:
        return row.reportCount > 1 ? tr("%1 +%2").arg(row.publisher).arg(row.reportCount - 1)
                                   : row.publisher;
    case TitleColumn:
        return row.title;
    default: {
        QStringList words;
        for (const auto &badge : badges(row))
            words += badge.word;
        return words.join(QStringLiteral(", "));
    }
    }
}

QList<db::Span> ItemListModel::found(const db::ItemRow &row) const
{
    const auto known = m_found.constFind(row.id);
    if (known != m_found.cend())
        return *known;
    if (m_found.size() > keptRows)
        m_found.clear();
    QList<db::Span> spans = m_finder(row.title);
    const auto unit = [&row](int codePoints) {
        qsizetype at = 0;
        for (; codePoints > 0; --codePoints)
            at += row.title.at(at).isHighSurrogate() ? 2 : 1;
        return static_cast<int>(at);
    };
    for (db::Span &span : spans)
        span = {unit(span.start), unit(span.end)};
    m_found.insert(row.id, spans);
    return spans;
}

void ItemListModel::want(int row) const
{
    const int first = row / page * page;
    if (m_wanted.contains(m_items.at(first)) || m_asked.contains(m_items.at(first)))
        return;
    m_wanted.append(m_items.mid(first, page));
    const int last = qMin(first + page, rowCount()) - 1;
    m_wantedRows = m_wantedRows.second < 0
        ? std::pair(first, last)
        : std::pair(qMin(first, m_wantedRows.first), qMax(last, m_wantedRows.second));
    if (!m_watcher.isRunning())
        m_soon->start();
}

void ItemListModel::readWanted()
{
    if (!m_archive || m_wanted.isEmpty() || m_watcher.isRunning())
        return;
    m_asked = std::exchange(m_wanted, {});
    m_askedRows = std::exchange(m_wantedRows, {0, -1});
    m_watcher.setFuture(m_archive->itemRows(m_asked));
}

void ItemListModel::take()
{
    const auto future = m_watcher.future();
    m_asked.clear();
    if (!m_wanted.isEmpty())
        m_soon->start();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const auto rows = future.result();
    if (!rows)
        return;
    for (const auto &row : *rows)
        m_read.insert(row.id, row);
    const auto [first, last] = m_askedRows.second < 0 ? std::pair(0, rowCount() - 1) : m_askedRows;
    if (last >= 0)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
    Q_EMIT rowsRead();
}

} // namespace ui
