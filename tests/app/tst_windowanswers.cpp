// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"
#include "db/queries/questions.h"
#include "resources/resources.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartview.h"
#include "ui/charts/stripplot.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/models/facetmodel.h"
#include "ui/models/itemlistmodel.h"
#include "ui/views/facetsection.h"
#include "ui/views/facetsview.h"
#include "ui/views/itemlistview.h"

#include <QListView>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace db;

namespace {

QStringList idsOf(const ui::ChartData &chart)
{
    QStringList ids;
    for (const ui::Mark &mark : chart.marks)
        ids.append(QStringLiteral("%1 %2%3").arg(
            mark.id, QString::number(mark.value),
            mark.level == ui::MarkLevel::Context ? QStringLiteral(" outside") : QString()));
    return ids;
}

} // namespace

/// What the window shows after any gestures is what plain SQL answers.
class WindowAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void gesturesShowWhatSqlAnswers_data();
    void gesturesShowWhatSqlAnswers();
    void cleanupTestCase();

private:
    void gesture();
    void brush();
    void clickFacet();
    [[nodiscard]] bool isSettled() const;
    [[nodiscard]] Exploration bySql() const;
    [[nodiscard]] QString facetDifference(const Exploration &expected) const;
    [[nodiscard]] QString listDifference(const Exploration &expected) const;
    [[nodiscard]] QString chartDifference(const Exploration &expected) const;
    [[nodiscard]] QString stripDifference(const Exploration &expected) const;

    [[nodiscard]] ui::MainWindow *main() const { return m_window->mainWindow(); }
    int below(int limit) { return m_random.bounded(limit); }

    QTemporaryDir m_profile;
    std::unique_ptr<Window> m_window;
    std::unique_ptr<Connection> m_connection;
    ui::StripPlot *m_strip = nullptr;
    ui::ChartFrame *m_frame = nullptr;
    QRandomGenerator m_random;
    QString m_did; ///< for messages
};

void WindowAnswersTest::initTestCase()
{
    initClaimscopeResources();
    WindowOptions options;
    options.profile = m_profile.path();
    options.now = QDate(2026, 7, 1);
    options.locale = QStringLiteral("en_US");
    options.theme = QStringLiteral("light");
    m_window = std::make_unique<Window>(options);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->feed().answer()->totalItems > 100, 30'000);
    m_strip = main()->findChild<ui::StripPlot *>();
    m_frame = main()->findChild<ui::ChartFrame *>();
    QVERIFY(m_strip && m_frame);
    auto connection
        = Connection::open(m_window->feed().archive()->path(), Connection::Mode::ReadOnly);
    QVERIFY(connection);
    m_connection = *std::move(connection);
}

void WindowAnswersTest::cleanupTestCase()
{
    m_connection.reset();
    m_window.reset();
}

bool WindowAnswersTest::isSettled() const
{
    return !m_window->feed().isAsking() && !m_window->feed().problem()
        && m_window->feed().answer()->filter.text() == m_window->state().filter().text();
}

Exploration WindowAnswersTest::bySql() const
{
    const ui::ViewState &view = m_window->state().view();
    const ExploreRequest request{m_window->state().filter(), view.shownOrder(), view.basis,
                                 ui::recordsOf(view.chart)};
    return explore(*m_connection, request).value_or(Exploration());
}

void WindowAnswersTest::clickFacet()
{
    const QList<Field> fields{Field::Person,      Field::Organization,  Field::Product,
                              Field::ClaimKindIs, Field::ClaimStatusIs, Field::Topic,
                              Field::Source,      Field::Language};
    const Field field = fields.at(below(int(fields.size())));
    QListView *list = main()->facets()->section(field)->list();
    const int rows = list->model()->rowCount();
    if (rows == 0)
        return;
    const QModelIndex index = list->model()->index(below(rows), 0);
    const QList<Qt::KeyboardModifiers> modifiers{Qt::NoModifier, Qt::NoModifier,
                                                 Qt::ControlModifier, Qt::AltModifier};
    const auto modifier = modifiers.at(below(4));
    m_did += QStringLiteral(" click %1 %2").arg(fieldName(field)).arg(index.row());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, modifier, list->visualRect(index).center());
}

void WindowAnswersTest::brush()
{
    const auto at = [this](int x) { return QPoint(x, m_strip->height() / 3); };
    const int from = 20 + below(m_strip->width() - 60);
    const int to = 20 + below(m_strip->width() - 60);
    m_did += QStringLiteral(" brush %1-%2").arg(from).arg(to);
    QTest::mousePress(m_strip, Qt::LeftButton, {}, at(from));
    for (int step = 1; step <= 4; ++step)
        QTest::mouseMove(m_strip, at(from + (to - from) * step / 4));
    QTest::mouseRelease(m_strip, Qt::LeftButton, {}, at(to));
}

void WindowAnswersTest::gesture()
{
    switch (below(9)) {
    case 0:
    case 1:
    case 2:
        return brush();
    case 3:
        m_did += QStringLiteral(" clear");
        return m_window->state().setFilter({});
    case 4:
        if (m_window->state().canGoBack())
            m_window->state().goBack();
        return;
    default:
        return clickFacet();
    }
}

QString WindowAnswersTest::facetDifference(const Exploration &expected) const
{
    for (const Facet &facet : expected.facets) {
        const ui::FacetSection *section
            = facet.field == Field::Date ? nullptr : main()->facets()->section(facet.field);
        if (!section)
            continue;
        QHash<QString, qint64> counts;
        const QList<FacetValue> values = facet.all();
        for (const FacetValue &value : values)
            counts.insert(value.key, value.count);
        const ui::FacetModel *model = section->model();
        if (facet.size() > model->allValues())
            return fieldName(facet.field) + QStringLiteral(" lacks values");
        for (int row = 0; row < model->rowCount(); ++row) {
            const QModelIndex index = model->index(row, 0);
            const QString key = index.data(ui::FacetModel::KeyRole).toString();
            const qint64 shown = index.data(ui::FacetModel::CountRole).toLongLong();
            if (shown != counts.value(key))
                return QStringLiteral("%1 %2 shows %3, SQL counts %4")
                    .arg(fieldName(facet.field), key)
                    .arg(shown)
                    .arg(counts.value(key));
        }
    }
    return {};
}

QString WindowAnswersTest::listDifference(const Exploration &expected) const
{
    const ui::ItemListModel *model = main()->list()->model();
    if (model->rowCount() != expected.items.size())
        return QStringLiteral("the list has %1 rows, SQL finds %2")
            .arg(model->rowCount())
            .arg(expected.items.size());
    for (qsizetype row = 0; row < expected.items.size(); ++row) {
        if (model->rowOf(expected.items.at(row)) != row)
            return QStringLiteral("row %1 of the list is another item").arg(row);
    }
    return {};
}

QString WindowAnswersTest::chartDifference(const Exploration &expected) const
{
    const ui::ChartState shown = m_frame->shownChart();
    const ui::ChartData chart
        = chartData(shown.chart, expected, m_frame->optionsOf(shown), ui::Wording(QLocale()));
    // A chart without marks is a text; what it held before does not show.
    if (chart.marks.isEmpty())
        return m_frame->view().isVisible() ? QStringLiteral("a chart where SQL finds nothing")
                                           : QString();
    QStringList drawn = idsOf(m_frame->view().chart());
    QStringList wanted = idsOf(chart);
    drawn.sort();
    wanted.sort();
    return drawn == wanted ? QString()
                           : QStringLiteral("the chart draws\n  %1\nSQL gives\n  %2")
                                 .arg(drawn.join(u", "), wanted.join(u", "));
}

/// Every bar counts the records of the chart's own date that certainly lie in it.
QString WindowAnswersTest::stripDifference(const Exploration &expected) const
{
    const ui::ViewState &view = m_window->state().view();
    QList<VolumeEntry> dated = expected.volume;
    if (ui::showsMoves(view.chart)) {
        dated.clear();
        for (const Move &move : expected.moves.records) {
            const Edtf date = move.date(view.basis);
            if (!date.isNull())
                dated.append({date.strictFirst(), date.strictLast(), true,
                              !expected.moves.outside.contains(move.key)});
        }
    }
    for (const ui::StripBin &bin : m_strip->bins().bins) {
        qint64 rest = 0;
        qint64 matching = 0;
        for (const VolumeEntry &entry : std::as_const(dated)) {
            const bool in = entry.first >= bin.first && entry.last <= bin.last;
            rest += in && entry.matchesRest ? entry.count : 0;
            matching += in && entry.matches ? entry.count : 0;
        }
        if (bin.rest != rest || bin.matching != matching)
            return QStringLiteral("the strip shows %1 of %2 in %3, SQL counts %4 of %5")
                .arg(bin.matching)
                .arg(bin.rest)
                .arg(ui::brushText({bin.first, bin.last}))
                .arg(matching)
                .arg(rest);
    }
    return {};
}

void WindowAnswersTest::gesturesShowWhatSqlAnswers_data()
{
    QTest::addColumn<ui::ChartKind>("chart");
    const char *names[]
        = {"moves", "balance", "flows", "scores", "disputes", "volume", "status", "who about whom"};
    for (int chart = 0; chart < 8; ++chart)
        QTest::addRow("%s", names[chart]) << ui::ChartKind(chart);
}

void WindowAnswersTest::gesturesShowWhatSqlAnswers()
{
    QFETCH(ui::ChartKind, chart);
    constexpr int gestures = 9;
    m_random.seed(20250406 + quint32(chart));
    m_did.clear();
    m_window->state().setFilter({});
    m_window->state().setChart(chart);
    for (int i = 0; i < gestures; ++i) {
        gesture();
        QTRY_VERIFY2(isSettled(), qPrintable(m_did));
        if (m_window->state().view().chart != chart)
            m_window->state().setChart(chart);
        QTRY_VERIFY2(isSettled(), qPrintable(m_did));
        const Exploration expected = bySql();
        for (const QString &found : {facetDifference(expected), listDifference(expected),
                                     chartDifference(expected), stripDifference(expected)})
            QVERIFY2(found.isEmpty(), qPrintable(m_did + QStringLiteral(": ") + found));
    }
}

QTEST_MAIN(WindowAnswersTest)
#include "tst_windowanswers.moc"
