// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/state/viewstate.h"

namespace ui {

/// Whether a text wants to be a link to a view, readable or not.
bool isViewLink(const QString &text);

/// "claimscope://view?q=person:yann-lecun%20org:meta&off=date:2025&chart=moves&zoom=2024-01-01..":
/// the filter as query text (`q` what is on, `off` what is disabled, in the order of the chips),
/// then what differs from a fresh view. It names records by their keys, and neither files nor
/// people who use them.
QString viewLink(const ViewState &view);

/// Reads a link; whatever is not understood is BadLink with the position of the part at fault.
db::Outcome<ViewState> readViewLink(const QString &link);

/// "claimscope query --archive 'a.claimscope' --order oldest --limit -1 'org:meta'": the list of
/// the view, quoted for a POSIX shell.
QString queryCommand(const ViewState &view, const QString &archivePath);

} // namespace ui
