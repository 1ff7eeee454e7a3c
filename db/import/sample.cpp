// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/sample.h"

#include "db/import/importer.h"
#include "db/sqlite/statement.h"

#include <QDir>

namespace db {

namespace {

Outcome<Done> mark(Connection &connection)
{
    return guarded([&]() -> Outcome<Done> {
        Statement(connection,
                  "INSERT INTO archive_info (name, value) VALUES ('sample', '1')"
                  " ON CONFLICT (name) DO UPDATE SET value = '1'")
            .run();
        return Done{};
    });
}

} // namespace

Outcome<Done> fillWithSample(Connection &connection)
{
    const QDir folder(QStringLiteral(":/sample"));
    ImportRequest request;
    request.label = QStringLiteral("sample");
    const auto names = folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    for (const auto &name : names)
        request.inputs.append(folder.filePath(name));
    if (request.inputs.isEmpty())
        return fail(Problem::Kind::FileNotFound, folder.path());
    const auto report = importInto(connection, request, {});
    if (!report)
        return tl::unexpected(report.error());
    if (report->rejected > 0)
        return tl::unexpected(report->problems.first().problem);
    return mark(connection);
}

} // namespace db
