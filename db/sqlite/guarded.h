// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/sqlite/connection.h"

#include <SQLiteCpp/Exception.h>

namespace db {

template<class Work>
auto guarded(Work &&work) -> decltype(work())
{
    try {
        return work();
    } catch (const SQLite::Exception &exception) {
        return tl::unexpected<Problem>(problemFrom(exception));
    }
}

} // namespace db
