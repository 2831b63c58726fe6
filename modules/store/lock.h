// SPDX-License-Identifier: GPL-3.0-or-later
// One owner for each profile: the kernel holds the lock and lets go of it when the process ends, however it
// ends. What stands in the file tells whether the last owner ended by itself.
#pragma once

#include "base/result.h"

#include <memory>

namespace adil::store {

class Lock {
public:
    // ProfileInUse, CannotWrite.
    static Result<std::unique_ptr<Lock>> take(const QString &path);
    ~Lock();
    Lock(const Lock &) = delete;
    Lock &operator=(const Lock &) = delete;

    [[nodiscard]] bool lastEndWasUnclean() const { return m_unclean; }

private:
    explicit Lock(int file);
    bool write(const char *word) const;

    int m_file;
    bool m_unclean = false;
};

}  // namespace adil::store
