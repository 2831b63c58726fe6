// SPDX-License-Identifier: GPL-3.0-or-later
// The folder of one person's data on this computer: cache.db (facts of the server, can be fetched again),
// local.db (what must not be lost: outbox, pending rows, drafts, local fields, sent log), blobs/, lock.
// Opened once at start; lives until the end; gives every thread its own connections.
#pragma once

#include "store/database.h"
#include "store/recordtypes.h"

#include <QDateTime>

namespace adil::store {

class Lock;

enum class Access {
    Owner,  // adil, or adilctl sync: alone; makes and mends what is needed
    Visitor  // adilctl: reads while the owner runs; changes nothing
};

// What had to be done to open it, for the bottom line and the log.
struct Repairs {
    bool cacheRebuilt = false;  // it was broken; everything will be fetched again
    QStringList refilled;  // types whose description changed; fetched again in the background
    bool uncleanEnd = false;  // the last owner did not end by itself
    // local.db was broken and its copy stands in its place: what was done after this instant lies in the file
    // set aside alone.
    std::optional<QDateTime> localFrom;
};

class Profile {
public:
    // ProfileInUse: another owner runs. Damaged: local.db was broken, there is no sound copy of it, and it
    // has been set aside, the detail is its new name; the next open() starts an empty one. ClientTooOld: a
    // newer program wrote it. NotFound: a visitor to a folder that is no profile.
    static Result<std::unique_ptr<Profile>> open(const QString &folder, Types types,
                                                 Access access = Access::Owner);
    ~Profile();
    Profile(const Profile &) = delete;
    Profile &operator=(const Profile &) = delete;

    [[nodiscard]] const Types &types() const { return m_types; }
    [[nodiscard]] const Repairs &repairs() const { return m_repairs; }
    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] QString blobFolder() const;

    // For the calling thread. Any thread; destroy them there, and before the profile. A visitor's are read
    // only whatever the mode.
    [[nodiscard]] Result<std::unique_ptr<Database>> cache(Mode mode) const;
    [[nodiscard]] Result<std::unique_ptr<Database>> local(Mode mode) const;

    // A copy of local.db as it is now, for the day on which it is found broken. What it holds and the server
    // has had since is answered from the server's log. Any thread; one at a time.
    [[nodiscard]] Result<void> backUp() const;

private:
    Profile(QString folder, Types types, Access access, std::unique_ptr<Lock> lock);
    [[nodiscard]] Mode allowed(Mode mode) const;
    Result<void> openLocal();
    Result<void> tryLocal();
    Result<void> restoreLocal();
    Result<void> openCache();
    Result<void> visit();

    QString m_folder;
    Types m_types;
    Access m_access;
    std::unique_ptr<Lock> m_lock;
    Repairs m_repairs;
};

}  // namespace adil::store
