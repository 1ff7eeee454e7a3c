// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

namespace db {

/// Asks for large pages for memory that is not touched yet: fewer of them to fault in.
void wantLargePages(void *memory, std::size_t bytes);

/// Makes room in an empty vector, in large pages where there are many.
template<class T>
void reserveLarge(std::vector<T> *numbers, std::size_t count)
{
    numbers->reserve(count);
    wantLargePages(numbers->data(), count * sizeof(T));
}

} // namespace db
