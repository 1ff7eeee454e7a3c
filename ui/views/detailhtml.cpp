// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/detailhtml.h"

#include <QtGlobal>

namespace ui {

namespace {

QString anchor(const QString &address, const QString &text, const QString &style)
{
    return QStringLiteral("<a href=\"%1\" style=\"%2\">%3</a>")
        .arg(address.toHtmlEscaped(), style, text.toHtmlEscaped());
}

bool isWebAddress(const QString &address)
{
    return address.startsWith(QStringLiteral("https://"))
        || address.startsWith(QStringLiteral("http://"));
}

constexpr db::Span whole{0, std::numeric_limits<int>::max()};

} // namespace

DetailHtml::DetailHtml(const db::ItemDetail &detail, const Selection &selection,
                       const Wording &wording, const DetailStyle &style, db::WordFinder found)
    : m_detail(detail)
    , m_selection(selection)
    , m_wording(wording)
    , m_style(style)
    , m_found(std::move(found))
{
}

QString DetailHtml::page() const
{
    return QStringLiteral("<html><body style=\"color:%1\">").arg(m_style.text.name()) + head()
        + text() + claims() + moves() + controversies() + scores() + reports() + tags()
        + QStringLiteral("</body></html>");
}

QString DetailHtml::head() const
{
    const db::Item &item = m_detail.item;
    QStringList facts;
    if (!item.reports.isEmpty() && !item.reports.constFirst().publisher.isEmpty())
        facts.append(item.reports.constFirst().publisher.toHtmlEscaped());
    facts.append(m_wording.dateInFull(item.published).toHtmlEscaped());
    if (!item.language.isEmpty())
        facts.append(m_wording.language(item.language).toHtmlEscaped());
    return secondary(facts.join(QStringLiteral(" · ")))
        + QStringLiteral("<p style=\"margin-top:4px; margin-bottom:8px; font-size:%1pt; "
                         "font-weight:600\">%2</p>")
              .arg(m_style.points * 1.27)
              .arg(title());
}

QString DetailHtml::title() const
{
    for (const auto &[report, stored] : m_detail.texts) {
        if (const db::Span range = headline(stored); range.length() > 0)
            return storedText(report, stored, range);
    }
    return marked(m_detail.item.title, {}, whole);
}

db::Span DetailHtml::headline(const QString &text) const
{
    const QString &title = m_detail.item.title;
    if (title.isEmpty() || !text.startsWith(title))
        return {};
    return {0, static_cast<int>(title.toUcs4().size())};
}

QString DetailHtml::text() const
{
    const db::Item &item = m_detail.item;
    const QList<db::EntityRef> named = item.people + item.organizations + item.products;
    const QString paragraph
        = QStringLiteral("<p style=\"line-height:118%; margin-bottom:10px\">%1</p>");
    QString html;
    if (!item.summary.isEmpty()) {
        html += paragraph.arg(marked(item.summary, marksByName(item.summary, named), whole));
    }
    for (const auto &[report, stored] : m_detail.texts) {
        int start = headline(stored).end;
        while (start > 0 && start < stored.size() && stored.at(start).isSpace())
            ++start;
        html += paragraph.arg(storedText(report, stored, {start, whole.end}));
    }
    return html;
}

QString DetailHtml::storedText(db::ReportId report, const QString &text, db::Span range) const
{
    return marked(text, marksIn(report), range);
}

QString DetailHtml::marked(const QString &text, const QList<TextMark> &marks, db::Span range) const
{
    return markedHtml(
        text, m_found ? marks + marksOfFound(m_found(text)) : marks,
        [this](const QList<const TextMark *> &covering) { return markStyle(covering); }, range);
}

QList<TextMark> DetailHtml::marksIn(db::ReportId report) const
{
    QList<TextMark> marks;
    for (const db::Mention &mention : m_detail.mentions) {
        if (mention.report == report && mention.span
            && mention.state != db::ReviewState::Rejected) {
            marks.append({*mention.span, markKind(mention.entity.kind),
                          mention.state == db::ReviewState::Proposed, entityLink(mention.entity),
                          false});
        }
    }
    for (const db::Claim &claim : m_detail.claims) {
        if (claim.quoteReport == report && claim.quoteSpan) {
            marks.append({*claim.quoteSpan, TextMark::Kind::Quote,
                          claim.state == db::ReviewState::Proposed,
                          QStringLiteral("record:claim:%1").arg(claim.key),
                          isSelected(db::RecordKind::Claim, claim.key)});
        }
    }
    return marks;
}

QString DetailHtml::markStyle(const QList<const TextMark *> &covering) const
{
    QColor fill;
    bool isName = false;
    bool proposed = false;
    bool found = false;
    for (const TextMark *mark : covering) {
        if (mark->kind == TextMark::Kind::Found) {
            found = true;
            continue;
        }
        if (mark->kind == TextMark::Kind::Quote) {
            fill = isName ? fill : mark->current ? m_style.card : m_style.quote;
            continue;
        }
        isName = true;
        proposed = proposed || mark->proposed;
        fill = mark->kind == TextMark::Kind::Person      ? m_style.person
            : mark->kind == TextMark::Kind::Organization ? m_style.organization
                                                         : m_style.product;
    }
    return QStringLiteral("color:%1; background-color:%2; text-decoration:%3")
        .arg(m_style.text.name(), (found ? m_style.found : fill).name(),
             proposed ? QStringLiteral("underline") : QStringLiteral("none"));
}

QString DetailHtml::reports() const
{
    QStringList cards;
    for (const db::Report &one : m_detail.item.reports)
        cards.append(report(one));
    return section(m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "Sources (%n)"),
                                  static_cast<int>(cards.size())),
                   cards);
}

QString DetailHtml::tags() const
{
    const db::Item &item = m_detail.item;
    QStringList rows;
    const auto row = [&](const char *label, const QList<db::EntityRef> &refs) {
        if (!refs.isEmpty()) {
            rows.append(QStringLiteral("<p style=\"margin-bottom:4px\">%1 %2</p>")
                            .arg(secondary(m_wording.text(label).toHtmlEscaped()), entities(refs)));
        }
    };
    row(QT_TRANSLATE_NOOP("Wording", "People:"), item.people);
    row(QT_TRANSLATE_NOOP("Wording", "Organizations:"), item.organizations);
    row(QT_TRANSLATE_NOOP("Wording", "Products:"), item.products);
    QStringList topics;
    for (const QString &topic : item.topics) {
        topics.append(
            anchor(QStringLiteral("filter:topic:%1").arg(topic), topic,
                   QStringLiteral("color:%1; text-decoration:none").arg(m_style.link.name())));
    }
    if (!topics.isEmpty()) {
        const QString label = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Topics:"));
        rows.append(QStringLiteral("<p style=\"margin-bottom:4px\">%1 %2</p>")
                        .arg(secondary(label.toHtmlEscaped()), topics.join(QStringLiteral(", "))));
    }
    return section(m_wording.text(QT_TRANSLATE_NOOP("Wording", "In this story")), rows);
}

QString DetailHtml::section(const QString &title, const QStringList &cards) const
{
    if (cards.isEmpty())
        return {};
    return QStringLiteral("<p style=\"margin-top:14px; margin-bottom:6px; font-weight:600\">%1</p>")
               .arg(title.toHtmlEscaped())
        + cards.join(QString());
}

QString DetailHtml::card(db::RecordKind kind, const QString &key, const QString &content,
                         const QColor &bar) const
{
    const bool selected = isSelected(kind, key);
    return QStringLiteral("<a name=\"%1\"></a><table width=\"100%\" cellspacing=\"0\" "
                          "cellpadding=\"0\" style=\"margin-bottom:8px\"><tr><td width=\"3\" "
                          "style=\"background-color:%2\"></td><td style=\"padding:3px 4px 3px "
                          "9px%3\">%4</td></tr></table>")
        .arg(key.toHtmlEscaped(), bar.name(),
             selected ? QStringLiteral("; background-color:%1").arg(m_style.card.name())
                      : QString(),
             content);
}

QString DetailHtml::report(const db::Report &report) const
{
    const QString title = report.title.isEmpty() ? report.url : report.title;
    QString html = isWebAddress(report.url)
        ? anchor(report.url, title,
                 QStringLiteral("color:%1; text-decoration:none").arg(m_style.link.name()))
        : title.toHtmlEscaped();
    QStringList facts{report.publisher.toHtmlEscaped()};
    if (!report.originalOutlet.isEmpty() && report.originalOutlet != report.publisher) {
        facts.append(m_wording.text(QT_TRANSLATE_NOOP("Wording", "text from %1"))
                         .arg(report.originalOutlet)
                         .toHtmlEscaped());
    }
    if (!report.published.isNull())
        facts.append(m_wording.date(report.published).toHtmlEscaped());
    if (!report.language.isEmpty())
        facts.append(m_wording.language(report.language).toHtmlEscaped());
    if (report.titleIsDescriptive)
        facts.append(
            m_wording.text(QT_TRANSLATE_NOOP("Wording", "title in our words")).toHtmlEscaped());
    facts.removeAll(QString());
    return QStringLiteral("<p style=\"margin-bottom:6px\">%1<br>%2</p>")
        .arg(html, secondary(facts.join(QStringLiteral(" · "))));
}

bool DetailHtml::isSelected(db::RecordKind kind, const QString &key) const
{
    return m_selection.kind == kind && m_selection.key == key;
}

QString DetailHtml::entity(const db::EntityRef &entity) const
{
    return anchor(entityLink(entity), entity.name,
                  QStringLiteral("color:%1; text-decoration:none").arg(m_style.text.name()));
}

QString DetailHtml::entities(const QList<db::EntityRef> &entities) const
{
    QStringList names;
    for (const db::EntityRef &one : entities)
        names.append(entity(one));
    return names.join(QStringLiteral(", "));
}

QString DetailHtml::record(db::RecordKind kind, const db::RecordRef &ref) const
{
    return anchor(QStringLiteral("record:%1:%2").arg(db::toText(kind), ref.key), ref.name,
                  QStringLiteral("color:%1; text-decoration:none").arg(m_style.link.name()));
}

QString DetailHtml::secondary(const QString &html) const
{
    return QStringLiteral("<span style=\"color:%1; font-size:%2pt\">%3</span>")
        .arg(m_style.secondary.name())
        .arg(m_style.points * 0.93)
        .arg(html);
}

QString DetailHtml::warning(const QString &html) const
{
    return QStringLiteral("<span style=\"color:%1; font-size:%2pt\">%3</span>")
        .arg(m_style.warning.name())
        .arg(m_style.points * 0.93)
        .arg(html);
}

} // namespace ui
