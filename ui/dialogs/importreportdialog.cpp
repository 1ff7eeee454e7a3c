// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importreportdialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QString summaryOf(const db::ImportReport &report)
{
    QStringList parts{
        ImportReportDialog::tr("%n new record(s)", nullptr, report.added),
        ImportReportDialog::tr("%n known already", nullptr, report.duplicate),
    };
    if (report.changed > 0)
        parts += ImportReportDialog::tr("%n changed", nullptr, report.changed);
    if (report.rejected > 0)
        parts += ImportReportDialog::tr("%n refused", nullptr, report.rejected);
    return parts.join(QStringLiteral(" · "));
}

QTreeWidget *problemList(const QList<db::ImportProblem> &problems, const Wording &wording,
                         QWidget *parent)
{
    auto *list = new QTreeWidget(parent);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(false);
    list->setWordWrap(true);
    list->setHeaderLabels(
        {ImportReportDialog::tr("Where"), ImportReportDialog::tr("What is wrong")});
    list->setAccessibleName(ImportReportDialog::tr("Problems"));
    for (const auto &each : problems) {
        const QString where
            = each.problem.at.isEmpty() ? QFileInfo(each.input).fileName() : each.problem.at;
        auto *row = new QTreeWidgetItem(list, {where, wording.problem(each.problem)});
        row->setToolTip(1, row->text(1));
    }
    list->resizeColumnToContents(0);
    list->header()->setStretchLastSection(true);
    return list;
}

} // namespace

ImportReportDialog::ImportReportDialog(const db::ImportReport &report, const Wording &wording,
                                       QWidget *parent)
    : QDialog(parent)
    , m_summary(summaryOf(report))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(report.problems.isEmpty() ? tr("Import done") : tr("Import: problems found"));
    auto *column = new QVBoxLayout(this);
    auto *summary = new QLabel(m_summary, this);
    summary->setProperty("heading", true);
    column->addWidget(summary);
    if (!report.problems.isEmpty()) {
        auto *hint
            = new QLabel(tr("A file with a problem is left out as a whole; the archive holds "
                            "only what is counted above."),
                         this);
        hint->setWordWrap(true);
        column->addWidget(hint);
        column->addWidget(problemList(report.problems, wording, this));
        resize(680, 360);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    if (!report.firstItem.isEmpty()) {
        auto *show = buttons->addButton(tr("Show the first item"), QDialogButtonBox::AcceptRole);
        connect(show, &QPushButton::clicked, this, [this, key = report.firstItem] {
            Q_EMIT itemRequested(key);
            accept();
        });
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
}

} // namespace ui
