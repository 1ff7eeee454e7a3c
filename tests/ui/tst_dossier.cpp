// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/charts/layeritem.h"
#include "ui/export/dossierwriter.h"

#include <QTest>

using namespace ui;

class TestDossier : public QObject
{
    Q_OBJECT

private:
    static db::Claim claim(const QString &key, const QString &said)
    {
        db::Claim claim;
        claim.key = key;
        claim.speakerPerson = exportfixture::person(u"ada"_qs, u"Ada *Lovelace*"_qs);
        claim.paraphrase = u"Says <number> "_qs + key;
        claim.quote = u"# 1. Not a heading_ [or a link](x) `code`"_qs;
        claim.saidOn = db::Edtf::stored(said);
        db::Evidence evidence = exportfixture::evidence(u"Example Times"_qs);
        evidence.report.title = u"A <b>title</b>"_qs;
        evidence.report.url = u"https://example.org/a?b=1&c=2"_qs;
        evidence.report.published = claim.saidOn;
        evidence.state = db::EvidenceState::InText;
        evidence.sentence = u"The sentence that proves it."_qs;
        claim.evidence = {evidence};
        return claim;
    }

    static DossierRequest request()
    {
        DossierRequest request;
        request.subject = {DossierKind::Person, u"ada"_qs, u"Ada Lovelace"_qs};
        request.now = QDate(2026, 11, 24);
        return request;
    }

    static const DossierSection *section(const DossierDocument &document, const QString &id)
    {
        for (const DossierSection &one : document.sections) {
            if (one.id == id)
                return &one;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void claimsStandByYearInTheirOrder()
    {
        DossierAnswers answers;
        answers.by = {claim(u"b"_qs, u"2025-04-05"_qs), claim(u"a"_qs, u"2024"_qs),
                      claim(u"c"_qs, u"2025-01"_qs)};
        const DossierDocument document = makeDossier(request(), answers);
        const auto *claims = section(document, u"claims-by"_qs);
        QVERIFY(claims);
        QCOMPARE(claims->groups.size(), 2);
        QCOMPARE(claims->groups.first().title, u"2024"_qs);
        QCOMPARE(claims->groups.last().entries.first().date, u"Jan 2025"_qs); // as it is known
        QCOMPARE(claims->groups.last().entries.last().date, u"5 Apr 2025"_qs);
    }

    void aClaimAboutOneselfIsNotToldTwice()
    {
        DossierAnswers answers;
        answers.by = {claim(u"a"_qs, u"2024"_qs)};
        answers.about = answers.by;
        QVERIFY(!section(makeDossier(request(), answers), u"claims-about"_qs));
    }

    void whatNobodyAcceptedIsHeldBackAndCounted()
    {
        DossierAnswers answers;
        answers.by = {claim(u"a"_qs, u"2024"_qs), claim(u"b"_qs, u"2024"_qs)};
        answers.by.last().state = db::ReviewState::Proposed;
        answers.by.last().paraphrase = u"a secret proposal"_qs;
        db::Entity entity;
        entity.ref = exportfixture::person(u"ada"_qs, u"Ada Lovelace"_qs);
        entity.note = u"met her in the pub"_qs;
        answers.entities = {entity};
        const DossierDocument document = makeDossier(request(), answers);
        const QByteArray text = dossierMarkdown(document, {}) + dossierHtml(document);
        QVERIFY(!text.contains("secret"));
        QVERIFY(!text.contains("pub"));
        QVERIFY(text.contains("the note on Ada Lovelace"));
        QVERIFY(text.contains("1 claim that nobody accepted"));
    }

    void marksOfMarkdownInQuotesMeanThemselves()
    {
        DossierAnswers answers;
        answers.by = {claim(u"a"_qs, u"2024"_qs)};
        const QByteArray text = dossierMarkdown(makeDossier(request(), answers), {});
        QVERIFY(text.contains("Ada \\*Lovelace\\*"));
        QVERIFY(text.contains("Says \\<number\\> a"));
        QVERIFY(text.contains("\\# 1. Not a heading\\_ \\[or a link\\](x) \\`code\\`"));
        QVERIFY(text.contains("](https://example.org/a?b=1&c=2)"));
    }

    void textsOfThePageAreNoMarkup()
    {
        DossierAnswers answers;
        answers.by = {claim(u"a"_qs, u"2024"_qs)};
        const QByteArray page = dossierHtml(makeDossier(request(), answers));
        QVERIFY(page.contains("Says &lt;number&gt; a"));
        QVERIFY(page.contains("A &lt;b&gt;title"));
        QVERIFY(page.contains("href=\"https://example.org/a?b=1&amp;c=2\""));
    }

    void everySourceHasOneNumber()
    {
        DossierAnswers answers;
        answers.by = {claim(u"a"_qs, u"2024"_qs), claim(u"b"_qs, u"2025"_qs)};
        const DossierDocument document = makeDossier(request(), answers);
        const auto *sources = section(document, u"sources"_qs);
        QVERIFY(sources);
        QCOMPARE(sources->groups.first().entries.size(), 1);
        QCOMPARE(sources->groups.first().entries.first().id, u"source-1"_qs);
    }

    void aMoveWithoutAReportIsUnsourced()
    {
        DossierAnswers answers;
        db::Move move = exportfixture::move(
            u"m"_qs, exportfixture::person(u"ada"_qs, u"Ada Lovelace"_qs), std::nullopt,
            exportfixture::organization(u"north"_qs, u"North"_qs), u"2025-06"_qs);
        move.evidence.clear();
        answers.exploration.moves.records = {move};
        const QByteArray text = dossierMarkdown(makeDossier(request(), answers), {});
        QVERIFY(text.contains("Unsourced"));
        QVERIFY(text.contains("announced Jun 2025"));
    }

    void longListsSayWhatTheyLeaveOutAndHowToSeeIt()
    {
        DossierAnswers answers;
        for (int i = 0; i < 5000; ++i)
            answers.by << claim(u"c%1"_qs.arg(i),
                                QDate(2010, 1, 1).addDays(i).toString(Qt::ISODate));
        const DossierDocument document = makeDossier(request(), answers);
        const auto *claims = section(document, u"claims-by"_qs);
        QVERIFY(claims && !claims->note.isEmpty());
        QCOMPARE(claims->groups.last().entries.last().lines.at(1).runs.first().text,
                 u"Says <number> c4999"_qs); // the newest stay
        QVERIFY(claims->note.last().text.contains(u"claimscope list claims 'says:ada'"_qs));
        QVERIFY(document.counts.contains(u"5000 claims"_qs)
                || document.counts.contains(u"5,000 claims"_qs));
        DossierPages pages(document);
        QVERIFY(pages.count() > 10 && pages.count() < 120);
    }

    void scoresOfOthersInTheSameStoriesAreNotThePersons()
    {
        DossierAnswers answers;
        answers.by = {claim(u"a"_qs, u"2024"_qs)};
        const auto score = [](const QString &key, const QString &product, const QString &dispute) {
            db::Score score;
            score.key = key;
            score.product = db::EntityRef{{}, product, product, db::EntityKind::Product};
            score.controversy = {dispute, dispute};
            score.benchmarkLabel = u"Sums"_qs;
            score.reportedBy = u"A bench"_qs;
            return score;
        };
        db::About about;
        about.key = u"engine"_qs;
        answers.by.first().about = {about};
        db::Controversy dispute;
        dispute.key = u"quarrel"_qs;
        dispute.claims = {{u"a"_qs, {}}};
        answers.exploration.controversies.records = {dispute};
        answers.exploration.scores.records
            = {score(u"own"_qs, u"engine"_qs, {}), score(u"other"_qs, u"loom"_qs, {}),
               score(u"disputed"_qs, u"mill"_qs, u"quarrel"_qs),
               score(u"reported"_qs, u"clock"_qs, {})};
        answers.exploration.scores.records.last().reportedBy = u"Ada Lovelace"_qs;
        const DossierDocument document = makeDossier(request(), answers);
        const auto *scores = section(document, u"scores"_qs);
        QVERIFY(scores);
        QStringList titles;
        for (const DossierGroup &group : scores->groups)
            titles << group.title;
        QCOMPARE(titles,
                 QStringList({u"clock on Sums"_qs, u"engine on Sums"_qs, u"mill on Sums"_qs}));
        QVERIFY(document.counts.contains(u"3 scores"_qs));
    }

    void pagesAreFullWhereAPictureFollows()
    {
        // A picture of nearly a page and text for more than one: three pages, not four.
        DossierAnswers answers;
        for (int i = 0; i < 38; ++i)
            answers.exploration.moves.records << exportfixture::move(
                u"m%1"_qs.arg(i), exportfixture::person(u"p%1"_qs.arg(i), u"Person %1"_qs.arg(i)),
                std::nullopt, exportfixture::organization(u"north"_qs, u"North"_qs),
                u"2025-06-05"_qs);
        DossierRequest long_ = request();
        long_.subject = {DossierKind::Organization, u"north"_qs, u"North"_qs};
        const DossierDocument document = makeDossier(long_, answers);
        QVERIFY(document.picture);
        const DossierPages pages(document);
        for (int page = 0; page + 1 < pages.count(); ++page)
            QVERIFY2(pages.filled(page) > 0.8, qPrintable(QString::number(pages.filled(page))));
    }

    void picturesStandInLineWithTheText()
    {
        DossierAnswers answers;
        answers.exploration.moves.records = {exportfixture::move(
            u"m"_qs, exportfixture::person(u"ada"_qs, u"Ada Lovelace"_qs), std::nullopt,
            exportfixture::organization(u"north"_qs, u"North"_qs), u"2025-06-05"_qs)};
        const DossierDocument document = makeDossier(request(), answers);
        QVERIFY(document.picture);
        const ChartLayout &layout = document.picture->layout;
        for (const SceneGroup &group : layout.groups) {
            const QRectF box = bounds(group);
            QVERIFY2(box.isNull() || box.left() >= dossierBleed - 1, qPrintable(group.id));
            QVERIFY2(box.isNull() || box.right() <= layout.size.width() - dossierBleed + 1,
                     qPrintable(group.id));
        }
    }

    void filesAreNamedByTheirSubject()
    {
        QCOMPARE(dossierFileName({DossierKind::Person, {}, u"Yann LeCun / Müller?"_qs},
                                 DossierFormat::Html),
                 u"dossier-yann-lecun-müller.html"_qs);
        QCOMPARE(dossierFormat(u"a.PDF"_qs), std::optional(DossierFormat::Pdf));
        QVERIFY(!dossierFormat(u"a.doc"_qs));
    }
};

QTEST_MAIN(TestDossier)
#include "tst_dossier.moc"
