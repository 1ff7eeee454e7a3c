// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/valuefield.h"

#include "db/archive.h"
#include "ui/models/fieldwords.h"
#include "ui/state/explorerfeed.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

namespace ui {

namespace {
constexpr int asked = 36; ///< of all kinds; those of the field remain
constexpr int leastLetters = 2;
} // namespace

ValueField::ValueField(ExplorerFeed &feed, db::Field field, QWidget *parent)
    : QLineEdit(parent)
    , m_feed(feed)
    , m_field(field)
    , m_found(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_found, this))
{
    // Not setCompleter(): it would put the name of the row in view into the line by itself.
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    connect(this, &QLineEdit::textEdited, this, &ValueField::suggest);
    connect(&m_suggesting, &QFutureWatcherBase::finished, this, &ValueField::showFound);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            &ValueField::choose);
}

QString ValueField::value() const
{
    const bool chosen = !m_chosen.value.isEmpty() && text() == m_chosen.name;
    return chosen ? m_chosen.value : text().trimmed();
}

void ValueField::suggest(const QString &typed)
{
    m_suggesting.cancel();
    if (m_feed.archive() && typed.size() >= leastLetters && m_field != db::Field::Text
        && !isDateField(m_field))
        m_suggesting.setFuture(m_feed.archive()->suggest(typed, asked));
    else
        m_completer->popup()->hide();
}

void ValueField::showFound()
{
    const auto future = m_suggesting.future();
    if (future.isCanceled() || future.resultCount() == 0)
        return;
    const auto suggestions = future.result();
    if (!suggestions)
        return;
    m_found->clear();
    for (const auto &suggestion : *suggestions) {
        if (!fits(suggestion.field, m_field))
            continue;
        auto *item
            = new QStandardItem(suggestion.name.isEmpty() ? suggestion.value : suggestion.name);
        item->setData(suggestion.value);
        m_found->appendRow(item);
    }
    if (m_found->rowCount() > 0 && hasFocus())
        m_completer->complete();
    else
        m_completer->popup()->hide();
}

void ValueField::choose(const QModelIndex &index)
{
    m_chosen.name = index.data().toString();
    m_chosen.value = index.data(Qt::UserRole + 1).toString();
    setText(m_chosen.name);
}

} // namespace ui
