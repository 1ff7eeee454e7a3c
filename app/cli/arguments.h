// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
} // namespace CLI

namespace cli {

/// Puts the options of `app` first and everything else after "--", so that an argument may begin
/// with a minus (a query such as "-person:lecun", a value such as "--limit -1"). Only a word with
/// two minuses that is no option stays where CLI11 refuses it.
std::vector<std::string> sorted(const std::vector<std::string> &arguments, const CLI::App &app);

} // namespace cli
