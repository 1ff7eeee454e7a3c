// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Opens the window and runs until it is closed; returns the exit code. `argv` holds the archive
/// and the switches of the window.
int runWindow(int &argc, char **argv);
