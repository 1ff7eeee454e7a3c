// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dossier.h"

#include "ui/export/dossiercomposer.h"

#include <algorithm>

namespace ui {

namespace {

using Line = DossierLine;
using Style = DossierRun::Style;
using Role = DossierLine::Role;

/// Millimetres; its own empty edges stand in the margins of the page.
constexpr double pictureWidth = 170 + 2 * dossierBleed * 25.4 / 96;
constexpr double pictureHeight = 195; ///< at most: on the first page, below the title

} // namespace

void DossierComposer::takePicture()
{
    ExportRequest request;
    const bool dispute = m_request.subject.kind == DossierKind::Controversy;
    request.chart = dispute ? ChartKind::Disputes : ChartKind::Moves;
    request.filter = m_answers.exploration.filter;
    request.language = m_request.language;
    request.now = m_request.now;
    request.preset.clear();
    ExportPreset size = presetForSize({pictureWidth, 0}, LengthUnit::Millimetres);
    size.margin = dossierBleed; // beyond the margins of the page, so that texts stand in line
    request.ownPreset = size;
    const bool empty
        = dispute ? m_brushed.controversies.records.isEmpty() : m_brushed.moves.records.isEmpty();
    if (empty)
        return;
    auto picture = makePicture(request, m_answers.exploration);
    if (picture && picture->layout.size.height() > pictureHeight * layoutPixels(size.unit)) {
        request.ownPreset->size.setHeight(pictureHeight);
        request.pages = true;
        if (const auto paged = makePicture(request, m_answers.exploration))
            m_document.pages = paged->pages;
    }
    if (picture)
        m_document.picture = *picture;
}

void DossierComposer::addLead(const QString &text)
{
    if (!text.isEmpty())
        m_document.lead << Line{Role::Text, {{text}}};
}

void DossierComposer::addEntity()
{
    for (const db::Entity &entity : m_answers.entities) {
        if (entity.ref.key != m_request.subject.key)
            continue;
        QStringList names;
        for (const db::Alias &alias : entity.aliases)
            names << alias.name;
        names.removeAll(m_request.subject.name);
        if (!names.isEmpty())
            addLead(
                words(QT_TRANSLATE_NOOP("Wording", "Also known as %1")).arg(m_wording.join(names)));
        if (entity.parent)
            addLead(words(QT_TRANSLATE_NOOP("Wording", "Part of %1")).arg(entity.parent->name));
    }
    if (m_request.subject.kind == DossierKind::Person)
        addPositions();
    addMoves();
    addDisputes();
    addScores();
}

void DossierComposer::addControversy()
{
    for (const db::Controversy &one : m_brushed.controversies.records) {
        if (one.key != m_request.subject.key)
            continue;
        DossierEntry entry = m_records.controversy(one);
        entry.lines.removeFirst();
        QStringList facts{m_wording.word(one.status)};
        if (one.kind)
            facts << m_wording.word(*one.kind);
        if (!one.opened.isNull())
            facts << words(QT_TRANSLATE_NOOP("Wording", "opened %1"))
                         .arg(m_wording.dateInFull(one.opened));
        if (one.product)
            facts << one.product->name;
        if (!one.benchmarkLabel.isEmpty())
            facts << one.benchmarkLabel;
        addLead(facts.join(u" · "_qs));
        m_document.lead << entry.lines;
        DossierSection phases{
            u"phases"_qs, words(QT_TRANSLATE_NOOP("Wording", "How it went")), {}, {{{}, {}}}};
        for (const db::Phase &phase : one.phases)
            phases.groups.first().entries << m_records.phase(phase);
        add(phases);
    }
    addScores();
}

void DossierComposer::addCounts()
{
    QStringList counts;
    const auto count = [&](const char *text, qsizetype n) {
        if (n > 0)
            counts << m_wording.text(text, static_cast<int>(n));
    };
    if (m_request.subject.kind != DossierKind::Controversy) {
        count(QT_TRANSLATE_N_NOOP("Wording", "%n move(s)"), m_brushed.moves.records.size());
        count(QT_TRANSLATE_N_NOOP("Wording", "%n dispute(s)"),
              m_brushed.controversies.records.size());
    }
    count(QT_TRANSLATE_N_NOOP("Wording", "%n claim(s)"), m_claims);
    count(QT_TRANSLATE_N_NOOP("Wording", "%n score(s)"), scores().size());
    count(QT_TRANSLATE_N_NOOP("Wording", "%n source(s)"), m_records.sourceCount());
    m_document.counts = counts.join(u" · "_qs);
}

void DossierComposer::addFooter()
{
    const db::Exploration &answer = m_answers.exploration;
    QStringList facts;
    if (m_request.now.isValid())
        facts << words(QT_TRANSLATE_NOOP("Wording", "As of %1"))
                     .arg(m_wording.day(db::dayOf(m_request.now)));
    facts << words(QT_TRANSLATE_NOOP("Wording", "Selection: %1"))
                 .arg(m_wording.filter(answer.filter, answer.names));
    facts << m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n item(s)"),
                            static_cast<int>(answer.items.size()));
    m_document.footer << Line{Role::Text, {{facts.join(u". "_qs) + u'.', Style::Quiet}}};
    QStringList held{words(QT_TRANSLATE_NOOP("Wording", "tags")),
                     words(QT_TRANSLATE_NOOP("Wording", "saved views"))};
    const bool noted = std::ranges::any_of(m_answers.entities, [this](const db::Entity &entity) {
        return entity.ref.key == m_request.subject.key && !entity.note.isEmpty();
    });
    held.prepend(
        noted ? words(QT_TRANSLATE_NOOP("Wording", "the note on %1")).arg(m_request.subject.name)
              : words(QT_TRANSLATE_NOOP("Wording", "notes")));
    if (m_notAccepted > 0)
        held << m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n claim(s) that nobody accepted"),
                               static_cast<int>(m_notAccepted));
    m_document.footer << Line{
        Role::Text,
        {{words(QT_TRANSLATE_NOOP("Wording", "Held back: %1")).arg(m_wording.join(held)) + u'.',
          Style::Quiet}}};
}

db::Field fieldOf(DossierKind kind)
{
    switch (kind) {
    case DossierKind::Person:
        return db::Field::Person;
    case DossierKind::Organization:
        return db::Field::Organization;
    case DossierKind::Controversy:
        break;
    }
    return db::Field::Dispute;
}

db::ExploreRequest dossierQuestion(const DossierRequest &request)
{
    db::ExploreRequest question;
    question.filter
        = request.filter.with(db::Node::term(fieldOf(request.subject.kind), request.subject.key));
    return question;
}

std::optional<db::Filter> claimsBy(const DossierRequest &request)
{
    if (request.subject.kind == DossierKind::Controversy)
        return std::nullopt;
    return request.filter.with(db::Node::term(db::Field::Says, request.subject.key));
}

db::Filter claimsAbout(const DossierRequest &request)
{
    // Of a dispute also those about its product, as far as they belong to it.
    if (request.subject.kind == DossierKind::Controversy)
        return dossierQuestion(request).filter;
    return request.filter.with(db::Node::term(db::Field::About, request.subject.key));
}

DossierDocument makeDossier(const DossierRequest &request, const DossierAnswers &answers)
{
    DossierRequest named = request;
    // As the archive writes it, not as it was typed.
    const QString name = answers.exploration.names.value(request.subject.key);
    if (!name.isEmpty())
        named.subject.name = name;
    return DossierComposer(named, answers).document();
}

} // namespace ui
