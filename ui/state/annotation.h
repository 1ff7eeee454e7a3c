// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace ui {

/// A note at a date of the time charts, in data coordinates: it stands right in every size.
struct Annotation
{
    QString date; ///< EDTF; a month or an interval is drawn as the range that it is
    QString text;

    bool operator==(const Annotation &) const = default;
};

/// "2025-03-03 CEO memo leaked"; nullopt where the line does not begin with a date or has no text.
std::optional<Annotation> annotationFromLine(const QString &line);
QString toLine(const Annotation &annotation);

} // namespace ui
