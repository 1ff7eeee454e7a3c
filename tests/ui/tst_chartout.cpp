// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"
#include "tests/ui/windowfixture.h"
#include "ui/charts/chartframe.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/dossierdialog.h"
#include "ui/mainwindow/chartout.h"
#include "ui/mainwindow/itemdrag.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/state/preferences.h"
#include "ui/widgets/draghandle.h"
#include "ui/widgets/messagebar.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

/// What leaves the window beside the export dialog: pictures by clipboard and drag, dossiers.
class TestChartOut : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<WindowFixture> m_fixture;
    std::unique_ptr<ui::Preferences> m_preferences;
    std::unique_ptr<ui::Workspace> m_workspace;
    std::unique_ptr<ui::ChartFrame> m_frame;
    std::unique_ptr<ui::MessageBar> m_messages;
    std::unique_ptr<ui::ChartOut> m_out;

    [[nodiscard]] ui::DossierChoice choice() const
    {
        ui::DossierChoice choice;
        choice.archive = m_fixture->archive.get();
        choice.subjects = {{ui::DossierKind::Person, u"ada-ott"_qs, u"Ada Ott"_qs},
                           {ui::DossierKind::Organization, u"north-lab"_qs, u"North Lab"_qs}};
        choice.folder = m_fixture->folder();
        choice.now = QDate(2026, 1, 1);
        return choice;
    }

private Q_SLOTS:
    void init()
    {
        initClaimscopeResources();
        m_out.reset();
        m_frame.reset();
        m_fixture = std::make_unique<WindowFixture>();
        QVERIFY(m_fixture->open());
        m_preferences = std::make_unique<ui::Preferences>(m_fixture->folder());
        m_workspace = std::make_unique<ui::Workspace>(ui::Workspace{
            m_fixture->state, m_fixture->feed, *m_preferences, ui::Wording(), QDate(2026, 1, 1)});
        m_frame
            = std::make_unique<ui::ChartFrame>(m_fixture->state, m_fixture->feed, ui::Wording());
        m_messages = std::make_unique<ui::MessageBar>();
        m_out = std::make_unique<ui::ChartOut>(*m_workspace, *m_frame, *m_messages, nullptr);
        m_frame->resize(800, 400);
        m_frame->show();
        QTRY_VERIFY(m_fixture->isAnswered());
    }

    void controlCCopiesTheChartAsPngSvgAndAltText()
    {
        m_fixture->state.setAnnotations({{u"2025-03-03"_qs, u"Memo"_qs}});
        QTest::keyClick(&m_frame->view(), Qt::Key_C, Qt::ControlModifier);
        QTRY_VERIFY(m_messages->message().contains(u"copied"_qs));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        QVERIFY(data->data(u"image/png"_qs).startsWith("\x89PNG"));
        QVERIFY(data->data(u"image/svg+xml"_qs).contains("<svg"));
        QVERIFY(data->data(u"image/svg+xml"_qs).contains("Memo"));
        QVERIFY(!data->text().isEmpty());
        QVERIFY(data->hasImage());
    }

    void aChartThatIsBeingCountedIsNotCopied()
    {
        m_fixture->state.setChart(ui::ChartKind::ClaimStates);
        QVERIFY(!m_out->offered());
        QCOMPARE(m_messages->message(), u"The chart is still being counted."_qs);
        QTRY_VERIFY(m_fixture->isAnswered());
        QVERIFY(m_out->offered());
    }

    void aDragOffersBothFilesUntilTheWindowCloses()
    {
        const auto data = m_out->offered();
        QVERIFY(data);
        QCOMPARE(data->urls().size(), 2);
        QStringList files;
        for (const QUrl &url : data->urls()) {
            QVERIFY(QFileInfo(url.toLocalFile()).size() > 1000);
            files << url.toLocalFile();
        }
        QVERIFY(files.first().endsWith(u"2026-01-01_moves.png"_qs));
        QVERIFY(files.last().endsWith(u".svg"_qs));
        m_out.reset();
        for (const QString &file : std::as_const(files))
            QVERIFY(!QFileInfo::exists(file));
    }

    void theGripIsDraggedOrClicked()
    {
        ui::DragHandle handle;
        handle.show();
        QSignalSpy dragged(&handle, &ui::DragHandle::dragged);
        QSignalSpy clicked(&handle, &ui::DragHandle::clicked);
        const QPoint place(4, 4);
        QTest::mouseClick(&handle, Qt::LeftButton, {}, place);
        QCOMPARE(clicked.count(), 1);
        QCOMPARE(dragged.count(), 0);
        QTest::mousePress(&handle, Qt::LeftButton, {}, place);
        for (int step = 1; step < 5; ++step) {
            QMouseEvent move(QEvent::MouseMove, place + QPoint(step * 10, 0),
                             handle.mapToGlobal(QPointF(place)), Qt::NoButton, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&handle, &move);
        }
        QTest::mouseRelease(&handle, Qt::LeftButton, {}, place + QPoint(60, 0));
        QCOMPARE(dragged.count(), 1);
        QCOMPARE(clicked.count(), 1);
    }

    void anItemIsALinkAndItsQuote()
    {
        auto future = m_fixture->archive->itemDetail(u"criticism"_qs);
        QTRY_VERIFY(future.isFinished());
        const auto detail = future.result();
        QVERIFY(detail.has_value());
        const auto data = ui::itemMime(*detail, ui::Wording());
        QCOMPARE(data->urls(), QList<QUrl>{QUrl(u"https://example.org/2"_qs)});
        QVERIFY(data->text().contains(u"Weekly, Jun 2025\nhttps://example.org/2"_qs));
        for (const db::Claim &claim : detail->claims) {
            if (!claim.quote.isEmpty())
                QVERIFY(data->text().startsWith(u'“' + claim.quote));
        }
    }

    void theDialogWritesTheDossierThatWasChosen()
    {
        ui::DossierDialog dialog(choice());
        auto *format = dialog.findChildren<QComboBox *>().at(1);
        format->setCurrentIndex(format->findData(u"md"_qs));
        QVERIFY(dialog.path().endsWith(u"/dossier-ada-ott.md"_qs));
        QSignalSpy written(&dialog, &ui::DossierDialog::written);
        dialog.open();
        dialog.start();
        QTRY_COMPARE(written.count(), 1);
        QFile file(dialog.path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("# Ada Ott\n"));
        QVERIFY(!text.contains("chief scientist")); // the desk's own note
        QVERIFY(text.contains("the note on Ada Ott"));
        QVERIFY(!dialog.isVisible());
    }

    void aNameThatIsNotOfferedIsRefused()
    {
        ui::DossierDialog dialog(choice());
        dialog.open();
        auto *subject = dialog.findChildren<QComboBox *>().first();
        subject->setEditText(u"Nobody"_qs);
        QSignalSpy written(&dialog, &ui::DossierDialog::written);
        dialog.start();
        QVERIFY(dialog.isVisible());
        QCOMPARE(written.count(), 0);
        subject->setEditText(u"a"_qs); // several have it
        dialog.start();
        QVERIFY(dialog.isVisible());
        subject->setEditText(u"north"_qs); // one has it
        dialog.findChildren<QLineEdit *>().last()->setText(m_fixture->folder() + u"/n.html"_qs);
        dialog.start();
        QTRY_COMPARE(written.count(), 1);
    }

    void aFolderThatIsNotThereIsSaid()
    {
        ui::DossierChoice wrong = choice();
        wrong.folder = m_fixture->folder() + u"/none"_qs;
        ui::DossierDialog dialog(wrong);
        dialog.open();
        dialog.start();
        const auto says = [&dialog] {
            for (const QLabel *label : dialog.findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"Nothing was written"_qs))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(says());
        QVERIFY(dialog.isVisible());
    }
};

QTEST_MAIN(TestChartOut)
#include "tst_chartout.moc"
