// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/numbers.h"

#include <sys/mman.h>

#include <algorithm>
#include <array>
#include <cstdlib>
#include <cstring>
#include <new>
#include <numeric>

namespace db {

namespace {

constexpr std::size_t alignment = 8;

template<class T>
Numbers::View viewOf(const char *bytes, std::uint64_t count)
{
    return std::span<const T>(reinterpret_cast<const T *>(bytes), count);
}

} // namespace

std::shared_ptr<void> allocatedBytes(std::size_t size)
{
    constexpr std::size_t page = 4096;
    constexpr std::size_t largePage = 512 * page;
    const bool isLarge = size >= largePage;
    void *memory = isLarge ? std::aligned_alloc(largePage, (size + page - 1) / page * page)
                           : std::malloc(std::max(size, alignment));
    if (!memory)
        throw std::bad_alloc();
    if (isLarge) // its end stays in small pages: no memory for nothing
        ::madvise(memory, size / largePage * largePage, MADV_HUGEPAGE);
    return {memory, &std::free};
}

Numbers::Numbers(const std::vector<std::uint32_t> &numbers)
{
    const std::uint64_t most
        = numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end());
    *this = made(numbers.size(), most + 1, [&](auto *out) {
        using T = std::remove_pointer_t<decltype(out)>;
        return std::transform(numbers.begin(), numbers.end(), out,
                              [](std::uint32_t number) { return static_cast<T>(number); });
    });
}

bool Numbers::allBelow(std::uint64_t limit) const
{
    return visit([limit](auto span) {
        using T = std::remove_const_t<typename decltype(span)::element_type>;
        constexpr std::size_t lanes = 16; // as many as fit vectors of the processor
        std::array<T, lanes> most{};
        std::size_t place = 0;
        for (; place + lanes <= span.size(); place += lanes) {
            for (std::size_t lane = 0; lane < lanes; ++lane)
                most[lane] = std::max(most[lane], span[place + lane]);
        }
        for (; place < span.size(); ++place)
            most[0] = std::max(most[0], span[place]);
        return span.empty() || *std::max_element(most.begin(), most.end()) < limit;
    });
}

std::uint64_t Numbers::sum() const
{
    return visit(
        [](auto span) { return std::accumulate(span.begin(), span.end(), std::uint64_t(0)); });
}

bool Numbers::rises() const
{
    return visit([](auto span) { return std::is_sorted(span.begin(), span.end()); });
}

bool Lists::isSound(std::size_t owners, std::uint64_t limit) const
{
    return starts.size() == owners + 1 && starts[0] == 0 && starts.rises()
        && starts[owners] == values.size() && values.allBelow(limit);
}

void ImageWriter::head(std::uint64_t width, std::uint64_t count)
{
    m_image.append(reinterpret_cast<const char *>(&width), sizeof width);
    m_image.append(reinterpret_cast<const char *>(&count), sizeof count);
}

void ImageWriter::pad()
{
    const auto over = static_cast<std::size_t>(m_image.size()) % alignment;
    m_image.append(qsizetype((alignment - over) % alignment), '\0');
}

void ImageWriter::add(const Numbers &numbers)
{
    numbers.visit([this](auto span) {
        head(sizeof(typename decltype(span)::element_type), span.size());
        m_image.append(reinterpret_cast<const char *>(span.data()), qsizetype(span.size_bytes()));
    });
    pad();
}

void ImageWriter::add(const Lists &lists)
{
    add(lists.starts);
    add(lists.values);
}

void ImageWriter::addBytes(const QByteArray &bytes)
{
    head(1, static_cast<std::uint64_t>(bytes.size()));
    m_image.append(bytes);
    pad();
}

const char *ImageReader::part(std::uint64_t *width, std::uint64_t *count)
{
    constexpr std::size_t headSize = 2 * sizeof(std::uint64_t);
    if (m_failed || m_image.size() - m_place < headSize) {
        m_failed = true;
        return nullptr;
    }
    const char *head = m_image.data() + m_place;
    std::memcpy(width, head, sizeof *width);
    std::memcpy(count, head + sizeof *width, sizeof *count);
    m_place += headSize;
    const bool known = *width == 1 || *width == 2 || *width == 4;
    if (!known || *count > (m_image.size() - m_place) / *width) {
        m_failed = true;
        return nullptr;
    }
    const std::size_t length = *width * *count;
    m_place += (length + alignment - 1) / alignment * alignment;
    m_failed = m_place > m_image.size();
    return m_failed ? nullptr : head + headSize;
}

void ImageReader::read(Numbers *numbers)
{
    std::uint64_t width = 0;
    std::uint64_t count = 0;
    const char *bytes = part(&width, &count);
    if (!bytes)
        *numbers = {};
    else if (width == 1)
        *numbers = Numbers(viewOf<std::uint8_t>(bytes, count), m_keep);
    else if (width == 2)
        *numbers = Numbers(viewOf<std::uint16_t>(bytes, count), m_keep);
    else
        *numbers = Numbers(viewOf<std::uint32_t>(bytes, count), m_keep);
}

void ImageReader::read(Lists *lists)
{
    read(&lists->starts);
    read(&lists->values);
}

QByteArray ImageReader::bytes()
{
    std::uint64_t width = 0;
    std::uint64_t count = 0;
    const char *bytes = part(&width, &count);
    return bytes && width == 1 ? QByteArray(bytes, static_cast<qsizetype>(count)) : QByteArray();
}

} // namespace db
