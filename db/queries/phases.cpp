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

    [[nodiscard]] bool is(ClaimKind kind) const { return claim && claim->kind == kind; }
    [[nodiscard]] bool is(ScoreKind kind) const { return score && score->kind == kind; }
    [[nodiscard]] bool links(std::initializer_list<LinkRelation> relations) const
    {
        return claim
            && std::any_of(claim->links.begin(), claim->links.end(), [&](const auto &link) {
                   return link.outgoing
                       && std::ranges::find(relations, link.relation) != relations.end();
               });
    }
    [[nodiscard]] bool states() const
    {
        return is(ClaimKind::Assertion) || is(ClaimKind::Announcement)
            || is(ClaimKind::Measurement);
    }
    [[nodiscard]] bool isContested() const
    {
        return claim
            && (claim->status == ClaimStatus::Disputed || claim->status == ClaimStatus::Refuted
                || claim->status == ClaimStatus::Withdrawn);
    }
    [[nodiscard]] bool isCorrection() const
    {
        return is(ScoreKind::Corrected) || links({LinkRelation::Withdraws});
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

/// All dated claims and scores, earliest first.
Events eventsOf(const DisputeFacts &facts)
{
    Events events;
    const QStringList side = makersSide(facts);
    for (const Score &score : facts.scores) {
        if (!score.date.isNull())
            events.append({score.date, labelOf(score), nullptr, &score, false});
    }
    for (const Claim &claim : facts.claims) {
        const Edtf date = claim.saidOn.isNull() ? claim.reportedOn : claim.saidOn;
        if (date.isNull())
            continue;
        const bool own
            = (claim.speakerOrganization && side.contains(claim.speakerOrganization->key))
            || (!claim.speakerOrganization && claim.speakerPerson
                && side.contains(claim.speakerPerson->key));
        events.append({date, claim.paraphrase, &claim, nullptr, own});
    }
    std::stable_sort(events.begin(), events.end(),
                     [](const Event &a, const Event &b) { return Edtf::earlier(a.date, b.date); });
    return events;
}

template<class Wanted>
Found firstOf(const Events &events, Wanted wanted)
{
    const auto found = std::find_if(events.begin(), events.end(), wanted);
    return found == events.end() ? std::nullopt : Found(*found);
}

template<class Wanted>
Found lastOf(const Events &events, Wanted wanted)
{
    const auto found = std::find_if(events.rbegin(), events.rend(), wanted);
    return found == events.rend() ? std::nullopt : Found(*found);
}

bool same(const Event &event, const Found &other)
{
    return other && event.claim == other->claim && event.score == other->score;
}

bool before(const Event &event, const Found &other)
{
    return other && event.date.first() < other->date.first();
}

Found claimOf(const Events &events)
{
    const Found made = firstOf(events, [](const Event &event) {
        return event.is(ScoreKind::Claimed) || (event.makersSide && event.states());
    });
    return made
        ? made
        : firstOf(events, [](const Event &event) { return event.states() && event.isContested(); });
}

Found challengeOf(const Events &events, const Found &claim, const Controversy &controversy)
{
    const Found made = firstOf(events, [&](const Event &event) {
        if (same(event, claim) || before(event, claim) || event.is(ClaimKind::Denial))
            return false;
        return event.is(ScoreKind::Independent) || event.is(ClaimKind::Criticism)
            || event.links(
                {LinkRelation::Disputes, LinkRelation::Denies, LinkRelation::Contradicts})
            || (event.states() && !event.makersSide);
    });
    if (made || controversy.opened.isNull())
        return made;
    const Event opened{controversy.opened, {}};
    return before(opened, claim) ? std::nullopt : Found(opened);
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
        const bool later = !claim || claim->date.first() < event.date.first();
        return event.is(ClaimKind::Denial) || event.links({LinkRelation::Answers})
            || (event.makersSide && later);
    });
}

} // namespace

QList<Phase> derivedPhases(const Controversy &controversy, const DisputeFacts &facts)
{
    const Events events = eventsOf(facts);
    const Found claim = claimOf(events);
    const Found challenge = challengeOf(events, claim, controversy);
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
            phases.append({kind, event->date, event->label,
                           event->claim ? event->claim->key : QString(),
                           event->score ? event->score->key : QString(), true});
    }
    std::stable_sort(phases.begin(), phases.end(),
                     [](const Phase &a, const Phase &b) { return Edtf::earlier(a.date, b.date); });
    return phases;
}

} // namespace db
