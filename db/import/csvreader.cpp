// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/csvreader.h"

#include "db/import/utf8.h"

#include <QIODevice>

namespace db {

namespace {

constexpr int endOfFile = -1;
constexpr qsizetype chunkSize = 64 * 1024;

} // namespace

CsvReader::CsvReader(QIODevice &device, QString name)
    : m_device(device)
    , m_name(std::move(name))
{
}

QString CsvReader::at(TextPosition position) const
{
    return QStringLiteral("%1:%2:%3").arg(m_name).arg(position.line).arg(position.column);
}

int CsvReader::peek()
{
    if (m_next == m_chunk.size()) {
        m_chunk = m_device.read(chunkSize);
        m_next = 0;
        if (m_chunk.isEmpty())
            return endOfFile;
    }
    return static_cast<unsigned char>(m_chunk.at(m_next));
}

void CsvReader::advance()
{
    const int byte = peek();
    ++m_next;
    const bool lineEnd = byte == '\n' || (byte == '\r' && peek() != '\n');
    if (lineEnd)
        m_position = {m_position.line + 1, 1};
    else if (byte != '\r' && (byte & 0xC0) != 0x80)
        ++m_position.column;
}

Outcome<std::optional<CsvRow>> CsvReader::next()
{
    if (!m_started) {
        m_started = true;
        peek();
        if (m_chunk.startsWith("\xEF\xBB\xBF"))
            m_next = 3;
    }
    while (peek() != endOfFile) {
        CsvRow row;
        Outcome<Token> token = Token::Comma;
        while (token && *token == Token::Comma)
            token = readField(row);
        if (!token)
            return tl::unexpected(token.error());
        if (row.fields.size() > 1 || !row.fields.first().isEmpty())
            return row;
    }
    return std::nullopt;
}

Outcome<CsvReader::Token> CsvReader::readField(CsvRow &row)
{
    const auto start = m_position;
    const bool quoted = peek() == '"';
    QByteArray field;
    m_tooLarge = false;
    const auto read = quoted ? readQuoted(field) : readPlain(field);
    if (!read)
        return tl::unexpected(read.error());
    const auto separator = readSeparator();
    if (!separator)
        return separator;
    const auto broken = m_tooLarge ? std::nullopt : firstBrokenByte(field);
    if ((broken || m_tooLarge) && *separator == Token::Comma)
        skipLine();
    if (m_tooLarge)
        return fail(Problem::Kind::TooLarge, QStringLiteral("a field of more than 10 MB"),
                    at(start));
    if (broken)
        return fail(Problem::Kind::BadEncoding, QStringLiteral("bytes that are not UTF-8"),
                    at(positionIn(field, *broken, start, quoted)));
    row.fields.append(QString::fromUtf8(field));
    row.positions.append(start);
    return separator;
}

Outcome<Done> CsvReader::readQuoted(QByteArray &field)
{
    const auto start = m_position;
    advance();
    for (int byte = peek(); byte != endOfFile; byte = peek()) {
        advance();
        if (byte == '"') {
            if (peek() != '"')
                return Done{};
            advance();
        }
        append(field, byte);
    }
    return fail(Problem::Kind::BadSyntax, QStringLiteral("a quote that is never closed"),
                at(start));
}

Outcome<Done> CsvReader::readPlain(QByteArray &field)
{
    for (int byte = peek(); byte != endOfFile && byte != ',' && byte != '\n' && byte != '\r';
         byte = peek()) {
        if (byte == '"') {
            const auto place = at(m_position);
            skipLine();
            return fail(Problem::Kind::BadSyntax,
                        QStringLiteral("a quote inside of a field that is not quoted"), place);
        }
        append(field, byte);
        advance();
    }
    return Done{};
}

Outcome<CsvReader::Token> CsvReader::readSeparator()
{
    const int byte = peek();
    if (byte == endOfFile)
        return Token::End;
    if (byte != ',' && byte != '\n' && byte != '\r') {
        const auto place = at(m_position);
        skipLine();
        return fail(Problem::Kind::BadSyntax, QStringLiteral("text behind a closing quote"), place);
    }
    advance();
    if (byte == '\r' && peek() == '\n')
        advance();
    return byte == ',' ? Token::Comma : Token::LineEnd;
}

void CsvReader::append(QByteArray &field, int byte)
{
    m_tooLarge = m_tooLarge || field.size() == longestField;
    if (!m_tooLarge)
        field.append(static_cast<char>(byte));
}

void CsvReader::skipLine()
{
    const int line = m_position.line;
    while (m_position.line == line && peek() != endOfFile)
        advance();
}

} // namespace db
