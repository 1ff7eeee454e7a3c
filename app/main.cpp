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
    if (argc > 1 && cli::isMistypedCommand(argv[1])) {
        QTextStream(stderr) << "claimscope: there is neither a command nor an archive named "
                            << argv[1] << ". claimscope --help lists the commands.\n";
        return 2;
    }
    if (!cli::hasPlatform()) {
        QTextStream(stderr) << "claimscope: the window needs a display; the commands that --help "
                               "lists work without one.\n";
        return 1;
    }
    return runWindow(argc, argv);
}
