// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/publicationcheck.h"

#include "ui/export/picturecontrast.h"
#include "ui/export/picturescene.h"

namespace ui {

namespace {

struct CheckWords
{
    PublicationCheck check;
    const char *word; ///< on the command line
    const char *message; ///< %1: the record, or what was measured
    const char *count; ///< of several
};

constexpr CheckWords checkWords[] = {
    {PublicationCheck::NoSource, "no-source", QT_TRANSLATE_NOOP("Wording", "No source: %1"),
     QT_TRANSLATE_N_NOOP("Wording", "%n record(s) without a source")},
    {PublicationCheck::Unverified, "unverified", QT_TRANSLATE_NOOP("Wording", "Not verified: %1"),
     QT_TRANSLATE_N_NOOP("Wording", "%n record(s) not verified")},
    {PublicationCheck::SingleSource, "single-source",
     QT_TRANSLATE_NOOP("Wording", "Only one source: %1"),
     QT_TRANSLATE_N_NOOP("Wording", "%n record(s) with only one source")},
    {PublicationCheck::QuoteNotInText, "quote-not-in-text",
     QT_TRANSLATE_NOOP("Wording", "Not in the text of its source: %1"),
     QT_TRANSLATE_N_NOOP("Wording", "%n record(s) not in the text of their source")},
    {PublicationCheck::MissingAltText, "missing-alt-text",
     QT_TRANSLATE_NOOP("Wording", "The picture has no alt text"), nullptr},
    {PublicationCheck::MissingSourceLine, "missing-source-line",
     QT_TRANSLATE_NOOP("Wording", "The picture names no source"), nullptr},
    {PublicationCheck::TextTooSmall, "text-too-small",
     QT_TRANSLATE_NOOP("Wording", "The smallest text is %1 pixels high, too small for this size"),
     nullptr},
    {PublicationCheck::LowContrast, "low-contrast",
     QT_TRANSLATE_NOOP("Wording", "A text stands out too little: %1"), nullptr},
};

const CheckWords &wordsOf(PublicationCheck check)
{
    return checkWords[static_cast<size_t>(check)];
}

Finding finding(PublicationCheck check, const Selection &record, const QString &name,
                const Wording &wording)
{
    const QString frame = wording.text(wordsOf(check).message);
    return {check, record, frame.contains(u"%1"_qs) ? frame.arg(name) : frame};
}

QString elided(const QString &text)
{
    constexpr qsizetype most = 80;
    return text.size() <= most ? text : text.first(most - 1).trimmed() + u'…';
}

QString nameOf(const db::Move &move)
{
    const QString from = move.from ? move.from->name : u"?"_qs;
    const QString to = move.to ? move.to->name : u"?"_qs;
    return move.person.name + u", "_qs + from + u" → "_qs + to;
}

QString nameOf(const db::Score &score)
{
    const QString product = score.product ? score.product->name : score.productLabel;
    const QString benchmark = score.benchmark ? score.benchmark->name : score.benchmarkLabel;
    return product + u", "_qs + benchmark + u", "_qs
        + (score.valueText.isEmpty() ? QString::number(score.value) : score.valueText);
}

QString nameOf(const db::Controversy &controversy)
{
    return elided(controversy.title);
}

QString nameOf(const db::Claim &claim)
{
    return elided(claim.paraphrase.isEmpty() ? claim.quote : claim.paraphrase);
}

template<class Record>
QList<Finding> checkEach(const QList<Record> &records, db::RecordKind kind, const Wording &wording)
{
    QList<Finding> findings;
    for (const Record &record : records) {
        const auto add = [&](PublicationCheck check) {
            findings << finding(check, {kind, record.key}, nameOf(record), wording);
        };
        const int sources = db::independentSources(record.evidence);
        if (sources == 0)
            add(PublicationCheck::NoSource);
        else if (sources == 1)
            add(PublicationCheck::SingleSource);
        if (record.verified == db::Verified::No)
            add(PublicationCheck::Unverified);
        for (const db::Evidence &evidence : record.evidence) {
            if (evidence.state == db::EvidenceState::NotInText) {
                add(PublicationCheck::QuoteNotInText);
                break;
            }
        }
    }
    return findings;
}

} // namespace

QString toText(PublicationCheck check)
{
    return QString::fromLatin1(wordsOf(check).word);
}

QStringList publicationCheckNames()
{
    QStringList names;
    for (const CheckWords &words : checkWords)
        names << QString::fromLatin1(words.word);
    return names;
}

QList<Finding> checkRecords(const QList<db::Move> &moves, const Wording &wording)
{
    return checkEach(moves, db::RecordKind::Move, wording);
}

QList<Finding> checkRecords(const QList<db::Score> &scores, const Wording &wording)
{
    return checkEach(scores, db::RecordKind::Score, wording);
}

QList<Finding> checkRecords(const QList<db::Controversy> &controversies, const Wording &wording)
{
    return checkEach(controversies, db::RecordKind::Controversy, wording);
}

QList<Finding> checkRecords(const QList<db::Claim> &claims, const Wording &wording)
{
    return checkEach(claims, db::RecordKind::Claim, wording);
}

QList<Finding> checkPicture(const Picture &picture, const Wording &wording)
{
    QList<Finding> findings;
    const auto add = [&](PublicationCheck check, const QString &measured = {}) {
        findings << finding(check, {}, measured, wording);
    };
    if (picture.text.altText.trimmed().isEmpty())
        add(PublicationCheck::MissingAltText);
    if (picture.text.sourceLine.trimmed().isEmpty())
        add(PublicationCheck::MissingSourceLine);
    const double smallest = smallestText(picture.layout);
    if (smallest > 0 && smallest < picture.preset.smallestText - 0.01)
        add(PublicationCheck::TextTooSmall, QLocale(wording.languageCode()).toString(smallest));
    const auto weakest = weakestText(picture.layout);
    if (weakest && weakest->ratio < weakest->needed)
        add(PublicationCheck::LowContrast,
            u"“"_qs + elided(weakest->text) + u"”, "_qs
                + QLocale(wording.languageCode()).toString(weakest->ratio, 'f', 1) + u" : 1"_qs);
    return findings;
}

QList<Finding> checkBeforePublication(const Picture &picture, const Wording &wording)
{
    const PictureRecords &shown = picture.records;
    return checkPicture(picture, wording) + checkRecords(shown.moves, wording)
        + checkRecords(shown.scores, wording) + checkRecords(shown.controversies, wording);
}

QStringList sizeWarnings(const Picture &picture, const Wording &wording)
{
    QStringList texts = warningTexts(picture.layout, wording);
    for (const Finding &finding : checkPicture(picture, wording)) {
        if (finding.check == PublicationCheck::TextTooSmall
            || finding.check == PublicationCheck::LowContrast)
            texts << finding.message;
    }
    return texts;
}

QStringList findingCounts(const QList<Finding> &findings, const Wording &wording)
{
    QStringList lines;
    for (const CheckWords &words : checkWords) {
        int count = 0;
        QString first;
        for (const Finding &finding : findings) {
            if (finding.check == words.check && count++ == 0)
                first = finding.message;
        }
        if (count > 0)
            lines << (words.count ? wording.text(words.count, count) : first);
    }
    return lines;
}

} // namespace ui
