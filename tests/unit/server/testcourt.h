// SPDX-License-Identifier: GPL-3.0-or-later
// A small made-up court in a temporary folder, asked through the real doors without a socket. For the tests
// of this folder.
#pragma once

#include "base/uuid.h"
#include "court/commands.h"
#include "court/identifier.h"
#include "jmap/capability.h"
#include "jmap/results.h"
#include "server/doors.h"
#include "server/execution.h"
#include "server/founding.h"
#include "support/catch.h"
#include "support/postgrescluster.h"

#include <QJsonDocument>
#include <QTemporaryDir>

namespace adil::test {

// Goes on by a millisecond with each look, so that ids made one after the other sort.
class HandClock : public Clock {
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(++m_now, Qt::UTC); }
    void advance(qint64 seconds) { m_now += seconds * 1000; }

private:
    // 09:00 in Almaty, a Monday.
    mutable std::atomic<qint64> m_now = QDateTime(QDate(2026, 11, 23), QTime(4, 0), Qt::UTC)
                                            .toMSecsSinceEpoch();
};

// A made-up number whose check digit is right.
inline QString iinOf(int n)
{
    for (int tried = n * 11;; ++tried) {
        const QString eleven = QStringLiteral("8508083%1").arg(tried, 4, 10, QLatin1Char('0'));
        if (const auto digit = court::checkDigit(eleven))
            return eleven + QString::number(*digit);
    }
}

class TestCourt {
public:
    static constexpr auto password = "correct horse";

    explicit TestCourt(jmap::Limits limits = {})
    {
        server::Founding founding;
        founding.court.nameKk = founding.court.nameRu = QStringLiteral("Сынақ соты");
        founding.administrator = {{}, iinOf(900), QStringLiteral("Әкімші"), QStringLiteral("Сынақ"), {},
                                  {}, false};
        founding.calendars = {{{newRecordId(clock.now())}, 2026, {}, {}, false}};
        founding.password = password;
        auto founded = server::foundCourt(dir.filePath(QStringLiteral("court")), clock, founding,
                                          options(newStore()));
        REQUIRE(founded);
        premises = *std::move(founded);
        doors = std::make_unique<server::Doors>(*premises, hub, std::move(limits));
        admin = value(QStringLiteral("SELECT id FROM person"));
        registry = addPerson({"registry"});
    }
    // Of the courts that are made from now on; what is measured wants Full.
    static inline server::Durability durability = server::Durability::None;
    static server::Premises::Options options(const QString &database = {})
    {
        return {{8, 1, 1}, durability, database};
    }
    // A new PostgreSQL database, or empty for court.db: as this run of the program tests.
    static QString newStore() { return onPostgres() ? PostgresCluster::shared().newDatabase() : QString(); }
    static server::StoreAddress newStore(const QString &file)
    {
        return onPostgres() ? *server::StoreAddress::parse(newStore()) : server::StoreAddress::ofFile(file);
    }

    QVariant rawValue(const QString &sql, const QVariantList &values = {})
    {
        auto connection = premises->database().mine();
        REQUIRE(connection);
        const QVariant found = (*connection)->value(sql, values);
        REQUIRE(!(*connection)->error());
        return found;
    }
    QString value(const QString &sql, const QVariantList &values = {})
    {
        return rawValue(sql, values).toString();
    }

    // ---- commands, without HTTP
    template <class C>
    court::Command command(const C &arguments)
    {
        const QDateTime now = clock.now();
        return {newUuid(now), QLatin1String(record::Record<C>::name), record::toJson(arguments), {}, {}, now};
    }
    jmap::CommandRecord run(const QString &person, const court::Command &command)
    {
        const auto outcome = server::Execution(*premises).run(command, person);
        REQUIRE(outcome);
        REQUIRE(std::holds_alternative<jmap::CommandRecord>(*outcome));
        return std::get<jmap::CommandRecord>(*outcome);
    }
    template <class C>
    jmap::CommandRecord run(const QString &person, const C &arguments)
    {
        return run(person, command(arguments));
    }
    // Whether it was accepted; also for somebody who may not work here any more.
    template <class C>
    bool tried(const QString &person, const C &arguments)
    {
        const auto outcome = server::Execution(*premises).run(command(arguments), person);
        REQUIRE(outcome);
        const auto *record = std::get_if<jmap::CommandRecord>(&*outcome);
        return record && record->status == jmap::CommandStatus::Accepted;
    }
    template <class C>
    void must(const QString &person, const C &arguments)
    {
        const auto record = run(person, arguments);
        INFO(record.kind.toStdString() << ' ' << record.reason.value_or(QString()).toStdString() << ' '
                                       << record.detail.value_or(QString()).toStdString());
        REQUIRE(record.status == jmap::CommandStatus::Accepted);
    }
    QString fresh() { return newRecordId(clock.now()); }

    QString addPerson(std::initializer_list<const char *> duties)
    {
        QStringList names;
        for (const char *duty : duties)
            names << QLatin1String(duty);
        const QString id = fresh();
        iins[id] = iinOf(++m_people);
        must(admin,
             court::AddPerson{{id}, iins[id], QStringLiteral("Үлгі"), QStringLiteral("Сынақ"), {}, names});
        REQUIRE(server::SignIn(*premises).setPassword(id, password));
        return id;
    }
    // A case with a hearing and a party; their ids are in the public maps.
    QString enterCase(const QStringList &judges, const QStringList &secretaries = {},
                      const QStringList &consultants = {})
    {
        court::Case file;
        file.id.value = fresh();
        file.number = QStringLiteral("7514-26-00-2/%1").arg(++m_cases);
        file.receivedOn = {2026, 10, 1};
        file.judgeIds = judges;
        file.secretaryIds = secretaries;
        file.consultantIds = consultants;
        court::Hearing hearing;
        hearing.id.value = fresh();
        hearing.caseId = file.id;
        hearing.startsAt = clock.now();
        hearing.judgeId.value = judges.value(0);
        court::Party party{{fresh()}, file.id, court::Side::Plaintiff, QStringLiteral("А. Үлгі"), {}, {}, {}};
        hearings[file.id.value] = hearing.id.value;
        parties[file.id.value] = party.id.value;
        must(registry, court::EnterCase{file.id, {entered(file), entered(hearing), entered(party)}});
        return file.id.value;
    }
    // A number of a case that no other has.
    int newNumber() { return ++m_cases; }
    template <record::Described R>
    static QJsonObject entered(const R &record)
    {
        QJsonObject json = record::toJson(record);
        json[QLatin1String("@type")] = QLatin1String(record::Record<R>::name);
        return json;
    }

    // ---- through the doors
    http::Response request(http::Request request)
    {
        auto admitted = doors->admit(request);
        if (auto *refusal = std::get_if<http::Response>(&admitted))
            return std::move(*refusal);
        auto &policy = std::get<http::BodyPolicy>(admitted);
        if (request.body.size() > policy.maxBytes)
            return http::Response::problem(413);
        request.context = policy.context;
        return doors->handle(request);
    }
    http::Request signedRequest(const QString &person, const char *method, const QByteArray &path,
                                const QByteArray &body = {})
    {
        http::Request r;
        r.method = method;
        r.path = path;
        r.body = body;
        r.bodySize = body.size();
        r.peer = QStringLiteral("127.0.0.1");
        r.headers = {{"authorization", "Bearer " + tokenOf(person)}, {"content-type", "application/json"}};
        return r;
    }
    QByteArray tokenOf(const QString &person)
    {
        if (!m_tokens.contains(person)) {
            const auto token = server::SignIn(*premises).signIn(
                value(QStringLiteral("SELECT iin FROM person WHERE id = ?"), {person}), password,
                QStringLiteral("127.0.0.1"));
            REQUIRE(token);
            m_tokens[person] = token->text;
        }
        return m_tokens[person];
    }
    void forgetTokens() { m_tokens.clear(); }

    static QByteArray bytes(const http::Response &response) { return std::get<QByteArray>(response.body); }
    static QJsonObject json(const http::Response &response)
    {
        return QJsonDocument::fromJson(bytes(response)).object();
    }

    http::Response post(const QString &person, const QByteArray &body)
    {
        return request(signedRequest(person, "POST", "/jmap/api", body));
    }
    jmap::Response api(const QString &person, const jmap::Request &sent)
    {
        const auto response = post(person, jmap::toBytes(sent));
        INFO(bytes(response).toStdString());
        REQUIRE(response.status == 200);
        const auto read = jmap::responseFrom(bytes(response));
        REQUIRE(read);
        return *read;
    }
    // The reply to one call: its arguments, or those of the error.
    jmap::Invocation call(const QString &person, const QString &method, QJsonObject arguments = {})
    {
        if (!arguments.contains(QLatin1String("accountId")))
            arguments[QLatin1String("accountId")] = premises->accountId();
        jmap::RequestBuilder builder({jmap::coreCapability, jmap::blobCapability, jmap::courtCapability});
        builder.call(method, arguments);
        const auto response = api(person, builder.request());
        REQUIRE(response.replies.size() == 1);
        return response.replies[0];
    }
    jmap::Invocation call(const QString &person, const char *method, const QJsonObject &arguments = {})
    {
        return call(person, QString::fromLatin1(method), arguments);
    }
    // The type of the error, or empty when the call was answered.
    QString errorOf(const QString &person, const char *method, const QJsonObject &arguments = {})
    {
        const auto reply = call(person, method, arguments);
        return reply.name == QLatin1String("error") ? reply.arguments[QLatin1String("type")].toString()
                                                    : QString();
    }
    // Ids of all visible records of a type.
    QStringList idsOf(const QString &person, const QString &type)
    {
        const auto reply = call(person, type + QLatin1String("/get"),
                                {{QStringLiteral("ids"), QJsonValue()}});
        REQUIRE(reply.name == type + QLatin1String("/get"));
        QStringList ids;
        const auto list = reply.arguments[QLatin1String("list")].toArray();
        for (const QJsonValue item : list)
            ids << item[QLatin1String("id")].toString();
        ids.sort();
        return ids;
    }
    static QJsonObject onWire(const court::Command &command)
    {
        QJsonObject seen;
        for (auto it = command.seen.begin(); it != command.seen.end(); ++it)
            seen[it.key()] = *it;
        QJsonObject json{{QStringLiteral("uid"), command.uid},
                         {QStringLiteral("kind"), command.kind},
                         {QStringLiteral("arguments"), command.arguments},
                         {QStringLiteral("seen"), seen},
                         {QStringLiteral("claimedAt"), record::encode(command.claimedAt)}};
        if (!command.dependsOn.isEmpty())
            json[QLatin1String("dependsOn")] = command.dependsOn;
        return json;
    }
    jmap::SetResult send(const QString &person, const QJsonObject &create)
    {
        const auto reply = call(person, "Command/set", {{QStringLiteral("create"), create}});
        INFO(QJsonDocument(reply.arguments).toJson().toStdString());
        REQUIRE(reply.name == QLatin1String("Command/set"));
        const auto result = jmap::setResultFrom(reply.arguments);
        REQUIRE(result);
        return *result;
    }
    jmap::SetResult send(const QString &person, const court::Command &command)
    {
        return send(person, QJsonObject{{QStringLiteral("k"), onWire(command)}});
    }

    QTemporaryDir dir;
    HandClock clock;
    http::EventHub hub;
    std::unique_ptr<server::Premises> premises;
    std::unique_ptr<server::Doors> doors;
    QString admin, registry;
    QHash<QString, QString> hearings, parties;  // by case
    QHash<QString, QString> iins;  // by person

private:
    QHash<QString, QByteArray> m_tokens;
    int m_people = 0, m_cases = 0;
};

}  // namespace adil::test
