// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/largepages.h"

#include <sys/mman.h>

#include <cstdint>

namespace db {

void wantLargePages(void *memory, std::size_t bytes)
{
    constexpr std::uintptr_t largePage = std::uintptr_t(1) << 21;
    const auto address = reinterpret_cast<std::uintptr_t>(memory);
    const std::uintptr_t begin = (address + largePage - 1) / largePage * largePage;
    const std::uintptr_t end = (address + bytes) / largePage * largePage;
    if (begin < end)
        ::madvise(static_cast<char *>(memory) + (begin - address), end - begin, MADV_HUGEPAGE);
}

} // namespace db
