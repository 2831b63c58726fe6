// SPDX-License-Identifier: GPL-3.0-or-later
// Where a court lies on the disk: court.db, newest.json, blobs/ab/…, uploads/, trust/*.pem, tls/,
// config.json,
// *.lock.
// Values; any thread.
#pragma once

#include "base/result.h"

#include <QString>

namespace adil::server {

// config.json. The epoch stands in the database and in newest.json too: when they differ, or the database
// lacks the command that newest.json names, something was restored from a backup, and a new epoch begins.
struct Config {
    QString courtId;  // eight hex digits; the account is "court-" and this
    QString epoch;
    QString database;  // postgresql://…; empty: court.db in this folder
    bool operator==(const Config &) const = default;
};

class Folder {
public:
    explicit Folder(QString path)
        : m_path(std::move(path))
    { }

    // AlreadyDone when the directory is there and not empty, CannotWrite.
    static Result<Folder> make(const QString &path);
    // NotFound when there is no court in this directory.
    static Result<Folder> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString database() const { return m_path + QLatin1String("/court.db"); }
    [[nodiscard]] QString blobs() const { return m_path + QLatin1String("/blobs"); }
    [[nodiscard]] QString uploads() const { return m_path + QLatin1String("/uploads"); }
    [[nodiscard]] QString trust() const { return m_path + QLatin1String("/trust"); }
    [[nodiscard]] QString tls() const { return m_path + QLatin1String("/tls"); }

    [[nodiscard]] QString highWaterFile() const { return m_path + QLatin1String("/newest.json"); }
    [[nodiscard]] QString lockFile() const { return m_path + QLatin1String("/open.lock"); }
    [[nodiscard]] QString sweepLockFile() const { return m_path + QLatin1String("/sweep.lock"); }

    // Malformed, CannotRead.
    [[nodiscard]] Result<Config> config() const;
    Result<void> write(const Config &config) const;

private:
    QString m_path;
};

}  // namespace adil::server
