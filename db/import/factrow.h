// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/factwriter.h"

namespace db {

/// A row with the file that it stands in, as the writer reads it.
struct FactWriter::Source
{
    const FactFile &file;
    const FactRow &row;

    [[nodiscard]] QString text(const char *column) const
    {
        return file.value(row, QLatin1String(column));
    }
    [[nodiscard]] QStringList list(const char *column) const
    {
        return file.list(row, QLatin1String(column));
    }
    [[nodiscard]] Edtf date(const char *column) const
    {
        return file.date(row, QLatin1String(column));
    }
    [[nodiscard]] QString word(const char *column, const char *otherwise) const
    {
        const auto written = text(column);
        return written.isEmpty() ? QString::fromLatin1(otherwise) : written;
    }
};

} // namespace db
