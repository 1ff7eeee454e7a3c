// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exportcheckspage.h"

#include <QLabel>
#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

namespace ui {

ExportChecksPage::ExportChecksPage(QWidget *parent)
    : QWidget(parent)
    , m_summary(new QLabel(this))
    , m_model(new QStringListModel(this))
    , m_list(new QListView(this))
{
    m_summary->setWordWrap(true);
    m_list->setWordWrap(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setLayoutMode(QListView::Batched); // lines wrap, and there may be thousands
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Warnings"));
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_summary);
    all->addWidget(m_list, 1);
    connect(m_list, &QListView::clicked, this, &ExportChecksPage::take);
    connect(m_list, &QListView::activated, this, &ExportChecksPage::take);
}

void ExportChecksPage::setFindings(const QList<Finding> &findings, qsizetype count,
                                   const QStringList &sizeWarnings)
{
    QStringList lines = sizeWarnings;
    m_records.clear();
    m_records.resize(lines.size());
    for (const Finding &finding : findings) {
        lines << finding.message;
        m_records << finding.record;
    }
    if (const auto more = count - findings.size(); more > 0)
        lines << tr("and %Ln more", nullptr, static_cast<int>(more));
    if (m_lines != lines)
        m_model->setStringList(lines);
    m_lines = lines;
    m_list->setVisible(!lines.isEmpty());
    m_summary->setText(lines.isEmpty()
                           ? tr("Every record shown has two sources or more, and the picture says "
                                "what it shows and where it is from.")
                           : tr("Worth a look before it is published. A click shows the record "
                                "behind this window; the export is not held back."));
}

void ExportChecksPage::take(const QModelIndex &line)
{
    const Selection record = m_records.value(line.row());
    if (!record.isEmpty())
        Q_EMIT recordRequested(record);
}

} // namespace ui
