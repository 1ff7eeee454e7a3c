// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/annotation.h"

#include "db/types/edtf.h"

namespace ui {

std::optional<Annotation> annotationFromLine(const QString &line)
{
    const QString trimmed = line.trimmed();
    const QString date = trimmed.section(u' ', 0, 0);
    const QString text = trimmed.section(u' ', 1).simplified();
    const auto read = db::Edtf::parse(date);
    if (!read || read->isNull() || text.isEmpty())
        return std::nullopt;
    return Annotation{date, text};
}

QString toLine(const Annotation &annotation)
{
    return annotation.date + u' ' + annotation.text;
}

} // namespace ui
