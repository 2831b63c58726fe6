// SPDX-License-Identifier: GPL-3.0-or-later
#include "ziparchive.h"

#include <QFile>

#include <zip.h>

namespace adil::courtserver {

Result<std::unique_ptr<ZipArchive>> ZipArchive::open(const QString &file)
{
    int code = 0;
    zip *handle = zip_open(QFile::encodeName(file).constData(), ZIP_RDONLY, &code);
    if (!handle)
        return code == ZIP_ER_NOENT ? fail(Reason::NotFound)
                                    : fail(Reason::Damaged, QStringLiteral("archive: error %1").arg(code));
    return std::unique_ptr<ZipArchive>(new ZipArchive(handle));
}

ZipArchive::~ZipArchive() { zip_discard(m_handle); }

QList<ZipArchive::Entry> ZipArchive::entries() const
{
    QList<Entry> all;
    const zip_int64_t count = zip_get_num_entries(m_handle, 0);
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t about;
        if (zip_stat_index(m_handle, zip_uint64_t(i), 0, &about) != 0)
            continue;
        all << Entry{QString::fromUtf8(about.name), qint64(about.size),
                     (about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0
                         && about.encryption_method != ZIP_EM_NONE};
    }
    return all;
}

bool ZipArchive::contains(const QString &name) const
{
    return zip_name_locate(m_handle, name.toUtf8().constData(), ZIP_FL_ENC_GUESS) >= 0;
}

template <class Take>
Result<void> ZipArchive::unpack(const QString &name, qint64 maxBytes, Take take) const
{
    zip_file_t *file = zip_fopen(m_handle, name.toUtf8().constData(), ZIP_FL_ENC_GUESS);
    if (!file) {
        const int code = zip_error_code_zip(zip_get_error(m_handle));
        if (code == ZIP_ER_NOENT)
            return fail(Reason::NotFound, name.left(80));
        if (code == ZIP_ER_NOPASSWD || code == ZIP_ER_ENCRNOTSUPP)
            return fail(Reason::PasswordNeeded);
        return fail(Reason::Damaged, QStringLiteral("archive part: error %1").arg(code));
    }
    QByteArray block(qsizetype(1) << 16, Qt::Uninitialized);
    qint64 size = 0;
    zip_int64_t got = 0;
    while (size <= maxBytes && (got = zip_fread(file, block.data(), zip_uint64_t(block.size()))) > 0) {
        size += got;
        take(QByteArrayView(block.constData(), got));
    }
    zip_fclose(file);
    if (got < 0)
        return fail(Reason::Damaged, QStringLiteral("archive part does not unpack"));
    if (size > maxBytes)
        return fail(Reason::TooLarge, QStringLiteral("unpacks to more than %1 bytes").arg(maxBytes));
    return {};
}

Result<QByteArray> ZipArchive::read(const QString &name, qint64 maxBytes) const
{
    QByteArray all;
    const auto done = unpack(name, maxBytes,
                             [&](QByteArrayView bytes) { all.append(bytes.data(), bytes.size()); });
    return done ? Result<QByteArray>(all) : done.error();
}

Result<qint64> ZipArchive::measure(const QString &name, qint64 maxBytes) const
{
    qint64 size = 0;
    const auto done = unpack(name, maxBytes, [&](QByteArrayView bytes) { size += bytes.size(); });
    return done ? Result<qint64>(size) : done.error();
}

// The bytes of a part must outlive the archive: libzip reads them when it closes.
static bool add(zip *archive, const ZipPart &part, const QDate &dated)
{
    zip_source_t *source = zip_source_buffer(archive, part.bytes.constData(), zip_uint64_t(part.bytes.size()),
                                             0);
    const zip_int64_t index = source
        ? zip_file_add(archive, part.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8)
        : -1;
    if (index < 0) {
        if (source)
            zip_source_free(source);
        return false;
    }
    const auto days = zip_uint16_t((dated.year() - 1980) << 9 | dated.month() << 5 | dated.day());
    return zip_set_file_compression(archive, zip_uint64_t(index), part.packed ? ZIP_CM_DEFLATE : ZIP_CM_STORE,
                                    0)
        == 0
        && zip_file_set_dostime(archive, zip_uint64_t(index), 0, days, 0) == 0;
}

static QByteArray bytesOf(zip_source_t *source)
{
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0)
        return {};
    QByteArray bytes(qsizetype(about.size), Qt::Uninitialized);
    const zip_int64_t got = zip_source_read(source, bytes.data(), about.size);
    zip_source_close(source);
    return got == bytes.size() ? bytes : QByteArray();
}

Result<QByteArray> zipOf(const QList<ZipPart> &parts, const QDate &dated)
{
    zip_source_t *memory = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip *archive = memory ? zip_open_from_source(memory, ZIP_TRUNCATE, nullptr) : nullptr;
    if (!archive) {
        if (memory)
            zip_source_free(memory);
        return fail(Reason::CannotWrite, QStringLiteral("archive"));
    }
    zip_source_keep(memory);  // closing the archive gives up its own
    bool isSound = true;
    for (const ZipPart &part : parts)
        isSound = isSound && add(archive, part, dated);
    if (!isSound || zip_close(archive) != 0) {
        zip_discard(archive);
        isSound = false;
    }
    const QByteArray bytes = isSound ? bytesOf(memory) : QByteArray();
    zip_source_free(memory);
    return bytes.isEmpty() ? Result<QByteArray>(fail(Reason::CannotWrite, QStringLiteral("archive"))) : bytes;
}

}  // namespace adil::courtserver
