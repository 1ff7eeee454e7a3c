// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/dossierrecords.h"

#include <QSet>

namespace ui {

/// Puts one dossier together, section by section, so that sources are numbered as they are read.
class DossierComposer
{
public:
    DossierComposer(const DossierRequest &request, const DossierAnswers &answers)
        : m_request(request)
        , m_answers(answers)
        , m_brushed(brushedAnswer(answers.exploration))
        , m_wording(QLocale(request.language))
        , m_records(m_wording)
    {
    }

    [[nodiscard]] DossierDocument document()
    {
        m_document.language = m_wording.languageCode();
        m_document.title = m_request.subject.name;
        m_document.kind = words(QT_TRANSLATE_NOOP("Wording", "Dossier")) + u" · "_qs + kindWord();
        takePicture();
        if (m_request.subject.kind == DossierKind::Controversy)
            addControversy();
        else
            addEntity();
        if (const auto by = claimsBy(m_request))
            addClaims(u"claims-by"_qs, said(), m_answers.by, *by);
        addClaims(u"claims-about"_qs, told(), claimsOfOthers(), claimsAbout(m_request));
        addSources();
        addCounts();
        addFooter();
        return m_document;
    }

private:
    [[nodiscard]] QString words(const char *text) const { return m_wording.text(text); }
    [[nodiscard]] QString kindWord() const
    {
        switch (m_request.subject.kind) {
        case DossierKind::Person:
            return m_wording.word(db::EntityKind::Person);
        case DossierKind::Organization:
            return m_wording.word(db::EntityKind::Organization);
        case DossierKind::Controversy:
            break;
        }
        return words(QT_TRANSLATE_NOOP("Wording", "dispute"));
    }
    [[nodiscard]] QString said() const
    {
        return words(QT_TRANSLATE_NOOP("Wording", "What %1 says")).arg(m_request.subject.name);
    }
    [[nodiscard]] QString told() const
    {
        if (m_request.subject.kind == DossierKind::Controversy)
            return words(QT_TRANSLATE_NOOP("Wording", "What is said about it"));
        return words(QT_TRANSLATE_NOOP("Wording", "What others say about %1"))
            .arg(m_request.subject.name);
    }

    [[nodiscard]] QList<db::Claim> claimsOfOthers() const;
    [[nodiscard]] QList<db::Score> scores() const;
    void takePicture();
    void addEntity();
    void addControversy();
    void addLead(const QString &text);
    void addClaims(const QString &id, const QString &title, QList<db::Claim> claims,
                   const db::Filter &filter);
    void addMoves();
    void addPositions();
    void addScores();
    void addDisputes();
    void addSources();
    void addCounts();
    void addFooter();
    [[nodiscard]] QList<DossierRun> leftOut(qsizetype more, const QString &kind,
                                            const db::Filter &filter) const;
    void add(DossierSection section)
    {
        section.groups.removeIf([](const DossierGroup &group) { return group.entries.isEmpty(); });
        if (!section.groups.isEmpty())
            m_document.sections << section;
    }
    /// Into the group of that title, which is the last one or new.
    static void addTo(DossierSection &section, const QString &group, const DossierEntry &entry)
    {
        if (section.groups.isEmpty() || section.groups.last().title != group)
            section.groups << DossierGroup{group, {}};
        section.groups.last().entries << entry;
    }

    const DossierRequest &m_request;
    const DossierAnswers &m_answers;
    const db::Exploration m_brushed;
    const Wording m_wording;
    DossierRecords m_records;
    DossierDocument m_document;
    qsizetype m_claims = 0; ///< all there are, also those left out
    qsizetype m_notAccepted = 0;
};

} // namespace ui
