// SPDX-License-Identifier: GPL-3.0-or-later
// adil-court-server availability, notice, attendance: what a registry hears of those who take part in a case.
#include "courthouse.h"
#include "courttool.h"
#include "samplefiles.h"

#include "court/availability.h"
#include "court/commands.h"
#include "court/hearing.h"

using namespace adil;

namespace {

constexpr auto number = "7514-26-00-2/1534";

// A case with a hearing in a far year, and a notice of it that waits.
struct Registry : OwnCourt {
    SystemClock clock;
    court::Hearing hearing;

    Registry()
    {
        put(QStringLiteral("a.pdf"), sample::pdf(1));
        put(QStringLiteral("case.json"),
            R"json({"number": "7514-26-00-2/1534", "secretaries": ["750615400055"],
            "parties": [{"side": "plaintiff", "name": "А. Үлгі", "identifier": "850808301804"},
                        {"side": "defendant", "name": "ТОО «Үлгі»", "identifier": "971240001315"}],
            "hearings": [{"startsAt": "2030-12-18T10:00"}]})json");
        const Run run = import();
        INFO(run.err.toStdString());
        REQUIRE(run.code == 0);
        const auto all = inCourt<court::Hearing>();
        REQUIRE(all.size() == 1);
        hearing = all.first();
    }
    template <class R>
    QList<R> inCourt() const
    {
        const auto house = courtserver::Courthouse::open(dir(), clock);
        REQUIRE(house);
        const auto list = (*house)->template all<R>();
        REQUIRE(list);
        return *list;
    }
    Run tell(const char *noun, const char *verb, const QStringList &more) const
    {
        return courtTool(QStringList{QLatin1String(noun), QLatin1String(verb), dir()} + more);
    }
    Run add(const QStringList &more) const
    {
        return tell("availability", "add", QStringList{QLatin1String(number)} + more);
    }
};

QStringList words(const char *text) { return QString::fromUtf8(text).split(u'|'); }

}  // namespace

TEST_CASE("an absence is entered, listed and taken back, also while the court serves")
{
    const Registry court;
    const Served served(court);
    const Run added = court.add(words("--party|а. үлгі|--from|2030-12-18T09:00|--to|2030-12-18T12:00"));
    INFO(added.err.toStdString());
    REQUIRE(added.code == 0);
    REQUIRE(added.out.startsWith("added R"));
    const QString id = QString::fromLatin1(added.out.mid(6).trimmed());
    const Run list = court.tell("availability", "list", {QLatin1String(number)});
    CHECK(list.out == id.toUtf8() + "\t2030-12-18T09:00\t2030-12-18T12:00\tА. Үлгі\n");
    CHECK(court.tell("availability", "remove", {QLatin1String(number), id}).code == 0);
    CHECK(court.tell("availability", "list", {QLatin1String(number)}).out.isEmpty());
    CHECK(court.tell("availability", "remove", {QLatin1String(number), id}).code == 2);
}

TEST_CASE("an absence that cannot be is refused, and nothing is entered")
{
    const Registry court;
    const std::pair<const char *, const char *> samples[] = {
        {"--party|Б. Үлгі|--from|2030-12-18T09:00|--to|2030-12-18T12:00", "notFound: --party"},
        {"--party|А. Үлгі|--from|2030-12-18T12:00|--to|2030-12-18T09:00", "wrongValue: endsAt"},
        {"--party|А. Үлгі|--from|2030-12-18|--to|2030-12-18T12:00", "wrongValue: --from"},
        {"--party|А. Үлгі|--from|2030-12-18T09:00", "missingField: --to"},
        {"--party|ТОО «Үлгі»|--from|2030-12-18T09:00|--to|2030-12-18T12:00", "wrongValue: partyId"}};
    for (const auto &[given, why] : samples) {
        INFO(given);
        const Run run = court.add(words(given));
        CHECK(run.code == 2);
        INFO(run.err.toStdString());
        CHECK(run.err.contains(why));
    }
    CHECK(court.tell("availability", "list", {QLatin1String(number)}).out.isEmpty());
}

TEST_CASE("attendance is marked in the name of the case's own staff, once for each")
{
    const Registry court;
    const auto mark = [&](const char *presence) {
        return court.tell("attendance", "mark",
                          QStringList{QLatin1String(number), court.hearing.id.value}
                              + words("--party|А. Үлгі|--presence") + QStringList{QLatin1String(presence)});
    };
    CHECK(mark("confirmed").out.startsWith("confirmed"));
    CHECK(mark("present").code == 0);
    CHECK(mark("asleep").code == 2);
    const auto all = court.inCourt<court::Attendance>();
    REQUIRE(all.size() == 1);
    CHECK(all[0].presence == court::Presence::Present);
}

TEST_CASE("a notice that waits is reported as sent, then as read, and never back")
{
    const Registry court;
    // The hearing is put off by its judge: everybody is told, and the notices wait.
    {
        const auto house = courtserver::Courthouse::open(court.dir(), court.clock);
        REQUIRE(house);
        const auto judge = (*house)->personWith(QLatin1String(OwnCourt::judge));
        REQUIRE(judge);
        const court::CancelHearing cancel{court.hearing.id, court::HearingReason::CourtBusy, {}};
        REQUIRE((*house)->run(judge->id.value, cancel));
    }
    const Run list = court.tell("notice", "list", {QLatin1String(number)});
    const QStringList lines = QString::fromUtf8(list.out).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].contains(QStringLiteral("\tqueued\tcancelled\t2030-12-18T10:00\t")));
    const QString id = lines[0].section(u'\t', 0, 0);
    const auto report = [&](const char *how) {
        return court.tell("notice", "report", QStringList{id} + words(how));
    };
    CHECK(report("--state|sent").out.startsWith("sent R"));
    CHECK(report("--state|read|--remark|по телефону").code == 0);
    CHECK(report("--state|sent").err.contains("alreadyDone"));
    CHECK(report("--state|lost").err.contains("wrongValue: --state"));
    CHECK(report("--state|failed|--at|yesterday").err.contains("wrongValue: --at"));
    for (const court::Notice &notice : court.inCourt<court::Notice>())
        if (notice.id.value == id) {
            CHECK(notice.state == court::NoticeState::Read);
            CHECK(notice.remark == QStringLiteral("по телефону"));
        }
}
