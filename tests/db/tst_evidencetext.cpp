// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/evidencetext.h"

#include <QTest>

using namespace db;

namespace {

const QString text
    = QStringLiteral("A first line\nIt rained. “We cheated a bit,” she said on Monday!"
                     " Nobody asked \U0001F600 why. The end");

/// The span of a part of the text, in code points.
Span spanOf(const QString &part)
{
    const auto before = text.left(text.indexOf(part)).toUcs4();
    return {int(before.size()), int(before.size() + part.toUcs4().size())};
}

Evidence evidenceAt(const std::optional<Span> &span)
{
    Evidence evidence;
    evidence.span = span;
    return evidence;
}

} // namespace

class EvidenceTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSpanIsWidenedToItsSentence();
    void aSpanOverTwoSentencesGivesBoth();
    void aSentenceNeverCrossesALineBreak();
    void spansCountCodePoints();
    void aSpanBeyondTheTextHasNoSentence();
    void quotesAreFoundAcrossTypography();
    void aQuoteWithAnotherWordIsNotFound();
    void theThreeStatesAreToldApart();
    void aQuoteThatMovedIsFoundAgain();
};

void EvidenceTextTest::aSpanIsWidenedToItsSentence()
{
    QCOMPARE(sentenceAround(text, spanOf(QStringLiteral("rained"))), QStringLiteral("It rained."));
    QCOMPARE(sentenceAround(text, spanOf(QStringLiteral("The end"))), QStringLiteral("The end"));
}

void EvidenceTextTest::aSpanOverTwoSentencesGivesBoth()
{
    QVERIFY(sentenceAround(text, spanOf(QStringLiteral("rained. “We")))
                .startsWith(QLatin1String("It rained. ")));
    QVERIFY(sentenceAround(text, spanOf(QStringLiteral("rained. “We")))
                .endsWith(QLatin1String("Monday!")));
}

void EvidenceTextTest::aSentenceNeverCrossesALineBreak()
{
    QCOMPARE(sentenceAround(text, spanOf(QStringLiteral("first"))), QStringLiteral("A first line"));
}

void EvidenceTextTest::spansCountCodePoints()
{
    QCOMPARE(sentenceAround(text, spanOf(QStringLiteral("why"))),
             QStringLiteral("Nobody asked \U0001F600 why."));
    QCOMPARE(findQuote(text, QStringLiteral("the end")).value(), spanOf(QStringLiteral("The end")));
}

void EvidenceTextTest::aSpanBeyondTheTextHasNoSentence()
{
    QCOMPARE(sentenceAround(text, {1000, 1010}), QString());
    QCOMPARE(sentenceAround(text, {5, 1010}), QString());
    QCOMPARE(sentenceAround(text, {5, 5}), QString());
}

void EvidenceTextTest::quotesAreFoundAcrossTypography()
{
    QCOMPARE(findQuote(text, QStringLiteral("\"we  cheated\na bit")).value(),
             spanOf(QStringLiteral("“We cheated a bit")));
}

void EvidenceTextTest::aQuoteWithAnotherWordIsNotFound()
{
    QVERIFY(!findQuote(text, QStringLiteral("We cheated a lot")));
    QVERIFY(!findQuote(text, QString()));
}

void EvidenceTextTest::theThreeStatesAreToldApart()
{
    Evidence none = evidenceAt(std::nullopt);
    locate(none, nullptr, {});
    QCOMPARE(none.state, EvidenceState::TextNotStored);
    Evidence missing = evidenceAt(std::nullopt);
    locate(missing, &text, QStringLiteral("never said"));
    QCOMPARE(missing.state, EvidenceState::NotInText);
    QVERIFY(missing.sentence.isEmpty());
    Evidence found = evidenceAt(spanOf(QStringLiteral("rained")));
    locate(found, &text, {});
    QCOMPARE(found.state, EvidenceState::InText);
    QCOMPARE(found.sentence, QStringLiteral("It rained."));
}

void EvidenceTextTest::aQuoteThatMovedIsFoundAgain()
{
    Evidence evidence = evidenceAt(spanOf(QStringLiteral("rained")));
    locate(evidence, &text, QStringLiteral("cheated a bit"));
    QCOMPARE(evidence.span.value(), spanOf(QStringLiteral("cheated a bit")));
    QCOMPARE(evidence.state, EvidenceState::InText);
}

QTEST_APPLESS_MAIN(EvidenceTextTest)
#include "tst_evidencetext.moc"
