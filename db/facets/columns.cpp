// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/columns.h"

#include <algorithm>
#include <numeric>

namespace db {

namespace {

bool areSound(const IndexWords &words)
{
    const auto entities = words.entities.size();
    const bool parents
        = std::all_of(words.entities.begin(), words.entities.end(),
                      [entities](const IndexEntity &entity) { return entity.parent < entities; });
    quint32 end = 0; // the ranges follow each other and hold all values
    for (const ValueRange &range : words.ranges) {
        if (range.begin != end || range.end < end)
            return false;
        end = range.end;
    }
    return parents && end == quint32(words.values.size()) && !words.dates.isEmpty();
}

/// Whether each number below the length stands once.
bool isOrder(const Numbers &ranks)
{
    std::vector<bool> seen(ranks.size());
    for (std::size_t place = 0; place < ranks.size(); ++place) {
        if (ranks[place] >= seen.size() || seen[ranks[place]])
            return false;
        seen[ranks[place]] = true;
    }
    return true;
}

bool haveLength(std::initializer_list<const Numbers *> columns, std::size_t length)
{
    return std::all_of(columns.begin(), columns.end(),
                       [length](const Numbers *column) { return column->size() == length; });
}

/// Whether the column holds the start of each row's records and their end.
bool areStarts(const Numbers &starts, std::size_t rows, std::size_t records)
{
    return starts.size() == rows + 1 && starts[0] == 0 && starts.rises() && starts[rows] == records;
}

bool allBelow(std::initializer_list<const Numbers *> columns, qsizetype limit)
{
    return std::all_of(columns.begin(), columns.end(), [limit](const Numbers *column) {
        return column->allBelow(static_cast<std::uint64_t>(limit));
    });
}

} // namespace

Numbers IndexWords::ranks() const
{
    std::vector<std::uint32_t> order(static_cast<std::size_t>(values.size()));
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](std::uint32_t a, std::uint32_t b) {
        const IndexValue &left = values.at(a);
        const IndexValue &right = values.at(b);
        return std::tie(left.name, left.key) < std::tie(right.name, right.key);
    });
    std::vector<std::uint32_t> ranks(order.size());
    for (std::uint32_t place = 0; place < order.size(); ++place)
        ranks[order[place]] = place;
    return Numbers(ranks);
}

QList<qsizetype> IndexWords::andAbove(qsizetype entity) const
{
    QList<qsizetype> above;
    for (qsizetype at = entity; at >= 0 && !above.contains(at); at = entities.at(at).parent)
        above.append(at);
    return above;
}

ValueRange Columns::range(Field field) const
{
    for (const ValueRange &range : words.ranges) {
        if (range.field == field)
            return range;
    }
    return {field, 0, 0};
}

template<class Self, class Visit>
void Columns::forEachColumn(Self &columns, Visit visit)
{
    visit(columns.date, columns.idLow, columns.idHigh, columns.sources);
    visit(columns.values, columns.entityRows, columns.disputeRows);
    visit(columns.totals, columns.ranks);
    auto &claims = columns.claims;
    visit(claims.starts, claims.person, claims.organization, claims.kind, claims.status,
          claims.said, claims.aboutCounts, claims.about);
    auto &moves = columns.moves;
    visit(moves.starts, moves.person, moves.from, moves.to, moves.kind, moves.status,
          moves.announced, moves.effective, moves.reported);
}

QByteArray Columns::image() const
{
    ImageWriter writer;
    writer.addBytes(toBytes(words));
    forEachColumn(*this, [&writer](const auto &...columns) { (writer.add(columns), ...); });
    return writer.take();
}

std::optional<Columns> Columns::read(std::span<const char> image,
                                     const std::shared_ptr<const void> &keep, Image kind)
{
    ImageReader reader(image, keep);
    Columns columns;
    auto words = wordsFrom(reader.bytes());
    if (!words)
        return std::nullopt;
    columns.words = *std::move(words);
    forEachColumn(columns, [&reader](auto &...each) { (reader.read(&each), ...); });
    if (reader.failed() || !reader.atEnd() || (kind == Image::Doubtful && !columns.isSound()))
        return std::nullopt;
    return columns;
}

std::optional<Columns> Columns::read(const QByteArray &image)
{
    const auto kept = std::make_shared<const QByteArray>(image);
    return read(std::span(kept->constData(), std::size_t(kept->size())), kept);
}

bool Columns::isSound() const
{
    const auto valueCount = static_cast<std::size_t>(words.values.size());
    return areSound(words) && haveLength({&idLow, &idHigh, &sources}, rows())
        && allBelow({&date}, words.dates.size()) && values.isSound(rows(), valueCount)
        && entityRows.isSound(static_cast<std::size_t>(words.entities.size()), rows())
        && disputeRows.isSound(static_cast<std::size_t>(words.disputes.size()), rows())
        && haveLength({&totals, &ranks}, valueCount) && isOrder(ranks) && recordsAreSound();
}

bool Columns::recordsAreSound() const
{
    const auto entities = words.entities.size();
    const std::size_t claimCount = claims.person.size();
    const std::size_t moveCount = moves.person.size();
    return areStarts(claims.starts, rows(), claimCount)
        && haveLength({&claims.organization, &claims.kind, &claims.status, &claims.said},
                      claimCount)
        && allBelow({&claims.person, &claims.organization}, entities + 1)
        && allBelow({&claims.kind}, words.claimKinds.size())
        && allBelow({&claims.status}, words.claimStatuses.size())
        && allBelow({&claims.said, &moves.announced, &moves.effective, &moves.reported},
                    words.dates.size())
        && claims.aboutCounts.size() == claimCount
        && claims.aboutCounts.sum() == claims.about.size()
        && allBelow({&claims.about}, entities + words.disputes.size())
        && areStarts(moves.starts, rows(), moveCount)
        && haveLength({&moves.from, &moves.to, &moves.kind, &moves.status, &moves.announced,
                       &moves.effective, &moves.reported},
                      moveCount)
        && allBelow({&moves.person, &moves.from, &moves.to}, entities + 1)
        && allBelow({&moves.kind}, words.moveKinds.size())
        && allBelow({&moves.status}, words.moveStatuses.size());
}

} // namespace db
