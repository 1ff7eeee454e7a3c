// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/window.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/glyph.h"

#include <QApplication>
#include <QIcon>

#include <cstdio>

int runWindow(int &argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("claimscope"));
    QCoreApplication::setApplicationVersion(QStringLiteral(CLAIMSCOPE_VERSION));
    QApplication::setApplicationDisplayName(QStringLiteral("Claimscope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/claimscope.svg")));
    QString message;
    const auto options = WindowOptions::read(QCoreApplication::arguments(), &message);
    if (!options) {
        std::fputs(qPrintable(message + QLatin1Char('\n')), stderr);
        return 2;
    }
    if (!options->animations) {
        for (const auto effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
                                  Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip})
            QApplication::setEffectEnabled(effect, false);
    }
    Window window(*options);
    window.show();
    return QApplication::exec();
}
