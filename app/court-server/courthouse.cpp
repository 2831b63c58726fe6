// SPDX-License-Identifier: GPL-3.0-or-later
#include "courthouse.h"

#include "court/casenumber.h"
#include "server/signin.h"

#include <algorithm>

namespace adil::courtserver {

using server::Transaction;

Result<std::unique_ptr<Courthouse>> Courthouse::open(const QString &dir, const Clock &clock,
                                                     server::Premises::Options options)
{
    auto premises = server::Premises::open(dir, clock, options);
    if (!premises)
        return premises.error();
    return std::unique_ptr<Courthouse>(new Courthouse(*std::move(premises)));
}

Result<std::unique_ptr<Courthouse>> Courthouse::found(const QString &dir, const Clock &clock,
                                                      server::Founding founding,
                                                      server::Premises::Options options)
{
    auto premises = server::foundCourt(dir, clock, std::move(founding), options);
    if (!premises)
        return premises.error();
    return std::unique_ptr<Courthouse>(new Courthouse(*std::move(premises)));
}

Result<QTimeZone> Courthouse::zone()
{
    auto connection = m_premises->database().mine();
    if (!connection)
        return connection.error();
    return server::zoneOf(**connection, *m_premises);
}

Result<jmap::CommandRecord> Courthouse::run(const QString &personId, const QString &kind,
                                            const QJsonObject &arguments)
{
    const QDateTime now = clock().now();
    const auto outcome = server::Execution(*m_premises)
                             .run({newUuid(now), kind, arguments, {}, {}, now}, personId);
    if (!outcome)
        return outcome.error();
    if (const auto *error = std::get_if<jmap::SetError>(&*outcome))
        return fail(Reason::NotAllowed, error->description);
    const auto &record = std::get<jmap::CommandRecord>(*outcome);
    if (record.status != jmap::CommandStatus::Accepted)
        return fail(reasonNamed(record.reason.value_or(QString())), record.detail.value_or(QString()));
    return record;
}

Result<server::Blob> Courthouse::keepBytes(const QByteArray &bytes, const QString &personId)
{
    return server::BlobStore(*m_premises).keepBytes(bytes, personId);
}

Result<server::Blob> Courthouse::keepFile(const QString &file, const QString &personId)
{
    return server::BlobStore(*m_premises).keepCopy(file, personId);
}

Result<void> Courthouse::setPassword(const QString &personId, const QByteArray &password)
{
    return server::SignIn(*m_premises).setPassword(personId, password);
}

Result<QList<QJsonObject>> Courthouse::records(const QString &type, const QString &caseId)
{
    auto connection = m_premises->database().mine();
    if (!connection)
        return connection.error();
    server::Connection &db = **connection;
    const server::RecordTable *table = m_premises->byType().value(type);
    if (!table)
        return fail(Reason::WrongValue, type);
    Transaction transaction(db, Transaction::Kind::Read);
    const auto list = caseId.isEmpty() ? table->all(db) : table->ofCase(db, caseId);
    if (auto done = transaction.commit(); !done)
        return done.error();
    return list;
}

Result<court::Person> Courthouse::personWith(const QString &iin)
{
    const auto people = all<court::Person>();
    if (!people)
        return people.error();
    const auto found = std::find_if(people->begin(), people->end(),
                                    [&](const court::Person &person) { return person.iin == iin; });
    if (found == people->end())
        return fail(Reason::NotFound, QStringLiteral("nobody has this IIN"));
    return *found;
}

Result<court::Person> Courthouse::someoneWith(court::Duty duty)
{
    const auto people = all<court::Person>();
    if (!people)
        return people.error();
    const auto found = std::find_if(people->begin(), people->end(), [&](const court::Person &person) {
        return !person.disabled && court::has(person, duty);
    });
    if (found == people->end())
        return fail(Reason::NotFound, QStringLiteral("nobody has the duty ") + record::nameOf(duty));
    return *found;
}

Result<court::Case> Courthouse::caseNamed(const QString &numberOrId)
{
    const auto parsed = court::CaseNumber::parse(numberOrId);
    const QString number = parsed ? parsed->normal : numberOrId;
    const auto cases = all<court::Case>();
    if (!cases)
        return cases.error();
    const auto found = std::find_if(cases->begin(), cases->end(), [&](const court::Case &file) {
        return file.id.value == numberOrId || file.number == number;
    });
    if (found == cases->end())
        return fail(Reason::NotFound, QStringLiteral("no such case"));
    return *found;
}

}  // namespace adil::courtserver
