// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/state/explorerfeed.h"

#include "db/archive.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using ui::ExplorerFeed;
using ui::ExplorerState;

namespace {

db::Filter filterOf(const char *query)
{
    return db::Filter::parse(QString::fromLatin1(query)).value();
}

db::ImportRequest article(const char *title)
{
    db::ImportRequest request;
    request.pasted = QString::fromLatin1(title)
        + QStringLiteral("\n\nA laboratory has shown a model. It was measured twice, and both "
                         "results were published on the same day in the same newspaper.\n");
    return request;
}

/// Counts the whole answers; on a busy machine parts of them come before.
struct WholeAnswers
{
    explicit WholeAnswers(const ExplorerFeed &feed)
    {
        QObject::connect(&feed, &ExplorerFeed::answered, &context,
                         [this, &feed] { count += feed.isAsking() ? 0 : 1; });
    }
    [[nodiscard]] int size() const { return count; }

    int count = 0;
    QObject context;
};

} // namespace

class TestExplorerFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void anOpenedArchiveIsAskedAtOnce();
    void aNewFilterGetsANewAnswer();
    void onlyTheNewestOfManyQuestionsIsAnswered();
    void lanesAndTableAreNoQuestions();
    void recordsAreReadForTheirChartsOnly();
    void aSelectedMoveIsReadBesideOtherCharts();
    void anUnknownNameIsToldAndTheOldAnswerStays();
    void aChangedArchiveIsAskedAgain();
    void aClosedArchiveLeavesNothingBehind();

private:
    void import(const char *title);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<db::Archive> m_archive;
};

void TestExplorerFeed::init()
{
    m_archive.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto created = db::Archive::create(m_folder->filePath(QStringLiteral("a.claimscope")));
    QVERIFY2(created.has_value(), qPrintable(created ? QString() : created.error().detail));
    m_archive = std::move(*created);
    import("Alpha was measured");
}

void TestExplorerFeed::import(const char *title)
{
    const auto future = m_archive->import(article(title));
    QTRY_VERIFY(future.isFinished());
    QVERIFY(future.result().has_value());
    QCOMPARE(future.result()->added, 1);
}

void TestExplorerFeed::anOpenedArchiveIsAskedAtOnce()
{
    ExplorerState state;
    ExplorerFeed feed(state);
    const WholeAnswers answered(feed);
    QVERIFY(feed.answer());
    QCOMPARE(feed.answer()->totalItems, 0);
    feed.setArchive(m_archive.get());
    QVERIFY(feed.isAsking());
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(feed.answer()->totalItems, 1);
    QVERIFY(!feed.isAsking());
}

void TestExplorerFeed::aNewFilterGetsANewAnswer()
{
    ExplorerState state;
    ExplorerFeed feed(state);
    const WholeAnswers answered(feed);
    feed.setArchive(m_archive.get());
    QTRY_COMPARE(answered.size(), 1);
    state.setFilter(filterOf("zeppelin"));
    QTRY_COMPARE(answered.size(), 2);
    QCOMPARE(feed.answer()->items.size(), 0);
    QCOMPARE(feed.answer()->totalItems, 1);
    state.goBack();
    QTRY_COMPARE(feed.answer()->items.size(), 1);
}

void TestExplorerFeed::onlyTheNewestOfManyQuestionsIsAnswered()
{
    ExplorerState state;
    ExplorerFeed feed(state);
    const WholeAnswers answered(feed);
    feed.setArchive(m_archive.get());
    for (int i = 0; i < 20; ++i)
        state.previewFilter(filterOf(qPrintable(QStringLiteral("word%1").arg(i))));
    QTRY_COMPARE(answered.size(), 1);
    QCOMPARE(feed.answer()->filter, filterOf("word19"));
    QTRY_VERIFY(!feed.isAsking());
    QCOMPARE(answered.size(), 1);
}

void TestExplorerFeed::lanesAndTableAreNoQuestions()
{
    ExplorerState state;
    ExplorerFeed feed(state);
    const WholeAnswers answered(feed);
    feed.setArchive(m_archive.get());
    QTRY_COMPARE(answered.size(), 1);
    state.setLanes(ui::LaneMode::Organizations);
    state.setAsTable(true);
    QVERIFY(!feed.isAsking());
    state.setBasis(db::DateBasis::Effective);
    QVERIFY(feed.isAsking());
}

void TestExplorerFeed::aSelectedMoveIsReadBesideOtherCharts()
{
    ExplorerState state;
    state.setChart(ui::ChartKind::Volume);
    ExplorerFeed feed(state);
    const WholeAnswers answered(feed);
    feed.setArchive(m_archive.get());
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(!feed.answer()->has.testFlag(db::ChartRecord::Moves));
    state.setSelection({db::RecordKind::Move, QStringLiteral("m")});
    QTRY_VERIFY(feed.answer()->has.testFlag(db::ChartRecord::Moves));
}

void TestExplorerFeed::recordsAreReadForTheirChartsOnly()
{
    ExplorerState state;
    ExplorerFeed feed(state);
    const WholeAnswers answered(feed);
    feed.setArchive(m_archive.get());
    QTRY_COMPARE(answered.size(), 1);
    QVERIFY(feed.answer()->has.testFlag(db::ChartRecord::Moves));
    QVERIFY(!feed.answer()->has.testFlag(db::ChartRecord::ClaimPairs));
    state.setChart(ui::ChartKind::WhoAboutWhom);
    QVERIFY(!feed.hasAnswer()); // of this chart
    QTRY_VERIFY(feed.answer()->has.testFlag(db::ChartRecord::ClaimPairs));
    QVERIFY(!feed.answer()->has.testFlag(db::ChartRecord::Moves));
    // On a chart that needs less the answer will do; a new filter does without.
    state.setChart(ui::ChartKind::Volume);
    QVERIFY(!feed.isAsking());
    state.setFilter(filterOf("zeppelin"));
    QTRY_VERIFY(!feed.answer()->has.testFlag(db::ChartRecord::ClaimPairs));
}

void TestExplorerFeed::anUnknownNameIsToldAndTheOldAnswerStays()
{
    ExplorerState state;
    ExplorerFeed feed(state);
    const WholeAnswers answered(feed);
    QSignalSpy failed(&feed, &ExplorerFeed::failed);
    feed.setArchive(m_archive.get());
    QTRY_COMPARE(answered.size(), 1);
    state.setFilter(filterOf("person:nobody"));
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(feed.problem());
    QCOMPARE(feed.problem()->kind, db::Problem::Kind::UnknownName);
    QCOMPARE(feed.answer()->items.size(), 1);
    state.goBack();
    QTRY_COMPARE(answered.size(), 2);
    QVERIFY(!feed.problem());
}

void TestExplorerFeed::aChangedArchiveIsAskedAgain()
{
    ExplorerState state;
    ExplorerFeed feed(state);
    feed.setArchive(m_archive.get());
    QTRY_COMPARE(feed.answer()->totalItems, 1);
    import("Beta was withdrawn");
    QTRY_COMPARE(feed.answer()->totalItems, 2);
}

void TestExplorerFeed::aClosedArchiveLeavesNothingBehind()
{
    ExplorerState state;
    ExplorerFeed feed(state);
    const WholeAnswers answered(feed);
    QSignalSpy archives(&feed, &ExplorerFeed::archiveChanged);
    feed.setArchive(m_archive.get());
    QTRY_COMPARE(answered.size(), 1);
    state.setFilter(filterOf("alpha"));
    feed.setArchive(nullptr);
    m_archive.reset();
    QCOMPARE(archives.size(), 2);
    QCOMPARE(feed.answer()->totalItems, 0);
    QVERIFY(!feed.isAsking());
    state.setFilter(filterOf("beta"));
    QCOMPARE(answered.size(), 1);
}

QTEST_GUILESS_MAIN(TestExplorerFeed)
#include "tst_explorerfeed.moc"
