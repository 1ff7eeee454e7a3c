// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/exploration.h"

namespace ui {

/// The text of the search field as far as suggestions are concerned: what stands before the value
/// that is being typed, the field that it belongs to, and the value.
struct TypedQuery
{
    QString head; ///< complete parts before it
    std::optional<db::Field> field; ///< of the value; nullopt: no field was typed
    bool excluding = false;
    QString value;
    bool plain = true; ///< words only, nothing of the query language

    static TypedQuery of(const QString &text, const db::FieldNames &names);
};

/// The term of the filter's tree that begins at a position of the query, or nullptr.
const db::Node *termAt(const QList<db::FilterPart> &parts, int position);

} // namespace ui
