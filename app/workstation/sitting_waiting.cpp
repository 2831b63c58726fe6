// SPDX-License-Identifier: GPL-3.0-or-later
// What waits to be sent, told to the panel of the bottom line; and what is decided there.
#include "sitting.h"

#include "shell/frame.h"
#include "ui/message.h"
#include "words/labels.h"
#include "words/reasons.h"

namespace adil::app {

using store::EntryState;
using State = shell::Waiting::State;

static State stateOf(const model::WaitingRow &row)
{
    switch (row.state) {
    case EntryState::Sending: return State::Sending;
    case EntryState::Sent: return State::Arrived;
    case EntryState::Held: return State::Held;
    case EntryState::Conflict:
        return row.reason == Reason::ConflictsWithNewer ? State::Conflict : State::Refused;
    default: return row.attempts > 0 ? State::Sending : State::Queued;
    }
}

static QList<shell::Waiting::Act> actsFor(const model::WaitingRow &row)
{
    using Act = shell::Waiting::Act;
    switch (stateOf(row)) {
    case State::Queued: return {Act::TakeBack};
    case State::Held:
        if (row.reason == Reason::NoAccess)
            return {Act::TakeBack};
        return {Act::SendAgain, Act::TakeBack};
    case State::Refused: return {Act::SendAgain, Act::TakeBack};
    case State::Conflict: return {Act::KeepMine, Act::TakeTheirs};
    default: return {};
    }
}

ui::Row Sitting::describeWaiting(int row) const
{
    const model::WaitingRow &entry = m_waiting->at(row);
    ui::Row out;
    out.title = words::labelOfCommand(entry.kind);
    out.subtitle = entry.caseNumber;
    out.trailingNote = m_format.moment(entry.claimedAt, m_around.clock.now());
    out.iconName = QStringLiteral("cloud-upload");
    out.pills << shell::pillOf(stateOf(entry));
    if (entry.failed) {
        out.iconName = QStringLiteral("circle-alert");
        out.iconTone = ui::Tone::Amber;
        out.subtitle += QStringLiteral(" · ") + words::sentence(entry.reason);
    }
    return out;
}

shell::Waiting Sitting::tellWaiting(int row) const
{
    const model::WaitingRow &entry = m_waiting->at(row);
    shell::Waiting out;
    if (entry.failed)
        out.why = words::sentence(entry.reason);
    out.acts = actsFor(entry);
    if (stateOf(entry) == State::Conflict)
        out.versions = versionsOf(entry.key);
    return out;
}

// Of the first record about which the two differ in words: what the command would make of it, and the fact.
std::optional<shell::Waiting::Versions> Sitting::versionsOf(const QString &uid) const
{
    const auto rows = m_outbox->rows(uid);
    if (!rows)
        return {};
    for (const store::PendingRow &row : *rows) {
        const auto fact = m_reader->find(row.type, row.recordId, {store::Overlay::Kind::None});
        if (!fact || row.action == store::RowAction::Create)
            continue;
        const QJsonObject now = *fact ? (*fact)->record : QJsonObject();
        const bool removes = row.action == store::RowAction::Destroy;
        const QStringList fields = removes ? now.keys() : row.fields.keys();
        const shell::Waiting::Versions both{removes ? QString() : textOf(row.fields, fields),
                                            textOf(now, fields)};
        if (both.mine != both.theirs)
            return both;
    }
    return {};
}

// What people wrote and the times and days they chose; ids and states say nothing here.
QString Sitting::textOf(const QJsonObject &record, const QStringList &fields) const
{
    static const QStringList written{QStringLiteral("title"),       QStringLiteral("text"),
                                     QStringLiteral("remark"),      QStringLiteral("introductory"),
                                     QStringLiteral("descriptive"), QStringLiteral("reasoning"),
                                     QStringLiteral("operative")};
    static const QStringList instants{QStringLiteral("startsAt"), QStringLiteral("at")};
    static const QStringList days{QStringLiteral("happenedOn"), QStringLiteral("until"),
                                  QStringLiteral("metOn"), QStringLiteral("receivedOn"),
                                  QStringLiteral("datedOn")};
    QStringList all;
    const auto value = [&](const QString &field) { return record[field].toString(); };
    for (const QString &field : instants)
        if (fields.contains(field) && !value(field).isEmpty())
            all << m_format.dateTime(QDateTime::fromString(value(field), Qt::ISODateWithMs));
    for (const QString &field : days)
        if (fields.contains(field) && !value(field).isEmpty())
            all << m_format.date(QDate::fromString(value(field), Qt::ISODate));
    for (const QString &field : written)
        if (fields.contains(field) && !value(field).isEmpty())
            all << value(field);
    return all.join(u'\n');
}

void Sitting::decideWaiting(const QModelIndex &index, shell::Waiting::Act act)
{
    using Act = shell::Waiting::Act;
    if (!index.isValid() || index.row() >= m_waiting->rowCount())
        return;
    const QString uid = m_waiting->at(index.row()).key;
    const bool again = act == Act::SendAgain || act == Act::KeepMine;
    Result<void> done;
    if (again) {
        const auto given = m_editor->tryAgain(uid);
        done = given ? Result<void>() : given.error();
    } else {
        done = m_editor->withdraw(uid);
    }
    if (!done)
        m_around.window.frame().toast().tell(ui::Tone::Amber, words::sentence(done.error()));
}

}  // namespace adil::app
