// SPDX-License-Identifier: GPL-3.0-or-later
// The newest command that was seen in a court's database, in a file beside it (newest.json). A database that
// does not hold it was put back to an earlier state, by whatever means. The file knows itself, by inode and
// time of birth: a copy of it proves nothing, since the database was copied along with it, and counts as
// none. What rolls back the disk itself goes unnoticed. Values; any thread.
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

namespace adil::server {

struct HighWater {
    QString epoch;
    qint64 modseq = 0;  // of the command; 0: there was none
    QString hash;  // the command's link in the chain: it stands for all commands before it as well
    bool operator==(const HighWater &) const = default;

    // Nothing when there is none, or one that was copied.
    static std::optional<HighWater> read(const QString &file);
    // Outlives a power cut. CannotWrite.
    [[nodiscard]] Result<void> write(const QString &file) const;
};

}  // namespace adil::server
