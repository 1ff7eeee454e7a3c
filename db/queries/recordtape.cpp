// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/queries/recordtape.h"

namespace db {

void TapeWriter::add(const QString &text)
{
    const auto known = m_numberOfText.constFind(text);
    if (known != m_numberOfText.constEnd()) {
        m_numbers.push_back(*known);
        return;
    }
    const auto number = static_cast<std::uint32_t>(m_lengths.size());
    const QByteArray bytes = text.toUtf8();
    m_numberOfText.insert(text, number);
    m_lengths.push_back(static_cast<std::uint32_t>(bytes.size()));
    m_texts += bytes;
    m_numbers.push_back(number);
}

void TapeWriter::addTo(ImageWriter &image) const
{
    const std::span<const std::uint32_t> numbers(m_numbers);
    image.add(Numbers(Numbers::View(numbers))); // all four bytes wide
    image.add(m_lengths);
    image.addBytes(m_texts);
}

TapeReader::TapeReader(ImageReader &image)
    : m_keep(image.numbers())
{
    const Numbers lengths = image.numbers();
    const QByteArray bytes = image.bytes();
    m_keep.visit([this](auto span) {
        if constexpr (std::is_same_v<decltype(span), std::span<const std::uint32_t>>)
            m_numbers = span;
        else
            m_failed = !span.empty();
    });
    m_failed = m_failed || lengths.sum() != std::uint64_t(bytes.size());
    if (m_failed)
        return;
    m_texts.reserve(qsizetype(lengths.size()));
    qsizetype place = 0;
    for (std::size_t text = 0; text < lengths.size(); ++text) {
        const qsizetype length = lengths[text];
        m_texts.append(QString::fromUtf8(bytes.constData() + place, length));
        place += length;
    }
    m_dates.resize(m_texts.size());
}

void TapeReader::take(QString &text)
{
    const qsizetype number = next();
    m_failed = m_failed || number >= m_texts.size();
    if (!m_failed)
        text = m_texts.at(number);
}

void TapeReader::take(Edtf &date)
{
    const qsizetype number = next();
    m_failed = m_failed || number >= m_texts.size();
    if (m_failed)
        return;
    auto &known = m_dates[number];
    if (!known)
        known = Edtf::stored(m_texts.at(number));
    date = *known;
}

} // namespace db
