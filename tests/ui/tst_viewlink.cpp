// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/randomview.h"
#include "ui/state/viewlink.h"
#include "ui/state/wording.h"

#include <QTest>

using test::randomView;
using ui::ViewState;

class TestViewLink : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyViewSurvivesItsLink();
    void aLinkIsPlainAndReadable();
    void aLinkAsABrowserHandsItOnIsRead();
    void aBrokenLinkSaysWhere_data();
    void aBrokenLinkSaysWhere();
    void theMessageIsInWords();
};

void TestViewLink::everyViewSurvivesItsLink()
{
    QVERIFY(rc::check([] {
        const ViewState view = randomView();
        const QString link = ui::viewLink(view);
        for (const QChar c : link)
            RC_ASSERT(c > u' ' && c < u'\x7f' && c != u'"' && c != u'<' && c != u'\'');
        const auto read = ui::readViewLink(link);
        RC_ASSERT(read.has_value());
        RC_ASSERT(*read == view);
    }));
}

void TestViewLink::aLinkIsPlainAndReadable()
{
    ViewState view;
    view.filter = db::Filter::parse(QStringLiteral("person:yann-lecun date:2025 org:meta"))
                      ->withDisabled(1, true);
    view.zoom = {db::dayOf(QDate(2024, 1, 1)), db::dayOf(QDate(2025, 6, 30))};
    view.selection = {db::RecordKind::Item, QStringLiteral("i-1")};
    QCOMPARE(ui::viewLink(view),
             QStringLiteral("claimscope://view?q=person:yann-lecun&off=date:2025&q=org:meta"
                            "&chart=moves&zoom=2024-01-01..2025-06-30&select=item:i-1"));
}

void TestViewLink::aLinkAsABrowserHandsItOnIsRead()
{
    const auto read = ui::readViewLink(QStringLiteral("  CLAIMSCOPE://view/?q=org:meta%20llama\n"));
    QVERIFY(read);
    QCOMPARE(read->filter.text(), QStringLiteral("org:meta llama"));
    QVERIFY(ui::readViewLink(QStringLiteral("claimscope://view"))->filter.isEmpty());
    QVERIFY(ui::isViewLink(QStringLiteral(" claimscope:anything")));
    QVERIFY(!ui::isViewLink(QStringLiteral("claimscope")));
}

void TestViewLink::aBrokenLinkSaysWhere_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<int>("position");
    const auto row = [](const char *name, const char *link, int position) {
        QTest::newRow(name) << QString::fromLatin1(link) << position;
    };
    row("another host", "claimscope://open?q=a", 0);
    row("another scheme", "https://view?q=a", 0);
    row("unknown part", "claimscope://view?q=a&file=/etc/passwd", 22);
    row("no value", "claimscope://view?chart", 18);
    row("an empty part", "claimscope://view?q=a&&chart=moves", 22);
    row("twice", "claimscope://view?chart=moves&chart=scores", 30);
    row("unknown chart", "claimscope://view?chart=pie", 18);
    row("unreadable query", "claimscope://view?chart=moves&q=(a", 30);
    row("empty query", "claimscope://view?q=", 18);
    row("a chart inside that cannot be read", "claimscope://view?beside=chart%3Dpie", 18);
    row("two charts inside", "claimscope://view?beside=beside%3Dchart%253Dmoves", 18);
    row("an unknown place", "claimscope://view?chart=moves&place=behind", 30);
    row("more selected than one, and not one", "claimscope://view?also=item:a", 18);
    row("cut off", "claimscope://view?q=a%2", 18);
    row("no hexadecimal digits", "claimscope://view?q=%+1", 18);
    row("no UTF-8", "claimscope://view?q=%ff", 18);
    row("a null", "claimscope://view?q=a%00b", 18);
    row("zoom backwards", "claimscope://view?zoom=2025-01-01..2024-01-01", 18);
    row("half a zoom", "claimscope://view?zoom=2025-01-01", 18);
    row("no such record kind", "claimscope://view?select=thing:a", 18);
    row("no key", "claimscope://view?select=item:", 18);
    row("table", "claimscope://view?table=yes", 18);
}

void TestViewLink::aBrokenLinkSaysWhere()
{
    QFETCH(QString, link);
    QFETCH(int, position);
    const auto read = ui::readViewLink(link);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, db::Problem::Kind::BadLink);
    QCOMPARE(read.error().position, position);
}

void TestViewLink::theMessageIsInWords()
{
    const auto read = ui::readViewLink(QStringLiteral("claimscope://view?chart=pie"));
    QCOMPARE(ui::Wording().problem(read.error()),
             QStringLiteral("The link cannot be read. The value of this part cannot be read (at "
                            "character 19). Nothing was changed. Copy the whole link once more, "
                            "then try again."));
}

QTEST_GUILESS_MAIN(TestViewLink)
#include "tst_viewlink.moc"
