// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/phases.h"

#include <algorithm>

namespace db {

namespace {

/// A claim or a score that could be behind a phase.
struct Event
{
    Edtf date;
    QString label;
    const Claim *claim = nullptr;
    const Score *score = nullptr;
    bool makersSide = false;
    bool direct = false; ///< about the dispute itself

    [[nodiscard]] bool is(ClaimKind kind) const { return claim && claim->kind == kind; }
    [[nodiscard]] bool is(ScoreKind kind) const { return score && score->kind == kind; }
    [[nodiscard]] bool linksBy(LinkRelation relation) const
    {
        return claim && std::ranges::any_of(claim->links, [relation](const ClaimLink &link) {
                   return link.outgoing && link.relation == relation;
               });
    }
    [[nodiscard]] bool states() const
    {
        return is(ClaimKind::Assertion) || is(ClaimKind::Announcement)
            || is(ClaimKind::Measurement);
    }
    [[nodiscard]] bool isContested() const
    {
        if (!claim)
            return false;
        return claim->status == ClaimStatus::Disputed || claim->status == ClaimStatus::Refuted
            || claim->status == ClaimStatus::Withdrawn
            || std::ranges::any_of(claim->links, [](const ClaimLink &link) {
                   return !link.outgoing && opposes(link.relation);
               });
    }
    [[nodiscard]] bool isOpposing() const
    {
        return claim && std::ranges::any_of(claim->links, [](const ClaimLink &link) {
                   return link.outgoing && opposes(link.relation);
               });
    }
    [[nodiscard]] bool isCorrection() const
    {
        return is(ScoreKind::Corrected)
            || (linksBy(LinkRelation::Withdraws) && !is(ClaimKind::Admission));
    }
    [[nodiscard]] static bool opposes(LinkRelation relation)
    {
        return relation == LinkRelation::Disputes || relation == LinkRelation::Denies
            || relation == LinkRelation::Contradicts;
    }
};

using Events = QList<Event>;
using Found = std::optional<Event>;

QString labelOf(const Score &score)
{
    QStringList words{score.benchmarkLabel, score.metric, score.valueText, score.unit};
    words.removeDuplicates(); // "rank 32 rank"
    words.removeAll(QString());
    const QString result = words.join(u' ');
    return score.reportedBy.isEmpty() ? result : score.reportedBy + QLatin1String(": ") + result;
}

QStringList makersSide(const DisputeFacts &facts)
{
    QStringList side = facts.makers;
    for (const Claim &claim : facts.claims) {
        if (claim.speakerPerson && claim.speakerOrganization
            && facts.makers.contains(claim.speakerOrganization->key))
            side.append(claim.speakerPerson->key);
    }
    return side;
}

bool certainlyBefore(const Edtf &a, const Edtf &b)
{
    return a.strictLast() < b.strictFirst();
}

bool comesFirst(const Event &a, const Event &b)
{
    if (a.date.strictLast() != b.date.strictLast())
        return a.date.strictLast() < b.date.strictLast();
    if (a.date.precision() != b.date.precision())
        return a.date.precision() < b.date.precision();
    return a.direct && !b.direct;
}

/// All dated claims and scores, earliest first.
Events eventsOf(const DisputeFacts &facts, const QString &controversy)
{
    Events events;
    const QStringList side = makersSide(facts);
    for (const Score &score : facts.scores) {
        if (!score.date.isNull())
            events.append({score.date, labelOf(score), nullptr, &score});
    }
    for (const Claim &claim : facts.claims) {
        const Edtf date = claim.saidOn.isNull() ? claim.reportedOn : claim.saidOn;
        if (date.isNull())
            continue;
        const bool own
            = (claim.speakerOrganization && side.contains(claim.speakerOrganization->key))
            || (!claim.speakerOrganization && claim.speakerPerson
                && side.contains(claim.speakerPerson->key));
        const bool direct = std::ranges::any_of(
            claim.about, [&](const About &about) { return about.key == controversy; });
        events.append({date, claim.paraphrase, &claim, nullptr, own, direct});
    }
    std::ranges::stable_sort(events, comesFirst);
    return events;
}

template<class Wanted>
Found firstOf(const Events &events, Wanted wanted)
{
    const auto found = std::find_if(events.begin(), events.end(), wanted);
    return found == events.end() ? std::nullopt : Found(*found);
}

/// The last event; of several on its date the first.
template<class Wanted>
Found lastOf(const Events &events, Wanted wanted)
{
    const auto last = std::find_if(events.rbegin(), events.rend(), wanted);
    if (last == events.rend())
        return std::nullopt;
    return firstOf(events,
                   [&](const Event &event) { return event.date == last->date && wanted(event); });
}

bool same(const Event &event, const Found &other)
{
    return other && event.claim == other->claim && event.score == other->score;
}

bool before(const Event &event, const Found &other)
{
    return other && certainlyBefore(event.date, other->date);
}

Found claimOf(const Events &events, const Edtf &opened)
{
    const Found made = firstOf(events, [&](const Event &event) {
        const bool early = !opened.isNull() && certainlyBefore(event.date, opened);
        return event.is(ScoreKind::Claimed)
            || (event.makersSide && event.states() && (event.isContested() || early));
    });
    return made
        ? made
        : firstOf(events, [](const Event &event) { return event.states() && event.isContested(); });
}

Found challengeOf(const Events &events, const Found &claim, const Edtf &opened)
{
    const bool makersClaim = !claim || claim->score || claim->makersSide;
    const Found made = firstOf(events, [&](const Event &event) {
        if (same(event, claim) || before(event, claim) || event.is(ClaimKind::Denial))
            return false;
        const bool measured = event.is(ScoreKind::Independent)
            || (event.states() && !event.makersSide && !event.isContested());
        return event.is(ClaimKind::Criticism) || event.isOpposing() || (makersClaim && measured);
    });
    if (made || opened.isNull())
        return made;
    const Event start{opened, {}};
    return before(start, claim) ? std::nullopt : Found(start);
}

Found correctionOf(const Events &events)
{
    return firstOf(events, [](const Event &event) { return event.isCorrection(); });
}

Found decidingEvent(const Events &events, DisputeStatus status)
{
    const auto admission = [](const Event &event) { return event.is(ClaimKind::Admission); };
    const auto refutation = [](const Event &event) {
        return event.claim && !event.makersSide && event.claim->status == ClaimStatus::Confirmed
            && (event.is(ClaimKind::Criticism) || event.is(ClaimKind::Measurement)
                || event.is(ClaimKind::Denial));
    };
    Found last;
    switch (status) {
    case DisputeStatus::Admitted:
        return lastOf(events, admission);
    case DisputeStatus::Corrected:
        last = lastOf(events, [](const Event &event) { return event.isCorrection(); });
        return last ? last : lastOf(events, admission);
    case DisputeStatus::Refuted:
        last = lastOf(events, refutation);
        return last
            ? last
            : lastOf(events, [](const Event &event) { return event.is(ScoreKind::Independent); });
    case DisputeStatus::Open:
    case DisputeStatus::Unresolved:
        break;
    }
    return std::nullopt;
}

Found outcomeOf(const Events &events, const Controversy &controversy)
{
    if (controversy.status == DisputeStatus::Open
        || controversy.status == DisputeStatus::Unresolved)
        return std::nullopt;
    if (const Found deciding = decidingEvent(events, controversy.status))
        return deciding;
    for (auto step = controversy.history.rbegin(); step != controversy.history.rend(); ++step) {
        if (step->status == controversy.status && !step->date.isNull())
            return Event{step->date, step->by};
    }
    return std::nullopt;
}

Found replyOf(const Events &events, const Found &claim, const Found &challenge,
              const Found &outcome)
{
    return firstOf(events, [&](const Event &event) {
        if (!event.claim || same(event, claim) || same(event, challenge) || same(event, outcome)
            || before(event, challenge) || before(event, claim))
            return false;
        const bool later = !claim || claim->date.strictLast() < event.date.strictLast();
        return event.is(ClaimKind::Denial) || event.linksBy(LinkRelation::Answers)
            || (event.makersSide && later);
    });
}

/// Behind the last phase that does not certainly lie after it.
void insertByDate(QList<Phase> &phases, const Phase &phase)
{
    auto place = phases.end();
    while (place != phases.begin() && certainlyBefore(phase.date, std::prev(place)->date))
        --place;
    phases.insert(place, phase);
}

} // namespace

QList<Phase> derivedPhases(const Controversy &controversy, const DisputeFacts &facts)
{
    const Events events = eventsOf(facts, controversy.key);
    const Found claim = claimOf(events, controversy.opened);
    const Found challenge = challengeOf(events, claim, controversy.opened);
    const Found outcome = outcomeOf(events, controversy);
    const QList<QPair<PhaseKind, Found>> stages{
        {PhaseKind::Claim, claim},
        {PhaseKind::Challenge, challenge},
        {PhaseKind::Reply, replyOf(events, claim, challenge, outcome)},
        {PhaseKind::Correction, correctionOf(events)},
        {PhaseKind::Outcome, outcome},
    };
    QList<Phase> phases;
    for (const auto &[kind, event] : stages) {
        if (event)
            insertByDate(phases,
                         {kind, event->date, event->label,
                          event->claim ? event->claim->key : QString(),
                          event->score ? event->score->key : QString(), true});
    }
    return phases;
}

} // namespace db
