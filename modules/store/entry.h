// SPDX-License-Identifier: GPL-3.0-or-later
// One command of this computer on its way to the server, with the rows that show its effect before the server
// has confirmed it. Values.
#pragma once

#include "record/record.h"
#include "store/recordtypes.h"

namespace adil::store {

using record::Field;
using record::Role;

enum class EntryState {
    Queued,  // to be sent, perhaps once more
    Sending,  // a request carries it; the answer is not known
    Sent,  // accepted by the server; its facts are not in the mirror yet
    Held,  // cannot go: access lost, or given up after many attempts; waits for the user
    Conflict,  // refused here or by the server; waits for the user, with both versions
    Unknown
};

// The effect of an entry on one record.
enum class RowAction { Create, Update, Destroy, Unknown };
struct PendingRow {
    RowAction action = RowAction::Update;
    QString type;
    QString recordId;
    QString caseId;
    QJsonObject fields;  // Create: the whole record; Update: changed fields
    QJsonObject before;  // the record as it was seen when the command was given; empty for Create
    bool operator==(const PendingRow &) const = default;
};

struct Entry {
    qint64 seq = 0;  // order of giving; set by the outbox
    QString uid;
    QString kind;
    QJsonObject arguments;
    QJsonObject seen;  // record id -> rev
    QString dependsOn;  // uid or empty
    QDateTime claimedAt;
    QString caseId;  // empty: of the court
    QStringList touched;  // record ids: FIFO is by these
    QStringList blobs;  // to be uploaded before
    QJsonObject context;  // what edit needs to decide it again; never sent
    EntryState state = EntryState::Queued;
    qint64 attempts = 0;  // above 0: the server may know it
    std::optional<QDateTime> nextTry;
    QString reason;  // base/reason.h name of the last failure
    QString detail;
    QJsonObject result;  // the stored command as the server answered
    bool operator==(const Entry &) const = default;
};

// The creation of Command/set: the same bytes each time.
QJsonObject toWire(const Entry &entry);

}  // namespace adil::store

namespace adil::record {
template <>
struct Names<store::EntryState> {
    static constexpr const char *list[] = {"queued", "sending", "sent", "held", "conflict", "unknown"};
};
template <>
struct Names<store::RowAction> {
    static constexpr const char *list[] = {"create", "update", "destroy", "unknown"};
};
template <>
struct Record<store::PendingRow> {
    using R = store::PendingRow;
    static constexpr auto name = "PendingRow";
    static constexpr std::tuple fields{Field{"action", &R::action},     Field{"type", &R::type},
                                       Field{"recordId", &R::recordId}, Field{"caseId", &R::caseId},
                                       Field{"fields", &R::fields},     Field{"before", &R::before}};
};
template <>
struct Record<store::Entry> {
    using R = store::Entry;
    static constexpr auto name = "Entry";
    static constexpr std::tuple fields{
        Field{"seq", &R::seq, Role::Key},  Field{"uid", &R::uid},         Field{"kind", &R::kind},
        Field{"arguments", &R::arguments}, Field{"seen", &R::seen},       Field{"dependsOn", &R::dependsOn},
        Field{"claimedAt", &R::claimedAt}, Field{"caseId", &R::caseId},   Field{"touched", &R::touched},
        Field{"blobs", &R::blobs},         Field{"context", &R::context}, Field{"state", &R::state},
        Field{"attempts", &R::attempts},   Field{"nextTry", &R::nextTry}, Field{"reason", &R::reason},
        Field{"detail", &R::detail},       Field{"result", &R::result}};
};
}  // namespace adil::record
