// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/types/move.h"

#include <algorithm>

namespace db {

namespace {

constexpr Day sameDeparture = 366; ///< days that two records of one departure may lie apart

struct DatedMove
{
    Move move;
    Edtf date;
};

/// The career of one person, built move by move.
class Career
{
public:
    Career(QList<Move> moves, DateBasis basis);
    [[nodiscard]] QList<Position> positions() const { return m_positions; }
    [[nodiscard]] QStringList repeated() const { return m_repeated; }

private:
    DatedMove takeNext();
    void apply(const DatedMove &next);
    void leave(const DatedMove &next, bool board);
    void arrive(const DatedMove &next, bool board);
    void endUnbegun(const DatedMove &next, bool board, const Edtf &start);
    void repeatDeparture(Position &ended, const DatedMove &next);
    void close(Position &position, const DatedMove &next);
    Position *running(const EntityRef &organization, bool board);
    Position *lastEnded(const EntityRef &organization, bool board);
    [[nodiscard]] bool related(const QString &a, const QString &b) const;

    QList<DatedMove> m_waiting; ///< by date
    QHash<QString, QString> m_parents; ///< organization -> parent
    QSet<QString> m_above; ///< all parents
    QList<Position> m_positions; ///< in the order of their beginnings
    QHash<QString, Move> m_applied;
    QStringList m_repeated;
};

Career::Career(QList<Move> moves, DateBasis basis)
{
    for (const Move &move : std::as_const(moves)) {
        if (move.from && !move.fromParent.isEmpty())
            m_parents.insert(move.from->key, move.fromParent);
        if (move.to && !move.toParent.isEmpty())
            m_parents.insert(move.to->key, move.toParent);
        if (move.status != MoveStatus::Denied)
            m_waiting.append({move, move.dateOrStandIn(basis, nullptr)});
    }
    m_above = QSet<QString>(m_parents.cbegin(), m_parents.cend());
    std::stable_sort(
        m_waiting.begin(), m_waiting.end(),
        [](const DatedMove &a, const DatedMove &b) { return Edtf::earlier(a.date, b.date); });
    while (!m_waiting.isEmpty())
        apply(takeNext());
    std::stable_sort(m_positions.begin(), m_positions.end(),
                     [](const Position &a, const Position &b) {
                         const Day left = a.start.isNull() ? openStart : a.start.first();
                         const Day right = b.start.isNull() ? openStart : b.start.first();
                         return left != right ? left < right : Edtf::earlier(a.end, b.end);
                     });
}

bool Career::related(const QString &a, const QString &b) const
{
    return m_parents.value(a) == b || m_parents.value(b) == a;
}

/// The earliest move; but where it leaves a place that nothing has led to yet, and an arrival there
/// may be earlier because the dates overlap, that arrival. Who returns has left before.
DatedMove Career::takeNext()
{
    const DatedMove &first = m_waiting.first();
    if (!first.move.from || running(*first.move.from, first.move.kind == MoveKind::Board))
        return m_waiting.takeFirst();
    const QString place = first.move.from->key;
    for (qsizetype i = 1; i < m_waiting.size(); ++i) {
        const DatedMove &other = m_waiting.at(i);
        if (other.date.isNull() || other.date.strictFirst() > first.date.strictLast())
            break;
        if (!other.move.to || (other.move.from && other.move.from->key == other.move.to->key))
            continue;
        const QString &target = other.move.to->key;
        const bool arrives
            = target == place ? other.move.kind != MoveKind::Return : related(target, place);
        if (arrives)
            return m_waiting.takeAt(i);
    }
    return m_waiting.takeFirst();
}

Position *Career::running(const EntityRef &organization, bool board)
{
    const QString above = m_parents.value(organization.key);
    const bool hasBelow = m_above.contains(organization.key);
    // As related(), looked up once: this goes through all positions of the busiest people.
    const auto isRelative = [&](const QString &key) {
        return (!above.isEmpty() && key == above)
            || (hasBelow && m_parents.value(key) == organization.key);
    };
    Position *relative = nullptr;
    for (auto position = m_positions.rbegin(); position != m_positions.rend(); ++position) {
        if (position->endKnown || position->board != board)
            continue;
        if (position->organization.key == organization.key)
            return &*position;
        if (!relative && isRelative(position->organization.key))
            relative = &*position;
    }
    return relative;
}

Position *Career::lastEnded(const EntityRef &organization, bool board)
{
    for (auto position = m_positions.rbegin(); position != m_positions.rend(); ++position) {
        if (position->board == board && position->organization.key == organization.key)
            return position->endKnown ? &*position : nullptr;
    }
    return nullptr;
}

void Career::apply(const DatedMove &next)
{
    const bool board = next.move.kind == MoveKind::Board;
    m_applied.insert(next.move.key, next.move);
    if (next.move.from)
        leave(next, board);
    if (next.move.to)
        arrive(next, board);
}

void Career::close(Position &position, const DatedMove &next)
{
    position.end = next.date;
    position.endKnown = true;
    position.endMove = next.move.key;
    if (position.role.isEmpty())
        position.role = next.move.roleFrom;
}

void Career::leave(const DatedMove &next, bool board)
{
    if (Position *position = running(*next.move.from, board)) {
        close(*position, next);
        return;
    }
    Position *ended = lastEnded(*next.move.from, board);
    if (!ended) {
        endUnbegun(next, board, {});
        return;
    }
    const bool stays = next.move.to && next.move.to->key == next.move.from->key;
    const bool dated = !next.date.isNull() && !ended->end.isNull();
    if (!stays && (!dated || next.date.strictFirst() - ended->end.strictLast() <= sameDeparture))
        repeatDeparture(*ended, next);
    else if (dated)
        endUnbegun(next, board,
                   Edtf::parse(ended->end.text() + u'/' + next.date.text()).value_or(Edtf{}));
    else
        endUnbegun(next, board, {});
}

void Career::endUnbegun(const DatedMove &next, bool board, const Edtf &start)
{
    Position position{next.move.person, *next.move.from, next.move.roleFrom, start};
    position.board = board;
    close(position, next);
    m_positions.append(position);
}

/// One departure that two moves record: of the two the one that leads nowhere is the repetition.
void Career::repeatDeparture(Position &ended, const DatedMove &next)
{
    const bool earlierLeads = m_applied.value(ended.endMove).to.has_value();
    if (!next.move.to)
        m_repeated.append(next.move.key);
    else if (!earlierLeads)
        m_repeated.append(ended.endMove);
    const bool moreExact
        = !next.date.isNull() && next.date.precision() < ended.end.precision(); // finest first
    if (ended.end.isNull() || moreExact) {
        ended.end = next.date;
        ended.endMove = next.move.key;
    }
    if (ended.role.isEmpty())
        ended.role = next.move.roleFrom;
}

void Career::arrive(const DatedMove &next, bool board)
{
    Position *there = running(*next.move.to, board);
    if (there && there->organization.key == next.move.to->key) {
        if (there->role.isEmpty() || next.move.roleTo.isEmpty()
            || there->role == next.move.roleTo) { // the arrival is recorded twice
            if (there->role.isEmpty())
                there->role = next.move.roleTo;
            return;
        }
        close(*there, next); // a new role
    }
    Position position{next.move.person, *next.move.to, next.move.roleTo, next.date};
    position.board = board;
    position.startMove = next.move.key;
    m_positions.append(position);
}

/// Moves of people who have more than one: only these can repeat each other.
QList<Move> ofPeopleWithSeveral(const QList<Move> &moves)
{
    QHash<QString, int> counts;
    for (const Move &move : moves)
        ++counts[move.person.key];
    QList<Move> several;
    std::copy_if(moves.begin(), moves.end(), std::back_inserter(several),
                 [&counts](const Move &move) { return counts.value(move.person.key) > 1; });
    return several;
}

QList<Career> careersOf(const QList<Move> &moves, DateBasis basis)
{
    QMap<QString, QList<Move>> byPerson;
    for (const Move &move : moves)
        byPerson[move.person.key].append(move);
    QList<Career> careers;
    for (const auto &own : std::as_const(byPerson))
        careers.append(Career(own, basis));
    return careers;
}

} // namespace

QList<Position> positionsFrom(QList<Move> moves, DateBasis basis)
{
    QList<Position> positions;
    for (const Career &career : careersOf(moves, basis))
        positions += career.positions();
    return positions;
}

QStringList repeatedDepartures(const QList<Move> &moves, DateBasis basis)
{
    QStringList repeated;
    for (const Career &career : careersOf(ofPeopleWithSeveral(moves), basis))
        repeated += career.repeated();
    return repeated;
}

} // namespace db
