// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/aboutdialog.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("About Claimscope"));
    resize(480, 380);
    const QList<QPair<QString, QString>> parts{
        {QStringLiteral("Qt %1, Qt Charts").arg(QLatin1String(qVersion())),
         QStringLiteral("LGPL-3.0, GPL-3.0")},
        {QStringLiteral("SQLite"), tr("public domain")},
        {QStringLiteral("SQLiteCpp"), QStringLiteral("MIT")},
        {QStringLiteral("ICU"), QStringLiteral("Unicode-3.0")},
        {QStringLiteral("tl::expected"), QStringLiteral("CC0-1.0")},
        {QStringLiteral("CLI11"), QStringLiteral("BSD-3-Clause")},
        {QStringLiteral("Inter"), QStringLiteral("OFL-1.1")},
    };
    QString rows;
    for (const auto &[name, licence] : parts)
        rows += QStringLiteral("<tr><td style='padding-right:24px'>%1</td><td>%2</td></tr>")
                    .arg(name, licence);
    auto *text = new QTextBrowser(this);
    text->setAccessibleName(windowTitle());
    text->setHtml(
        QStringLiteral("<h3>Claimscope %1</h3><p>%2</p><p>%3</p><table>%4</table>")
            .arg(QCoreApplication::applicationVersion(),
                 tr("Explores news and claims: who said what, who moved where, and whose numbers "
                    "did not hold."),
                 tr("Free software under the GNU General Public License, version 3 or later; it "
                    "comes with no warranty. It stands on:"),
                 rows));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(buttons);
}

} // namespace ui
