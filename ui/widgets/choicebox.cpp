// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/choicebox.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace ui {

namespace {

constexpr qint64 patience = 1500; ///< ms; a slower next letter begins another search

} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
{
}

void ChoiceBox::showPopup()
{
    view()->installEventFilter(this); // there is no list before
    QComboBox::showPopup();
}

int ChoiceBox::rowOf(const QString &text, int from) const
{
    for (int step = 0; step < count(); ++step) {
        const int row = (from + step) % count();
        if (itemText(row).startsWith(text, Qt::CaseInsensitive))
            return row;
    }
    return -1;
}

bool ChoiceBox::search(const QKeyEvent &event)
{
    const bool isText = event.text().size() == 1 && event.text().at(0).isPrint()
        && (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    if (!isText || count() == 0)
        return false;
    if (!m_sinceTyped.isValid() || m_sinceTyped.elapsed() > patience)
        m_typed.clear();
    if (m_typed.isEmpty() && event.key() == Qt::Key_Space)
        return false;
    m_sinceTyped.start();
    const bool open = view()->isVisible();
    const int current = std::max(0, open ? view()->currentIndex().row() : currentIndex());
    // The same letter again goes on to the next that begins with it.
    const bool again = m_typed == event.text();
    int row = again ? -1 : rowOf(m_typed + event.text(), current + (m_typed.isEmpty() ? 1 : 0));
    if (row >= 0)
        m_typed += event.text();
    else
        row = again ? rowOf(event.text(), current + 1) : -1;
    if (row >= 0 && open)
        view()->setCurrentIndex(model()->index(row, modelColumn(), rootModelIndex()));
    else if (row >= 0 && row != currentIndex())
        choose(row);
    return true;
}

void ChoiceBox::choose(int row)
{
    setCurrentIndex(row);
    Q_EMIT activated(row);
    Q_EMIT textActivated(itemText(row));
}

void ChoiceBox::keyPressEvent(QKeyEvent *event)
{
    if (!search(*event))
        QComboBox::keyPressEvent(event);
}

bool ChoiceBox::eventFilter(QObject *list, QEvent *event)
{
    const bool isKey = list == view() && event->type() == QEvent::KeyPress;
    if (isKey && search(*static_cast<QKeyEvent *>(event)))
        return true;
    return QComboBox::eventFilter(list, event);
}

void ChoiceBox::focusOutEvent(QFocusEvent *event)
{
    m_typed.clear();
    QComboBox::focusOutEvent(event);
}

} // namespace ui
