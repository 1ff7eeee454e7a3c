// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dossierwriter.h"
#include "ui/export/svgwriter.h"

#include <QCryptographicHash>

namespace ui {

namespace {

const char style[] = R"(
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1a1a1a;
  font: 16px/1.5 Inter, Helvetica, Arial, sans-serif; }
main { max-width: 760px; margin: 0 auto; padding: 32px 20px 48px; }
.kind { margin: 0; font-size: 14px; color: #5a5a5a; }
h1 { font-size: 34px; line-height: 1.15; margin: 4px 0 12px; }
h2 { font-size: 22px; line-height: 1.25; margin: 44px 0 8px; padding-top: 12px;
  border-top: 2px solid #1a1a1a; }
h3 { font-size: 15px; margin: 24px 0 6px; color: #5a5a5a; }
p { margin: 0; }
.lead p { margin: 6px 0; }
.counts, .note, footer, .quiet { color: #5a5a5a; }
.counts { margin: 12px 0 0; font-size: 14px; }
nav ul { list-style: none; margin: 20px 0 0; padding: 0; display: flex; flex-wrap: wrap;
  gap: 4px 20px; font-size: 14px; }
nav a { display: inline-block; padding: 4px 0; }
figure { margin: 28px -12px 0; overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: 560px; height: auto; }
.entry { display: grid; grid-template-columns: 132px 1fr; column-gap: 16px; padding: 10px 0;
  border-top: 1px solid #dcdcdc; break-inside: avoid; }
.entry > .date { font-size: 14px; line-height: 24px; color: #5a5a5a;
  font-variant-numeric: tabular-nums; }
.entry p + p, .entry blockquote + p, .entry p + blockquote { margin-top: 4px; }
blockquote { margin: 0; padding-left: 12px; border-left: 3px solid #b0b0b0; font-style: italic; }
.proof, .note { font-size: 14px; overflow-wrap: anywhere; }
.warning { color: #8a3b00; font-weight: 600; }
a { color: #1b4f8f; }
a:focus-visible { outline: 2px solid #1b4f8f; outline-offset: 2px; }
code { font-size: 13px; overflow-wrap: anywhere; }
:target { background: #fff3c4; }
footer { margin-top: 44px; padding-top: 12px; border-top: 1px solid #b0b0b0; font-size: 14px; }
@media (max-width: 560px) { .entry { grid-template-columns: 1fr; } }
@media print {
  @page { size: A4; margin: 20mm 18mm; }
  body { font-size: 10pt; }
  main { max-width: none; padding: 0; }
  nav { display: none; }
  h2, h3 { break-after: avoid; }
  figure { margin: 16px 0 0; overflow: visible; break-inside: avoid; }
  figure svg { min-width: 0; max-height: 200mm; }
  a { color: inherit; }
}
)";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray runHtml(const DossierRun &run)
{
    QByteArray html = escaped(run.text);
    if (!run.link.isEmpty())
        html = "<a href=\"" + escaped(run.link) + "\" rel=\"noreferrer\">" + html + "</a>";
    switch (run.style) {
    case DossierRun::Style::Strong:
        return "<strong>" + html + "</strong>";
    case DossierRun::Style::Quiet:
        return "<span class=\"quiet\">" + html + "</span>";
    case DossierRun::Style::Warning:
        return "<span class=\"warning\">" + html + "</span>";
    case DossierRun::Style::Plain:
        break;
    }
    return html;
}

QByteArray lineHtml(const DossierLine &line)
{
    QByteArray html;
    for (const DossierRun &run : line.runs)
        html += runHtml(run);
    switch (line.role) {
    case DossierLine::Role::Quote:
        return "<blockquote>" + html + "</blockquote>\n";
    case DossierLine::Role::Proof:
        return "<p class=\"proof\">" + html + "</p>\n";
    default:
        return "<p>" + html + "</p>\n";
    }
}

QByteArray linesHtml(const QList<DossierLine> &lines)
{
    QByteArray html;
    for (const DossierLine &line : lines)
        html += lineHtml(line);
    return html;
}

QByteArray sectionHtml(const DossierSection &section)
{
    QByteArray html = "<section aria-labelledby=\"" + section.id.toLatin1() + "\">\n<h2 id=\""
        + section.id.toLatin1() + "\">" + escaped(section.title) + "</h2>\n";
    if (!section.note.isEmpty())
        html += "<p class=\"note\">" + escaped(section.note.first().text) + " <code>"
            + escaped(section.note.last().text.trimmed()) + "</code></p>\n";
    for (const DossierGroup &group : section.groups) {
        if (!group.title.isEmpty())
            html += "<h3>" + escaped(group.title) + "</h3>\n";
        for (const DossierEntry &entry : group.entries) {
            html += "<article class=\"entry\"";
            if (!entry.id.isEmpty())
                html += " id=\"" + entry.id.toLatin1() + '"';
            html += ">\n<p class=\"date\">" + escaped(entry.date) + "</p>\n<div>\n"
                + linesHtml(entry.lines) + "</div>\n</article>\n";
        }
    }
    return html + "</section>\n";
}

QByteArray contents(const DossierDocument &document)
{
    QByteArray html = "<nav>\n<ul>\n";
    for (const DossierSection &section : document.sections)
        html += "<li><a href=\"#" + section.id.toLatin1() + "\">" + escaped(section.title)
            + "</a></li>\n";
    return html + "</ul>\n</nav>\n";
}

QByteArray figure(const DossierDocument &document)
{
    if (!document.picture)
        return {};
    return "<figure>\n" + svgBytes(*document.picture, SvgUse::Page) + "</figure>\n";
}

} // namespace

QByteArray dossierHtml(const DossierDocument &document)
{
    const QByteArray css(style);
    const QByteArray hash = QCryptographicHash::hash(css, QCryptographicHash::Sha256).toBase64();
    QByteArray html = "<!DOCTYPE html>\n<html lang=\"" + document.language.toLatin1()
        + "\">\n<head>\n<meta charset=\"utf-8\">\n"
          "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src "
          "'sha256-"
        + hash
        + "'; base-uri 'none'; form-action 'none'\">\n"
          "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
          "<meta name=\"generator\" content=\"Claimscope\">\n<title>"
        + escaped(document.title) + "</title>\n<style>" + css
        + "</style>\n</head>\n<body>\n<main>\n<header>\n<p class=\"kind\">" + escaped(document.kind)
        + "</p>\n<h1>" + escaped(document.title) + "</h1>\n<div class=\"lead\">\n"
        + linesHtml(document.lead) + "</div>\n<p class=\"counts\">" + escaped(document.counts)
        + "</p>\n</header>\n";
    html += contents(document) + figure(document);
    for (const DossierSection &section : document.sections)
        html += sectionHtml(section);
    return html + "<footer>\n" + linesHtml(document.footer)
        + "</footer>\n</main>\n</body>\n</html>\n";
}

} // namespace ui
