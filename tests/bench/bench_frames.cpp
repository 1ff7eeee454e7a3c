// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the real window on generated archives with the mouse: brushes dragged over the time strip,
// clicks on facets, tab after tab. For every gesture the time from the event to the end of the last
// painting that follows from it, and the longest event: the time in which the window stood still.
// Arguments: [--events] [--tab NAME] [ITEMS or FILE]...; --events lists what the time in the
// window's own thread went to.
#include "app/window.h"
#include "resources/resources.h"
#include "tests/bench/largearchive.h"
#include "ui/charts/stripplot.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/views/facetsection.h"
#include "ui/views/facetsview.h"
#include "ui/views/itemlistview.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QListView>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

constexpr qint64 quietMs = 300; ///< nothing more is painted: the gesture is done
constexpr qint64 patienceMs = 60'000;

double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(static_cast<int>(share * double(values.size() - 1)));
}

/// An application that notes when it last painted and how long it last did not come back.
class WatchedApplication final : public QApplication
{
public:
    WatchedApplication(int &argc, char **argv)
        : QApplication(argc, argv)
    {
        m_clock.start();
    }
    bool notify(QObject *receiver, QEvent *event) override
    {
        const QEvent::Type type = event->type(); // events may be gone afterwards
        const QByteArray name = nameOf(*receiver); // likewise
        const bool outermost = m_depth++ == 0;
        const double begun = now();
        const double begunOwn = ownTime();
        const double othersBefore = std::exchange(m_inside, 0.0);
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        const double ended = now();
        const double own = ownTime() - begunOwn;
        Spent &spent = m_spent[{name, type}];
        spent.ms += own - m_inside;
        ++spent.events;
        m_inside = othersBefore + own;
        if (outermost)
            m_longest = std::max(m_longest, ended - begun);
        if (type == QEvent::UpdateRequest || type == QEvent::Paint)
            m_painted = ended;
        return done;
    }
    [[nodiscard]] double now() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    [[nodiscard]] double painted() const { return m_painted; }
    double takeLongest() { return std::exchange(m_longest, 0.0); }
    void forgetSpent() { m_spent.clear(); }
    void printSpent(qsizetype gestures) const;

private:
    struct Spent
    {
        double ms = 0; ///< without the events inside
        int events = 0;
    };

    /// Processor time of this thread in ms: others do not count.
    static double ownTime()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
    }
    static QByteArray nameOf(const QObject &receiver)
    {
        const QByteArray name = receiver.metaObject()->className();
        if (name != "QWidget" || !receiver.parent())
            return name;
        const QObject *outer = receiver.parent()->parent();
        return QByteArray(receiver.parent()->metaObject()->className()) + " in "
            + (outer ? outer->metaObject()->className() : "nothing");
    }

    QElapsedTimer m_clock;
    QMap<QPair<QByteArray, int>, Spent> m_spent; ///< by class and type of event
    double m_inside = 0;
    int m_depth = 0;
    double m_painted = 0;
    double m_longest = 0;
};

void WatchedApplication::printSpent(qsizetype gestures) const
{
    QList<QPair<double, QString>> lines;
    for (auto spent = m_spent.cbegin(); spent != m_spent.cend(); ++spent)
        lines.append({spent->ms,
                      QStringLiteral("  %1 %2\t%3\tms a gesture\t%4\tevents a gesture")
                          .arg(QString::fromLatin1(spent.key().first),
                               QVariant::fromValue(QEvent::Type(spent.key().second)).toString())
                          .arg(spent->ms / double(gestures), 0, 'f', 2)
                          .arg(double(spent->events) / double(gestures), 0, 'f', 1)});
    std::sort(lines.begin(), lines.end(), std::greater<>());
    constexpr qsizetype most = 25;
    for (const auto &[ms, line] : lines.first(std::min(most, lines.size())))
        std::printf("%s\n", qPrintable(line));
}

class Frames
{
public:
    Frames(WatchedApplication &application, Window &window)
        : m_application(application)
        , m_window(window)
        , m_strip(window.mainWindow()->findChild<ui::StripPlot *>())
    {
    }

    bool waitForArchive();
    void run(const QString &onlyTab, bool withEvents);

private:
    void measure(const std::function<void()> &gesture);
    void settle();
    void drag();
    void clickFacet(db::Field field, int row, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] bool isAnswered();
    void print(const char *name, double goal);

    WatchedApplication &m_application;
    Window &m_window;
    ui::StripPlot *m_strip;
    QList<double> m_times;
    QList<double> m_all;
    double m_gap = 0;
    double m_longestGap = 0;
};

bool Frames::isAnswered()
{
    return !m_window.feed().isAsking()
        && m_window.feed().answer()->filter.text() == m_window.state().filter().text();
}

/// Turns the event loop until the answer is there and nothing is painted any more.
void Frames::settle()
{
    const double begun = m_application.now();
    double quietSince = begun;
    QTimer wake; // the loop waits for events, and this is one
    wake.start(2);
    while (m_application.now() - begun < double(patienceMs)) {
        const double before = m_application.painted();
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        if (!isAnswered() || m_application.painted() > before)
            quietSince = m_application.now();
        if (m_application.now() - quietSince > double(quietMs))
            return;
    }
}

void Frames::measure(const std::function<void()> &gesture)
{
    settle();
    m_application.takeLongest();
    const double begun = m_application.now();
    gesture();
    settle();
    const double took = m_application.painted() - begun;
    if (took <= 0) // the gesture changed nothing that is seen
        return;
    m_times.append(took);
    m_gap = std::max(m_gap, m_application.takeLongest());
}

bool Frames::waitForArchive()
{
    QElapsedTimer waited;
    waited.start();
    // A wakeful loop: an idle window would wait for the next timer only.
    QTimer wake;
    wake.start(5);
    const auto known
        = {std::pair(db::Known::Items, "first rows"), std::pair(db::Known::Counts, "counts"),
           std::pair(db::Known::All, "charts")};
    for (const auto &[stage, name] : known) {
        while (m_window.feed().known() < stage && waited.elapsed() < 10 * patienceMs)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        std::printf("%s after opening\t%.0f\tms\t\t\n", name, double(waited.elapsed()));
        std::fflush(stdout);
    }
    return m_strip && m_window.feed().hasAnswer();
}

/// A brush is drawn over a quarter of the strip, moved, and let go.
void Frames::drag()
{
    const int width = m_strip->width();
    const int height = m_strip->height() / 3;
    const auto at = [&](double share) { return QPoint(int(share * width), height); };
    QTest::mousePress(m_strip, Qt::LeftButton, {}, at(0.3));
    for (int step = 1; step <= 8; ++step)
        measure([&] { QTest::mouseMove(m_strip, at(0.3 + 0.035 * step)); });
    measure([&] { QTest::mouseRelease(m_strip, Qt::LeftButton, {}, at(0.58)); });
    QTest::mousePress(m_strip, Qt::LeftButton, {}, at(0.45));
    for (int step = 1; step <= 8; ++step)
        measure([&] { QTest::mouseMove(m_strip, at(0.45 + 0.03 * step)); });
    measure([&] { QTest::mouseRelease(m_strip, Qt::LeftButton, {}, at(0.69)); });
}

void Frames::clickFacet(db::Field field, int row, Qt::KeyboardModifiers modifiers)
{
    QListView *list = m_window.mainWindow()->facets()->section(field)->list();
    const QModelIndex index = list->model()->index(row, 0);
    if (!index.isValid())
        return;
    const QPoint at = list->visualRect(index).center();
    measure([&] { QTest::mouseClick(list->viewport(), Qt::LeftButton, modifiers, at); });
}

void Frames::print(const char *name, double goal)
{
    std::printf("%s p50\t%.1f\tms\t\t\n", name, quantile(m_times, 0.5));
    std::printf("%s p95\t%.1f\tms\t%.0f\t%s\n", name, quantile(m_times, 0.95), goal,
                quantile(m_times, 0.95) <= goal ? "met" : "short");
    std::printf("%s longest event\t%.1f\tms\t100\t%s\n", name, m_gap,
                m_gap <= 100 ? "met" : "short");
    std::fflush(stdout);
}

void Frames::run(const QString &onlyTab, bool withEvents)
{
    const QStringList tabs
        = QStringLiteral("moves balance flows scores disputes volume status who-about-whom")
              .split(u' ');
    const double goal = m_window.feed().answer()->totalItems > 300'000 ? 60 : 33;
    for (int tab = 0; tab < tabs.size(); ++tab) {
        if (!onlyTab.isEmpty() && onlyTab != tabs.at(tab))
            continue;
        m_times.clear();
        m_gap = 0;
        settle();
        m_application.forgetSpent();
        measure([&] { m_window.state().setChart(ui::ChartKind(tab)); });
        drag();
        clickFacet(db::Field::Person, 1);
        clickFacet(db::Field::Person, 2, Qt::ControlModifier);
        clickFacet(db::Field::Organization, 1);
        clickFacet(db::Field::Organization, 1);
        drag();
        measure([&] { m_window.state().setFilter({}); });
        print(qPrintable(QStringLiteral("frames/") + tabs.at(tab)), goal);
        if (withEvents)
            m_application.printSpent(m_times.size());
        m_all += m_times;
        m_longestGap = std::max(m_longestGap, m_gap);
    }
    m_times = m_all;
    m_gap = m_longestGap;
    print("frames/all", goal);
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    initClaimscopeResources();
    QStringList sizes = QCoreApplication::arguments().mid(1);
    QString onlyTab;
    const bool withEvents = sizes.removeAll(QStringLiteral("--events")) > 0;
    if (sizes.size() > 1 && sizes.constFirst() == QLatin1String("--tab")) {
        onlyTab = sizes.at(1);
        sizes = sizes.mid(2);
    }
    if (sizes.isEmpty())
        sizes = QStringList{QStringLiteral("10000"), QStringLiteral("100000")};
    for (const QString &size : std::as_const(sizes)) {
        QTemporaryDir folder;
        QString file = size;
        if (!QFileInfo::exists(file)) {
            file = folder.filePath(QStringLiteral("frames.claimscope"));
            if (!bench::writeLargeArchive(file, size.toLongLong()))
                return 1;
        }
        std::printf("frames of\t%s\titems or file\t\t\n", qPrintable(size));
        WindowOptions options;
        options.profile = folder.path();
        options.archive = QFileInfo(file).absoluteFilePath();
        options.theme = QStringLiteral("light");
        options.locale = QStringLiteral("en");
        options.now = QDate(2026, 1, 1);
        Window window(options);
        window.mainWindow()->resize(1280, 800);
        window.show();
        Frames frames(application, window);
        if (!frames.waitForArchive())
            return 1;
        frames.run(onlyTab, withEvents);
    }
    return 0;
}
