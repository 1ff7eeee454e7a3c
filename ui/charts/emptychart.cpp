// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/emptychart.h"

#include "ui/charts/chartactions.h"
#include "ui/widgets/theme.h"

#include <QFocusEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ui {

namespace {

std::optional<db::RecordKind> recordKindOf(ChartKind chart)
{
    switch (chart) {
    case ChartKind::Moves:
    case ChartKind::Balance:
    case ChartKind::Flows:
        return db::RecordKind::Move;
    case ChartKind::Scores:
        return db::RecordKind::Score;
    case ChartKind::Disputes:
        return db::RecordKind::Controversy;
    case ChartKind::ClaimStates:
    case ChartKind::WhoAboutWhom:
        return db::RecordKind::Claim;
    case ChartKind::Volume:
        break;
    }
    return std::nullopt;
}

QString countOf(db::RecordKind kind, qint64 count)
{
    const int n = static_cast<int>(count);
    switch (kind) {
    case db::RecordKind::Move:
        return EmptyChart::tr("%Ln move(s)", nullptr, n);
    case db::RecordKind::Score:
        return EmptyChart::tr("%Ln score(s)", nullptr, n);
    case db::RecordKind::Controversy:
        return EmptyChart::tr("%Ln dispute(s)", nullptr, n);
    default:
        return EmptyChart::tr("%Ln claim(s)", nullptr, n);
    }
}

/// Why an item can match where none of its records does.
QString conflict(db::RecordKind kind, const QString &field)
{
    switch (kind) {
    case db::RecordKind::Move:
        return EmptyChart::tr("One move would have to match all chips for ‘%1’ at once.")
            .arg(field);
    case db::RecordKind::Score:
        return EmptyChart::tr("One score would have to match all chips for ‘%1’ at once.")
            .arg(field);
    case db::RecordKind::Controversy:
        return EmptyChart::tr("One dispute would have to match all chips for ‘%1’ at once.")
            .arg(field);
    default:
        return EmptyChart::tr("One claim would have to match all chips for ‘%1’ at once.")
            .arg(field);
    }
}

QLabel *centred()
{
    auto *label = new QLabel;
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignCenter);
    label->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    return label;
}

} // namespace

EmptyChart::EmptyChart(QWidget *parent)
    : QWidget(parent)
    , m_reason(centred())
    , m_explanation(centred())
    , m_offers(new QVBoxLayout)
{
    setFocusPolicy(Qt::TabFocus);
    m_explanation->setProperty("secondary", true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 8, 24, 8);
    column->setSpacing(4);
    column->setSizeConstraint(QLayout::SetNoConstraint); // no pane grows for a text
    m_offers->setSpacing(0);
    column->addStretch(1);
    column->addWidget(m_reason);
    column->addWidget(m_explanation);
    column->addLayout(m_offers);
    column->addStretch(1);
    m_explanation->hide();
}

void EmptyChart::setReason(const QString &reason)
{
    m_reason->setText(reason);
    setAccessibleName(text().isEmpty() ? tr("Chart") : text());
}

QString EmptyChart::text() const
{
    return m_explanation->text().isEmpty()
        ? m_reason->text()
        : m_reason->text() + QLatin1Char(' ') + m_explanation->text();
}

void EmptyChart::setOffers(ChartKind chart, const db::Exploration *answer, const Wording &wording)
{
    setFocusProxy(nullptr);
    while (auto *item = m_offers->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    QStringList fields;
    const auto kind = recordKindOf(chart);
    for (const db::Widening &offer : answer ? answer->widenings : QList<db::Widening>()) {
        if (offer.kind != kind)
            continue;
        const QString count = countOf(offer.kind, offer.count);
        const auto widen = [this, filter = offer.filter] { Q_EMIT filterWanted(filter); };
        QStringList names;
        for (const db::Field field : offer.anyOf)
            names.append(wording.word(field));
        fields += names;
        if (names.size() == 1)
            addOffer(tr("Any of ‘%1’: %2").arg(names.constFirst(), count), widen);
        else if (!names.isEmpty())
            addOffer(tr("Any of each: %1").arg(count), widen);
        for (const qsizetype part : offer.without) {
            const db::FilterPart &left = answer->filter.parts().at(part);
            addOffer(tr("Without ‘%1’: %2").arg(wording.part(left, answer->names), count), widen);
        }
    }
    if (answer)
        offerCharts(*answer, kind);
    fields.removeDuplicates();
    m_explanation->setText(fields.isEmpty() || !kind
                               ? QString()
                               : conflict(*kind, fields.join(QStringLiteral("’, ‘"))));
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    setAccessibleName(text().isEmpty() ? tr("Chart") : text());
}

void EmptyChart::focusInEvent(QFocusEvent *event)
{
    m_ringShown = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason
        || event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void EmptyChart::paintEvent(QPaintEvent *)
{
    if (!hasFocus() || focusProxy() || !m_ringShown)
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::of(palette()).accent, 2));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 3, 3);
}

void EmptyChart::offerCharts(const db::Exploration &answer, std::optional<db::RecordKind> but)
{
    const std::tuple<ChartKind, db::RecordKind, qint64> charts[] = {
        {ChartKind::Moves, db::RecordKind::Move, answer.moveCount},
        {ChartKind::Scores, db::RecordKind::Score, answer.scoreCount},
        {ChartKind::Disputes, db::RecordKind::Controversy, answer.disputeCount},
    };
    for (const auto &[chart, kind, count] : charts) {
        if (kind == but || count == 0)
            continue;
        addOffer(tr("Chart ‘%1’: %2").arg(ChartActions::kindName(chart), countOf(kind, count)),
                 [this, chart = chart] { Q_EMIT chartWanted(chart); });
    }
}

void EmptyChart::addOffer(const QString &text, const std::function<void()> &take)
{
    auto *button = new QPushButton(text);
    button->setProperty("link", true);
    connect(button, &QPushButton::clicked, this, take);
    m_offers->addWidget(button, 0, Qt::AlignHCenter);
    if (!focusProxy())
        setFocusProxy(button);
}

} // namespace ui
