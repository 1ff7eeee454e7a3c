// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"

#include <algorithm>

namespace db {

/// Puts together what lies on the same days and matches alike.
class VolumeCounter
{
public:
    void add(const VolumeEntry &entry)
    {
        if (entry.count > 0)
            m_entries.append(entry);
    }
    /// By first and last day; what matches less comes first.
    [[nodiscard]] QList<VolumeEntry> take()
    {
        const auto place = [](const VolumeEntry &entry) {
            return std::tuple(entry.first, entry.last, entry.matchesRest, entry.matches);
        };
        std::sort(m_entries.begin(), m_entries.end(),
                  [&](const VolumeEntry &a, const VolumeEntry &b) { return place(a) < place(b); });
        QList<VolumeEntry> merged;
        for (const VolumeEntry &entry : std::as_const(m_entries)) {
            if (!merged.isEmpty() && place(merged.constLast()) == place(entry))
                merged.last().count += entry.count;
            else
                merged.append(entry);
        }
        m_entries.clear();
        return merged;
    }

private:
    QList<VolumeEntry> m_entries;
};

} // namespace db
