// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// generate FILE ITEMS: writes an archive to measure with.
#include "tests/bench/largearchive.h"

#include <cstdio>

int main(int argc, char **argv)
{
    bool isNumber = false;
    const qint64 items = argc == 3 ? QByteArray(argv[2]).toLongLong(&isNumber) : 0;
    if (!isNumber || items < 1) {
        std::fputs("usage: generate FILE ITEMS\n", stderr);
        return 2;
    }
    const auto done = bench::writeLargeArchive(QString::fromLocal8Bit(argv[1]), items);
    if (!done)
        std::fprintf(stderr, "%s: %s\n", qPrintable(toText(done.error().kind)),
                     qPrintable(done.error().detail));
    return done ? 0 : 1;
}
