// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/claim.h"

#include <QSet>

namespace db {

int independentSources(const QList<Evidence> &evidence)
{
    QSet<QString> sources;
    for (const Evidence &piece : evidence) {
        if (piece.stance != Stance::For)
            continue;
        const QString source = piece.report.independentSource();
        sources.insert(source.isEmpty() ? piece.report.key : source);
    }
    return int(sources.size());
}

} // namespace db
