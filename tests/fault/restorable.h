// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up court that ends and begins again, and that can be put back to what it once was: from a backup of
// its own, or by what copies files and databases and knows nothing of courts. One thread.
#pragma once

#include "server/backup.h"
#include "server/storemove.h"
#include "support/courtprofile.h"
#include "unit/server/testcourt.h"

#include <filesystem>

namespace adil::test {

class RestorableCourt : public TestCourt {
public:
    RestorableCourt()
        : m_path(dir.filePath(QStringLiteral("court")))
    { }
    // The process ends, another begins.
    void restart()
    {
        close();
        open(m_path);
    }
    // Of what is kept the newest is put back, so that no time comes again that was taken back before.
    void backUp()
    {
        m_copy.clear();
        m_kept = dir.filePath(QStringLiteral("kept%1").arg(++m_count));
        test::must(server::backUp(*premises, m_kept));
    }
    [[nodiscard]] bool hasBackup() const { return !m_kept.isEmpty(); }
    // As an administrator does after the loss of everything.
    void restore()
    {
        const QString path = dir.filePath(QStringLiteral("restored%1").arg(++m_count));
        copyFolder(m_kept, path);
        if (onPostgres())
            test::must(server::moveStore(test::must(server::Folder::open(path)), newStore()));
        close();
        open(path);
    }

    // As an administrator does at night: the folder, or the database.
    void copy()
    {
        m_kept.clear();
        close();
        if (onPostgres()) {
            m_copy = PostgresCluster::shared().copyOf(config().database);
        } else {
            m_copy = dir.filePath(QStringLiteral("copy%1").arg(++m_count));
            copyFolder(m_path, m_copy);
        }
        open(m_path);
    }
    [[nodiscard]] bool hasCopy() const { return !m_copy.isEmpty(); }
    // To where it was; papers that came since stay when only the database is put back.
    void putBack()
    {
        close();
        if (onPostgres()) {
            server::Config changed = config();
            changed.database = PostgresCluster::shared().copyOf(m_copy);
            test::must(server::Folder(m_path).write(changed));
        } else {
            std::filesystem::remove_all(m_path.toStdString());
            copyFolder(m_copy, m_path);
        }
        open(m_path);
    }

private:
    static void copyFolder(const QString &from, const QString &to)
    {
        std::filesystem::copy(from.toStdString(), to.toStdString(), std::filesystem::copy_options::recursive);
    }
    [[nodiscard]] server::Config config() const { return test::must(server::Folder(m_path).config()); }
    void close()
    {
        doors.reset();
        premises.reset();
    }
    void open(const QString &path)
    {
        premises = test::must(server::Premises::open(path, clock, options()));
        doors = std::make_unique<server::Doors>(*premises, hub);
        forgetTokens();
        m_path = path;
    }

    QString m_path, m_kept, m_copy;
    int m_count = 0;
};

}  // namespace adil::test
