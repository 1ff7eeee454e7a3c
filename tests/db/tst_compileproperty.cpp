// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/compile.h"
#include "db/queries/fulltext.h"
#include "tests/support/randomarchive.h"

#include <QTest>

using namespace db;
using namespace test;

namespace {

QStringList foundBySql(TestArchive &archive, const Node &root)
{
    Sql sql{QStringLiteral("SELECT key FROM item WHERE id IN (")};
    sql += Compiler(0).ids(Unit::Item, root);
    sql.text += QStringLiteral(") ORDER BY id");
    QStringList keys;
    Statement statement(archive.connection(), sql);
    while (statement.next())
        keys.append(statement.text(0));
    return keys;
}

} // namespace

class TestCompileProperty : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sqlFindsWhatLoopsFind();
    void bracketsMayBeNestedAsDeeplyAsTheReaderTakesThem();
    void anythingTypedIsAFullTextExpression();
};

void TestCompileProperty::sqlFindsWhatLoopsFind()
{
    constexpr int filtersEach = 20;
    const bool held = rc::check("items found by SQL are those found by loops", [] {
        const NaiveArchive archive = anyArchive();
        TestArchive stored;
        archive.writeTo(stored);
        for (int i = 0; i < filtersEach; ++i) {
            const Node root = anyNode(3);
            const QStringList expected = archive.matchingItems(root);
            const QStringList found = foundBySql(stored, root);
            if (found != expected)
                RC_FAIL(QStringLiteral("%1: %2, not %3")
                            .arg(root.text(), found.join(u' '), expected.join(u' '))
                            .toStdString());
        }
    });
    QVERIFY(held);
}

void TestCompileProperty::bracketsMayBeNestedAsDeeplyAsTheReaderTakesThem()
{
    const bool held = rc::check("deep filters find by SQL what loops find", [] {
        const int levels = *rc::gen::inRange(1, 65);
        const NaiveArchive archive = anyArchive();
        TestArchive stored;
        archive.writeTo(stored);
        Node root = anyNode(1);
        for (int level = 0; level < levels; ++level) {
            const Node beside = anyNode(1);
            root = *rc::gen::element(Node::all({beside, Node::negation(root)}),
                                     Node::any({root, beside}),
                                     Node::all({Node::any({root, beside}), anyNode(1)}));
        }
        RC_ASSERT(foundBySql(stored, root) == archive.matchingItems(root));
        const Unit unit
            = *rc::gen::element(Unit::Claim, Unit::Move, Unit::Score, Unit::Controversy);
        Statement statement(stored.connection(), Compiler(0).ids(unit, root));
        while (statement.next())
            RC_ASSERT(!statement.isNull(0));
    });
    QVERIFY(held);
}

void TestCompileProperty::anythingTypedIsAFullTextExpression()
{
    TestArchive archive;
    const bool held = rc::check("no typed text is a syntax error", [&archive] {
        const auto pieces = *rc::gen::container<std::vector<const char *>>(
            rc::gen::elementOf(std::vector<const char *>{
                "\"", "*",     "(", ")", ",", "NEAR(", "5", " ",   "-", "\\",
                "a",  "llama", "ß", "^", "{", ":",     "+", "AND", "'", "\xf0\x9f\x98\x80"}));
        QString typed;
        for (const char *piece : pieces)
            typed += str(piece);
        Statement statement(archive.connection(),
                            Sql{QStringLiteral("SELECT rowid FROM document_fts"
                                               " WHERE document_fts MATCH ?"),
                                {fullTextExpression(typed)}});
        RC_ASSERT(!statement.next());
    });
    QVERIFY(held);
}

QTEST_GUILESS_MAIN(TestCompileProperty)
#include "tst_compileproperty.moc"
