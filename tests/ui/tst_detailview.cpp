// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/archive.h"
#include "resources/resources.h"
#include "ui/state/explorerfeed.h"
#include "ui/views/detailview.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace ui;

/// What a reader sees of a record, and where its links lead, on the sample archive.
class DetailViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void anItemShowsItsClaimsAndReports();
    void aMoveShowsItsProofOnTop();
    void aNameInTheTextFilters();
    void aClaimLinkOpensTheOtherClaim();
    void aReportAddressIsOnlyHandedOn();
    void anUnknownRecordIsSaid();
    void nothingSelectedSaysWhatToDo();
    void whatTheFilterLeavesOutIsMarked();

private:
    void show(db::RecordKind kind, const QString &key);

    QTemporaryDir m_folder;
    std::unique_ptr<db::Archive> m_archive;
    std::unique_ptr<ExplorerState> m_state;
    std::unique_ptr<ExplorerFeed> m_feed;
    std::unique_ptr<DetailView> m_view;
};

void DetailViewTest::initTestCase()
{
    initClaimscopeResources();
    const QString path = m_folder.filePath(QStringLiteral("s.claimscope"));
    QVERIFY(db::Archive::writeSample(path));
    auto opened = db::Archive::open(path);
    QVERIFY(opened);
    m_archive = std::move(*opened);
}

void DetailViewTest::init()
{
    m_view.reset();
    m_feed.reset();
    m_state = std::make_unique<ExplorerState>();
    m_feed = std::make_unique<ExplorerFeed>(*m_state);
    m_feed->setArchive(m_archive.get());
    m_view = std::make_unique<DetailView>(*m_state, *m_feed);
    m_view->resize(320, 600);
}

void DetailViewTest::show(db::RecordKind kind, const QString &key)
{
    m_state->setSelection({kind, key});
    QTRY_VERIFY(!m_view->shownItem().isEmpty());
}

void DetailViewTest::anItemShowsItsClaimsAndReports()
{
    show(db::RecordKind::Item, QStringLiteral("lecun-ft-interview"));
    const QString text = m_view->toPlainText();
    QVERIFY2(text.contains(QStringLiteral("Yann LeCun admits")), qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("THE DECODER")));
    QVERIFY(text.contains(QStringLiteral("disputed")));
    QVERIFY(!m_view->reportAddress().isEmpty());
}

void DetailViewTest::aMoveShowsItsProofOnTop()
{
    show(db::RecordKind::Move, QStringLiteral("yann-lecun-found-ami-labs-2025"));
    const QString html = m_view->toHtml();
    const QString text = m_view->toPlainText();
    QVERIFY(text.contains(QStringLiteral("Meta → AMI Labs")));
    QVERIFY2(text.contains(QStringLiteral("Text not stored")), qPrintable(text));
    const qsizetype proof = text.indexOf(QStringLiteral("Title and summary of the story"));
    QVERIFY2(proof >= 0 && text.indexOf(QStringLiteral("LeCun"), proof) > proof, qPrintable(text));
    QVERIFY(html.contains(QStringLiteral("https://")));
}

void DetailViewTest::aNameInTheTextFilters()
{
    show(db::RecordKind::Item, QStringLiteral("lecun-ft-interview"));
    Q_EMIT m_view->anchorClicked(QUrl(QStringLiteral("filter:person:yann-lecun")));
    QVERIFY(m_state->filter().selects(db::Field::Person, QStringLiteral("yann-lecun")));
}

void DetailViewTest::aClaimLinkOpensTheOtherClaim()
{
    Q_EMIT m_view->anchorClicked(QUrl(QStringLiteral("record:claim:c-lmarena-32")));
    QCOMPARE(m_state->selection(),
             (Selection{db::RecordKind::Claim, QStringLiteral("c-lmarena-32")}));
    QTRY_VERIFY(m_view->toPlainText().contains(QStringLiteral("disputes")));
}

void DetailViewTest::aReportAddressIsOnlyHandedOn()
{
    show(db::RecordKind::Item, QStringLiteral("lecun-ft-interview"));
    QSignalSpy activated(m_view.get(), &DetailView::addressActivated);
    const QUrl address(QStringLiteral("https://example.org/a"));
    Q_EMIT m_view->anchorClicked(address);
    QCOMPARE(activated.size(), 1);
    QCOMPARE(m_view->shownItem(), QStringLiteral("lecun-ft-interview"));
    Q_EMIT m_view->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    QCOMPARE(activated.size(), 1);
}

void DetailViewTest::whatTheFilterLeavesOutIsMarked()
{
    m_view->show();
    const auto marked = [&] {
        return m_view->notice()->isVisible()
            && m_view->notice()->text().contains(QStringLiteral("Not in the current filter"));
    };
    show(db::RecordKind::Item, QStringLiteral("lecun-ft-interview"));
    QTRY_VERIFY(m_feed->hasAnswer());
    QVERIFY(!marked());
    m_state->setFilter(db::Filter::parse(QStringLiteral("-person:yann-lecun")).value());
    QTRY_VERIFY(marked());
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("Yann LeCun admits")));
    QSignalSpy off(m_view.get(), &DetailView::filtersOffRequested);
    Q_EMIT m_view->notice()->linkActivated(QStringLiteral("filter-off:"));
    QCOMPARE(off.size(), 1);
    m_state->setFilter(m_state->filter().withDisabled(0, true));
    QTRY_VERIFY(!marked());
    m_state->setFilter(m_state->filter().withDisabled(0, false));
    QTRY_VERIFY(marked());
    Q_EMIT m_view->notice()->linkActivated(QStringLiteral("deselect:"));
    QVERIFY(m_state->selection().isEmpty());
    QVERIFY(!marked());
    show(db::RecordKind::Move, QStringLiteral("yann-lecun-found-ami-labs-2025"));
    QTRY_VERIFY(marked());
    // In sight, though the text is scrolled to the move.
    QVERIFY(m_view->viewport()->y() >= m_view->notice()->height());
}

void DetailViewTest::anUnknownRecordIsSaid()
{
    show(db::RecordKind::Item, QStringLiteral("lecun-ft-interview"));
    m_state->setSelection({db::RecordKind::Move, QStringLiteral("no-such-move")});
    QTRY_VERIFY(!m_view->toPlainText().contains(QStringLiteral("Yann LeCun admits")));
    QVERIFY(!m_view->toPlainText().isEmpty());
    QVERIFY(m_view->shownItem().isEmpty()); // no key opens the source of the one before
}

void DetailViewTest::nothingSelectedSaysWhatToDo()
{
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("Select a story")));
    show(db::RecordKind::Item, QStringLiteral("lecun-ft-interview"));
    m_state->setSelection({});
    QVERIFY(m_view->toPlainText().contains(QStringLiteral("Select a story")));
}

QTEST_MAIN(DetailViewTest)
#include "tst_detailview.moc"
