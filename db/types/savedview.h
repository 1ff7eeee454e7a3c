// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/filter.h"
#include "db/types/ids.h"

#include <QJsonObject>

namespace db {

/// A view that was kept under a name; others can lie in it, as in a folder. The archive keeps its
/// state as it is and understands of it the filter only.
struct SavedView
{
    QString key = {}; ///< empty: not stored yet
    QString name = {};
    QString parent = {}; ///< key of the view that it lies in, or empty
    int position = -1; ///< among its siblings; negative: at the end
    QString note = {};
    QJsonObject state = {}; ///< empty: a folder and nothing else
    QString lookedAt = {}; ///< a mark of the archive's own: what had been entered at the last look
    qint64 count = -1; ///< items that match; -1: it is a folder, or its filter no longer holds
    qint64 newCount = 0; ///< of these, entered since the last look

    bool operator==(const SavedView &) const = default;
};

/// An item that a saved view did not have at the last look, and the terms of the filter that found
/// it: those that are one of several, else all.
struct NewItem
{
    ItemId item{};
    QList<Node> hits;

    bool operator==(const NewItem &) const = default;
};

} // namespace db
