// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/move.h"

#include <QTest>

using namespace db;

namespace {

EntityRef organization(const char *key)
{
    return {EntityId{1}, QLatin1String(key), QLatin1String(key), EntityKind::Organization};
}

/// A move of one person on a date; "" is an organization that is not known.
struct Step
{
    const char *date;
    MoveKind kind;
    const char *from;
    const char *to;
    const char *roleFrom = "";
    const char *roleTo = "";
};

Move moveOf(const Step &step, const QString &person = QStringLiteral("ada"))
{
    Move move;
    move.key = QStringLiteral("%1-%2-%3")
                   .arg(person, QLatin1String(step.date), words<MoveKind>().at(int(step.kind)));
    move.person = {EntityId{2}, person, person, EntityKind::Person};
    if (*step.from)
        move.from = organization(step.from);
    if (*step.to)
        move.to = organization(step.to);
    move.roleFrom = QLatin1String(step.roleFrom);
    move.roleTo = QLatin1String(step.roleTo);
    move.kind = step.kind;
    move.announced = Edtf::parse(QString::fromLatin1(step.date)).value();
    return move;
}

QList<Move> movesOf(const QList<Step> &steps)
{
    QList<Move> moves;
    for (const Step &step : steps)
        moves.append(moveOf(step));
    return moves;
}

/// "meta [2020 .. 2025-11] Researcher": an unknown bound is "?", an end that has not come "-", a
/// board seat has a star.
QStringList written(const QList<Position> &positions)
{
    QStringList lines;
    for (const Position &position : positions) {
        const QString start = position.start.isNull() ? QStringLiteral("?") : position.start.text();
        QString end = position.endKnown ? QStringLiteral("?") : QStringLiteral("-");
        if (!position.end.isNull())
            end = position.end.text();
        lines.append(QStringLiteral("%1%2 [%3 .. %4] %5")
                         .arg(position.organization.key,
                              position.board ? QStringLiteral("*") : QString(), start, end,
                              position.role)
                         .trimmed());
    }
    return lines;
}

QStringList careerOf(const QList<Step> &steps)
{
    return written(positionsFrom(movesOf(steps), DateBasis::Announced));
}

} // namespace

class PositionsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMoveEndsTheOldPositionAndBeginsANewOne();
    void aPlaceThatNothingLedToHasAnOpenStartAndTheRoleOfTheMove();
    void aJoinWithoutOriginEndsNothing();
    void leavingWithUnknownDestinationJustEnds();
    void theSameOrganizationOnBothSidesChangesTheRole();
    void aPromotionWithoutOriginChangesTheRunningRole();
    void aDepartureRecordedTwiceCountsOnce();
    void theMoreExactDateOfARepeatedDepartureCounts();
    void aDepartureLongAfterAnotherIsNoRepetition();
    void leavingAndReturningMakesTwoPositions();
    void aRoleChangeAfterADepartureBeginsSomewhereInBetween();
    void boardSeatsRunParallel();
    void leavingTheBoardDoesNotEndTheEmployment();
    void anArrivalRecordedTwiceCountsOnce();
    void anEndingAtTheChildEndsThePositionAtTheParent();
    void unrelatedOrganizationsStayApart();
    void movesAreOrderedByTheirDateNotByTheirPlaceInTheList();
    void aCoarseDateDoesNotPutTheDepartureBeforeTheArrival();
    void whoReturnsHasLeftBefore();
    void deniedMovesCountForNothing();
    void aMoveWithoutDateStillEndsAPosition();
    void peopleComeByKeyAndPositionsByStart();
    void theBasisChoosesTheDateAndStandsIn();
    void positionsNameTheMovesThatBoundThem();
};

void PositionsTest::aMoveEndsTheOldPositionAndBeginsANewOne()
{
    QCOMPARE(careerOf({{"2020", MoveKind::Join, "", "meta", "", "Researcher"},
                       {"2025-06", MoveKind::Move, "meta", "openai", "Researcher", "Lead"}}),
             QStringList({QStringLiteral("meta [2020 .. 2025-06] Researcher"),
                          QStringLiteral("openai [2025-06 .. -] Lead")}));
}

void PositionsTest::aPlaceThatNothingLedToHasAnOpenStartAndTheRoleOfTheMove()
{
    QCOMPARE(careerOf({{"2025-11", MoveKind::Found, "meta", "ami", "Chief scientist", "Chair"}}),
             QStringList({QStringLiteral("meta [? .. 2025-11] Chief scientist"),
                          QStringLiteral("ami [2025-11 .. -] Chair")}));
}

void PositionsTest::aJoinWithoutOriginEndsNothing()
{
    QCOMPARE(careerOf({{"2022", MoveKind::Join, "", "meta"}, {"2024", MoveKind::Found, "", "ami"}}),
             QStringList({QStringLiteral("meta [2022 .. -]"), QStringLiteral("ami [2024 .. -]")}));
}

void PositionsTest::leavingWithUnknownDestinationJustEnds()
{
    QCOMPARE(careerOf({{"2022", MoveKind::Join, "", "meta", "", "Engineer"},
                       {"2024-05-02", MoveKind::Retire, "meta", ""}}),
             QStringList({QStringLiteral("meta [2022 .. 2024-05-02] Engineer")}));
}

void PositionsTest::theSameOrganizationOnBothSidesChangesTheRole()
{
    QCOMPARE(careerOf({{"2025-06", MoveKind::Join, "", "meta", "", "Researcher"},
                       {"2025-07", MoveKind::Promote, "meta", "meta", "Researcher", "Chief"}}),
             QStringList({QStringLiteral("meta [2025-06 .. 2025-07] Researcher"),
                          QStringLiteral("meta [2025-07 .. -] Chief")}));
}

void PositionsTest::aPromotionWithoutOriginChangesTheRunningRole()
{
    QCOMPARE(careerOf({{"2023", MoveKind::Join, "", "meta", "", "Researcher"},
                       {"2024", MoveKind::Promote, "", "meta", "", "Chief"}}),
             QStringList({QStringLiteral("meta [2023 .. 2024] Researcher"),
                          QStringLiteral("meta [2024 .. -] Chief")}));
}

void PositionsTest::aDepartureRecordedTwiceCountsOnce()
{
    const QList<Step> steps{{"2024-05", MoveKind::Leave, "openai", "", "Chief scientist"},
                            {"2024-06", MoveKind::Found, "openai", "ssi", "", "Founder"}};
    QCOMPARE(careerOf(steps),
             QStringList({QStringLiteral("openai [? .. 2024-05] Chief scientist"),
                          QStringLiteral("ssi [2024-06 .. -] Founder")}));
    QCOMPARE(repeatedDepartures(movesOf(steps), DateBasis::Announced),
             QStringList({QStringLiteral("ada-2024-05-leave")}));
}

void PositionsTest::theMoreExactDateOfARepeatedDepartureCounts()
{
    const QList<Step> steps{{"2025", MoveKind::Join, "meta", "cohere"},
                            {"2025-04-01", MoveKind::Leave, "meta", "", "VP"}};
    QCOMPARE(careerOf(steps),
             QStringList({QStringLiteral("meta [? .. 2025-04-01] VP"),
                          QStringLiteral("cohere [2025 .. -]")}));
    QCOMPARE(repeatedDepartures(movesOf(steps), DateBasis::Announced),
             QStringList({QStringLiteral("ada-2025-04-01-leave")}));
}

void PositionsTest::aDepartureLongAfterAnotherIsNoRepetition()
{
    const QList<Step> steps{{"2015-01-01", MoveKind::Leave, "meta", ""},
                            {"2021-01-01", MoveKind::Move, "meta", "openai"}};
    QCOMPARE(careerOf(steps),
             QStringList({QStringLiteral("meta [? .. 2015-01-01]"),
                          QStringLiteral("meta [2015-01-01/2021-01-01 .. 2021-01-01]"),
                          QStringLiteral("openai [2021-01-01 .. -]")}));
    QVERIFY(repeatedDepartures(movesOf(steps), DateBasis::Announced).isEmpty());
}

void PositionsTest::leavingAndReturningMakesTwoPositions()
{
    const QList<Step> steps{{"2023-11-17", MoveKind::Leave, "openai", "", "Chief executive"},
                            {"2023-11-22", MoveKind::Return, "", "openai", "", "Chief executive"},
                            {"2024-03-01", MoveKind::Leave, "openai", ""}};
    QCOMPARE(careerOf(steps),
             QStringList({QStringLiteral("openai [? .. 2023-11-17] Chief executive"),
                          QStringLiteral("openai [2023-11-22 .. 2024-03-01] Chief executive")}));
    QVERIFY(repeatedDepartures(movesOf(steps), DateBasis::Announced).isEmpty());
}

void PositionsTest::aRoleChangeAfterADepartureBeginsSomewhereInBetween()
{
    QCOMPARE(careerOf({{"2023-11-17", MoveKind::Leave, "openai", "", "Director"},
                       {"2024-05", MoveKind::Move, "openai", "openai", "Director", "Chief"}}),
             QStringList({QStringLiteral("openai [? .. 2023-11-17] Director"),
                          QStringLiteral("openai [2023-11-17/2024-05 .. 2024-05] Director"),
                          QStringLiteral("openai [2024-05 .. -] Chief")}));
}

void PositionsTest::boardSeatsRunParallel()
{
    QCOMPARE(careerOf({{"2020", MoveKind::Join, "", "meta"},
                       {"2021", MoveKind::Board, "", "openai", "", "Board member"},
                       {"2023", MoveKind::Board, "openai", ""}}),
             QStringList({QStringLiteral("meta [2020 .. -]"),
                          QStringLiteral("openai* [2021 .. 2023] Board member")}));
}

void PositionsTest::leavingTheBoardDoesNotEndTheEmployment()
{
    QCOMPARE(careerOf({{"2020", MoveKind::Found, "", "openai", "", "Chief scientist"},
                       {"2023-11-22", MoveKind::Board, "openai", "", "Board member"},
                       {"2024-05", MoveKind::Leave, "openai", ""}}),
             QStringList({QStringLiteral("openai* [? .. 2023-11-22] Board member"),
                          QStringLiteral("openai [2020 .. 2024-05] Chief scientist")}));
}

void PositionsTest::anArrivalRecordedTwiceCountsOnce()
{
    QCOMPARE(careerOf({{"2024-01", MoveKind::Join, "", "xai"},
                       {"2024-02", MoveKind::Join, "", "xai", "", "Engineer"}}),
             QStringList({QStringLiteral("xai [2024-01 .. -] Engineer")}));
}

void PositionsTest::anEndingAtTheChildEndsThePositionAtTheParent()
{
    QList<Move> moves = movesOf({{"2024-08-02", MoveKind::Return, "character", "google"},
                                 {"2024-08", MoveKind::Move, "deepmind", "deepmind", "", "Lead"},
                                 {"2026-06-18", MoveKind::Move, "deepmind", "openai"}});
    for (Move &move : moves) {
        if (move.from->key == QLatin1String("deepmind"))
            move.fromParent = QStringLiteral("google");
    }
    QCOMPARE(written(positionsFrom(moves, DateBasis::Announced)),
             QStringList({QStringLiteral("character [? .. 2024-08-02]"),
                          QStringLiteral("deepmind [2024-08 .. 2026-06-18] Lead"),
                          QStringLiteral("google [2024-08-02 .. 2024-08]"),
                          QStringLiteral("openai [2026-06-18 .. -]")}));
}

void PositionsTest::unrelatedOrganizationsStayApart()
{
    QCOMPARE(careerOf({{"2024", MoveKind::Join, "", "google"},
                       {"2025", MoveKind::Leave, "deepmind", ""}}),
             QStringList(
                 {QStringLiteral("deepmind [? .. 2025]"), QStringLiteral("google [2024 .. -]")}));
}

void PositionsTest::movesAreOrderedByTheirDateNotByTheirPlaceInTheList()
{
    QCOMPARE(
        careerOf({{"2025", MoveKind::Move, "openai", "meta"},
                  {"2022", MoveKind::Move, "google", "openai"}}),
        QStringList({QStringLiteral("google [? .. 2022]"), QStringLiteral("openai [2022 .. 2025]"),
                     QStringLiteral("meta [2025 .. -]")}));
}

void PositionsTest::aCoarseDateDoesNotPutTheDepartureBeforeTheArrival()
{
    QCOMPARE(careerOf({{"2024", MoveKind::Leave, "xai", ""},
                       {"2024-02", MoveKind::Join, "", "xai", "", "Engineer"}}),
             QStringList({QStringLiteral("xai [2024-02 .. 2024] Engineer")}));
}

void PositionsTest::whoReturnsHasLeftBefore()
{
    QCOMPARE(careerOf({{"2023-11", MoveKind::Leave, "openai", ""},
                       {"2023-11", MoveKind::Return, "", "openai"}}),
             QStringList({QStringLiteral("openai [? .. 2023-11]"),
                          QStringLiteral("openai [2023-11 .. -]")}));
}

void PositionsTest::deniedMovesCountForNothing()
{
    QList<Move> moves = movesOf(
        {{"2020", MoveKind::Join, "", "meta"}, {"2025", MoveKind::Move, "meta", "openai"}});
    moves.last().status = MoveStatus::Denied;
    QCOMPARE(written(positionsFrom(moves, DateBasis::Announced)),
             QStringList({QStringLiteral("meta [2020 .. -]")}));
}

void PositionsTest::aMoveWithoutDateStillEndsAPosition()
{
    const auto positions = positionsFrom(
        movesOf({{"2020", MoveKind::Join, "", "meta"}, {"", MoveKind::Leave, "meta", ""}}),
        DateBasis::Announced);
    QCOMPARE(written(positions), QStringList({QStringLiteral("meta [2020 .. ?]")}));
    QVERIFY(positions.first().endKnown);
}

void PositionsTest::peopleComeByKeyAndPositionsByStart()
{
    const QList<Move> moves{
        moveOf({"2021", MoveKind::Join, "", "meta"}, QStringLiteral("bo")),
        moveOf({"2025", MoveKind::Join, "", "meta"}, QStringLiteral("al")),
        moveOf({"2022", MoveKind::Leave, "xai", ""}, QStringLiteral("bo")),
    };
    QStringList people;
    for (const Position &position : positionsFrom(moves, DateBasis::Announced))
        people.append(position.person.key + u':' + position.organization.key);
    QCOMPARE(people,
             QStringList(
                 {QStringLiteral("al:meta"), QStringLiteral("bo:xai"), QStringLiteral("bo:meta")}));
}

void PositionsTest::theBasisChoosesTheDateAndStandsIn()
{
    Move move = moveOf({"2025-04-01", MoveKind::Leave, "meta", ""});
    move.effective = Edtf::parse(u"2025-05-30").value();
    DateBasis used = DateBasis::Reported;
    QCOMPARE(move.dateOrStandIn(DateBasis::Effective, &used).text(), QStringLiteral("2025-05-30"));
    QCOMPARE(used, DateBasis::Effective);
    QCOMPARE(move.dateOrStandIn(DateBasis::Reported, &used).text(), QStringLiteral("2025-04-01"));
    QCOMPARE(used, DateBasis::Announced);
    QVERIFY(move.date(DateBasis::Reported).isNull());
    QCOMPARE(written(positionsFrom({move}, DateBasis::Effective)),
             QStringList({QStringLiteral("meta [? .. 2025-05-30]")}));
}

void PositionsTest::positionsNameTheMovesThatBoundThem()
{
    const auto positions = positionsFrom(movesOf({{"2022", MoveKind::Move, "google", "openai"},
                                                  {"2025", MoveKind::Move, "openai", "meta"}}),
                                         DateBasis::Announced);
    QCOMPARE(positions.at(0).startMove, QString());
    QCOMPARE(positions.at(1).startMove, QStringLiteral("ada-2022-move"));
    QCOMPARE(positions.at(1).endMove, QStringLiteral("ada-2025-move"));
    QCOMPARE(positions.at(2).endMove, QString());
}

QTEST_APPLESS_MAIN(PositionsTest)
#include "tst_positions.moc"
