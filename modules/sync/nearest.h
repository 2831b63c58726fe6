// SPDX-License-Identifier: GPL-3.0-or-later
// What a newcomer needs before all else, in one request: the first synchronisation of a whole court takes a
// while, and one wants to work meanwhile. Kept without a state: the pull that follows asks everything from
// the beginning, so what changed or was lost between the two comes with it. Sync's thread.
#pragma once

#include "store/mirror.h"
#include "sync/line.h"

namespace adil::sync {

// What comes first; the app knows what a hearing is.
struct Wish {
    QString type;
    QJsonObject filter;  // of X/query; empty: all of the type, if an answer holds it
    QString orderBy;
    qint64 most = 0;  // records; their cases come along
};
using Wishes = std::function<QList<Wish>(const QDateTime &now)>;

class Nearest {
public:
    // Both must outlive it.
    Nearest(Line &line, store::Mirror &mirror);
    ~Nearest();

    // Answers how many records are here now. What this server does not know or refuses is left to the pull.
    void run(const QList<Wish> &wishes, std::function<void(Result<qsizetype>)> done);

private:
    struct Call {
        QString id;
        QString type;
    };
    [[nodiscard]] Result<qsizetype> keep(const QList<Call> &calls, const jmap::Response &response);

    Line &m_line;
    store::Mirror &m_mirror;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace adil::sync
