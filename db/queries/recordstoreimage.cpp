// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/recordstore.h"
#include "db/queries/recordtape.h"

#include <cstring>

namespace db {

namespace {

/// Columns into an image.
class ColumnWriter
{
public:
    explicit ColumnWriter(ImageWriter &image)
        : m_image(image)
    {
    }
    template<class... T>
    void operator()(const T &...columns)
    {
        (add(columns), ...);
    }

private:
    void add(const OwnNumbers &column) { m_image.add(column.numbers()); }
    void add(const Groups &groups) { m_image.add(groups.lists()); }
    void add(const RowSet &rows)
    {
        add(std::vector<std::uint64_t>{rows.size()});
        add(rows.words());
    }
    template<class List>
    void add(const List &values)
    {
        using T = typename List::value_type;
        static_assert(std::is_trivially_copyable_v<T>);
        const auto bytes = values.size() * sizeof(T);
        m_image.addBytes(QByteArray::fromRawData(reinterpret_cast<const char *>(values.data()),
                                                 qsizetype(bytes)));
    }

    ImageWriter &m_image;
};

/// The same from an image.
class ColumnReader
{
public:
    explicit ColumnReader(ImageReader &image)
        : m_image(image)
    {
    }
    template<class... T>
    void operator()(T &...columns)
    {
        (take(columns), ...);
    }

private:
    void take(OwnNumbers &column) { column = OwnNumbers(m_image.numbers()); }
    void take(Groups &groups)
    {
        const auto copied = [this] {
            decltype(Groups::values) numbers;
            m_image.numbers().visit(
                [&numbers](auto span) { numbers.assign(span.begin(), span.end()); });
            return numbers;
        };
        groups.starts = copied();
        groups.values = copied();
    }
    void take(RowSet &rows)
    {
        std::vector<std::uint64_t> size;
        std::vector<std::uint64_t> words;
        take(size);
        take(words);
        // A size that its words do not bear out is damage: nothing that large is set up.
        const bool fits = size.size() == 1 && (size.front() + 63) / 64 == words.size();
        rows = fits ? RowSet(size.front(), std::move(words)) : RowSet();
    }
    template<class List>
    void take(List &values)
    {
        using T = typename List::value_type;
        const QByteArray bytes = m_image.bytes();
        values.resize(std::size_t(bytes.size()) / sizeof(T));
        if (!values.empty())
            std::memcpy(values.data(), bytes.constData(), values.size() * sizeof(T));
    }

    ImageReader &m_image;
};

/// Passes over what is read at another time.
struct Nothing
{
    template<class... T>
    void operator()(T &...)
    {
    }
};

template<class Unit, class Visit, class Tape>
void visitUnit(Unit &unit, Visit &visit, Tape &tape)
{
    visit(unit.idLow, unit.idHigh, unit.items, unit.sources, unit.withEvidence,
          unit.verified.numbers);
    tape(unit.verified.words);
}

template<class Column, class Visit, class Tape>
void visitWords(Column &column, Visit &visit, Tape &tape)
{
    visit(column.numbers);
    tape(column.words);
}

} // namespace

/// All that is kept, in the order of the image.
template<class Store, class Claims, class Visit, class Tape>
void RecordStore::visitParts(Store &store, Claims &claims, Visit &visit, Tape &tape)
{
    EntityTable::visitParts(store.entities, visit, tape);
    visit(store.itemIds, store.dates.dates);
    auto &moves = store.moves;
    auto &scores = store.scores;
    auto &disputes = store.disputes;
    for (auto *unit : {&moves.all, &scores.all, &disputes.all, &claims.all})
        visitUnit(*unit, visit, tape);
    for (auto *words : {&moves.kind, &moves.status, &disputes.kind, &disputes.status, &claims.kind,
                        &claims.status})
        visitWords(*words, visit, tape);
    visit(moves.person, moves.from, moves.to, moves.announced, moves.effective, moves.reported,
          scores.product, scores.benchmark, scores.dispute, disputes.product, disputes.benchmarks);
    tape(moves.records, scores.records, disputes.records);
    visit(claims.dates.dates, claims.item, claims.person, claims.organization, claims.said,
          claims.withQuote, claims.aboutCounts, claims.about, claims.standing, claims.changes,
          claims.states, claims.paired, claims.tangled);
}

QByteArray RecordStore::image(const ClaimStore &withClaims) const
{
    ImageWriter image;
    ColumnWriter columns(image);
    TapeWriter tape;
    visitParts(*this, withClaims, columns, tape);
    tape.addTo(image);
    return image.take();
}

std::unique_ptr<RecordStore> RecordStore::fromImage(std::span<const char> image,
                                                    const std::shared_ptr<const void> &keep)
{
    std::unique_ptr<RecordStore> store(new RecordStore);
    ImageReader reader(image, keep);
    ColumnReader columns(reader);
    Nothing others; // the tape stands at the end
    visitParts(*store, store->claims, columns, others);
    TapeReader tape(reader);
    visitParts(*store, store->claims, others, tape);
    const auto fits = [](const UnitColumns &unit, const auto &records) {
        return unit.size() == std::size_t(records.size());
    };
    if (reader.failed() || !reader.atEnd() || !tape.atEnd()
        || !fits(store->moves.all, store->moves.records)
        || !fits(store->scores.all, store->scores.records)
        || !fits(store->disputes.all, store->disputes.records))
        return nullptr;
    store->entities.finish();
    store->hasClaims = true;
    store->finish();
    return store;
}

} // namespace db
