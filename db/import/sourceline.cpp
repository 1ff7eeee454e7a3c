// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/sourceline.h"

#include <QRegularExpression>

namespace db {

QString sourceIn(const QString &line)
{
    static const QRegularExpression source(
        QStringLiteral("^\\s*(?:Quellen?|Sources?|Via)\\s*:\\s*(\\S.{0,118}?)\\s*$"),
        QRegularExpression::CaseInsensitiveOption);
    const auto name = source.match(line).captured(1);
    const bool address = name.contains(QLatin1String("://"));
    const bool sentence = name.endsWith(u'.') && name.contains(u' ');
    return address || sentence ? QString() : name;
}

} // namespace db
