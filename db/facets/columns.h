// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/numbers.h"
#include "db/types/edtf.h"
#include "db/types/filter.h"
#include "db/types/vocabulary.h"

namespace db {

/// A date as some records have it; number 0 in the list of dates stands for none.
struct IndexDate
{
    QString text;
    Day first = 0;
    Day last = 0;
};

struct IndexEntity
{
    qint64 id = 0;
    QString key;
    QString name;
    QString kind;
    qint32 parent = -1; ///< its number
};

struct IndexDispute
{
    qint64 id = 0;
    QString key;
    QString status;
    QString kind;
};

/// The values of a facet: numbers [begin, end) of the list of all values.
struct ValueRange
{
    Field field = Field::Person;
    quint32 begin = 0;
    quint32 end = 0;

    bool operator==(const ValueRange &) const = default;
};

struct IndexValue
{
    QString key;
    QString name;
    qint32 entity = -1; ///< its number where it is one, with its key and name
};

/// The small lists of an index, that the numbers in its columns count through.
struct IndexWords
{
    QList<IndexDate> dates;
    QList<IndexEntity> entities; ///< by rising id
    QList<IndexDispute> disputes; ///< by rising id
    QList<ValueRange> ranges;
    QList<IndexValue> values;
    QStringList claimKinds;
    QStringList claimStatuses;
    QStringList moveKinds;
    QStringList moveStatuses;

    /// An entity and all that stand above it; parents in a circle end where they began.
    [[nodiscard]] QList<qsizetype> andAbove(qsizetype entity) const;
    [[nodiscard]] Numbers ranks() const; ///< of the values, by name and key
};

/// Accepted claims, in the order of their items' rows. An entity's number counts from 1, 0 is none;
/// `about` holds entities, and disputes after them, from 0.
struct ClaimColumns
{
    Numbers starts; ///< of each row, and the end
    Numbers person;
    Numbers organization;
    Numbers kind;
    Numbers status;
    Numbers said;
    Numbers aboutCounts; ///< how many of `about` belong to each claim
    Numbers about;
};

/// Moves that have an item, in the order of their items' rows; entities as in claims.
struct MoveColumns
{
    Numbers starts;
    Numbers person;
    Numbers from;
    Numbers to;
    Numbers kind;
    Numbers status;
    Numbers announced;
    Numbers effective;
    Numbers reported;
};

/// The columns of the facet index, by row: the place of an item among all, by first day, last day
/// and key, those without a date last.
struct Columns
{
    IndexWords words;
    Numbers date; ///< number of the item's date
    Numbers idLow; ///< the item's id, its lower and upper half
    Numbers idHigh;
    Numbers sources; ///< independent sources of its reports
    Lists values; ///< row -> facet values, parents of entities included
    Lists entityRows; ///< entity -> rows that mention just it
    Lists disputeRows;
    Numbers totals; ///< facet value -> rows
    Numbers ranks; ///< facet value -> its place by name and key
    ClaimColumns claims;
    MoveColumns moves;

    [[nodiscard]] std::size_t rows() const { return date.size(); }
    [[nodiscard]] qint64 id(std::size_t row) const
    {
        return static_cast<qint64>((quint64(idHigh[row]) << 32) | idLow[row]);
    }
    [[nodiscard]] const IndexDate &dateOfRow(std::size_t row) const
    {
        return words.dates.at(date[row]);
    }
    [[nodiscard]] ValueRange range(Field field) const;

    [[nodiscard]] QByteArray image() const;
    /// The columns of an image, which `keep` owns; nullopt when it is none or damaged. What was
    /// written so and is not damaged is `Trusted`: numbers are not looked at one by one.
    enum class Image { Trusted, Doubtful };
    static std::optional<Columns> read(std::span<const char> image,
                                       const std::shared_ptr<const void> &keep,
                                       Image kind = Image::Doubtful);
    static std::optional<Columns> read(const QByteArray &image);

private:
    /// All of them in the order of the image.
    template<class Self, class Visit>
    static void forEachColumn(Self &columns, Visit visit);
    [[nodiscard]] bool isSound() const;
    [[nodiscard]] bool recordsAreSound() const;
};

QByteArray toBytes(const IndexWords &words);
std::optional<IndexWords> wordsFrom(const QByteArray &bytes);

} // namespace db
