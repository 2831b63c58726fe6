// SPDX-License-Identifier: GPL-3.0-or-later
// What goes up: an intent, a command; what it would change; and the one function that decides it.
// decide() is pure and runs twice: by the workstation, so that the judge sees the result at once and offline
// too, and by the server, because only it may believe it. Any thread.
#pragma once

#include "base/result.h"
#include "court/calendar.h"
#include "court/people.h"
#include "record/meta.h"

#include <QHash>
#include <QTimeZone>

namespace adil::court {

struct Case;

// On the wire a record like the others (Command/set, sync.md).
struct Command {
    QString uid;  // UUIDv7 in 32 hex digits, by the client: the same uid is never done twice
    QString kind;  // "AddLogEntry": the name of its arguments' description, commands.h
    QJsonObject arguments;
    QHash<QString, qint64> seen;  // the rev of every record it was decided on: the edit lock
    QString dependsOn;  // uid of an unsent command on the same record; then `seen` does not speak of it
    QDateTime claimedAt;  // the client's clock
};

enum class Action { Create, Update, Destroy };

struct Change {
    Action action = Action::Update;
    QString type;  // record type on the wire
    QString id;
    QString caseId;  // empty: of the court
    QJsonObject fields;  // Create: the whole record; Update: changed fields only
};

// What decide() may look at. The workstation gives its cache with pending rows on top, the server its tables.
class State {
public:
    virtual ~State() = default;
    // The record with its Meta fields, or nothing.
    [[nodiscard]] virtual std::optional<QJsonObject> find(const QString &type, const QString &id) const = 0;
    // All records of the type in the case; with an empty caseId all records of a type of the court.
    [[nodiscard]] virtual QList<QJsonObject> ofCase(const QString &type, const QString &caseId) const = 0;
};

template <record::Described R>
std::optional<record::Stored<R>> load(const State &state, const Id<R> &id)
{
    const auto json = state.find(QLatin1String(record::Record<R>::name), id.value);
    if (!json)
        return {};
    auto value = record::fromJson<R>(*json);
    auto meta = record::fromJson<record::Meta>(*json);
    if (!value || !meta)
        return {};
    return record::Stored<R>{*std::move(meta), *std::move(value)};
}

template <record::Described R>
QList<R> loadAll(const State &state, const QString &caseId)
{
    QList<R> all;
    const auto rows = state.ofCase(QLatin1String(record::Record<R>::name), caseId);
    for (const QJsonObject &json : rows)
        if (auto value = record::fromJson<R>(json))
            all << *std::move(value);
    return all;
}

// What a validator found about the signature that a command carries, before it is decided. The blobs named
// are those that were looked at.
struct SignatureFacts {
    bool passed = false;
    Reason reason = Reason::SignatureBroken;  // when not passed
    QString signerIin;
    QString signerName;
    QString contentBlobId, cmsBlobId, pdfBlobId;
};

struct Context {
    QDateTime now;  // UTC
    QTimeZone zone;  // the court's
    Person actor;
    WorkingDays calendar;
    std::optional<SignatureFacts> signature;  // for kinds of which carriesSignature() says yes
};

// All changes of the command, or why it cannot be done. Makes no ids and reads no clock.
Result<QList<Change>> decide(const State &state, const Command &command, const Context &context);

// Kinds known, for the server's answer to others and for tests that walk them.
QStringList commandKinds();
// SignAct: examine the blobs and put the finding into Context::signature before deciding.
bool carriesSignature(QStringView kind);
// The ids of records that the command speaks of, for FIFO order and for `seen`.
QStringList touchedIds(const Command &command);
// The case of the command as its arguments or records say; empty: of the court or not to be found.
QString caseOf(const State &state, const Command &command);

}  // namespace adil::court
