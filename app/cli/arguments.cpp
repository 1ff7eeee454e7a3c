// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <CLI/CLI.hpp>

namespace cli {

namespace {

const CLI::Option *optionOf(const CLI::App &app, const std::string &argument)
{
    if (argument.size() < 2 || argument.front() != '-')
        return nullptr;
    return app.get_option_no_throw(argument);
}

bool isUnknownOption(const std::string &argument)
{
    return argument.size() > 2 && argument.compare(0, 2, "--") == 0;
}

} // namespace

std::vector<std::string> sorted(const std::vector<std::string> &arguments, const CLI::App &app)
{
    std::vector<std::string> options;
    std::vector<std::string> positionals;
    bool onlyPositionals = false;
    for (size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments.at(i);
        if (onlyPositionals) {
            positionals.push_back(argument);
        } else if (argument == "--") {
            onlyPositionals = true;
        } else if (const CLI::Option *option = optionOf(app, argument)) {
            const bool wantsValue = option->get_items_expected_max() > 0;
            const bool hasValue
                = wantsValue && i + 1 < arguments.size() && argument.compare(0, 2, "--") == 0;
            // "--name=" would take the next option for its value.
            const bool isEmpty = hasValue && arguments.at(i + 1).empty();
            if (hasValue && !isEmpty)
                options.push_back(argument + "=" + arguments.at(++i));
            else
                options.push_back(argument);
            if (isEmpty)
                options.push_back(arguments.at(++i));
        } else if (isUnknownOption(argument)) {
            options.push_back(argument); // "--name=value", or refused
        } else {
            positionals.push_back(argument);
        }
    }
    if (!positionals.empty())
        options.emplace_back("--");
    options.insert(options.end(), positionals.begin(), positionals.end());
    return options;
}

} // namespace cli
