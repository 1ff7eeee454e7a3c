// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace test {

namespace {

bool hasType(const QJsonValue &value, const QString &type)
{
    if (type == QLatin1String("integer"))
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    static const QHash<QString, QJsonValue::Type> types{
        {QStringLiteral("null"), QJsonValue::Null},
        {QStringLiteral("boolean"), QJsonValue::Bool},
        {QStringLiteral("number"), QJsonValue::Double},
        {QStringLiteral("string"), QJsonValue::String},
        {QStringLiteral("array"), QJsonValue::Array},
        {QStringLiteral("object"), QJsonValue::Object}};
    return types.contains(type) && value.type() == types.value(type);
}

} // namespace

JsonSchema::JsonSchema(const QString &folder, const QString &name)
    : m_folder(folder)
    , m_file(name + QLatin1String(".json"))
{
}

QStringList JsonSchema::complaints(const QJsonValue &value)
{
    m_complaints.clear();
    const QJsonObject schema = file(m_file);
    if (schema.isEmpty())
        complain(m_file, QStringLiteral("no such schema"));
    check(value, schema, QString());
    return m_complaints;
}

void JsonSchema::complain(const QString &place, const QString &what)
{
    m_complaints.append(place + QLatin1String(": ") + what);
}

QJsonObject JsonSchema::file(const QString &name)
{
    if (!m_files.contains(name)) {
        QFile opened(QDir(m_folder).filePath(name));
        if (opened.open(QIODevice::ReadOnly))
            m_files.insert(name, QJsonDocument::fromJson(opened.readAll()).object());
    }
    return m_files.value(name);
}

QJsonObject JsonSchema::resolve(const QString &reference)
{
    const QString name = reference.section(u'#', 0, 0);
    QJsonObject found = file(name.isEmpty() ? m_file : name);
    const auto steps = reference.section(u'#', 1).split(u'/', Qt::SkipEmptyParts);
    for (const QString &step : steps)
        found = found.value(step).toObject();
    return found;
}

void JsonSchema::check(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    refuseUnknownKeywords(schema, place);
    if (const auto reference = schema.value(QLatin1String("$ref")); reference.isString()) {
        const QJsonObject target = resolve(reference.toString());
        if (target.isEmpty())
            complain(place, QStringLiteral("dangling reference ") + reference.toString());
        const QString before = m_file;
        if (const QString name = reference.toString().section(u'#', 0, 0); !name.isEmpty())
            m_file = name;
        check(value, target, place);
        m_file = before;
    }
    if (schema.contains(QLatin1String("type")))
        checkType(value, schema.value(QLatin1String("type")), place);
    if (const auto words = schema.value(QLatin1String("enum"));
        words.isArray() && !words.toArray().contains(value))
        complain(place, QStringLiteral("not one of the words"));
    if (const auto least = schema.value(QLatin1String("minimum"));
        least.isDouble() && value.isDouble() && value.toDouble() < least.toDouble())
        complain(place, QStringLiteral("too small"));
    if (value.isObject())
        checkObject(value.toObject(), schema, place);
    else if (value.isArray())
        checkArray(value.toArray(), schema, place);
    else if (value.isString())
        checkText(value.toString(), schema, place);
}

void JsonSchema::checkType(const QJsonValue &value, const QJsonValue &wanted, const QString &place)
{
    const QJsonArray types = wanted.isArray() ? wanted.toArray() : QJsonArray{wanted};
    for (const QJsonValue &type : types) {
        if (hasType(value, type.toString()))
            return;
    }
    complain(place, QStringLiteral("wrong type"));
}

void JsonSchema::checkObject(const QJsonObject &object, const QJsonObject &schema,
                             const QString &place)
{
    const QJsonArray required = schema.value(QLatin1String("required")).toArray();
    for (const QJsonValue &name : required) {
        if (!object.contains(name.toString()))
            complain(place, QStringLiteral("lacks ") + name.toString());
    }
    const QJsonObject properties = schema.value(QLatin1String("properties")).toObject();
    const bool closed = schema.value(QLatin1String("additionalProperties")) == QJsonValue(false);
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (properties.contains(member.key()))
            check(member.value(), properties.value(member.key()).toObject(),
                  place + u'.' + member.key());
        else if (closed)
            complain(place, QStringLiteral("must not have ") + member.key());
    }
}

void JsonSchema::checkArray(const QJsonArray &array, const QJsonObject &schema,
                            const QString &place)
{
    if (array.size() < schema.value(QLatin1String("minItems")).toInt(0)
        || array.size() > schema.value(QLatin1String("maxItems")).toInt(INT_MAX))
        complain(place, QStringLiteral("wrong length"));
    const auto items = schema.value(QLatin1String("items"));
    for (qsizetype i = 0; items.isObject() && i < array.size(); ++i)
        check(array.at(i), items.toObject(), QStringLiteral("%1[%2]").arg(place).arg(i));
}

void JsonSchema::checkText(const QString &text, const QJsonObject &schema, const QString &place)
{
    if (text.size() < schema.value(QLatin1String("minLength")).toInt(0))
        complain(place, QStringLiteral("too short"));
    const auto pattern = schema.value(QLatin1String("pattern"));
    if (pattern.isString() && !QRegularExpression(pattern.toString()).match(text).hasMatch())
        complain(place, text + QLatin1String(" does not fit the pattern"));
}

void JsonSchema::refuseUnknownKeywords(const QJsonObject &schema, const QString &place)
{
    static const QStringList known
        = QStringLiteral("$schema $id $defs $ref title description type enum minimum properties"
                         " required additionalProperties items minItems maxItems minLength pattern")
              .split(u' ');
    for (const QString &keyword : schema.keys()) {
        if (!known.contains(keyword))
            complain(place, QStringLiteral("keyword that is not checked: ") + keyword);
    }
}

} // namespace test
