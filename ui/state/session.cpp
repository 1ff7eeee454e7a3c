// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/session.h"

#include "ui/state/explorerstate.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

#include <chrono>

namespace ui {

Session::Session(ExplorerState &state, const QString &profileDirectory, QObject *parent)
    : QObject(parent)
    , m_state(state)
    , m_path(QDir(profileDirectory).filePath(QStringLiteral("session.json")))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(std::chrono::seconds(2));
    connect(&m_timer, &QTimer::timeout, this, &Session::save);
    connect(&m_state, &ExplorerState::historyChanged, this, &Session::saveSoon);
    connect(&m_state, &ExplorerState::stepAmended, this, &Session::saveSoon);
    connect(&m_state, &ExplorerState::filterChanged, this, &Session::saveSoon);
}

Session::~Session()
{
    if (m_timer.isActive())
        save();
}

bool Session::open(const QString &archivePath)
{
    m_archive = archivePath;
    m_panes = {};
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject views = json.value(QLatin1String("views")).toObject();
    if (json.value(QLatin1String("archive")).toString() != archivePath || views.isEmpty())
        return false;
    m_panes = json.value(QLatin1String("panes")).toObject();
    m_state.restore(views);
    return true;
}

QJsonValue Session::pane(const QString &name) const
{
    return m_panes.value(name);
}

void Session::setPane(const QString &name, const QJsonValue &state)
{
    if (m_panes.value(name) == state)
        return;
    m_panes.insert(name, state);
    saveSoon();
}

void Session::saveSoon()
{
    // Not restarted by further changes: it must fire in the midst of them, too.
    if (!m_archive.isEmpty() && !m_timer.isActive())
        m_timer.start();
}

bool Session::save()
{
    m_timer.stop();
    if (m_archive.isEmpty())
        return true;
    const QJsonObject json{{QStringLiteral("archive"), m_archive},
                           {QStringLiteral("views"), m_state.toJson()},
                           {QStringLiteral("panes"), m_panes}};
    QDir().mkpath(QFileInfo(m_path).path());
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QJsonDocument(json).toJson(QJsonDocument::Compact));
    return file.commit();
}

} // namespace ui
