// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/schema/migrator.h"

#include "db/sqlite/statement.h"

#include <QDir>
#include <QFile>

namespace db {

namespace {

qint64 pragma(Connection &connection, const char *name)
{
    return integerFrom(connection, {QStringLiteral("PRAGMA ") + QLatin1String(name)}).value_or(0);
}

/// The numbered schema file, e.g. ":/schema/0001_first.sql" for 1.
QByteArray schemaFile(int version)
{
    const QString number = QStringLiteral("%1_*.sql").arg(version, 4, 10, QLatin1Char('0'));
    const QDir folder(QStringLiteral(":/schema"));
    const QStringList names = folder.entryList({number}, QDir::Files);
    if (names.isEmpty())
        return {};
    QFile file(folder.filePath(names.constFirst()));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Outcome<Done> runSteps(Connection &connection, int from)
{
    Transaction transaction(connection);
    for (int version = from + 1; version <= schemaVersion; ++version) {
        const QByteArray sql = schemaFile(version);
        if (sql.isEmpty())
            return fail(Problem::Kind::Internal, QStringLiteral("no schema file %1").arg(version));
        connection.execute(sql.constData());
    }
    connection.execute(
        QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion).toUtf8().constData());
    connection.execute(
        QStringLiteral("PRAGMA application_id = %1").arg(applicationId).toUtf8().constData());
    transaction.commit();
    return Done{};
}

} // namespace

Outcome<Done> createSchema(Connection &connection)
{
    return guarded([&] { return runSteps(connection, 0); });
}

Outcome<int> readSchemaVersion(Connection &connection)
{
    return guarded([&]() -> Outcome<int> {
        if (pragma(connection, "application_id") != applicationId)
            return fail(Problem::Kind::NotAnArchive, connection.path());
        const auto version = static_cast<int>(pragma(connection, "user_version"));
        if (version > schemaVersion) {
            return fail(
                Problem::Kind::NewerSchema,
                QStringLiteral("schema %1, this program knows %2").arg(version).arg(schemaVersion));
        }
        return version;
    });
}

Outcome<Done> migrate(Connection &connection)
{
    return readSchemaVersion(connection).and_then([&](int version) -> Outcome<Done> {
        if (version == schemaVersion)
            return Done{};
        return guarded([&] { return runSteps(connection, version); });
    });
}

} // namespace db
