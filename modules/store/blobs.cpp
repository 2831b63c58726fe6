// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/blobs.h"

#include "crypto/digest.h"
#include "store/fulldisk.h"

#include <QBuffer>
#include <QDir>
#include <QDirIterator>
#include <QTemporaryFile>

#include <algorithm>
#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace adil::store {

static constexpr qint64 pieceSize = 1 << 20;

static const QString partEnding = QStringLiteral(".part");
static const QString unfinished = QStringLiteral("new-");  // and what QTemporaryFile makes of six X

static Error cannotWrite(const QFileDevice &file)
{
    return fail(whyNotWritten(file), QStringLiteral("a blob"));
}

// A name is on disk only when its folder is.
static void flushFolder(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0)
        return;
    ::fsync(handle);
    ::close(handle);
}

Blobs::Blobs(QString folder)
    : m_folder(std::move(folder))
{ }

QString Blobs::idOf(QByteArrayView bytes)
{
    return u'S' + QString::fromLatin1(crypto::sha256(bytes).toHex());
}

bool Blobs::isBlobId(QStringView text)
{
    const auto isHex = [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f'); };
    return text.size() == 65 && text.front() == u'S' && std::all_of(text.begin() + 1, text.end(), isHex);
}

QString Blobs::placeOf(const QString &blobId) const
{
    return m_folder + u'/' + blobId.mid(1, 2) + u'/' + blobId.mid(3);
}

Result<void> Blobs::settle(const QString &temporary, const QString &place) const
{
    if (std::rename(QFile::encodeName(temporary).constData(), QFile::encodeName(place).constData()) != 0)
        return fail(Reason::CannotWrite, QStringLiteral("a blob's name"));
    flushFolder(QFileInfo(place).path());
    return {};
}

// Copies, hashing on the way, into a temporary file in the same folder tree.
Result<QString> Blobs::take(QIODevice &source) const
{
    QDir().mkpath(m_folder);
    QTemporaryFile file(m_folder + u'/' + unfinished + QStringLiteral("XXXXXX"));
    if (!file.open())
        return cannotWrite(file);
    crypto::Sha256 digest;
    while (true) {
        const QByteArray piece = source.read(pieceSize);
        if (piece.isEmpty())
            break;
        digest.add(piece);
        if (file.write(piece) != piece.size())
            return cannotWrite(file);
    }
    if (!source.atEnd())
        return fail(Reason::CannotRead, QStringLiteral("the file to be kept"));
    const QString id = u'S' + QString::fromLatin1(digest.result().toHex());
    if (has(id)) {
        use(id);
        return id;
    }
    if (!file.flush() || ::fsync(file.handle()) != 0)
        return cannotWrite(file);
    const QString place = placeOf(id);
    if (!QDir().mkpath(QFileInfo(place).path()))
        return fail(Reason::CannotWrite, QStringLiteral("a blob's folder"));
    flushFolder(m_folder);
    if (const auto done = settle(file.fileName(), place); !done)
        return done.error();
    file.setAutoRemove(false);
    return id;
}

Result<QString> Blobs::put(const QByteArray &bytes) const
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return take(buffer);
}

Result<QString> Blobs::putFile(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(file.exists() ? Reason::CannotRead : Reason::NotFound,
                    QStringLiteral("the file to be kept"));
    return take(file);
}

std::optional<QString> Blobs::path(const QString &blobId) const
{
    if (!isBlobId(blobId))
        return {};
    const QString place = placeOf(blobId);
    if (!QFile::exists(place))
        return {};
    return place;
}

qint64 Blobs::size(const QString &blobId) const
{
    const auto place = path(blobId);
    return place ? QFileInfo(*place).size() : -1;
}

Result<QByteArray> Blobs::read(const QString &blobId) const
{
    const auto place = path(blobId);
    if (!place)
        return fail(Reason::NotFound, QStringLiteral("a blob"));
    QFile file(*place);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, QStringLiteral("a blob"));
    const QByteArray bytes = file.readAll();
    if (bytes.size() != file.size())
        return fail(Reason::CannotRead, QStringLiteral("a blob"));
    return bytes;
}

Result<void> Blobs::remove(const QString &blobId) const
{
    const auto place = path(blobId);
    if (place && !QFile::remove(*place))
        return fail(Reason::CannotWrite, QStringLiteral("a blob cannot be removed"));
    return {};
}

// The time of its last change is that of its last use: the bytes never change.
void Blobs::use(const QString &blobId) const
{
    if (const auto place = path(blobId))
        ::utimensat(AT_FDCWD, QFile::encodeName(*place).constData(), nullptr, 0);
}

QList<Blobs::Item> Blobs::items() const
{
    QList<Item> all;
    QDirIterator files(m_folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QFileInfo file = files.fileInfo();
        QString name = file.fileName();
        const bool isPart = name.endsWith(partEnding);
        name.chop(isPart ? partEnding.size() : 0);
        const QString blobId = u'S' + file.dir().dirName() + name;
        if (isBlobId(blobId))
            all << Item{blobId, file.size(), file.lastModified().toUTC(), !isPart};
    }
    return all;
}

Result<std::unique_ptr<QFile>> Blobs::part(const QString &blobId) const
{
    if (!isBlobId(blobId))
        return fail(Reason::WrongValue, QStringLiteral("a blob's id"));
    const QString place = placeOf(blobId);
    if (!QDir().mkpath(QFileInfo(place).path()))
        return fail(Reason::CannotWrite, QStringLiteral("a blob's folder"));
    auto file = std::make_unique<QFile>(place + partEnding);
    if (!file->open(QIODevice::ReadWrite | QIODevice::Append))
        return cannotWrite(*file);
    return file;
}

qint64 Blobs::partSize(const QString &blobId) const
{
    return isBlobId(blobId) ? QFileInfo(placeOf(blobId) + partEnding).size() : 0;
}

Result<void> Blobs::finish(const QString &blobId) const
{
    if (!isBlobId(blobId))
        return fail(Reason::WrongValue, QStringLiteral("a blob's id"));
    const QString place = placeOf(blobId);
    const QString partPath = place + partEnding;
    const auto digest = crypto::sha256OfFile(partPath);
    if (!digest)
        return digest.error();
    if (u'S' + QString::fromLatin1(digest->toHex()) != blobId) {
        QFile::remove(partPath);
        return fail(Reason::Damaged, QStringLiteral("a blob's bytes are others than its name says"));
    }
    QFile file(partPath);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0)
        return cannotWrite(file);
    return settle(partPath, place);
}

void Blobs::dropPart(const QString &blobId) const
{
    if (isBlobId(blobId))
        QFile::remove(placeOf(blobId) + partEnding);
}

void Blobs::sweepUnfinished() const
{
    const QDir folder(m_folder);
    const QStringList names = folder.entryList({unfinished + QStringLiteral("??????")},
                                               QDir::Files | QDir::Hidden | QDir::System);
    for (const QString &name : names)
        QFile::remove(folder.filePath(name));
}

qint64 Blobs::freeSpace() const
{
    struct statvfs disk { };
    if (::statvfs(QFile::encodeName(m_folder).constData(), &disk) != 0)
        return -1;
    return qint64(disk.f_bavail) * qint64(disk.f_frsize);
}

}  // namespace adil::store
