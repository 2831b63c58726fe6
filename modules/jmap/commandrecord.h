// SPDX-License-Identifier: GPL-3.0-or-later
// A command as a record on the wire: what Command/set takes and answers and Command/get shows (sync.md 2.2).
#pragma once

#include "record/record.h"

namespace adil::jmap {

using record::Field;
using record::Role;

enum class CommandStatus { Accepted, Refused, Unknown };

struct CommandRecord {
    QString id;  // commandIdOf(uid)
    QString uid;  // UUIDv7 in 32 hex digits, by the client
    QString kind;
    std::optional<QString> caseId;
    std::optional<QJsonObject> arguments;  // null for readers who may not see them
    QJsonObject seen;  // record id -> rev
    std::optional<QString> dependsOn;  // uid
    QDateTime claimedAt;  // the client's clock
    // From here on by the server; a creation that names them is refused.
    CommandStatus status = CommandStatus::Unknown;
    std::optional<QString> reason;  // base/reason.h, of a refused one
    std::optional<QString> detail;  // for developers
    QJsonArray changed;  // [{"type", "id", "rev", "destroyed"}]
    QString actorId;
    QDateTime decidedAt;
    QString previousHash;  // the chain of all commands of this court
    QString hash;
    bool operator==(const CommandRecord &) const = default;
};

// One of `changed`.
struct ChangedRecord {
    QString type;
    QString id;
    qint64 rev = 0;
    bool destroyed = false;
    bool operator==(const ChangedRecord &) const = default;
};

}  // namespace adil::jmap

namespace adil::record {
template <>
struct Names<jmap::CommandStatus> {
    static constexpr const char *list[] = {"accepted", "refused", "unknown"};
};
template <>
struct Record<jmap::ChangedRecord> {
    using R = jmap::ChangedRecord;
    static constexpr auto name = "ChangedRecord";
    static constexpr std::tuple fields{Field{"type", &R::type}, Field{"id", &R::id}, Field{"rev", &R::rev},
                                       Field{"destroyed", &R::destroyed}};
};
template <>
struct Record<jmap::CommandRecord> {
    using R = jmap::CommandRecord;
    static constexpr auto name = "Command";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"uid", &R::uid},
        Field{"kind", &R::kind},
        Field{"caseId", &R::caseId},
        Field{"arguments", &R::arguments},
        Field{"seen", &R::seen},
        Field{"dependsOn", &R::dependsOn},
        Field{"claimedAt", &R::claimedAt},
        Field{"status", &R::status},
        Field{"reason", &R::reason},
        Field{"detail", &R::detail},
        Field{"changed", &R::changed},
        Field{"actorId", &R::actorId},
        Field{"decidedAt", &R::decidedAt},
        Field{"previousHash", &R::previousHash},
        Field{"hash", &R::hash},
    };
};
}  // namespace adil::record
