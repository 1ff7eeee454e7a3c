// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/importreportdialog.h"

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>
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

/// All of each problem, to be read and copied: what is wrong, where, and what to do.
QTextBrowser *problemList(const QList<db::ImportProblem> &problems, const Wording &wording,
                          QWidget *parent)
{
    auto *list = new QTextBrowser(parent);
    list->setAccessibleName(ImportReportDialog::tr("Problems"));
    list->document()->setDocumentMargin(10);
    QString html;
    for (const auto &each : problems) {
        const QString name = QFileInfo(each.input).fileName();
        const QString where = each.problem.at.isEmpty() && !name.isEmpty()
            ? QStringLiteral("<b>%1</b><br/>").arg(name.toHtmlEscaped())
            : QString();
        html += QStringLiteral("<p style='margin:0 0 8px 0'>%1%2</p>")
                    .arg(where, wording.problem(each.problem).toHtmlEscaped());
    }
    list->setHtml(html);
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
        resize(640, 360);
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
