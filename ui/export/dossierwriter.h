// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/dossier.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <memory>

class QTextDocument;

namespace ui {

enum class DossierFormat { Pdf, Html, Markdown };
std::optional<DossierFormat> dossierFormat(const QString &path); ///< by ending: .pdf .html .md
QString toText(DossierFormat format); ///< "pdf", "html", "md"
/// "dossier-yann-lecun.pdf"
QString dossierFileName(const DossierSubject &subject, DossierFormat format);

/// Self-contained: the picture is in it. Any thread.
QByteArray dossierHtml(const DossierDocument &document);
/// CommonMark; `picture` is the file name of the picture beside it, or empty. Any thread.
QByteArray dossierMarkdown(const DossierDocument &document, const QString &picture);

/// A4 pages of a dossier: laid out at once, drawn one after the other. Any thread, but only one,
/// once the grid of its pictures is laid.
class DossierPages
{
public:
    explicit DossierPages(const DossierDocument &document);
    ~DossierPages();

    [[nodiscard]] int count() const;
    [[nodiscard]] double filled(int page) const; ///< share of its height, down to the last piece
    void draw(int page); ///< in their order
    [[nodiscard]] QByteArray bytes(); ///< once all are drawn

private:
    struct Piece;
    struct Cursor;

    [[nodiscard]] static Piece textPiece(const QString &html);
    void layOut();
    void addText(const QString &html, double gapAbove, bool keepWithNext);
    void addSection(const DossierSection &section);
    void addPictures();
    [[nodiscard]] double blockFrom(std::size_t first) const;
    bool partEntry(std::size_t first, double room);
    void place();
    void drawMargins(QPainter &painter, int page) const;

    const DossierDocument &m_document;
    std::vector<Piece> m_pieces;
    int m_count = 1;
    QByteArray m_bytes;
    std::unique_ptr<QBuffer> m_buffer;
    std::unique_ptr<QPdfWriter> m_writer;
    std::unique_ptr<QPainter> m_painter;
};

} // namespace ui
