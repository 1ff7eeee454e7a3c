// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/movewords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

Mark sampleOf(MarkShape shape)
{
    Mark mark;
    mark.shape = shape;
    return mark;
}

// The organization that most of the moves touch, and how many do.
QPair<QString, int> mostTouched(const QList<db::Move> &moves)
{
    QMap<QString, int> counts;
    for (const db::Move &move : moves) {
        if (move.from)
            ++counts[move.from->name];
        if (move.to && (!move.from || move.to->key != move.from->key))
            ++counts[move.to->name];
    }
    QPair<QString, int> best;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > best.second)
            best = {count.key(), count.value()};
    }
    return best;
}

} // namespace

MoveRecords::MoveRecords(const db::Exploration &answer, const ChartOptions &options,
                         const Wording &wording)
    : m_answer(answer)
    , m_options(options)
    , m_wording(wording)
    , m_outside(answer.moves.outside.cbegin(), answer.moves.outside.cend())
{
    const QStringList twice = db::repeatedDepartures(answer.moves.records, options.basis);
    const QSet<QString> repeated(twice.cbegin(), twice.cend());
    for (const db::Move &move : answer.moves.records) {
        m_matching.insert(move.key);
        const bool folded = repeated.contains(move.key);
        if (!folded)
            m_drawn.append(move);
        if (m_outside.contains(move.key))
            continue;
        m_counted.append(move);
        m_folded += folded ? 1 : 0;
    }
}

bool MoveRecords::isOutside(const QString &moveKey) const
{
    return m_outside.contains(moveKey);
}

bool MoveRecords::isInside(const QString &moveKey) const
{
    return m_matching.contains(moveKey) && !m_outside.contains(moveKey);
}

db::Edtf MoveRecords::date(const db::Move &move) const
{
    db::DateBasis used = m_options.basis;
    return move.dateOrStandIn(m_options.basis, &used);
}

QString MoveRecords::fromTo(const db::Move &move) const
{
    if (move.from && move.to && move.from->key == move.to->key)
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "new role at %1")).arg(move.to->name);
    if (move.from && move.to)
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "from %1 to %2"))
            .arg(move.from->name, move.to->name);
    if (move.to)
        return m_wording.text(QT_TRANSLATE_NOOP("Wording", "to %1, origin unknown"))
            .arg(move.to->name);
    return m_wording.text(QT_TRANSLATE_NOOP("Wording", "from %1, destination unknown"))
        .arg(move.from ? move.from->name : QString());
}

Mark MoveRecords::mark(const db::Move &move) const
{
    db::DateBasis used = m_options.basis;
    const db::Edtf date = move.dateOrStandIn(m_options.basis, &used);
    const DatePlace place = placeOf(date);
    const int sources = db::independentSources(move.evidence);
    Mark mark;
    mark.id = QStringLiteral("move-") + move.key;
    mark.shape = place.exact ? MarkShape::Pin : MarkShape::Bracket;
    mark.level = isOutside(move.key) ? MarkLevel::Context : MarkLevel::Normal;
    mark.from = place.from;
    mark.to = place.exact ? place.from : place.to;
    mark.approximate = date.isApproximate();
    mark.dateUncertain = date.isUncertain();
    mark.uncertain = date.isUncertain() || move.status == db::MoveStatus::Rumoured
        || move.status == db::MoveStatus::Denied || sources < 2;
    mark.hollow = used != m_options.basis;
    mark.target = {db::RecordKind::Move, move.key};
    mark.entities = {move.person.key};
    if (move.from)
        mark.entities.append(move.from->key);
    if (move.to)
        mark.entities.append(move.to->key);
    const QString roles = move.roleTo.isEmpty() ? move.roleFrom : move.roleTo;
    const QString dated = m_wording.text(QT_TRANSLATE_NOOP("Wording", "%1 %2"))
                              .arg(m_wording.word(used), m_wording.dateInFull(date));
    mark.name = spoken({m_wording.text(QT_TRANSLATE_NOOP("Wording", "Move")), move.person.name,
                        fromTo(move), roles, dated, m_wording.word(move.status),
                        sourcesText(sources, m_wording)});
    mark.toolTip = lines({move.person.name + QStringLiteral(": ") + fromTo(move), roles, dated,
                          spoken({m_wording.word(move.kind), m_wording.word(move.status),
                                  sourcesText(sources, m_wording)})});
    return mark;
}

DateExtent MoveRecords::range(bool insideOnly) const
{
    DateExtent range;
    for (const db::Move &move : m_drawn) {
        if (!insideOnly || !isOutside(move.key))
            range.add(placeOf(date(move)));
    }
    return range;
}

qsizetype MoveRecords::peopleCount() const
{
    QSet<QString> people;
    for (const db::Move &move : m_counted)
        people.insert(move.person.key);
    return people.size();
}

QString MoveRecords::foldedText() const
{
    return m_folded == 0
        ? QString()
        : m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n departure(s) shown with the next move"),
                         m_folded);
}

QString MoveRecords::leftOutText(qsizetype countedThere) const
{
    const auto rest = static_cast<int>(m_counted.size() - countedThere);
    return rest <= 0 ? QString()
                     : u' '
            + m_wording.text(QT_TRANSLATE_N_NOOP(
                                 "Wording", "%n more left out: new roles, denied or told twice."),
                             rest);
}

void MoveRecords::describe(ChartData &data) const
{
    data.kind = ChartKind::Moves;
    data.title = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Moves"));
    data.panels = {range().panel(m_options.today)};
    data.brushField = fieldOf(m_options.basis);
    data.brushFrom = brushOf(m_answer.filter, data.brushField);
    data.dateNote = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Dates as %1"))
                        .arg(m_wording.word(m_options.basis));
    if (m_drawn.isEmpty()) {
        data.emptyReason = emptyText(
            m_answer,
            m_wording.text(QT_TRANSLATE_NOOP(
                "Wording", "The archive holds no moves yet. Import a table of moves first.")),
            m_wording.text(QT_TRANSLATE_NOOP(
                "Wording", "No move matches the filter. Remove a chip to see more.")));
        return;
    }
    SourceCount sources;
    qsizetype undated = 0;
    for (const db::Move &move : m_drawn) {
        if (!isOutside(move.key))
            sources.add(move.evidence);
        if (!placeOf(date(move)).drawable)
            ++undated;
    }
    data.sources = sources.byFrequency();
    if (undated > 0)
        data.dateNote += QStringLiteral("; ")
            + m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n without a date not drawn"),
                             static_cast<int>(undated));
    data.summary = summary();
    fillTable(data);
    fillKey(data);
}

QString MoveRecords::summary() const
{
    const int count = static_cast<int>(m_counted.size());
    QString text = m_wording.text(QT_TRANSLATE_NOOP("Wording", "Timeline of %1 of %2, %3"))
                       .arg(m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n job move(s)"), count),
                            peopleText(static_cast<int>(peopleCount()), m_wording),
                            range(true).text(m_wording));
    if (m_folded > 0)
        text += QStringLiteral(" (") + foldedText() + u')';
    const auto [name, touching] = mostTouched(m_counted);
    if (touching > 1)
        text += QStringLiteral("; ")
            + m_wording.text(QT_TRANSLATE_N_NOOP("Wording", "%n of them to or from %1"), touching)
                  .arg(name);
    return text + QLatin1Char('.');
}

void MoveRecords::fillTable(ChartData &data) const
{
    for (const char *column :
         {QT_TRANSLATE_NOOP("Wording", "Person"), QT_TRANSLATE_NOOP("Wording", "From"),
          QT_TRANSLATE_NOOP("Wording", "To"), QT_TRANSLATE_NOOP("Wording", "Role before"),
          QT_TRANSLATE_NOOP("Wording", "Role after"), QT_TRANSLATE_NOOP("Wording", "Kind"),
          QT_TRANSLATE_NOOP("Wording", "Date"), QT_TRANSLATE_NOOP("Wording", "Precision"),
          QT_TRANSLATE_NOOP("Wording", "Date in words"), QT_TRANSLATE_NOOP("Wording", "Basis"),
          QT_TRANSLATE_NOOP("Wording", "Status"), QT_TRANSLATE_NOOP("Wording", "Sources")})
        data.table.columns.append(m_wording.text(column));
    QList<db::Move> rows = m_counted;
    std::stable_sort(rows.begin(), rows.end(), [this](const db::Move &a, const db::Move &b) {
        return db::Edtf::earlier(date(a), date(b));
    });
    for (const db::Move &move : std::as_const(rows)) {
        db::DateBasis used = m_options.basis;
        const db::Edtf day = move.dateOrStandIn(m_options.basis, &used);
        data.table.rows.append(
            QVariantList{move.person.name, move.from ? move.from->name : QString(),
                         move.to ? move.to->name : QString(), move.roleFrom, move.roleTo,
                         m_wording.word(move.kind), day.text(), precisionText(day, m_wording),
                         m_wording.dateInFull(day), m_wording.word(used),
                         m_wording.word(move.status), db::independentSources(move.evidence)});
        data.table.keys.append({db::RecordKind::Move, move.key});
    }
}

void MoveRecords::fillKey(ChartData &data) const
{
    bool exact = false;
    bool months = false;
    bool coarse = false;
    bool standIn = false;
    bool uncertain = false;
    for (const db::Move &move : m_drawn) {
        const db::Edtf day = date(move);
        const Mark drawn = mark(move);
        const bool month = day.precision() == db::Edtf::Precision::Month;
        exact = exact || drawn.shape == MarkShape::Pin;
        months = months || month;
        coarse = coarse || (drawn.shape == MarkShape::Bracket && !month);
        standIn = standIn || drawn.hollow;
        uncertain = uncertain || drawn.uncertain;
    }
    if (exact)
        addKey(data, m_wording.text(QT_TRANSLATE_NOOP("Wording", "day known")),
               sampleOf(MarkShape::Pin));
    if (months || coarse)
        addKey(data,
               coarse ? m_wording.text(
                   QT_TRANSLATE_NOOP("Wording", "only the month, quarter or year known"))
                      : m_wording.text(QT_TRANSLATE_NOOP("Wording", "only the month known")),
               sampleOf(MarkShape::Bracket));
    if (standIn) {
        Mark sample = sampleOf(MarkShape::Pin);
        sample.hollow = true;
        addKey(data, m_wording.text(QT_TRANSLATE_NOOP("Wording", "another date stands in")),
               sample);
    }
    if (uncertain) {
        Mark sample = sampleOf(MarkShape::Pin);
        sample.uncertain = true;
        addKey(data, m_wording.text(QT_TRANSLATE_NOOP("Wording", "single source or not confirmed")),
               sample);
    }
}

} // namespace ui
