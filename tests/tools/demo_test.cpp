// SPDX-License-Identifier: GPL-3.0-or-later
// adil-court-server demo: two courts of one day are alike, and the office texts in them are real.
#include "contentkind.h"
#include "courthouse.h"
#include "courttool.h"
#include "officefile.h"
#include "ziparchive.h"

#include "base/zone.h"
#include "court/act.h"
#include "court/availability.h"
#include "court/calendar.h"
#include "court/hearing.h"

using namespace adil;
using namespace adil::courtserver;

namespace {

std::unique_ptr<Courthouse> demoIn(const QString &dir, const Clock &clock, const char *day = "2026-11-27")
{
    const Run run = courtTool(QStringList{QStringLiteral("demo"), dir, QStringLiteral("--date"),
                                          QLatin1String(day), QStringLiteral("--cases"), QStringLiteral("8"),
                                          QStringLiteral("--no-recordings")}
                              + storeOption());
    INFO(run.err.toStdString());
    REQUIRE(run.code == 0);
    auto house = Courthouse::open(dir, clock);
    REQUIRE(house);
    return *std::move(house);
}

// Records as they went in, by id; without what is new each time: bytes of PDF files, which carry the time of
// printing, and the authority's key.
template <class R>
QMap<QString, QJsonObject> recordsOf(Courthouse &house)
{
    QMap<QString, QJsonObject> all;
    const auto add = [&](const QString &caseId) {
        const auto list = house.all<R>(caseId);
        REQUIRE(list);
        for (const R &one : *list) {
            QJsonObject json = record::toJson(one);
            if (json[QLatin1String("mediaType")] == QStringLiteral("application/pdf"))
                json.remove(QStringLiteral("blobId"));
            json.remove(QStringLiteral("pem"));
            all.insert(one.id.value, json);
        }
    };
    add({});
    return all;
}

template <class... R>
void checkAlike(Courthouse &a, Courthouse &b)
{
    const auto check = [](const char *name, const auto &left, const auto &right) {
        INFO(name);
        CHECK(!left.isEmpty());
        CHECK(left == right);
    };
    (check(record::Record<R>::name, recordsOf<R>(a), recordsOf<R>(b)), ...);
}

}  // namespace

TEST_CASE("a demo of a weekend or a holiday has hearings that day, as of any other")
{
    const QTemporaryDir folder;
    const SystemClock clock;
    for (const char *day : {"2026-11-28", "2026-12-16"}) {
        INFO(day);
        const auto house = demoIn(folder.filePath(QLatin1String(day)), clock, day);
        const auto hearings = house->all<court::Hearing>();
        REQUIRE(hearings);
        const QDate date = QDate::fromString(QLatin1String(day), Qt::ISODate);
        CHECK(std::any_of(hearings->begin(), hearings->end(), [&](const court::Hearing &hearing) {
            return dateIn(hearing.startsAt, QTimeZone("Asia/Almaty")) == date;
        }));
        const auto years = house->all<court::WorkingCalendar>();
        REQUIRE(years);
        CHECK(court::WorkingDays(*years).isWorking(date));
    }
}

TEST_CASE("two demo courts of one day have the same records, ids and texts; their DOCX files are sound")
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const auto a = demoIn(folder.filePath(QStringLiteral("a")), clock);
    const auto b = demoIn(folder.filePath(QStringLiteral("b")), clock);
    checkAlike<court::Court, court::Person, court::Room, court::WorkingCalendar, court::TrustAnchor,
               court::Case, court::Party, court::CaseEvent, court::Document, court::DocumentVersion,
               court::Deadline, court::Hearing, court::Attendance, court::Notice, court::Availability,
               court::Note, court::Act>(*a, *b);

    int texts = 0;
    const auto versions = a->all<court::DocumentVersion>();
    REQUIRE(versions);
    for (const court::DocumentVersion &version : *versions) {
        if (version.mediaType != QLatin1String(docxType))
            continue;
        ++texts;
        const QString file = folder.filePath(
            QStringLiteral("a/blobs/%1/%2").arg(version.blobId.mid(1, 2), version.blobId.mid(1)));
        const auto type = officeType(file);
        REQUIRE(type);
        CHECK(*type == version.mediaType);
        const auto archive = ZipArchive::open(file);
        REQUIRE(archive);
        const auto text = (*archive)->read(QStringLiteral("word/document.xml"), 1 << 20);
        REQUIRE(text);
        CHECK((text->contains("Прошу приобщить") || text->contains("тіркеуді сұраймын")));
        QProcess unzip;
        unzip.start(QStringLiteral("unzip"), {QStringLiteral("-tq"), file});
        REQUIRE(unzip.waitForFinished());
        CHECK(unzip.exitCode() == 0);
    }
    CHECK(texts >= 2);
}

TEST_CASE("a demo court that cannot be made goes whole, and what was there before stays")
{
    const QTemporaryDir folder;
    const QString dir = folder.filePath(QStringLiteral("court"));
    const QStringList order = QStringList{QStringLiteral("demo"), dir, QStringLiteral("--cases"),
                                          QStringLiteral("8")}
        + storeOption();
    REQUIRE(QDir().mkpath(dir));
    QFile paper(dir + QStringLiteral("/paper"));
    REQUIRE(paper.open(QIODevice::WriteOnly));
    paper.close();
    const Run refused = courtTool(order);
    CHECK(refused.code == 2);
    CHECK(refused.err.contains("alreadyDone"));
    CHECK(filesBelow(dir) == QStringList{QStringLiteral("paper")});

    // Founded, and then the voices of the recordings are missing.
    REQUIRE(paper.remove());
    QProcess process;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("PATH"), folder.path());
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), folder.filePath(QStringLiteral("cache")));
    process.setProcessEnvironment(environment);
    process.start(courtServer(), order);
    REQUIRE(process.waitForFinished(120'000));
    CHECK(process.exitCode() == 2);
    CHECK(process.readAllStandardError().contains("programMissing"));
    CHECK(!QDir(dir).exists());
    const Run again = courtTool(order + QStringList{QStringLiteral("--no-recordings")});
    INFO(again.err.toStdString());
    CHECK(again.code == 0);
}

TEST_CASE("the cases of a demo court are of their kind, and their hearings that are over have a protocol")
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const Run run = courtTool({QStringLiteral("demo"), folder.filePath(QStringLiteral("c")),
                               QStringLiteral("--date"), QStringLiteral("2026-11-27"),
                               QStringLiteral("--no-recordings"), QStringLiteral("--cases"),
                               QStringLiteral("24")});
    REQUIRE(run.code == 0);
    auto house = Courthouse::open(folder.filePath(QStringLiteral("c")), clock);
    REQUIRE(house);
    const auto cases = (*house)->all<court::Case>();
    const auto hearings = (*house)->all<court::Hearing>();
    const auto events = (*house)->all<court::CaseEvent>();
    const auto deadlines = (*house)->all<court::Deadline>();
    REQUIRE((cases && hearings && events && deadlines));
    const auto has = [&](const court::Case &file, const char *rule) {
        return std::any_of(deadlines->begin(), deadlines->end(), [&](const court::Deadline &one) {
            return one.caseId == file.id && one.ruleId == QLatin1String(rule);
        });
    };
    int reinstated = 0, protocols = 0;
    for (const court::Case &file : *cases) {
        const bool isReinstatement = file.flags.contains(QStringLiteral("reinstatement"));
        CHECK(isReinstatement == (file.category == QLatin1String("labour")));
        if (!isReinstatement || !has(file, "trial.start"))
            continue;
        ++reinstated;
        CHECK(has(file, "claim.consideration.month"));
        CHECK_FALSE(has(file, "claim.consideration"));
    }
    CHECK(reinstated > 0);
    for (const court::Hearing &hearing : *hearings) {
        const auto file = std::find_if(cases->begin(), cases->end(),
                                       [&](const court::Case &one) { return one.id == hearing.caseId; });
        REQUIRE(file != cases->end());
        if (!hearing.endedAt || file->proceedings == court::Proceedings::Simplified)
            continue;
        ++protocols;
        CHECK(std::any_of(events->begin(), events->end(), [&](const court::CaseEvent &event) {
            return event.kind == QLatin1String("hearingEnded") && event.subject == hearing.id.value;
        }));
        CHECK(has(*file, "protocol.brief"));
    }
    CHECK(protocols > 3);
}

TEST_CASE("no two hearings of a demo court meet, and those to come have their places and notices")
{
    const QTemporaryDir folder;
    const SystemClock clock;
    const Run run = courtTool({QStringLiteral("demo"), folder.filePath(QStringLiteral("c")),
                               QStringLiteral("--date"), QStringLiteral("2026-11-27"),
                               QStringLiteral("--no-recordings")});
    REQUIRE(run.code == 0);
    auto house = Courthouse::open(folder.filePath(QStringLiteral("c")), clock);
    REQUIRE(house);
    const auto hearings = (*house)->all<court::Hearing>();
    const auto places = (*house)->all<court::Availability>();
    const auto notices = (*house)->all<court::Notice>();
    REQUIRE(hearings);
    REQUIRE(places);
    REQUIRE(notices);
    int planned = 0, followers = 0, links = 0;
    for (qsizetype i = 0; i < hearings->size(); ++i) {
        const court::Hearing &a = (*hearings)[i];
        followers += a.follows.has_value();
        links += a.linkId.has_value();
        for (qsizetype k = i + 1; k < hearings->size(); ++k) {
            const court::Hearing &b = (*hearings)[k];
            const bool overlap = a.startsAt < b.startsAt.addSecs(b.minutes * 60)
                && b.startsAt < a.startsAt.addSecs(a.minutes * 60);
            const bool shared = (a.roomId && a.roomId == b.roomId) || (a.linkId && a.linkId == b.linkId)
                || a.judgeId == b.judgeId;
            CHECK_FALSE((overlap && shared));
        }
        if (a.state != court::HearingState::Planned)
            continue;
        ++planned;
        const auto ofHearing = [&](const auto &one) { return one.hearingId == a.id; };
        CHECK(std::count_if(places->begin(), places->end(), ofHearing) == 1);
        CHECK(std::count_if(notices->begin(), notices->end(), ofHearing) >= 2);
    }
    CHECK(planned > 15);
    CHECK(followers > 3);
    CHECK(links > 3);
    CHECK(std::any_of(places->begin(), places->end(),
                      [](const court::Availability &place) { return place.by == court::Taken::Away; }));
}
