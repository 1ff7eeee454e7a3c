// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/dossiersubject.h"
#include "resources/resources.h"
#include "tests/support/commandrun.h"
#include "ui/export/dossierjob.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using test::contents;
using test::Ran;

class TestDossierCommand : public QObject
{
    Q_OBJECT

private:
    Ran run(const QStringList &words)
    {
        return test::runCommand(cli::makeDossierCommand(), m_archive, words);
    }

    /// The file that the command has written.
    QByteArray dossier(const QString &name, const QString &file, const QStringList &more = {})
    {
        const QString path = m_folder.filePath(file);
        const Ran ran
            = run(QStringList{name, u"--out"_qs, path, u"--now"_qs, u"2026-11-24"_qs} + more);
        return ran.exitCode == 0 ? contents(path) : ran.err.toUtf8();
    }

    QTemporaryDir m_folder;
    QString m_archive;

private Q_SLOTS:
    void initTestCase()
    {
        initClaimscopeResources();
        m_archive = m_folder.filePath(u"sample.claimscope"_qs);
        QVERIFY(db::Archive::writeSample(m_archive).has_value());
    }

    void aPersonIsFoundByNameAndNearNamesAreOffered()
    {
        auto archive = db::Archive::open(m_archive, db::Archive::Access::ReadOnly);
        QVERIFY(archive.has_value());
        const auto subject = cli::dossierSubject(**archive, u"Yann LeCun"_qs);
        QVERIFY(subject.has_value());
        QCOMPARE(subject->kind, ui::DossierKind::Person);
        const auto byKey = cli::dossierSubject(**archive, u"person:"_qs + subject->key);
        QVERIFY(byKey.has_value());
        QCOMPARE(byKey->key, subject->key);
        const auto near = cli::dossierSubject(**archive, u"Yan LeKun"_qs);
        QVERIFY(!near.has_value());
        QCOMPARE(near.error().kind, db::Problem::Kind::UnknownName);
        QVERIFY(near.error().candidates.join(u' ').contains(u"LeCun"_qs));
    }

    void theMarkdownHoldsEveryClaimOfThePerson()
    {
        auto archive = db::Archive::open(m_archive, db::Archive::Access::ReadOnly);
        const auto subject = cli::dossierSubject(**archive, u"Yann LeCun"_qs);
        ui::DossierRequest request;
        request.subject = *subject;
        const auto list
            = cli::await((*archive)->list(db::RecordListKind::Claims, *ui::claimsBy(request)));
        const QString text = QString::fromUtf8(dossier(u"Yann LeCun"_qs, u"lecun.md"_qs));
        QVERIFY(text.startsWith(u"# Yann LeCun\n"_qs));
        int claims = 0;
        QString plain = text;
        plain.remove(u'\\');
        for (const db::Claim &claim : std::get<QList<db::Claim>>(*list)) {
            if (claim.state != db::ReviewState::Accepted)
                continue;
            ++claims;
            QVERIFY2(plain.contains(claim.paraphrase.simplified().remove(u'\\')),
                     qPrintable(claim.key));
        }
        QVERIFY(claims > 0);
        QVERIFY(text.contains(u"](lecun-timeline.png)"_qs));
        QVERIFY(contents(m_folder.filePath(u"lecun-timeline.png"_qs)).startsWith("\x89PNG"));
        QVERIFY(text.contains(u"As of 24 Nov 2026"_qs));
        QVERIFY(text.contains(u"Held back: "_qs));
    }

    void thePageStandsAlone()
    {
        const QByteArray page = dossier(u"Meta"_qs, u"meta.html"_qs);
        QVERIFY2(page.startsWith("<!DOCTYPE html>"), page.left(200).constData());
        QVERIFY(page.contains("<h1>Meta"));
        QVERIFY(page.contains("<svg"));
        QVERIFY(!page.contains("<script"));
        QVERIFY(!page.contains("src=\"http"));
        QVERIFY(!page.contains("<link"));
        // Every number that stands for a source leads to it.
        static const QRegularExpression reference(u"href=\"#(source-\\d+)\""_qs);
        const QString text = QString::fromUtf8(page);
        int references = 0;
        for (auto it = reference.globalMatch(text); it.hasNext();) {
            const QString id = it.next().captured(1);
            QVERIFY2(text.contains(u"id=\"%1\""_qs.arg(id)), qPrintable(id));
            ++references;
        }
        QVERIFY(references > 10);
    }

    void theDocumentHasPagesFontsAndLinks()
    {
        const QByteArray pdf = dossier(u"Yann LeCun"_qs, u"lecun.pdf"_qs);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.contains("/FontFile"));
        QVERIFY(pdf.count("/Type /Page\n") > 1 || pdf.count("/MediaBox") > 1);
        QVERIFY(pdf.contains("/URI"));
    }

    void germanIsGerman()
    {
        const QString text
            = QString::fromUtf8(dossier(u"Yann LeCun"_qs, u"de.md"_qs, {u"--lang"_qs, u"de"_qs}));
        QVERIFY(text.contains(u"Stand: 24.11.2026"_qs) || text.contains(u"24. Nov"_qs));
        for (const QString &english : {u"What "_qs, u"Sources ("_qs, u"Held back"_qs, u"said "_qs})
            QVERIFY2(!text.contains(u"## "_qs + english), qPrintable(english));
    }

    void aDisputeHasItsPhases()
    {
        auto archive = db::Archive::open(m_archive, db::Archive::Access::ReadOnly);
        const auto list
            = cli::await((*archive)->list(db::RecordListKind::Controversies, db::Filter()));
        const auto disputes = std::get<QList<db::Controversy>>(*list);
        QVERIFY(!disputes.isEmpty());
        const db::Controversy &first = disputes.first();
        const QString text
            = QString::fromUtf8(dossier(u"dispute:"_qs + first.key, u"dispute.md"_qs));
        QVERIFY2(text.startsWith(u"# "_qs), qPrintable(text));
        QCOMPARE(text.count(u"## How it went"_qs), first.phases.isEmpty() ? 0 : 1);
    }

    void noFileTellsWhoMadeItOrWhatIsPrivate()
    {
        const QString user = qEnvironmentVariable("USER");
        for (const QString &name : {u"p.pdf"_qs, u"p.html"_qs, u"p.md"_qs}) {
            const QByteArray bytes = dossier(u"Meta"_qs, name);
            QVERIFY(bytes.size() > 2000);
            QVERIFY2(!bytes.contains(m_folder.path().toUtf8()), qPrintable(name));
            QVERIFY2(!bytes.contains(QDir::homePath().toUtf8() + '/'), qPrintable(name));
            QVERIFY2(user.size() < 5 || !bytes.contains(user.toUtf8()), qPrintable(name));
        }
    }

    void wrongUseIsSaid_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("ending") << QStringList{u"Meta"_qs, u"--out"_qs, u"meta.doc"_qs};
        QTest::newRow("language") << QStringList{u"Meta"_qs, u"--lang"_qs, u"fr"_qs, u"--out"_qs,
                                                 u"meta.md"_qs};
        QTest::newRow("name") << QStringList{u"Nobody at all"_qs, u"--out"_qs, u"x.md"_qs};
        QTest::newRow("query") << QStringList{u"Meta"_qs, u"--query"_qs, u"(("_qs, u"--out"_qs,
                                              u"x.md"_qs};
    }
    void wrongUseIsSaid()
    {
        QFETCH(QStringList, words);
        const Ran ran = run(words);
        QCOMPARE(ran.exitCode, cli::Context::wrongUsage);
        QVERIFY(!ran.err.isEmpty());
    }

    void aFolderThatIsNotThereIsAFailure()
    {
        const Ran ran = run({u"Meta"_qs, u"--out"_qs, m_folder.filePath(u"none/meta.md"_qs)});
        QCOMPARE(ran.exitCode, cli::Context::failure);
        QVERIFY(!QFile::exists(m_folder.filePath(u"none"_qs)));
    }

    void theJobOfTheWindowWritesTheSameText()
    {
        const QByteArray wanted = dossier(u"Yann LeCun"_qs, u"same.md"_qs);
        auto archive = db::Archive::open(m_archive, db::Archive::Access::ReadOnly);
        ui::DossierRequest request;
        request.subject = *cli::dossierSubject(**archive, u"Yann LeCun"_qs);
        request.now = QDate(2026, 11, 24);
        ui::DossierJob job;
        QSignalSpy finished(&job, &ui::DossierJob::finished);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"same.md"_qs);
        job.start(**archive, request, ui::DossierFormat::Markdown, path);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20000);
        QCOMPARE(contents(path), wanted);
    }

    void stoppingTheJobLeavesNoFile()
    {
        auto archive = db::Archive::open(m_archive, db::Archive::Access::ReadOnly);
        ui::DossierRequest request;
        request.subject = *cli::dossierSubject(**archive, u"Meta"_qs);
        ui::DossierJob job;
        QSignalSpy stopped(&job, &ui::DossierJob::stopped);
        QTemporaryDir folder;
        job.start(**archive, request, ui::DossierFormat::Pdf, folder.filePath(u"meta.pdf"_qs));
        job.cancel();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 20000);
        QVERIFY(!job.isRunning());
        QVERIFY(QDir(folder.path()).isEmpty());
    }
};

QTEST_MAIN(TestDossierCommand)
#include "tst_dossiercommand.moc"
