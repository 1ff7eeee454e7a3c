// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/sidefile.h"

#include <QFile>
#include <QSaveFile>

#include <sys/stat.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace db {

namespace {

/// Names the format; read as a number, so that another byte order is another format.
constexpr std::uint64_t format = 0x0002'5443'4643'4c43;

struct Head
{
    std::uint64_t format = 0;
    std::uint64_t identitySize = 0;
    std::uint64_t imageSize = 0;
    std::uint64_t checksum = 0;
};

/// Finds damage by chance, and runs as fast as memory.
std::uint64_t checksumOf(const QByteArray &bytes)
{
    constexpr std::uint64_t factor = 0x9e37'79b9'7f4a'7c15;
    std::array<std::uint64_t, 4> lanes{1, 2, 3, 4};
    qsizetype place = 0;
    for (; place + 32 <= bytes.size(); place += 32) {
        std::array<std::uint64_t, 4> words;
        std::memcpy(words.data(), bytes.constData() + place, sizeof words);
        for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
            lanes[lane] = (lanes[lane] ^ words[lane]) * factor;
            lanes[lane] ^= lanes[lane] >> 29;
        }
    }
    for (; place < bytes.size(); ++place)
        lanes[0] = (lanes[0] ^ static_cast<std::uint8_t>(bytes.at(place))) * factor;
    std::uint64_t sum = static_cast<std::uint64_t>(bytes.size());
    for (const std::uint64_t lane : lanes)
        sum = (sum ^ lane ^ (lane >> 32)) * factor;
    return sum;
}

void addFile(const QString &path, qint64 headSize, QByteArray *identity)
{
    struct stat status = {};
    const bool exists = ::stat(QFile::encodeName(path).constData(), &status) == 0;
    // An empty log says as much as none: it comes and goes with readers.
    if (!exists || status.st_size == 0) {
        identity->append("none;");
        return;
    }
    for (const auto number :
         {std::uint64_t(status.st_dev), std::uint64_t(status.st_ino), std::uint64_t(status.st_size),
          std::uint64_t(status.st_mtim.tv_sec), std::uint64_t(status.st_mtim.tv_nsec)})
        identity->append(QByteArray::number(quint64(number))).append(' ');
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        identity->append(file.read(headSize).toHex());
    identity->append(';');
}

} // namespace

QString sideFileOf(const QString &archivePath)
{
    return archivePath + QStringLiteral("-facets");
}

QByteArray archiveIdentity(const QString &archivePath)
{
    constexpr qint64 databaseHead = 100; // has SQLite's change counter
    constexpr qint64 logHead = 32; // has the salt of the log, new whenever it begins again
    QByteArray identity;
    addFile(archivePath, databaseHead, &identity);
    addFile(archivePath + QStringLiteral("-wal"), logHead, &identity);
    return identity;
}

std::optional<QByteArray> readSideFile(const QString &path, const QByteArray &identity)
{
    QFile file(path);
    Head head;
    if (!file.open(QIODevice::ReadOnly)
        || file.read(reinterpret_cast<char *>(&head), sizeof head) != sizeof head)
        return std::nullopt;
    const auto left = static_cast<std::uint64_t>(file.size()) - sizeof head;
    if (head.format != format || head.identitySize != std::uint64_t(identity.size())
        || head.imageSize > left || head.identitySize != left - head.imageSize
        || file.read(identity.size()) != identity)
        return std::nullopt;
    QByteArray image(static_cast<qsizetype>(head.imageSize), Qt::Uninitialized);
    if (file.read(image.data(), image.size()) != image.size() || checksumOf(image) != head.checksum)
        return std::nullopt;
    return image;
}

bool writeSideFile(const QString &path, const QByteArray &identity, const QByteArray &image)
{
    const Head head{format, static_cast<std::uint64_t>(identity.size()),
                    static_cast<std::uint64_t>(image.size()), checksumOf(image)};
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write(reinterpret_cast<const char *>(&head), sizeof head) == sizeof head
        && file.write(identity) == identity.size() && file.write(image) == image.size()
        && file.commit();
}

} // namespace db
