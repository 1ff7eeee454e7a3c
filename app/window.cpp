// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QTimer>
#include <QtConcurrentRun>

Window::Window(const WindowOptions &options)
    : m_options(options)
    , m_preferences(options.profile)
    , m_feed(m_state)
    , m_session(m_state, options.profile)
    , m_systemIsDark(QApplication::palette().color(QPalette::Window).lightness() < 128)
{
    QDir().mkpath(options.profile);
    ui::loadInter();
    ui::applyFontAndPalette(theme(), m_preferences.textScale());
    applyLanguage();
    makeWindow();
    ui::applyStyleSheet(*qApp, theme(), m_preferences.textScale());
    connect(&m_opening, &QFutureWatcherBase::finished, this, &Window::takeOpened);
    connect(&m_preferences, &ui::Preferences::themeChanged, this, &Window::applyTheme);
    connect(&m_preferences, &ui::Preferences::textScaleChanged, this, &Window::applyTheme);
    connect(
        &m_preferences, &ui::Preferences::languageChanged, this,
        [this] {
            // Texts are set when a window is made, so another language is another window.
            m_options.locale.clear();
            applyLanguage();
            m_window->close();
            makeWindow();
            m_window->show();
        },
        Qt::QueuedConnection);
}

Window::~Window()
{
    m_feed.setArchive(nullptr);
}

void Window::show()
{
    m_window->show();
    if (!m_options.link.isEmpty())
        m_window->openLink(m_options.link);
    QTimer::singleShot(0, this, &Window::openFirst);
}

const ui::Theme &Window::theme() const
{
    const auto set = m_preferences.theme();
    const bool dark = !m_options.theme.isEmpty() ? m_options.theme == QLatin1String("dark")
        : set == ui::Preferences::Theme::System  ? m_systemIsDark
                                                 : set == ui::Preferences::Theme::Dark;
    return dark ? ui::Theme::darkTheme() : ui::Theme::light();
}

void Window::applyTheme()
{
    ui::applyFontAndPalette(theme(), m_preferences.textScale());
    ui::applyStyleSheet(*qApp, theme(), m_preferences.textScale());
}

void Window::applyLanguage()
{
    const QString code = m_preferences.language();
    const QLocale locale = !m_options.locale.isEmpty() ? QLocale(m_options.locale)
        : !code.isEmpty()                              ? QLocale(code)
                                                       : QLocale::system();
    QLocale::setDefault(locale);
    m_wording = ui::Wording(locale);
    const QString language = m_wording.languageCode();
    QCoreApplication::removeTranslator(&m_ownTexts);
    QCoreApplication::removeTranslator(&m_qtTexts);
    if (m_ownTexts.load(QStringLiteral(":/i18n/claimscope_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_ownTexts);
    if (m_qtTexts.load(QStringLiteral(":/i18n/qtbase_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&m_qtTexts);
}

void Window::makeWindow()
{
    m_window = std::make_unique<ui::MainWindow>(
        ui::Workspace{m_state, m_feed, m_preferences, m_wording, m_options.now});
    connect(m_window.get(), &ui::MainWindow::openRequested, this,
            [this](const QString &path) { open(path, Make::Nothing); });
    connect(m_window.get(), &ui::MainWindow::newRequested, this,
            [this](const QString &path) { open(path, Make::Empty); });
    connect(m_window.get(), &ui::MainWindow::sampleRequested, this, &Window::openSample);
}

void Window::openFirst()
{
    const QString last = m_preferences.lastArchive();
    if (!m_options.archive.isEmpty())
        open(m_options.archive, Make::Nothing);
    else if (!last.isEmpty())
        open(last, Make::Nothing);
    else
        openSample();
}

void Window::openSample()
{
    const QString path = QDir(m_options.profile).filePath(QStringLiteral("sample.claimscope"));
    open(path, QFile::exists(path) ? Make::Nothing : Make::Sample);
}

void Window::open(const QString &path, Make make)
{
    if (m_opening.isRunning())
        return;
    m_opening.setFuture(QtConcurrent::run(&m_pool, [path, make, home = thread()]() -> Opened {
        if (make == Make::Sample) {
            if (const auto written = db::Archive::writeSample(path); !written)
                return tl::unexpected(written.error());
        }
        auto archive = make == Make::Empty ? db::Archive::create(path) : db::Archive::open(path);
        if (!archive)
            return tl::unexpected(archive.error());
        (*archive)->moveToThread(home);
        return std::shared_ptr<db::Archive>(std::move(*archive));
    }));
}

void Window::takeOpened()
{
    if (m_opening.future().resultCount() == 0)
        return;
    const auto opened = m_opening.future().result();
    if (!opened) {
        m_window->showProblem(opened.error());
        return;
    }
    m_opening.setFuture({}); // lets go of the archive
    m_session.save();
    m_feed.setArchive(nullptr);
    m_archive = *opened;
    m_preferences.setLastArchive(m_archive->path());
    if (!m_session.open(m_archive->path()))
        m_state.restore(ui::ExplorerState().toJson());
    m_feed.setArchive(m_archive.get());
}
