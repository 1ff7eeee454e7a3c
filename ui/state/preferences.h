// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QObject>
#include <QSettings>

namespace ui {

/// What the user has set, kept in settings.ini of the profile directory; written at once. The
/// session (what was open) is Session's. GUI thread.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    enum class Theme { System, Light, Dark };

    explicit Preferences(const QString &profileDirectory, QObject *parent = nullptr);

    [[nodiscard]] QString language() const; ///< "de", "en"; empty: the system's
    void setLanguage(const QString &code);
    [[nodiscard]] Theme theme() const;
    void setTheme(Theme theme);
    [[nodiscard]] bool singleKeys() const; ///< shortcuts of one letter; on at first
    void setSingleKeys(bool on);

    [[nodiscard]] double textScale() const; ///< 1 is the size as designed
    void setTextScale(double scale); ///< kept between 0.7 and 2.5

    [[nodiscard]] QString lastArchive() const; ///< path, or empty
    void setLastArchive(const QString &path);
    /// The folder that a file dialog for the purpose ("import", "export") begins in.
    [[nodiscard]] QString folder(const QString &purpose) const;
    void setFolder(const QString &purpose, const QString &path);
    /// Saved geometry or state of a window part by its name: "window", "splitter".
    [[nodiscard]] QByteArray layout(const QString &part) const;
    void setLayout(const QString &part, const QByteArray &state);
    [[nodiscard]] QString exportPresetFile() const; ///< the desk's own sizes; need not exist
    [[nodiscard]] QJsonObject lastExport() const;
    void setLastExport(const QJsonObject &settings);

Q_SIGNALS:
    void languageChanged(const QString &code);
    void themeChanged(ui::Preferences::Theme theme);
    void singleKeysChanged(bool on);
    void textScaleChanged(double scale);

private:
    QSettings m_settings;
};

} // namespace ui
