// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/item.h"

#include <QStringView>

#include <algorithm>
#include <vector>

namespace db {

/// Turns positions in a QString into code points, which is what the archive counts in.
class CodePoints
{
public:
    explicit CodePoints(QStringView text)
    {
        for (qsizetype i = 0; i < text.size(); ++i) {
            if (text.at(i).isLowSurrogate())
                m_lowSurrogates.push_back(static_cast<int>(i));
        }
    }

    [[nodiscard]] int at(int position) const
    {
        const auto before
            = std::lower_bound(m_lowSurrogates.cbegin(), m_lowSurrogates.cend(), position);
        return position - static_cast<int>(before - m_lowSurrogates.cbegin());
    }
    [[nodiscard]] Span span(int start, int end) const { return {at(start), at(end)}; }

private:
    std::vector<int> m_lowSurrogates;
};

} // namespace db
