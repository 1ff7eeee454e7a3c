// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

namespace cli {

/// Rows of text in aligned columns, for people at a terminal. Long cells are cut with an ellipsis.
class TextTable
{
public:
    explicit TextTable(const QStringList &header);

    void add(const QStringList &row);
    void print(QTextStream &out) const;

private:
    QList<QStringList> m_rows; ///< the header is the first
};

} // namespace cli
