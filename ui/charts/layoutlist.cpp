// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutpage.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr double barShare = 0.28; ///< of a colour behind a text
constexpr int rowLines = 3;

/// A row: what it says, how many, and the mark that it stands for.
struct ListRow
{
    int mark = -1;
    QString text;
    double value = 0;
    QString number;
};

/// What belongs together under one name.
struct ListSection
{
    QString id;
    ListRow head;
    QList<ListRow> rows;
};

ListRow rowOf(const ChartData &data, int index, const QString &text)
{
    const Mark &mark = data.marks.at(index);
    const bool node = mark.shape == MarkShape::Node;
    return {index, text, mark.value,
            node ? mark.label.mid(mark.shortLabel.size()).trimmed() : mark.label};
}

QList<ListSection> flowSections(const LayoutPage &page)
{
    const QList<Mark> &marks = page.data.marks;
    QMap<int, ListSection> byNode;
    QHash<int, QString> targets;
    ListSection all;
    all.id = QStringLiteral("list-all");
    all.head.text = page.wording.text(QT_TRANSLATE_NOOP("Wording", "All, by destination"));
    for (int index = 0; index < marks.size(); ++index) {
        const Mark &mark = marks.at(index);
        const auto place = static_cast<int>(mark.from);
        if (mark.shape != MarkShape::Node)
            continue;
        if (mark.row == 0) {
            byNode[place].id = QStringLiteral("list-") + mark.id;
            byNode[place].head = rowOf(page.data, index, mark.shortLabel);
        } else {
            targets.insert(place, mark.shortLabel);
            all.rows.append(rowOf(page.data, index, mark.shortLabel));
        }
    }
    for (int index = 0; index < marks.size(); ++index) {
        const Mark &mark = marks.at(index);
        if (mark.shape == MarkShape::Band)
            byNode[static_cast<int>(mark.from)].rows.append(
                rowOf(page.data, index, QChar(0x2192) + (u' ' + targets.value(int(mark.to)))));
    }
    return byNode.values() << all;
}

QList<ListSection> matrixSections(const LayoutPage &page)
{
    const QList<Mark> &marks = page.data.marks;
    QList<ListSection> sections;
    for (const Lane &lane : page.data.lanes)
        sections.append({QStringLiteral("lane-") + lane.key, {-1, lane.name, 0, {}}, {}});
    QHash<int, QString> heads;
    for (const Mark &mark : marks) {
        if (mark.shape == MarkShape::ColumnHead)
            heads.insert(static_cast<int>(mark.from), mark.label);
    }
    for (int index = 0; index < marks.size(); ++index) {
        const Mark &mark = marks.at(index);
        if (mark.shape == MarkShape::Cell && mark.lane >= 0)
            sections[mark.lane].rows.append(
                rowOf(page.data, index, heads.value(static_cast<int>(mark.from))));
    }
    // What is summed up under "others" (no parts) stands last.
    for (ListSection &section : sections)
        std::stable_sort(section.rows.begin(), section.rows.end(),
                         [&marks](const ListRow &a, const ListRow &b) {
                             const bool first = !marks.at(a.mark).groupParts.isEmpty();
                             const bool second = !marks.at(b.mark).groupParts.isEmpty();
                             return first != second ? first : a.value > b.value;
                         });
    sections.removeIf([](const ListSection &section) { return section.rows.isEmpty(); });
    return sections;
}

class ListLayer
{
public:
    ListLayer(LayoutPage &page, double top)
        : m_page(page)
        , m_y(top)
        , m_left(page.left)
        , m_right(page.right)
    {
        for (const Mark &mark : page.data.marks) {
            const bool row = mark.shape == MarkShape::Band
                || (mark.shape == MarkShape::Cell && !mark.groupParts.isEmpty());
            m_most = row ? std::max(m_most, mark.value) : m_most;
        }
    }
    void laySection(const ListSection &section);
    [[nodiscard]] double end() const { return m_y; }

private:
    void layHead(const ListSection &section);
    void layRow(const ListRow &row);
    void layTexts(SceneGroup &group, const ListRow &row, const QFont &font, const QStringList &text,
                  double left);
    [[nodiscard]] QColor colorOf(const ListRow &row) const;

    LayoutPage &m_page;
    double m_y;
    double m_left;
    double m_right;
    double m_most = 1;
};

QColor ListLayer::colorOf(const ListRow &row) const
{
    return m_page.data.kind == ChartKind::Flows
        ? m_page.theme().organization(m_page.data.marks.at(row.mark).color)
        : m_page.theme().accent;
}

void ListLayer::layTexts(SceneGroup &group, const ListRow &row, const QFont &font,
                         const QStringList &text, double left)
{
    const double height = lineHeight(font);
    double y = m_y;
    const auto add = [&](const QString &part, double x, TextAnchor anchor) {
        const TextPrimitive label = textAt(font, part, {x, centredBaseline(font, y + height / 2)},
                                           m_page.theme().text, anchor);
        m_page.labels.take(label.box);
        group.primitives.append(label);
    };
    if (!row.number.isEmpty())
        add(row.number, m_right, TextAnchor::Right);
    for (const QString &part : text) {
        add(part, left, TextAnchor::Left);
        y += height;
    }
    m_y = y;
}

void ListLayer::layHead(const ListSection &section)
{
    const QFont &font = m_page.measures.strong;
    const double sample = m_page.measures.unit * 0.75;
    const bool colored = section.head.mark >= 0;
    const double left = m_left + (colored ? sample * 1.6 : 0);
    const double room = m_right - left - textWidth(font, section.head.number) - sample;
    const QStringList text = wrapped(font, section.head.text, room, rowLines);
    SceneGroup group;
    if (colored)
        group
            = m_page.groupOf(section.head.mark, {m_left, m_y, m_right - m_left, lineHeight(font)});
    else
        group.id = section.id;
    if (group.title.isEmpty())
        group.title = section.head.text;
    if (colored)
        group.primitives.append(
            filledRect({m_left, m_y + (lineHeight(font) - sample) / 2, sample, sample},
                       colorOf(section.head)));
    layTexts(group, section.head, font, text, left);
    m_page.layout.groups.append(group);
}

// The bar lies behind the words, so that the narrow column holds both.
void ListLayer::layRow(const ListRow &row)
{
    const QFont &font = m_page.measures.label;
    const double air = m_page.measures.unit * 0.15;
    const double left = m_left + m_page.measures.unit * 0.3;
    const double numbers = textWidth(font, row.number) + m_page.measures.unit * 0.6;
    const QStringList text = wrapped(font, row.text, m_right - numbers - left, rowLines);
    const double height = lineHeight(font) * static_cast<double>(text.size()) + 2 * air;
    SceneGroup group = m_page.groupOf(row.mark, {m_left, m_y, m_right - m_left, height});
    const bool context = m_page.data.marks.at(row.mark).level != MarkLevel::Normal;
    const double length = (m_right - numbers - m_left) * std::min(1.0, row.value / m_most);
    if (!context)
        group.primitives.append(
            filledRect({m_left, m_y, std::max(1.0, length), height - 1},
                       mixed(colorOf(row), m_page.theme().background, barShare)));
    m_y += air;
    layTexts(group, row, font, text, left);
    m_y += air;
    m_page.layout.groups.append(group);
}

void ListLayer::laySection(const ListSection &section)
{
    layHead(section);
    m_y += m_page.measures.unit * 0.2;
    for (const ListRow &row : section.rows)
        layRow(row);
    m_y += m_page.measures.unit * 0.7;
}

} // namespace

bool isListed(const LayoutPage &page)
{
    const bool wide
        = page.data.kind == ChartKind::Flows || page.data.kind == ChartKind::WhoAboutWhom;
    return wide && page.request.size.height() <= 0 && isNarrow(page);
}

double layList(LayoutPage &page, double top)
{
    page.left = std::max(page.measures.margin, 12.0);
    page.right = page.request.size.width() - page.left;
    ListLayer layer(page, top);
    const QList<ListSection> sections
        = page.data.kind == ChartKind::Flows ? flowSections(page) : matrixSections(page);
    for (const ListSection &section : sections)
        layer.laySection(section);
    PanelLayout panel;
    panel.plot = QRectF(page.left, top, page.right - page.left, layer.end() - top);
    page.layout.panels = {panel};
    return layer.end();
}

} // namespace ui
