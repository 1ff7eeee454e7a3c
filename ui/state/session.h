// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace ui {

class ExplorerState;

/// What was open, kept in session.json of the profile directory: the archive with its history of
/// views, and small states of panes. Written at most two seconds after a change, so that little is
/// lost when the machine fails, and whole or not at all. GUI thread.
class Session final : public QObject
{
    Q_OBJECT

public:
    Session(ExplorerState &state, const QString &profileDirectory, QObject *parent = nullptr);
    ~Session() override;

    /// The archive whose views are kept from now on. Brings back its history when the session is of
    /// this archive; false when there is none.
    bool open(const QString &archivePath);
    /// A small state of a pane by its name: scroll position, unsaved text.
    [[nodiscard]] QJsonValue pane(const QString &name) const;
    void setPane(const QString &name, const QJsonValue &state);
    bool save(); ///< now; false when the file could not be written

private:
    void saveSoon();

    ExplorerState &m_state;
    QString m_path;
    QString m_archive;
    QJsonObject m_panes;
    QTimer m_timer;
};

} // namespace ui
