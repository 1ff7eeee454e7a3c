// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/numbers.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <numeric>

namespace db {

namespace {

constexpr qsizetype alignment = 8;

template<class T>
void append(const std::vector<std::uint32_t> &numbers, QByteArray *image)
{
    const qsizetype begin = image->size();
    image->resize(begin + qsizetype(numbers.size() * sizeof(T)));
    T *to = reinterpret_cast<T *>(image->data() + begin);
    for (const std::uint32_t number : numbers)
        *to++ = static_cast<T>(number);
}

template<class T>
Numbers::View viewOf(const char *bytes, std::uint64_t count)
{
    return std::span<const T>(reinterpret_cast<const T *>(bytes), count);
}

} // namespace

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
    m_image.append((alignment - m_image.size() % alignment) % alignment, '\0');
}

void ImageWriter::add(const std::vector<std::uint32_t> &numbers)
{
    const std::uint32_t most
        = numbers.empty() ? 0 : *std::max_element(numbers.begin(), numbers.end());
    const std::uint64_t width = most < 0x100 ? 1 : most < 0x10000 ? 2 : 4;
    head(width, numbers.size());
    if (width == 1)
        append<std::uint8_t>(numbers, &m_image);
    else if (width == 2)
        append<std::uint16_t>(numbers, &m_image);
    else
        append<std::uint32_t>(numbers, &m_image);
    pad();
}

void ImageWriter::addBytes(const QByteArray &bytes)
{
    head(1, static_cast<std::uint64_t>(bytes.size()));
    m_image.append(bytes);
    pad();
}

const char *ImageReader::part(std::uint64_t *width, std::uint64_t *count)
{
    constexpr qsizetype headSize = 2 * sizeof(std::uint64_t);
    const qsizetype left = m_image.size() - m_place - headSize;
    if (m_failed || left < 0) {
        m_failed = true;
        return nullptr;
    }
    std::memcpy(width, m_image.constData() + m_place, sizeof *width);
    std::memcpy(count, m_image.constData() + m_place + sizeof *width, sizeof *count);
    const bool known = *width == 1 || *width == 2 || *width == 4;
    if (!known || *count > static_cast<std::uint64_t>(left) / *width) {
        m_failed = true;
        return nullptr;
    }
    const char *bytes = m_image.constData() + m_place + headSize;
    const auto length = static_cast<qsizetype>(*width * *count);
    m_place += headSize + (length + alignment - 1) / alignment * alignment;
    m_failed = m_place > m_image.size();
    return m_failed ? nullptr : bytes;
}

Numbers ImageReader::numbers()
{
    std::uint64_t width = 0;
    std::uint64_t count = 0;
    const char *bytes = part(&width, &count);
    if (!bytes)
        return {};
    if (width == 1)
        return Numbers(viewOf<std::uint8_t>(bytes, count));
    if (width == 2)
        return Numbers(viewOf<std::uint16_t>(bytes, count));
    return Numbers(viewOf<std::uint32_t>(bytes, count));
}

Lists ImageReader::lists()
{
    const Numbers starts = numbers();
    return {starts, numbers()};
}

QByteArray ImageReader::bytes()
{
    std::uint64_t width = 0;
    std::uint64_t count = 0;
    const char *bytes = part(&width, &count);
    return bytes && width == 1 ? QByteArray(bytes, static_cast<qsizetype>(count)) : QByteArray();
}

} // namespace db
