// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace db {

/// Memory for a column, in large pages where it is large: fewer of them to fault in and to look up.
std::shared_ptr<void> allocatedBytes(std::size_t size);

/// A column of unsigned numbers, as narrow as its largest one allows. Copies share what it looks
/// into.
class Numbers
{
public:
    using View = std::variant<std::span<const std::uint8_t>, std::span<const std::uint16_t>,
                              std::span<const std::uint32_t>>;

    Numbers() = default;
    /// `keep` owns what the view looks into; without it that must outlive all copies.
    explicit Numbers(View view, std::shared_ptr<const void> keep = {})
        : m_view(view)
        , m_keep(std::move(keep))
    {
    }
    explicit Numbers(const std::vector<std::uint32_t> &numbers);
    /// A column of `size` numbers below a limit, which `fill` writes from a pointer on; it returns
    /// where it stopped.
    template<class Fill>
    static Numbers made(std::size_t size, std::uint64_t limit, Fill fill)
    {
        if (limit <= 0x100)
            return filled<std::uint8_t>(size, fill);
        return limit <= 0x10000 ? filled<std::uint16_t>(size, fill)
                                : filled<std::uint32_t>(size, fill);
    }
    [[nodiscard]] std::size_t size() const
    {
        return std::visit([](auto span) { return span.size(); }, m_view);
    }
    [[nodiscard]] std::uint32_t operator[](std::size_t place) const
    {
        return std::visit([place](auto span) -> std::uint32_t { return span[place]; }, m_view);
    }
    /// Calls `work` with the span of the column's own type, for loops over many places.
    template<class Work>
    decltype(auto) visit(Work work) const
    {
        return std::visit(work, m_view);
    }
    [[nodiscard]] bool allBelow(std::uint64_t limit) const;
    [[nodiscard]] std::uint64_t sum() const;
    [[nodiscard]] bool rises() const; ///< never falls from one place to the next

private:
    template<class T, class Fill>
    static Numbers filled(std::size_t size, Fill fill)
    {
        const auto bytes = allocatedBytes(size * sizeof(T));
        T *first = static_cast<T *>(bytes.get());
        const auto written = static_cast<std::size_t>(fill(first) - first);
        return Numbers(std::span<const T>(first, written), bytes);
    }

    View m_view;
    std::shared_ptr<const void> m_keep;
};

/// For each of some owners a run of values: `starts` has one place more than there are owners.
struct Lists
{
    Numbers starts;
    Numbers values;

    [[nodiscard]] std::size_t owners() const { return starts.size() ? starts.size() - 1 : 0; }
    template<class Visit>
    void forEach(std::size_t owner, Visit visit) const
    {
        const std::size_t end = starts[owner + 1];
        values.visit([&](auto span) {
            for (std::size_t i = starts[owner]; i < end; ++i)
                visit(std::uint32_t(span[i]));
        });
    }
    /// Whether it reads as lists of `owners` with values below a limit.
    [[nodiscard]] bool isSound(std::size_t owners, std::uint64_t limit) const;
};

/// The columns of an index as one block of bytes, as the side file has them: columns are written
/// and read in one order.
class ImageWriter
{
public:
    void add(const Numbers &numbers);
    void add(const std::vector<std::uint32_t> &numbers) { add(Numbers(numbers)); }
    void add(const Lists &lists);
    void addBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray take() { return std::move(m_image); }

private:
    void head(std::uint64_t width, std::uint64_t count);
    void pad();
    QByteArray m_image;
};

/// Reads what ImageWriter wrote; after the first part that does not fit nothing more is read.
class ImageReader
{
public:
    /// `keep` owns the image; columns that are read share it.
    ImageReader(std::span<const char> image, std::shared_ptr<const void> keep)
        : m_image(image)
        , m_keep(std::move(keep))
    {
    }
    /// Of an image that outlives all columns.
    explicit ImageReader(const QByteArray &image)
        : ImageReader(std::span(image.constData(), std::size_t(image.size())), nullptr)
    {
    }
    void read(Numbers *numbers);
    void read(Lists *lists);
    Numbers numbers()
    {
        Numbers read;
        this->read(&read);
        return read;
    }
    QByteArray bytes(); ///< a copy
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_place == m_image.size(); }

private:
    const char *part(std::uint64_t *width, std::uint64_t *count);
    std::span<const char> m_image;
    std::shared_ptr<const void> m_keep;
    std::size_t m_place = 0;
    bool m_failed = false;
};

} // namespace db
