// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace test {

/// Checks JSON against the schemas of a folder (draft 2020-12, the keywords that ours use; one that
/// it does not know is a complaint, so that none is passed over). A $ref names "FILE.json#/$defs/X"
/// or "#/$defs/X".
class JsonSchema
{
public:
    JsonSchema(const QString &folder, const QString &name); ///< "query" for query.json

    /// What is wrong, each with its place ("items[3].key: ..."); empty when the value fits.
    [[nodiscard]] QStringList complaints(const QJsonValue &value);

private:
    void check(const QJsonValue &value, const QJsonObject &schema, const QString &place);
    void checkType(const QJsonValue &value, const QJsonValue &wanted, const QString &place);
    void checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &place);
    void checkArray(const QJsonArray &array, const QJsonObject &schema, const QString &place);
    void checkText(const QString &text, const QJsonObject &schema, const QString &place);
    void refuseUnknownKeywords(const QJsonObject &schema, const QString &place);
    void complain(const QString &place, const QString &what);
    QJsonObject file(const QString &name);
    QJsonObject resolve(const QString &reference);

    QString m_folder;
    QString m_file; ///< the file that "#/..." means
    QHash<QString, QJsonObject> m_files;
    QStringList m_complaints;
};

} // namespace test
