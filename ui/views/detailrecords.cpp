// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// The records of an item as cards: who said what, who moved where, whose numbers, each with its
// proof.
#include "ui/views/detailhtml.h"

#include <QtGlobal>

namespace ui {

namespace {

QString separated(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(" · "));
}

/// "%1 admits": the speaker and the act.
const char *actOf(db::ClaimKind kind)
{
    switch (kind) {
    case db::ClaimKind::Assertion:
        return QT_TRANSLATE_NOOP("Wording", "%1 says");
    case db::ClaimKind::Denial:
        return QT_TRANSLATE_NOOP("Wording", "%1 denies");
    case db::ClaimKind::Admission:
        return QT_TRANSLATE_NOOP("Wording", "%1 admits");
    case db::ClaimKind::Criticism:
        return QT_TRANSLATE_NOOP("Wording", "%1 criticizes");
    case db::ClaimKind::Prediction:
        return QT_TRANSLATE_NOOP("Wording", "%1 predicts");
    case db::ClaimKind::Announcement:
        return QT_TRANSLATE_NOOP("Wording", "%1 announces");
    case db::ClaimKind::Measurement:
        break;
    }
    return QT_TRANSLATE_NOOP("Wording", "%1 measures");
}

/// The relation seen from the claim that is shown; incoming ones read passively.
const char *linkText(db::LinkRelation relation, bool outgoing)
{
    switch (relation) {
    case db::LinkRelation::Denies:
        return outgoing ? QT_TRANSLATE_NOOP("Wording", "denies")
                        : QT_TRANSLATE_NOOP("Wording", "denied by");
    case db::LinkRelation::Disputes:
        return outgoing ? QT_TRANSLATE_NOOP("Wording", "disputes")
                        : QT_TRANSLATE_NOOP("Wording", "disputed by");
    case db::LinkRelation::Contradicts:
        return outgoing ? QT_TRANSLATE_NOOP("Wording", "contradicts")
                        : QT_TRANSLATE_NOOP("Wording", "contradicted by");
    case db::LinkRelation::Supports:
        return outgoing ? QT_TRANSLATE_NOOP("Wording", "supports")
                        : QT_TRANSLATE_NOOP("Wording", "supported by");
    case db::LinkRelation::Confirms:
        return outgoing ? QT_TRANSLATE_NOOP("Wording", "confirms")
                        : QT_TRANSLATE_NOOP("Wording", "confirmed by");
    case db::LinkRelation::Repeats:
        return outgoing ? QT_TRANSLATE_NOOP("Wording", "repeats")
                        : QT_TRANSLATE_NOOP("Wording", "repeated by");
    case db::LinkRelation::Answers:
        return outgoing ? QT_TRANSLATE_NOOP("Wording", "answers")
                        : QT_TRANSLATE_NOOP("Wording", "answered by");
    case db::LinkRelation::Withdraws:
        break;
    }
    return outgoing ? QT_TRANSLATE_NOOP("Wording", "withdraws")
                    : QT_TRANSLATE_NOOP("Wording", "withdrawn by");
}

/// Whom a sentence that proves the claim names, where no quote does.
QList<db::EntityRef> speakerOf(const db::Claim &claim)
{
    if (!claim.quote.isEmpty())
        return {};
    if (claim.speakerPerson)
        return {*claim.speakerPerson};
    return claim.speakerOrganization ? QList{*claim.speakerOrganization} : QList<db::EntityRef>();
}

} // namespace

QString DetailHtml::claims() const
{
    QStringList accepted;
    QStringList proposed;
    for (const db::Claim &one : m_detail.claims) {
        if (one.state == db::ReviewState::Accepted)
            accepted.append(claim(one));
        else if (one.state == db::ReviewState::Proposed)
            proposed.append(claim(one));
    }
    return section(m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "Claims (%n)"),
                                  static_cast<int>(accepted.size())),
                   accepted)
        + section(m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "Proposed claims (%n)"),
                                 static_cast<int>(proposed.size())),
                  proposed);
}

QString DetailHtml::claim(const db::Claim &claim) const
{
    QString speaker = claim.speakerPerson
        ? QStringLiteral("<b>%1</b>").arg(entity(*claim.speakerPerson))
        : QString();
    if (claim.speakerOrganization) {
        const QString name = entity(*claim.speakerOrganization);
        speaker = claim.speakerPerson
            ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1 for %2")).arg(speaker, name)
            : QStringLiteral("<b>%1</b>").arg(name);
    }
    if (speaker.isEmpty())
        speaker = warning(
            m_wording.text(QT_TRANSLATE_NOOP("Wording", "Speaker unknown")).toHtmlEscaped());
    QString html = m_wording.text(actOf(claim.kind)).arg(speaker);
    QStringList about;
    for (const db::About &one : claim.about) {
        about.append(one.entityKind ? entity({{}, one.key, one.name, *one.entityKind})
                                    : record(db::RecordKind::Controversy, {one.key, one.name}));
    }
    if (!about.isEmpty()) {
        html += m_wording.text(QT_TRANSLATE_NOOP("Wording", ", about %1"))
                    .arg(about.join(QStringLiteral(", ")));
    }
    if (!claim.paraphrase.isEmpty())
        html += QStringLiteral("<br>") + claim.paraphrase.toHtmlEscaped();
    if (!claim.quote.isEmpty())
        html += QStringLiteral("<br><i>%1</i>").arg(m_wording.quoted(claim.quote).toHtmlEscaped());
    const QString said = claim.saidOn.isNull()
        ? QString()
        : m_wording.text(QT_TRANSLATE_NOOP("Wording", "said %1")).arg(m_wording.date(claim.saidOn));
    html += QStringLiteral("<br>")
        + secondary(separated({said.toHtmlEscaped(), m_wording.word(claim.status).toHtmlEscaped(),
                               sourceCount(claim.evidence)}))
        + marks(claim.verified, claim.evidence) + history(claim.history) + claimLinks(claim);
    if (isSelected(db::RecordKind::Claim, claim.key))
        html += evidence(claim.evidence, speakerOf(claim));
    else
        html += QStringLiteral("<br>") + record(db::RecordKind::Claim, {claim.key, showProof()});
    return card(db::RecordKind::Claim, claim.key, html, m_style.link);
}

QString DetailHtml::claimLinks(const db::Claim &claim) const
{
    QString html;
    for (const db::ClaimLink &link : claim.links) {
        html += QStringLiteral("<br>")
            + secondary(m_wording.text(linkText(link.relation, link.outgoing)).toHtmlEscaped()
                        + QStringLiteral(": "))
            + record(db::RecordKind::Claim, link.other);
    }
    return html;
}

QString DetailHtml::moves() const
{
    QStringList cards;
    for (const db::Move &one : m_detail.moves)
        cards.append(move(one));
    return section(m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "Moves (%n)"),
                                  static_cast<int>(cards.size())),
                   cards);
}

QString DetailHtml::move(const db::Move &move) const
{
    const QString unknown = QStringLiteral("?");
    const QString from = move.from ? entity(*move.from) : unknown;
    const QString to = move.to ? entity(*move.to) : unknown;
    QString html = QStringLiteral("<b>%1</b>: %2 → %3").arg(entity(move.person), from, to);
    QStringList dates;
    const auto date = [&](const char *pattern, const db::Edtf &value) {
        if (!value.isNull())
            dates.append(m_wording.text(pattern).arg(m_wording.dateInFull(value)).toHtmlEscaped());
    };
    date(QT_TRANSLATE_NOOP("Wording", "announced %1"), move.announced);
    date(QT_TRANSLATE_NOOP("Wording", "effective %1"), move.effective);
    date(QT_TRANSLATE_NOOP("Wording", "first reported %1"), move.firstReported);
    const QString role = separated({move.roleFrom.toHtmlEscaped(), move.roleTo.toHtmlEscaped()});
    if (!role.isEmpty())
        html += QStringLiteral("<br>")
            + QString(role).replace(QStringLiteral(" · "), QStringLiteral(" → "));
    html += QStringLiteral("<br>")
        + secondary(separated(QStringList{m_wording.word(move.kind).toHtmlEscaped(),
                                          m_wording.word(move.status).toHtmlEscaped()}
                              + dates + QStringList{sourceCount(move.evidence)}))
        + marks(move.verified, move.evidence);
    if (isSelected(db::RecordKind::Move, move.key))
        html += evidence(move.evidence, {move.person});
    else
        html += QStringLiteral("<br>") + record(db::RecordKind::Move, {move.key, showProof()});
    return card(db::RecordKind::Move, move.key, html, m_style.secondary);
}

QString DetailHtml::controversies() const
{
    QStringList cards;
    for (const db::Controversy &one : m_detail.controversies)
        cards.append(controversy(one));
    return section(m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "Disputes (%n)"),
                                  static_cast<int>(cards.size())),
                   cards);
}

QString DetailHtml::controversy(const db::Controversy &controversy) const
{
    QString html = QStringLiteral("<b>%1</b>").arg(controversy.title.toHtmlEscaped());
    const QString opened = m_wording.text(QT_TRANSLATE_NOOP("Wording", "opened %1"))
                               .arg(m_wording.date(controversy.opened));
    html += QStringLiteral("<br>")
        + secondary(separated(
            {m_wording.word(controversy.status).toHtmlEscaped(),
             controversy.kind ? m_wording.word(*controversy.kind).toHtmlEscaped() : QString(),
             opened.toHtmlEscaped(), sourceCount(controversy.evidence)}))
        + marks(controversy.verified, controversy.evidence);
    if (isSelected(db::RecordKind::Controversy, controversy.key))
        html += QStringLiteral("<br>") + controversy.summary.toHtmlEscaped();
    for (const db::Phase &phase : controversy.phases) {
        const QString when
            = QStringLiteral("%1 · %2").arg(m_wording.word(phase.kind), m_wording.date(phase.date));
        html += QStringLiteral("<br>") + secondary(when.toHtmlEscaped() + QStringLiteral(" · "))
            + (phase.claim.isEmpty() ? phase.label.toHtmlEscaped()
                                     : record(db::RecordKind::Claim, {phase.claim, phase.label}))
            + (phase.derived ? secondary(
                   QStringLiteral(" ") + m_wording.text(QT_TRANSLATE_NOOP("Wording", "(derived)")))
                             : QString());
    }
    html += history(controversy.history);
    if (isSelected(db::RecordKind::Controversy, controversy.key))
        html += evidence(controversy.evidence, {});
    else
        html += QStringLiteral("<br>")
            + record(db::RecordKind::Controversy, {controversy.key, showProof()});
    return card(db::RecordKind::Controversy, controversy.key, html, m_style.warning);
}

} // namespace ui
