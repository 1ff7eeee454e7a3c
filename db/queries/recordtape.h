// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "db/facets/numbers.h"
#include "db/queries/recordfields.h"

#include <QHash>

#include <bit>

namespace db {

template<class T>
inline constexpr bool isList = false;
template<class T>
inline constexpr bool isList<QList<T>> = true;
template<class T>
inline constexpr bool isOptional = false;
template<class T>
inline constexpr bool isOptional<std::optional<T>> = true;

/// Records as a run of numbers; texts are kept once each, and numbered.
class TapeWriter
{
public:
    template<class... T>
    void operator()(const T &...values)
    {
        (add(values), ...);
    }
    void addTo(ImageWriter &image) const;

private:
    void add(const QString &text);
    void add(const Edtf &date) { add(date.text()); }
    void addLong(std::uint64_t number)
    {
        m_numbers.push_back(static_cast<std::uint32_t>(number));
        m_numbers.push_back(static_cast<std::uint32_t>(number >> 32));
    }
    template<class T>
    void add(const T &value)
    {
        if constexpr (isList<T>) {
            m_numbers.push_back(static_cast<std::uint32_t>(value.size()));
            for (const auto &each : value)
                add(each);
        } else if constexpr (isOptional<T>) {
            m_numbers.push_back(value ? 1 : 0);
            if (value)
                add(*value);
        } else if constexpr (std::is_same_v<T, double>) {
            addLong(std::bit_cast<std::uint64_t>(value));
        } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
            if constexpr (sizeof(T) == sizeof(std::uint64_t))
                addLong(static_cast<std::uint64_t>(value));
            else
                m_numbers.push_back(static_cast<std::uint32_t>(value));
        } else {
            visitFields(value, *this);
        }
    }

    std::vector<std::uint32_t> m_numbers;
    QHash<QString, std::uint32_t> m_numberOfText;
    std::vector<std::uint32_t> m_lengths; ///< of the texts, in UTF-8
    QByteArray m_texts;
};

/// Reads what TapeWriter wrote; where the tape does not fit, empty values from there on.
class TapeReader
{
public:
    explicit TapeReader(ImageReader &image);

    template<class... T>
    void operator()(T &...values)
    {
        (take(values), ...);
    }
    [[nodiscard]] bool atEnd() const { return !m_failed && m_place == m_numbers.size(); }

private:
    [[nodiscard]] std::uint32_t next()
    {
        if (m_place < m_numbers.size())
            return m_numbers[m_place++];
        m_failed = true;
        return 0;
    }
    [[nodiscard]] std::uint64_t nextLong()
    {
        const std::uint64_t low = next();
        return low | (std::uint64_t(next()) << 32);
    }
    void take(QString &text);
    void take(Edtf &date);
    template<class T>
    void take(T &value)
    {
        if constexpr (isList<T>) {
            const std::size_t size = next();
            m_failed = m_failed || size > m_numbers.size() - m_place;
            value.resize(m_failed ? 0 : qsizetype(size));
            for (auto &each : value)
                take(each);
        } else if constexpr (isOptional<T>) {
            if (next())
                take(value.emplace());
        } else if constexpr (std::is_same_v<T, double>) {
            value = std::bit_cast<double>(nextLong());
        } else if constexpr (std::is_enum_v<T> || std::is_integral_v<T>) {
            if constexpr (sizeof(T) == sizeof(std::uint64_t))
                value = static_cast<T>(nextLong());
            else
                value = static_cast<T>(next());
        } else {
            visitFields(value, *this);
        }
    }

    std::span<const std::uint32_t> m_numbers;
    Numbers m_keep; ///< what they look into
    std::size_t m_place = 0;
    bool m_failed = false;
    QStringList m_texts;
    QList<std::optional<Edtf>> m_dates; ///< of the texts that are dates
};

} // namespace db
