// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

/// The switches of the window on the command line.
struct WindowOptions
{
    QString archive; ///< absolute path, or empty: the last one, else the sample
    QString link; ///< "claimscope://view?...", to be opened in the archive; or empty
    QString profile; ///< directory of settings, session and sample archive
    QDate now;
    QString locale; ///< "de_DE"; empty: the system's
    QString theme; ///< "light", "dark"; empty: as set
    bool animations = true;

    /// Reads arguments; a message for the terminal when they are wrong.
    static std::optional<WindowOptions> read(const QStringList &arguments, QString *message);
};
