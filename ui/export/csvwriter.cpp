// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/csvwriter.h"

namespace ui {

namespace {

QString field(const QString &text)
{
    const bool plain = !text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n')
        && !text.contains(u'\r');
    if (plain)
        return text;
    QString quoted = text;
    quoted.replace(u'"', u"\"\""_qs);
    return u'"' + quoted + u'"';
}

QString precisionWord(const db::Edtf &date)
{
    using Precision = db::Edtf::Precision;
    switch (date.precision()) {
    case Precision::None:
        return {};
    case Precision::Day:
        return u"day"_qs;
    case Precision::Month:
        return u"month"_qs;
    case Precision::Season:
        return u"season"_qs;
    case Precision::Quarter:
        return u"quarter"_qs;
    case Precision::Year:
        return u"year"_qs;
    case Precision::Interval:
        return u"interval"_qs;
    }
    return {};
}

QString names(const QList<db::EntityRef> &entities)
{
    QStringList list;
    for (const db::EntityRef &entity : entities)
        list << entity.name;
    return list.join(u"; "_qs);
}

QString addresses(const QList<db::Report> &reports)
{
    QStringList list;
    for (const db::Report &report : reports) {
        if (!report.url.isEmpty())
            list << report.url;
    }
    return list.join(u"; "_qs);
}

} // namespace

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &text : fields)
        quoted << field(text);
    return quoted.join(u',').toUtf8() + "\r\n";
}

QByteArray chartCsv(const ChartTable &table, const QStringList &columnKeys)
{
    const bool keyed = table.keys.size() == table.rows.size() && !table.rows.isEmpty();
    QByteArray csv = csvLine((keyed ? QStringList{u"key"_qs} : QStringList()) + columnKeys);
    for (qsizetype row = 0; row < table.rows.size(); ++row) {
        QStringList cells;
        if (keyed)
            cells << table.keys.at(row).key;
        for (const QVariant &cell : table.rows.at(row))
            cells << cell.toString();
        csv += csvLine(cells);
    }
    return csv;
}

QByteArray itemListCsv(const QList<db::Item> &items)
{
    QByteArray csv = csvLine({u"key"_qs, u"title"_qs, u"published"_qs, u"precision"_qs,
                              u"language"_qs, u"publisher"_qs, u"reports"_qs, u"urls"_qs,
                              u"people"_qs, u"organizations"_qs, u"products"_qs, u"topics"_qs});
    for (const db::Item &item : items) {
        const QString publisher = item.reports.isEmpty() ? QString() : item.reports[0].publisher;
        csv += csvLine({item.key, item.title, item.published.text(), precisionWord(item.published),
                        item.language, publisher, QString::number(item.reports.size()),
                        addresses(item.reports), names(item.people), names(item.organizations),
                        names(item.products), item.topics.join(u"; "_qs)});
    }
    return csv;
}

} // namespace ui
