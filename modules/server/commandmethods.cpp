// SPDX-License-Identifier: GPL-3.0-or-later
// Command/set is the only way to write; Command/get, /changes and /query show the log: everybody their own,
// the chair all of the court's, the administrator those of no case.
#include "court/rights.h"
#include "jmap/capability.h"
#include "jmap/results.h"
#include "server/changelog.h"
#include "server/commandlog.h"
#include "server/courtstate.h"
#include "server/execution.h"
#include "server/method.h"
#include "server/recordquery.h"

#include <algorithm>

namespace adil::server {

using jmap::Fault;
using jmap::JsonFields;
using jmap::SetError;
using jmap::SetFault;

static const QStringList clientFields{QStringLiteral("uid"),       QStringLiteral("kind"),
                                      QStringLiteral("arguments"), QStringLiteral("seen"),
                                      QStringLiteral("dependsOn"), QStringLiteral("claimedAt")};

static SetError invalidProperties(const QStringList &properties)
{
    return {SetFault::InvalidProperties, {}, properties, {}};
}

// A text with a NUL in it is none, and no database keeps it.
static bool hasNul(const QJsonValue &value)
{
    if (value.isString())
        return value.toString().contains(QChar::Null);
    const QJsonArray array = value.toArray();
    if (value.isArray())
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &item) { return hasNul(item); });
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        if (it.key().contains(QChar::Null) || hasNul(*it))
            return true;
    return false;
}

static std::variant<court::Command, SetError> commandFrom(const Call &call, const QJsonValue &value)
{
    const QJsonObject json = value.toObject();
    QStringList strangers;
    for (const QString &key : json.keys())
        if (!clientFields.contains(key))
            strangers << key.left(100);
    if (!strangers.isEmpty())
        return invalidProperties(strangers);
    for (const QString &key : json.keys())
        if (hasNul(json[key]))
            return invalidProperties({key});
    court::Command command;
    QJsonObject seen;
    std::optional<QString> dependsOn;
    JsonFields fields(json);
    fields.required("uid", command.uid)
        .required("kind", command.kind)
        .required("arguments", command.arguments)
        .optional("seen", seen)
        .optional("dependsOn", dependsOn)
        .required("claimedAt", command.claimedAt);
    for (auto it = seen.begin(); it != seen.end(); ++it) {
        qint64 rev = 0;
        if (!record::decode(*it, rev))
            fields.blame("seen");
        command.seen[it.key()] = rev;
    }
    if (!fields.bad().isEmpty())
        return invalidProperties({fields.bad()});
    command.dependsOn = dependsOn.value_or(QString());
    if (command.dependsOn.startsWith(u'#'))  // one created by this same request
        command.dependsOn = call.idOf(command.dependsOn).mid(1);
    return command;
}

// In the order in which the commands were made, whatever order the JSON object has: uids sort by time.
static QStringList inOrder(const QJsonObject &create)
{
    QStringList keys = create.keys();
    std::stable_sort(keys.begin(), keys.end(), [&](const QString &a, const QString &b) {
        return create[a][QLatin1String("uid")].toString() < create[b][QLatin1String("uid")].toString();
    });
    return keys;
}

static QJsonObject shown(const jmap::CommandRecord &record)
{
    QJsonObject json = record::toJson(record);
    json.remove(QLatin1String("arguments"));  // the client has them
    return json;
}

static Result<void> createAll(const Call &call, const QJsonObject &create, jmap::SetResult &result)
{
    const QStringList keys = inOrder(create);
    for (const QString &key : keys) {
        auto command = commandFrom(call, create[key]);
        if (auto *error = std::get_if<SetError>(&command)) {
            result.notCreated[key] = std::move(*error);
            continue;
        }
        auto outcome = Execution(call.premises).run(std::get<court::Command>(command), call.who.personId);
        if (!outcome)
            return outcome.error();
        if (auto *error = std::get_if<SetError>(&*outcome)) {
            result.notCreated[key] = std::move(*error);
            continue;
        }
        const auto &record = std::get<jmap::CommandRecord>(*outcome);
        result.created[key] = shown(record);
        call.createdIds[key] = record.id;
    }
    return {};
}

static Result<QString> stateNow(const Call &call)
{
    auto connection = call.premises.database().mine();
    if (!connection)
        return connection.error();
    const qint64 modseq = modseqOf(**connection);
    if ((*connection)->error())
        return *(*connection)->error();
    return stateText(call.premises.epoch(), modseq);
}

static Answer set(const Call &call)
{
    std::optional<QString> ifInState;
    std::optional<QJsonObject> create, update;
    std::optional<QStringList> destroy;
    JsonFields fields(call.arguments);
    fields.optional("ifInState", ifInState)
        .optional("create", create)
        .optional("update", update)
        .optional("destroy", destroy);
    if (const auto problem = argumentProblem(fields))
        return *problem;
    const QJsonObject creations = create.value_or(QJsonObject()), updates = update.value_or(QJsonObject());
    const QStringList destructions = destroy.value_or(QStringList());
    if (creations.size() + updates.size() + destructions.size() > call.limits.maxObjectsInSet)
        return refused(Fault::RequestTooLarge);
    const auto before = stateNow(call);
    if (!before)
        return serverFailed(before.error());
    if (ifInState && *ifInState != *before)
        return refused(Fault::StateMismatch);

    jmap::SetResult result;
    result.accountId = call.premises.accountId();
    result.oldState = *before;
    const SetError forbidden{SetFault::Forbidden, QStringLiteral("a command is never changed"), {}, {}};
    for (const QString &id : updates.keys())
        result.notUpdated[id] = forbidden;
    for (const QString &id : destructions)
        result.notDestroyed[id] = forbidden;
    if (auto done = createAll(call, creations, result); !done) {
        const auto error = serverFailed(done.error());
        return result.created.isEmpty() ? error : refused(Fault::ServerPartialFail);
    }
    const auto after = stateNow(call);
    if (!after)
        return refused(Fault::ServerPartialFail);
    result.newState = *after;
    return toJson(result);
}

// The commands that this person may see, of "command r".
static Condition readableCommands(const Call &call, Connection &db)
{
    const auto person = court::load(CourtState(db, call.premises), Id<court::Person>{call.who.personId});
    const court::Parts parts = person ? court::partsInCourt(person->value) : court::Parts();
    if (parts.testFlag(court::Part::Chair))
        return {QStringLiteral("1 = 1"), {}};
    if (parts.testFlag(court::Part::Administrator))
        return {QStringLiteral("(r.user_id = ? OR r.case_id IS NULL)"), {call.who.personId}};
    return {QStringLiteral("r.user_id = ?"), {call.who.personId}};
}

// Arguments of somebody else's command are shown when everything it changed may be seen: not those of notes
// and drafts.
static bool maySeeArguments(const Call &call, Connection &db, const jmap::CommandRecord &command)
{
    if (command.actorId == call.who.personId)
        return true;
    for (const QJsonValue item : command.changed) {
        const RecordTable *table = call.premises.byType().value(item[QLatin1String("type")].toString());
        if (!table)
            return false;
        const Condition visible = visibleTo(call.who.personId, *table);
        const QString sql = QStringLiteral("SELECT 1 FROM %1 r WHERE r.id = ? AND %2")
                                .arg(table->quoted(), visible.sql);
        if (!db.value(sql, QVariantList{item[QLatin1String("id")].toString()} + visible.values).isValid())
            return false;
    }
    return !command.changed.isEmpty();
}

static QJsonObject toReader(const Call &call, Connection &db, jmap::CommandRecord command,
                            const std::optional<QStringList> &properties)
{
    if (!maySeeArguments(call, db, command))
        command.arguments.reset();
    const QJsonObject json = record::toJson(command);
    if (!properties)
        return json;
    QJsonObject part{{QStringLiteral("id"), command.id}};
    for (const QString &property : *properties)
        part[property] = json[property];
    return part;
}

static QString selectCommands(const Condition &readable)
{
    return QStringLiteral("SELECT %1 FROM command r WHERE %2").arg(loggedColumns(), readable.sql);
}

// All that may be read, in order of their modseq; one more than the limit at most.
static QJsonArray readAll(const Call &call, Connection &db, const Condition &readable,
                          const std::optional<QStringList> &properties)
{
    auto query = db.run(selectCommands(readable) + QStringLiteral(" ORDER BY r.modseq LIMIT ?"),
                        readable.values + QVariantList{call.limits.maxObjectsInGet + 1});
    QJsonArray all;
    while (query.next())
        all << toReader(call, db, readLogged(query).record, properties);
    return all;
}

static Answer get(const Call &call)
{
    std::optional<QStringList> ids, properties;
    JsonFields fields(call.arguments);
    fields.optional("ids", ids).optional("properties", properties);
    const auto type = record::typeOf<jmap::CommandRecord>();
    for (const QString &property : properties.value_or(QStringList()))
        if (!type.hasColumn(property))
            fields.blame("properties");
    if (const auto problem = argumentProblem(fields))
        return *problem;
    if (ids)
        ids->removeDuplicates();
    if (ids && ids->size() > call.limits.maxObjectsInGet)
        return refused(Fault::RequestTooLarge);
    return reading(call, [&](Connection &db) -> Answer {
        const Condition readable = readableCommands(call, db);
        const QString sql = selectCommands(readable);
        jmap::GetResult result;
        result.accountId = call.premises.accountId();
        result.state = call.snapshot.horizon().state();
        for (const QString &given : ids.value_or(QStringList())) {
            const QString id = call.idOf(given);
            auto query = db.run(sql + QStringLiteral(" AND r.uid = ?"),
                                readable.values + QVariantList{id.mid(1)});
            if (id.startsWith(u'C') && query.next())
                result.list << toReader(call, db, readLogged(query).record, properties);
            else
                result.notFound << id;
        }
        if (!ids)
            result.list = readAll(call, db, readable, properties);
        if (result.list.size() > call.limits.maxObjectsInGet)
            return refused(Fault::RequestTooLarge);
        return toJson(result);
    });
}

static Answer changes(const Call &call)
{
    QString since;
    std::optional<qint64> most;
    JsonFields fields(call.arguments);
    fields.required("sinceState", since).optional("maxChanges", most);
    if (most && *most <= 0)
        fields.blame("maxChanges");
    if (const auto problem = argumentProblem(fields))
        return *problem;
    return reading(call, [&](Connection &db) -> Answer {
        const qint64 newest = call.snapshot.horizon().modseq();
        const auto state = stateFrom(since, call.premises.epoch(), newest);
        if (!state)
            return refused(Fault::CannotCalculateChanges);
        const qint64 limit = std::min(most.value_or(call.limits.maxObjectsInGet),
                                      call.limits.maxObjectsInGet);
        const Condition readable = readableCommands(call, db);
        auto query = db.run(QStringLiteral("SELECT r.uid, r.modseq FROM command r WHERE %1 AND r.modseq > ? "
                                           "ORDER BY r.modseq LIMIT ?")
                                .arg(readable.sql),
                            readable.values + QVariantList{state->modseq, limit + 1});
        jmap::ChangesResult result;
        result.accountId = call.premises.accountId();
        result.oldState = since;
        qint64 last = newest;
        while (query.next()) {
            if (result.created.size() == limit) {
                result.hasMoreChanges = true;
                break;
            }
            result.created << jmap::commandIdOf(query.value(0).toString());
            last = query.value(1).toLongLong();
        }
        result.newState = stateText(call.premises.epoch(), result.hasMoreChanges ? last : newest);
        return toJson(result);
    });
}

static Answer query(const Call &call)
{
    using record::Column;
    const auto text = [](const char *wire, const char *sql) {
        return Column{QLatin1String(wire),
                      QLatin1String(sql),
                      record::Sql::Text,
                      true,
                      record::Shape::Plain,
                      record::Role::Data,
                      {}};
    };
    return reading(call, [&](Connection &db) {
        const Source source{QStringLiteral("command r"),
                            QStringLiteral("'C' || r.uid"),
                            readableCommands(call, db),
                            {text("uid", "uid"), text("kind", "kind"), text("caseId", "case_id"),
                             text("status", "status"), text("reason", "reason"), text("actorId", "user_id"),
                             text("decidedAt", "decided_at"), text("claimedAt", "claimed_at")}};
        return queryRecords(call, db, source);
    });
}

void addCommandMethods(Methods &methods)
{
    const auto add = [&](const char *verb, Answer (*method)(const Call &)) {
        methods[QLatin1String("Command/") + QLatin1String(verb)] = {
            jmap::courtCapability, [method](const Call &call) -> Answer {
                if (auto problem = accountProblem(call))
                    return *std::move(problem);
                return method(call);
            }};
    };
    add("set", &set);
    add("get", &get);
    add("changes", &changes);
    add("query", &query);
    add("queryChanges", [](const Call &) -> Answer { return refused(Fault::CannotCalculateChanges); });
}

}  // namespace adil::server
