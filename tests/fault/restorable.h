// SPDX-License-Identifier: GPL-3.0-or-later
// A made-up court that ends and begins again, and that can be put back to a backup of itself. One thread.
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
    void restart() { reopen(m_path); }
    void backUp()
    {
        m_kept = dir.filePath(QStringLiteral("kept%1").arg(++m_count));
        test::must(server::backUp(*premises, m_kept));
    }
    [[nodiscard]] bool hasBackup() const { return !m_kept.isEmpty(); }
    // As an administrator does after the loss of everything.
    void restore()
    {
        const QString path = dir.filePath(QStringLiteral("restored%1").arg(++m_count));
        std::filesystem::copy(m_kept.toStdString(), path.toStdString(),
                              std::filesystem::copy_options::recursive);
        if (onPostgres())
            test::must(server::moveStore(test::must(server::Folder::open(path)), newStore()));
        reopen(path);
    }

private:
    void reopen(const QString &path)
    {
        doors.reset();
        premises.reset();
        premises = test::must(server::Premises::open(path, clock, options()));
        doors = std::make_unique<server::Doors>(*premises, hub);
        forgetTokens();
        m_path = path;
    }

    QString m_path, m_kept;
    int m_count = 0;
};

}  // namespace adil::test
