// SPDX-License-Identifier: GPL-3.0-or-later
#include "whole.h"

using namespace adil;
using namespace adil::test;
using namespace adil::sync;

namespace {

QList<Wish> casesAndNotes(const QDateTime &)
{
    return {{QStringLiteral("Case"), {}, {}, 0},
            {QStringLiteral("Note"), {{QStringLiteral("caseId"), recordId(1)}}, QStringLiteral("text"), 10}};
}

struct Newcomer : Whole {
    Newcomer()
    {
        court.put(QStringLiteral("Case"), onTheWire(caseNumber(1)));
        for (int n = 1; n <= 6; ++n)
            has(n);
        court.page = 2;
        nearest = casesAndNotes;
    }
    [[nodiscard]] bool couldBegin() const
    {
        return std::any_of(told.begin(), told.end(),
                           [](const Status &status) { return status.isFirst && status.canBegin; });
    }
};

}  // namespace

TEST_CASE("the first time what one begins with comes first, in one request, with its cases")
{
    Newcomer w;
    qsizetype notes = 0, cases = 0, requests = 0;
    QObject here;
    w.onBegin = [&] {
        QObject::connect(w.sync.get(), &Sync::statusChanged, &here, [&](const Status &status) {
            if (!status.canBegin || requests > 0)
                return;
            requests = w.court.doors.count(QStringLiteral("api"));
            notes = must(w.mirror->count(QStringLiteral("Note")));
            cases = must(w.mirror->count(QStringLiteral("Case")));
        });
    };
    w.begin();
    REQUIRE(w.is(State::Waiting));
    CHECK(requests == 1);
    CHECK(notes == 6);
    CHECK(cases == 1);
    CHECK(w.couldBegin());
    w.checkSame();
    CHECK_FALSE(w.sync->status().isFirst);
    // Not the second time.
    w.told.clear();
    w.end();
    w.begin();
    REQUIRE(w.is(State::Waiting));
    CHECK_FALSE(w.couldBegin());
}

TEST_CASE("what was lost or changed after it came first is right in the end")
{
    Newcomer w;
    w.court.onRequest = [&, asked = 0](const QString &door, const FakeCourt::Http &) mutable {
        if (door != QStringLiteral("api") || ++asked != 2)
            return;
        w.court.destroy(QStringLiteral("Note"), recordId(2));
        w.court.put(QStringLiteral("Note"), onTheWire(noteOf(3, QStringLiteral("newer"))));
    };
    w.begin();
    REQUIRE(w.is(State::Waiting));
    w.checkSame();
    const auto note = w.reader->find(idOf<court::Note>(3));
    REQUIRE(note);
    CHECK(note->value.text == QStringLiteral("newer"));
}

TEST_CASE("a server that knows nothing of it fills the profile all the same")
{
    Newcomer w;
    w.nearest = [](const QDateTime &) {
        return QList<Wish>{{QStringLiteral("Nothing"), {{QStringLiteral("a"), 1}}, QStringLiteral("a"), 1}};
    };
    w.begin();
    REQUIRE(w.is(State::Waiting));
    CHECK_FALSE(w.couldBegin());
    w.checkSame();
}
