// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/slug.h"

#include "db/sqlite/statement.h"

namespace db {

QString slugOf(const QString &name, int longest)
{
    auto plain = folded(name);
    plain.remove(u'\'');
    QStringList words(QString{});
    for (qsizetype i = 0; i < plain.size(); ++i) {
        const QChar c = plain.at(i);
        const bool inside = c == u'.' && i + 1 < plain.size() && plain.at(i + 1).isDigit();
        if (c.isLetterOrNumber() || (inside && !words.last().isEmpty()))
            words.last().append(c);
        else if (!words.last().isEmpty())
            words.append(QString{});
    }
    QString slug;
    for (const auto &word : words) {
        if (word.isEmpty() || (!slug.isEmpty() && slug.size() + 1 + word.size() > longest))
            break;
        slug += (slug.isEmpty() ? QString() : QStringLiteral("-")) + word.left(longest);
    }
    return slug;
}

} // namespace db
