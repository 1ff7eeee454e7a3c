// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/recordjson.h"

namespace cli {

namespace {

QJsonArray keysOf(const QList<db::EntityRef> &entities)
{
    QJsonArray keys;
    for (const db::EntityRef &entity : entities)
        keys.append(entity.key);
    return keys;
}

QJsonArray aliasesAsJson(const QList<db::Alias> &aliases)
{
    QJsonArray array;
    for (const db::Alias &alias : aliases) {
        array.append(QJsonObject{
            {QStringLiteral("name"), alias.name},
            {QStringLiteral("valid_from"), toJson(alias.validFrom)},
            {QStringLiteral("valid_until"), toJson(alias.validUntil)},
        });
    }
    return array;
}

QJsonObject shortReport(const db::Report &report)
{
    return {
        {QStringLiteral("key"), report.key},
        {QStringLiteral("publisher"), report.publisher},
        {QStringLiteral("original_outlet"), report.originalOutlet},
        {QStringLiteral("title"), report.title},
        {QStringLiteral("descriptive"), report.titleIsDescriptive},
        {QStringLiteral("url"), report.url},
        {QStringLiteral("published"), toJson(report.published)},
        {QStringLiteral("language"), report.language},
    };
}

QString facetName(db::Field field)
{
    switch (field) {
    case db::Field::Organization:
        return QStringLiteral("organization");
    case db::Field::Language:
        return QStringLiteral("language");
    case db::Field::Date:
        return QStringLiteral("month");
    default:
        return db::fieldName(field).replace(u'-', u'_');
    }
}

} // namespace

QJsonValue toJson(const db::Edtf &date)
{
    return date.isNull() ? QJsonValue() : QJsonValue(date.text());
}

QJsonValue toJson(const std::optional<db::Span> &span)
{
    return span ? QJsonValue(QJsonArray{span->start, span->end}) : QJsonValue();
}

QJsonArray toJson(const QList<db::Evidence> &evidence)
{
    QJsonArray array;
    for (const db::Evidence &piece : evidence) {
        array.append(QJsonObject{
            {QStringLiteral("report"), piece.report.key},
            {QStringLiteral("publisher"), piece.report.publisher},
            {QStringLiteral("original_outlet"), piece.report.originalOutlet},
            {QStringLiteral("title"), piece.report.title},
            {QStringLiteral("url"), piece.report.url},
            {QStringLiteral("stance"), db::toText(piece.stance)},
            {QStringLiteral("state"), db::toText(piece.state)},
            {QStringLiteral("span"), toJson(piece.span)},
            {QStringLiteral("sentence"), piece.sentence},
        });
    }
    return array;
}

void putReference(QJsonObject &object, const QString &name,
                  const std::optional<db::EntityRef> &entity)
{
    putReference(object, name, entity ? db::RecordRef{entity->key, entity->name} : db::RecordRef{},
                 QStringLiteral("name"));
}

void putReference(QJsonObject &object, const QString &name, const db::RecordRef &record,
                  const QString &suffix)
{
    object.insert(name, record.isNull() ? QJsonValue() : QJsonValue(record.key));
    object.insert(name + u'_' + suffix, record.isNull() ? QJsonValue() : QJsonValue(record.name));
}

QJsonObject toJson(const db::Item &item)
{
    QJsonArray reports;
    for (const db::Report &report : item.reports)
        reports.append(shortReport(report));
    return {
        {QStringLiteral("key"), item.key},
        {QStringLiteral("title"), item.title},
        {QStringLiteral("summary"), item.summary},
        {QStringLiteral("published"), toJson(item.published)},
        {QStringLiteral("language"), item.language},
        {QStringLiteral("topics"), QJsonArray::fromStringList(item.topics)},
        {QStringLiteral("tags"), QJsonArray::fromStringList(item.tags)},
        {QStringLiteral("people"), keysOf(item.people)},
        {QStringLiteral("organizations"), keysOf(item.organizations)},
        {QStringLiteral("products"), keysOf(item.products)},
        {QStringLiteral("reports"), reports},
    };
}

QJsonObject toJson(const db::Report &report)
{
    QJsonObject object = shortReport(report);
    object.insert(QStringLiteral("canonical_url"), report.canonicalUrl);
    object.insert(QStringLiteral("fetched"),
                  report.fetched.isEmpty() ? QJsonValue() : QJsonValue(report.fetched));
    object.insert(QStringLiteral("has_text"), report.hasText);
    object.insert(QStringLiteral("independent_source"), report.independentSource());
    return object;
}

QJsonObject toJson(const db::Entity &entity)
{
    const QString entityKind = db::toText(entity.ref.kind);
    QJsonObject object{
        {QStringLiteral("key"), entity.ref.key},
        {QStringLiteral("name"), entity.ref.name},
        {QStringLiteral("entity_kind"), entityKind},
        {QStringLiteral("kind"), entity.subtype.isEmpty() ? entityKind : entity.subtype},
        {QStringLiteral("aliases"), aliasesAsJson(entity.aliases)},
        {QStringLiteral("released"), toJson(entity.released)},
        {QStringLiteral("country"), entity.country},
        {QStringLiteral("note"), entity.note},
        {QStringLiteral("wikidata_id"), entity.wikidataId},
    };
    putReference(object, QStringLiteral("parent"), entity.parent);
    putReference(object, QStringLiteral("maker"), entity.maker);
    return object;
}

QJsonArray toJson(const db::RecordList &records)
{
    return std::visit(
        [](const auto &list) {
            QJsonArray array;
            for (const auto &record : list)
                array.append(toJson(record));
            return array;
        },
        records);
}

QJsonObject toJson(const QList<db::Facet> &facets)
{
    QJsonObject object;
    for (const db::Facet &facet : facets) {
        QJsonArray values;
        const auto all = facet.all();
        for (const db::FacetValue &value : all) {
            if (value.count == 0)
                continue;
            values.append(QJsonObject{
                {QStringLiteral("key"), value.key},
                {QStringLiteral("name"), value.name},
                {QStringLiteral("count"), value.count},
            });
        }
        object.insert(facetName(facet.field), values);
    }
    return object;
}

} // namespace cli
