// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/htmlwriter.h"

#include "ui/export/svgwriter.h"

#include <QCryptographicHash>
#include <QUrl>

#include <algorithm>

namespace ui {

namespace {

/// %1: background, %2: text, %3: greatest width of the chart.
const char pageStyle[] = R"(
body { margin: 0; padding: 16px; background: %1; color: %2;
  font: 16px/1.5 Inter, Helvetica, Arial, sans-serif; }
main { max-width: %3px; margin: 0 auto; }
figure { margin: 0; overflow-x: auto; }
figure svg { display: block; width: 100%; min-width: min(%3px, 560px); height: auto; }
.mark { cursor: default; outline: none; }
.mark:focus > *, .mark:hover > * { filter: drop-shadow(0 0 1.5px currentColor); }
.mark:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
#detail { min-height: 3em; margin: 8px 0; padding: 8px 12px; border-left: 4px solid currentColor;
  position: sticky; bottom: 0; background: %1; }
table { border-collapse: collapse; width: 100%; font-size: 14px; }
.wide { overflow-x: auto; }
caption { text-align: left; font-weight: 600; padding: 8px 0; }
th, td { text-align: left; vertical-align: top; padding: 4px 12px 4px 0;
  border-bottom: 1px solid rgba(128, 128, 128, 0.4); }
.value { white-space: nowrap; overflow-wrap: normal; }
h2 { font-size: 18px; margin: 32px 0 8px; }
a { color: inherit; }
footer { margin-top: 32px; font-size: 14px; }
@media print {
  body { padding: 0; background: #fff; color: #000; }
  #detail, .hint { display: none; }
  figure, .wide { overflow: visible; }
  figure svg { min-width: 0; }
  main { max-width: none; }
  table { font-size: 7.5pt; }
  th, td { padding: 2px 6px 2px 0; overflow-wrap: anywhere; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
}
)";

/// A date or a number, which is not broken over two lines.
bool isValue(const QString &text)
{
    constexpr qsizetype longest = 12;
    return text.size() <= longest && !text.isEmpty()
        && std::none_of(text.cbegin(), text.cend(),
                        [](QChar c) { return c.isLetter() || c.isSpace(); });
}

/// One stop for the Tab key, arrows between the marks; what a mark says stands below the chart.
const char pageScript[] = R"(
(function () {
  var marks = Array.prototype.slice.call(document.querySelectorAll('.mark'));
  var detail = document.getElementById('detail');
  var hint = detail.textContent;
  function say(mark) { detail.textContent = mark ? mark.getAttribute('aria-label') : hint; }
  marks.forEach(function (mark, index) {
    mark.setAttribute('tabindex', index ? '-1' : '0');
    mark.addEventListener('focus', function () {
      marks.forEach(function (other) { other.setAttribute('tabindex', other === mark ? '0' : '-1'); });
      say(mark);
    });
    mark.addEventListener('mouseenter', function () { say(mark); });
    mark.addEventListener('click', function () { mark.focus(); });
    mark.addEventListener('keydown', function (event) {
      var step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      var next = step ? marks[index + step] : event.key === 'Home' ? marks[0]
        : event.key === 'End' ? marks[marks.length - 1] : null;
      if (next) { next.focus(); event.preventDefault(); }
      if (event.key === 'Escape') { mark.blur(); say(null); }
    });
  });
})();
)";

QByteArray escaped(const QString &text)
{
    return text.toHtmlEscaped().toUtf8();
}

QByteArray element(const QByteArray &name, const QString &text)
{
    return text.isEmpty() ? QByteArray() : '<' + name + '>' + escaped(text) + "</" + name + ">\n";
}

QByteArray policySource(const QByteArray &text)
{
    return "'sha256-" + QCryptographicHash::hash(text, QCryptographicHash::Sha256).toBase64()
        + '\'';
}

/// Writes one page; keeps the picture and the words in its language.
class PageWriter
{
public:
    explicit PageWriter(const Picture &picture)
        : m_picture(picture)
        , m_wording(QLocale(picture.text.language))
    {
    }

    [[nodiscard]] QByteArray page() const
    {
        const PictureText &text = m_picture.text;
        return "<!DOCTYPE html>\n<html lang=\"" + text.language.toLatin1() + "\">\n" + head()
            + "<body>\n<main>\n<figure aria-label=\"" + escaped(text.title) + "\">\n"
            + svgBytes(m_picture, SvgUse::Page) + "</figure>\n" + detail() + description() + table()
            + sources() + "<footer>\n" + element("p", text.footer) + "</footer>\n</main>\n<script>"
            + QByteArray(pageScript) + "</script>\n</body>\n</html>\n";
    }

private:
    [[nodiscard]] QString words(const char *text) const { return m_wording.text(text); }

    [[nodiscard]] QByteArray style() const
    {
        const ChartLayout &layout = m_picture.layout;
        return QString::fromLatin1(pageStyle)
            .arg(layout.background.name(), m_picture.theme.text.name(),
                 QString::number(std::ceil(layout.size.width())))
            .toLatin1();
    }

    [[nodiscard]] QByteArray head() const
    {
        const QByteArray css = style();
        return "<head>\n<meta charset=\"utf-8\">\n"
               "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; "
               "style-src "
            + policySource(css) + "; script-src " + policySource(pageScript)
            + "; base-uri 'none'; form-action 'none'\">\n"
              "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
              "<meta name=\"generator\" content=\"Claimscope\">\n"
              "<meta name=\"description\" content=\""
            + escaped(m_picture.text.altText) + "\">\n" + element("title", m_picture.text.title)
            + "<style>" + css + "</style>\n</head>\n";
    }

    [[nodiscard]] QByteArray detail() const
    {
        return "<p id=\"detail\" role=\"status\">"
            + escaped(words(QT_TRANSLATE_NOOP(
                "Wording",
                "Point at a mark, or reach it with Tab and the arrow keys, to read it.")))
            + "</p>\n";
    }

    [[nodiscard]] QByteArray description() const
    {
        return element("h2", words(QT_TRANSLATE_NOOP("Wording", "Description")))
            + element("p", m_picture.text.altText);
    }

    [[nodiscard]] QByteArray table() const
    {
        const ChartTable &data = m_picture.data.table;
        if (data.rows.isEmpty())
            return {};
        QByteArray html = element("h2", words(QT_TRANSLATE_NOOP("Wording", "Data")))
            + "<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\""
            + escaped(words(QT_TRANSLATE_NOOP("Wording", "Data"))) + "\">\n<table>\n<caption>"
            + escaped(m_picture.text.title) + "</caption>\n<thead><tr>";
        for (const QString &column : data.columns)
            html += "<th scope=\"col\">" + escaped(column) + "</th>";
        html += "</tr></thead>\n<tbody>\n";
        for (const QVariantList &row : data.rows) {
            html += "<tr>";
            for (const QVariant &cell : row)
                html += (isValue(cell.toString()) ? "<td class=\"value\">" : "<td>")
                    + escaped(cell.toString()) + "</td>";
            html += "</tr>\n";
        }
        return html + "</tbody>\n</table>\n</div>\n";
    }

    [[nodiscard]] QByteArray report(const db::Report &report) const
    {
        const QString name = report.title.isEmpty() ? report.url : report.title;
        const QUrl url(report.url);
        const bool web = url.scheme() == u"https" || url.scheme() == u"http";
        const QByteArray title = web ? "<a href=\"" + escaped(QString::fromLatin1(url.toEncoded()))
                + "\" rel=\"noreferrer\">" + escaped(name) + "</a>"
                                     : escaped(name);
        QStringList rest{report.publisher};
        if (!report.published.isNull())
            rest << m_wording.date(report.published);
        rest.removeAll(QString());
        return "<li>" + title + (title.isEmpty() || rest.isEmpty() ? "" : ", ")
            + escaped(rest.join(u", "_qs)) + "</li>\n";
    }

    [[nodiscard]] QByteArray sources() const
    {
        const QByteArray title = element("h2", words(QT_TRANSLATE_NOOP("Wording", "Sources")));
        if (m_picture.reports.isEmpty())
            return m_picture.text.sourceLine.isEmpty()
                ? QByteArray()
                : title + element("p", m_picture.text.sourceLine);
        QByteArray html = title + "<ul>\n";
        for (const db::Report &one : m_picture.reports)
            html += report(one);
        return html + "</ul>\n";
    }

    const Picture &m_picture;
    const Wording m_wording;
};

} // namespace

QByteArray htmlBytes(const Picture &picture)
{
    return PageWriter(picture).page();
}

} // namespace ui
