// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/detailsummary.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace ui {

namespace {

template<class R>
const R *withKey(const QList<R> &records, const QString &key)
{
    const auto found = std::find_if(records.cbegin(), records.cend(),
                                    [&key](const R &record) { return record.key == key; });
    return found == records.cend() ? nullptr : &*found;
}

/// What the record says, and when; the item's own title and date where it is the item.
std::pair<QString, db::Edtf> lineOf(const SelectedRecords::Record &record)
{
    const QString &key = record.selection.key;
    const db::ItemDetail &detail = record.detail;
    const QString unknown = QStringLiteral("?");
    if (const auto *move = withKey(detail.moves, key))
        return {QStringLiteral("%1: %2 → %3")
                    .arg(move->person.name, move->from ? move->from->name : unknown,
                         move->to ? move->to->name : unknown),
                move->announced};
    if (const auto *claim = withKey(detail.claims, key)) {
        const QString speaker = claim->speakerPerson ? claim->speakerPerson->name
            : claim->speakerOrganization             ? claim->speakerOrganization->name
                                                     : unknown;
        return {QStringLiteral("%1: %2").arg(speaker, claim->paraphrase), claim->saidOn};
    }
    if (const auto *dispute = withKey(detail.controversies, key))
        return {dispute->title, detail.item.published};
    if (const auto *score = withKey(detail.scores, key)) {
        const QString product = score->product ? score->product->name : score->productLabel;
        return {QStringLiteral("%1, %2: %3").arg(product, score->benchmarkLabel, score->valueText),
                detail.item.published};
    }
    return {detail.item.title, detail.item.published};
}

} // namespace

QString summaryHtml(const QList<SelectedRecords::Record> &records, qsizetype count,
                    const Wording &wording, const DetailStyle &style)
{
    QString html = QStringLiteral("<p style=\"font-size:%1pt; font-weight:600\">%2</p>")
                       .arg(style.points * 1.25)
                       .arg(wording
                                .text(QT_TRANSLATE_N_NOOP("Wording", "%n record(s) selected"),
                                      static_cast<int>(count))
                                .toHtmlEscaped());
    for (const auto &record : records) {
        const auto [line, date] = lineOf(record);
        const QString address
            = QStringLiteral("record:%1:%2")
                  .arg(db::toText(record.selection.kind),
                       QString::fromLatin1(QUrl::toPercentEncoding(record.selection.key)));
        QStringList notes{wording.date(date)};
        if (record.selection.kind != db::RecordKind::Item)
            notes += record.detail.item.title;
        else if (!record.detail.item.reports.isEmpty())
            notes += record.detail.item.reports.first().publisher;
        html += QStringLiteral("<p style=\"margin-top:8px\"><a href=\"%1\" "
                               "style=\"color:%2; text-decoration:none\">%3</a><br>"
                               "<span style=\"color:%4\">%5</span></p>")
                    .arg(address, style.link.name(), line.toHtmlEscaped(), style.secondary.name(),
                         notes.join(QStringLiteral(" · ")).toHtmlEscaped());
    }
    if (count > records.size())
        html += QStringLiteral("<p style=\"color:%1\">%2</p>")
                    .arg(style.secondary.name(),
                         wording
                             .text(QT_TRANSLATE_N_NOOP("Wording", "and %n more"),
                                   static_cast<int>(count - records.size()))
                             .toHtmlEscaped());
    return html;
}

} // namespace ui
