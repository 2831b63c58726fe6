// SPDX-License-Identifier: GPL-3.0-or-later
// A PostgreSQL of a benchmark's own, in a temporary folder, reached through a socket there, as safe on the
// disk as one with real data. As root it runs as the user postgres, since initdb refuses root.
#pragma once

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace bench {

class Cluster {
public:
    Cluster() = default;
    ~Cluster();
    Cluster(const Cluster &) = delete;
    Cluster &operator=(const Cluster &) = delete;

    bool start();  // false: there is no PostgreSQL, or it does not start
    // The address of a new, empty database.
    std::optional<QString> newDatabase();
    // CPU time of its processes that run, in s.
    [[nodiscard]] double cpu() const;

private:
    [[nodiscard]] QString path() const { return m_folder.path(); }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/adil-bench-pg-XXXXXX")};
    QProcess m_server;
    int m_count = 0;
};

}  // namespace bench
