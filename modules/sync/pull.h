// SPDX-License-Identifier: GPL-3.0-or-later
// Takes in what changed: X/changes and X/get of every type, page by page, each page in one transaction with
// the state it leads to. The types come in the order in which a newcomer needs them, so that the first
// screens fill before the rest is here. While a page is taken in, the next one is on its way. What would
// remove much at once is believed only when the whole list and the server's own count say so too. Sync's
// thread.
#pragma once

#include "store/mirror.h"
#include "sync/changedtypes.h"
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
    // is fetched whole and compared. TooMuchGone: what the server lists and what it counts differ.
    void run(Totals totals, std::function<void(Progress)> progress, std::function<void(Done)> done);
    // The state of all types, when they have the same; "none" otherwise: some may be older than others.
    [[nodiscard]] QString common() const;

private:
    struct Whole {  // a type that is fetched whole, page by page
        QHash<QString, QJsonObject> records;
        QString state;
        int counts = 0;  // how often the server was asked how many there are
    };
    struct Answer {  // to one round about a type
        QList<QJsonObject> records;
        QStringList gone;
        QString oldState, newState;
        bool hasMore = false;
    };
    enum class Next { Done, More, Count };  // Count: the server must say how many there are
    struct Question {  // of one round: these types, each from this state
        QStringList types, since;
        bool operator==(const Question &) const = default;
    };

    void count(qsizetype from);
    void counted(qsizetype from, const QStringList &types, const Result<jmap::Response> &response);
    void look();
    void looked(const ChangedTypes::States &unchanged);
    void round();
    [[nodiscard]] Question next(const QStringList &open, const ChangedTypes::States &ahead) const;
    [[nodiscard]] Question expected(const Question &question, const jmap::Response &response) const;
    void ask(const Question &question);
    void answered(const Question &question, const Result<jmap::Response> &response);
    Result<Next> take(const QString &type, const jmap::Response &response, const QStringList &ids);
    Result<Next> store(const QString &type, const Answer &answer);
    Result<Next> storeWhole(const QString &type, const Answer &answer);
    Result<void> swap(const QString &type);
    [[nodiscard]] Result<Answer> read(const QString &type, const jmap::Response &response,
                                      const QStringList &ids) const;
    Result<void> mustProgress(const QString &type, const Answer &answer);
    void goOn(const Question &asked = {});
    void weigh(const QString &type);
    void weighed(const QString &type, const Result<jmap::Response> &response);
    void fetchWhole(const QString &type);
    [[nodiscard]] QString stateOf(const QString &type) const;
    [[nodiscard]] QString sinceOf(const QString &type) const;  // what the server is asked from
    void finish(const Result<void> &outcome);

    Line &m_line;
    store::Mirror &m_mirror;
    const store::Types &m_types;
    ChangedTypes m_look;
    QStringList m_open;  // types that may have more
    int m_asked = 0;  // rounds; the answer to any but the last counts for nothing
    QHash<QString, Whole> m_whole;
    QHash<QString, QSet<QString>> m_seen;  // states of each type in this run: none comes twice
    QHash<QString, int> m_empty;  // answers in a row that said nothing but "more"
    QHash<QString, qint64> m_gone;  // records of each type that went in this run
    QStringList m_weigh;  // types of which much would go
    std::function<void(Progress)> m_progress;
    std::function<void(Done)> m_done;
    Progress m_far;
    bool m_changed = false;
    bool m_isFirst = false;
    std::shared_ptr<bool> m_alive = std::make_shared<bool>(true);
};

}  // namespace adil::sync
