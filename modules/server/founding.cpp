// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/founding.h"

#include "base/uuid.h"
#include "court/commands.h"
#include "crypto/random.h"
#include "server/execution.h"
#include "server/signin.h"

#include <QDir>

namespace adil::server {

static Result<void> mustBeAccepted(const Result<Outcome> &outcome)
{
    if (!outcome)
        return outcome.error();
    const auto *record = std::get_if<jmap::CommandRecord>(&*outcome);
    if (!record)
        return fail(Reason::Malformed, std::get<jmap::SetError>(*outcome).description);
    if (record->status != jmap::CommandStatus::Accepted)
        return fail(reasonNamed(record->reason.value_or(QString())), record->detail.value_or(QString()));
    return {};
}

static Result<void> enterAll(Premises &premises, const Founding &founding)
{
    Execution execution(premises);
    const QDateTime now = premises.clock().now();
    QJsonArray records{court::entered(founding.court)};
    for (const court::WorkingCalendar &year : founding.calendars)
        records << court::entered(year);
    for (const court::TermRules &rules : founding.rules)
        records << court::entered(rules);
    const court::Command enter{
        newUuid(now), QStringLiteral("EnterCourtRecords"), {{QStringLiteral("records"), records}}, {}, {},
        now};
    if (auto done = mustBeAccepted(execution.found(enter, founding.administrator)); !done)
        return done;
    const court::Person &person = founding.administrator;
    const court::Command add{newUuid(now),
                             QStringLiteral("AddPerson"),
                             {{QStringLiteral("id"), person.id.value},
                              {QStringLiteral("iin"), person.iin},
                              {QStringLiteral("surname"), person.surname},
                              {QStringLiteral("givenName"), person.givenName},
                              {QStringLiteral("patronymic"), person.patronymic},
                              {QStringLiteral("duties"), QJsonArray::fromStringList(person.duties)}},
                             {},
                             {},
                             now};
    if (auto done = mustBeAccepted(execution.found(add, founding.administrator)); !done)
        return done;
    return SignIn(premises).setPassword(person.id.value, founding.password);
}

static Result<void> mustBeEmpty(const Folder &folder, const Config &config, Durability durability)
{
    if (config.database.isEmpty())
        return {};
    const auto address = storeOf(folder, config);
    if (!address)
        return address.error();
    const auto connection = Connection::open(*address, durability);
    if (!connection)
        return connection.error();
    if (!(*connection)->tables().isEmpty())
        return fail(Reason::AlreadyDone, QStringLiteral("the database is not empty"));
    return {};
}

void dropTables(Premises &premises)
{
    auto connection = premises.database().mine();
    if (!connection || (*connection)->dialect() == Dialect::Sqlite)
        return;
    const QStringList tables = (*connection)->tables();
    for (const QString &table : tables)
        (*connection)->run(QStringLiteral("DROP TABLE \"%1\"").arg(table));
}

Result<std::unique_ptr<Premises>> foundCourt(const QString &path, const Clock &clock, Founding founding,
                                             Premises::Options options)
{
    const bool wasThere = QDir(path).exists();
    const auto folder = Folder::make(path);
    if (!folder)
        return folder.error();
    const auto undo = [&](const Error &error) {
        QDir(path).removeRecursively();
        if (wasThere)
            QDir().mkpath(path);
        return error;
    };
    const Config config{QString::fromLatin1(crypto::randomBytes(4).toHex()),
                        QString::fromLatin1(crypto::randomBytes(4).toHex()), options.database};
    if (auto empty = mustBeEmpty(*folder, config, options.durability); !empty)
        return undo(empty.error());
    if (auto written = folder->write(config); !written)
        return undo(written.error());
    auto premises = Premises::open(path, clock, std::move(options));
    if (!premises)
        return undo(premises.error());
    const QDateTime now = clock.now();
    if (founding.court.id.isEmpty())
        founding.court.id.value = newRecordId(now);
    if (founding.administrator.id.isEmpty())
        founding.administrator.id.value = newRecordId(now);
    const QString duty = record::nameOf(court::Duty::Administrator);
    if (!founding.administrator.duties.contains(duty))
        founding.administrator.duties << duty;
    if (auto done = enterAll(**premises, founding); !done) {
        dropTables(**premises);
        premises->reset();
        return undo(done.error());
    }
    return premises;
}

}  // namespace adil::server
