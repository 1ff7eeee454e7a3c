// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/facet.h"

#include <algorithm>

namespace db {

bool isBefore(const FacetValue &a, const FacetValue &b)
{
    return std::tie(b.count, a.name, a.key) < std::tie(a.count, b.name, b.key);
}

QList<FacetValue> Facet::all() const
{
    if (!others)
        return values;
    const QList<FacetValue> rest = others->sorted();
    QList<FacetValue> all;
    all.reserve(values.size() + rest.size());
    std::merge(values.cbegin(), values.cend(), rest.cbegin(), rest.cend(), std::back_inserter(all),
               isBefore);
    return all;
}

} // namespace db
