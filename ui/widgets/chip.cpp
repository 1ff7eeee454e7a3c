// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/chip.h"

#include "ui/widgets/glyph.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {
constexpr int side = 12; ///< left padding
constexpr int closeSize = 24;
constexpr int longest = 420; ///< a longer text is elided; its tooltip has all of it

QFont heavier(QFont font)
{
    font.setWeight(QFont::Medium);
    return font;
}

} // namespace

Chip::Chip(const QString &text, const QString &note, QWidget *parent)
    : QAbstractButton(parent)
    , m_close(new QToolButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setTexts(text, note);
    m_close->setIcon(glyph(QStringLiteral("close")));
    m_close->setIconSize(QSize(14, 14));
    m_close->setFocusPolicy(Qt::NoFocus);
    m_close->setFixedSize(closeSize, closeSize);
    m_close->setToolTip(tr("Remove"));
    connect(m_close, &QToolButton::clicked, this, &Chip::removeRequested);
}

void Chip::setTexts(const QString &text, const QString &note)
{
    m_note = note;
    m_hint = {};
    setText(text);
    setToolTip(text + (note.isEmpty() ? QString() : QLatin1Char(' ') + note));
    setAccessibleName(toolTip());
    m_close->setAccessibleName(tr("Remove %1").arg(toolTip()));
    updateGeometry();
    update();
}

void Chip::setExcluding(bool excluding)
{
    m_excluding = excluding;
    update();
}

void Chip::setOff(bool off)
{
    m_off = off;
    setAccessibleDescription(off ? tr("disabled") : QString());
    update();
}

void Chip::changeEvent(QEvent *event)
{
    m_hint = {}; // the font may be another
    QAbstractButton::changeEvent(event);
}

QSize Chip::sizeHint() const
{
    if (m_hint.isValid())
        return m_hint;
    const QFontMetrics metrics(heavier(font()));
    int width = metrics.horizontalAdvance(text());
    if (!m_note.isEmpty())
        width += metrics.horizontalAdvance(QLatin1Char(' ') + m_note) + 2;
    m_hint = {side + qMin(width, longest) + 2 + closeSize, qMax(26, metrics.height() + 10)};
    return m_hint;
}

QSize Chip::minimumSizeHint() const
{
    return {80, sizeHint().height()};
}

void Chip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF body = QRectF(rect()).adjusted(1, 1, -1, -1);
    const double radius = body.height() / 2;
    QColor fill = m_excluding ? theme.excluded : theme.selection;
    QColor ink = m_excluding ? theme.excludedText : theme.selectionText;
    if (m_off) {
        fill = theme.window;
        ink = theme.secondary;
    }
    painter.setPen(hasFocus()  ? QPen(theme.accent, 2)
                       : m_off ? QPen(theme.border, 1, Qt::DashLine)
                               : QPen(Qt::NoPen));
    painter.setBrush(fill);
    painter.drawRoundedRect(body, radius, radius);

    QFont font = heavier(this->font());
    font.setStrikeOut(m_off);
    painter.setFont(font);
    painter.setPen(ink);
    const QFontMetrics metrics(font);
    QRect area = rect().adjusted(side, 0, -closeSize - 2, 0);
    const int noteWidth
        = m_note.isEmpty() ? 0 : metrics.horizontalAdvance(QLatin1Char(' ') + m_note);
    const QString shown = metrics.elidedText(text(), Qt::ElideRight, area.width() - noteWidth + 4);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, shown);
    area.setLeft(area.left() + metrics.horizontalAdvance(shown + QLatin1Char(' ')));
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(m_off ? ink : theme.secondary);
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignLeft, m_note);
}

void Chip::resizeEvent(QResizeEvent *event)
{
    QAbstractButton::resizeEvent(event);
    m_close->move(width() - closeSize - 2, (height() - closeSize) / 2);
}

void Chip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        Q_EMIT removeRequested();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void Chip::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    m_isDragged = false;
    QAbstractButton::mousePressEvent(event);
}

void Chip::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - m_pressed;
    if (isDown() && way.manhattanLength() >= QApplication::startDragDistance())
        m_isDragged = true;
    if (!m_isDragged) {
        QAbstractButton::mouseMoveEvent(event);
        return;
    }
    setCursor(Qt::ClosedHandCursor);
    Q_EMIT dragged(event->globalPosition().toPoint());
}

void Chip::mouseReleaseEvent(QMouseEvent *event)
{
    if (!m_isDragged) {
        QAbstractButton::mouseReleaseEvent(event);
        return;
    }
    m_isDragged = false;
    setDown(false); // where a drag ends is no click
    setCursor(Qt::PointingHandCursor);
    Q_EMIT dropped(event->globalPosition().toPoint());
}

} // namespace ui
