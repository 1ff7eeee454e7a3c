// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int mostHeadLines = 3;
constexpr double leastColumn = 4.2; ///< of a label's size: room for a name
constexpr double mostUpright = 11; ///< of a label's size: the height of upright names
constexpr double shortestUpright = 5; ///< of a label's size: what is less tells no names apart
constexpr double mostHead = 0.4; ///< of the room for all
constexpr const char *rowsName = QT_TRANSLATE_NOOP("Wording", "Speaker");
constexpr const char *columnsName = QT_TRANSLATE_NOOP("Wording", "About");
constexpr double leastContrast = 5.5; ///< of a number to its cell

QFont headFont(const LayoutPage &page)
{
    return page.measures.small;
}

// The surname alone where the whole name would be cut.
QStringList headLines(const LayoutPage &page, const Mark &mark, double room, int most)
{
    const QStringList lines = wrapped(headFont(page), mark.label, room, most);
    const bool isCut = lines.join(u' ') != mark.label;
    return isCut && !mark.shortLabel.isEmpty()
        ? wrapped(headFont(page), mark.shortLabel, room, most)
        : lines;
}

int mostLines(const LayoutPage &page)
{
    return isShort(page) ? mostHeadLines - 1 : mostHeadLines;
}

// A line of its own above the names of the columns, where it is not beside them.
double nameHeight(const LayoutPage &page)
{
    return isShort(page) ? 0 : lineHeight(headFont(page));
}

/// Columns that are shown, and how many the width is divided by: columns are no wider than they
/// need to be, as a matrix reads by nearness. Names stand upright where they would be cut, or
/// would cost a column.
class MatrixColumns
{
public:
    MatrixColumns(const LayoutPage &page, double width);
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] double places() const { return m_places; }
    [[nodiscard]] bool upright() const { return m_upright; }
    [[nodiscard]] double headHeight() const { return m_headHeight; }
    [[nodiscard]] QStringList head(const Mark &mark) const;

private:
    void standUpright(double width, int most);
    [[nodiscard]] double longestName(int columns) const;
    [[nodiscard]] double uprightHeight(int columns) const;
    [[nodiscard]] bool rowsRemain(int columns, double share) const;
    [[nodiscard]] double besideRows() const
    {
        return axisHeight(m_page) + m_page.measures.unit * 0.75;
    }
    [[nodiscard]] bool cutsNames(double column) const;
    [[nodiscard]] double leastUpright() const;
    [[nodiscard]] QList<Mark> heads() const;

    const LayoutPage &m_page;
    int m_all;
    int m_shown;
    double m_places;
    bool m_upright = false;
    double m_headHeight = 0;
};

MatrixColumns::MatrixColumns(const LayoutPage &page, double width)
    : m_page(page)
    , m_all(static_cast<int>(page.data.panels.first().to))
{
    const double unit = page.measures.unit;
    m_shown = std::clamp(static_cast<int>(width / (unit * leastColumn)), 1, m_all);
    m_places = std::max(static_cast<double>(m_shown), width / (unit * 2 * leastColumn));
    const int narrow = std::clamp(static_cast<int>(width / leastUpright()), 1, m_all);
    qsizetype most = 1;
    for (const Mark &mark : heads())
        most = std::max(most, head(mark).size());
    m_headHeight = static_cast<double>(most) * lineHeight(headFont(page));
    const double shareOfRows = narrow > m_shown ? 0.75 : 1;
    if ((narrow > m_shown || cutsNames(width / m_places)) && rowsRemain(narrow, shareOfRows))
        standUpright(width, narrow);
}

double MatrixColumns::longestName(int columns) const
{
    double longest = 0;
    for (const Mark &mark : m_page.data.marks) {
        if (mark.shape == MarkShape::ColumnHead && mark.from < columns)
            longest = std::max(longest, textWidth(headFont(m_page), mark.label) + 2);
    }
    return longest;
}

double MatrixColumns::uprightHeight(int columns) const
{
    // What the rows leave, and a share at least.
    const double rows = m_page.measures.leastPitch * static_cast<double>(m_page.data.lanes.size());
    const double room = m_page.request.picture && m_page.room > 0
        ? std::max(m_page.room * mostHead, m_page.room - rows - besideRows())
        : 1e9;
    return std::ceil(std::min({longestName(columns), m_page.measures.unit * mostUpright, room}));
}

// Upright names are high: a picture of given height has room for fewer rows below them.
bool MatrixColumns::rowsRemain(int columns, double share) const
{
    if (!m_page.request.picture || m_page.room <= 0)
        return true;
    const double pitch = m_page.measures.leastPitch;
    const double all = pitch * static_cast<double>(m_page.data.lanes.size());
    const double level = m_page.room - besideRows() - m_headHeight - nameHeight(m_page);
    const double head = uprightHeight(columns);
    return head >= std::min(longestName(columns), shortestUpright * m_page.measures.unit)
        && m_page.room - besideRows() - head >= share * std::min(all, level);
}

void MatrixColumns::standUpright(double width, int most)
{
    const double unit = m_page.measures.unit;
    m_shown = most;
    m_places = std::max(static_cast<double>(m_shown), width / (unit * leastColumn));
    m_upright = true;
    m_headHeight = uprightHeight(most);
}

QList<Mark> MatrixColumns::heads() const
{
    QList<Mark> heads;
    for (const Mark &mark : m_page.data.marks) {
        if (mark.shape == MarkShape::ColumnHead && mark.from < m_shown)
            heads.append(mark);
    }
    return heads;
}

bool MatrixColumns::cutsNames(double column) const
{
    const double room = column - m_page.measures.unit * 0.5;
    const auto heads = this->heads();
    return std::any_of(heads.cbegin(), heads.cend(), [&](const Mark &mark) {
        const QString shown = headLines(m_page, mark, room, mostLines(m_page)).join(u' ');
        return shown != mark.label && shown != mark.shortLabel;
    });
}

// As wide as the widest number, and as the line of an upright name is high.
double MatrixColumns::leastUpright() const
{
    double widest = lineHeight(headFont(m_page));
    for (const Mark &mark : m_page.data.marks) {
        if (mark.shape == MarkShape::Cell)
            widest = std::max(
                widest, textWidth(m_page.measures.label, mark.label) + m_page.measures.unit * 0.2);
    }
    return widest + 2;
}

QStringList MatrixColumns::head(const Mark &mark) const
{
    const double width = std::max(1.0, m_page.right - m_page.left) / m_places;
    if (!m_upright)
        return headLines(m_page, mark, width - m_page.measures.unit * 0.5, mostLines(m_page));
    const double line = lineHeight(headFont(m_page));
    const int most = std::clamp(static_cast<int>((width - 1) / line), 1, 2);
    return headLines(m_page, mark, m_headHeight, most);
}

MatrixColumns columnsOf(const LayoutPage &page)
{
    return {page, std::max(1.0, page.right - page.left)};
}

void layHead(LayoutPage &page, const MatrixColumns &columns, int index)
{
    const Mark &mark = page.data.marks.at(index);
    const PanelLayout &panel = page.layout.panels.first();
    const QRectF box(panel.toX(mark.from),
                     panel.plot.top() - page.measures.unit * 0.25 - columns.headHeight(),
                     panel.toX(mark.to) - panel.toX(mark.from), columns.headHeight());
    const QFont font = headFont(page);
    const QStringList lines = columns.head(mark);
    const double height = lineHeight(font);
    const double all = static_cast<double>(lines.size()) * height;
    SceneGroup group = page.groupOf(index, box.adjusted(0, 0, -page.measures.unit * 0.5, 0));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        TextPrimitive label;
        if (columns.upright()) {
            const double x
                = centredBaseline(font, box.center().x() - all / 2 + (double(i) + 0.5) * height);
            label = uprightTextAt(font, lines.at(i), {x, box.bottom()}, page.theme().text);
        } else {
            const double y = box.bottom() - all + (double(i) + 0.5) * height;
            label = textAt(font, lines.at(i), {box.center().x(), centredBaseline(font, y)},
                           page.theme().text, TextAnchor::Middle);
        }
        page.labels.take(label.box);
        group.primitives.append(label);
    }
    page.layout.groups.append(group);
}

// Middle tones bear neither dark nor light numbers well: what would be one is as light, or as dark,
// as its number needs.
QColor cellFill(const ChartTheme &theme, double share)
{
    const auto fillOf
        = [&theme](double part) { return mixed(theme.accent, theme.background, part); };
    const auto reads = [&](double part) {
        return contrast(theme.textOn(fillOf(part)), fillOf(part)) >= leastContrast;
    };
    for (double away = 0; away < 1; away += 0.01) {
        if (share - away > 0.05 && reads(share - away))
            return fillOf(share - away);
        if (share + away <= 1 && reads(share + away))
            return fillOf(share + away);
    }
    return fillOf(share);
}

void layCell(LayoutPage &page, int index, double highest)
{
    const Mark &mark = page.data.marks.at(index);
    const PanelLayout &panel = page.layout.panels.first();
    const QRectF strip = page.lanes.at(mark.lane).strip;
    const double left = panel.toX(mark.from);
    const QRectF rect(left + 1, strip.top() + 1, panel.toX(mark.to) - left - 2, strip.height() - 2);
    const ChartTheme &theme = page.theme();
    // The square root keeps one claim apart from none where one cell holds most of them.
    const double share = 0.12 + 0.78 * std::sqrt(std::min(1.0, mark.value / highest));
    const bool context = mark.level != MarkLevel::Normal;
    const QColor fill = context ? theme.background : cellFill(theme, share);
    SceneGroup group = page.groupOf(index, rect);
    ShapePrimitive cell = filledRect(rect, fill);
    if (context) {
        cell.stroke = theme.grid;
        cell.width = 1;
    }
    group.primitives.append(cell);
    const QFont &font = page.measures.label;
    const double width = textWidth(font, mark.label);
    if (!page.placeText(group, font, mark.label,
                        {{rect.center().x() - width / 2, centredBaseline(font, rect.center().y())}},
                        context ? theme.secondary : theme.textOn(fill)))
        ++page.droppedLabels;
    page.layout.groups.append(group);
}

void addLabel(LayoutPage &page, const QString &id, const TextPrimitive &label)
{
    if (label.text.isEmpty() || !page.labels.isFree(label.box))
        return;
    page.labels.take(label.box);
    SceneGroup group;
    group.id = id;
    group.title = label.text;
    group.primitives.append(label);
    page.layout.groups.append(group);
}

double axisNameBaseline(const LayoutPage &page)
{
    return page.layout.panels.first().plot.top() - columnsOf(page).headHeight()
        - page.measures.unit * 0.75;
}

// What the rows are stands above their names, what the columns are above the first of theirs, or
// beside them where they are upright.
void layAxisNames(LayoutPage &page, const MatrixColumns &columns)
{
    const PanelLayout &panel = page.layout.panels.first();
    const QFont font = headFont(page);
    const double gutter = page.left - page.measures.gap;
    const double room = gutter - std::max(page.measures.margin, 12.0);
    const QString rows = page.wording.text(rowsName);
    const QString about = page.wording.text(columnsName);
    const QColor ink = page.theme().secondary;
    addLabel(page, QStringLiteral("axis-y"),
             textAt(font, elided(font, rows, room),
                    {gutter, panel.plot.top() - page.measures.unit * 0.6}, ink, TextAnchor::Right));
    const double top = panel.plot.top() - page.measures.unit * 0.25 - columns.headHeight();
    const TextPrimitive name = columns.upright() || nameHeight(page) == 0
        ? textAt(font, elided(font, about, room),
                 {gutter, centredBaseline(font, top + lineHeight(font) / 2)}, ink,
                 TextAnchor::Right)
        : textAt(font, about, {panel.toX(0) + page.measures.unit * 0.25, axisNameBaseline(page)},
                 ink);
    addLabel(page, QStringLiteral("axis-x"), name);
}

void sayColumnsLeftOut(LayoutPage &page, int columns)
{
    page.layout.warnings.append(
        {QT_TRANSLATE_N_NOOP("Wording", "%n column(s) left out for lack of room"), columns});
    const QString text
        = page.wording.text(QT_TRANSLATE_N_NOOP("Wording", "and %n more column(s)"), columns);
    addLabel(page, QStringLiteral("more-columns"),
             textAt(page.measures.small, text,
                    {page.layout.panels.first().plot.right(), axisNameBaseline(page)},
                    page.theme().secondary, TextAnchor::Right));
}

} // namespace

double matrixAxisNames(const LayoutPage &page)
{
    return std::max(textWidth(headFont(page), page.wording.text(rowsName)),
                    textWidth(headFont(page), page.wording.text(columnsName)));
}

double matrixHeadHeight(const LayoutPage &page)
{
    const MatrixColumns columns = columnsOf(page);
    const double name = columns.upright() ? 0 : nameHeight(page);
    return columns.headHeight() + name + page.measures.unit * 0.75;
}

int matrixColumnsShown(const LayoutPage &page)
{
    return columnsOf(page).shown();
}

void layMatrix(LayoutPage &page)
{
    PanelLayout &panel = page.layout.panels.first();
    const auto all = static_cast<int>(page.data.panels.first().to);
    const MatrixColumns columns = columnsOf(page);
    panel.to = columns.places();
    double highest = 1;
    // What is summed up under "others" would leave all else pale.
    for (const Mark &mark : page.data.marks)
        highest = std::max(highest, mark.groupParts.isEmpty() ? 0 : mark.value);
    for (int index = 0; index < page.data.marks.size(); ++index) {
        const Mark &mark = page.data.marks.at(index);
        if (mark.from >= columns.shown() || !page.shows(mark))
            continue;
        if (mark.shape == MarkShape::ColumnHead)
            layHead(page, columns, index);
        else if (mark.shape == MarkShape::Cell)
            layCell(page, index, highest);
    }
    layAxisNames(page, columns);
    if (columns.shown() < all)
        sayColumnsLeftOut(page, all - columns.shown());
}

} // namespace ui
