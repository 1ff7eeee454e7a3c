// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picturefonts.h"

#include <QFontDatabase>

namespace ui {

void loadPictureFonts()
{
    for (const char *face : {"Regular", "Italic", "Medium", "SemiBold", "Bold"})
        QFontDatabase::addApplicationFont(
            QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
}

} // namespace ui
