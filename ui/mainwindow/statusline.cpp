// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/statusline.h"

#include <QAccessible>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace ui {

StatusLine::StatusLine(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
                       QWidget *parent)
    : QStatusBar(parent)
    , m_state(state)
    , m_feed(feed)
    , m_wording(wording)
    , m_counts(new QLabel(this))
    , m_work(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
    , m_time(new QLabel(this))
{
    setSizeGripEnabled(false);
    setContentsMargins(8, 0, 8, 0);
    addWidget(m_counts, 1);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(140);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel->setProperty("link", true);
    addPermanentWidget(m_work);
    addPermanentWidget(m_progress);
    addPermanentWidget(m_cancel);
    addPermanentWidget(m_time);
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelled);
    connect(&m_feed, &ExplorerFeed::answered, this, &StatusLine::takeCounts);
    connect(&m_feed, &ExplorerFeed::failed, this, &StatusLine::takeCounts);
    connect(&m_state, &ExplorerState::filterChanged, this, &StatusLine::takeTime);
    connect(&m_state, &ExplorerState::zoomChanged, this, &StatusLine::takeTime);
    connect(&m_state, &ExplorerState::chartChanged, this, &StatusLine::takeTime);
    endWork();
    takeCounts();
    takeTime();
}

void StatusLine::showWork(const QString &text, int done, int total)
{
    m_work->setText(text);
    m_progress->setRange(0, total);
    m_progress->setValue(done);
    m_work->show();
    m_progress->show();
    m_cancel->show();
}

void StatusLine::endWork()
{
    m_work->hide();
    m_progress->hide();
    m_cancel->hide();
}

void StatusLine::showNothing()
{
    m_counts->clear();
}

QString StatusLine::countText() const
{
    return m_counts->text();
}

void StatusLine::takeCounts()
{
    const auto answer = m_feed.answer();
    if (m_feed.known() == db::Known::Nothing) {
        m_counts->setText(m_feed.problem() ? QString() : tr("Opening the archive…"));
        return;
    }
    if (m_feed.known() == db::Known::Items) {
        m_counts->setText(tr("Counting…"));
        return;
    }
    QStringList parts{tr("%1 of %Ln item(s)", nullptr, static_cast<int>(answer->totalItems))
                          .arg(locale().toString(answer->items.size()))};
    parts += {tr("%Ln people", nullptr, static_cast<int>(answer->peopleCount)),
              tr("%Ln organization(s)", nullptr, static_cast<int>(answer->organizationCount))};
    if (m_feed.hasAnswer())
        parts += {tr("%Ln move(s)", nullptr, static_cast<int>(answer->moveCount)),
                  tr("%Ln dispute(s)", nullptr, static_cast<int>(answer->disputeCount))};
    else
        parts += tr("counting the rest…");
    if (!answer->newest.isNull())
        parts += tr("newest %1").arg(m_wording.date(answer->newest));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    QAccessibleEvent spoken(m_counts, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&spoken);
}

void StatusLine::takeTime()
{
    QStringList parts;
    const auto zoom = m_state.view().zoom;
    if (!zoom.isNull())
        parts += tr("Showing %1").arg(m_wording.period(zoom.first, zoom.last));
    for (const auto &part : m_state.filter().parts()) {
        const auto field = part.field();
        if (!part.disabled && (field == db::Field::Date || field == m_state.view().dateField()))
            parts += tr("filter: %1").arg(m_wording.part(part, {}));
    }
    m_time->setText(parts.join(QStringLiteral("; ")));
}

} // namespace ui
