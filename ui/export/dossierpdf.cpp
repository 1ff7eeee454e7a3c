// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dossierwriter.h"

#include "ui/charts/layeritem.h"
#include "ui/charts/layouttext.h"
#include "ui/export/picturescene.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPageSize>
#include <QTextDocument>

#include <cmath>

namespace ui {

namespace {

constexpr int dotsPerInch = 1200;
constexpr double pixel = 96 / 25.4; ///< layout pixels a millimetre
constexpr double pageWidth = 210 * pixel;
constexpr double pageHeight = 297 * pixel;
constexpr double side = 20 * pixel; ///< margins
constexpr double top = 20 * pixel;
constexpr double bottom = 22 * pixel;
constexpr double width = pageWidth - 2 * side;
constexpr double height = pageHeight - top - bottom;
constexpr double bleed = dossierBleed;
constexpr double mostEmpty = 0.12; ///< of a page, before an entry is parted to fill it
constexpr qsizetype leastLines = 2; ///< of an entry, on both pages
constexpr double textSize = 12.6; ///< layout pixels: 9.5 pt
constexpr int dateWidth = 108; ///< of the margin where the dates stand

QString colored(const QString &html, const char *color)
{
    return u"<span style=\"color:%1\">%2</span>"_qs.arg(QLatin1String(color), html);
}

QString runHtml(const DossierRun &run)
{
    QString html = run.text.toHtmlEscaped();
    // Places in the document are no addresses; the numbers say where they are.
    const bool web = !run.link.isEmpty() && !run.link.startsWith(u'#');
    if (web)
        html = u"<a href=\"%1\" style=\"color:#1b4f8f; text-decoration:none\">%2</a>"_qs.arg(
            run.link.toHtmlEscaped(), html);
    switch (run.style) {
    case DossierRun::Style::Strong:
        return u"<b>%1</b>"_qs.arg(html);
    case DossierRun::Style::Quiet:
        return web ? html : colored(html, "#5a5a5a");
    case DossierRun::Style::Warning:
        return colored(html, "#8a3b00");
    case DossierRun::Style::Plain:
        break;
    }
    return html;
}

QString lineHtml(const DossierLine &line, double gap)
{
    QString html;
    for (const DossierRun &run : line.runs)
        html += runHtml(run);
    QString css = u"margin:%1px 0 0 0; line-height:132%"_qs.arg(gap);
    switch (line.role) {
    case DossierLine::Role::Quote:
        css += u"; margin-left:10px; font-style:italic"_qs;
        break;
    case DossierLine::Role::Proof:
        css += u"; font-size:11px"_qs;
        break;
    default:
        break;
    }
    return u"<p style=\"%1\">%2</p>"_qs.arg(css, html);
}

QString entryHtml(const DossierEntry &entry)
{
    QString lines;
    for (const DossierLine &line : entry.lines)
        lines += lineHtml(line, lines.isEmpty() ? 0 : 2);
    return u"<table width=\"100%\" cellspacing=\"0\" cellpadding=\"0\"><tr>"
           "<td width=\"%1\" style=\"padding-right:10px\"><p style=\"margin:0; line-height:132%; "
           "color:#5a5a5a; font-size:11px\">%2</p></td><td>%3</td></tr></table>"_qs.arg(
               QString::number(dateWidth), entry.date.toHtmlEscaped(), lines);
}

/// The last of several pages is as high as the others, but not as full.
double usedHeight(const ChartLayout &layout)
{
    double used = 0;
    for (const SceneGroup &group : layout.groups)
        used = std::max(used, bounds(group).bottom());
    return std::min(used, layout.size.height());
}

QString heading(const QString &text, double size, const char *color = "#1a1a1a")
{
    return u"<p style=\"margin:0; font-size:%1px; font-weight:600; color:%2\">%3</p>"_qs.arg(
        QString::number(size), QLatin1String(color), text.toHtmlEscaped());
}

} // namespace

/// Something with a height that stands on a page: a text, or a picture.
struct DossierPages::Piece
{
    std::unique_ptr<QTextDocument> text;
    const Picture *picture = nullptr;
    DossierEntry entry; ///< which the text says; else empty
    double height = 0;
    double gapAbove = 0; ///< not at the top of a page
    bool keepWithNext = false;
    bool ruled = false; ///< a hairline stands above it
    int page = 0;
    double y = 0;
    double from = 0; ///< of a text that is longer than a page: where its part begins
};

DossierPages::DossierPages(const DossierDocument &document)
    : m_document(document)
    , m_buffer(std::make_unique<QBuffer>(&m_bytes))
{
    layOut();
    m_buffer->open(QIODevice::WriteOnly);
    m_writer = std::make_unique<QPdfWriter>(m_buffer.get());
    m_writer->setResolution(dotsPerInch);
    m_writer->setPageMargins({});
    m_writer->setPageSize(QPageSize(QPageSize::A4));
    m_writer->setTitle(document.title);
    m_writer->setCreator(u"Claimscope"_qs);
    m_painter = std::make_unique<QPainter>(m_writer.get());
}

DossierPages::~DossierPages()
{
    m_painter.reset();
    m_writer.reset();
}

int DossierPages::count() const
{
    return m_count;
}

DossierPages::Piece DossierPages::textPiece(const QString &html)
{
    Piece piece;
    piece.text = std::make_unique<QTextDocument>();
    piece.text->setUndoRedoEnabled(false);
    piece.text->setUseDesignMetrics(true);
    piece.text->setDocumentMargin(0);
    QFont font = chartFont(textSize);
    font.setHintingPreference(QFont::PreferNoHinting);
    piece.text->setDefaultFont(font);
    piece.text->setTextWidth(width);
    piece.text->setHtml(u"<body style=\"color:#1a1a1a\">"_qs + html + u"</body>"_qs);
    piece.height = piece.text->size().height();
    return piece;
}

void DossierPages::addText(const QString &html, double gapAbove, bool keepWithNext)
{
    Piece piece = textPiece(html);
    piece.gapAbove = gapAbove;
    piece.keepWithNext = keepWithNext;
    m_pieces.push_back(std::move(piece));
}

void DossierPages::addPictures()
{
    if (!m_document.picture)
        return;
    const auto add = [this](const Picture &page) {
        Piece piece;
        piece.picture = &page;
        const double scale = (width + 2 * bleed) / std::max(1.0, page.layout.size.width());
        piece.height = std::min(height, usedHeight(page.layout) * scale);
        piece.gapAbove = 18;
        m_pieces.push_back(std::move(piece));
    };
    if (m_document.pages.isEmpty())
        add(*m_document.picture);
    for (const Picture &page : m_document.pages)
        add(page);
}

void DossierPages::addSection(const DossierSection &section)
{
    addText(heading(section.title, 18), 30, true);
    m_pieces.back().ruled = true;
    if (!section.note.isEmpty())
        addText(lineHtml({DossierLine::Role::Proof, section.note}, 0), 4, true);
    for (const DossierGroup &group : section.groups) {
        if (!group.title.isEmpty())
            addText(heading(group.title, 12.6, "#5a5a5a"), 14, true);
        for (const DossierEntry &entry : group.entries) {
            addText(entryHtml(entry), 9, false);
            m_pieces.back().entry = entry;
        }
    }
}

void DossierPages::layOut()
{
    addText(u"<p style=\"margin:0; color:#5a5a5a; font-size:11px\">%1</p>"_qs.arg(
                m_document.kind.toHtmlEscaped()),
            0, true);
    addText(heading(m_document.title, 30), 2, true);
    for (const DossierLine &line : m_document.lead)
        addText(lineHtml(line, 0), 6, false);
    addText(u"<p style=\"margin:0; color:#5a5a5a; font-size:11px\">%1</p>"_qs.arg(
                m_document.counts.toHtmlEscaped()),
            10, false);
    addPictures();
    for (const DossierSection &section : m_document.sections)
        addSection(section);
    for (const DossierLine &line : m_document.footer)
        addText(lineHtml(line, 0), &line == &m_document.footer.first() ? 30 : 4, false);
    place();
}

/// Where the next piece goes: page by page, from above.
struct DossierPages::Cursor
{
    int page = 0;
    double y = 0;

    [[nodiscard]] bool holds(const Piece &piece, double block) const
    {
        return y == 0 || y + piece.gapAbove + std::min(block, ui::height) <= ui::height;
    }
    void put(Piece &piece)
    {
        y += y == 0 ? 0 : piece.gapAbove;
        piece.page = page;
        piece.y = y;
        y += piece.height;
        // A text longer than a page goes on on the next ones.
        while (y > ui::height) {
            ++page;
            y -= ui::height;
        }
    }
    void turn()
    {
        ++page;
        y = 0;
    }
};

/// The height of a piece and of those that must stand below it on the same page.
double DossierPages::blockFrom(std::size_t first) const
{
    double block = m_pieces[first].height;
    for (std::size_t i = first; m_pieces[i].keepWithNext && i + 1 < m_pieces.size(); ++i)
        block += m_pieces[i + 1].gapAbove + m_pieces[i + 1].height;
    return block;
}

/// Parts the entry at the end of the block from `first` on, so that the block is at most `room`
/// high. False where too few lines would stand together.
bool DossierPages::partEntry(std::size_t first, double room)
{
    std::size_t last = first;
    while (m_pieces[last].keepWithNext && last + 1 < m_pieces.size())
        ++last;
    const DossierEntry whole = m_pieces[last].entry;
    const double before = blockFrom(first) - m_pieces[last].height;
    for (qsizetype lines = whole.lines.size() - leastLines; lines >= leastLines; --lines) {
        Piece head = textPiece(entryHtml({whole.id, whole.date, whole.lines.first(lines)}));
        if (before + head.height > room)
            continue;
        head.gapAbove = m_pieces[last].gapAbove;
        Piece rest = textPiece(entryHtml({{}, {}, whole.lines.sliced(lines)}));
        rest.gapAbove = 2;
        rest.keepWithNext = false;
        rest.entry = {{}, {}, whole.lines.sliced(lines)};
        m_pieces[last] = std::move(head);
        m_pieces.insert(m_pieces.begin() + static_cast<std::ptrdiff_t>(last) + 1, std::move(rest));
        return true;
    }
    return false;
}

/// A picture that does not fit goes to the head of the next page, and what follows fills this one.
void DossierPages::place()
{
    Cursor cursor;
    QList<std::size_t> waiting;
    const auto turn = [&] {
        cursor.turn();
        while (!waiting.isEmpty()
               && cursor.holds(m_pieces[waiting.first()], m_pieces[waiting.first()].height))
            cursor.put(m_pieces[waiting.takeFirst()]);
    };
    for (std::size_t i = 0; i < m_pieces.size(); ++i) {
        Piece &piece = m_pieces[i];
        if (piece.picture && (!waiting.isEmpty() || !cursor.holds(piece, piece.height))) {
            waiting.append(i);
            continue;
        }
        const bool startsBlock = i == 0 || !m_pieces[i - 1].keepWithNext;
        if (startsBlock && !cursor.holds(piece, blockFrom(i))) {
            const double room = height - cursor.y - piece.gapAbove;
            const bool parted = room > mostEmpty * height && partEntry(i, room);
            while (!parted && !cursor.holds(m_pieces[i], blockFrom(i)))
                turn();
        }
        cursor.put(m_pieces[i]);
    }
    while (!waiting.isEmpty())
        turn();
    m_count = cursor.page + 1;
}

double DossierPages::filled(int page) const
{
    double end = 0;
    for (const Piece &piece : m_pieces) {
        const double below = piece.y + piece.height - height * (page - piece.page);
        if (page >= piece.page && below > 0)
            end = std::max(end, std::min(below, height));
    }
    return end / height;
}

void DossierPages::drawMargins(QPainter &painter, int page) const
{
    const QFont small = chartFont(10);
    painter.setFont(small);
    painter.setPen(QColor(0x5a, 0x5a, 0x5a));
    const Wording wording{QLocale(m_document.language)};
    const QString number
        = wording.text(QT_TRANSLATE_NOOP("Wording", "Page %1 of %2")).arg(page + 1).arg(m_count);
    const QRectF foot(side, pageHeight - bottom + 22, width, 16);
    painter.drawText(foot, Qt::AlignRight | Qt::AlignVCenter, number);
    if (page > 0)
        painter.drawText(foot, Qt::AlignLeft | Qt::AlignVCenter,
                         elided(small, m_document.title, width - 120));
}

void DossierPages::draw(int page)
{
    if (page > 0)
        m_writer->newPage();
    QPainter &painter = *m_painter;
    painter.save();
    painter.scale(dotsPerInch / 96.0, dotsPerInch / 96.0);
    drawMargins(painter, page);
    for (Piece &piece : m_pieces) {
        const int pages = static_cast<int>(std::ceil((piece.y + piece.height) / height - 0.0001));
        if (page < piece.page || page >= piece.page + std::max(1, pages))
            continue;
        const double y = piece.y - height * (page - piece.page);
        painter.save();
        painter.translate(side, top + y);
        if (piece.ruled && y > 0)
            painter.fillRect(QRectF(0, -11, width, 1), QColor(0x1a, 0x1a, 0x1a));
        if (piece.picture) {
            const QSizeF size = piece.picture->layout.size;
            const double scale = (width + 2 * bleed) / size.width();
            renderPicture(painter, QRectF({-bleed, 0}, size * scale), *piece.picture);
        } else {
            const QRectF part(0, std::max(0.0, -y), width, std::min(piece.height, height - y));
            if (piece.y + piece.height > height)
                painter.setClipRect(part);
            QAbstractTextDocumentLayout::PaintContext context;
            context.palette.setColor(QPalette::Text, QColor(0x1a, 0x1a, 0x1a));
            piece.text->documentLayout()->draw(&painter, context);
        }
        painter.restore();
    }
    painter.restore();
}

QByteArray DossierPages::bytes()
{
    m_painter->end();
    return m_bytes;
}

} // namespace ui
