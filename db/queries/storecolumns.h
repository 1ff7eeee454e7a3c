// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/grouping.h"
#include "db/facets/rowset.h"
#include "db/sqlite/connection.h"
#include "db/types/edtf.h"
#include "db/types/entity.h"
#include "db/types/filter.h"

#include <functional>

namespace db {

/// A column of numbers that owns them, as narrow as the largest one allows.
class OwnNumbers
{
public:
    OwnNumbers() = default;
    explicit OwnNumbers(const std::vector<std::uint32_t> &numbers)
        : m_numbers(numbers)
    {
    }
    /// As wide as a limit asks for, which all are below.
    OwnNumbers(std::span<const std::uint32_t> numbers, std::uint64_t limit);
    explicit OwnNumbers(Numbers numbers) ///< that keep what they look into
        : m_numbers(std::move(numbers))
    {
    }

    [[nodiscard]] const Numbers &numbers() const { return m_numbers; }
    [[nodiscard]] std::uint32_t operator[](std::size_t place) const { return m_numbers[place]; }
    [[nodiscard]] std::size_t size() const { return m_numbers.size(); }

private:
    Numbers m_numbers;
};

/// Places of words in the order in which they come up.
class WordNumbers
{
public:
    std::uint32_t operator()(const QByteArray &word);
    [[nodiscard]] const QStringList &words() const { return m_words; }

private:
    QStringList m_words;
    QHash<QByteArray, std::uint32_t> m_numbers;
};

/// A column of words.
struct WordColumn
{
    QStringList words;
    OwnNumbers numbers;
};

/// Places of the numbers that are marked.
RowSet placesOf(const OwnNumbers &column, const std::vector<char> &marks);
/// Places of the words that are values of the terms.
RowSet placesOf(const WordColumn &column, const QList<Node> &terms);

/// All entities: their numbers count from 0, in columns from 1, where 0 is none.
class EntityTable
{
public:
    void read(Connection &connection);
    /// All that was read, for `visit(columns...)` and `tape(fields...)`; finish() after reading so.
    template<class Self, class Visit, class Tape>
    static void visitParts(Self &self, Visit &visit, Tape &tape)
    {
        tape(self.m_refs);
        visit(self.m_parents, self.m_makers, self.m_byName, self.m_ownColors);
    }
    void finish();

    [[nodiscard]] std::uint32_t columnNumber(qint64 id) const; ///< 0 for none
    [[nodiscard]] std::size_t size() const { return m_parents.size(); }
    [[nodiscard]] const EntityRef &ref(std::size_t number) const
    {
        return m_refs.at(qsizetype(number));
    }
    /// Calls `visit` with the entity and all above it, each once.
    void forAbove(std::uint32_t number, const std::function<void(std::uint32_t)> &visit) const;
    [[nodiscard]] bool hasParent(std::uint32_t number) const { return m_parents[number] != 0; }
    /// Marks, by column number, of the entities that the terms name and of all below them.
    [[nodiscard]] std::vector<char> families(const QList<Node> &terms) const;
    /// The same by key, of those made by these.
    [[nodiscard]] std::vector<char> madeBy(const std::vector<char> &makers) const;
    [[nodiscard]] const std::vector<std::uint32_t> &byName() const { return m_byName; }
    /// Palette slots by key of an organization.
    [[nodiscard]] const QHash<QString, int> &colors() const { return m_colors; }

private:
    void readColors();

    QList<EntityRef> m_refs;
    NumberOfId m_number;
    QHash<QString, std::uint32_t> m_numberOfKey;
    std::vector<std::uint32_t> m_parents; ///< as column numbers
    std::vector<std::uint32_t> m_makers;
    std::vector<std::vector<std::uint32_t>> m_children;
    std::vector<std::uint32_t> m_byName; ///< by name and key
    std::vector<std::uint32_t> m_ownColors; ///< slots from 1; 0: none
    QHash<QString, int> m_colors;
};

/// Dates that records have, each once; number 0 is none.
struct StoreDates
{
    struct Date
    {
        Day first = 0;
        Day last = 0;
        Day strictFirst = 0; ///< as written
        Day strictLast = 0;
        Day certain = 0; ///< the day from which on it has certainly happened
        bool hasCertain = false;
    };
    std::vector<Date> dates{Date()};

    /// Marks of the dates that one of the terms' values touches.
    [[nodiscard]] std::vector<char> touching(const QList<Node> &terms, Day newest) const;
};

/// What all kinds of records have, by place: their order in answers.
struct UnitColumns
{
    OwnNumbers idLow;
    OwnNumbers idHigh; ///< empty where all are small
    Groups items; ///< numbers of the items that a record belongs to
    OwnNumbers sources; ///< independent ones
    RowSet withEvidence;
    WordColumn verified;

    [[nodiscard]] std::size_t size() const { return idLow.size(); }
    [[nodiscard]] qint64 id(std::size_t place) const
    {
        const std::uint32_t high = idHigh.size() ? idHigh[place] : 0;
        return static_cast<qint64>((quint64(high) << 32) | idLow[place]);
    }
    void setIds(const std::vector<qint64> &ids);
};

} // namespace db
