// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/spelling.h"

#include "db/queries/fulltext.h"
#include "db/sqlite/statement.h"
#include "db/sqlite/transliteration.h"

#include <algorithm>
#include <array>

namespace db {

namespace {

constexpr qsizetype longest = 63;
constexpr qsizetype mostTried = 40;
constexpr qsizetype mostOffered = 3;
constexpr qint64 mostCounted = 1000; ///< beyond, one word is as common as another

bool isSingleWord(const QString &value)
{
    return !value.isEmpty() && std::all_of(value.begin(), value.end(), [](QChar c) {
        return c.isLetterOrNumber() || c.isMark();
    });
}

/// Items with the word, counted to a limit.
qint64 itemsWith(Connection &connection, const QString &word, qint64 limit)
{
    return integerFrom(connection,
                       {QStringLiteral("SELECT count(*) FROM (SELECT 1 FROM document_fts"
                                       " WHERE document_fts MATCH ? LIMIT ?)"),
                        {fullTextExpression(word), limit}})
        .value_or(0);
}

struct Candidate
{
    int distance = 0;
    qint64 items = 0;
    QString spelling;
};

QList<Candidate> wordsNear(Connection &connection, const QString &word)
{
    const int limit = tolerance(word.size());
    QList<Candidate> near;
    Statement statement(connection,
                        {QStringLiteral("SELECT word, spelling FROM term"
                                        " WHERE length(word) BETWEEN ? AND ?"),
                         {qint64(word.size() - limit), qint64(word.size() + limit)}});
    while (statement.next()) {
        const int distance = distanceBetween(statement.text(0), word, limit);
        if (distance <= limit)
            near.append({distance, 0, statement.text(1)});
    }
    std::stable_sort(near.begin(), near.end(), [](const Candidate &a, const Candidate &b) {
        return a.distance < b.distance;
    });
    near.resize(std::min(near.size(), mostTried));
    return near;
}

QStringList wordsFor(Connection &connection, const QString &typed)
{
    const QString word = inLatinLetters(folded(typed));
    if (word.isEmpty() || word.size() > longest)
        return {};
    auto near = wordsNear(connection, word);
    for (Candidate &one : near)
        one.items = itemsWith(connection, one.spelling, mostCounted);
    near.removeIf([](const Candidate &one) { return one.items == 0; });
    std::stable_sort(near.begin(), near.end(), [](const Candidate &a, const Candidate &b) {
        return std::tuple(a.distance, -a.items) < std::tuple(b.distance, -b.items);
    });
    QStringList words;
    for (const Candidate &one : std::as_const(near))
        words.append(one.spelling);
    return words.first(std::min(words.size(), mostOffered));
}

} // namespace

int tolerance(qsizetype letters)
{
    return letters < 5 ? 1 : 2;
}

int distanceBetween(QStringView a, QStringView b, int limit)
{
    if (qAbs(a.size() - b.size()) > limit || a.size() > longest || b.size() > longest)
        return limit + 1;
    using Row = std::array<int, longest + 1>;
    Row before{};
    Row above{};
    Row row{};
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[static_cast<std::size_t>(j)] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        before = above;
        above = row;
        row[0] = static_cast<int>(i);
        int least = row[0];
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = static_cast<std::size_t>(j);
            const int change = above[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[at] = std::min({row[at - 1] + 1, above[at] + 1, change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[at] = std::min(row[at], before[at - 2] + 1);
            least = std::min(least, row[at]);
        }
        // A swap reaches back one row further.
        if (least > limit + 1)
            return limit + 1;
    }
    return std::min(row[static_cast<std::size_t>(b.size())], limit + 1);
}

QList<Respelling> respellings(Connection &connection, const Filter &filter)
{
    QList<Respelling> all;
    for (qsizetype part = 0; part < filter.parts().size(); ++part) {
        const FilterPart &one = filter.parts().at(part);
        const bool isWord = one.node.kind == Node::Kind::Term && one.node.field == Field::Text
            && isSingleWord(one.node.value);
        if (one.disabled || !isWord || itemsWith(connection, one.node.value, 1) > 0)
            continue;
        const QStringList words = wordsFor(connection, one.node.value);
        for (const QString &word : words)
            all.append({part, word});
    }
    return all;
}

} // namespace db
