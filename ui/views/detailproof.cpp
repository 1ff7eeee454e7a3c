// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scores and the proof of a record: its reports with the three states of evidence told apart.
#include "ui/views/detailhtml.h"

#include <QtGlobal>

#include <algorithm>

namespace ui {

namespace {

QList<db::EntityRef> productOf(const db::Score &score)
{
    if (score.product)
        return {*score.product};
    if (score.productLabel.isEmpty())
        return {};
    return {{{}, {}, score.productLabel, db::EntityKind::Product}};
}

} // namespace

QString DetailHtml::scores() const
{
    QStringList cards;
    for (const db::Score &one : m_detail.scores)
        cards.append(score(one));
    return section(m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "Scores (%n)"),
                                  static_cast<int>(cards.size())),
                   cards);
}

QString DetailHtml::score(const db::Score &score) const
{
    const QString product
        = score.product ? entity(*score.product) : score.productLabel.toHtmlEscaped();
    const QString benchmark
        = score.benchmark ? entity(*score.benchmark) : score.benchmarkLabel.toHtmlEscaped();
    QString what = benchmark;
    if (!product.isEmpty())
        what = m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1 on %2")).arg(product, benchmark);
    QString value = m_wording.number(score.value, 4);
    if (score.margin)
        value += QStringLiteral(" ± ") + m_wording.number(*score.margin, 4);
    QString html
        = QStringLiteral("<b>%1</b>: %2 %3")
              .arg(what, value.toHtmlEscaped(), m_wording.unit(score.unit).toHtmlEscaped());
    QStringList facts{
        m_wording.word(score.kind), score.metric,
        score.reportedBy.isEmpty()
            ? QString()
            : m_wording.text(QT_TRANSLATE_NOOP("Wording", "by %1")).arg(score.reportedBy),
        m_wording.date(score.date), score.conditions};
    facts.removeAll(QString());
    html += QStringLiteral("<br>")
        + secondary(facts.join(QStringLiteral(" · ")).toHtmlEscaped() + QStringLiteral(" · ")
                    + sourceCount(score.evidence))
        + marks(score.verified, score.evidence);
    if (!score.supersedes.isEmpty()) {
        html += QStringLiteral("<br>")
            + record(db::RecordKind::Score,
                     {score.supersedes,
                      m_wording.text(QT_TRANSLATE_NOOP("Wording", "corrects an earlier score"))});
    }
    if (isSelected(db::RecordKind::Score, score.key))
        html += evidence(score.evidence, productOf(score));
    else
        html += QStringLiteral("<br>") + record(db::RecordKind::Score, {score.key, showProof()});
    return card(db::RecordKind::Score, score.key, html, m_style.secondary);
}

QString DetailHtml::inTheStory(const QList<db::EntityRef> &named) const
{
    const db::Item &item = m_detail.item;
    const QStringList sentences
        = sentencesNaming(item.title, named) + sentencesNaming(item.summary, named);
    if (sentences.isEmpty())
        return {};
    return QStringLiteral("<p style=\"margin-top:6px; margin-bottom:0px\">%1<br>"
                          "<span style=\"background-color:%2\">%3</span></p>")
        .arg(
            secondary(m_wording.text(QT_TRANSLATE_NOOP("Wording", "Title and summary of the story"))
                          .toHtmlEscaped()),
            m_style.quote.name(),
            sentences.join(QLatin1Char('\n'))
                .toHtmlEscaped()
                .replace(u'\n', QStringLiteral("<br>")));
}

QString DetailHtml::evidence(const QList<db::Evidence> &evidence,
                             const QList<db::EntityRef> &named) const
{
    const bool proven
        = std::any_of(evidence.cbegin(), evidence.cend(),
                      [](const db::Evidence &one) { return !one.sentence.isEmpty(); });
    QString html = proven ? QString() : inTheStory(named);
    for (const db::Evidence &one : evidence) {
        QString state;
        switch (one.state) {
        case db::EvidenceState::InText:
            state = secondary(
                m_wording.text(QT_TRANSLATE_NOOP("Wording", "● In the text")).toHtmlEscaped());
            if (!one.sentence.isEmpty()) {
                state += QStringLiteral("<br><span style=\"background-color:%1\">%2</span>")
                             .arg(m_style.quote.name(), one.sentence.toHtmlEscaped());
            }
            break;
        case db::EvidenceState::NotInText:
            state = warning(m_wording.text(QT_TRANSLATE_NOOP("Wording", "▲ Not found in the text"))
                                .toHtmlEscaped());
            break;
        case db::EvidenceState::TextNotStored:
            state = secondary(
                m_wording.text(QT_TRANSLATE_NOOP("Wording", "○ Text not stored, see the report"))
                    .toHtmlEscaped());
            break;
        }
        const QString against = one.stance == db::Stance::Against
            ? warning(m_wording.text(QT_TRANSLATE_NOOP("Wording", "against")).toHtmlEscaped())
                + QStringLiteral(" · ")
            : QString();
        html += QStringLiteral("<p style=\"margin-top:6px; margin-bottom:0px\">") + against + state
            + QStringLiteral("</p>") + report(one.report);
    }
    return html;
}

QString DetailHtml::marks(db::Verified verified, const QList<db::Evidence> &evidence) const
{
    QString html;
    if (verified == db::Verified::No) {
        html += QStringLiteral("<br>")
            + warning(
                    m_wording.text(QT_TRANSLATE_NOOP("Wording", "▲ Not verified")).toHtmlEscaped());
    }
    if (evidence.isEmpty()) {
        html += QStringLiteral("<br>")
            + warning(m_wording.text(QT_TRANSLATE_NOOP("Wording", "▲ Unsourced")).toHtmlEscaped());
    }
    return html;
}

template<class Status>
QString DetailHtml::history(const QList<db::StatusChange<Status>> &history) const
{
    QString html;
    for (const db::StatusChange<Status> &step : history) {
        // An undated, anonymous step says no more than the status beside it.
        if (step.date.isNull() && step.by.isEmpty())
            continue;
        QStringList facts{m_wording.word(step.status)};
        if (!step.date.isNull())
            facts.append(m_wording.date(step.date));
        if (!step.by.isEmpty())
            facts.append(m_wording.text(QT_TRANSLATE_NOOP("Wording", "by %1")).arg(step.by));
        html += QStringLiteral("<br>")
            + secondary(facts.join(QStringLiteral(" · ")).toHtmlEscaped());
    }
    return html;
}

template QString DetailHtml::history(const QList<db::StatusChange<db::ClaimStatus>> &) const;
template QString DetailHtml::history(const QList<db::StatusChange<db::DisputeStatus>> &) const;

QString DetailHtml::sourceCount(const QList<db::Evidence> &evidence) const
{
    return m_wording
        .text(QT_TRANSLATE_N_NOOP("Wording", "%n independent source(s)"),
              db::independentSources(evidence))
        .toHtmlEscaped();
}

QString DetailHtml::showProof() const
{
    return m_wording.text(QT_TRANSLATE_NOOP("Wording", "Show proof"));
}

} // namespace ui
