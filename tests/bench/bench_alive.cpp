// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Exports the largest pictures there are with the dialog and writes a dossier: for each the longest
// event, the time in which the window stood still.
#include "db/archive.h"
#include "resources/resources.h"
#include "tests/ui/exportfixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/export/dossierjob.h"

#include <QApplication>
#include <QCheckBox>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QPushButton>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>

namespace {

constexpr int manyMarks = 100'000;

/// An application that notes how long it last did not come back.
class WatchedApplication final : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        const bool outermost = m_depth++ == 0;
        QElapsedTimer timer;
        timer.start();
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        if (outermost)
            m_longest = std::max(m_longest, double(timer.nsecsElapsed()) / 1e6);
        return done;
    }
    double takeLongest() { return std::exchange(m_longest, 0.0); }

private:
    int m_depth = 0;
    double m_longest = 0;
};

/// Begins in an event of its own, and waits for the end that it is given.
void measure(WatchedApplication &application, const char *name,
             const std::function<void(const std::function<void()> &done)> &work)
{
    application.takeLongest();
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    QTimer::singleShot(0, &loop, [&] {
        work(
            [&loop] { QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection); });
    });
    loop.exec();
    const double longest = application.takeLongest();
    std::printf("%s\t%.0f\tms\t\t\n", name, double(timer.elapsed()));
    std::printf("%s: longest event\t%.1f\tms\t<= 100\t%s\n", name, longest,
                longest <= 100 ? "met" : "short");
    std::fflush(stdout);
}

/// Moves between some organizations, so many that every picture of them is a heavy one.
std::shared_ptr<const db::Exploration> largeAnswer()
{
    db::Exploration answer = exportfixture::answer();
    const db::Move one = answer.moves.records.first();
    answer.moves.records.clear();
    for (int i = 0; i < manyMarks; ++i) {
        db::Move move = one;
        move.key = u"m%1"_qs.arg(i);
        move.person = exportfixture::person(u"p%1"_qs.arg(i), u"Person %1"_qs.arg(i));
        move.from = exportfixture::organization(u"o%1"_qs.arg(i % 23), u"Lab %1"_qs.arg(i % 23));
        move.to = exportfixture::organization(u"o%1"_qs.arg(i % 17 + 23), u"Lab %1"_qs.arg(i % 17));
        move.announced
            = db::Edtf::stored(QDate(2015, 1, 1).addDays(i % 3900).toString(Qt::ISODate));
        answer.moves.records.append(move);
    }
    return std::make_shared<const db::Exploration>(answer);
}

std::unique_ptr<ui::ExportDialog> dialogOn(std::shared_ptr<const db::Exploration> answer,
                                           QJsonObject settings, const QString &folder)
{
    settings.insert(u"folder"_qs, folder);
    ui::ExportSubject subject;
    subject.answer = std::move(answer);
    subject.view.lanes = ui::LaneMode::Organizations;
    subject.now = QDate(2026, 11, 24);
    subject.settings = settings;
    return std::make_unique<ui::ExportDialog>(subject);
}

void measureDialog(WatchedApplication &application, const char *name, const QJsonObject &settings,
                   const QString &folder, bool allSizes)
{
    const auto answer = largeAnswer();
    std::unique_ptr<ui::ExportDialog> dialog;
    measure(application, name, [&](const std::function<void()> &done) {
        dialog = dialogOn(answer, settings, folder);
        QObject::connect(dialog.get(), &ui::ExportDialog::exported, done);
        QObject::connect(dialog.get(), &ui::ExportDialog::failed, [done] {
            std::puts("failed");
            done();
        });
        dialog->open();
        const auto boxes = dialog->findChildren<QCheckBox *>();
        for (QCheckBox *box : boxes) {
            if (allSizes && box->text().contains(u"si&zes"_qs))
                box->click();
        }
        dialog->startExport();
    });
    measure(application, "closing the dialog", [&](const std::function<void()> &done) {
        dialog.reset();
        done();
    });
}

void measureDossier(WatchedApplication &application, const QString &folder)
{
    const QString path = folder + u"/sample.claimscope"_qs;
    if (!db::Archive::writeSample(path))
        return;
    const auto archive = db::Archive::open(path, db::Archive::Access::ReadOnly);
    for (const auto format :
         {ui::DossierFormat::Pdf, ui::DossierFormat::Html, ui::DossierFormat::Markdown}) {
        ui::DossierRequest request;
        request.subject = {ui::DossierKind::Organization, u"meta"_qs, u"Meta"_qs};
        request.now = QDate(2026, 11, 24);
        ui::DossierJob job;
        const QByteArray name = "dossier on Meta, " + ui::toText(format).toLatin1();
        measure(application, name.constData(), [&](const std::function<void()> &done) {
            QObject::connect(&job, &ui::DossierJob::finished, done);
            QObject::connect(&job, &ui::DossierJob::failed, done);
            job.start(**archive, request, format, folder + u"/dossier."_qs + ui::toText(format));
        });
    }
}

} // namespace

int main(int argc, char **argv)
{
    WatchedApplication application(argc, argv);
    application.setQuitOnLastWindowClosed(false);
    exportfixture::loadFonts();
    const QTemporaryDir folder;
    measureDialog(application, "100,000 moves as PNG, web", {}, folder.path(), false);
    measureDialog(application, "100,000 moves as PDF, A3", {{u"preset"_qs, u"a3"_qs}},
                  folder.path(), false);
    measureDialog(application, "100,000 moves as PNG, 17000 x 17000",
                  {{u"size"_qs, u"17000x17000"_qs}}, folder.path(), false);
    measureDialog(application, "100,000 moves in all sizes", {}, folder.path(), true);
    measureDossier(application, folder.path());
    return 0;
}
