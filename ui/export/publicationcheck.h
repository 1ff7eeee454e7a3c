// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace ui {

/// What a desk should look at before it publishes.
enum class PublicationCheck {
    NoSource,
    Unverified,
    SingleSource,
    QuoteNotInText,
    MissingAltText,
    MissingSourceLine,
    TextTooSmall,
    LowContrast,
};

/// "no-source", as `claimscope check` prints it.
QString toText(PublicationCheck check);
QStringList publicationCheckNames();

struct Finding
{
    PublicationCheck check = PublicationCheck::NoSource;
    Selection record; ///< empty: of the picture as a whole
    QString message;
};

/// Of records on their own, in their order.
QList<Finding> checkRecords(const QList<db::Move> &moves, const Wording &wording);
QList<Finding> checkRecords(const QList<db::Score> &scores, const Wording &wording);
QList<Finding> checkRecords(const QList<db::Controversy> &controversies, const Wording &wording);
QList<Finding> checkRecords(const QList<db::Claim> &claims, const Wording &wording);

/// Of what a picture says and how it looks.
QList<Finding> checkPicture(const Picture &picture, const Wording &wording);
/// Both: the picture, then the records that it shows.
QList<Finding> checkBeforePublication(const Picture &picture, const Wording &wording);

/// What this size of a picture leaves out or makes too small: texts, one a fault.
QStringList sizeWarnings(const Picture &picture, const Wording &wording);

/// "12 records rest on a single source", one line a kind of check.
QStringList findingCounts(const QList<Finding> &findings, const Wording &wording);

} // namespace ui
