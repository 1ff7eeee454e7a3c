// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/problem.h"

#include <QByteArray>
#include <QList>

#include <optional>

class QIODevice;

namespace db {

/// A place in a text file, both counted from 1; the column counts characters.
struct TextPosition
{
    int line = 1;
    int column = 1;
};

struct CsvRow
{
    QStringList fields;
    QList<TextPosition> positions; ///< where each field begins
};

/// Reads RFC 4180 from a device row by row: UTF-8 with or without byte order mark, any line end,
/// quoted line breaks. Never holds more than one row. Blank lines are skipped.
class CsvReader
{
public:
    static constexpr qsizetype longestField = 10 * 1024 * 1024;

    /// `name` is what stands before line and column in Problem::at.
    CsvReader(QIODevice &device, QString name);

    /// The next row, or nullopt at the end. BadEncoding, BadSyntax (a lone or unclosed quote) or
    /// TooLarge: reading can go on behind the line of the error.
    Outcome<std::optional<CsvRow>> next();
    [[nodiscard]] QString at(TextPosition position) const;

private:
    enum class Token { Comma, LineEnd, End };

    int peek();
    void advance();
    Outcome<Token> readField(CsvRow &row);
    Outcome<Done> readQuoted(QByteArray &field);
    Outcome<Done> readPlain(QByteArray &field);
    Outcome<Token> readSeparator();
    void append(QByteArray &field, int byte);
    void skipLine();

    QIODevice &m_device;
    QString m_name;
    QByteArray m_chunk;
    qsizetype m_next = 0;
    TextPosition m_position;
    bool m_started = false;
    bool m_tooLarge = false; ///< the field that is being read
};

} // namespace db
