// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/jsonschema.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using test::JsonSchema;

/// The schemas refuse what they must, so that the other tests mean something.
class JsonSchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFittingValueHasNoComplaint();
    void aLackingMemberIsFound();
    void aMemberTooManyIsFound();
    void aWrongTypeIsFoundInDepth();
    void aDateThatIsNoEdtfIsFound();
    void anErrorWithoutWordsIsFound();
    void aSchemaThatIsNotThereIsFound();
    void everySchemaNamesItself();

private:
    static QJsonObject answer();
    static QStringList complaints(const QJsonObject &value, const char *name = "query")
    {
        return JsonSchema(QStringLiteral(CLAIMSCOPE_SCHEMAS), QLatin1String(name))
            .complaints(value);
    }
    /// The answer with one member of its report replaced.
    static QJsonObject withReport(const QString &member, const QJsonValue &value);
};

QJsonObject JsonSchemaTest::answer()
{
    return withReport(QStringLiteral("published"), QStringLiteral("2025-04~"));
}

QJsonObject JsonSchemaTest::withReport(const QString &member, const QJsonValue &value)
{
    QJsonObject report{
        {QStringLiteral("key"), QStringLiteral("r")},   {QStringLiteral("publisher"), QString()},
        {QStringLiteral("original_outlet"), QString()}, {QStringLiteral("title"), QString()},
        {QStringLiteral("descriptive"), false},         {QStringLiteral("url"), QString()},
        {QStringLiteral("published"), QJsonValue()},    {QStringLiteral("language"), QString()}};
    report.insert(member, value);
    QJsonObject item{{QStringLiteral("key"), QStringLiteral("i")},
                     {QStringLiteral("published"), QJsonValue()},
                     {QStringLiteral("reports"), QJsonArray{report}}};
    for (const char *text : {"title", "summary", "language"})
        item.insert(QLatin1String(text), QString());
    for (const char *list : {"topics", "tags", "people", "organizations", "products"})
        item.insert(QLatin1String(list), QJsonArray());
    return {{QStringLiteral("query"), QString()},
            {QStringLiteral("count"), 1},
            {QStringLiteral("items"), QJsonArray{item}}};
}

void JsonSchemaTest::aFittingValueHasNoComplaint()
{
    QCOMPARE(complaints(answer()), QStringList());
}

void JsonSchemaTest::aLackingMemberIsFound()
{
    QJsonObject value = answer();
    value.remove(QStringLiteral("count"));
    QCOMPARE(complaints(value), QStringList({QStringLiteral(": lacks count")}));
}

void JsonSchemaTest::aMemberTooManyIsFound()
{
    QJsonObject value = answer();
    value.insert(QStringLiteral("extra"), 1);
    QCOMPARE(complaints(value), QStringList({QStringLiteral(": must not have extra")}));
}

void JsonSchemaTest::aWrongTypeIsFoundInDepth()
{
    QCOMPARE(complaints(withReport(QStringLiteral("descriptive"), QStringLiteral("no"))),
             QStringList({QStringLiteral(".items[0].reports[0].descriptive: wrong type")}));
    QJsonObject value = answer();
    value.insert(QStringLiteral("count"), 1.5);
    QCOMPARE(complaints(value), QStringList({QStringLiteral(".count: wrong type")}));
}

void JsonSchemaTest::aDateThatIsNoEdtfIsFound()
{
    const QString published = QStringLiteral("published");
    for (const char *wrong : {"5 April 2025", "2025-4-5", "2025-Q1", "2025-04-05T10:00"})
        QCOMPARE(complaints(withReport(published, QLatin1String(wrong))).size(), 1);
    for (const char *right :
         {"2025", "2025-34", "2025-04-05?", "2025-04/..", "../2025", "2024/2025"})
        QCOMPARE(complaints(withReport(published, QLatin1String(right))), QStringList());
}

void JsonSchemaTest::anErrorWithoutWordsIsFound()
{
    QJsonObject value{{QStringLiteral("error"),
                       QJsonObject{{QStringLiteral("kind"), QString()},
                                   {QStringLiteral("message"), QString()},
                                   {QStringLiteral("detail"), QString()}}}};
    QCOMPARE(complaints(value, "error").size(), 2); // both are empty
}

void JsonSchemaTest::aSchemaThatIsNotThereIsFound()
{
    QVERIFY(!complaints(answer(), "no-such").isEmpty());
}

void JsonSchemaTest::everySchemaNamesItself()
{
    const QDir folder(QStringLiteral(CLAIMSCOPE_SCHEMAS));
    const QStringList files = folder.entryList({QStringLiteral("*.json")});
    QVERIFY(files.size() > 10);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonObject schema = QJsonDocument::fromJson(file.readAll()).object();
        QCOMPARE(schema.value(QLatin1String("$id")).toString(), name);
        QCOMPARE(schema.value(QLatin1String("$schema")).toString(),
                 QStringLiteral("https://json-schema.org/draft/2020-12/schema"));
    }
}

QTEST_APPLESS_MAIN(JsonSchemaTest)
#include "tst_jsonschema.moc"
