// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"
#include "ui/state/viewstate.h"

namespace ui {

/// What an exported file says about itself: the request that makes it again, and the hash of the
/// data that it showed.
struct EmbeddedView
{
    ExportRequest request;
    QByteArray dataHash;

    /// The same on screen.
    [[nodiscard]] ViewState view() const;
};

/// "sha256:..." of the data behind a picture, whatever its size, theme and texts.
QByteArray dataHash(const ChartTable &table, const QStringList &columnKeys);

/// Reads it from a PNG, SVG, PDF or HTML file of ours, also after another program has written the
/// SVG or the PNG's XMP anew. NothingToImport for a file that carries no view, Damaged for one that
/// cannot be read as what it is, BadValue for a view that this version does not understand,
/// FileNotFound, FileUnreadable, TooLarge. Any thread.
db::Outcome<EmbeddedView> readEmbeddedView(const QString &path);
db::Outcome<EmbeddedView> embeddedView(const QByteArray &file);

/// What went wrong with it, what is unharmed and what to do.
QString embeddedViewProblemText(const db::Problem &problem, const Wording &wording);

} // namespace ui
