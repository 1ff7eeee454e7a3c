// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a dossier: each in its order, with what it leaves out.
#include "ui/export/dossiercomposer.h"

#include <algorithm>

namespace ui {

namespace {

constexpr qsizetype mostRecords = 250; ///< of a section: the newest

db::Edtf dateOf(const db::Claim &claim)
{
    return claim.saidOn.isNull() ? claim.reportedOn : claim.saidOn;
}

db::Edtf dateOf(const db::Move &move)
{
    return move.dateOrStandIn(db::DateBasis::Announced, nullptr);
}

db::Edtf dateOf(const db::Controversy &controversy)
{
    return controversy.opened;
}

/// Oldest first, those without a date last; equal dates by key, so that every run is the same.
template<class Record>
void sortByDate(QList<Record> &records)
{
    std::ranges::stable_sort(records, [](const Record &left, const Record &right) {
        const db::Edtf a = dateOf(left);
        const db::Edtf b = dateOf(right);
        if (db::Edtf::earlier(a, b) != db::Edtf::earlier(b, a))
            return db::Edtf::earlier(a, b);
        return left.key < right.key;
    });
}

} // namespace

void DossierComposer::addPositions()
{
    DossierSection section{
        u"positions"_qs, words(QT_TRANSLATE_NOOP("Wording", "Positions")), {}, {{{}, {}}}};
    const auto positions = db::positionsFrom(m_brushed.moves.records, db::DateBasis::Announced);
    for (const db::Position &position : positions) {
        if (position.person.key == m_request.subject.key)
            section.groups.first().entries << m_records.position(position);
    }
    add(section);
}

void DossierComposer::addMoves()
{
    QList<db::Move> moves = m_brushed.moves.records;
    sortByDate(moves);
    DossierSection section{u"moves"_qs,
                           m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "Moves (%n)"),
                                          static_cast<int>(moves.size())),
                           {},
                           {}};
    const qsizetype more = std::max<qsizetype>(0, moves.size() - mostRecords);
    section.note = leftOut(more, u"moves"_qs, dossierQuestion(m_request).filter);
    for (const db::Move &move : moves.sliced(more))
        addTo(section, dossierYear(dateOf(move), m_wording), m_records.move(move));
    add(section);
}

void DossierComposer::addDisputes()
{
    QList<db::Controversy> disputes = m_brushed.controversies.records;
    sortByDate(disputes);
    DossierSection section{u"disputes"_qs,
                           m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "Disputes (%n)"),
                                          static_cast<int>(disputes.size())),
                           {},
                           {}};
    const qsizetype more = std::max<qsizetype>(0, disputes.size() - mostRecords);
    section.note = leftOut(more, u"controversies"_qs, dossierQuestion(m_request).filter);
    for (const db::Controversy &one : disputes.sliced(more))
        addTo(section, dossierYear(one.opened, m_wording), m_records.controversy(one));
    add(section);
}

// Scores are found through the items that name the person, which hold those of others as well. The
// person's are those that the person reported, or of a dispute or a product that the person speaks
// of.
QList<db::Score> DossierComposer::scores() const
{
    QList<db::Score> scores = m_brushed.scores.records;
    if (m_request.subject.kind != DossierKind::Person)
        return scores;
    QSet<QString> spokenOf;
    QSet<QString> said;
    for (const db::Claim &claim : m_answers.by) {
        said.insert(claim.key);
        for (const db::About &one : claim.about)
            spokenOf.insert(one.key);
    }
    for (const db::Controversy &one : m_brushed.controversies.records) {
        if (std::ranges::any_of(one.claims, [&said](const db::RecordRef &claim) {
                return said.contains(claim.key);
            }))
            spokenOf.insert(one.key);
    }
    scores.removeIf([&](const db::Score &score) {
        const bool reported = score.reportedByEntity
            ? score.reportedByEntity->key == m_request.subject.key
            : score.reportedBy == m_request.subject.name;
        const bool ofProduct = score.product && spokenOf.contains(score.product->key);
        return !reported && !ofProduct && !spokenOf.contains(score.controversy.key);
    });
    return scores;
}

void DossierComposer::addScores()
{
    QList<db::Score> scores = this->scores();
    const auto title = [this](const db::Score &score) {
        const QString product = score.product ? score.product->name : score.productLabel;
        const QString benchmark = score.benchmark ? score.benchmark->name : score.benchmarkLabel;
        return product.isEmpty()
            ? benchmark
            : words(QT_TRANSLATE_NOOP("Wording", "%1 on %2")).arg(product, benchmark);
    };
    std::ranges::stable_sort(scores, [&title](const db::Score &left, const db::Score &right) {
        const int names = title(left).localeAwareCompare(title(right));
        return names != 0 ? names < 0 : db::Edtf::earlier(left.date, right.date);
    });
    const QString heading = words(QT_TRANSLATE_NOOP("Wording", "Claimed and measured"));
    DossierSection section{u"scores"_qs, heading, {}, {}};
    const qsizetype shown = std::min(scores.size(), mostRecords);
    section.note = leftOut(scores.size() - shown, u"scores"_qs, dossierQuestion(m_request).filter);
    for (const db::Score &score : scores.first(shown))
        addTo(section, title(score), m_records.score(score));
    add(section);
}

QList<db::Claim> DossierComposer::claimsOfOthers() const
{
    QSet<QString> own;
    for (const db::Claim &claim : m_answers.by)
        own.insert(claim.key);
    QSet<QString> ofDispute;
    for (const db::Controversy &one : m_brushed.controversies.records) {
        for (const db::RecordRef &claim : one.claims)
            ofDispute.insert(claim.key);
    }
    const bool dispute = m_request.subject.kind == DossierKind::Controversy;
    QList<db::Claim> others = m_answers.about;
    others.removeIf([&](const db::Claim &claim) {
        return dispute ? !ofDispute.contains(claim.key) : own.contains(claim.key);
    });
    return others;
}

void DossierComposer::addClaims(const QString &id, const QString &title, QList<db::Claim> claims,
                                const db::Filter &filter)
{
    const auto before = claims.size();
    claims.removeIf(
        [](const db::Claim &claim) { return claim.state != db::ReviewState::Accepted; });
    m_notAccepted += before - claims.size();
    m_claims += claims.size();
    sortByDate(claims);
    DossierSection section{id, title, {}, {}};
    const qsizetype more = std::max<qsizetype>(0, claims.size() - mostRecords);
    section.note = leftOut(more, u"claims"_qs, filter);
    for (const db::Claim &claim : claims.sliced(more))
        addTo(section, dossierYear(dateOf(claim), m_wording), m_records.claim(claim));
    add(section);
}

QList<DossierRun> DossierComposer::leftOut(qsizetype more, const QString &kind,
                                           const db::Filter &filter) const
{
    if (more <= 0)
        return {};
    const QString command = u"claimscope list %1 '%2'"_qs.arg(kind, filter.text());
    return {{m_wording.text(QT_TRANSLATE_N_NOOP(
                                "Wording", "The newest stand here, and %n more in the archive:"),
                            static_cast<int>(more)),
             DossierRun::Style::Quiet},
            {u" "_qs + command, DossierRun::Style::Quiet}};
}

void DossierComposer::addSources()
{
    add({u"sources"_qs,
         m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "Sources (%n)"), m_records.sourceCount()),
         {},
         {{{}, m_records.sources()}}});
}

} // namespace ui
