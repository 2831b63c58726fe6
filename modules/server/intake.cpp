// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/intake.h"

#include "crypto/digest.h"
#include "crypto/random.h"
#include "store/fulldisk.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QSaveFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace adil::server {

namespace {

const QLatin1String prefix("import-");
const QLatin1String listName("/blobs");  // first the person, then a hash a line

// A descriptor that holds the lock of a folder, or -1 when somebody has it.
int lockOf(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder + QLatin1String("/lock")).constData(),
                              O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (handle >= 0 && ::flock(handle, LOCK_EX | LOCK_NB) == 0)
        return handle;
    if (handle >= 0)
        ::close(handle);
    return -1;
}

Error writeError(int number)
{
    return fail(store::isFullDisk(number) ? Reason::DiskFull : Reason::CannotWrite,
                QStringLiteral("uploads"));
}

Result<void> openPlain(QFile &from, const QString &file)
{
    // Non-blocking, so that a pipe in the folder does not hold us for ever.
    const int handle = ::open(QFile::encodeName(file).constData(),
                              O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    if (handle < 0)
        return errno == ENOENT ? fail(Reason::NotFound) : fail(Reason::CannotRead);
    struct stat about = {};
    const bool isPlain = ::fstat(handle, &about) == 0 && S_ISREG(about.st_mode);
    if (!isPlain || !from.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle)) {
        ::close(handle);
        return fail(Reason::CannotRead, QStringLiteral("not a plain file"));
    }
    return {};
}

Result<Intake::Copy> pour(QFile &from, QFile &to, qint64 maxBytes)
{
    Intake::Copy copy{to.fileName(), {}, 0};
    crypto::Sha256 digest;
    QByteArray block(qsizetype(1) << 20, Qt::Uninitialized);
    for (;;) {
        const qint64 got = from.read(block.data(), block.size());
        if (got < 0)
            return fail(Reason::CannotRead);
        if (got == 0)
            break;
        copy.size += got;
        if (copy.size > maxBytes)
            return fail(Reason::TooLarge, QStringLiteral("more than %1 bytes").arg(maxBytes));
        digest.add(QByteArrayView(block.constData(), got));
        if (to.write(block.constData(), got) != got)
            return writeError(errno);
    }
    if (copy.size == 0)
        return fail(Reason::Empty);
    copy.sha256 = digest.result();
    return copy;
}

Result<void> writeList(const QString &folder, const QString &userId, const QStringList &hashes)
{
    QSaveFile list(folder + listName);  // on the disk before its name
    const QByteArray text = (QStringList{userId} + hashes).join(u'\n').toUtf8();
    if (!list.open(QIODevice::WriteOnly) || list.write(text) != text.size() || !list.commit())
        return writeError(errno);
    return {};
}

// Blobs that the list of this folder names and nobody else needs go; then the folder.
Result<void> takeBack(Premises &premises, const QString &folder)
{
    QFile list(folder + listName);
    if (list.open(QIODevice::ReadOnly)) {
        QStringList lines = QString::fromUtf8(list.readAll()).split(u'\n');
        const QString userId = lines.takeFirst();
        if (auto released = BlobStore(premises).release(lines, userId); !released)
            return released;
    }
    QDir(folder).removeRecursively();
    return {};
}

}  // namespace

Intake::Intake(Premises &premises, QString userId, QString folder, int lock)
    : m_premises(premises)
    , m_userId(std::move(userId))
    , m_folder(std::move(folder))
    , m_lock(lock)
{ }

Intake::~Intake()
{
    abandon();
    ::close(m_lock);
}

Result<std::unique_ptr<Intake>> Intake::begin(Premises &premises, const QString &userId)
{
    // Again when somebody who clears up was quicker than our lock.
    for (int tries = 0; tries < 3; ++tries) {
        const QString folder = premises.folder().uploads() + u'/' + prefix
            + QString::fromLatin1(crypto::randomBytes(16).toHex());
        if (!QDir().mkpath(folder))
            return writeError(errno);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        if (const int lock = lockOf(folder); lock >= 0)
            return std::unique_ptr<Intake>(new Intake(premises, userId, folder, lock));
    }
    return writeError(errno);
}

Result<Intake::Copy> Intake::copy(const QString &file, qint64 maxBytes)
{
    QFile from;
    if (auto opened = openPlain(from, file); !opened)
        return opened.error();
    if (from.size() > maxBytes)
        return fail(Reason::TooLarge, QStringLiteral("more than %1 bytes").arg(maxBytes));
    QFile to(m_folder + u'/' + QString::number(m_copies++));
    if (!to.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return writeError(errno);
    QFile::setPermissions(to.fileName(), QFile::ReadOwner | QFile::WriteOwner);
    auto copy = pour(from, to, maxBytes);
    if (!copy)
        to.remove();
    return copy;
}

void Intake::drop(const Copy &copy) { QFile::remove(copy.path); }

Result<QList<Blob>> Intake::keep(const QList<Copy> &copies)
{
    BlobStore store(m_premises);
    for (const Copy &copy : copies) {
        const auto there = store.has(copy.sha256);
        if (!there)
            return there.error();
        if (!*there)
            m_new << QString::fromLatin1(copy.sha256.toHex());
    }
    // Before the first blob: whoever finds this folder knows what to take back.
    if (auto listed = writeList(m_folder, m_userId, m_new); !listed)
        return listed.error();
    QList<Blob> blobs;
    for (const Copy &copy : copies) {
        auto blob = store.keepFile(copy.path, copy.sha256, m_userId);
        if (!blob)
            return blob.error();
        blobs << *std::move(blob);
    }
    return blobs;
}

void Intake::settle()
{
    m_isOver = true;
    QDir(m_folder).removeRecursively();
}

void Intake::abandon()
{
    if (m_isOver)
        return;
    m_isOver = true;
    (void)takeBack(m_premises, m_folder);  // what fails now is done by the next clearAbandoned()
}

Result<void> Intake::clearAbandoned(Premises &premises)
{
    const QDir uploads(premises.folder().uploads());
    const QFileInfoList entries = uploads.entryInfoList(QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot);
    const QDateTime yesterday = premises.clock().now().addSecs(-uploadKeptSeconds);
    for (const QFileInfo &entry : entries) {
        if (entry.isFile()) {
            if (entry.lastModified() < yesterday)
                QFile::remove(entry.filePath());
            continue;
        }
        if (!entry.fileName().startsWith(prefix))
            continue;
        const int lock = lockOf(entry.filePath());
        if (lock < 0)
            continue;  // its program is alive
        const auto taken = takeBack(premises, entry.filePath());
        ::close(lock);
        if (!taken)
            return taken;
    }
    return {};
}

}  // namespace adil::server
