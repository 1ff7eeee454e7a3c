// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartbuilders.h"
#include "ui/charts/lanelimit.h"
#include "ui/charts/movewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

/// Career lanes: one a person, bars for positions, a pin or bracket above each hand-over.
class CareerLanes
{
public:
    CareerLanes(const db::Exploration &answer, const ChartOptions &options, const Wording &wording)
        : m_records(answer, options, wording)
        , m_wording(wording)
    {
        m_records.describe(m_data);
        addLanes();
        const QList<db::Move> known = answer.moves.records + answer.contextMoves;
        for (const db::Move &move : known)
            m_moves.insert(move.key, move);
        addPositions(db::positionsFrom(known, options.basis));
        addMoves(answer.contextMoves);
        addKeys();
        describe();
    }
    [[nodiscard]] ChartData take() { return std::move(m_data); }

private:
    void addLanes();
    void addPositions(const QList<db::Position> &positions);
    void addLanePositions(int lane, QList<db::Position> positions);
    [[nodiscard]] Mark bar(const db::Position &position, int lane, int number) const;
    void place(Mark &bar, const db::Position &position, const QList<db::Position> &others) const;
    [[nodiscard]] QString barName(const db::Position &position) const;
    [[nodiscard]] QString term(const db::Position &position) const;
    [[nodiscard]] static int freeRow(const Mark &bar,
                                     const QList<QList<QPair<double, double>>> &rows, int first);
    void addMoves(const QList<db::Move> &context);
    void addMove(const db::Move &move, MarkLevel level);
    void addKeys();
    void addBracketKey(bool coarse);
    void describe();

    MoveRecords m_records;
    const Wording &m_wording;
    ChartData m_data;
    QHash<QString, int> m_lanes;
    QHash<QString, db::Move> m_moves;
    QHash<QString, int> m_rowOfMove;
};

// Newest move first; the same for every brush, so that lanes keep their place.
void CareerLanes::addLanes()
{
    struct Person
    {
        db::EntityRef ref;
        double latest = -1;
    };
    QHash<QString, Person> people;
    for (const db::Move &move : m_records.drawn()) {
        const DatePlace place = placeOf(m_records.date(move));
        Person &person = people[move.person.key];
        person.ref = move.person;
        person.latest = std::max(person.latest, place.drawable ? place.from : -1);
    }
    QList<Person> ordered = people.values();
    std::sort(ordered.begin(), ordered.end(), [](const Person &a, const Person &b) {
        return a.latest != b.latest ? a.latest > b.latest : a.ref.key < b.ref.key;
    });
    for (const Person &person : std::as_const(ordered)) {
        Lane lane;
        lane.key = person.ref.key;
        lane.name = person.ref.name;
        lane.groupField = db::Field::Person;
        lane.groupValue = person.ref.key;
        m_lanes.insert(lane.key, static_cast<int>(m_data.lanes.size()));
        m_data.lanes.append(lane);
    }
}

void CareerLanes::addPositions(const QList<db::Position> &positions)
{
    QHash<int, QList<db::Position>> byLane;
    for (const db::Position &position : positions) {
        if (const int lane = m_lanes.value(position.person.key, -1); lane >= 0)
            byLane[lane].append(position);
    }
    for (int lane = 0; lane < m_data.lanes.size(); ++lane)
        addLanePositions(lane, byLane.value(lane));
}

void CareerLanes::addLanePositions(int lane, QList<db::Position> positions)
{
    // Board seats come last, so that they take the sub-rows and leave the first to the employment.
    std::stable_sort(
        positions.begin(), positions.end(),
        [](const db::Position &a, const db::Position &b) { return a.board < b.board; });
    QList<QList<QPair<double, double>>> rows(1);
    int number = 0;
    for (const db::Position &position : std::as_const(positions)) {
        Mark mark = bar(position, lane, ++number);
        place(mark, position, positions);
        mark.row = freeRow(mark, rows, position.board && !positions.first().board ? 1 : 0);
        if (mark.row >= rows.size())
            rows.resize(mark.row + 1);
        rows[mark.row].append({mark.from, mark.to});
        m_rowOfMove.insert(position.startMove, mark.row);
        if (!m_rowOfMove.contains(position.endMove))
            m_rowOfMove.insert(position.endMove, mark.row);
        m_data.marks.append(mark);
    }
    m_data.lanes[lane].rows = static_cast<int>(rows.size());
}

int CareerLanes::freeRow(const Mark &bar, const QList<QList<QPair<double, double>>> &rows,
                         int first)
{
    for (int row = first; row < rows.size(); ++row) {
        const auto meets = [&bar](const QPair<double, double> &taken) {
            return bar.from < taken.second - 0.5 && taken.first < bar.to - 0.5;
        };
        if (std::none_of(rows.at(row).cbegin(), rows.at(row).cend(), meets))
            return row;
    }
    return std::max(first, static_cast<int>(rows.size()));
}

Mark CareerLanes::bar(const db::Position &position, int lane, int number) const
{
    Mark mark;
    mark.id = QStringLiteral("position-%1-%2").arg(position.person.key).arg(number);
    mark.lane = lane;
    mark.shape = MarkShape::Bar;
    mark.level = m_records.isInside(position.startMove) || m_records.isInside(position.endMove)
        ? MarkLevel::Normal
        : MarkLevel::Context;
    mark.color = position.organization.key;
    QString role = position.role.section(QLatin1Char('\n'), 0, 0);
    // "Chief AI scientist" stands inside of a phrase here; "VP" and "CTO" stay as they are.
    if (m_wording.languageCode() == QLatin1String("en") && role.size() > 1 && role.at(1).isLower())
        role[0] = role.at(0).toLower();
    mark.shortLabel = position.organization.name;
    mark.label = role.isEmpty() ? mark.shortLabel : mark.shortLabel + QStringLiteral(", ") + role;
    if (position.board && role.isEmpty())
        mark.label += QStringLiteral(", ") + m_wording.text(QT_TRANSLATE_NOOP("Wording", "board"));
    mark.groupField = db::Field::Organization;
    mark.groupValue = position.organization.key;
    mark.entities = {position.organization.key, position.person.key};
    mark.name = barName(position);
    mark.toolTip = lines({position.person.name, mark.label, term(position)});
    const auto begun = m_moves.constFind(position.startMove);
    mark.uncertain = begun != m_moves.cend()
        && (begun->status == db::MoveStatus::Rumoured || begun->status == db::MoveStatus::Denied);
    return mark;
}

void CareerLanes::place(Mark &bar, const db::Position &position,
                        const QList<db::Position> &others) const
{
    const Panel &panel = m_data.panels.first();
    const DatePlace start = placeOf(position.start);
    const DatePlace end = placeOf(position.end);
    // Dates that touch may follow each other: left in April, elsewhere "in 2025".
    const auto employsAfter = [&position, &end](const db::Position &other) {
        const DatePlace begin = placeOf(other.start);
        return !other.board && !(other == position) && begin.drawable && begin.to > end.from;
    };
    const auto employsBefore = [&position](const db::Position &other) {
        return !other.board && !(other == position)
            && (other.start.isNull() || db::Edtf::earlier(other.start, position.start));
    };
    bar.openStart = !start.drawable;
    bar.from
        = start.drawable ? start.at : std::min(panel.from, end.drawable ? end.at - 1 : panel.from);
    bar.openEnd = !end.drawable;
    bar.endUnknown = position.endKnown && !end.drawable;
    bar.dateUncertain = bar.endUnknown;
    bar.to = end.drawable ? end.at : std::max(panel.to, bar.from + 1);
    if (position.board)
        return;
    const auto endMove = m_moves.constFind(position.endMove);
    if (end.drawable && endMove != m_moves.cend() && !endMove->to
        && endMove->kind != db::MoveKind::Retire
        && std::none_of(others.cbegin(), others.cend(), employsAfter)) {
        bar.openEnd = true;
        bar.endUnknown = true;
    }
    const auto startMove = m_moves.constFind(position.startMove);
    bar.startUnknown = start.drawable && startMove != m_moves.cend() && !startMove->from
        && startMove->kind != db::MoveKind::Found
        && std::none_of(others.cbegin(), others.cend(), employsBefore);
}

// From when until when, as far as it is known.
QString CareerLanes::term(const db::Position &position) const
{
    const QString start = position.start.isNull()
        ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "start not known"))
        : m_wording.text(QT_TRANSLATE_NOOP("Wording", "from %1"))
              .arg(m_wording.dateInFull(position.start));
    const QString end = !position.end.isNull()
        ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "until %1"))
              .arg(m_wording.dateInFull(position.end))
        : position.endKnown ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "end not known"))
                            : m_wording.text(QT_TRANSLATE_NOOP("Wording", "still there"));
    return spoken({start, end});
}

QString CareerLanes::barName(const db::Position &position) const
{
    const QString kind = position.board ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "Board seat"))
                                        : m_wording.text(QT_TRANSLATE_NOOP("Wording", "Position"));
    return spoken(
        {kind, position.person.name, position.organization.name, position.role, term(position)});
}

void CareerLanes::addMove(const db::Move &move, MarkLevel level)
{
    Mark mark = m_records.mark(move);
    mark.lane = m_lanes.value(move.person.key, -1);
    mark.row = m_rowOfMove.value(move.key, 0);
    mark.level = std::max(mark.level, level);
    m_data.marks.append(mark);
}

// A bar ends at a day even where its date is no day: the bracket says so, also of moves that the
// filter does not match.
void CareerLanes::addMoves(const QList<db::Move> &context)
{
    for (const db::Move &move : m_records.drawn()) {
        if (placeOf(m_records.date(move)).drawable)
            addMove(move, MarkLevel::Normal);
    }
    bool coarse = false;
    bool any = false;
    for (const db::Move &move : context) {
        const db::Edtf date = m_records.date(move);
        const DatePlace where = placeOf(date);
        if (!where.drawable || where.exact || !m_rowOfMove.contains(move.key)
            || m_records.isInside(move.key) || m_records.isOutside(move.key))
            continue;
        addMove(move, MarkLevel::Context);
        any = true;
        coarse = coarse || date.precision() != db::Edtf::Precision::Month;
    }
    if (any)
        addBracketKey(coarse);
}

void CareerLanes::addBracketKey(bool coarse)
{
    const QString months = m_wording.text(QT_TRANSLATE_NOOP("Wording", "only the month known"));
    const QString all
        = m_wording.text(QT_TRANSLATE_NOOP("Wording", "only the month, quarter or year known"));
    if (const qsizetype at = m_data.keyTexts.indexOf(months); coarse && at >= 0)
        m_data.keyTexts[at] = all;
    Mark sample;
    sample.shape = MarkShape::Bracket;
    if (!m_data.keyTexts.contains(all))
        addKey(m_data, coarse ? all : months, sample);
}

void CareerLanes::addKeys()
{
    const auto add = [this](const Mark &sample, const char *text, auto wanted) {
        if (std::any_of(m_data.marks.cbegin(), m_data.marks.cend(), [&wanted](const Mark &mark) {
                return mark.shape == MarkShape::Bar && wanted(mark);
            }))
            addKey(m_data, m_wording.text(text), sample);
    };
    Mark bar;
    bar.shape = MarkShape::Bar;
    Mark sample = bar;
    sample.level = MarkLevel::Context;
    add(sample, QT_TRANSLATE_NOOP("Wording", "outside of the selection"),
        [](const Mark &mark) { return mark.level == MarkLevel::Context; });
    sample = bar;
    sample.openStart = true;
    add(sample, QT_TRANSLATE_NOOP("Wording", "start not known"),
        [](const Mark &mark) { return mark.openStart; });
    sample = bar;
    sample.startUnknown = true;
    add(sample, QT_TRANSLATE_NOOP("Wording", "joined, origin unknown"),
        [](const Mark &mark) { return mark.startUnknown; });
    sample = bar;
    sample.openEnd = true;
    add(sample, QT_TRANSLATE_NOOP("Wording", "still there"),
        [](const Mark &mark) { return mark.openEnd && !mark.endUnknown; });
    sample.endUnknown = true;
    add(sample, QT_TRANSLATE_NOOP("Wording", "left, destination unknown"),
        [](const Mark &mark) { return mark.endUnknown && !mark.dateUncertain; });
    sample.dateUncertain = true;
    add(sample, QT_TRANSLATE_NOOP("Wording", "end not known"),
        [](const Mark &mark) { return mark.dateUncertain; });
}

void CareerLanes::describe()
{
    const auto count = static_cast<int>(m_data.lanes.size());
    DateExtent range;
    for (const db::Move &move : m_records.drawn())
        range.add(placeOf(m_records.date(move)));
    if (count > 0)
        m_data.subtitle = spoken(
            {m_wording.text(QT_TRANSLATE_NOOP("Wording", "Employers of %1"))
                 .arg(count == 1 ? m_data.lanes.first().name : peopleText(count, m_wording)),
             range.text(m_wording)});
}

} // namespace

ChartData movesByPeople(const db::Exploration &answer, const ChartOptions &options,
                        const Wording &wording)
{
    const LimitedMoves limited = newestPeople(answer, options);
    ChartData data = CareerLanes(limited.answer, options, wording).take();
    sayMore(data, limited.left, wording);
    return data;
}

} // namespace ui
