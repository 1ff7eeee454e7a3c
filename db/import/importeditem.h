// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/edtf.h"

#include <QString>

namespace db {

/// An article as a reader hands it over. What its source does not say is empty.
struct ImportedItem
{
    QString title;
    QString text; ///< cleaned; spans refer to it
    QString url;
    QString publisher;
    QString language; ///< "de", "en"
    Edtf published;
};

} // namespace db
