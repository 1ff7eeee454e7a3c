// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/types/claim.h"
#include "db/types/claimcounts.h"
#include "db/types/controversy.h"
#include "db/types/facet.h"
#include "db/types/filter.h"
#include "db/types/move.h"
#include "db/types/relaxation.h"

#include <variant>

namespace db {

enum class ItemOrder { Newest, Oldest, Title, Source, Relevance };

/// Items or moves by date: those whose dates have the same bounds and that match alike. Coarser
/// dates stand apart and are never put on day 1.
struct VolumeEntry
{
    Day first = 0; ///< bounds of the date
    Day last = 0;
    bool matchesRest = false; ///< passes the filter without its date parts
    bool matches = false; ///< passes the whole filter
    qint64 count = 1;

    bool operator==(const VolumeEntry &) const = default;
};

/// What charts are made of. A question names what it needs; the rest is left out of the answer.
enum class ChartRecord { Moves = 1, Scores = 2, Disputes = 4, ClaimStates = 8, ClaimPairs = 16 };
Q_DECLARE_FLAGS(ChartRecords, ChartRecord)
Q_DECLARE_OPERATORS_FOR_FLAGS(ChartRecords)
inline constexpr ChartRecords recordsThemselves
    = ChartRecords(ChartRecord::Moves) | ChartRecord::Scores | ChartRecord::Disputes;
inline constexpr ChartRecords allChartRecords
    = recordsThemselves | ChartRecord::ClaimStates | ChartRecord::ClaimPairs;

/// What a question needs; everything that the window shows answers to the same filter.
struct ExploreRequest
{
    Filter filter;
    ItemOrder order = ItemOrder::Newest;
    DateBasis basis = DateBasis::Announced; ///< the record charts leave their own brush on it out
    ChartRecords records = recordsThemselves;
    bool operator==(const ExploreRequest &) const = default;
};

template<class Record>
struct Matching
{
    QList<Record>
        records; ///< those that match the filter without the date parts of their own basis
    QStringList outside; ///< keys of those that the whole filter leaves out: outside of the brush
};

struct DisputeStateCount
{
    DisputeStatus status = DisputeStatus::Open;
    qint64 count = 0;
};

/// The immutable answer to an ExploreRequest. Charts, lists, facets and counts all come from it.
struct Exploration
{
    Filter filter; ///< resolved: entity values are keys
    QHash<QString, QString> names; ///< display names of the keys in the filter
    qint64 totalItems = 0;
    QList<ItemId> items; ///< all that match, in order
    QList<Facet> facets;
    QList<VolumeEntry> volume; ///< all items of the archive that have a date
    /// All moves that have a date on the basis asked for, by its bounds as written.
    QList<VolumeEntry> moveVolume;
    ChartRecords has; ///< what was asked for of the records and their counts below
    Matching<Move> moves;
    QList<Move> contextMoves; ///< the other moves of the people in `moves`
    QHash<QString, int>
        organizationColors; ///< key -> palette slot 0..5; children have their parent's
    Matching<Score> scores;
    Matching<Controversy> controversies;
    QList<DisputeStateCount> disputeStates; ///< the filter's own states left out
    QList<StatusCount> claimStates; ///< by month
    ClaimPairs claimPairs;
    qint64 claimCount = 0; ///< only beside the counts of claims
    qint64 moveCount = 0;
    qint64 scoreCount = 0;
    qint64 disputeCount = 0;
    qint64 peopleCount = 0; ///< people mentioned in the matching items
    qint64 organizationCount = 0;
    Edtf newest; ///< newest date among the matching items
    Edtf newestOfAll; ///< of the archive: what "1y" counts back from
    QList<Relaxation> relaxations; ///< only when nothing matches
    QList<Respelling> respellings; ///< likewise; the nearest first
    QList<Widening> widenings; ///< only for kinds of which nothing matches although items do
};

/// Everything that the detail pane shows of an item.
struct ItemDetail
{
    Item item;
    QList<Mention> mentions; ///< with spans
    QList<Claim> claims;
    QList<Move> moves;
    QList<Controversy> controversies;
    QList<Score> scores;
    QList<QPair<ReportId, QString>> texts; ///< stored texts of its reports
};

/// The answer to `query`: `count` ignores the limit.
struct ItemList
{
    Filter filter; ///< resolved
    qint64 count = 0;
    QList<Item> items;
    QList<Facet> facets;
};

enum class RecordListKind {
    Moves,
    Claims,
    Scores,
    Controversies,
    People,
    Organizations,
    Products,
    Reports
};
/// The answer to `list`: records of one kind that match.
using RecordList = std::variant<QList<Move>, QList<Claim>, QList<Score>, QList<Controversy>,
                                QList<Entity>, QList<Report>>;

/// A completion of what is being typed in the search field.
struct Suggestion
{
    Field field = Field::Text; ///< Text: search for the words
    QString value; ///< key, word or the text itself
    QString name;
    QString detail; ///< "Chief AI scientist", "12 items"
    qint64 count = 0;
};

} // namespace db
