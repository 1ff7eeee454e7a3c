// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exportpreview.h"
#include "ui/export/exportfile.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::ExportDialog> open(const QString &folder, QJsonObject settings = {})
    {
        settings.insert(u"folder"_qs, folder);
        ui::ExportSubject subject;
        subject.answer = std::make_shared<db::Exploration>(exportfixture::answer());
        subject.archivePath = u"/archives/sample.claimscope"_qs;
        subject.now = QDate(2026, 11, 23);
        subject.settings = settings;
        auto dialog = std::make_unique<ui::ExportDialog>(subject);
        dialog->open();
        return dialog;
    }

    /// The combo box that offers this entry's data.
    static void choose(ui::ExportDialog &dialog, const QVariant &data)
    {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            if (box->findData(data) >= 0)
                return box->setCurrentIndex(box->findData(data));
        }
        QFAIL("no such choice");
    }

    static QLineEdit *fieldWith(ui::ExportDialog &dialog, const QString &text)
    {
        for (QLineEdit *edit : dialog.findChildren<QLineEdit *>()) {
            if (edit->text() == text)
                return edit;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void squareIsTwoActionsAndEnter()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        QSignalSpy exported(dialog.get(), &ui::ExportDialog::exported);
        choose(*dialog, u"square"_qs);
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        const QStringList files = exported.first().first().toStringList();
        QCOMPARE(files.size(), 1);
        const QImage image(files.first());
        QCOMPARE(image.size(), QSize(1080, 1080));
        QVERIFY(!image.text(u"Description"_qs).isEmpty());
        QVERIFY(image.text(u"Source"_qs).contains(u"Example Times"_qs));
        QTRY_VERIFY(!dialog->isVisible());
    }

    void fileHasTheBytesOfTheSameRequestElsewhere()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        QSignalSpy exported(dialog.get(), &ui::ExportDialog::exported);
        const ui::ExportRequest request = dialog->request();
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        const ui::Picture picture = exportfixture::picture(request);
        const QString other = folder.filePath(u"other.png"_qs);
        QVERIFY(ui::finishFile(*ui::prepareFile(picture, ui::ExportFormat::Png, other)));
        QFile a(exported.first().first().toStringList().first());
        QFile b(other);
        QVERIFY(a.open(QIODevice::ReadOnly) && b.open(QIODevice::ReadOnly));
        QVERIFY(a.readAll() == b.readAll());
    }

    void allSizesInGermanWithOneTick()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        QSignalSpy exported(dialog.get(), &ui::ExportDialog::exported);
        choose(*dialog, u"de"_qs);
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text().contains(u"sizes"_qs) || box->text().contains(u"si&zes"_qs))
                box->click();
        }
        QCOMPARE(dialog->tasks().size(), ui::exportPresets().size());
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, 60'000);
        QCOMPARE(exported.first().first().toStringList().size(), ui::exportPresets().size());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), ui::exportPresets().size());
        for (const ui::ExportTask &task : dialog->tasks())
            QCOMPARE(task.request.language, u"de"_qs);
    }

    void printColumnBecomesAPdf()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        choose(*dialog, u"print-2"_qs);
        QCOMPARE(dialog->tasks().first().format, ui::ExportFormat::Pdf);
        QVERIFY(dialog->tasks().first().path.endsWith(u".pdf"_qs));
    }

    void draftsFollowTheLanguageUntilEdited()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        const QString title = exportfixture::picture(exportfixture::request()).data.title;
        QLineEdit *edit = fieldWith(*dialog, title);
        QVERIFY(edit);
        QVERIFY(dialog->request().title.isEmpty());
        edit->selectAll();
        QTest::keyClicks(edit, u"A finding"_qs);
        choose(*dialog, u"de"_qs);
        QTRY_VERIFY(dialog->request().language == u"de"_qs);
        QCOMPARE(edit->text(), u"A finding"_qs);
        QCOMPARE(dialog->request().title, u"A finding"_qs);
        QVERIFY(dialog->request().altText.isEmpty());
    }

    void previewShowsTheTruePixels()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        auto *preview = dialog->findChild<ui::ExportPreview *>();
        QCOMPARE(preview->image().width(), 1280);
        choose(*dialog, u"portrait"_qs);
        QTRY_COMPARE(preview->image().size(), QSize(1080, 1350));
    }

    void highPictureKeepsAReadableWidthAndScrolls()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path(), {{u"size"_qs, u"400x4000"_qs}});
        auto *preview = dialog->findChild<ui::ExportPreview *>();
        const auto *area = dialog->findChild<QScrollArea *>();
        QTRY_VERIFY(preview->height() > 2 * area->viewport()->height());
        choose(*dialog, u"square"_qs);
        QTRY_COMPARE(preview->height(), area->viewport()->height());
    }

    void csvAndAltTextLieBesideThePicture()
    {
        QTemporaryDir folder;
        const auto dialog = open(
            folder.path(), {{u"csv"_qs, true}, {u"altText"_qs, true}, {u"format"_qs, u"svg"_qs}});
        QSignalSpy exported(dialog.get(), &ui::ExportDialog::exported);
        QSignalSpy settings(dialog.get(), &ui::ExportDialog::settingsChanged);
        dialog->startExport();
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 (QStringList{u"2026-11-23_moves.csv"_qs, u"2026-11-23_moves.txt"_qs,
                              u"2026-11-23_moves_web.svg"_qs}));
        QCOMPARE(settings.first().first().toJsonObject().value(u"format"_qs).toString(), u"svg"_qs);
    }

    void settingsComeBack()
    {
        QTemporaryDir folder;
        const auto dialog = open(
            folder.path(),
            {{u"preset"_qs, u"story"_qs}, {u"theme"_qs, u"dark"_qs}, {u"lang"_qs, u"de"_qs}});
        QCOMPARE(dialog->request().preset, u"story"_qs);
        QVERIFY(dialog->request().theme == ui::ThemeName::Dark);
        QCOMPARE(dialog->request().language, u"de"_qs);
    }

    void failureIsSaidAndTheDialogStays()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        fieldWith(*dialog, folder.path())->setText(folder.filePath(u"gone"_qs));
        QSignalSpy exported(dialog.get(), &ui::ExportDialog::exported);
        dialog->startExport();
        const auto says = [&dialog](const QString &words) {
            const auto labels = dialog->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(says(u"folder is not there"_qs));
        QVERIFY(dialog->isVisible());
        QCOMPARE(exported.size(), 0);
    }

    void rememberedFolderThatIsGoneIsNotOffered()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.filePath(u"gone"_qs));
        QVERIFY(QFileInfo(QFileInfo(dialog->tasks().first().path).path()).isDir());
    }

    void tooLargeIsSaidBeforeExporting()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path(), {{u"size"_qs, u"90000x90000"_qs}});
        const auto labels = dialog->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->text().contains(u"too large"_qs);
        }));
    }

    void stopKeepsWholeFilesOnly()
    {
        QTemporaryDir folder;
        const auto dialog = open(
            folder.path(), {{u"ticked"_qs, QJsonArray{u"square"_qs, u"story"_qs, u"slide"_qs}}});
        for (QCheckBox *box : dialog->findChildren<QCheckBox *>()) {
            if (box->text().contains(u"si&zes"_qs))
                box->click();
        }
        QCOMPARE(dialog->tasks().size(), 3);
        QSignalSpy exported(dialog.get(), &ui::ExportDialog::exported);
        dialog->startExport();
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        const auto *button = dialog->findChild<QPushButton *>(u"export"_qs);
        QTRY_VERIFY(button->isEnabled());
        QVERIFY(dialog->isVisible());
        QCOMPARE(exported.size(), 0);
        for (const QFileInfo &file : QDir(folder.path()).entryInfoList(QDir::Files))
            QVERIFY(!QImage(file.filePath()).isNull());
    }

    void escapeCloses()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        QTest::keyClick(dialog.get(), Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void commandIsCopied()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        auto *copy = dialog->findChild<QPushButton *>(u"copyCommand"_qs);
        copy->click();
        const QString command = QGuiApplication::clipboard()->text();
        QVERIFY(
            command.startsWith(u"claimscope export --archive '/archives/sample.claimscope'"_qs));
        QVERIFY(command.contains(u"--now '2026-11-23'"_qs));
    }

    void everyFieldHasAName()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        for (QWidget *widget : dialog->findChildren<QWidget *>()) {
            const bool inner = widget->objectName().startsWith(u"qt_"_qs);
            if (widget->focusPolicy() == Qt::NoFocus || inner || widget->focusProxy())
                continue;
            QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(spoken && !spoken->text(QAccessible::Name).isEmpty(),
                     qPrintable(QLatin1String(widget->metaObject()->className()) + u' '
                                + widget->objectName() + u' '
                                + QLatin1String(widget->parent()->metaObject()->className())));
        }
    }
};

QTEST_MAIN(TestExportDialog)
#include "tst_exportdialog.moc"
