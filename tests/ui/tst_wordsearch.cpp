// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/models/itemlistmodel.h"
#include "ui/views/detailview.h"
#include "ui/views/itemlistview.h"
#include "ui/widgets/theme.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace ui;

/// What the list and the detail pane do with words that are searched.
class WordSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void wordsAreShownByRelevanceUntilTheReaderSorts();
    void relevanceNeedsWords();
    void wordsFoundAreMarkedInTitles();
    void wordsFoundAreMarkedOnScreenInBothThemes_data();
    void wordsFoundAreMarkedOnScreenInBothThemes();
    void wordsFoundAreMarkedInTheOpenItem();
    void aMisspelledWordIsPutRightByOneClick();

private:
    void search(const char *query);
    [[nodiscard]] QList<db::Span> marksOf(int row) const
    {
        return title(row).data(ItemListModel::FoundRole).value<QList<db::Span>>();
    }
    [[nodiscard]] QModelIndex title(int row) const
    {
        return m_list->model()->index(row, ItemListModel::TitleColumn);
    }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ItemListView> m_list;
};

void WordSearchTest::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_list = std::make_unique<ItemListView>(m_fixture->state, m_fixture->feed, Wording());
    m_list->resize(700, 300);
    m_list->show();
    QTRY_VERIFY(m_fixture->isAnswered());
}

void WordSearchTest::cleanup()
{
    m_list.reset();
    m_fixture.reset();
}

void WordSearchTest::search(const char *query)
{
    m_fixture->state.setFilter(*db::Filter::parse(QString::fromUtf8(query)));
    QTRY_VERIFY(m_fixture->isAnswered());
}

void WordSearchTest::wordsAreShownByRelevanceUntilTheReaderSorts()
{
    const auto header = [this] {
        return m_list->model()
            ->headerData(ItemListModel::TitleColumn, Qt::Horizontal, Qt::DisplayRole)
            .toString();
    };
    auto &state = m_fixture->state;
    QCOMPARE(state.view().shownOrder(), db::ItemOrder::Newest);
    const QString plain = header();
    search("ada");
    QCOMPARE(state.view().shownOrder(), db::ItemOrder::Relevance);
    QVERIFY(header() != plain);
    // The shorter text says it with more weight.
    QTRY_COMPARE(m_list->model()->keyAt(0), QStringLiteral("leaving"));
    m_list->orders().at(0)->trigger();
    QCOMPARE(state.view().shownOrder(), db::ItemOrder::Newest);
    QTRY_COMPARE(m_list->model()->keyAt(0), QStringLiteral("criticism"));
    QCOMPARE(header(), plain);
    search("");
    search("lab");
    QCOMPARE(state.view().shownOrder(), db::ItemOrder::Newest);
}

void WordSearchTest::relevanceNeedsWords()
{
    auto *relevance = m_list->orders().at(static_cast<int>(db::ItemOrder::Relevance));
    QVERIFY(!relevance->isEnabled());
    search("-ada");
    QVERIFY(!relevance->isEnabled());
    search("ada");
    QVERIFY(relevance->isEnabled());
    QVERIFY(relevance->isChecked());
}

void WordSearchTest::wordsFoundAreMarkedInTitles()
{
    search("criticising lab");
    QTRY_VERIFY(title(0).data(ItemListModel::LoadedRole).toBool() || !title(0).data().isValid());
    QTRY_COMPARE(title(0).data().toString(), QStringLiteral("Ada Ott criticises North Lab"));
    QCOMPARE(marksOf(0), (QList<db::Span>{{8, 18}, {25, 28}}));
    search("topic:people");
    QTRY_VERIFY(title(0).data(ItemListModel::LoadedRole).toBool());
    QVERIFY(marksOf(0).isEmpty());
}

void WordSearchTest::wordsFoundAreMarkedOnScreenInBothThemes_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

void WordSearchTest::wordsFoundAreMarkedOnScreenInBothThemes()
{
    QFETCH(bool, dark);
    const Theme &theme = dark ? Theme::darkTheme() : Theme::light();
    m_list->setPalette(theme.palette());
    const auto shows = [&] {
        const QImage image = m_list->table()->viewport()->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (image.pixelColor(x, y) == theme.found)
                    return true;
            }
        }
        return false;
    };
    search("topic:people");
    QTRY_VERIFY(title(0).data(ItemListModel::LoadedRole).toBool());
    QVERIFY(!shows());
    search("lab");
    QTRY_VERIFY(shows());
}

void WordSearchTest::wordsFoundAreMarkedInTheOpenItem()
{
    DetailView detail(m_fixture->state, m_fixture->feed);
    detail.setPalette(Theme::light().palette());
    m_fixture->state.setSelection({db::RecordKind::Item, QStringLiteral("criticism")});
    QTRY_COMPARE(detail.shownItem(), QStringLiteral("criticism"));
    const QString mark = QStringLiteral("background-color:") + Theme::light().found.name();
    QVERIFY(!detail.toHtml().contains(mark));
    search("criticise");
    QTRY_VERIFY(detail.toHtml().contains(mark));
    search("");
    QTRY_VERIFY(!detail.toHtml().contains(mark));
}

void WordSearchTest::aMisspelledWordIsPutRightByOneClick()
{
    search("org:north-lab critcises");
    QPushButton *offer = nullptr;
    const auto found = [&] {
        for (auto *button : m_list->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text().contains(QLatin1String("criticises")))
                offer = button;
        }
        return offer != nullptr;
    };
    QTRY_VERIFY(found());
    QTest::mouseClick(offer, Qt::LeftButton);
    QCOMPARE(m_fixture->state.filter().text(), QStringLiteral("org:north-lab criticises"));
    QTRY_COMPARE(m_list->model()->rowCount(), 1);
}

QTEST_MAIN(WordSearchTest)
#include "tst_wordsearch.moc"
