// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/dossiercommand.h"

#include "db/archive.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/dossierdialog.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/state/preferences.h"
#include "ui/widgets/messagebar.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace ui {

namespace {

/// The kind of dossier that a value of this field can have.
std::optional<DossierKind> kindOf(db::Field field)
{
    switch (field) {
    case db::Field::Person:
    case db::Field::Mover:
        return DossierKind::Person;
    case db::Field::Organization:
    case db::Field::From:
    case db::Field::To:
        return DossierKind::Organization;
    case db::Field::Dispute:
        return DossierKind::Controversy;
    default:
        return std::nullopt;
    }
}

QString usualFolder(const Preferences &preferences)
{
    for (const QString &folder :
         {preferences.folder(QStringLiteral("export")),
          QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QFileInfo(folder).isDir())
            return folder;
    }
    return QDir::homePath();
}

} // namespace

DossierCommand::DossierCommand(const Workspace &workspace, Commands &commands, ChartFrame &chart,
                               MessageBar &messages, MainWindow &window)
    : QObject(&window)
    , m_workspace(workspace)
    , m_messages(messages)
    , m_window(window)
{
    commands.bind(Command::Dossier, this, [this] { open(); });
    connect(&chart.view(), &ChartView::dossierRequested, this,
            [this](db::Field field, const QString &key, const QString &name) {
                if (const auto kind = kindOf(field))
                    open({*kind, key, name});
            });
    const auto takeArchive = [this, &commands] {
        commands.setReason(Command::Dossier, m_workspace.feed.archive(), tr("no archive is open"));
    };
    connect(&workspace.feed, &ExplorerFeed::archiveChanged, this, takeArchive);
    takeArchive();
}

QList<DossierSubject> DossierCommand::subjects() const
{
    const auto answer = m_workspace.feed.answer();
    QList<DossierSubject> subjects;
    const auto add = [&subjects](const DossierSubject &subject) {
        const auto known = [&subject](const DossierSubject &other) {
            return other.kind == subject.kind && other.key == subject.key;
        };
        if (!std::any_of(subjects.cbegin(), subjects.cend(), known))
            subjects << subject;
    };
    const Selection selected = m_workspace.state.selection();
    for (const db::Move &move : answer->moves.records) {
        if (selected == Selection{db::RecordKind::Move, move.key})
            add({DossierKind::Person, move.person.key, move.person.name});
    }
    for (const db::Controversy &one : answer->controversies.records) {
        if (selected == Selection{db::RecordKind::Controversy, one.key})
            add({DossierKind::Controversy, one.key, one.title});
    }
    for (const db::FilterPart &part : answer->filter.parts()) {
        const auto field = part.field();
        const auto kind = field && !part.isExcluding() ? kindOf(*field) : std::nullopt;
        for (const QString &key : kind ? part.values() : QStringList()) {
            if (answer->names.contains(key))
                add({*kind, key, answer->names.value(key)});
        }
    }
    for (const db::Facet &facet : answer->facets) {
        const auto kind = kindOf(facet.field);
        const auto values = kind ? facet.all() : QList<db::FacetValue>();
        for (const db::FacetValue &value : values)
            add({*kind, value.key, value.name});
    }
    for (const db::Controversy &one : answer->controversies.records)
        add({DossierKind::Controversy, one.key, one.title});
    return subjects;
}

void DossierCommand::open(const DossierSubject &first)
{
    const auto answer = m_workspace.feed.answer();
    if (!m_workspace.feed.archive() || !answer)
        return;
    DossierChoice choice;
    choice.archive = m_workspace.feed.archive();
    choice.subjects = subjects();
    if (!first.key.isEmpty()) {
        choice.subjects.removeIf([&first](const DossierSubject &other) {
            return other.kind == first.kind && other.key == first.key;
        });
        choice.subjects.prepend(first);
    }
    choice.filter = answer->filter;
    choice.filterWords = m_workspace.wording.filter(answer->filter, answer->names);
    choice.folder = usualFolder(m_workspace.preferences);
    choice.language = m_workspace.wording.languageCode();
    choice.now = m_workspace.now;
    auto *dialog = new DossierDialog(choice, &m_window);
    connect(dialog, &DossierDialog::written, this, [this](const QStringList &files) {
        m_workspace.preferences.setFolder(QStringLiteral("export"),
                                          QFileInfo(files.first()).absolutePath());
        m_messages.showMessage(tr("Written to %1").arg(files.first()));
    });
    m_window.openDialog(dialog);
}

} // namespace ui
