// SPDX-License-Identifier: GPL-3.0-or-later
#include "edit/pendingrows.h"

namespace adil::edit {

static store::RowAction actionOf(court::Action action)
{
    switch (action) {
    case court::Action::Create: return store::RowAction::Create;
    case court::Action::Update: return store::RowAction::Update;
    case court::Action::Destroy: return store::RowAction::Destroy;
    }
    return store::RowAction::Unknown;
}

QList<store::PendingRow> rowsOf(const QList<court::Change> &changes, const court::State &state)
{
    QList<store::PendingRow> rows;
    for (const court::Change &change : changes) {
        const auto before = change.action == court::Action::Create ? std::nullopt
                                                                   : state.find(change.type, change.id);
        rows << store::PendingRow{actionOf(change.action), change.type,   change.id,
                                  change.caseId,           change.fields, before.value_or(QJsonObject())};
    }
    return rows;
}

QJsonObject toJson(const QHash<QString, qint64> &seen)
{
    QJsonObject json;
    for (auto it = seen.begin(); it != seen.end(); ++it)
        json[it.key()] = it.value();
    return json;
}

store::Entry entryOf(const court::Command &command, const QList<court::Change> &changes,
                     const court::State &state)
{
    store::Entry entry;
    entry.uid = command.uid;
    entry.kind = command.kind;
    entry.arguments = command.arguments;
    entry.seen = toJson(command.seen);
    entry.dependsOn = command.dependsOn;
    entry.claimedAt = command.claimedAt;
    entry.caseId = court::caseOf(state, command);
    entry.touched = court::touchedIds(command);
    for (const court::Change &change : changes)
        entry.touched << change.id;
    entry.touched.removeDuplicates();
    return entry;
}

court::Command commandOf(const store::Entry &entry)
{
    court::Command command{entry.uid, entry.kind, entry.arguments, {}, entry.dependsOn, entry.claimedAt};
    for (auto it = entry.seen.begin(); it != entry.seen.end(); ++it)
        command.seen[it.key()] = it.value().toInteger();
    return command;
}

}  // namespace adil::edit
