// SPDX-License-Identifier: GPL-3.0-or-later
// The archive that DOCX and ODT files are: read with limits, because they come from strangers, and written
// for the demo court. libzip ends here. Any thread; one object on one thread.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDate>
#include <QList>

#include <memory>

struct zip;

namespace adil::courtserver {

class ZipArchive {
public:
    struct Entry {
        QString name;
        qint64 size = 0;  // as the archive says
        bool encrypted = false;
    };
    // NotFound, Damaged (no archive, or its directory is gone, as when the end is missing).
    static Result<std::unique_ptr<ZipArchive>> open(const QString &file);
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    [[nodiscard]] QList<Entry> entries() const;
    [[nodiscard]] bool contains(const QString &name) const;
    // NotFound, PasswordNeeded, TooLarge (unpacks to more than `maxBytes`, whatever the archive says),
    // Damaged (its check sum is wrong).
    [[nodiscard]] Result<QByteArray> read(const QString &name, qint64 maxBytes) const;
    // Unpacks without keeping: how many bytes.
    [[nodiscard]] Result<qint64> measure(const QString &name, qint64 maxBytes) const;

private:
    explicit ZipArchive(zip *handle)
        : m_handle(handle)
    { }
    template <class Take>
    Result<void> unpack(const QString &name, qint64 maxBytes, Take take) const;

    zip *m_handle;
};

struct ZipPart {
    QString name;
    QByteArray bytes;
    bool packed = true;
};
// In this order, all dated the same: the same parts and day give the same bytes. CannotWrite.
Result<QByteArray> zipOf(const QList<ZipPart> &parts, const QDate &dated);

}  // namespace adil::courtserver
