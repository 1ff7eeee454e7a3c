// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/move.h"

namespace db {

Edtf Move::date(DateBasis basis) const
{
    switch (basis) {
    case DateBasis::Announced:
        return announced;
    case DateBasis::Effective:
        return effective;
    case DateBasis::Reported:
        return firstReported;
    }
    return {};
}

Edtf Move::dateOrStandIn(DateBasis basis, DateBasis *used) const
{
    for (const DateBasis tried :
         {basis, DateBasis::Announced, DateBasis::Effective, DateBasis::Reported}) {
        if (used)
            *used = tried;
        if (const Edtf known = date(tried); !known.isNull())
            return known;
    }
    if (used)
        *used = basis;
    return {};
}

} // namespace db
