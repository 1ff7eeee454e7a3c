// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/exportfixture.h"
#include "ui/export/csvwriter.h"
#include "ui/export/exportfile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// RFC 4180 by a reader of our own.
QList<QStringList> readCsv(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted && c == u'"' && i + 1 < text.size() && text.at(i + 1) == u'"')
            cell += text.at(++i);
        else if (c == u'"')
            quoted = !quoted;
        else if (!quoted && (c == u',' || c == u'\n')) {
            row << cell;
            cell.clear();
            if (c == u'\n') {
                rows << row;
                row.clear();
            }
        } else if (quoted || c != u'\r')
            cell += c;
    }
    return rows;
}

} // namespace

class TestExportFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { exportfixture::loadFonts(); }

    void everyFormatIsWrittenWhole()
    {
        QTemporaryDir folder;
        const ui::Picture picture = exportfixture::picture(exportfixture::request());
        const QHash<ui::ExportFormat, QByteArray> beginnings{
            {ui::ExportFormat::Png, "\x89PNG"},
            {ui::ExportFormat::Svg, "<?xml"},
            {ui::ExportFormat::Pdf, "%PDF-1"},
            {ui::ExportFormat::Csv, "key,person,"}};
        for (auto it = beginnings.cbegin(); it != beginnings.cend(); ++it) {
            const QString path = folder.filePath(u"picture."_qs + ui::toText(it.key()));
            QVERIFY(ui::writePicture(picture, it.key(), path).has_value());
            QVERIFY2(contents(path).startsWith(it.value()), contents(path).left(40).constData());
        }
    }

    void pdfIsTheSameTwiceAndCarriesTheTitle()
    {
        ui::ExportRequest request = exportfixture::request(u"print-2"_qs);
        request.altText = u"Alt text of the page"_qs;
        const auto bytes = [&request] {
            const ui::Picture picture = exportfixture::picture(request);
            return ui::fileBytes(picture, ui::ExportFormat::Pdf).value();
        };
        const QByteArray first = bytes();
        QVERIFY(first.contains("/CreationDate (D:20261123"));
        QVERIFY(first.contains("Alt text of the page"));
        QVERIFY(first.contains("/FontFile"));
        QCOMPARE(bytes(), first);
    }

    void csvHasTheRowsOfTheTable()
    {
        ui::ExportRequest request = exportfixture::request();
        request.language = u"de"_qs;
        const ui::Picture picture = exportfixture::picture(request);
        const auto rows
            = readCsv(QString::fromUtf8(ui::chartCsv(picture.data.table, picture.columnKeys)));
        QCOMPARE(rows.size(), picture.data.table.rows.size() + 1);
        const QStringList header = rows.first();
        QVERIFY(header.contains(u"person"_qs) && header.contains(u"precision"_qs));
        QSet<QString> keys;
        for (const QStringList &row : rows.mid(1)) {
            QCOMPARE(row.size(), header.size());
            keys << row.value(header.indexOf(u"key"_qs));
        }
        QCOMPARE(keys, (QSet<QString>{u"m1"_qs, u"m2"_qs, u"m3"_qs, u"m4"_qs}));
        const auto to = header.indexOf(u"to"_qs);
        const auto date = header.indexOf(u"date"_qs);
        QCOMPARE(rows.last().value(to), u"New \"Lab\", Inc."_qs);
        QCOMPARE(rows.last().value(date), u"2025-11-19"_qs);
    }

    void itemListHasStableColumns()
    {
        db::Item item;
        item.key = u"i1"_qs;
        item.title = u"A \"title\", with\nbreak"_qs;
        item.published = db::Edtf::stored(u"2025-06"_qs);
        item.language = u"en"_qs;
        item.tags = {u"private"_qs};
        item.reports.append(exportfixture::evidence(u"Example Times"_qs).report);
        const QString csv = QString::fromUtf8(ui::itemListCsv({item}));
        const auto rows = readCsv(csv);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].first(7),
                 (QStringList{u"key"_qs, u"title"_qs, u"published"_qs, u"precision"_qs,
                              u"language"_qs, u"publisher"_qs, u"reports"_qs}));
        QCOMPARE(rows[1].first(7),
                 (QStringList{u"i1"_qs, item.title, u"2025-06"_qs, u"month"_qs, u"en"_qs,
                              u"Example Times"_qs, u"1"_qs}));
        QVERIFY(!csv.contains(u"private"_qs));
    }

    void missingFolderIsNamed()
    {
        const auto done = ui::writeWhole(u"/nowhere/at/all/picture.png"_qs, "x");
        QVERIFY(!done.has_value());
        QCOMPARE(done.error().kind, db::Problem::Kind::FileNotFound);
    }

    void failureLeavesTheOldFile()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"picture.svg"_qs);
        QVERIFY(ui::writeWhole(path, "old").has_value());
        // No file of the process may grow beyond a few bytes: what a full disk looks like.
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        const rlimit tiny{16, before.rlim_max};
        signal(SIGXFSZ, SIG_IGN);
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &tiny), 0);
        const auto full = ui::writeWhole(path, QByteArray(100'000, 'x'));
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &before), 0);
        QVERIFY(!full.has_value());
        QCOMPARE(full.error().kind, db::Problem::Kind::DiskFull);
        QCOMPARE(contents(path), QByteArray("old"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void foldersAndDevicesAreNotReplaced()
    {
        QTemporaryDir folder;
        const QString taken = folder.filePath(u"taken.svg"_qs);
        QVERIFY(QDir().mkdir(taken));
        QVERIFY(!ui::writeWhole(taken, "x").has_value());
        QVERIFY(QFileInfo(taken).isDir());
        const QString pipe = folder.filePath(u"pipe.svg"_qs);
        QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        QVERIFY(!ui::writeWhole(pipe, "x").has_value());
        QVERIFY(!QFileInfo(pipe).isFile());
    }

    void unreadableRangeIsABadDate()
    {
        ui::ExportRequest request = exportfixture::request();
        request.range = u"no date"_qs;
        const auto picture = ui::makePicture(request, exportfixture::answer());
        QCOMPARE(picture.error().kind, db::Problem::Kind::BadDate);
    }
};

QTEST_MAIN(TestExportFile)
#include "tst_exportfile.moc"
