// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// Makes the embedded fonts of pictures known, so that a picture is the same on every machine. The
/// window does so with its theme; a program without a window calls this once it has a
/// QGuiApplication and its resources (initClaimscopeResources).
void loadPictureFonts();

} // namespace ui
