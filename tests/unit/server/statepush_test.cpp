// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "http/eventchannel.h"
#include "jmap/statechange.h"
#include "server/changelog.h"
#include "server/statepush.h"
#include "server/watch.h"
#include "sign/authority.h"

#include <QFile>

#include <thread>

using namespace adil;
using namespace adil::test;

namespace {

QString key(const char *name) { return QLatin1String(name); }

struct Pushing : TestCourt {
    Pushing()
        : watch(*premises, doors->push())
    {
        judge = addPerson({"judge"});
        other = addPerson({"judge"});
        caseId = enterCase({judge});
        watch.look();
    }
    http::EventStream listen(const QString &person, const http::Pairs &query = {},
                             const QByteArray &lastId = {})
    {
        auto r = signedRequest(person, "GET", "/jmap/events");
        r.query = query;
        if (!lastId.isEmpty())
            r.headers << std::pair<QByteArray, QByteArray>("last-event-id", lastId);
        const auto response = request(r);
        REQUIRE(response.status == 200);
        return std::get<http::EventStream>(response.body);
    }
    court::AddNote note(court::Visibility visibility = court::Visibility::Private)
    {
        court::AddNote one;
        one.id.value = fresh();
        one.caseId.value = caseId;
        one.visibility = visibility;
        one.text = QStringLiteral("ой");
        return one;
    }
    void look() { watch.look(); }
    server::Watch watch;
    QString judge, other, caseId;
};

// What was pushed to a stream since it was last asked: type -> state.
QMap<QString, QString> pushedTo(const http::EventStream &stream)
{
    QMap<QString, QString> types;
    const auto lines = stream.channel()->take().bytes.split('\n');
    for (const QByteArray &line : lines) {
        if (!line.startsWith("data: "))
            continue;
        const auto change = jmap::stateChangeFrom(QJsonDocument::fromJson(line.mid(6)).object());
        REQUIRE(change);
        for (const auto &states : change->changed)
            types.insert(states);
    }
    return types;
}

}  // namespace

TEST_CASE("a change is pushed to those who may see it, and to nobody else")
{
    Pushing court;
    const auto mine = court.listen(court.judge), theirs = court.listen(court.other),
               clerk = court.listen(court.registry);
    court.must(court.judge, court.note());
    court.look();
    const QString state = server::stateText(court.premises->epoch(),
                                            court.rawValue(key("SELECT v FROM court_seq")).toLongLong());
    CHECK(pushedTo(mine) == QMap<QString, QString>{{key("Note"), state}, {key("Command"), state}});
    CHECK(pushedTo(theirs).isEmpty());
    CHECK(pushedTo(clerk).isEmpty());
    court.look();
    CHECK(pushedTo(mine).isEmpty());
    court.addPerson({"secretary"});
    court.look();
    CHECK(pushedTo(theirs).keys() == QStringList{key("Person")});
}

TEST_CASE("what was gained and lost is pushed for every type of the case")
{
    Pushing court;
    const QString chair = court.addPerson({"judge", "chair"});
    court.look();
    const auto mine = court.listen(court.judge), theirs = court.listen(court.other);
    court.must(chair, court::ReassignCase{{court.caseId}, {court.other}, {}, {}});
    court.look();
    CHECK(pushedTo(mine).contains(key("Hearing")));
    CHECK(pushedTo(theirs).contains(key("Hearing")));
    // Afterwards nothing of the lost case.
    court.must(court.other, court.note());
    court.look();
    CHECK(pushedTo(mine).isEmpty());
    CHECK(pushedTo(theirs).contains(key("Note")));
}

TEST_CASE("a listener gets the types it asked for, and may leave after the first event")
{
    Pushing court;
    const auto notes = court.listen(court.judge,
                                    {{"types", "Note,Case"}, {"closeafter", "no"}, {"ping", "30"}});
    const auto hearings = court.listen(court.judge, {{"types", "Hearing"}});
    const auto once = court.listen(court.judge, {{"types", "*"}, {"closeafter", "state"}, {"ping", "0"}});
    CHECK(notes.options().beat == QByteArray("event: ping\ndata: {\"interval\":30}\n\n"));
    court.must(court.judge, court.note());
    court.look();
    CHECK(pushedTo(notes).keys() == QStringList{key("Note")});
    CHECK(pushedTo(hearings).isEmpty());
    CHECK(pushedTo(once).size() == 2);
    CHECK(!once.isOpen());
    CHECK(notes.isOpen());
}

TEST_CASE("a listener that comes back is told when it missed something")
{
    Pushing court;
    const QByteArray now = server::stateText(court.premises->epoch(),
                                             court.rawValue(key("SELECT v FROM court_seq")).toLongLong())
                               .toLatin1();
    CHECK(pushedTo(court.listen(court.judge, {}, now)).isEmpty());
    court.must(court.judge, court.note());
    CHECK(pushedTo(court.listen(court.judge, {{"types", "Note"}}, now)).keys() == QStringList{key("Note")});
    const auto once = court.listen(court.judge, {{"closeafter", "state"}}, "another.1");
    CHECK(!once.isOpen());
    CHECK(!pushedTo(once).isEmpty());
}

TEST_CASE("parameters that are none are refused")
{
    Pushing court;
    for (const auto &query :
         {http::Pairs{{"ping", "x"}}, http::Pairs{{"ping", "-1"}}, http::Pairs{{"closeafter", "never"}}}) {
        auto r = court.signedRequest(court.judge, "GET", "/jmap/events");
        r.query = query;
        CHECK(court.request(r).status == 400);
    }
    CHECK(court.hub.count() == 0);
}

TEST_CASE("the watch ends the streams of ended sessions, takes anchors over, ends reviews")
{
    Pushing court;
    const QString chair = court.addPerson({"judge", "chair"}), reviewer = court.addPerson({"reviewer"});
    court.must(chair, court::GrantReview{{court.fresh()}, {court.caseId}, {reviewer}, {2026, 11, 23}});
    court.look();
    const auto stream = court.listen(court.judge);
    REQUIRE(server::SignIn(*court.premises).signOut(court.tokenOf(court.judge)));
    QFile anchor(court.premises->folder().trust() + QLatin1String("/ca.pem"));
    REQUIRE(anchor.open(QIODevice::WriteOnly));
    const auto authority = sign::Authority::make(
        key("Adil test"), {court.clock.now(), court.clock.now().addYears(1)}, sign::KeyKind::EcP256);
    REQUIRE(authority);
    anchor.write(authority->pem().certificate);
    anchor.close();
    court.look();
    CHECK(stream.isOpen());  // it looks once a minute
    court.clock.advance(61);
    court.look();
    CHECK(!stream.isOpen());
    CHECK(court.idsOf(reviewer, key("TrustAnchor")).size() == 1);
    CHECK(court.idsOf(reviewer, key("Case")) == QStringList{court.caseId});
    court.clock.advance(24 * 3600);
    court.forgetTokens();
    court.look();
    CHECK(court.idsOf(reviewer, key("Case")).isEmpty());
}

TEST_CASE("the watch's thread pushes what another program committed")
{
    Pushing court;
    const auto stream = court.listen(court.judge);
    court.watch.start();
    court.must(court.judge, court.note());  // without wake(): as if by another process
    QMap<QString, QString> types;
    for (int i = 0; i < 100 && types.isEmpty(); ++i) {
        std::this_thread::sleep_for(std::chrono::milliseconds(50));
        types = pushedTo(stream);
    }
    CHECK(types.contains(key("Note")));
    court.watch.stop();
}
