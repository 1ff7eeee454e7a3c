// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartview.h"

#include "ui/charts/chartaccessible.h"
#include "ui/charts/chartannotations.h"
#include "ui/charts/chartinteraction.h"
#include "ui/charts/chartscene.h"
#include "ui/charts/layeritem.h"
#include "ui/charts/layoutannotations.h"
#include "ui/charts/marknavigation.h"
#include "ui/charts/timezoom.h"
#include "ui/state/explorerstate.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QFontInfo>
#include <QScrollBar>

#include <utility>

namespace ui {

namespace {

constexpr int toolTipDelay = 120; // ms
constexpr int revealMargin = 24; // pixels above the first lane that matches
constexpr double plainTextSize = 13; // pixels of the window's text at scale 1

} // namespace

ChartView::ChartView(ExplorerState &state, const Wording &wording, QWidget *parent)
    : QGraphicsView(parent)
    , m_state(state)
    , m_wording(wording)
    , m_scene(new ChartScene(this))
    , m_interaction(new ChartInteraction(*this, state, this))
    , m_annotations(new ChartAnnotations(*this, state, this))
{
    installChartAccessibility();
    setScene(m_scene);
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // The axis stays in place while the lanes scroll below it.
    setViewportUpdateMode(QGraphicsView::FullViewportUpdate);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->grabGesture(Qt::PinchGesture);
    setMinimumSize(120, 60);
    m_toolTipDelay.setSingleShot(true);
    m_toolTipDelay.setInterval(toolTipDelay);
    connect(&m_toolTipDelay, &QTimer::timeout, this, &ChartView::showToolTip);
    connect(&state, &ExplorerState::filterChanged, this, &ChartView::followFilter);
    connect(&state, &ExplorerState::selectionChanged, this, &ChartView::followHighlight);
    connect(&state, &ExplorerState::hoveredChanged, this, &ChartView::followHighlight);
    connect(&state, &ExplorerState::zoomChanged, this, [this] {
        m_overlay.readOut.clear(); // another day is there now
        layOut();
    });
    connect(&state, &ExplorerState::annotationsChanged, this, &ChartView::layOut);
    connect(&state, &ExplorerState::historyChanged, this, [this] {
        if (m_state.filter() == std::exchange(m_shownFilter, m_state.filter()))
            return;
        m_filtered = true;
        revealMatches(); // a brush has shown its chart while it was dragged
    });
}

ChartView::~ChartView() = default;

void ChartView::setChart(const ChartData &data, const QHash<QString, int> &organizationColors,
                         db::Day newest)
{
    if (data.kind != m_data.kind) {
        // What the pointer was on is not there any more.
        hideToolTip();
        m_state.setHovered({});
    }
    m_data = data;
    m_colors = organizationColors;
    m_newest = newest;
    m_hovered = -1;
    setAccessibleName(data.title);
    layOut();
    followFilter();
    if (std::exchange(m_filtered, false))
        revealMatches();
    Q_EMIT chartShown();
}

void ChartView::setWording(const Wording &wording)
{
    m_wording = wording;
}

void ChartView::setListening(bool listening)
{
    m_listening = listening;
}

QMarginsF ChartView::ownGutters() const
{
    const ChartLayout &layout = chartLayout();
    const double bar = layout.size.isEmpty() ? 0 : contentsRect().width() - layout.size.width();
    return {layout.leftGutter, 0, layout.rightGutter + bar, 0};
}

void ChartView::setLeastGutters(const QMarginsF &gutters)
{
    if (gutters == m_leastGutters)
        return;
    m_leastGutters = gutters;
    layOut();
}

ChartView::Place ChartView::place() const
{
    return {verticalScrollBar()->value(), m_focused};
}

void ChartView::goTo(const Place &place)
{
    m_focused = place.focused;
    verticalScrollBar()->setValue(place.scrolled);
    followHighlight();
}

const ChartLayout &ChartView::chartLayout() const
{
    return m_scene->chartLayout();
}

const PanelLayout *ChartView::timePanel() const
{
    const bool time = !m_data.panels.isEmpty() && m_data.panels.first().time;
    return time && !chartLayout().panels.isEmpty() ? &chartLayout().panels.first() : nullptr;
}

ChartLayout ChartView::layoutFor(double width) const
{
    LayoutRequest request;
    request.size = QSizeF(width, contentsRect().height());
    request.theme = m_theme;
    request.textScale = QFontInfo(font()).pixelSize() / plainTextSize;
    if (!m_data.panels.isEmpty() && m_data.panels.first().time)
        request.range = m_state.view().zoom;
    request.leastLeft = m_leastGutters.left();
    request.leastRight = m_leastGutters.right() - (contentsRect().width() - width);
    return layoutWithAnnotations(m_data, request, m_state.view().annotations, m_wording);
}

void ChartView::layOut()
{
    const QRect room = contentsRect();
    if (m_data.marks.isEmpty())
        m_scene->setLayout({}, m_data, m_theme);
    if (room.width() < 2 || m_data.marks.isEmpty())
        return;
    const bool dark = Theme::of(palette()).dark;
    m_theme = ChartTheme::named(dark ? ThemeName::Dark : ThemeName::Light, m_colors);
    m_laidOutFor = room.size();
    const int barWidth = verticalScrollBar()->sizeHint().width();
    // Most charts scroll as the one before did, so one layout is enough.
    bool scrolls = verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOn;
    ChartLayout layout = layoutFor(room.width() - (scrolls ? barWidth : 0));
    if ((layout.size.height() > room.height()) != scrolls) {
        scrolls = !scrolls;
        layout = layoutFor(room.width() - (scrolls ? barWidth : 0));
    }
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_overlay.labels = labelBoxes(layout);
    m_scene->setLayout(layout, m_data, m_theme);
    setAccessibleDescription(
        (m_data.summary + QLatin1Char(' ') + m_annotations->spoken()).trimmed());
    followHighlight();
}

int ChartView::panelAtBottom() const
{
    const double bottom = mapToScene(0, viewport()->height()).y();
    for (int i = 0; i < chartLayout().panels.size(); ++i) {
        const PanelLayout &panel = chartLayout().panels.at(i);
        const double height = axisHeight(i);
        if (height > 0 && panel.plot.bottom() + height > bottom
            && panel.plot.top() + 2 * height < bottom)
            return i;
    }
    return -1;
}

const SceneGroup *ChartView::axisOf(int panel) const
{
    const QString id
        = panel == 0 ? QStringLiteral("axis-x") : QStringLiteral("axis-x-%1").arg(panel + 1);
    for (const SceneGroup &group : chartLayout().groups) {
        if (group.id == id)
            return &group;
    }
    return nullptr;
}

double ChartView::axisHeight(int panel) const
{
    const SceneGroup *axis = axisOf(panel);
    return axis ? bounds(*axis).bottom() - chartLayout().panels.at(panel).plot.bottom() + 4 : 0;
}

double ChartView::lanesBottom() const
{
    const double bottom = mapToScene(0, viewport()->height()).y();
    const int panel = panelAtBottom();
    return panel < 0 ? bottom : bottom - axisHeight(panel);
}

// Where everything in sight is pale, what matches is scrolled to.
void ChartView::revealMatches()
{
    const double top = mapToScene(0, 0).y();
    const SceneGroup *first = nullptr;
    for (const SceneGroup &group : chartLayout().groups) {
        if (group.mark < 0 || group.lane < 0 || group.hit.isNull()
            || m_data.marks.at(group.mark).level != MarkLevel::Normal)
            continue;
        if (group.hit.bottom() > top && group.hit.top() < lanesBottom())
            return;
        if (!first || group.hit.top() < first->hit.top())
            first = &group;
    }
    if (first)
        verticalScrollBar()->setValue(static_cast<int>(first->hit.top()) - revealMargin);
}

bool ChartView::isBrushing() const
{
    return m_interaction->isBrushing();
}

bool ChartView::isSelected(int mark) const
{
    const Selection &target = m_data.marks.at(mark).target;
    return !target.isEmpty() && m_state.view().selections().contains(target);
}

int ChartView::focusedMark() const
{
    return markWithId(m_data, m_focused);
}

void ChartView::setFocusedMark(int mark)
{
    const QString id = mark < 0 ? QString() : m_data.marks.at(mark).id;
    if (m_focused == id)
        return;
    m_focused = id;
    if (mark >= 0) {
        const QRectF rect = mapToScene(markRect(mark)).boundingRect();
        ensureVisible(rect.adjusted(0, -8, 0, axisHeight(std::max(0, panelAtBottom()))), 0, 8);
        m_state.setHovered(m_data.marks.at(mark).entities.value(0));
        setReadOut(mark, markRect(mark).center());
    }
    followHighlight();
    Q_EMIT focusedMarkChanged(mark);
    announceFocus(*this);
}

void ChartView::followFilter()
{
    const QString value
        = m_listening ? brushValue(m_state.filter(), m_data.brushField) : m_data.brushFrom;
    const std::optional<DayRange> brush
        = value.isEmpty() || !timePanel() ? std::nullopt : brushDays(value, m_newest);
    if (brush == m_overlay.brush)
        return;
    m_overlay.brush = brush;
    viewport()->update();
    announcePeriod(*this);
}

void ChartView::followHighlight()
{
    QSet<int> marks = marksOfEntity(m_data, m_state.hovered());
    const QSet<int> selected = marksOfRecord(m_data, m_state.selection());
    QSet<int> others;
    for (const Selection &record : m_state.view().alsoSelected)
        others += marksOfRecord(m_data, record);
    if (marks.isEmpty())
        marks = selected + others;
    m_scene->setEmphasis(marks);
    const auto sceneRect = [this](int mark) {
        const SceneGroup *group = chartLayout().groupOfMark(mark);
        if (!group)
            return QRectF();
        return group->hit.isNull() ? bounds(*group) : group->hit;
    };
    const bool one = selected.size() == 1;
    m_overlay.selected = one ? sceneRect(*selected.cbegin()) : QRectF();
    m_overlay.alsoSelected.clear();
    for (const int mark : std::as_const(others))
        m_overlay.alsoSelected.append(sceneRect(mark));
    // A band lights up by itself; a box around it would hold its neighbours too.
    const SceneGroup *pointed = chartLayout().groupOfMark(m_hovered);
    m_overlay.hovered = pointed && pointed->area.isEmpty() ? sceneRect(m_hovered) : QRectF();
    m_overlay.focused = hasFocus() && m_ringShown ? sceneRect(focusedMark()) : QRectF();
    viewport()->update();
}

void ChartView::drawForeground(QPainter *painter, const QRectF &)
{
    const Theme &theme = Theme::of(palette());
    const QRectF visible = mapToScene(viewport()->rect()).boundingRect();
    QRectF lanes = visible;
    lanes.setBottom(lanesBottom());
    paintOverlay(*painter, m_overlay, timePanel(), lanes, theme);
    const int pinned = panelAtBottom();
    if (pinned >= 0) {
        const double shift = chartLayout().panels.at(pinned).plot.bottom() - lanes.bottom();
        painter->fillRect(QRectF(0, lanes.bottom(), visible.width(), axisHeight(pinned)),
                          m_theme.background);
        painter->fillRect(QRectF(0, lanes.bottom(), visible.width(), 1), m_theme.grid);
        painter->save();
        painter->translate(0, -shift);
        paintGroup(*painter, *axisOf(pinned));
        painter->restore();
    }
    m_annotations->paint(*painter, lanes, theme);
    if (const PanelLayout *panel = timePanel())
        paintReadOut(*painter, m_overlay, std::min(panel->plot.bottom(), lanes.bottom()), visible,
                     font(), theme);
}

} // namespace ui
