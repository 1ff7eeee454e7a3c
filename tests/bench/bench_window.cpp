// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Measures the window on the sample archive against an empty main window with the same bars: first
// paint, memory, and the redraw after a change of filter. Every ratio is taken in one run, children
// alternating.
#include "app/window.h"
#include "resources/resources.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenuBar>
#include <QProcess>
#include <QPushButton>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTimer>
#include <QToolBar>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>

namespace {

constexpr int startsEach = 9;

double nowMs()
{
    using namespace std::chrono;
    return duration<double, std::milli>(steady_clock::now().time_since_epoch()).count();
}

double residentMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).simplified().split(' ').constFirst().toDouble() / 1024;
    }
    return 0;
}

double quantile(QList<double> values, double share)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values.at(static_cast<int>(share * (values.size() - 1)));
}

void report(const char *name, double value, const char *unit, double goal)
{
    std::printf("%s\t%.3f\t%s\t%.3f\t%s\n", name, value, unit, goal,
                value <= goal ? "met" : "short");
    std::fflush(stdout);
}

/// Tells when a window has painted for the first time.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(std::function<void()> painted)
        : m_painted(std::move(painted))
    {
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::UpdateRequest && !m_done) {
            m_done = true;
            watched->event(event);
            m_painted();
            return true;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_painted;
    bool m_done = false;
};

/// The bars of the main window and nothing between them.
std::unique_ptr<QMainWindow> bareWindow()
{
    auto window = std::make_unique<QMainWindow>();
    for (const char *name : {"File", "Edit", "View", "Filter", "Chart", "Go", "Tools", "Help"}) {
        QMenu *menu = window->menuBar()->addMenu(QString::fromLatin1(name));
        for (int i = 0; i < 6; ++i)
            menu->addAction(QStringLiteral("Action %1").arg(i));
    }
    auto *bar = window->addToolBar(QStringLiteral("Search"));
    bar->addAction(QStringLiteral("Back"));
    bar->addAction(QStringLiteral("Forward"));
    bar->addWidget(new QLineEdit);
    bar->addWidget(new QPushButton(QStringLiteral("Export")));
    window->addToolBarBreak();
    auto *chips = window->addToolBar(QStringLiteral("Filter"));
    chips->addWidget(new QPushButton(QStringLiteral("+ Filter")));
    chips->addWidget(new QLabel(QStringLiteral("172 of 172 items")));
    window->statusBar()->showMessage(QStringLiteral("Ready"));
    window->resize(1280, 800);
    return window;
}

/// One start, measured from the moment that the parent asked for it: prints "painted rows" in ms.
int startOnce(int argc, char **argv, bool bare, double asked, const QString &profile)
{
    QApplication application(argc, argv);
    initClaimscopeResources();
    if (bare) {
        ui::loadInter();
        ui::applyFontAndPalette(ui::Theme::light(), 1);
        const auto window = bareWindow();
        ui::applyStyleSheet(application, ui::Theme::light(), 1);
        PaintWatch watch([&] {
            std::printf("%.3f %.3f\n", nowMs() - asked, nowMs() - asked);
            QCoreApplication::quit();
        });
        window->installEventFilter(&watch);
        window->show();
        return QApplication::exec();
    }
    WindowOptions options;
    options.profile = profile;
    options.theme = QStringLiteral("light");
    options.locale = QStringLiteral("en");
    Window window(options);
    double painted = 0;
    PaintWatch watch([&] { painted = nowMs() - asked; });
    window.mainWindow()->installEventFilter(&watch);
    QObject::connect(&window.feed(), &ui::ExplorerFeed::answered, &application, [&] {
        QTimer::singleShot(0, &application, [&] {
            std::printf("%.3f %.3f\n", painted, nowMs() - asked);
            QCoreApplication::quit();
        });
    });
    window.show();
    return QApplication::exec();
}

QPair<double, double> start(const char *kind, const QString &profile)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(),
                {QStringLiteral("--start"), QString::fromLatin1(kind),
                 QString::number(nowMs(), 'f', 3), profile});
    child.waitForFinished(60'000);
    const auto words = child.readAllStandardOutput().simplified().split(' ');
    return words.size() == 2 ? QPair(words.at(0).toDouble(), words.at(1).toDouble())
                             : QPair(0., 0.);
}

void measureStarts(const QString &profile)
{
    QList<double> bare;
    QList<double> painted;
    QList<double> rows;
    start("sample", profile); // writes the sample archive
    for (int i = 0; i < startsEach; ++i) {
        bare.append(start("bare", profile).first);
        const auto [first, all] = start("sample", profile);
        painted.append(first);
        rows.append(all);
    }
    report("window/first-paint-to-bare", quantile(painted, 0.5) / quantile(bare, 0.5), "ratio",
           1.5);
    report("window/first-rows-to-bare", quantile(rows, 0.5) / quantile(bare, 0.5), "ratio", 3);
}

/// From the gesture to all views painted, for one filter after the other.
void measureFilters(Window &window)
{
    const QStringList queries{
        QStringLiteral("org:meta"),         QStringLiteral("person:yann-lecun"),
        QStringLiteral("date:2025"),        QStringLiteral("claim-kind:criticism"),
        QStringLiteral("topic:personnel"),  QStringLiteral("benchmark"),
        QStringLiteral("from:openai"),      QString(),
        QStringLiteral("dispute:admitted"), QStringLiteral("org:openai date:2024..2025")};
    QList<double> times;
    for (int i = 0; i < 40; ++i) {
        const auto filter = db::Filter::parse(queries.at(i % queries.size()));
        QElapsedTimer timer;
        timer.start();
        window.state().setFilter(*filter);
        bool answered = false;
        const auto connection = QObject::connect(&window.feed(), &ui::ExplorerFeed::answered,
                                                 [&] { answered = true; });
        while (!answered && timer.elapsed() < 5000)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        window.mainWindow()->grab();
        QObject::disconnect(connection);
        times.append(timer.nsecsElapsed() / 1e6);
    }
    report("window/filter-to-painted-p95", quantile(times, 0.95), "ms", 100);
    report("window/filter-to-painted-median", quantile(times, 0.5), "ms", 100);
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 5 && QLatin1String(argv[1]) == QLatin1String("--start")) {
        return startOnce(argc, argv, QLatin1String(argv[2]) == QLatin1String("bare"),
                         QByteArray(argv[3]).toDouble(), QString::fromLocal8Bit(argv[4]));
    }
    QApplication application(argc, argv);
    initClaimscopeResources();
    QTemporaryDir profile;
    measureStarts(profile.path());
    WindowOptions options;
    options.profile = profile.path();
    options.theme = QStringLiteral("light");
    options.locale = QStringLiteral("en");
    Window window(options);
    window.mainWindow()->resize(1280, 800);
    window.show();
    QElapsedTimer waited;
    waited.start();
    while (window.feed().answer()->totalItems == 0 && waited.elapsed() < 10'000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    measureFilters(window);
    report("window/resident-memory", residentMegabytes(), "MB", 150);
    return 0;
}
