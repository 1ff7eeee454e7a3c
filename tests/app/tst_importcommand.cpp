// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"
#include "tests/support/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using test::runProgram;

class TestImportCommand : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromUtf8(name));
    }

    QString write(const char *name, const QByteArray &content)
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write %s", name);
        return file.fileName();
    }

    static QStringList facts()
    {
        const QDir folder(QStringLiteral(CLAIMSCOPE_FACTS));
        QStringList files;
        for (const auto &name : folder.entryList({QStringLiteral("*.csv")}))
            files.append(folder.filePath(name));
        return files;
    }

    static QStringList schemaProblems(const QJsonDocument &json, const char *schema)
    {
        return test::JsonSchema(QStringLiteral(CLAIMSCOPE_SCHEMAS), QString::fromUtf8(schema))
            .complaints(json.object());
    }

    /// Runs `import --json` and checks the answer against its schema.
    QJsonObject import(const QStringList &arguments, int exitCode)
    {
        const auto run = runProgram(QStringList{QStringLiteral("import"), QStringLiteral("--json")}
                                    + arguments);
        if (run.exitCode != exitCode)
            qWarning().noquote() << "exited with" << run.exitCode << run.err;
        const auto wrong = schemaProblems(run.json(), "import");
        if (!wrong.isEmpty())
            qWarning().noquote() << wrong << run.out;
        return run.exitCode == exitCode && wrong.isEmpty() ? run.json().object() : QJsonObject();
    }

private Q_SLOTS:
    void theFactsMakeAnArchive()
    {
        const QStringList archive{QStringLiteral("--archive"), path("facts.claimscope")};
        const auto first = import(archive + facts(), 0);
        QVERIFY(first.value(QStringLiteral("batch")).isString());
        QCOMPARE(first.value(QStringLiteral("new")).toInt(), 1457);
        QCOMPARE(first.value(QStringLiteral("problems")).toArray().size(), 0);
        const auto again = import(archive + facts(), 0);
        QCOMPARE(again.value(QStringLiteral("batch")), QJsonValue(QJsonValue::Null));
        QCOMPARE(again.value(QStringLiteral("duplicate")).toInt(), 1457);
    }

    void aRejectedFileExitsWith1AndSaysWhere()
    {
        const auto bad = write("people.csv", "id,name\nada,Ada\nbo,\n");
        const auto report = import({QStringLiteral("--archive"), path("new.claimscope"), bad}, 1);
        QCOMPARE(report.value(QStringLiteral("rejected")).toInt(), 2);
        const auto problem = report.value(QStringLiteral("problems")).toArray().at(0).toObject();
        QCOMPARE(problem.value(QStringLiteral("input")).toString(), bad);
        QCOMPARE(problem.value(QStringLiteral("kind")).toString(), QStringLiteral("bad-value"));
        QCOMPARE(problem.value(QStringLiteral("at")).toString(), QStringLiteral("people.csv:3:4"));
        QVERIFY(!QFile::exists(path("new.claimscope")));
    }

    void badRowsCanBeSkippedAndInputsCanBeListed()
    {
        write("people.csv", "id,name\nada,Ada\nbo,\n");
        const auto list = write("list.txt", path("people.csv").toUtf8() + "\n");
        const auto report
            = import({QStringLiteral("--archive"), path("some.claimscope"),
                      QStringLiteral("--skip-bad-rows"), QStringLiteral("--files-from"), list},
                     0);
        QCOMPARE(report.value(QStringLiteral("new")).toInt(), 1);
        QCOMPARE(report.value(QStringLiteral("rejected")).toInt(), 1);
    }

    void aDryRunSaysWhatEachInputHolds()
    {
        const auto table = write("people.csv", "id,name,mood\nada,Ada,good\nbo,\"B, o\",\n");
        const auto article = write("talk.txt", "A talk\n\n5 January 2026\n\nAda spoke well.");
        const auto run = runProgram({QStringLiteral("import"), QStringLiteral("--dry-run"),
                                     QStringLiteral("--json"), table, path("none.txt"), article});
        QCOMPARE(run.exitCode, 0);
        const auto lines = run.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        for (const auto &line : lines)
            QCOMPARE(schemaProblems(QJsonDocument::fromJson(line), "import-dry-run"),
                     QStringList());
        const auto records = QJsonDocument::fromJson(lines.at(0))
                                 .object()
                                 .value(QStringLiteral("records"))
                                 .toArray();
        QCOMPARE(records.size(), 2);
        QCOMPARE(records.at(1).toObject().value(QStringLiteral("name")).toString(),
                 QStringLiteral("B, o"));
        const auto articles = QJsonDocument::fromJson(lines.at(2))
                                  .object()
                                  .value(QStringLiteral("articles"))
                                  .toArray();
        QCOMPARE(articles.at(0).toObject().value(QStringLiteral("published")).toString(),
                 QStringLiteral("2026-01-05"));
        QCOMPARE(
            runProgram({QStringLiteral("import"), QStringLiteral("--dry-run"), path("none.txt")})
                .exitCode,
            1);
    }

    void wrongUseExitsWith2()
    {
        QCOMPARE(runProgram({QStringLiteral("import")}).exitCode, 2);
        QCOMPARE(runProgram({QStringLiteral("import"), path("people.csv")}).exitCode, 2);
    }

    void theSampleNeverOverwrites()
    {
        const auto archive = path("sample.claimscope");
        QCOMPARE(runProgram({QStringLiteral("sample"), archive}).exitCode, 0);
        QCOMPARE(runProgram({QStringLiteral("sample"), archive}).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(TestImportCommand)
#include "tst_importcommand.moc"
