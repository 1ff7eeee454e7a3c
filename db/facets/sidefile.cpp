// SPDX-FileCopyrightText: 2026 Claimscope contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/facets/sidefile.h"

#include <QFile>
#include <QSaveFile>

#include <SQLiteCpp/Database.h>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

#include <array>
#include <cstdint>
#include <cstring>

namespace db {

namespace {

/// Names the format; read as a number, so that another byte order is another format.
constexpr std::uint64_t facetFormat = 0x0004'5443'4643'4c43;

struct Head
{
    std::uint64_t format = 0;
    std::uint64_t identitySize = 0;
    std::uint64_t imageSize = 0;
    std::uint64_t checksum = 0;
};

/// Finds damage by chance, and runs as fast as memory. Parts but the last are of 32 bytes.
class Checksum
{
public:
    void add(std::span<const char> bytes)
    {
        m_size += bytes.size();
        std::size_t place = 0;
        auto lanes = m_lanes;
        for (; place + 32 <= bytes.size(); place += 32) {
            std::array<std::uint64_t, 4> words;
            std::memcpy(words.data(), bytes.data() + place, sizeof words);
            for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
                lanes[lane] = (lanes[lane] ^ words[lane]) * factor;
                lanes[lane] ^= lanes[lane] >> 29;
            }
        }
        for (; place < bytes.size(); ++place)
            lanes[0] = (lanes[0] ^ static_cast<std::uint8_t>(bytes[place])) * factor;
        m_lanes = lanes;
    }
    [[nodiscard]] std::uint64_t sum() const
    {
        std::uint64_t sum = m_size;
        for (const std::uint64_t lane : m_lanes)
            sum = (sum ^ lane ^ (lane >> 32)) * factor;
        return sum;
    }

private:
    static constexpr std::uint64_t factor = 0x9e37'79b9'7f4a'7c15;
    std::array<std::uint64_t, 4> m_lanes{1, 2, 3, 4};
    std::uint64_t m_size = 0;
};

class OpenFile
{
public:
    explicit OpenFile(const QString &path)
        : m_descriptor(::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC))
    {
    }
    ~OpenFile()
    {
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }
    OpenFile(const OpenFile &) = delete;
    [[nodiscard]] std::uint64_t size() const
    {
        struct stat status = {};
        return ::fstat(m_descriptor, &status) == 0 ? std::uint64_t(status.st_size) : 0;
    }
    /// False when there is less.
    bool read(char *to, std::size_t size)
    {
        while (size > 0) {
            const ssize_t got = ::read(m_descriptor, to, size);
            if (got <= 0)
                return false;
            to += got;
            size -= std::size_t(got);
        }
        return true;
    }

private:
    int m_descriptor;
};

/// Reads what the checksum says was written; in parts that it sums up while they are near.
bool readChecked(OpenFile &file, std::span<char> bytes, std::uint64_t checksum)
{
    constexpr std::size_t part = 1 << 18;
    Checksum read;
    for (std::size_t place = 0; place < bytes.size(); place += part) {
        const auto next = bytes.subspan(place, std::min(part, bytes.size() - place));
        if (!file.read(next.data(), next.size()))
            return false;
        read.add(next);
    }
    return read.sum() == checksum;
}

void addStatus(const QString &path, QByteArray *identity)
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
}

/// Through SQLite's own handle: opening the file once more and closing it would drop the locks that
/// this process holds on it.
QByteArray databaseHead(Connection &connection)
{
    constexpr int size = 100; // has SQLite's change counter
    QByteArray head(size, '\0');
    sqlite3_file *file = nullptr;
    const int code = sqlite3_file_control(connection.database().getHandle(), "main",
                                          SQLITE_FCNTL_FILE_POINTER, &file);
    if (code == SQLITE_OK && file && file->pMethods)
        file->pMethods->xRead(file, head.data(), size, 0);
    return head;
}

} // namespace

QString sideFileOf(const QString &archivePath)
{
    return archivePath + QStringLiteral("-facets");
}

QByteArray archiveIdentity(Connection &connection)
{
    constexpr qint64 logHead = 32; // has the salt of the log, new whenever it begins again
    const QString log = connection.path() + QStringLiteral("-wal");
    QByteArray identity;
    addStatus(connection.path(), &identity);
    identity += databaseHead(connection).toHex() + ';';
    addStatus(log, &identity);
    if (QFile file(log); file.open(QIODevice::ReadOnly)) // has no locks
        identity += file.read(logHead).toHex();
    return identity;
}

std::optional<SideImage> readSideImage(const QString &path, std::uint64_t format,
                                       const QByteArray &identity)
{
    OpenFile file(path);
    Head head;
    if (!file.read(reinterpret_cast<char *>(&head), sizeof head))
        return std::nullopt;
    const std::uint64_t left = file.size() - sizeof head;
    QByteArray keptFor(identity.size(), Qt::Uninitialized);
    if (head.format != format || head.identitySize != std::uint64_t(identity.size())
        || head.imageSize > left || head.identitySize != left - head.imageSize
        || !file.read(keptFor.data(), std::size_t(keptFor.size())) || keptFor != identity)
        return std::nullopt;
    const auto bytes = allocatedBytes(head.imageSize);
    const std::span image(static_cast<char *>(bytes.get()), head.imageSize);
    if (!readChecked(file, image, head.checksum))
        return std::nullopt;
    return SideImage{image, bytes};
}

bool writeSideImage(const QString &path, std::uint64_t format, const QByteArray &identity,
                    const QByteArray &image)
{
    Checksum checksum;
    checksum.add(std::span(image.constData(), std::size_t(image.size())));
    const Head head{format, static_cast<std::uint64_t>(identity.size()),
                    static_cast<std::uint64_t>(image.size()), checksum.sum()};
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly)
        && file.write(reinterpret_cast<const char *>(&head), sizeof head) == sizeof head
        && file.write(identity) == identity.size() && file.write(image) == image.size()
        && file.commit();
}

std::optional<Columns> readSideFile(const QString &path, const QByteArray &identity)
{
    const auto image = readSideImage(path, facetFormat, identity);
    return image ? Columns::read(image->bytes, image->keep, Columns::Image::Trusted) : std::nullopt;
}

bool writeSideFile(const QString &path, const QByteArray &identity, const Columns &columns)
{
    return writeSideImage(path, facetFormat, identity, columns.image());
}

} // namespace db
