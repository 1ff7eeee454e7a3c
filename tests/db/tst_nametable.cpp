// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/facetindex.h"
#include "db/facets/indexbuilder.h"
#include "db/import/sample.h"
#include "db/queries/nametable.h"
#include "db/queries/questions.h"
#include "db/schema/migrator.h"
#include "db/sqlite/statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <map>

using namespace db;

namespace {

std::unique_ptr<FacetIndex> indexOf(Connection &connection)
{
    return FacetIndex::fromImage(IndexBuilder(connection).build());
}

QString str(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

/// The table of names finds what SQL finds, in the archive as it stands.
class NameTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void itFindsWhatTheArchiveFinds();
    void suggestionsAreTheSame_data();
    void suggestionsAreTheSame();
    void itFollowsTheArchive();

private:
    void addAlias(const char *entity, const char *name)
    {
        Statement insert(*m_writer,
                         "INSERT INTO alias (entity_id, position, name, folded)"
                         " SELECT id, 9, ?, ? FROM entity WHERE key = ?");
        insert.bind(0, str(name)).bind(1, folded(str(name))).bind(2, str(entity)).run();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Connection> m_writer;
    std::unique_ptr<Connection> m_reader;
    std::unique_ptr<FacetIndex> m_index;
};

void NameTableTest::initTestCase()
{
    const QString path = m_folder.filePath(QStringLiteral("a.claimscope"));
    m_writer = Connection::open(path, Connection::Mode::Create).value();
    QVERIFY(createSchema(*m_writer));
    QVERIFY(fillWithSample(*m_writer));
    addAlias("yann-lecun", "Ян Лекун");
    addAlias("sam-altman", "サム・アルトマン");
    addAlias("openai", "Öpen  Straße AI");
    m_reader = Connection::open(path, Connection::Mode::ReadOnly).value();
    m_index = indexOf(*m_reader);
    QVERIFY(m_index);
}

void NameTableTest::itFindsWhatTheArchiveFinds()
{
    QStringList typed{str(""),     str("лек"),  str("lekun"),   str("サム"),
                      str("samu"), str("öpen"), str("strasse"), str(" meta "),
                      str("a"),    str("ai"),   str("-"),       str("no such name")};
    Statement names(*m_reader,
                    "SELECT folded FROM entity UNION SELECT folded FROM alias"
                    " UNION SELECT key FROM entity");
    while (names.next()) {
        const QString name = names.text(0);
        typed << name << name.first(qMin<qsizetype>(2, name.size())) << name.section(u' ', -1)
              << name.sliced(name.size() / 2) << name + u'x';
    }
    NameTable table;
    for (const QString &one : std::as_const(typed)) {
        for (const Field field : {Field::Person, Field::Says, Field::About, Field::Benchmark}) {
            std::map<qint64, NameMatch::Quality> expected;
            const auto matches = entityMatchesOf(*m_reader, field, one);
            for (const NameMatch &match : matches)
                expected.emplace(match.id, match.quality);
            std::map<qint64, NameMatch::Quality> found;
            for (const auto &match :
                 table.matches(*m_reader, *m_index, entityKindsOf(field), folded(one)))
                found.emplace(m_index->columns().words.entities.at(match.entity).id, match.quality);
            QVERIFY2(found == expected, qPrintable(one));
        }
    }
}

void NameTableTest::suggestionsAreTheSame_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"le", "meta", "an", "yann", "org:op", "says:al", "about:ll", "лекун",
                              "benchmark:", "person:sam-altman", "o", "product:g"})
        QTest::newRow(typed) << str(typed);
}

void NameTableTest::suggestionsAreTheSame()
{
    QFETCH(QString, typed);
    const auto lines = [](const QList<Suggestion> &suggestions) {
        QStringList lines;
        for (const Suggestion &one : suggestions)
            lines.append(QStringLiteral("%1:%2 %3 %4 %5")
                             .arg(fieldName(one.field), one.value, one.name, one.detail)
                             .arg(one.count));
        return lines;
    };
    NameTable names;
    const auto fromTable = lines(suggest(*m_reader, typed, 12, m_index.get(), &names));
    QCOMPARE(fromTable, lines(suggest(*m_reader, typed, 12, m_index.get())));
    QCOMPARE(!fromTable.isEmpty(), typed != u"benchmark:");
}

void NameTableTest::itFollowsTheArchive()
{
    NameTable table;
    const auto found = [&] {
        return table.matches(*m_reader, *m_index, {EntityKind::Person}, str("godfather")).size();
    };
    QCOMPARE(found(), 0U);
    addAlias("yann-lecun", "Godfather of AI");
    QCOMPARE(found(), 1U);
}

QTEST_GUILESS_MAIN(NameTableTest)
#include "tst_nametable.moc"
