// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/dossierrecords.h"

#include <QUrl>

namespace ui {

namespace {

using Run = DossierRun;
using Line = DossierLine;
using Style = DossierRun::Style;
using Role = DossierLine::Role;

constexpr qsizetype mostProofs = 4; ///< of one record; further sources are counted

QString separated(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

QString webAddress(const QString &address)
{
    const QUrl url(address);
    const bool web = url.scheme() == u"https" || url.scheme() == u"http";
    return web ? QString::fromLatin1(url.toEncoded()) : QString();
}

QString nameOf(const std::optional<db::EntityRef> &entity, const QString &otherwise)
{
    return entity ? entity->name : otherwise;
}

} // namespace

QString dossierYear(const db::Edtf &date, const Wording &wording)
{
    if (date.isNull())
        return wording.date(date);
    return date.hasOpenStart() ? date.text()
                               : QString::number(db::dateOf(date.strictFirst()).year());
}

QList<DossierRun> DossierRecords::sourceRuns(const db::Report &report)
{
    const QString key = report.key.isEmpty() ? report.url : report.key;
    if (!m_numbers.contains(key)) {
        m_sources << report;
        m_numbers.insert(key, static_cast<int>(m_sources.size()));
    }
    const int number = m_numbers.value(key);
    QString name = report.publisher.isEmpty() ? report.title : report.publisher;
    if (!report.published.isNull())
        name += u", "_qs + m_wording.date(report.published);
    return {{name, Style::Quiet, webAddress(report.url)},
            {u" "_qs, Style::Quiet},
            {u"[%1]"_qs.arg(number), Style::Quiet, u"#source-%1"_qs.arg(number)}};
}

DossierLine DossierRecords::proof(const db::Evidence &evidence, const QString &quote)
{
    Line line{Role::Proof, {}};
    if (evidence.stance == db::Stance::Against)
        line.runs << Run{words(QT_TRANSLATE_NOOP("Wording", "against")) + u": "_qs, Style::Warning};
    // A sentence that the entry quotes already is not said twice.
    const bool quoted = !quote.isEmpty() && evidence.sentence.contains(quote)
        && evidence.sentence.size() < quote.size() + 12;
    if (!evidence.sentence.isEmpty() && !quoted)
        line.runs << Run{m_wording.quoted(evidence.sentence)} << Run{u" — "_qs, Style::Quiet};
    line.runs << sourceRuns(evidence.report);
    if (evidence.state == db::EvidenceState::NotInText)
        line.runs << Run{u" · "_qs, Style::Quiet}
                  << Run{words(QT_TRANSLATE_NOOP("Wording", "▲ Not found in the text")),
                         Style::Warning};
    else if (evidence.state == db::EvidenceState::TextNotStored)
        line.runs << Run{u" · "_qs + words(QT_TRANSLATE_NOOP("Wording", "text not stored")),
                         Style::Quiet};
    return line;
}

QList<DossierLine> DossierRecords::proofs(const QList<db::Evidence> &evidence, const QString &quote)
{
    if (evidence.isEmpty())
        return {
            {Role::Proof, {{words(QT_TRANSLATE_NOOP("Wording", "▲ Unsourced")), Style::Warning}}}};
    QList<Line> lines;
    for (const db::Evidence &one : evidence.first(std::min(evidence.size(), mostProofs)))
        lines << proof(one, quote);
    if (evidence.size() > mostProofs) {
        Line rest{Role::Proof,
                  {{m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "and %n more report(s):"),
                                   static_cast<int>(evidence.size() - mostProofs)),
                    Style::Quiet}}};
        for (const db::Evidence &one : evidence.sliced(mostProofs))
            rest.runs << Run{u" "_qs} << sourceRuns(one.report).last();
        lines << rest;
    }
    return lines;
}

template<class Status>
QList<DossierLine> DossierRecords::history(const QList<db::StatusChange<Status>> &history)
{
    QList<Line> lines;
    for (const db::StatusChange<Status> &step : history) {
        // An undated, anonymous step says no more than the status beside it.
        if (step.date.isNull() && step.by.isEmpty())
            continue;
        QStringList facts{m_wording.word(step.status)};
        if (!step.date.isNull())
            facts << m_wording.date(step.date);
        if (!step.by.isEmpty())
            facts << words(QT_TRANSLATE_NOOP("Wording", "by %1")).arg(step.by);
        Line line{Role::Text, {{separated(facts), Style::Quiet}}};
        if (step.source)
            line.runs << Run{u" — "_qs, Style::Quiet} << sourceRuns(*step.source);
        lines << line;
    }
    return lines;
}

template QList<DossierLine>
DossierRecords::history(const QList<db::StatusChange<db::ClaimStatus>> &);
template QList<DossierLine>
DossierRecords::history(const QList<db::StatusChange<db::DisputeStatus>> &);

void DossierRecords::addMarks(DossierLine &line, db::Verified verified) const
{
    if (verified == db::Verified::No)
        line.runs << Run{u" · "_qs, Style::Quiet}
                  << Run{words(QT_TRANSLATE_NOOP("Wording", "▲ Not verified")), Style::Warning};
}

void DossierRecords::addSpeaker(DossierLine &line, const db::Claim &claim) const
{
    QString speaker = nameOf(claim.speakerPerson, {});
    if (claim.speakerOrganization)
        speaker = speaker.isEmpty() ? claim.speakerOrganization->name
                                    : words(QT_TRANSLATE_NOOP("Wording", "%1 for %2"))
                                          .arg(speaker, claim.speakerOrganization->name);
    if (speaker.isEmpty())
        line.runs << Run{words(QT_TRANSLATE_NOOP("Wording", "Speaker unknown")), Style::Warning};
    else
        line.runs << Run{speaker, Style::Strong};
    QStringList about;
    for (const db::About &one : claim.about)
        about << one.name;
    if (!about.isEmpty())
        line.runs << Run{
            words(QT_TRANSLATE_NOOP("Wording", ", about %1")).arg(m_wording.join(about))};
}

DossierEntry DossierRecords::claim(const db::Claim &claim)
{
    const db::Edtf date = claim.saidOn.isNull() ? claim.reportedOn : claim.saidOn;
    DossierEntry entry{{}, m_wording.date(date), {}};
    Line head{Role::Head, {}};
    addSpeaker(head, claim);
    head.runs << Run{u" · "_qs
                         + separated({m_wording.word(claim.kind), m_wording.word(claim.status)}),
                     Style::Quiet};
    if (claim.saidOn.isNull() && !date.isNull())
        head.runs << Run{u" · "_qs + words(QT_TRANSLATE_NOOP("Wording", "date of the report")),
                         Style::Quiet};
    addMarks(head, claim.verified);
    entry.lines << head;
    if (!claim.paraphrase.isEmpty())
        entry.lines << Line{Role::Text, {{claim.paraphrase}}};
    if (!claim.quote.isEmpty())
        entry.lines << Line{Role::Quote, {{m_wording.quoted(claim.quote)}}};
    if (claim.history.size() > 1)
        entry.lines << history(claim.history);
    entry.lines << proofs(claim.evidence, claim.quote);
    return entry;
}

DossierEntry DossierRecords::move(const db::Move &move)
{
    db::DateBasis used = db::DateBasis::Announced;
    const db::Edtf date = move.dateOrStandIn(db::DateBasis::Announced, &used);
    DossierEntry entry{{}, m_wording.date(date), {}};
    const QString unknown = u"?"_qs;
    const bool same = move.from && move.to && move.from->key == move.to->key;
    const QString way
        = same ? move.to->name : nameOf(move.from, unknown) + u" → "_qs + nameOf(move.to, unknown);
    Line head{Role::Head, {{move.person.name, Style::Strong}, {u": "_qs + way}}};
    head.runs << Run{u" · "_qs
                         + separated({m_wording.word(move.kind), m_wording.word(move.status)}),
                     Style::Quiet};
    addMarks(head, move.verified);
    entry.lines << head;
    QStringList roles{move.roleFrom, move.roleTo};
    roles.removeAll(QString());
    if (!roles.isEmpty())
        entry.lines << Line{Role::Text, {{roles.join(u" → "_qs)}}};
    QStringList dates;
    const auto add = [&](const char *pattern, const db::Edtf &value) {
        if (!value.isNull())
            dates << words(pattern).arg(m_wording.date(value));
    };
    add(QT_TRANSLATE_NOOP("Wording", "announced %1"), move.announced);
    add(QT_TRANSLATE_NOOP("Wording", "effective %1"), move.effective);
    add(QT_TRANSLATE_NOOP("Wording", "first reported %1"), move.firstReported);
    if (!dates.isEmpty())
        entry.lines << Line{Role::Text, {{separated(dates), Style::Quiet}}};
    entry.lines << proofs(move.evidence, {});
    return entry;
}

DossierEntry DossierRecords::score(const db::Score &score)
{
    DossierEntry entry{{}, m_wording.date(score.date), {}};
    QString value = m_wording.number(score.value, 4);
    if (score.margin)
        value += u" ± "_qs + m_wording.number(*score.margin, 4);
    const QString unit = m_wording.unit(score.unit);
    value += (unit == u"%" && m_wording.languageCode() == u"en" ? QString() : u"\u00A0"_qs) + unit;
    const QString by = score.reportedBy.isEmpty()
        ? QString()
        : words(QT_TRANSLATE_NOOP("Wording", "by %1")).arg(score.reportedBy);
    Line head{Role::Head,
              {{value, Style::Strong},
               {u" · "_qs + separated({score.metric, m_wording.word(score.kind), by})}}};
    if (!score.supersedes.isEmpty())
        head.runs << Run{u" · "_qs
                             + words(QT_TRANSLATE_NOOP("Wording", "corrects an earlier score")),
                         Style::Quiet};
    addMarks(head, score.verified);
    entry.lines << head;
    if (!score.conditions.isEmpty())
        entry.lines << Line{Role::Text, {{score.conditions, Style::Quiet}}};
    entry.lines << proofs(score.evidence, {});
    return entry;
}

DossierEntry DossierRecords::controversy(const db::Controversy &controversy)
{
    DossierEntry entry{{}, m_wording.date(controversy.opened), {}};
    Line head{Role::Head, {{controversy.title, Style::Strong}}};
    head.runs << Run{
        u" · "_qs
            + separated({m_wording.word(controversy.status),
                         controversy.kind ? m_wording.word(*controversy.kind) : QString()}),
        Style::Quiet};
    addMarks(head, controversy.verified);
    entry.lines << head;
    if (!controversy.summary.isEmpty())
        entry.lines << Line{Role::Text, {{controversy.summary}}};
    entry.lines << history(controversy.history) << proofs(controversy.evidence, {});
    return entry;
}

DossierEntry DossierRecords::phase(const db::Phase &phase) const
{
    DossierEntry entry{{}, m_wording.date(phase.date), {}};
    Line line{Role::Head, {{m_wording.word(phase.kind), Style::Strong}, {u": "_qs + phase.label}}};
    if (phase.derived)
        line.runs << Run{u" "_qs + words(QT_TRANSLATE_NOOP("Wording", "(derived)")), Style::Quiet};
    entry.lines << line;
    return entry;
}

DossierEntry DossierRecords::position(const db::Position &position) const
{
    const QString unknown = u"?"_qs;
    const QString start = position.start.isNull() ? unknown : m_wording.date(position.start);
    QString end = words(QT_TRANSLATE_NOOP("Wording", "today"));
    if (position.endKnown)
        end = position.end.isNull() ? unknown : m_wording.date(position.end);
    DossierEntry entry{{}, start + u" – "_qs + end, {}};
    Line line{Role::Head, {{position.organization.name, Style::Strong}}};
    if (!position.role.isEmpty())
        line.runs << Run{u", "_qs + position.role};
    if (position.board)
        line.runs << Run{u" · "_qs + m_wording.word(db::MoveKind::Board), Style::Quiet};
    entry.lines << line;
    return entry;
}

DossierEntry DossierRecords::source(const db::Report &report, int number) const
{
    DossierEntry entry{u"source-%1"_qs.arg(number), u"[%1]"_qs.arg(number), {}};
    const QString address = webAddress(report.url);
    const QString title = report.title.isEmpty() ? report.url : report.title;
    entry.lines << Line{Role::Head, {{title, Style::Plain, address}}};
    QStringList facts{report.publisher};
    if (!report.originalOutlet.isEmpty() && report.originalOutlet != report.publisher)
        facts << words(QT_TRANSLATE_NOOP("Wording", "text by %1")).arg(report.originalOutlet);
    if (!report.published.isNull())
        facts << m_wording.date(report.published);
    if (const QDate fetched = QDate::fromString(report.fetched.left(10), Qt::ISODate);
        fetched.isValid())
        facts << words(QT_TRANSLATE_NOOP("Wording", "retrieved %1"))
                     .arg(m_wording.day(db::dayOf(fetched)));
    entry.lines << Line{Role::Text, {{separated(facts), Style::Quiet}}};
    if (!address.isEmpty() && title != report.url)
        entry.lines << Line{Role::Proof, {{report.url, Style::Quiet, address}}};
    return entry;
}

QList<DossierEntry> DossierRecords::sources() const
{
    QList<DossierEntry> entries;
    for (qsizetype i = 0; i < m_sources.size(); ++i)
        entries << source(m_sources.at(i), static_cast<int>(i) + 1);
    return entries;
}

} // namespace ui
