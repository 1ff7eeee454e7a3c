// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/mainwindow/viewlinks.h"
#include "ui/state/viewlink.h"

#include <QSignalSpy>
#include <QTest>

class TestViewLinks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLinkBringsTheSameItems();
    void aLinkBringsBothChartsAndWhatIsSelected();
    void aLinkBeforeTheArchiveWaitsForIt();
    void aLinkToWhatTheArchiveDoesNotHaveChangesNothing();
    void aBrokenLinkChangesNothing();
    void theCommandOfTheListIsQuoted();

private:
    std::unique_ptr<WindowFixture> m_fixture;
};

void TestViewLinks::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    QTRY_VERIFY(m_fixture->isAnswered());
}

void TestViewLinks::aLinkBringsTheSameItems()
{
    auto &state = m_fixture->state;
    ui::ViewLinks links(state, m_fixture->feed);
    state.setFilter(
        db::Filter::parse(QStringLiteral("person:ada-ott lang:de"))->withDisabled(1, true));
    state.setChart(ui::ChartKind::Volume);
    state.setSelection({db::RecordKind::Item, QStringLiteral("leaving")});
    QTRY_VERIFY(m_fixture->isAnswered());
    const auto items = m_fixture->feed.answer()->items;
    QCOMPARE(items.size(), 2);
    const auto view = state.view();
    const QString link = links.link();
    QVERIFY(!link.contains(m_fixture->folder()));

    ui::ExplorerState other;
    ui::ExplorerFeed feed(other);
    feed.setArchive(m_fixture->archive.get());
    ui::ViewLinks elsewhere(other, feed);
    QSignalSpy opened(&elsewhere, &ui::ViewLinks::opened);
    elsewhere.open(link);
    QTRY_COMPARE(opened.count(), 1);
    QCOMPARE(other.view(), view);
    QTRY_COMPARE(feed.answer()->items, items);
    other.goBack();
    QVERIFY(other.filter().isEmpty()); // one step
}

void TestViewLinks::aLinkBringsBothChartsAndWhatIsSelected()
{
    auto &state = m_fixture->state;
    ui::ViewLinks links(state, m_fixture->feed);
    state.setFilter(db::Filter::parse(QStringLiteral("org:north-lab")).value());
    state.setFrozen(true);
    ui::Comparison compared;
    compared.other.filter = db::Filter::parse(QStringLiteral("topic:deals")).value();
    compared.other.chart = ui::ChartKind::Volume;
    compared.stacked = false;
    state.setCompared(compared);
    state.setZoom({2'460'000, 2'460'400});
    state.setSelection({db::RecordKind::Item, QStringLiteral("leaving")});
    state.toggleSelected({db::RecordKind::Move, QStringLiteral("m1")});
    state.setLaneOrder({QStringLiteral("ada-ott")});
    QTRY_VERIFY(m_fixture->isAnswered());

    ui::ExplorerState other;
    ui::ExplorerFeed feed(other);
    feed.setArchive(m_fixture->archive.get());
    ui::ViewLinks elsewhere(other, feed);
    elsewhere.open(links.link());
    QTRY_COMPARE(other.view(), state.view());
    QTRY_COMPARE(feed.answer()->items, m_fixture->feed.answer()->items);
}

void TestViewLinks::aLinkBeforeTheArchiveWaitsForIt()
{
    ui::ExplorerState state;
    ui::ExplorerFeed feed(state);
    ui::ViewLinks links(state, feed);
    links.open(QStringLiteral("claimscope://view?q=topic:deals"));
    QVERIFY(state.filter().isEmpty());
    feed.setArchive(m_fixture->archive.get());
    QTRY_COMPARE(state.filter().text(), QStringLiteral("topic:deals"));
}

void TestViewLinks::aLinkToWhatTheArchiveDoesNotHaveChangesNothing()
{
    ui::ViewLinks links(m_fixture->state, m_fixture->feed);
    const auto before = m_fixture->state.view();
    QSignalSpy failed(&links, &ui::ViewLinks::failed);
    links.open(QStringLiteral("claimscope://view?q=person:nobody&chart=volume"));
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().value<db::Problem>().kind, db::Problem::Kind::UnknownName);
    QCOMPARE(m_fixture->state.view(), before);
}

void TestViewLinks::aBrokenLinkChangesNothing()
{
    ui::ViewLinks links(m_fixture->state, m_fixture->feed);
    const auto before = m_fixture->state.view();
    QSignalSpy failed(&links, &ui::ViewLinks::failed);
    links.open(QStringLiteral("claimscope://view?q=topic:deals&chart=pie"));
    QCOMPARE(failed.count(), 1);
    QCOMPARE(m_fixture->state.view(), before);
}

void TestViewLinks::theCommandOfTheListIsQuoted()
{
    ui::ViewState view;
    view.filter = db::Filter::parse(QStringLiteral("\"it's\" -topic:deals")).value();
    QCOMPARE(ui::queryCommand(view, QStringLiteral("/tmp/my archive")),
             QStringLiteral("claimscope query --archive '/tmp/my archive' --limit -1"
                            " '\"it'\\''s\" -topic:deals'"));
    view.filter = {};
    view.order = db::ItemOrder::Oldest;
    QCOMPARE(ui::queryCommand(view, QStringLiteral("a")),
             QStringLiteral("claimscope query --archive 'a' --order oldest --limit -1"));
}

QTEST_GUILESS_MAIN(TestViewLinks)
#include "tst_viewlinks.moc"
