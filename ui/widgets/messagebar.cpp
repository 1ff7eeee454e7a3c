// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/messagebar.h"

#include "ui/widgets/glyph.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace ui {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_text(new QLabel(this))
    , m_row(new QHBoxLayout(this))
{
    setProperty("notice", true);
    m_row->setContentsMargins(12, 3, 8, 3);
    m_row->setSpacing(6);
    m_text->setWordWrap(true);
    m_row->addWidget(m_text, 1);
    auto *close = new QToolButton(this);
    close->setIcon(glyph(QStringLiteral("close")));
    close->setAccessibleName(tr("Close this message"));
    close->setToolTip(close->accessibleName());
    close->setFixedSize(24, 24);
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    connect(close, &QToolButton::clicked, this, &MessageBar::closed);
    m_row->addWidget(close);
    hide();
}

void MessageBar::showMessage(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
    show();
}

QString MessageBar::message() const
{
    return m_text->text();
}

void MessageBar::offer(QAction *action)
{
    auto *button = new QPushButton(action->text().remove(QLatin1Char('&')), this);
    button->setProperty("link", true);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_row->insertWidget(m_row->count() - 1, button);
}

} // namespace ui
