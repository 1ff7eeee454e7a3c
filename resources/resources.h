// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Makes what is embedded readable under ":/fonts", ":/icons" and ":/sample". Called once, before
/// first use.
void initClaimscopeResources();
