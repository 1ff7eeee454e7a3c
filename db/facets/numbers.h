// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace db {

/// A column of unsigned numbers, as narrow as its largest one allows; looks into an image that it
/// does not own.
class Numbers
{
public:
    using View = std::variant<std::span<const std::uint8_t>, std::span<const std::uint16_t>,
                              std::span<const std::uint32_t>>;

    Numbers() = default;
    explicit Numbers(View view)
        : m_view(view)
    {
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
    View m_view;
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

/// The columns of an index as one block of bytes, the same in memory and in the side file: columns
/// are written and read in one order.
class ImageWriter
{
public:
    void add(const std::vector<std::uint32_t> &numbers);
    void addBytes(const QByteArray &bytes);
    [[nodiscard]] QByteArray take() { return std::move(m_image); }

private:
    void head(std::uint64_t width, std::uint64_t count);
    void pad();
    QByteArray m_image;
};

/// Reads what ImageWriter wrote, from an image that stays where it is; after the first part that
/// does not fit nothing more is read.
class ImageReader
{
public:
    explicit ImageReader(const QByteArray &image)
        : m_image(image)
    {
    }
    Numbers numbers();
    Lists lists();
    QByteArray bytes(); ///< a copy
    [[nodiscard]] bool failed() const { return m_failed; }
    [[nodiscard]] bool atEnd() const { return m_place == m_image.size(); }

private:
    const char *part(std::uint64_t *width, std::uint64_t *count);
    const QByteArray &m_image;
    qsizetype m_place = 0;
    bool m_failed = false;
};

} // namespace db
