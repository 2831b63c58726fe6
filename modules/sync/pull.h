// SPDX-License-Identifier: GPL-3.0-or-later
// Takes in what changed: X/changes and X/get of every type, page by page, each page in one transaction with
// the state it leads to. The types come in the order in which a newcomer needs them, so that the first
// screens fill before the rest is here. Sync's thread.
#pragma once

#include "store/mirror.h"
#include "sync/line.h"

#include <QSet>

namespace adil::sync {

class Pull {
public:
    // All must outlive it.
    Pull(Line &line, store::Mirror &mirror, const store::Types &types);
    ~Pull();

    struct Done {
        Result<void> outcome;
        bool changedAnything = false;
    };
    // Records: those here that count, and all that there will be; 0 while that is not known.
    struct Progress {
        qint64 taken = 0;
        qint64 total = 0;
    };
    enum class Totals { Skip, Ask };  // Ask: the server says first how much there is
    // Until no type has more changes. When the server was restored or this computer was away too long, a type
    // is fetched whole and compared.
    void run(Totals totals, std::function<void(Progress)> progress, std::function<void(Done)> done);

private:
    struct Whole {  // a type that is fetched whole, page by page
        QList<QJsonObject> records;
        QString state;
    };
    void count(qsizetype from);
    void counted(qsizetype from, const QStringList &types, const Result<jmap::Response> &response);
    void round();
    [[nodiscard]] QStringList chosen() const;
    void answered(const QStringList &types, const Result<jmap::Response> &response);
    Result<bool> take(const QString &type, const jmap::Response &response, const QStringList &ids);
    Result<bool> store(const QString &type, const QString &sinceState, const QList<QJsonObject> &records,
                       const QStringList &gone, const QString &newState, bool hasMore);
    [[nodiscard]] QString stateOf(const QString &type) const;
    [[nodiscard]] QString sinceOf(const QString &type) const;  // what the server is asked from
    void finish(const Result<void> &outcome);

    Line &m_line;
    store::Mirror &m_mirror;
    const store::Types &m_types;
    QStringList m_open;  // types that may have more
    QHash<QString, Whole> m_whole;
    std::function<void(Progress)> m_progress;
    std::function<void(Done)> m_done;
    Progress m_far;
    bool m_changed = false;
    bool m_isFirst = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace adil::sync
