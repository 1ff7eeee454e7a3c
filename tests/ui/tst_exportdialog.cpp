// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/exportpresetsdialog.h"
#include "ui/dialogs/exportpreview.h"
#include "ui/export/exportfile.h"
#include "ui/export/presetfile.h"
#include "ui/widgets/theme.h"

#include <QAccessible>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

class TestExportDialog : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ui::ExportDialog> open(const QString &folder, QJsonObject settings = {},
                                           const QString &presetFile = {})
    {
        return openOn(exportfixture::answer(), folder, settings, presetFile);
    }

    std::unique_ptr<ui::ExportDialog> openOn(const db::Exploration &answer, const QString &folder,
                                             QJsonObject settings = {},
                                             const QString &presetFile = {})
    {
        settings.insert(u"folder"_qs, folder);
        ui::ExportSubject subject;
        subject.answer = std::make_shared<db::Exploration>(answer);
        subject.archivePath = u"/archives/sample.claimscope"_qs;
        subject.now = QDate(2026, 11, 23);
        subject.settings = settings;
        subject.presetFile = presetFile;
        auto dialog = std::make_unique<ui::ExportDialog>(subject);
        dialog->open();
        isSettled(*dialog);
        return dialog;
    }

    static bool isSettled(const ui::ExportDialog &dialog)
    {
        return QTest::qWaitFor([&dialog] { return dialog.isPreviewed(); });
    }

    static void tickAllSizes(ui::ExportDialog &dialog)
    {
        for (QCheckBox *box : dialog.findChildren<QCheckBox *>()) {
            if (box->text().contains(u"si&zes"_qs))
                box->click();
        }
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

    /// The way of looking whose name has the word.
    static void chooseMode(ui::ExportDialog &dialog, const QString &word)
    {
        for (QComboBox *box : dialog.findChildren<QComboBox *>()) {
            const int row = box->findText(word, Qt::MatchContains);
            if (row >= 0 && box->findText(u"As it is"_qs) == 0)
                return box->setCurrentIndex(row);
        }
        QFAIL("no such way of looking");
    }

    static bool says(const QDialog &dialog, const QString &words)
    {
        const auto labels = dialog.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
            return label->isVisible() && label->text().contains(words);
        });
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
        QVERIFY(ui::writePicture(picture, ui::ExportFormat::Png, other));
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
        tickAllSizes(*dialog);
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

    void ticksOfAFormatCountForItsFilesOnly()
    {
        QTemporaryDir folder;
        for (const QString &format : {u"pdf"_qs, u"svg"_qs, u"png"_qs}) {
            const auto dialog
                = open(folder.path(),
                       {{u"pdfA"_qs, true}, {u"outlines"_qs, true}, {u"format"_qs, format}});
            const ui::ExportRequest request = dialog->tasks().first().request;
            QCOMPARE(request.pdfA, format == u"pdf"_qs);
            QCOMPARE(request.textOutlines, format == u"svg"_qs);
            QVERIFY(dialog->settings().value(u"pdfA"_qs).toBool());
        }
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
        QTRY_VERIFY(says(*dialog, u"folder is not there"_qs));
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
        tickAllSizes(*dialog);
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

    void aPhoneShowsItNarrow()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        choose(*dialog, u"a4"_qs);
        auto *preview = dialog->findChild<ui::ExportPreview *>();
        const auto *area = dialog->findChild<QScrollArea *>();
        QTRY_VERIFY(dialog->isPreviewed());
        chooseMode(*dialog, u"phone"_qs);
        QTRY_COMPARE(preview->minimumHeight(), 265); // of A4 landscape at 375 wide
        QVERIFY(area->viewport()->width() >= 280);
        QVERIFY(says(*dialog, u"Too small on a phone"_qs));
        chooseMode(*dialog, u"As it is"_qs);
        QVERIFY(!says(*dialog, u"phone:"_qs));
    }

    void greyAndColourVisionChangeOnlyThePreview()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        auto *preview = dialog->findChild<ui::ExportPreview *>();
        const QImage full = preview->image();
        QVERIFY(!full.allGray());
        chooseMode(*dialog, u"grey"_qs);
        QVERIFY(preview->image().allGray());
        QSet<QByteArray> seen;
        for (const QString &cone : {u"red"_qs, u"green"_qs, u"blue"_qs}) {
            chooseMode(*dialog, cone);
            const QImage image = preview->image().convertToFormat(QImage::Format_RGB32);
            seen << QByteArray(reinterpret_cast<const char *>(image.constBits()),
                               image.sizeInBytes());
        }
        QCOMPARE(seen.size(), 3);
        chooseMode(*dialog, u"As it is"_qs);
        QCOMPARE(preview->image(), full);
    }

    void thePictureIsCopiedInThreeForms()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        QGuiApplication::clipboard()->clear();
        dialog->findChild<QPushButton *>(u"copyPicture"_qs)->click();
        QTRY_VERIFY(says(*dialog, u"Copied."_qs));
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
        const QImage image = QImage::fromData(data->data(u"image/png"_qs));
        QCOMPARE(image.width(), 1280);
        QVERIFY(data->hasImage());
        QVERIFY(data->data(u"image/svg+xml"_qs).contains("<svg"));
        QCOMPARE(data->text(), image.text(u"Description"_qs));
    }

    void ownSizesOfTheProfileAreOffered()
    {
        QTemporaryDir folder;
        ui::ExportPreset desk = ui::presetForSize({300, 200}, ui::LengthUnit::Pixels);
        desk.name = u"Kachel"_qs;
        desk.formats = {ui::ExportFormat::Png, ui::ExportFormat::Svg};
        const QString file = folder.filePath(u"presets.json"_qs);
        QVERIFY(ui::writePresetFile(file, {desk}).has_value());
        const auto dialog = open(folder.path(), {}, file);
        choose(*dialog, u"Kachel"_qs);
        const QList<ui::ExportTask> tasks = dialog->tasks();
        QCOMPARE(tasks.size(), 2);
        QVERIFY(tasks.last().path.endsWith(u"_Kachel.svg"_qs));
        QCOMPARE(tasks.first().request.resolvedPreset().size, QSizeF(300, 200));
    }

    void aBrokenFileOfOwnSizesIsNamedAndTheOthersStay()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"presets.json"_qs);
        QVERIFY(ui::writeWhole(file, "{\"presets\": [\n{\"name\": }]}").has_value());
        const auto dialog = open(folder.path(), {}, file);
        QVERIFY(says(*dialog, u"presets.json:2"_qs));
        choose(*dialog, u"square"_qs);
        QCOMPARE(dialog->request().preset, u"square"_qs);
    }

    void ownSizesAreEditedAndKept()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"presets.json"_qs);
        const auto dialog = open(folder.path(), {}, file);
        for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
            if (button->text().contains(u"Own si"_qs))
                button->click();
        }
        auto *editor = dialog->findChild<ui::ExportPresetsDialog *>();
        QVERIFY(editor);
        for (QPushButton *button : editor->findChildren<QPushButton *>()) {
            if (button->text() == u"&Add"_qs)
                button->click();
        }
        QTableWidget *table = editor->table();
        table->item(0, 0)->setText(u"Seite 1"_qs);
        table->item(0, 1)->setText(u"wide"_qs);
        editor->accept();
        QVERIFY(editor->isVisible());
        QVERIFY(says(*editor, u"Row 1: width"_qs));
        table->item(0, 1)->setText(u"640"_qs);
        editor->accept();
        QCOMPARE(ui::readPresetFile(file)->first().name, u"Seite 1"_qs);
        choose(*dialog, u"Seite 1"_qs);
        QCOMPARE(dialog->request().resolvedPreset().size.width(), 640);
    }

    void notesAreTypedOneALine()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        QPlainTextEdit *notes = nullptr;
        for (QPlainTextEdit *edit : dialog->findChildren<QPlainTextEdit *>()) {
            if (edit->placeholderText() == u"Date and text"_qs)
                notes = edit;
        }
        QVERIFY(notes);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        notes->setFocus();
        QTest::keyClicks(notes, u"2025-03-03 CEO memo leaked"_qs);
        QTest::keyClick(notes, Qt::Key_Return);
        QTest::keyClicks(notes, u"sometime more"_qs);
        QVERIFY(dialog->isVisible());
        QCOMPARE(dialog->request().annotations,
                 (QList<ui::Annotation>{{u"2025-03-03"_qs, u"CEO memo leaked"_qs}}));
        QVERIFY(says(*dialog, u"“sometime more” does not begin"_qs));
    }

    void aSizeIsFoundByTypingItsName()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        QTest::keyClicks(dialog->focusWidget(), u"Print 2"_qs);
        QCOMPARE(dialog->request().preset, u"print-2"_qs);
        QSignalSpy exported(dialog.get(), &ui::ExportDialog::exported);
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported.first().first().toStringList(),
                 QStringList{folder.filePath(u"2026-11-23_moves_print-2.pdf"_qs)});
    }

    void anEmptyChartGivesWayToOneThatHasSomething()
    {
        QTemporaryDir folder;
        db::Exploration answer = exportfixture::answer();
        answer.moves.records.clear();
        answer.scores.records.clear();
        const auto dialog = openOn(answer, folder.path());
        QVERIFY(isSettled(*dialog));
        QVERIFY(dialog->request().chart == ui::ChartKind::Disputes);
        QVERIFY(says(*dialog, u"“Moves” shows nothing for this filter. This is “Disputes”."_qs));
        QSignalSpy exported(dialog.get(), &ui::ExportDialog::exported);
        QTest::keyClick(dialog.get(), Qt::Key_Return);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList{u"2026-11-23_disputes_web.png"_qs});
    }

    void anEmptyChartThatWasChosenIsSaidAndNotMade()
    {
        QTemporaryDir folder;
        db::Exploration answer = exportfixture::answer();
        answer.scores.records.clear();
        const auto dialog = openOn(answer, folder.path());
        auto *chart = dialog->findChild<QComboBox *>(u"chart"_qs);
        chart->setFocus();
        QTest::keyClicks(chart, u"Claimed"_qs);
        QTRY_VERIFY(says(*dialog,
                         u"“Claimed and measured” shows nothing for this filter. There is "
                         "something in: Moves, Balance"_qs));
        QVERIFY(dialog->request().chart == ui::ChartKind::Scores);
        QVERIFY(!dialog->findChild<QPushButton *>(u"export"_qs)->isEnabled());
        QSignalSpy failed(dialog.get(), &ui::ExportDialog::failed);
        dialog->startExport();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!dialog->findChild<QPushButton *>(u"export"_qs)->isEnabled());
        QVERIFY(QDir(folder.path()).isEmpty());
        QTest::keyClicks(chart, u"Moves"_qs);
        QTRY_VERIFY(dialog->findChild<QPushButton *>(u"export"_qs)->isEnabled());
        QVERIFY(!says(*dialog, u"shows nothing"_qs));
    }

    void whereNothingMatchesThereIsNothingToExport()
    {
        QTemporaryDir folder;
        db::Exploration answer = exportfixture::answer();
        answer.moves.records.clear();
        answer.scores.records.clear();
        answer.controversies.records.clear();
        answer.claimStates.clear();
        answer.claimPairs = {};
        for (db::VolumeEntry &entry : answer.volume)
            entry.matches = entry.matchesRest = false;
        const auto dialog = openOn(answer, folder.path());
        QTRY_VERIFY(says(*dialog, u"“Moves” shows nothing for this filter."_qs));
        QCOMPARE(dialog->request().chart, ui::ChartKind::Moves);
        QVERIFY(!dialog->findChild<QPushButton *>(u"export"_qs)->isEnabled());
    }

    void anEmptyChartWaitsForWhatTheFilterSpeaksOf()
    {
        QTemporaryDir folder;
        db::Exploration answer = exportfixture::answer();
        answer.filter = db::Filter::parse(u"says:ada-example"_qs).value();
        answer.moves.records.clear();
        answer.has = db::ChartRecord::Moves | db::ChartRecord::Disputes;
        ui::ExportSubject subject;
        subject.answer = std::make_shared<db::Exploration>(answer);
        subject.settings = {{u"folder"_qs, folder.path()}};
        ui::ExportDialog dialog(subject);
        QSignalSpy wanted(&dialog, &ui::ExportDialog::recordsWanted);
        dialog.open();
        QTRY_COMPARE(wanted.size(), 1);
        QVERIFY(wanted.first().first().value<db::ExploreRequest>().records == db::allChartRecords);
        answer.has = db::allChartRecords;
        dialog.setAnswer(std::make_shared<db::Exploration>(answer));
        QVERIFY(isSettled(dialog));
        QVERIFY(dialog.request().chart == ui::ChartKind::ClaimStates);
    }

    void recordsThatAnotherChartNeedsAreAskedFor()
    {
        QTemporaryDir folder;
        db::Exploration answer = exportfixture::answer();
        answer.has = db::ChartRecord::Moves;
        answer.claimPairs = {};
        const auto dialog = openOn(answer, folder.path());
        QSignalSpy wanted(dialog.get(), &ui::ExportDialog::recordsWanted);
        auto *chart = dialog->findChild<QComboBox *>(u"chart"_qs);
        QTest::keyClicks(chart, u"Who"_qs);
        QTRY_COMPARE(wanted.size(), 1);
        const auto question = wanted.first().first().value<db::ExploreRequest>();
        QVERIFY(question.records.testFlag(db::ChartRecord::ClaimPairs));
        QCOMPARE(question.filter.text(), u"org:meta"_qs);
        QVERIFY(!dialog->isPreviewed());
        dialog->setAnswer(std::make_shared<db::Exploration>(exportfixture::answer()));
        QTRY_VERIFY(dialog->isPreviewed());
        QVERIFY(dialog->findChild<QPushButton *>(u"export"_qs)->isEnabled());
    }

    void everyTickedSizeIsCheckedAndNamed()
    {
        QTemporaryDir folder;
        const auto dialog = openOn(
            exportfixture::answerOf(10), folder.path(),
            {{u"preset"_qs, u"web"_qs}, {u"ticked"_qs, QJsonArray{u"web"_qs, u"link"_qs}}});
        QVERIFY(isSettled(*dialog));
        QVERIFY(!says(*dialog, u"left out"_qs));
        tickAllSizes(*dialog);
        QTRY_VERIFY(says(*dialog, u"Link card: "_qs));
        QVERIFY(says(*dialog, u"lanes left out for lack of room"_qs));
        QVERIFY(!says(*dialog, u"Web article: "_qs));
        tickAllSizes(*dialog); // off again
        QTRY_VERIFY(!says(*dialog, u"left out"_qs));
    }

    void warningsComeInTheLanguageOfTheWindow()
    {
        QTemporaryDir folder;
        const auto dialog = openOn(exportfixture::answerOf(40), folder.path(),
                                   {{u"preset"_qs, u"link"_qs}, {u"lang"_qs, u"de"_qs}});
        QVERIFY(isSettled(*dialog));
        QCOMPARE(dialog->request().language, u"de"_qs);
        QVERIFY(says(*dialog, u"lanes left out for lack of room"_qs));
    }

    void notesHaveRoomForThreeLines()
    {
        QTemporaryDir folder;
        const auto dialog = open(folder.path());
        // On a small screen, as the program looks.
        dialog->setStyleSheet(ui::Theme::light().styleSheet(10));
        dialog->resize(900, 560);
        dialog->findChild<QTabWidget *>()->setCurrentIndex(1);
        for (QPlainTextEdit *edit : dialog->findChildren<QPlainTextEdit *>())
            QTRY_VERIFY(edit->viewport()->height() >= 3 * edit->fontMetrics().lineSpacing());
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
