// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/markedtext.h"

#include <QTest>

using namespace ui;

namespace {

db::EntityRef person(const QString &key, const QString &name)
{
    return {{}, key, name, db::EntityKind::Person};
}

QString markedWords(const QString &text, const QList<TextMark> &marks)
{
    QStringList words;
    const auto points = text.toUcs4();
    for (const TextMark &mark : marks) {
        const auto part = points.mid(mark.span.start, mark.span.length());
        words.append(
            QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size()));
    }
    words.sort();
    return words.join(u'|');
}

QString plainStyle(const QList<const TextMark *> &)
{
    return QStringLiteral("s");
}

} // namespace

class MarkedTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textIsEscapedAndKeepsItsParagraphs();
    void marksCountCodePoints();
    void aNameInsideAQuoteOpensTheName();
    void marksBeyondTheTextAreCut();
    void aRangeCutsTextAndMarks();
    void namesAreFoundAsWholeWords();
    void theLongerNameWins();
    void aFoundWordIsNoLinkOfItsOwn();
    void sentencesThatNameSomebody();
};

void MarkedTextTest::textIsEscapedAndKeepsItsParagraphs()
{
    QCOMPARE(markedHtml(QStringLiteral("a < b\nc\n\nd"), {}, plainStyle),
             QStringLiteral("a &lt; b<br>c<br><br>d"));
}

void MarkedTextTest::marksCountCodePoints()
{
    // The first character lies outside of the basic plane and counts once.
    const QString text = QStringLiteral("\U0001F999 Meta");
    const TextMark mark{{2, 6}, TextMark::Kind::Organization, false, QStringLiteral("x"), false};
    QCOMPARE(markedHtml(text, {mark}, plainStyle),
             QStringLiteral("\U0001F999 <a href=\"x\" style=\"s\">Meta</a>"));
}

void MarkedTextTest::aNameInsideAQuoteOpensTheName()
{
    const QString text = QStringLiteral("we and Meta agree");
    const QList<TextMark> marks{
        {{0, 17}, TextMark::Kind::Quote, false, QStringLiteral("quote"), false},
        {{7, 11}, TextMark::Kind::Organization, false, QStringLiteral("name"), false},
    };
    QCOMPARE(markedHtml(text, marks, plainStyle),
             QStringLiteral("<a href=\"quote\" style=\"s\">we and </a>"
                            "<a href=\"name\" style=\"s\">Meta</a>"
                            "<a href=\"quote\" style=\"s\"> agree</a>"));
}

void MarkedTextTest::marksBeyondTheTextAreCut()
{
    const TextMark mark{{1, 99}, TextMark::Kind::Person, false, QStringLiteral("x"), false};
    QCOMPARE(markedHtml(QStringLiteral("ab"), {mark}, plainStyle),
             QStringLiteral("a<a href=\"x\" style=\"s\">b</a>"));
}

void MarkedTextTest::aRangeCutsTextAndMarks()
{
    const QList<TextMark> marks{
        {{0, 4}, TextMark::Kind::Person, false, QStringLiteral("x"), false},
        {{6, 9}, TextMark::Kind::Person, false, QStringLiteral("y"), false},
    };
    QCOMPARE(markedHtml(QStringLiteral("Anna, Bob and Cem"), marks, plainStyle, {5, 13}),
             QStringLiteral(" <a href=\"y\" style=\"s\">Bob</a> and"));
}

void MarkedTextTest::namesAreFoundAsWholeWords()
{
    const QString text = QStringLiteral("Wang met Wangs; Wangler and Anna Wang's aunt");
    QCOMPARE(
        markedWords(
            text,
            marksByName(text, {person(QStringLiteral("anna-wang"), QStringLiteral("Anna Wang"))})),
        QStringLiteral("Anna Wang|Wang|Wang"));
}

void MarkedTextTest::theLongerNameWins()
{
    const QString text = QStringLiteral("Llama 4 Scout");
    const QList<db::EntityRef> products{
        {{}, QStringLiteral("llama-4"), QStringLiteral("Llama 4"), db::EntityKind::Product},
        {{}, QStringLiteral("scout"), QStringLiteral("Llama 4 Scout"), db::EntityKind::Product},
    };
    const auto marks = marksByName(text, products);
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.constFirst().link, QStringLiteral("filter:product:scout"));
}

void MarkedTextTest::aFoundWordIsNoLinkOfItsOwn()
{
    const auto found = marksOfFound({{0, 3}, {4, 7}});
    const TextMark name{{4, 11}, TextMark::Kind::Person, false, QStringLiteral("x"), false};
    QCOMPARE(markedHtml(QStringLiteral("one Bob Ray"), found + QList<TextMark>{name}, plainStyle),
             QStringLiteral("<span style=\"s\">one</span> <a href=\"x\" style=\"s\">Bob</a>"
                            "<a href=\"x\" style=\"s\"> Ray</a>"));
}

void MarkedTextTest::sentencesThatNameSomebody()
{
    const QList<db::EntityRef> lecun{{{}, u"yann-lecun"_qs, u"Yann LeCun"_qs}};
    const QString text
        = u"Meta is silent. LeCun has left. Nobody LeCuned. Yann LeCun founds a lab."_qs;
    QCOMPARE(sentencesNaming(text, lecun),
             (QStringList{u"LeCun has left."_qs, u"Yann LeCun founds a lab."_qs}));
    QVERIFY(sentencesNaming(text, {}).isEmpty());
    QVERIFY(sentencesNaming({}, lecun).isEmpty());
}

QTEST_APPLESS_MAIN(MarkedTextTest)
#include "tst_markedtext.moc"
