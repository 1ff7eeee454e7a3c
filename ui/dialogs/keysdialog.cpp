// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/keysdialog.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ui {

namespace {

QString rowOf(const QString &keys, const QString &what)
{
    return QStringLiteral("<tr><td width='230' style='padding:2px 12px 2px 0'><b>%1</b></td>"
                          "<td style='padding:2px 0'>%2</td></tr>")
        .arg(keys.toHtmlEscaped(), what.toHtmlEscaped());
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const auto &shortcut : action.shortcuts())
        keys += shortcut.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

QString gestures()
{
    const QList<QPair<QString, QString>> rows{
        {KeysDialog::tr("Click on a value, bar or lane"),
         KeysDialog::tr("filters by it; again: no longer")},
        {KeysDialog::tr("Ctrl+click, Shift+click"), KeysDialog::tr("adds it with “or”")},
        {KeysDialog::tr("Alt+click"), KeysDialog::tr("excludes it")},
        {KeysDialog::tr("Click on a mark or a row"), KeysDialog::tr("opens it in the detail pane")},
        {KeysDialog::tr("Ctrl+click on a mark, Ctrl+Space"),
         KeysDialog::tr("selects one more, or one less; Shift+click selects a range of rows")},
        {KeysDialog::tr("Right click, menu key"),
         KeysDialog::tr("everything that can be done with what is there")},
        {KeysDialog::tr("Drag in a time chart"), KeysDialog::tr("filters by these dates")},
        {KeysDialog::tr("Ctrl+click on an empty day or on the axis, Ctrl+drag"),
         KeysDialog::tr("writes a note there")},
        {KeysDialog::tr("Ctrl+wheel, pinch, + and −"),
         KeysDialog::tr("zooms in time, filters nothing")},
        {KeysDialog::tr("Drag the name of a lane, Ctrl+Shift+Up and Down"),
         KeysDialog::tr("puts the lane elsewhere")},
        {KeysDialog::tr("Drag a chip"), KeysDialog::tr("excludes it, or includes it again")},
        {KeysDialog::tr("Click into one of two charts"),
         KeysDialog::tr("list, facets and detail follow it")},
        {KeysDialog::tr("Enter on a chip"), KeysDialog::tr("its menu; Delete removes it")},
        {KeysDialog::tr("Backspace in the empty search"),
         KeysDialog::tr("removes the last filter")},
    };
    QString html;
    for (const auto &[keys, what] : rows)
        html += rowOf(keys, what);
    return html;
}

} // namespace

KeysDialog::KeysDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Keys and gestures"));
    resize(560, 560);
    QString html = QStringLiteral("<h4>%1</h4><table>%2</table>").arg(tr("Gestures"), gestures());
    QString place;
    QString table;
    const auto close = [&] {
        if (!table.isEmpty())
            html
                += QStringLiteral("<h4>%1</h4><table>%2</table>").arg(place.toHtmlEscaped(), table);
        table.clear();
    };
    for (const auto *action : actions) {
        if (action->shortcuts().isEmpty())
            continue;
        if (action->property("place").toString() != place)
            close();
        place = action->property("place").toString();
        table += rowOf(keysOf(*action), action->text().remove(QLatin1Char('&')));
    }
    close();
    auto *sheet = new QTextBrowser(this);
    sheet->setAccessibleName(windowTitle());
    sheet->setHtml(html);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->addWidget(sheet);
    column->addWidget(buttons);
}

} // namespace ui
