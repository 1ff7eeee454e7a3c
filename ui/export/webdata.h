// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

namespace ui {

/// The records of a picture in schema.org's words: NewsArticle, Person, Organization, Claim,
/// ClaimReview, in one graph with a Dataset that cites them.
QByteArray jsonLdBytes(const Picture &picture);
/// The records as events of TimelineJS (Knight Lab); dates are never finer than they are known.
QByteArray timelineJsBytes(const Picture &picture);

} // namespace ui
