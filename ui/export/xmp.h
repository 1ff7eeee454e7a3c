// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/picture.h"

class QXmlStreamWriter;

namespace ui {

/// The XMP packet of a picture: title, description, source, alternative text for screen readers
/// (IPTC), the view that made it. The same bytes for the same picture. In a PDF/A-1b it agrees with
/// the document's own title, dates and names, and describes the properties that the standard lacks.
QByteArray xmpPacket(const Picture &picture);
/// The same as an element of an XML document, for SVG's metadata.
void writeXmp(QXmlStreamWriter &xml, const Picture &picture);

} // namespace ui
