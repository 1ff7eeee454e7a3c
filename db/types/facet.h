// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/filter.h"

#include <memory>

namespace db {

/// One value of a facet. `total` is the count with no filter at all.
struct FacetValue
{
    QString key;
    QString name;
    qint64 count = 0;
    qint64 total = 0;

    bool operator==(const FacetValue &) const = default;
};

/// The order of a facet: falling by count, then by name and key.
bool isBefore(const FacetValue &a, const FacetValue &b);

/// The values of a facet that are not in its list, sorted only when they are asked for: there are
/// tens of thousands of people. Immutable, for any thread.
class OtherValues
{
public:
    OtherValues() = default;
    virtual ~OtherValues() = default;
    OtherValues(const OtherValues &) = delete;
    OtherValues &operator=(const OtherValues &) = delete;

    [[nodiscard]] virtual qsizetype size() const = 0;
    [[nodiscard]] virtual QList<FacetValue> sorted() const = 0;
};

/// A facet: values that have a count or are selected, in order. The own dimension is left out of
/// the counts.
struct Facet
{
    Field field = Field::Person;
    QList<FacetValue> values; ///< the highest ones, and all that are selected
    std::shared_ptr<const OtherValues> others = {}; ///< null where those are all

    [[nodiscard]] qsizetype size() const { return values.size() + (others ? others->size() : 0); }
    [[nodiscard]] QList<FacetValue> all() const;
    bool operator==(const Facet &other) const
    {
        return field == other.field && all() == other.all();
    }
};

} // namespace db
