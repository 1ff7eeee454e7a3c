// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/import/importeditem.h"
#include "db/types/problem.h"

#include <QByteArray>
#include <QList>

#include <memory>

namespace db {

struct ReaderInput
{
    QString name; ///< file name, or empty for pasted text
    QByteArray bytes;
};

/// Reads one kind of file into articles. Stateless; called on the thread of the import.
class Reader
{
public:
    virtual ~Reader() = default;
    /// Whether the input is of this reader's kind, by its first bytes and its name.
    [[nodiscard]] virtual bool accepts(const ReaderInput &input) const = 0;
    [[nodiscard]] virtual Outcome<QList<ImportedItem>> read(const ReaderInput &input) const = 0;

protected:
    Reader() = default;
    Reader(const Reader &) = delete;
    Reader &operator=(const Reader &) = delete;
};

/// Plain-text articles, as saved or pasted from a page, page furniture included.
std::unique_ptr<Reader> makeTextReader();

/// Reads articles with the reader that accepts the input; FileUnreadable when none does.
Outcome<QList<ImportedItem>> readArticles(const ReaderInput &input);

} // namespace db
