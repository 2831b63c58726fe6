// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/capability.h"
#include "jmap/commandrecord.h"
#include "jmap/results.h"
#include "jmap/statechange.h"
#include "support/catch.h"

#include <QJsonDocument>

using namespace adil;
using namespace adil::jmap;

static QJsonObject object(const char *json) { return QJsonDocument::fromJson(json).object(); }

TEST_CASE("a /get reply goes over and back")
{
    const GetResult sent{QStringLiteral("A"),
                         QStringLiteral("1.5"),
                         QJsonArray{QJsonObject{{QStringLiteral("id"), QStringLiteral("R1")}}},
                         {QStringLiteral("R2")}};
    const auto read = getResultFrom(toJson(sent));
    REQUIRE(read);
    CHECK(read->state == sent.state);
    CHECK(read->list == sent.list);
    CHECK(read->notFound == sent.notFound);
    CHECK(!getResultFrom(object(R"({"accountId":"A","state":"1","list":[{}],"notFound":[]})")));
    CHECK(getResultFrom(object(R"({"accountId":"A","list":[],"notFound":[]})")).error()
          == fail(Reason::ProtocolError, QStringLiteral("state")));
}

TEST_CASE("a /changes reply goes over and back")
{
    const ChangesResult sent{QStringLiteral("A"),   QStringLiteral("1.5"), QStringLiteral("1.9"), true,
                             {QStringLiteral("a")}, {QStringLiteral("b")}, {QStringLiteral("c")}};
    const auto read = changesResultFrom(toJson(sent));
    REQUIRE(read);
    CHECK(read->newState == sent.newState);
    CHECK(read->hasMoreChanges);
    CHECK(read->created == sent.created);
    CHECK(read->updated == sent.updated);
    CHECK(read->destroyed == sent.destroyed);
}

TEST_CASE("more changes without progress are refused: asking again would never end")
{
    ChangesResult stuck;
    stuck.oldState = stuck.newState = QStringLiteral("1.5");
    CHECK(changesResultFrom(toJson(stuck)));
    stuck.hasMoreChanges = true;
    CHECK(!changesResultFrom(toJson(stuck)));
}

TEST_CASE("a /query reply goes over and back")
{
    QueryResult sent{QStringLiteral("A"), QStringLiteral("1.5"), false, 3, {QStringLiteral("a")}, {}, {}};
    CHECK(!toJson(sent).contains(QLatin1String("total")));
    sent.total = 10;
    sent.limit = 500;
    const auto read = queryResultFrom(toJson(sent));
    REQUIRE(read);
    CHECK(read->position == 3);
    CHECK(read->ids == sent.ids);
    CHECK(read->total == sent.total);
    CHECK(read->limit == sent.limit);
}

TEST_CASE("a /set reply goes over and back")
{
    SetResult sent{QStringLiteral("A"), QStringLiteral("1.5"), QStringLiteral("1.6"), {}, {}, {}, {}};
    CHECK(toJson(sent)[QLatin1String("created")].isNull());
    sent.created[QStringLiteral("k")] = {{QStringLiteral("id"), QStringLiteral("C1")}};
    sent.notCreated[QStringLiteral("l")] = {
        SetFault::InvalidProperties, QStringLiteral("why"), {QStringLiteral("uid")}, {}};
    const auto read = setResultFrom(toJson(sent));
    REQUIRE(read);
    CHECK(read->oldState == sent.oldState);
    CHECK(read->created == sent.created);
    CHECK(read->notCreated[QStringLiteral("l")].fault == SetFault::InvalidProperties);
    CHECK(read->notCreated[QStringLiteral("l")].properties == QStringList{QStringLiteral("uid")});
    CHECK(!setResultFrom(object(R"({"accountId":"A","newState":"1","created":[]})")));
    CHECK(!setResultFrom(object(R"({"accountId":"A","newState":"1","notCreated":"x"})")));
}

TEST_CASE("the reply to a call is found, as an error or not at all")
{
    const Response response{
        {{QStringLiteral("Core/echo"), {}, QStringLiteral("0")},
         {QStringLiteral("error"), toJson(MethodError{Fault::CannotCalculateChanges, {}, {}}),
          QStringLiteral("1")}},
        {},
        {}};
    const auto echo = replyTo(response, QStringLiteral("0"), QStringLiteral("Core/echo"));
    REQUIRE(echo);
    CHECK(echo->arguments);
    const auto error = replyTo(response, QStringLiteral("1"), QStringLiteral("Case/changes"));
    REQUIRE(error);
    REQUIRE(error->error);
    CHECK(error->error->fault == Fault::CannotCalculateChanges);
    CHECK(!replyTo(response, QStringLiteral("0"), QStringLiteral("Case/get")));
    CHECK(!replyTo(response, QStringLiteral("2"), QStringLiteral("Case/get")));
}

TEST_CASE("errors of a newer server are Unknown, not lost")
{
    const auto error = methodErrorFrom(object(R"({"type":"tooShiny","description":"d"})"));
    CHECK(error.fault == Fault::Unknown);
    CHECK(error.description == QLatin1String("d"));
    CHECK(setErrorFrom(object(R"({"type":"tooShiny"})")).fault == SetFault::Unknown);
}

TEST_CASE("a StateChange goes over and back")
{
    StateChange sent;
    sent.changed[QStringLiteral("A")][QStringLiteral("Hearing")] = QStringLiteral("1.5");
    const auto read = stateChangeFrom(toJson(sent));
    REQUIRE(read);
    CHECK(read->changed == sent.changed);
    CHECK(!stateChangeFrom(object(R"({"@type":"Other","changed":{}})")));
    CHECK(!stateChangeFrom(object(R"({"@type":"StateChange"})")));
}

TEST_CASE("ids")
{
    CHECK(isBlobId(blobIdOf(QByteArray(64, 'a'))));
    CHECK(!isBlobId(blobIdOf(QByteArray(64, 'A'))));
    CHECK(!isBlobId(blobIdOf(QByteArray(63, 'a'))));
    CHECK(isId(u"aZ0-_"));
    CHECK(!isId(u""));
    CHECK(!isId(u"a b"));
    CHECK(!isId(u"ә"));
    CHECK(!isId(QString(256, u'a')));
    CHECK(isId(commandIdOf(QString(32, u'0'))));
}

TEST_CASE("a command goes over and back")
{
    CommandRecord sent;
    sent.id = QStringLiteral("C1");
    sent.uid = QStringLiteral("1");
    sent.kind = QStringLiteral("AddNote");
    sent.arguments = QJsonObject{{QStringLiteral("text"), QStringLiteral("x")}};
    sent.seen = {{QStringLiteral("R1"), 4}};
    sent.claimedAt = sent.decidedAt = QDateTime::fromString(QStringLiteral("2026-03-02T10:00:00.000Z"),
                                                            Qt::ISODateWithMs);
    sent.status = CommandStatus::Refused;
    sent.reason = QStringLiteral("notAllowed");
    sent.changed = {record::toJson(ChangedRecord{QStringLiteral("Note"), QStringLiteral("R1"), 1, false})};
    const auto read = record::fromJson<CommandRecord>(record::toJson(sent));
    REQUIRE(read);
    CHECK(*read == sent);
}
