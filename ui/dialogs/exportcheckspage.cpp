// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportcheckspage.h"

#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace ui {

ExportChecksPage::ExportChecksPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_summary->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setAccessibleName(tr("Warnings"));
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_summary);
    all->addWidget(m_list, 1);
    connect(m_list, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { take(m_list->row(item)); });
    connect(m_list, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { take(m_list->row(item)); });
}

void ExportChecksPage::setFindings(const QList<Finding> &findings)
{
    m_findings = findings;
    m_list->clear();
    for (const Finding &finding : findings)
        m_list->addItem(finding.message);
    m_list->setVisible(!findings.isEmpty());
    m_summary->setText(findings.isEmpty()
                           ? tr("Every record shown has two sources or more, and the picture says "
                                "what it shows and where it is from.")
                           : tr("Worth a look before it is published. A click shows the record "
                                "behind this window; the export is not held back."));
}

void ExportChecksPage::take(int row)
{
    const Selection record = m_findings.value(row).record;
    if (!record.isEmpty())
        Q_EMIT recordRequested(record);
}

} // namespace ui
