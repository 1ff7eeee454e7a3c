// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/import/csvreader.h"

#include <QBuffer>
#include <QTest>

using namespace db;

namespace {

using Rows = QList<QStringList>;

/// Rows that were read and "KIND PLACE" of each error.
struct Read
{
    Rows rows;
    QStringList errors;
};

Read read(const QByteArray &bytes)
{
    QBuffer device;
    device.setData(bytes);
    device.open(QIODevice::ReadOnly);
    CsvReader reader(device, QStringLiteral("f.csv"));
    Read result;
    for (auto row = reader.next(); !row || *row; row = reader.next()) {
        if (row)
            result.rows.append((*row)->fields);
        else
            result.errors.append(toText(row.error().kind) + u' ' + row.error().at);
    }
    return result;
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLineEndEndsARow()
    {
        const Rows expected{{text("a"), text("b")}, {text("c"), text("d")}};
        QCOMPARE(read("a,b\r\nc,d\r\n").rows, expected);
        QCOMPARE(read("a,b\nc,d\n").rows, expected);
        QCOMPARE(read("a,b\rc,d").rows, expected);
        QCOMPARE(read("a,b\n\n\r\nc,d\n\n").rows, expected);
    }

    void aByteOrderMarkIsNoText()
    {
        QCOMPARE(read("\xEF\xBB\xBF"
                      "a,b\n")
                     .rows,
                 (Rows{{text("a"), text("b")}}));
    }

    void quotedFieldsKeepCommasQuotesAndLineBreaks()
    {
        QCOMPARE(read("\"a,\"\"b\"\"\",\"c\r\nd\"\r\n,\"\"\n").rows,
                 (Rows{{text("a,\"b\""), text("c\r\nd")}, {QString(), QString()}}));
    }

    void emptyFieldsStand()
    {
        QCOMPARE(read(",,\na,,").rows,
                 (Rows{{QString(), QString(), QString()}, {text("a"), QString(), QString()}}));
    }

    void fieldsKnowWhereTheyBegin()
    {
        QBuffer device;
        device.setData("ä,\"x\ny\",z\n\"q\",r\n");
        device.open(QIODevice::ReadOnly);
        CsvReader reader(device, QStringLiteral("f.csv"));
        const auto first = reader.next().value().value();
        QCOMPARE(reader.at(first.positions.at(1)), text("f.csv:1:3"));
        QCOMPARE(reader.at(first.positions.at(2)), text("f.csv:2:4"));
        const auto second = reader.next().value().value();
        QCOMPARE(reader.at(second.positions.at(1)), text("f.csv:3:5"));
    }

    void errorsNameLineAndColumnAndReadingGoesOn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("error");
        QTest::newRow("lone quote")
            << QByteArray("a,b\nc\"d,e\nf,g\n") << text("bad-syntax f.csv:2:2");
        QTest::newRow("text behind a quote")
            << QByteArray("a,b\n\"c\"d,e\nf,g\n") << text("bad-syntax f.csv:2:4");
        QTest::newRow("broken UTF-8")
            << QByteArray("a,b\nc,d\xC3\x28\nf,g\n") << text("bad-encoding f.csv:2:4");
        QTest::newRow("Latin 1") << QByteArray("a,b\nM\xFCller,e\nf,g\n")
                                 << text("bad-encoding f.csv:2:2");
        QTest::newRow("broken UTF-8 behind a line break")
            << QByteArray("a,b\n\"c\nd\xFF\",e\nf,g\n") << text("bad-encoding f.csv:3:2");
    }

    void errorsNameLineAndColumnAndReadingGoesOn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, error);
        const auto result = read(bytes);
        QCOMPARE(result.errors, QStringList{error});
        QCOMPARE(result.rows, (Rows{{text("a"), text("b")}, {text("f"), text("g")}}));
    }

    void anUnclosedQuoteIsToldWhereItOpens()
    {
        QCOMPARE(read("a,b\nc,\"d\ne\n").errors, QStringList{text("bad-syntax f.csv:2:3")});
    }

    void aFieldBeyondTheLimitIsToldAndLeftOut()
    {
        const QByteArray limit(CsvReader::longestField, 'x');
        QCOMPARE(read(limit + ",b\n").rows.size(), 1);
        const auto result = read("a,b\n" + limit + "x,c\nd,e\n");
        QCOMPARE(result.rows, (Rows{{text("a"), text("b")}, {text("d"), text("e")}}));
        QCOMPARE(result.errors, QStringList{text("too-large f.csv:2:1")});
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
