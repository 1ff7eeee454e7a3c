// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStringList>

namespace ui {

namespace {

const QString languageKey = QStringLiteral("language");
const QString themeKey = QStringLiteral("theme");
const QString singleKeysKey = QStringLiteral("single-keys");
const QString textScaleKey = QStringLiteral("text-scale");
const QString archiveKey = QStringLiteral("last-archive");
const QString exportKey = QStringLiteral("last-export");

const QStringList &themeWords()
{
    static const QStringList words{QStringLiteral("system"), QStringLiteral("light"),
                                   QStringLiteral("dark")};
    return words;
}

} // namespace

Preferences::Preferences(const QString &profileDirectory, QObject *parent)
    : QObject(parent)
    , m_settings(profileDirectory + QStringLiteral("/settings.ini"), QSettings::IniFormat)
{
}

QString Preferences::language() const
{
    return m_settings.value(languageKey).toString();
}

void Preferences::setLanguage(const QString &code)
{
    if (code == language())
        return;
    m_settings.setValue(languageKey, code);
    Q_EMIT languageChanged(code);
}

Preferences::Theme Preferences::theme() const
{
    const auto index = themeWords().indexOf(m_settings.value(themeKey).toString());
    return index < 0 ? Theme::System : static_cast<Theme>(index);
}

void Preferences::setTheme(Theme theme)
{
    if (theme == this->theme())
        return;
    m_settings.setValue(themeKey, themeWords().at(static_cast<int>(theme)));
    Q_EMIT themeChanged(theme);
}

bool Preferences::singleKeys() const
{
    return m_settings.value(singleKeysKey, true).toBool();
}

void Preferences::setSingleKeys(bool on)
{
    if (on == singleKeys())
        return;
    m_settings.setValue(singleKeysKey, on);
    Q_EMIT singleKeysChanged(on);
}

double Preferences::textScale() const
{
    return qBound(0.7, m_settings.value(textScaleKey, 1.0).toDouble(), 2.5);
}

void Preferences::setTextScale(double scale)
{
    const double bounded = qBound(0.7, scale, 2.5);
    if (bounded == textScale())
        return;
    m_settings.setValue(textScaleKey, bounded);
    Q_EMIT textScaleChanged(bounded);
}

QString Preferences::lastArchive() const
{
    return m_settings.value(archiveKey).toString();
}

void Preferences::setLastArchive(const QString &path)
{
    m_settings.setValue(archiveKey, path);
}

QString Preferences::folder(const QString &purpose) const
{
    return m_settings.value(QStringLiteral("folder/") + purpose).toString();
}

void Preferences::setFolder(const QString &purpose, const QString &path)
{
    m_settings.setValue(QStringLiteral("folder/") + purpose, path);
}

QByteArray Preferences::layout(const QString &part) const
{
    return m_settings.value(QStringLiteral("layout/") + part).toByteArray();
}

void Preferences::setLayout(const QString &part, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("layout/") + part, state);
}

QString Preferences::exportPresetFile() const
{
    return QFileInfo(m_settings.fileName()).dir().filePath(QStringLiteral("export-presets.json"));
}

QJsonObject Preferences::lastExport() const
{
    const QByteArray json = m_settings.value(exportKey).toByteArray();
    return QJsonDocument::fromJson(json).object();
}

void Preferences::setLastExport(const QJsonObject &settings)
{
    m_settings.setValue(exportKey, QJsonDocument(settings).toJson(QJsonDocument::Compact));
}

} // namespace ui
