// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "server/access.h"

using namespace adil;
using namespace adil::test;
using court::Part;

TEST_CASE("audiences are what the rules of court say")
{
    const auto of = [](const auto &record) {
        using R = std::decay_t<decltype(record)>;
        return server::audienceOf(QLatin1String(record::Record<R>::name), record::toJson(record));
    };
    const qint64 open = server::openParts();
    CHECK((open & int(Part::Administrator)) == 0);
    CHECK((open & int(Part::Registry)) != 0);
    CHECK(of(court::Hearing{}) == server::Audience{open, {}});
    CHECK(of(court::Case{}) == server::Audience{open, {}});

    court::Note note;
    note.authorId.value = QStringLiteral("Ra");
    CHECK(of(note) == server::Audience{0, QStringLiteral("Ra")});
    note.visibility = court::Visibility::Panel;
    CHECK(of(note) == server::Audience{int(Part::Judge), QStringLiteral("Ra")});

    court::Act act;
    act.authorId.value = QStringLiteral("Ra");
    CHECK(of(act) == server::Audience{int(Part::Judge) | int(Part::Consultant), {}});
    act.state = court::ActState::Signed;
    CHECK(of(act) == server::Audience{open, {}});

    court::ReviewGrant grant;
    grant.personId.value = QStringLiteral("Rp");
    CHECK(of(grant) == server::Audience{int(Part::Judge) | int(Part::Chair), QStringLiteral("Rp")});
}

TEST_CASE("an audience that appears later gets its members of every case")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"}), clerk = court.addPerson({"secretary"});
    const QString first = court.enterCase({judge}, {clerk}), second = court.enterCase({judge}, {clerk});
    const auto members = [&](qint64 audience) {
        return court
            .rawValue(QStringLiteral(
                          "SELECT COUNT(*) FROM case_access WHERE audience = ? AND revoked_modseq IS NULL"),
                      {audience})
            .toInt();
    };
    CHECK(members(int(Part::Judge)) == 0);
    court::AddNote note;
    note.id.value = court.fresh();
    note.caseId.value = first;
    note.visibility = court::Visibility::Panel;
    note.text = QStringLiteral("ой");
    court.must(judge, note);
    CHECK(members(int(Part::Judge)) == 2);
    CHECK(members(server::openParts()) == 6);  // judge, clerk, registry in both
}

TEST_CASE("case law is open to whoever sees a case of its category that is not over")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"}), other = court.addPerson({"judge"}),
                  chair = court.addPerson({"judge", "chair"});
    court::CaseLaw law;
    law.id.value = court.fresh();
    law.category = QStringLiteral("debt");
    law.decidedOn = {2026, 6, 1};
    court.must(court.admin, court::EnterCourtRecords{{TestCourt::entered(law)}});
    const auto sees = [&](const QString &who) {
        return court.idsOf(who, QStringLiteral("CaseLaw")) == QStringList{law.id.value};
    };
    const auto changesOf = [&](const QString &who, const QString &since) {
        return court.call(who, "CaseLaw/changes", {{QStringLiteral("sinceState"), since}}).arguments;
    };
    const QString start = court.premises->epoch() + QStringLiteral(".0");
    const auto enter = [&](const QString &of, court::Stage stage, const char *category) {
        court::Case file;
        file.id.value = court.fresh();
        file.number = QStringLiteral("7514-26-00-2/%1").arg(court.newNumber());
        file.category = QLatin1String(category);
        file.receivedOn = {2026, 10, 1};
        file.stage = stage;
        file.judgeIds = {of};
        court.must(court.registry, court::EnterCase{file.id, {TestCourt::entered(file)}});
        return file.id;
    };
    CHECK_FALSE(sees(judge));
    enter(judge, court::Stage::InForce, "debt");
    enter(judge, court::Stage::Trial, "labour");
    CHECK_FALSE(sees(judge));
    CHECK_FALSE(sees(chair));
    const QString before = changesOf(judge, start)[QLatin1String("newState")].toString();

    const auto file = enter(judge, court::Stage::Trial, "debt");
    CHECK(sees(judge));
    CHECK(sees(chair));
    CHECK_FALSE(sees(other));
    CHECK_FALSE(sees(court.admin));
    const QJsonObject gained = changesOf(judge, before);
    CHECK(gained[QLatin1String("created")].toArray() == QJsonArray{law.id.value});
    CHECK(changesOf(other, before)[QLatin1String("created")].toArray().isEmpty());

    court.must(chair, court::ReassignCase{file, {other}, {}, {}});
    CHECK_FALSE(sees(judge));
    CHECK(sees(other));
    const QJsonObject lost = changesOf(judge, gained[QLatin1String("newState")].toString());
    CHECK(lost[QLatin1String("destroyed")].toArray() == QJsonArray{law.id.value});
}

TEST_CASE("case law goes with a review that ends")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"}), reviewer = court.addPerson({"reviewer"}),
                  chair = court.addPerson({"judge", "chair"});
    court::CaseLaw law;
    law.id.value = court.fresh();
    law.category = QStringLiteral("debt");
    law.decidedOn = {2026, 6, 1};
    court.must(court.admin, court::EnterCourtRecords{{TestCourt::entered(law)}});
    court::Case file;
    file.id.value = court.fresh();
    file.number = QStringLiteral("7514-26-00-2/%1").arg(court.newNumber());
    file.category = law.category;
    file.receivedOn = {2026, 10, 1};
    file.judgeIds = {judge};
    court.must(court.registry, court::EnterCase{file.id, {TestCourt::entered(file)}});
    const auto seen = [&] { return court.idsOf(reviewer, QStringLiteral("CaseLaw")).size(); };
    CHECK(seen() == 0);
    court.must(chair, court::GrantReview{{court.fresh()}, file.id, {reviewer}, {2026, 11, 23}});
    CHECK(seen() == 1);
    court.clock.advance(24 * 3600);
    court.forgetTokens();
    REQUIRE(*server::Execution(*court.premises).endReviews());
    CHECK(seen() == 0);
}

TEST_CASE("a case entered later is open to chair and registry at once, and a new chair sees all cases")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"});
    const QString first = court.enterCase({judge});
    const QString chair = court.addPerson({"judge", "chair"});
    CHECK(court.idsOf(chair, QStringLiteral("Case")) == QStringList{first});
    const QString second = court.enterCase({judge});
    CHECK(court.idsOf(chair, QStringLiteral("Case")) == QStringList{first, second});
}
