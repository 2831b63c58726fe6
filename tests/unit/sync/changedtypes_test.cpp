// SPDX-License-Identifier: GPL-3.0-or-later
#include "post.h"

#include "sync/changedtypes.h"

using namespace adil;
using namespace adil::test;
using namespace adil::sync;

namespace {

const QString caseType = QStringLiteral("Case"), noteType = QStringLiteral("Note"),
              versionType = QStringLiteral("DocumentVersion");

struct Looker : Post {
    Looker()
    {
        must(open());
        court.onRequest = [this](const QString &, const HttpRequest &request) {
            for (const QJsonValue call :
                 QJsonDocument::fromJson(request.body)[QLatin1String("methodCalls")].toArray())
                calls << call[0].toString();
        };
    }
    Result<ChangedTypes::States> run(const ChangedTypes::States &since)
    {
        std::optional<Result<ChangedTypes::States>> told;
        calls.clear();
        ChangedTypes look(line);
        look.run(since, [&](const Result<ChangedTypes::States> &unchanged) { told = unchanged; });
        REQUIRE(pump([&] { return told.has_value(); }));
        return *told;
    }
    static ChangedTypes::States all(const char *state)
    {
        const QString text = QLatin1String(state);
        return {{caseType, text}, {noteType, text}, {versionType, text}};
    }

    QStringList calls;
};

}  // namespace

TEST_CASE("types that are as far as each other are one question")
{
    Looker l;
    CHECK(must(l.run(l.all("e1.0"))) == l.all("e1.0"));
    CHECK(l.calls == QStringList{jmap::typeChangesMethod});
    l.court.put(noteType, onTheWire(noteOf(1, QStringLiteral("one"))));
    l.court.put(noteType, onTheWire(noteOf(2, QStringLiteral("two"))));
    auto others = l.all("e1.2");
    others.remove(noteType);
    CHECK(must(l.run(l.all("e1.0"))) == others);
    // What is gone has changed too.
    l.court.destroy(noteType, recordId(1));
    others = l.all("e1.3");
    others.remove(noteType);
    CHECK(must(l.run(l.all("e1.2"))) == others);
    CHECK(must(l.run(l.all("e1.3"))) == l.all("e1.3"));
}

TEST_CASE("types that are not as far as each other are asked about each, and so at an older server")
{
    Looker l;
    l.court.put(noteType, onTheWire(noteOf(1, QStringLiteral("one"))));
    ChangedTypes::States since = l.all("e1.1");
    since[noteType] = QStringLiteral("e1.0");
    ChangedTypes::States others = l.all("e1.1");
    others.remove(noteType);
    CHECK(must(l.run(since)) == others);
    CHECK(l.calls.size() == 3);
    CHECK_FALSE(l.calls.contains(jmap::typeChangesMethod));
    l.court.typeChanges = false;
    must(l.open());
    CHECK(must(l.run(l.all("e1.1"))) == l.all("e1.1"));
    CHECK_FALSE(l.calls.contains(jmap::typeChangesMethod));
    // It said that it could, and cannot.
    l.court.typeChanges = true;
    must(l.open());
    l.court.typeChanges = false;
    CHECK(must(l.run(l.all("e1.1"))) == l.all("e1.1"));
    CHECK(l.calls.size() == 4);
}

TEST_CASE("an answer that is not sound counts for nothing")
{
    for (const int kind : {0, 1, 2}) {
        INFO(kind);
        Looker l;
        l.court.put(noteType, onTheWire(noteOf(1, QStringLiteral("one"))));
        l.court.twist = [&](const QString &type, jmap::ChangesResult &result) {
            if (type != QStringLiteral("Type"))
                return;
            result.updated.clear();
            if (kind == 0)
                result.oldState = QStringLiteral("e1.7");
            else if (kind == 1)
                result.hasMoreChanges = true;
            else
                result.newState = result.oldState, result.hasMoreChanges = true;
        };
        ChangedTypes::States others = l.all("e1.1");
        others.remove(noteType);
        CHECK(must(l.run(l.all("e1.0"))) == others);
        CHECK(l.calls.size() == 4);
    }
}

TEST_CASE("of another epoch nothing is known; a lost line is told; too many types are not asked about")
{
    Looker l;
    CHECK(must(l.run(l.all("e0.5"))).isEmpty());
    CHECK(must(l.run({})).isEmpty());
    CHECK(l.calls.isEmpty());
    l.court.limits.maxCallsInRequest = 2;
    l.court.typeChanges = false;
    must(l.open());
    CHECK(must(l.run(l.all("e1.0"))).isEmpty());
    CHECK(l.calls.isEmpty());
    l.court.typeChanges = true;
    must(l.open());
    CHECK(must(l.run(l.all("e1.0"))) == l.all("e1.0"));
    l.court.mishap = [](const QString &, const HttpRequest &) { return Mishap{Mishap::Kind::AnswerLost}; };
    CHECK(l.run(l.all("e1.0")).error().reason == Reason::Offline);
}
