// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordtable.h"

namespace cli {

namespace {

QString nameOf(const std::optional<db::EntityRef> &entity)
{
    return entity ? entity->name : QString();
}

QString speakerOf(const db::Claim &claim)
{
    QStringList names{nameOf(claim.speakerPerson), nameOf(claim.speakerOrganization)};
    names.removeAll(QString());
    return names.join(QLatin1String(", "));
}

TextTable tableOf(const QList<db::Move> &moves)
{
    TextTable table({QStringLiteral("KEY"), QStringLiteral("ANNOUNCED"), QStringLiteral("PERSON"),
                     QStringLiteral("KIND"), QStringLiteral("FROM"), QStringLiteral("TO"),
                     QStringLiteral("STATUS")});
    for (const db::Move &move : moves)
        table.add({move.key, move.announced.text(), move.person.name, db::toText(move.kind),
                   nameOf(move.from), nameOf(move.to), db::toText(move.status)});
    return table;
}

TextTable tableOf(const QList<db::Claim> &claims)
{
    TextTable table({QStringLiteral("KEY"), QStringLiteral("SAID"), QStringLiteral("SPEAKER"),
                     QStringLiteral("KIND"), QStringLiteral("STATUS"), QStringLiteral("CLAIM")});
    for (const db::Claim &claim : claims)
        table.add({claim.key, claim.saidOn.text(), speakerOf(claim), db::toText(claim.kind),
                   db::toText(claim.status), claim.paraphrase});
    return table;
}

TextTable tableOf(const QList<db::Score> &scores)
{
    TextTable table({QStringLiteral("KEY"), QStringLiteral("DATE"), QStringLiteral("PRODUCT"),
                     QStringLiteral("BENCHMARK"), QStringLiteral("METRIC"), QStringLiteral("VALUE"),
                     QStringLiteral("UNIT"), QStringLiteral("KIND"),
                     QStringLiteral("REPORTED BY")});
    for (const db::Score &score : scores)
        table.add({score.key, score.date.text(),
                   score.product ? score.product->name : score.productLabel, score.benchmarkLabel,
                   score.metric, score.valueText, score.unit, db::toText(score.kind),
                   score.reportedBy});
    return table;
}

TextTable tableOf(const QList<db::Controversy> &controversies)
{
    TextTable table({QStringLiteral("KEY"), QStringLiteral("OPENED"), QStringLiteral("STATUS"),
                     QStringLiteral("KIND"), QStringLiteral("PRODUCT"), QStringLiteral("TITLE")});
    for (const db::Controversy &controversy : controversies)
        table.add({controversy.key, controversy.opened.text(), db::toText(controversy.status),
                   controversy.kind ? db::toText(*controversy.kind) : QString(),
                   nameOf(controversy.product), controversy.title});
    return table;
}

TextTable tableOf(const QList<db::Entity> &entities)
{
    TextTable table({QStringLiteral("KEY"), QStringLiteral("NAME"), QStringLiteral("KIND"),
                     QStringLiteral("PARENT"), QStringLiteral("ALIASES")});
    for (const db::Entity &entity : entities) {
        QStringList aliases;
        for (const db::Alias &alias : entity.aliases)
            aliases.append(alias.name);
        table.add({entity.ref.key, entity.ref.name,
                   entity.subtype.isEmpty() ? db::toText(entity.ref.kind) : entity.subtype,
                   nameOf(entity.parent), aliases.join(QLatin1String(", "))});
    }
    return table;
}

TextTable tableOf(const QList<db::Report> &reports)
{
    TextTable table({QStringLiteral("KEY"), QStringLiteral("PUBLISHED"),
                     QStringLiteral("PUBLISHER"), QStringLiteral("ORIGINAL OUTLET"),
                     QStringLiteral("TITLE"), QStringLiteral("ADDRESS")});
    for (const db::Report &report : reports)
        table.add({report.key, report.published.text(), report.publisher, report.originalOutlet,
                   report.title, report.url});
    return table;
}

} // namespace

TextTable tableOf(const QList<db::Item> &items)
{
    TextTable table({QStringLiteral("KEY"), QStringLiteral("DATE"), QStringLiteral("REPORTS"),
                     QStringLiteral("SOURCE"), QStringLiteral("TITLE")});
    for (const db::Item &item : items)
        table.add({item.key, item.published.text(), QString::number(item.reports.size()),
                   item.reports.isEmpty() ? QString() : item.reports.first().publisher,
                   item.title});
    return table;
}

TextTable tableOf(const db::RecordList &records)
{
    return std::visit([](const auto &list) { return tableOf(list); }, records);
}

void printFacets(QTextStream &out, const QList<db::Facet> &facets)
{
    for (const db::Facet &facet : facets) {
        out << '\n' << db::fieldName(facet.field) << '\n';
        const auto values = facet.all();
        for (const db::FacetValue &value : values) {
            if (value.count > 0)
                out << QString::number(value.count).rightJustified(8) << "  "
                    << (value.name.isEmpty() ? value.key : value.name) << '\n';
        }
    }
}

} // namespace cli
