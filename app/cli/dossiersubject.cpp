// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dossiersubject.h"

#include "app/cli/context.h"

namespace cli {

namespace {

constexpr ui::DossierKind dossierKinds[]
    = {ui::DossierKind::Person, ui::DossierKind::Organization, ui::DossierKind::Controversy};

/// The kind that the name begins with, and the name without it.
std::optional<ui::DossierKind> statedKind(QString &name)
{
    for (const ui::DossierKind kind : dossierKinds) {
        const QString prefix = db::fieldName(ui::fieldOf(kind)) + QLatin1Char(':');
        if (!name.startsWith(prefix, Qt::CaseInsensitive))
            continue;
        name = name.sliced(prefix.size()).trimmed();
        return kind;
    }
    return std::nullopt;
}

} // namespace

db::Outcome<ui::DossierSubject> dossierSubject(db::Archive &archive, const QString &name)
{
    QString wanted = name.trimmed();
    const auto stated = statedKind(wanted);
    QList<ui::DossierSubject> found;
    QStringList near;
    QStringList several;
    for (const ui::DossierKind kind : dossierKinds) {
        if (stated && *stated != kind)
            continue;
        const db::Filter filter = db::Filter().with(db::Node::term(ui::fieldOf(kind), wanted));
        const auto resolved = await(archive.resolve(filter));
        if (resolved) {
            found << ui::DossierSubject{kind, resolved->parts().first().node.value, wanted};
        } else if (resolved.error().kind == db::Problem::Kind::AmbiguousName) {
            several << resolved.error().candidates;
        } else if (resolved.error().kind == db::Problem::Kind::UnknownName) {
            near << resolved.error().candidates;
        } else {
            return tl::unexpected(resolved.error());
        }
    }
    if (found.size() == 1)
        return found.first();
    for (const ui::DossierSubject &subject : found)
        several << db::fieldName(ui::fieldOf(subject.kind)) + QLatin1Char(':') + subject.key;
    db::Problem problem{several.isEmpty() ? db::Problem::Kind::UnknownName
                                          : db::Problem::Kind::AmbiguousName,
                        name};
    problem.candidates = several.isEmpty() ? near : several;
    return tl::unexpected(problem);
}

} // namespace cli
