// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/cli/commands.h"
#include "resources/resources.h"

#include <QTextStream>

int main(int argc, char **argv)
{
    initClaimscopeResources();
    if (argc > 1 && cli::isCommand(argv[1]))
        return cli::run(argc, argv);
    if (argc > 1 && (qstrcmp(argv[1], "--help") == 0 || qstrcmp(argv[1], "-h") == 0)) {
        QTextStream(stdout) << cli::helpText();
        return 0;
    }
    if (argc > 1 && qstrcmp(argv[1], "--version") == 0) {
        QTextStream(stdout) << "claimscope " CLAIMSCOPE_VERSION "\n";
        return 0;
    }
    return runWindow(argc, argv);
}
