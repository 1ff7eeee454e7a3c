// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/windowfixture.h"
#include "ui/models/facetmodel.h"
#include "ui/views/facetdelegate.h"
#include "ui/views/facetsection.h"
#include "ui/views/facetsview.h"
#include "ui/widgets/theme.h"

#include <QListView>
#include <QPushButton>
#include <QTest>

using db::Field;
using ui::FacetsView;

class TestFacetsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void longFacetsBeginShort();
    void aClickFiltersAndASecondOneTakesItBack();
    void aCtrlClickAddsAndAnAltClickExcludes();
    void theCheckMarkAdds();
    void keysDoWhatClicksDo();
    void aSelectedValueStaysAtTopWithZero();
    void pointingAtAPersonIsTold();
    void largeTextsDoNotOverlap();
    void aFoldedFacetHidesItsValues();

private:
    [[nodiscard]] QListView *list(Field field) const { return m_view->section(field)->list(); }
    [[nodiscard]] int rowOf(Field field, const char *key) const;
    void click(Field field, const char *key, Qt::KeyboardModifiers modifiers, int x = 60);
    [[nodiscard]] QString filter() const { return m_fixture->state.filter().text(); }

    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<FacetsView> m_view;
};

void TestFacetsView::init()
{
    m_fixture = std::make_unique<WindowFixture>();
    QVERIFY(m_fixture->open());
    m_view = std::make_unique<FacetsView>(m_fixture->state, m_fixture->feed, ui::Wording());
    m_view->resize(220, 1400);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
    QTRY_VERIFY(m_fixture->isAnswered());
    QTRY_VERIFY(list(Field::Person)->isVisible());
}

void TestFacetsView::cleanup()
{
    m_view.reset();
    m_fixture.reset();
}

int TestFacetsView::rowOf(Field field, const char *key) const
{
    const auto *model = m_view->section(field)->model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row).data(ui::FacetModel::KeyRole).toString() == QLatin1String(key))
            return row;
    }
    return -1;
}

void TestFacetsView::click(Field field, const char *key, Qt::KeyboardModifiers modifiers, int x)
{
    auto *view = list(field);
    const auto index = view->model()->index(rowOf(field, key), 0);
    QVERIFY(index.isValid());
    const QRect row = view->visualRect(index);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, modifiers,
                      QPoint(row.left() + x, row.center().y()));
    QTRY_VERIFY(m_fixture->isAnswered());
}

void TestFacetsView::longFacetsBeginShort()
{
    const auto *people = m_view->section(Field::Person)->model();
    QCOMPARE(people->rowCount(), ui::FacetModel::shortLength);
    QCOMPARE(people->available(), 7);
    QCOMPARE(people->index(0).data().toString(), QStringLiteral("Ada Ott"));
    QCOMPARE(people->index(0).data(ui::FacetModel::CountRole).toInt(), 2);
}

void TestFacetsView::aClickFiltersAndASecondOneTakesItBack()
{
    click(Field::Organization, "south-lab", Qt::NoModifier);
    QCOMPARE(filter(), QStringLiteral("org:south-lab"));
    QVERIFY(m_view->section(Field::Organization)
                ->model()
                ->index(0)
                .data(ui::FacetModel::SelectedRole)
                .toBool());
    click(Field::Organization, "north-lab", Qt::NoModifier);
    QCOMPARE(filter(), QStringLiteral("org:north-lab"));
    click(Field::Organization, "north-lab", Qt::NoModifier);
    QVERIFY(filter().isEmpty());
}

void TestFacetsView::aCtrlClickAddsAndAnAltClickExcludes()
{
    click(Field::Organization, "south-lab", Qt::NoModifier);
    click(Field::Organization, "north-lab", Qt::ControlModifier);
    QCOMPARE(m_fixture->state.filter().parts().size(), 1);
    QCOMPARE(m_fixture->state.filter().parts().at(0).values().size(), 2);
    click(Field::Topic, "deals", Qt::AltModifier);
    QVERIFY(m_fixture->state.filter().parts().at(1).isExcluding());
    QVERIFY(m_view->section(Field::Topic)
                ->model()
                ->index(rowOf(Field::Topic, "deals"))
                .data(ui::FacetModel::ExcludedRole)
                .toBool());
    click(Field::Topic, "deals", Qt::NoModifier);
    QCOMPARE(m_fixture->state.filter().parts().size(), 1);
}

void TestFacetsView::theCheckMarkAdds()
{
    click(Field::Language, "en", Qt::NoModifier, 12);
    click(Field::Language, "de", Qt::NoModifier, 12);
    QCOMPARE(m_fixture->state.filter().parts().at(0).values().size(), 2);
}

void TestFacetsView::keysDoWhatClicksDo()
{
    auto *topics = list(Field::Topic);
    topics->setFocus();
    QVERIFY(topics->currentIndex().isValid());
    const QString key = topics->currentIndex().data(ui::FacetModel::KeyRole).toString();
    QTest::keyClick(topics, Qt::Key_Return);
    QCOMPARE(filter(), QStringLiteral("topic:%1").arg(key));
    QTRY_VERIFY(m_fixture->isAnswered());
    QCOMPARE(topics->currentIndex().data(ui::FacetModel::KeyRole).toString(), key);
    QTest::keyClick(topics, Qt::Key_Return, Qt::AltModifier);
    QVERIFY(filter().contains(QStringLiteral("-topic:%1").arg(key)));
}

void TestFacetsView::aSelectedValueStaysAtTopWithZero()
{
    m_fixture->state.setFilter(*db::Filter::parse(QStringLiteral("person:fee-opitz date:1999")));
    QTRY_VERIFY(m_fixture->isAnswered());
    const auto first = m_view->section(Field::Person)->model()->index(0);
    QCOMPARE(first.data(ui::FacetModel::KeyRole).toString(), QStringLiteral("fee-opitz"));
    QCOMPARE(first.data().toString(), QStringLiteral("Fee Opitz"));
    QCOMPARE(first.data(ui::FacetModel::CountRole).toInt(), 0);
    QVERIFY(list(Field::Person)->isVisible());
}

void TestFacetsView::pointingAtAPersonIsTold()
{
    auto *people = list(Field::Person);
    const QRect row = people->visualRect(people->model()->index(1, 0));
    QTest::mouseMove(people->viewport(), row.center());
    QTRY_COMPARE(m_fixture->state.hovered(),
                 people->model()->index(1, 0).data(ui::FacetModel::KeyRole).toString());
}

void TestFacetsView::largeTextsDoNotOverlap()
{
    const double points = 9.75 * 1.8;
    QFont font = m_view->font();
    font.setPointSizeF(points);
    m_view->setFont(font);
    m_view->setStyleSheet(ui::Theme::light().styleSheet(points));
    const auto *section = m_view->section(Field::Person);
    const auto buttons = section->findChildren<QPushButton *>();
    QCOMPARE(buttons.size(), 2);
    for (const auto *button : buttons)
        QTRY_VERIFY(button->height() >= button->sizeHint().height());
    const auto *view = list(Field::Person);
    const auto lastRow = [view] {
        return view->visualRect(view->model()->index(view->model()->rowCount() - 1, 0));
    };
    QTRY_VERIFY(lastRow().height() >= view->fontMetrics().height());
    QTRY_VERIFY(view->y() + lastRow().bottom() < buttons.constLast()->y());
}

void TestFacetsView::aFoldedFacetHidesItsValues()
{
    m_view->section(Field::Topic)->setCollapsed(true);
    QVERIFY(!list(Field::Topic)->isVisible());
    m_view->section(Field::Topic)->setCollapsed(false);
    QVERIFY(list(Field::Topic)->isVisible());
}

QTEST_MAIN(TestFacetsView)
#include "tst_facetsview.moc"
