// SPDX-License-Identifier: GPL-3.0-or-later
// Asks which types have changed, before anything is fetched: most have not, most of the time. One question
// about all where all are as far as each other and the server can answer it; else one for each, in one
// request. Sync's thread.
#pragma once

#include "sync/line.h"

#include <QMap>

namespace adil::sync {

class ChangedTypes {
public:
    // The line must outlive it.
    explicit ChangedTypes(Line &line);
    ~ChangedTypes();

    using States = QMap<QString, QString>;  // by type
    // Of the types asked about, those of which nothing has changed, each with the state until which that is
    // so. The others are to be looked at closely: they have changed, or the answer about them is not sound.
    // One at a time.
    void run(const States &since, std::function<void(Result<States>)> done);

private:
    void askOnce(const QString &since);
    [[nodiscard]] std::optional<States> saidOnce(const QString &since, const jmap::Response &response) const;
    void askEach();
    [[nodiscard]] States saidOfEach(const jmap::Response &response) const;
    void finish(const Result<States> &unchanged);

    Line &m_line;
    States m_since;
    std::function<void(Result<States>)> m_done;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace adil::sync
