// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/savedviewmodel.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace ui {

namespace {

const QString viewKeyType = QStringLiteral("application/x-claimscope-saved-view");

bool sameTree(const QList<db::SavedView> &a, const QList<db::SavedView> &b)
{
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto &x, const auto &y) {
        return x.key == y.key && x.parent == y.parent;
    });
}

} // namespace

SavedViewModel::SavedViewModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void SavedViewModel::setViews(const QList<db::SavedView> &views)
{
    if (sameTree(views, m_views)) {
        m_views = views;
        for (int place = 0; place < m_views.size(); ++place) {
            const auto changed = indexOf(m_views.at(place).key);
            Q_EMIT dataChanged(changed, changed);
        }
        return;
    }
    beginResetModel();
    m_views = views;
    m_children.clear();
    m_places.clear();
    for (int place = 0; place < m_views.size(); ++place) {
        m_places.insert(m_views.at(place).key, place);
        m_children[m_views.at(place).parent].append(place);
    }
    endResetModel();
}

void SavedViewModel::setWritable(bool writable)
{
    m_writable = writable;
}

void SavedViewModel::setOpened(const QString &key)
{
    const auto before = indexOf(std::exchange(m_opened, key));
    for (const auto &changed : {before, indexOf(key)}) {
        if (changed.isValid())
            Q_EMIT dataChanged(changed, changed);
    }
}

QModelIndex SavedViewModel::indexOf(const QString &key) const
{
    const auto found = m_places.constFind(key);
    if (found == m_places.cend())
        return {};
    const auto siblings = m_children.value(m_views.at(*found).parent);
    return createIndex(static_cast<int>(siblings.indexOf(*found)), 0, quintptr(*found));
}

QModelIndex SavedViewModel::index(int row, int column, const QModelIndex &parent) const
{
    const auto siblings = m_children.value(parent.isValid() ? viewAt(parent).key : QString());
    if (column != 0 || row < 0 || row >= siblings.size())
        return {};
    return createIndex(row, 0, quintptr(siblings.at(row)));
}

QModelIndex SavedViewModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexOf(viewAt(index).parent) : QModelIndex();
}

int SavedViewModel::rowCount(const QModelIndex &parent) const
{
    const QString key = parent.isValid() ? viewAt(parent).key : QString();
    return static_cast<int>(m_children.value(key).size());
}

int SavedViewModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const db::SavedView &SavedViewModel::viewAt(const QModelIndex &index) const
{
    return m_views.at(static_cast<qsizetype>(index.internalId()));
}

QVariant SavedViewModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &view = viewAt(index);
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return view.name;
    case Qt::ToolTipRole:
        return view.note.isEmpty() ? view.name : tr("%1: %2").arg(view.name, view.note);
    case Qt::AccessibleTextRole:
        return spoken(view);
    case KeyRole:
        return view.key;
    case CountRole:
        return view.count < 0 ? QString() : QLocale().toString(view.count);
    case NewTextRole:
        return newText(view);
    case FolderRole:
        return view.state.isEmpty();
    case OpenedRole:
        return !m_opened.isEmpty() && view.key == m_opened;
    default:
        return {};
    }
}

QString SavedViewModel::newText(const db::SavedView &view) const
{
    return view.newCount > 0 ? tr("%n new", nullptr, static_cast<int>(view.newCount)) : QString();
}

QString SavedViewModel::spoken(const db::SavedView &view) const
{
    QStringList words{view.name};
    if (view.count >= 0)
        words += tr("%n item(s)", nullptr, static_cast<int>(view.count));
    if (view.newCount > 0)
        words += newText(view);
    if (!view.note.isEmpty())
        words += view.note;
    return words.join(QStringLiteral(", "));
}

bool SavedViewModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !index.isValid() || name.isEmpty() || name == viewAt(index).name)
        return false;
    m_views[static_cast<qsizetype>(index.internalId())].name = name;
    Q_EMIT dataChanged(index, index);
    Q_EMIT renameRequested(viewAt(index).key, name);
    return true;
}

Qt::ItemFlags SavedViewModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (m_writable)
        flags |= Qt::ItemIsEditable | Qt::ItemIsDragEnabled | Qt::ItemIsDropEnabled;
    return index.isValid() ? flags : m_writable ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
}

QStringList SavedViewModel::mimeTypes() const
{
    return {viewKeyType};
}

QMimeData *SavedViewModel::mimeData(const QModelIndexList &indexes) const
{
    if (indexes.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(viewKeyType, viewAt(indexes.constFirst()).key.toUtf8());
    return data;
}

bool SavedViewModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int,
                                  const QModelIndex &parent)
{
    const QString key = QString::fromUtf8(data->data(viewKeyType));
    const auto dragged = indexOf(key);
    if (!dragged.isValid())
        return false;
    // Counted without the row that moves away.
    const bool below = dragged.parent() == parent && row > dragged.row();
    Q_EMIT moveRequested(key, parent.isValid() ? viewAt(parent).key : QString(),
                         below ? row - 1 : row);
    return false; // rows move when the archive has moved them
}

} // namespace ui
