// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QRectF>

namespace ui {

/// Greedy placement: who asks first gets the place, so callers ask by priority. What does not fit
/// is dropped rather than drawn over something.
class LabelPlacement
{
public:
    /// Boxes must lie inside of these bounds; a null rectangle bounds nothing.
    explicit LabelPlacement(const QRectF &bounds = {})
        : m_bounds(bounds)
    {
    }
    void setBounds(const QRectF &bounds) { m_bounds = bounds; }
    [[nodiscard]] bool isFree(const QRectF &box) const;
    void take(const QRectF &box);
    /// Takes the first free of the candidates and returns its index, or -1.
    int place(const QList<QRectF> &candidates);

private:
    QRectF m_bounds;
    QHash<int, QList<QRectF>> m_bands; ///< taken boxes by horizontal band
};

} // namespace ui
