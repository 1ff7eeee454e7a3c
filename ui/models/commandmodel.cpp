// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/commandmodel.h"

#include "ui/state/viewlink.h"

#include <QAction>

#include <algorithm>

namespace ui {

namespace {

QString plainText(const QAction &action)
{
    return action.text().remove(QLatin1Char('&'));
}

int scoreOf(const QString &query, const QAction &action)
{
    const int own = fuzzyScore(query, plainText(action));
    const int english = fuzzyScore(query, action.property("english").toString());
    const int placed = fuzzyScore(
        query, action.property("place").toString() + QLatin1Char(' ') + plainText(action));
    return std::max({own, english - 1, placed - 2});
}

} // namespace

int fuzzyScore(const QString &query, const QString &text)
{
    int score = 0;
    int run = 0;
    qsizetype at = 0;
    for (const QChar c : query) {
        if (c.isSpace()) {
            run = 0;
            continue;
        }
        const qsizetype found = text.indexOf(c, at, Qt::CaseInsensitive);
        if (found < 0)
            return -1;
        const bool startsWord = found == 0 || !text.at(found - 1).isLetterOrNumber();
        run = found == at ? run + 1 : 0;
        score += 1 + (startsWord ? 8 : 0) + 3 * run;
        at = found + 1;
    }
    // A word as typed is what was meant, wherever its letters are found too.
    constexpr int typedWord = 1000;
    const qsizetype whole = text.indexOf(query, 0, Qt::CaseInsensitive);
    const bool isWord = whole == 0 || (whole > 0 && !text.at(whole - 1).isLetterOrNumber());
    return score * 4 - static_cast<int>(text.size()) / 8 + (isWord ? typedWord : 0);
}

CommandModel::CommandModel(QList<QAction *> actions, QObject *parent)
    : QAbstractListModel(parent)
    , m_all(std::move(actions))
    , m_rows(m_all)
{
}

void CommandModel::setQuery(const QString &query)
{
    beginResetModel();
    m_isLink = isViewLink(query);
    QList<std::pair<int, QAction *>> scored;
    for (auto *action : m_isLink ? QList<QAction *>() : m_all) {
        const int score = scoreOf(query.trimmed(), *action);
        if (score >= 0 || query.trimmed().isEmpty())
            scored.append({score, action});
    }
    if (!query.trimmed().isEmpty())
        std::ranges::stable_sort(scored, std::ranges::greater(),
                                 [](const auto &entry) { return entry.first; });
    m_rows.clear();
    for (const auto &entry : std::as_const(scored))
        m_rows.append(entry.second);
    endResetModel();
}

int CommandModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_isLink ? 1 : static_cast<int>(m_rows.size());
}

QVariant CommandModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (m_isLink) {
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return tr("Open this link");
        return role == EnabledRole ? QVariant(true) : QVariant();
    }
    const QAction &action = *m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return plainText(action);
    case Qt::AccessibleTextRole:
        return action.isEnabled() ? plainText(action)
                                  : tr("%1, not available now").arg(plainText(action));
    case PlaceRole:
        return action.property("place");
    case ShortcutRole:
        return action.shortcut().toString(QKeySequence::NativeText);
    case EnabledRole:
        return action.isEnabled();
    case ReasonRole:
        return action.isEnabled() ? QVariant() : action.property("reason");
    default:
        return {};
    }
}

} // namespace ui
