// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/texttable.h"

#include <algorithm>

namespace cli {

namespace {

constexpr qsizetype widest = 60;

QString cell(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= widest ? line : line.left(widest - 1) + QChar(0x2026);
}

} // namespace

TextTable::TextTable(const QStringList &header)
    : m_rows({header})
{
}

void TextTable::add(const QStringList &row)
{
    QStringList cells;
    for (const QString &text : row)
        cells.append(cell(text));
    m_rows.append(cells);
}

void TextTable::print(QTextStream &out) const
{
    QList<qsizetype> widths(m_rows.first().size(), 0);
    for (const QStringList &row : m_rows) {
        for (qsizetype i = 0; i < row.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths.at(i), row.at(i).size());
    }
    for (const QStringList &row : m_rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += row.at(i).leftJustified(widths.value(i) + 2);
        out << line.trimmed() << '\n';
    }
}

} // namespace cli
