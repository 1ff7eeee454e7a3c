// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/timestrip.h"

#include "ui/charts/stripplot.h"
#include "ui/state/explorerfeed.h"
#include "ui/state/explorerstate.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPushButton>

namespace ui {

namespace {

/// Values of a date field; empty is everything.
QStringList periodValues()
{
    return {QStringLiteral("1m"), QStringLiteral("6m"), QStringLiteral("1y"), QString()};
}

} // namespace

TimeStrip::TimeStrip(ExplorerState &state, ExplorerFeed &feed, const Wording &wording,
                     QWidget *parent)
    : QFrame(parent)
    , m_state(state)
    , m_feed(feed)
    , m_wording(wording)
    , m_plot(new StripPlot(wording))
    , m_dates(new ElidedLabel)
{
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    followTheme();
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 2);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(m_plot);
    connect(m_plot, &StripPlot::brushDragged, this,
            [this](const DayRange &brush) { setPeriod(brushText(brush), false); });
    connect(m_plot, &StripPlot::brushChosen, this,
            [this](const DayRange &brush) { setPeriod(brushText(brush)); });
    connect(m_plot, &StripPlot::brushCleared, this, [this] { setPeriod({}); });
    connect(m_plot, &StripPlot::binClicked, this, [this](const DayRange &bin) {
        m_state.setFilter(m_state.filter().toggled(m_state.view().dateField(), brushText(bin)));
    });
    connect(m_plot, &StripPlot::cursorMoved, this, &TimeStrip::followFilter);
    connect(&state, &ExplorerState::filterChanged, this, &TimeStrip::followFilter);
    connect(&state, &ExplorerState::chartChanged, this, &TimeStrip::followChart);
    connect(&feed, &ExplorerFeed::answered, this, [this] { showVolume(*m_feed.answer()); });
    retranslate();
    showVolume(*feed.answer());
}

QWidget *TimeStrip::makeHeader()
{
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(12, 3, 8, 0);
    row->setSpacing(0);
    m_dates->setProperty("secondary", true);
    row->addWidget(m_dates, 1);
    for (const QString &value : periodValues()) {
        auto *button = new QPushButton;
        button->setProperty("quiet", true);
        button->setCheckable(true);
        connect(button, &QPushButton::clicked, this, [this, value] {
            setPeriod(value);
            followFilter();
        });
        m_periods.append(button);
        row->addWidget(button);
    }
    return bar;
}

void TimeStrip::setPeriod(const QString &value, bool finished)
{
    const db::Filter filter = m_state.filter().withOnly(m_state.view().dateField(), value);
    if (finished)
        m_state.setFilter(filter);
    else
        m_state.previewFilter(filter);
}

void TimeStrip::setWording(const Wording &wording)
{
    m_wording = wording;
    m_plot->setWording(wording);
    followFilter();
}

void TimeStrip::setLow(bool low)
{
    m_low = low;
    m_plot->setLow(low);
    fitHeight();
}

void TimeStrip::fitHeight()
{
    setMaximumHeight(m_low ? sizeHint().height() : QWIDGETSIZE_MAX);
}

void TimeStrip::showVolume(const db::Exploration &answer)
{
    m_newest = newestDay(answer.newestOfAll);
    m_items = answer.volume;
    m_moves = answer.moveVolume;
    m_matchingItems = answer.items.size();
    m_matchingMoves = answer.moveCount;
    m_showsMoves.reset();
    followChart();
}

/// What is counted is what the brush filters by.
void TimeStrip::followChart()
{
    const bool moves = showsMoves(m_state.view().chart);
    if (m_showsMoves != moves)
        m_plot->setVolume(moves ? m_moves : m_items,
                          moves ? StripSubject::Moves : StripSubject::Items);
    m_showsMoves = moves;
    followFilter();
}

QString TimeStrip::subjectText() const
{
    if (!showsMoves(m_state.view().chart))
        return tr("Items by date");
    switch (m_state.view().basis) {
    case db::DateBasis::Announced:
        return tr("Moves by announcement");
    case db::DateBasis::Effective:
        return tr("Moves by effective date");
    case db::DateBasis::Reported:
        break;
    }
    return tr("Moves by first report");
}

void TimeStrip::followFilter()
{
    const db::Field field = m_state.view().dateField();
    const QString value = brushValue(m_state.filter(), field);
    const auto brush = value.isEmpty() ? std::nullopt : brushDays(value, m_newest);
    m_plot->setBrush(brush);
    const QStringList values = periodValues();
    for (qsizetype i = 0; i < values.size(); ++i) {
        const bool on = values.at(i) == value;
        m_periods.at(i)->setChecked(on);
        QFont font = m_periods.at(i)->font();
        font.setBold(on);
        m_periods.at(i)->setFont(font);
    }
    showDates(field, value, brush);
}

/// Says what is chosen; while keys look for a place, what is there.
void TimeStrip::showDates(db::Field field, const QString &value,
                          const std::optional<DayRange> &brush)
{
    QString dates = tr("All dates");
    if (brush && brush->first != db::openStart)
        dates = tr("%1 to %2").arg(m_wording.day(brush->first), m_wording.day(brush->last));
    else if (!value.isEmpty())
        dates = m_wording.value(field, value, {});
    dates = tr("%1: %2").arg(subjectText(), dates);
    const QString cursor = m_plot->cursorText();
    m_dates->setText(cursor.isEmpty() ? dates : cursor);
    const int imprecise = m_plot->bins().imprecise;
    setToolTip( // of the header; the bars have their own
        imprecise == 0 ? QString()
                       : tr("%Ln more: the date is too imprecise for a bar", nullptr, imprecise));
    const QString counted = showsMoves(m_state.view().chart)
        ? tr("Time strip, %1, %Ln move(s)", nullptr, int(m_matchingMoves))
        : tr("Time strip, %1, %Ln item(s)", nullptr, int(m_matchingItems));
    m_plot->setAccessibleName(cursor.isEmpty() ? counted.arg(dates) : cursor);
}

void TimeStrip::retranslate()
{
    const QStringList texts{tr("1M"), tr("6M"), tr("1Y"), tr("All")};
    const QStringList names{tr("Last month"), tr("Last six months"), tr("Last year"),
                            tr("All dates")};
    for (qsizetype i = 0; i < m_periods.size(); ++i) {
        m_periods.at(i)->setText(texts.at(i));
        m_periods.at(i)->setAccessibleName(names.at(i));
        m_periods.at(i)->setToolTip(names.at(i));
    }
    m_plot->setAccessibleDescription(
        tr("Arrow keys move the period, with Ctrl its start, with Shift its end; Esc clears it. "
           "Without a period they look for a place: Enter chooses it, [ what comes after, ] what "
           "comes before."));
}

void TimeStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        followFilter();
    } else if (event->type() == QEvent::PaletteChange) {
        followTheme();
    } else if (event->type() == QEvent::FontChange) {
        // Once the parts have their font too.
        QMetaObject::invokeMethod(this, &TimeStrip::fitHeight, Qt::QueuedConnection);
    }
}

void TimeStrip::followTheme()
{
    const auto role = Theme::of(palette()).dark ? QPalette::Window : QPalette::Base;
    if (role != backgroundRole())
        setBackgroundRole(role);
}

} // namespace ui
