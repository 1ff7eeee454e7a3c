// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/layoutannotations.h"

#include "ui/charts/layoutpage.h"
#include "ui/charts/layouttext.h"

#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr double widestShare = 0.6; ///< of the plot, for one text
constexpr int mostLines = 4;
constexpr double bandShare = 0.14; ///< of the lines' colour, in the band of a range
constexpr double mostOfTheHeight = 0.25; ///< of a picture, for all notes

/// A note on its way to its place.
struct Note
{
    const Annotation *annotation = nullptr;
    qsizetype index = 0; ///< in the list
    double from = 0; ///< pixels
    double to = 0;
    QStringList lines;
    double width = 0;
    double left = 0;
    double top = 0; ///< below the head
    bool onTheLeft = false;
};

/// Notes above the plot of one layout.
class NoteLayout
{
public:
    NoteLayout(const ChartLayout &layout, const LayoutMeasures &measures,
               const QList<Annotation> &annotations)
        : m_panel(layout.panels.constFirst())
        , m_measures(measures)
    {
        for (qsizetype i = 0; i < annotations.size(); ++i)
            take(annotations.at(i), i);
        std::ranges::stable_sort(m_notes, {}, &Note::from);
        // Texts stand right of their lines, near the right edge left of them. Each begins below the
        // texts that its line would cross: those on the left side from the right on, the others
        // from the left on.
        for (qsizetype i = m_notes.size() - 1; i >= 0; --i)
            chooseSide(i);
        for (qsizetype i = m_notes.size() - 1; i >= 0; --i) {
            if (m_notes.at(i).onTheLeft)
                place(m_notes[i]);
        }
        for (Note &note : m_notes) {
            if (!note.onTheLeft)
                place(note);
        }
    }

    [[nodiscard]] int left() const { return m_left; }
    [[nodiscard]] double height() const
    {
        double height = 0;
        for (const Note &note : m_notes)
            height = std::max(height, note.top + heightOf(note) + m_measures.unit * 0.5);
        return height;
    }

    /// Lines below the marks, texts above all.
    void draw(ChartLayout &layout, double top, const LayoutRequest &request,
              const Wording &wording) const
    {
        const auto isMark = [](const SceneGroup &group) { return group.mark >= 0; };
        for (const Note &note : m_notes) {
            const QString number = QString::number(note.index + 1);
            SceneGroup lines;
            lines.id = u"annotation-line-"_qs + number;
            lines.primitives = linesOf(note, top, layout.panels, request.theme);
            const auto first = std::find_if(layout.groups.cbegin(), layout.groups.cend(), isMark);
            layout.groups.insert(first, lines);
            SceneGroup text;
            text.id = u"annotation-"_qs + number;
            text.title = wording.date(db::Edtf::stored(note.annotation->date)) + u": "_qs
                + note.annotation->text;
            double y = top + note.top;
            for (const QString &line : note.lines) {
                y += lineHeight(m_measures.small);
                text.primitives << textAt(m_measures.small, line,
                                          {note.left, y - lineHeight(m_measures.small) * 0.25},
                                          request.theme.text);
            }
            text.hit = boxOf(note).translated(0, top);
            layout.groups << text;
        }
    }

private:
    [[nodiscard]] double heightOf(const Note &note) const
    {
        return static_cast<double>(note.lines.size()) * lineHeight(m_measures.small);
    }

    void take(const Annotation &annotation, qsizetype index)
    {
        const db::Edtf date = db::Edtf::stored(annotation.date);
        const double first = date.hasOpenStart() ? m_panel.from : static_cast<double>(date.first());
        const double last = date.hasOpenEnd() ? m_panel.to : static_cast<double>(date.last()) + 1;
        if (date.isNull() || last < m_panel.from || first > m_panel.to) {
            ++m_left;
            return;
        }
        Note note;
        note.annotation = &annotation;
        note.index = index;
        note.from = m_panel.toX(std::max(first, m_panel.from));
        note.to = m_panel.toX(std::min(last, m_panel.to));
        const bool day = date.precision() == db::Edtf::Precision::Day;
        if (day)
            note.from = note.to = (note.from + note.to) / 2;
        note.lines = wrapped(m_measures.small, annotation.text, m_panel.plot.width() * widestShare,
                             mostLines);
        for (const QString &line : note.lines)
            note.width = std::max(note.width, textWidth(m_measures.small, line));
        m_notes << note;
    }

    void chooseSide(qsizetype index)
    {
        Note &note = m_notes[index];
        const double gap = m_measures.unit * 0.4;
        note.left = note.from + gap;
        const double right = note.left + note.width;
        note.onTheLeft = right > m_panel.plot.right();
        for (qsizetype other = index + 1; other < m_notes.size(); ++other)
            note.onTheLeft |= m_notes.at(other).onTheLeft && m_notes.at(other).from <= right + gap;
        if (!note.onTheLeft)
            return;
        note.left = note.from - gap - note.width;
        // Where neither side has room, its middle stands over its line, as far as the plot allows.
        if (note.left < m_panel.plot.left())
            note.left
                = std::clamp(note.from - note.width / 2, m_panel.plot.left(),
                             std::max(m_panel.plot.left(), m_panel.plot.right() - note.width));
    }

    void place(Note &note)
    {
        const double gap = m_measures.unit * 0.3;
        for (bool moved = true; moved;) {
            moved = false;
            for (const QRectF &text : std::as_const(m_texts)) {
                const QRectF down(note.from - 1, note.top, 2, text.bottom());
                if (!text.intersects(boxOf(note)) && !text.intersects(down))
                    continue;
                note.top = text.bottom() + gap;
                moved = true;
            }
        }
        m_texts << boxOf(note);
    }

    [[nodiscard]] QRectF boxOf(const Note &note) const
    {
        const double gap = m_measures.unit * 0.3;
        return {note.left - gap / 2, note.top, note.width + gap, heightOf(note)};
    }

    [[nodiscard]] QList<Primitive> linesOf(const Note &note, double top,
                                           const QList<PanelLayout> &panels,
                                           const ChartTheme &theme) const
    {
        const QColor &color = theme.secondary;
        const double bottom = panels.constLast().plot.bottom();
        const double plotTop = panels.constFirst().plot.top();
        QList<Primitive> lines;
        if (note.from != note.to)
            lines << filledRect({QPointF(note.from, plotTop), QPointF(note.to, bottom)},
                                mixed(color, theme.background, bandShare));
        for (const double x : {note.from, note.to}) {
            // A text that found no room beside its line stands over it.
            const bool beside = note.left >= note.from || note.left + note.width <= note.from;
            const double first = top + note.top + (beside ? 0 : heightOf(note));
            const double start = x == note.from ? first : plotTop - m_measures.unit * 0.3;
            ShapePrimitive down = line({x, start}, {x, bottom}, color, m_measures.stroke);
            down.dash = {2, 2};
            lines << down;
            if (note.from == note.to)
                return lines;
        }
        const double y = plotTop - m_measures.unit * 0.3;
        lines << line({note.from, y}, {note.to, y}, color, m_measures.stroke);
        return lines;
    }

    const PanelLayout m_panel;
    const LayoutMeasures &m_measures;
    QList<Note> m_notes;
    QList<QRectF> m_texts; ///< that have a place
    int m_left = 0; ///< outside of the days shown
};

bool isHead(const SceneGroup &group)
{
    return group.id == u"title" || group.id == u"subtitle";
}

double headBottom(const ChartLayout &layout)
{
    return layout.panels.constFirst().plot.top();
}

} // namespace

int annotationOf(const SceneGroup &group)
{
    bool isNote = group.id.startsWith(u"annotation-"_qs);
    const int number = isNote ? group.id.mid(11).toInt(&isNote) : 0;
    return isNote ? number - 1 : -1;
}

void moveBy(SceneGroup &group, QPointF offset)
{
    group.hit.translate(offset);
    group.area.translate(offset);
    for (Primitive &primitive : group.primitives) {
        if (auto *shape = std::get_if<ShapePrimitive>(&primitive)) {
            shape->points.translate(offset);
        } else if (auto *text = std::get_if<TextPrimitive>(&primitive)) {
            text->baseline += offset;
            text->box.translate(offset);
        }
    }
}

ChartLayout layoutWithAnnotations(const ChartData &data, const LayoutRequest &request,
                                  const QList<Annotation> &annotations, const Wording &wording)
{
    ChartLayout layout = layoutChart(data, request, wording);
    const bool ofDays
        = !data.panels.isEmpty() && data.panels.constFirst().time && !layout.panels.isEmpty();
    if (annotations.isEmpty() || !ofDays)
        return layout;
    const LayoutMeasures measures(request, data);
    // What is left is the chart's; notes at the end of the list give way first.
    QList<Annotation> kept = annotations;
    const double most = request.size.height() > 0 ? request.size.height() * mostOfTheHeight : 1e9;
    while (kept.size() > 1 && NoteLayout(layout, measures, kept).height() > most)
        kept.removeLast();
    const double room = NoteLayout(layout, measures, kept).height();
    LayoutRequest lower = request;
    if (lower.size.height() > 0)
        lower.size.rheight() -= room;
    layout = layoutChart(data, lower, wording);
    // Other lanes may have other names, and so another plot: the notes follow it.
    const NoteLayout notes(layout, measures, kept);
    const double top = headBottom(layout);
    for (SceneGroup &group : layout.groups) {
        if (!isHead(group))
            moveBy(group, {0, room});
    }
    for (PanelLayout &panel : layout.panels)
        panel.plot.translate(0, room);
    layout.size.rheight() += room;
    notes.draw(layout, top - measures.unit * 0.3, request, wording);
    if (kept.size() < annotations.size())
        layout.warnings.append(
            {QT_TRANSLATE_N_NOOP("Wording", "%n note(s) left out for lack of room"),
             static_cast<int>(annotations.size() - kept.size())});
    if (notes.left() > 0)
        layout.warnings.append(
            {QT_TRANSLATE_N_NOOP("Wording", "%n note(s) outside of the days shown"), notes.left()});
    return layout;
}

} // namespace ui
