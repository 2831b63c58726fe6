// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "server/changewriter.h"
#include "server/commandlog.h"
#include "server/execution.h"

using namespace adil;
using namespace adil::test;
using jmap::CommandStatus;
using jmap::SetFault;

namespace {

// One case with everybody around it.
struct Staffed : TestCourt {
    Staffed()
    {
        judge = addPerson({"judge"});
        secretary = addPerson({"secretary"});
        consultant = addPerson({"consultant"});
        chair = addPerson({"judge", "chair"});
        reviewer = addPerson({"reviewer"});
        stranger = addPerson({"judge"});
        caseId = enterCase({judge}, {secretary}, {consultant});
        must(chair, court::GrantReview{{fresh()}, {caseId}, {reviewer}, {2026, 12, 1}});
    }
    court::AddNote note(const QString &text = QStringLiteral("ой"))
    {
        court::AddNote one;
        one.id.value = fresh();
        one.caseId.value = caseId;
        one.text = text;
        return one;
    }
    server::Connection &db() { return **premises->database().mine(); }
    QString judge, secretary, consultant, chair, reviewer, stranger, caseId;
};

}  // namespace

TEST_CASE("the rights of every role hold at the door")
{
    Staffed court;
    struct Row {
        const char *kind;
        QJsonObject arguments;
        QString
            allowed;  // letters: Judge Secretary Consultant cHair Reviewer reGistry Administrator sTranger
    };
    const QString hearing = court.hearings[court.caseId];
    const auto text = [](const char *s) { return QLatin1String(s); };
    const QString now = record::encode(court.clock.now()).toString();
    const QString id = QStringLiteral("@");  // a fresh id for each try
    const QList<Row> rows{
        {"OpenHearing", {{text("id"), hearing}, {text("at"), now}}, QStringLiteral("JSC")},
        {"OpenProtocol", {{text("id"), id}, {text("hearingId"), hearing}}, QStringLiteral("JSC")},
        {"AddLogEntry",
         {{text("id"), id},
          {text("hearingId"), hearing},
          {text("at"), now},
          {text("kind"), text("remark")},
          {text("text"), text("жазба")}},
         QStringLiteral("JSC")},
        {"MarkAttendance",
         {{text("id"), id},
          {text("hearingId"), hearing},
          {text("partyId"), court.parties[court.caseId]},
          {text("presence"), text("present")}},
         QStringLiteral("JSC")},
        {"AddNote",
         {{text("id"), id},
          {text("caseId"), court.caseId},
          {text("visibility"), text("private")},
          {text("text"), text("ой")}},
         QStringLiteral("JR")},
        {"CreateAct",
         {{text("id"), id},
          {text("caseId"), court.caseId},
          {text("kind"), text("ruling")},
          {text("title"), text("Ұйғарым")},
          {text("datedOn"), text("2026-11-23")}},
         QStringLiteral("JC")},
        {"CloseSessions", {{text("id"), court.caseId}}, QStringLiteral("JA")},
        {"ReassignCase",
         {{text("id"), court.caseId},
          {text("judgeIds"), QJsonArray{court.judge}},
          {text("secretaryIds"), QJsonArray{court.secretary}},
          {text("consultantIds"), QJsonArray{court.consultant}}},
         QStringLiteral("HA")},
        {"AddPerson",
         {{text("id"), id},
          {text("iin"), iinOf(500)},
          {text("surname"), text("Үлгі")},
          {text("givenName"), text("")},
          {text("patronymic"), text("")},
          {text("duties"), QJsonArray{text("judge")}}},
         QStringLiteral("A")},
        {"NoSuchCommand", {{text("id"), id}}, QString()},
    };
    const QList<std::pair<QChar, QString>> people{
        {u'J', court.judge},    {u'S', court.secretary}, {u'C', court.consultant}, {u'H', court.chair},
        {u'R', court.reviewer}, {u'G', court.registry},  {u'A', court.admin},      {u'T', court.stranger}};
    for (const Row &row : rows)
        for (const auto &[letter, person] : people) {
            CAPTURE(row.kind, QString(letter).toStdString());
            QJsonObject arguments = row.arguments;
            if (arguments[QLatin1String("id")] == id)
                arguments[QLatin1String("id")] = court.fresh();
            const QDateTime at = court.clock.now();
            const auto result = court.send(
                person, court::Command{newUuid(at), QLatin1String(row.kind), arguments, {}, {}, at});
            REQUIRE(result.created.size() == 1);
            const QJsonObject answer = result.created[QStringLiteral("k")];
            const QString reason = answer[QLatin1String("reason")].toString();
            const bool isRefusedForRights = reason == QLatin1String("notAllowed")
                || reason == QLatin1String("noAccess") || reason == QLatin1String("unknownCommand");
            CHECK(isRefusedForRights != row.allowed.contains(letter));
            if (isRefusedForRights)
                CHECK(answer[QLatin1String("status")] == QLatin1String("refused"));
        }
}

TEST_CASE("the same command twice is done once and answered the same")
{
    Staffed court;
    const court::Command command = court.command(court.note());
    const auto first = court.send(court.judge, command);
    const auto again = court.send(court.judge, command);
    REQUIRE(first.created.size() == 1);
    CHECK(first.created == again.created);
    CHECK(court.idsOf(court.judge, QStringLiteral("Note")).size() == 1);
    CHECK(first.created[QStringLiteral("k")][QLatin1String("changed")][0][QLatin1String("rev")].toInt() == 1);
}

TEST_CASE("a refused command is remembered too")
{
    Staffed court;
    const court::Command command = court.command(court.note(QString()));
    const auto first = court.send(court.judge, command);
    CHECK(first.created[QStringLiteral("k")][QLatin1String("status")] == QLatin1String("refused"));
    CHECK(first.created[QStringLiteral("k")][QLatin1String("reason")] == QLatin1String("textEmpty"));
    CHECK(court.send(court.judge, command).created == first.created);
}

TEST_CASE("a uid used for something else is an error of that creation only")
{
    Staffed court;
    court::Command command = court.command(court.note());
    court.run(court.judge, command);
    court::Command other = court.command(court.note(QStringLiteral("басқа")));
    other.uid = command.uid;
    const auto result = court.send(court.judge,
                                   {{QStringLiteral("a"), court.onWire(other)},
                                    {QStringLiteral("b"), court.onWire(court.command(court.note()))}});
    CHECK(result.notCreated[QStringLiteral("a")].fault == SetFault::InvalidProperties);
    CHECK(result.notCreated[QStringLiteral("a")].properties == QStringList{QStringLiteral("uid")});
    CHECK(result.created.contains(QStringLiteral("b")));
    // Nor may somebody else learn the result by guessing a uid.
    const auto stolen = court.send(court.reviewer, command);
    CHECK(stolen.notCreated[QStringLiteral("k")].properties == QStringList{QStringLiteral("uid")});
}

TEST_CASE("a command that is none names what is wrong")
{
    Staffed court;
    const QJsonObject good = court.onWire(court.command(court.note()));
    const auto wrong = [&](const char *property, const QJsonValue &value) {
        QJsonObject json = good;
        if (value.isUndefined())
            json.remove(QLatin1String(property));
        else
            json[QLatin1String(property)] = value;
        const auto result = court.send(court.judge, {{QStringLiteral("k"), json}});
        REQUIRE(result.created.isEmpty());
        CHECK(result.notCreated[QStringLiteral("k")].fault == SetFault::InvalidProperties);
        CHECK(result.notCreated[QStringLiteral("k")].properties == QStringList{QLatin1String(property)});
    };
    for (const char *property : {"uid", "kind", "arguments", "claimedAt"}) {
        wrong(property, QJsonValue::Undefined);
        wrong(property, 5);
        wrong(property, QJsonValue());
    }
    wrong("uid", QStringLiteral("short"));
    wrong("uid", QString(32, u'X'));
    wrong("seen", QJsonArray());
    wrong("seen", QJsonObject{{QStringLiteral("R1"), QStringLiteral("one")}});
    wrong("claimedAt", QStringLiteral("yesterday"));
    wrong("claimedAt", QStringLiteral("2026-11-23T09:00:00"));  // no zone
    wrong("dependsOn", 1);
    wrong("dependsOn", QString(32, u'0'));  // has not come
    wrong("status", QStringLiteral("accepted"));  // the server's own
    wrong("hash", QStringLiteral("x"));
    CHECK(court.idsOf(court.judge, QStringLiteral("Note")).isEmpty());
    CHECK(court.send(court.judge, {{QStringLiteral("k"), good}}).created.size() == 1);
    const auto none = court.send(court.judge, {{QStringLiteral("k"), QJsonValue(7)}});
    CHECK(none.notCreated[QStringLiteral("k")].fault == SetFault::InvalidProperties);
}

TEST_CASE("arguments of a wrong kind are refused, and nothing is written")
{
    Staffed court;
    QJsonObject json = court.onWire(court.command(court.note()));
    QJsonObject arguments = json[QLatin1String("arguments")].toObject();
    arguments[QLatin1String("text")] = 5;
    json[QLatin1String("arguments")] = arguments;
    const auto result = court.send(court.judge, {{QStringLiteral("k"), json}});
    CHECK(result.created[QStringLiteral("k")][QLatin1String("reason")] == QLatin1String("wrongValue"));
    CHECK(court.idsOf(court.judge, QStringLiteral("Note")).isEmpty());
}

TEST_CASE("ids that clients make are new and of the right shape")
{
    Staffed court;
    auto note = court.note();
    court.must(court.judge, note);
    CHECK(court.run(court.judge, note).reason == QString(name(Reason::DuplicateId)));
    court.must(court.judge, court::RemoveNote{note.id});
    // An id is used up even when its record is gone.
    CHECK(court.run(court.judge, note).reason == QString(name(Reason::DuplicateId)));
    note.id.value = QStringLiteral("R12");
    CHECK(court.run(court.judge, note).reason == QString(name(Reason::WrongValue)));
}

TEST_CASE("two cases of one number are refused, whoever enters the second")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"});
    court.enterCase({judge});  // 7514-26-00-2/1
    court::Case file;
    file.id.value = court.fresh();
    file.number = QStringLiteral("7514-26-00-2/1");
    file.receivedOn = {2026, 11, 20};
    const auto enter = [&] {
        return court.run(court.registry, court::EnterCase{file.id, {TestCourt::entered(file)}});
    };
    const auto refused = enter();
    CHECK(refused.status == jmap::CommandStatus::Refused);
    CHECK(refused.reason == QStringLiteral("alreadyDone"));
    CHECK(refused.detail == QStringLiteral("Case.number"));
    CHECK(court.value(QStringLiteral("SELECT count(*) FROM \"case\"")) == QStringLiteral("1"));
    file.number = QStringLiteral("7514-26-00-2/77");
    CHECK(enter().status == jmap::CommandStatus::Accepted);
}

TEST_CASE("the edit lock: what moved on since is a conflict, and what hangs on the refused one too")
{
    Staffed court;
    const auto note = court.note();
    court.must(court.judge, note);
    const auto edit = [&](const char *text) {
        return court.command(court::EditNote{note.id, QString::fromUtf8(text), court::Visibility::Private});
    };
    auto first = edit("бір"), second = edit("екі"), third = edit("үш");
    first.seen = second.seen = {{note.id.value, 1}};
    third.dependsOn = second.uid;
    CHECK(court.run(court.judge, first).status == CommandStatus::Accepted);
    CHECK(court.run(court.judge, second).reason == QString(name(Reason::ConflictsWithNewer)));
    CHECK(court.run(court.judge, third).reason == QString(name(Reason::ConflictsWithNewer)));

    // What depends on an accepted one is decided on the rev that one left.
    auto fourth = edit("төрт"), fifth = edit("бес"), late = edit("кеш");
    fourth.seen = {{note.id.value, 2}};
    fifth.dependsOn = fourth.uid;
    late.dependsOn = fourth.uid;
    CHECK(court.run(court.judge, fourth).status == CommandStatus::Accepted);
    CHECK(court.run(court.judge, fifth).status == CommandStatus::Accepted);
    CHECK(court.run(court.judge, late).reason == QString(name(Reason::ConflictsWithNewer)));
}

TEST_CASE("commands of one request are run in the order they were made")
{
    Staffed court;
    const auto note = court.note();
    const auto add = court.command(note);
    auto edit = court.command(court::EditNote{note.id, QStringLiteral("екі"), court::Visibility::Private});
    edit.dependsOn = QStringLiteral("#z");
    // The names of the creations sort the other way round.
    const auto result = court.send(
        court.judge, {{QStringLiteral("a"), court.onWire(edit)}, {QStringLiteral("z"), court.onWire(add)}});
    REQUIRE(result.created.size() == 2);
    CHECK(result.created[QStringLiteral("a")][QLatin1String("status")] == QLatin1String("accepted"));
}

TEST_CASE("the log is a chain that notices a changed row")
{
    Staffed court;
    for (int i = 0; i < 5; ++i)
        court.must(court.judge, court.note());
    CHECK(!server::firstBroken(court.db()));
    const qint64 victim = court.rawValue(QStringLiteral("SELECT MAX(modseq) - 2 FROM command")).toLongLong();
    court.db().run(QStringLiteral("UPDATE command SET reason = 'x' WHERE modseq = ?"), {victim});
    CHECK(server::firstBroken(court.db()) == victim);
    court.db().run(QStringLiteral("UPDATE command SET reason = NULL WHERE modseq = ?"), {victim});
    CHECK(!server::firstBroken(court.db()));
    court.db().run(QStringLiteral("DELETE FROM command WHERE modseq = ?"), {victim});
    CHECK(server::firstBroken(court.db()) == victim + 1);
}

TEST_CASE("somebody disabled commands nothing")
{
    Staffed court;
    court.must(court.admin, court::DisablePerson{{court.judge}, true});
    const auto outcome = server::Execution(*court.premises).run(court.command(court.note()), court.judge);
    REQUIRE(outcome);
    REQUIRE(std::holds_alternative<jmap::SetError>(*outcome));
    CHECK(std::get<jmap::SetError>(*outcome).fault == SetFault::Forbidden);
}

TEST_CASE("a database that is busy refuses nothing: the command is taken when it comes again")
{
    Staffed court;
    const auto add = court.note();
    const court::Command command = court.command(add);
    auto hanging = court.command(court::EditNote{add.id, QStringLiteral("екі"), court::Visibility::Private});
    hanging.dependsOn = command.uid;
    (void)court.tokenOf(court.judge);
    // Nobody waits here for as long as a court does.
    court.db().run(onPostgres() ? QStringLiteral("SET lock_timeout = '20ms'")
                                : QStringLiteral("PRAGMA busy_timeout = 20"));
    {
        const auto other = server::Connection::open(court.premises->database().address(),
                                                    server::Durability::None);
        REQUIRE(other);
        const server::Transaction writer(**other, server::Access::Write);
        for (const court::Command &sent : {command, hanging}) {
            const auto outcome = server::Execution(*court.premises).run(sent, court.judge);
            REQUIRE(!outcome);
            CHECK(outcome.error().reason == Reason::DatabaseFailed);
        }
        const QJsonObject create{{QStringLiteral("k"), court.onWire(command)}};
        CHECK(court.errorOf(court.judge, "Command/set", {{QStringLiteral("create"), create}})
              == QLatin1String("serverFail"));
    }
    CHECK(court.run(court.judge, command).status == CommandStatus::Accepted);
    CHECK(court.run(court.judge, hanging).status == CommandStatus::Accepted);
}

TEST_CASE("a signature is not refused because the database was away")
{
    Staffed court;
    court::SignAct sign;
    for (QString *id : {&sign.id.value, &sign.actId.value, &sign.versionId.value, &sign.documentId.value,
                        &sign.documentVersionId.value})
        *id = court.fresh();
    sign.claimedAt = court.clock.now();
    sign.contentBlobId = sign.cmsBlobId = sign.pdfBlobId = u'S' + QString(64, u'0');
    const court::Command command = court.command(sign);
    court.db().run(QStringLiteral("ALTER TABLE blob RENAME TO away"));
    const auto outcome = server::Execution(*court.premises).run(command, court.judge);
    REQUIRE(!outcome);
    CHECK(outcome.error().reason == Reason::DatabaseFailed);
    court.db().run(QStringLiteral("ALTER TABLE away RENAME TO blob"));
    CHECK(court.run(court.judge, command).status == CommandStatus::Refused);
}

TEST_CASE("writers in many threads are serial: each command once, each modseq once")
{
    Staffed court;
    constexpr int threads = 4, each = 15;
    std::vector<std::thread> workers;
    workers.reserve(threads);
    std::atomic<int> accepted = 0;
    QList<QList<court::Command>> work(threads);
    for (auto &list : work)
        for (int i = 0; i < each; ++i)
            list << court.command(court.note());
    const court::Command contested = court.command(court.note());
    for (int t = 0; t < threads; ++t)
        workers.emplace_back([&, t] {
            auto list = work[t];
            list << contested;
            for (const court::Command &command : std::as_const(list)) {
                const auto outcome = server::Execution(*court.premises).run(command, court.judge);
                if (outcome && std::holds_alternative<jmap::CommandRecord>(*outcome)
                    && std::get<jmap::CommandRecord>(*outcome).status == CommandStatus::Accepted)
                    ++accepted;
            }
        });
    for (auto &worker : workers)
        worker.join();
    CHECK(accepted == threads * (each + 1));
    CHECK(court.rawValue(QStringLiteral("SELECT COUNT(*) FROM note")).toInt() == threads * each + 1);
    CHECK(!server::firstBroken(court.db()));
}

TEST_CASE("anchors of the folder become records, change and go")
{
    Staffed court;
    server::Execution execution(*court.premises);
    const court::TrustAnchor one{{court.fresh()}, QStringLiteral("a.pem"), QStringLiteral("A")};
    const court::TrustAnchor changed{{court.fresh()}, QStringLiteral("a.pem"), QStringLiteral("B")};
    const auto take = [&](const QList<court::TrustAnchor> &anchors) {
        const auto done = execution.takeAnchors(anchors);
        REQUIRE(done);
        return *done;
    };
    CHECK(take({one}));
    CHECK(!take({one}));
    CHECK(court.idsOf(court.judge, QStringLiteral("TrustAnchor")) == QStringList{one.id.value});
    CHECK(take({changed}));
    CHECK(court.value(QStringLiteral("SELECT pem FROM trust_anchor WHERE id = ?"), {one.id.value})
          == QLatin1String("B"));
    CHECK(take({}));
    CHECK(court.idsOf(court.judge, QStringLiteral("TrustAnchor")).isEmpty());
    CHECK(!server::firstBroken(court.db()));
}

TEST_CASE("a review ends with its day")
{
    Staffed court;
    CHECK(court.idsOf(court.reviewer, QStringLiteral("Case")) == QStringList{court.caseId});
    CHECK(!*server::Execution(*court.premises).endReviews());
    court.clock.advance(10 * 24 * 3600);  // 3 December; the grant was until the first
    court.forgetTokens();
    CHECK(*server::Execution(*court.premises).endReviews());
    CHECK(!*server::Execution(*court.premises).endReviews());
    CHECK(court.idsOf(court.reviewer, QStringLiteral("Case")).isEmpty());
}
