// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/balancebins.h"
#include "ui/charts/chartbuilders.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

constexpr int leastMoves = 5; ///< below, bands say less than the moves themselves

struct Node
{
    db::EntityRef organization; ///< null: all others
    int moves = 0;
};

/// Moves from organization to organization, as bands between the two sides.
class Flows
{
public:
    Flows(const db::Exploration &answer, const ChartOptions &options, const Wording &wording);
    [[nodiscard]] ChartData take() { return std::move(m_data); }

private:
    void describe(const db::Exploration &answer);
    void refuse(const db::Exploration &answer);
    [[nodiscard]] QList<Node> nodes(std::optional<db::EntityRef> db::Move::*end) const;
    [[nodiscard]] QList<Node> merged(const QList<Node> &all) const;
    [[nodiscard]] QString nameOf(const Node &node) const;
    [[nodiscard]] QString movesText(int count) const;
    [[nodiscard]] db::Node part(db::Field field, const db::EntityRef &organization) const;
    void addNodes(const QList<Node> &shown, bool right);
    void addBands();
    void addBand(int from, int to, const QStringList &people);
    void fillTable();
    void fillList(const QHash<QPair<QString, QString>, int> &counts);
    void fillMatrix(const QHash<QPair<QString, QString>, int> &counts);

    const MoveRecords m_records;
    const Wording &m_wording;
    const qsizetype m_mostNodes;
    QList<db::Move> m_moves;
    int m_openEnded = 0; ///< moves with one organization
    QSet<QString> m_parents;
    QList<Node> m_from; ///< all of them
    QList<Node> m_to;
    QList<Node> m_left; ///< as drawn
    QList<Node> m_right;
    ChartData m_data;
};

Flows::Flows(const db::Exploration &answer, const ChartOptions &options, const Wording &wording)
    : m_records(answer, options, wording)
    , m_wording(wording)
    , m_mostNodes(options.flowNodes)
{
    for (const db::Move &move : m_records.drawn()) {
        if (m_records.isOutside(move.key) || !countsAsMove(move))
            continue;
        if (move.from && move.to)
            m_moves.append(move);
        else
            ++m_openEnded;
    }
    m_parents = parentsAmong(m_records.drawn());
    m_from = nodes(&db::Move::from);
    m_to = nodes(&db::Move::to);
    describe(answer);
    if (m_moves.size() < leastMoves) {
        refuse(answer);
        return;
    }
    m_left = merged(m_from);
    m_right = merged(m_to);
    addNodes(m_left, false);
    addNodes(m_right, true);
    addBands();
    fillTable();
}

QList<Node> Flows::nodes(std::optional<db::EntityRef> db::Move::*end) const
{
    QHash<QString, Node> byKey;
    for (const db::Move &move : m_moves) {
        Node &node = byKey[(move.*end)->key];
        node.organization = *(move.*end);
        ++node.moves;
    }
    QList<Node> ordered = byKey.values();
    std::sort(ordered.begin(), ordered.end(), [](const Node &a, const Node &b) {
        return a.moves != b.moves ? a.moves > b.moves : a.organization.key < b.organization.key;
    });
    return ordered;
}

QList<Node> Flows::merged(const QList<Node> &all) const
{
    if (all.size() <= m_mostNodes)
        return all;
    QList<Node> shown = all.first(m_mostNodes);
    Node others;
    for (const Node &node : all.sliced(m_mostNodes))
        others.moves += node.moves;
    shown.append(others);
    return shown;
}

QString Flows::nameOf(const Node &node) const
{
    return node.organization.isNull() ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "other"))
                                      : node.organization.name;
}

QString Flows::movesText(int count) const
{
    return m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n job move(s)"), count);
}

db::Node Flows::part(db::Field field, const db::EntityRef &organization) const
{
    return db::Node::term(field, organization.key, m_parents.contains(organization.key));
}

void Flows::addNodes(const QList<Node> &shown, bool right)
{
    for (int place = 0; place < shown.size(); ++place) {
        const Node &node = shown.at(place);
        Mark mark;
        mark.id = (right ? QStringLiteral("to-") : QStringLiteral("from-"))
            + (node.organization.isNull() ? QStringLiteral("-others") : node.organization.key);
        mark.shape = MarkShape::Node;
        mark.row = right ? 1 : 0;
        mark.from = place;
        mark.to = place;
        mark.value = node.moves;
        mark.color = node.organization.key;
        mark.shortLabel = nameOf(node);
        mark.label = nameOf(node) + u' ' + m_wording.number(node.moves, 0);
        const QString frame = right ? m_wording.text(QT_TRANSLATE_NOOP("Wording", "to %1"))
                                    : m_wording.text(QT_TRANSLATE_NOOP("Wording", "away from %1"));
        mark.name = spoken({frame.arg(nameOf(node)), movesText(node.moves)});
        mark.toolTip = mark.name;
        if (!node.organization.isNull()) {
            mark.groupParts = {part(right ? db::Field::To : db::Field::From, node.organization)};
            mark.entities = {node.organization.key};
        }
        m_data.marks.append(mark);
    }
}

void Flows::addBands()
{
    const auto places = [](const QList<Node> &shown) {
        QHash<QString, int> byKey;
        for (int place = 0; place < shown.size(); ++place)
            byKey.insert(shown.at(place).organization.key, place);
        return byKey;
    };
    const QHash<QString, int> left = places(m_left);
    const QHash<QString, int> right = places(m_right);
    const int others = static_cast<int>(m_left.size()) - 1;
    const int otherTargets = static_cast<int>(m_right.size()) - 1;
    QMap<QPair<int, int>, QStringList> people;
    for (const db::Move &move : std::as_const(m_moves))
        people[{left.value(move.from->key, others), right.value(move.to->key, otherTargets)}]
            .append(move.person.name);
    for (auto band = people.cbegin(); band != people.cend(); ++band)
        addBand(band.key().first, band.key().second, *band);
}

void Flows::addBand(int from, int to, const QStringList &people)
{
    const Node &left = m_left.at(from);
    const Node &right = m_right.at(to);
    const auto count = static_cast<int>(people.size());
    Mark mark;
    mark.shape = MarkShape::Band;
    mark.id = QStringLiteral("band-%1--%2").arg(left.organization.key, right.organization.key);
    mark.from = from;
    mark.to = to;
    mark.value = count;
    mark.color = left.organization.key;
    mark.label = m_wording.number(count, 0);
    mark.shortLabel = m_wording.text(QT_TRANSLATE_NOOP("Wording", "from %1 to %2"))
                          .arg(nameOf(left), nameOf(right));
    mark.name = spoken({mark.shortLabel, movesText(count)});
    mark.toolTip = lines({mark.name, people.mid(0, 8).join(QStringLiteral(", "))});
    if (!left.organization.isNull())
        mark.entities.append(left.organization.key);
    if (!right.organization.isNull())
        mark.entities.append(right.organization.key);
    // What is summed up under "other" is no one group.
    if (!left.organization.isNull() && !right.organization.isNull())
        mark.groupParts
            = {part(db::Field::From, left.organization), part(db::Field::To, right.organization)};
    m_data.marks.append(mark);
}

void Flows::describe(const db::Exploration &answer)
{
    m_records.describe(m_data);
    m_data.kind = ChartKind::Flows;
    m_data.title = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Flows"));
    m_data.keyTexts.clear();
    m_data.keyMarks.clear();
    m_data.table = {};
    Panel panel;
    panel.time = false;
    panel.bare = true;
    m_data.panels = {panel};
    m_data.brushFrom = brushOf(answer.filter, m_data.brushField);
    m_data.dateNote.clear();
    m_data.caveat = m_wording.text(
        QT_TRANSLATE_NOOP("Wording", "Moves recorded here, not all hires and departures."));
    if (m_openEnded > 0)
        m_data.caveat += u' '
            + m_wording.text(
                QT_TRANSLATE_N_NOOP("Wording",
                                    "%n move(s) without a known origin or destination left out."),
                m_openEnded);
    m_data.caveat += m_records.leftOutText(m_moves.size() + m_openEnded);
    DateExtent range;
    for (const db::Move &move : std::as_const(m_moves))
        range.add(placeOf(m_records.date(move)));
    const QString count = movesText(static_cast<int>(m_moves.size()));
    m_data.subtitle = spoken(
        {m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1 from organization to organization"))
             .arg(count),
         range.text(m_wording)});
    m_data.summary.clear();
    if (m_from.isEmpty())
        return;
    m_data.summary
        = spoken({m_wording.text(QT_TRANSLATE_NOOP("Wording", "Flow diagram of %1")).arg(count),
                  range.text(m_wording)})
        + QStringLiteral("; ")
        + m_wording.text(QT_TRANSLATE_NOOP("Wording", "most from %1 (%2) and to %3 (%4)"))
              .arg(m_from.first().organization.name, m_wording.number(m_from.first().moves, 0),
                   m_to.first().organization.name, m_wording.number(m_to.first().moves, 0))
        + QLatin1Char('.');
}

void Flows::refuse(const db::Exploration &answer)
{
    if (m_records.drawn().isEmpty() && answer.filter.isEmpty()) {
        m_data.emptyReason = m_wording.text(QT_TRANSLATE_NOOP(
            "Wording", "The archive holds no moves yet. Import a table of moves first."));
        return;
    }
    m_data.emptyReason
        = m_wording
              .text(
                  QT_TRANSLATE_NOOP("Wording",
                                    "%1 from organization to organization: flows need at least %2. "
                                    "Use the Moves chart, or remove a chip to see more."))
              .arg(movesText(static_cast<int>(m_moves.size())), m_wording.number(leastMoves, 0));
}

// From x to, with all organizations: the sides of the picture hold only some of them.
void Flows::fillTable()
{
    constexpr qsizetype mostCells = 40'000; // beyond, nearly all of them are empty
    QHash<QPair<QString, QString>, int> counts;
    for (const db::Move &move : std::as_const(m_moves))
        ++counts[{move.from->key, move.to->key}];
    if (m_from.size() * m_to.size() > mostCells)
        fillList(counts);
    else
        fillMatrix(counts);
}

void Flows::fillList(const QHash<QPair<QString, QString>, int> &counts)
{
    m_data.table.columns = {m_wording.text(QT_TRANSLATE_NOOP("Wording", "From")),
                            m_wording.text(QT_TRANSLATE_NOOP("Wording", "To")),
                            m_wording.text(QT_TRANSLATE_NOOP("Wording", "Moves"))};
    QHash<QString, db::EntityRef> organizations;
    for (const Node &node : m_from + m_to)
        organizations.insert(node.organization.key, node.organization);
    QList<QPair<QString, QString>> pairs = counts.keys();
    std::sort(pairs.begin(), pairs.end(), [&counts](const auto &a, const auto &b) {
        const int left = counts.value(a);
        const int right = counts.value(b);
        return left != right ? left > right : a < b;
    });
    for (const auto &pair : std::as_const(pairs)) {
        const db::EntityRef from = organizations.value(pair.first);
        const db::EntityRef to = organizations.value(pair.second);
        m_data.table.rows.append(QVariantList{from.name, to.name, counts.value(pair)});
        m_data.table.groups.append({part(db::Field::From, from), part(db::Field::To, to)});
    }
}

void Flows::fillMatrix(const QHash<QPair<QString, QString>, int> &counts)
{
    m_data.table.columns = {m_wording.text(QT_TRANSLATE_NOOP("Wording", "From"))};
    for (const Node &to : std::as_const(m_to))
        m_data.table.columns.append(
            m_wording.text(QT_TRANSLATE_NOOP("Wording", "to %1")).arg(to.organization.name));
    m_data.table.columns.append(m_wording.text(QT_TRANSLATE_NOOP("Wording", "All")));
    for (const Node &from : std::as_const(m_from)) {
        QVariantList row{from.organization.name};
        for (const Node &to : std::as_const(m_to))
            row.append(counts.value({from.organization.key, to.organization.key}));
        row.append(from.moves);
        m_data.table.rows.append(row);
        m_data.table.groups.append({part(db::Field::From, from.organization)});
    }
}

} // namespace

ChartData flowsChart(const db::Exploration &answer, const ChartOptions &options,
                     const Wording &wording)
{
    return Flows(answer, options, wording).take();
}

} // namespace ui
