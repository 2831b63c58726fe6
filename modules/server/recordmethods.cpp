// SPDX-License-Identifier: GPL-3.0-or-later
// X/get, X/changes, X/query for the record types (RFC 8620 section 5), and Type/changes for all of them.
// X/set is refused: everything is written by commands.
#include "jmap/capability.h"
#include "jmap/results.h"
#include "server/access.h"
#include "server/changelog.h"
#include "server/method.h"
#include "server/recordquery.h"

namespace adil::server {

using jmap::Fault;
using jmap::JsonFields;

static const QStringList metaFields{QStringLiteral("rev"), QStringLiteral("createdAt"),
                                    QStringLiteral("updatedAt"), QStringLiteral("createdBy"),
                                    QStringLiteral("updatedBy")};

static bool isProperty(const RecordTable &table, const QString &name)
{
    return table.type().hasColumn(name) || metaFields.contains(name);
}

static QJsonObject only(const QJsonObject &record, const QStringList &properties)
{
    QJsonObject part{{QStringLiteral("id"), record[QLatin1String("id")]}};
    for (const QString &name : properties)
        part[name] = record[name];
    return part;
}

// Visible records of these ids, or all when there are none named; one more than `limit` at most.
static QList<QJsonObject> visible(Connection &db, const RecordTable &table, const QString &userId,
                                  const std::optional<QStringList> &ids, qint64 limit)
{
    const Condition condition = visibleTo(userId, table);
    QString sql = QStringLiteral("SELECT %1 FROM %2 r WHERE %3")
                      .arg(table.selected(), table.quoted(), condition.sql);
    QVariantList values = condition.values;
    if (ids) {
        QStringList marks;
        marks.fill(QStringLiteral("?"), ids->size());
        sql += QStringLiteral(" AND r.id IN (%1)").arg(marks.join(u','));
        for (const QString &id : *ids)
            values << id;
    }
    values << limit + 1;
    auto query = db.run(sql + QStringLiteral(" LIMIT ?"), values);
    QList<QJsonObject> records;
    while (query.next())
        records << table.read(query);
    return records;
}

// Each once; those of records created in this request by the ids they got.
static QStringList named(const Call &call, const QStringList &given)
{
    QStringList ids;
    for (const QString &id : given)
        ids << call.idOf(id);
    ids.removeDuplicates();
    return ids;
}

static Answer get(const Call &call, const RecordTable &table)
{
    std::optional<QStringList> ids, properties;
    JsonFields fields(call.arguments);
    fields.optional("ids", ids).optional("properties", properties);
    if (const auto problem = argumentProblem(fields))
        return *problem;
    for (const QString &property : properties.value_or(QStringList()))
        if (!isProperty(table, property))
            return refused(Fault::InvalidArguments, property.left(100), {QStringLiteral("properties")});
    if (ids)
        ids = named(call, *ids);
    if (ids && ids->size() > call.limits.maxObjectsInGet)
        return refused(Fault::RequestTooLarge);
    return reading(call, [&](Connection &db) -> Answer {
        jmap::GetResult result;
        result.accountId = call.premises.accountId();
        result.state = call.snapshot.horizon().state();
        const bool isEmpty = ids && ids->isEmpty();
        const auto records = isEmpty
            ? QList<QJsonObject>()
            : visible(db, table, call.who.personId, ids, call.limits.maxObjectsInGet);
        if (records.size() > call.limits.maxObjectsInGet)
            return refused(Fault::RequestTooLarge);
        QSet<QString> missing;
        if (ids)
            missing = QSet<QString>(ids->begin(), ids->end());
        for (const QJsonObject &record : records) {
            missing.remove(record[QLatin1String("id")].toString());
            result.list << (properties ? only(record, *properties) : record);
        }
        result.notFound = QStringList(missing.begin(), missing.end());
        return toJson(result);
    });
}

static Answer changes(const Call &call, const RecordTable &table)
{
    QString since;
    std::optional<qint64> most;
    JsonFields fields(call.arguments);
    fields.required("sinceState", since).optional("maxChanges", most);
    if (most && *most <= 0)
        fields.blame("maxChanges");
    if (const auto problem = argumentProblem(fields))
        return *problem;
    return reading(call, [&](Connection &) -> Answer {
        Horizon &horizon = call.snapshot.horizon();
        const auto state = stateFrom(since, call.premises.epoch(), horizon.modseq());
        if (!state)
            return refused(Fault::CannotCalculateChanges);
        const qint64 limit = std::min(most.value_or(call.limits.maxObjectsInGet),
                                      call.limits.maxObjectsInGet);
        const Changes found = changesSince(horizon, table, call.who.personId, *state, limit);
        return toJson(jmap::ChangesResult{call.premises.accountId(), since, found.newState, found.hasMore,
                                          found.created, found.updated, found.destroyed});
    });
}

// Which types have changed: what each X/changes would say, in one answer.
static Answer typeChanges(const Call &call)
{
    if (auto problem = accountProblem(call))
        return *std::move(problem);
    QString since;
    JsonFields fields(call.arguments);
    fields.required("sinceState", since);
    if (call.arguments.contains(QLatin1String("maxChanges")))
        fields.blame("maxChanges");  // there is no state between two types
    if (const auto problem = argumentProblem(fields))
        return *problem;
    return reading(call, [&](Connection &) -> Answer {
        Horizon &horizon = call.snapshot.horizon();
        const auto state = stateFrom(since, call.premises.epoch(), horizon.modseq());
        if (!state)
            return refused(Fault::CannotCalculateChanges);
        return toJson(jmap::ChangesResult{call.premises.accountId(),
                                          since,
                                          horizon.state(),
                                          false,
                                          {},
                                          changedTypes(horizon, call.premises, call.who.personId, *state),
                                          {}});
    });
}

static Answer query(const Call &call, const RecordTable &table)
{
    const Source source{table.quoted() + QLatin1String(" r"), QStringLiteral("r.id"),
                        visibleTo(call.who.personId, table), table.type().columns};
    return reading(call, [&](Connection &db) { return queryRecords(call, db, source); });
}

static Answer queryChanges(const Call &)
{
    return refused(Fault::CannotCalculateChanges, QStringLiteral("lists are kept by the client"));
}

static Answer set(const Call &)
{
    return refused(Fault::Forbidden, QStringLiteral("records are changed by commands: see Command/set"));
}

void addRecordMethods(Methods &methods, const QList<RecordTable> &tables)
{
    const auto add = [&](const RecordTable &table, const char *verb,
                         Answer (*method)(const Call &, const RecordTable &)) {
        methods[table.type().name + u'/' + QLatin1String(verb)] = {
            jmap::courtCapability,
            [&table, method](const Call &call) -> Answer {
                if (auto problem = accountProblem(call))
                    return *std::move(problem);
                return method(call, table);
            },
            true};
    };
    methods[jmap::typeChangesMethod] = {jmap::courtCapability, &typeChanges, true};
    for (const RecordTable &table : tables) {
        add(table, "get", &get);
        add(table, "changes", &changes);
        add(table, "query", &query);
        add(table, "queryChanges", [](const Call &call, const RecordTable &) { return queryChanges(call); });
        add(table, "set", [](const Call &call, const RecordTable &) { return set(call); });
    }
}

}  // namespace adil::server
