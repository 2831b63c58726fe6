// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves the workstation: the private calendar feed, made by hand and read by a phone; and reminders.
#include "reminding.h"
#include "seat.h"

#include "support/calendarjudge.h"
#include "support/workplace.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslConfiguration>

using namespace story;

namespace {

const char *const card = "adil::shell::FeedCard";

// As a phone does: by the address alone.
struct Phone {
    explicit Phone(const QString &caFile)
    {
        QFile file(caFile);
        REQUIRE(file.open(QIODevice::ReadOnly));
        authority = QSslCertificate::fromData(file.readAll());
    }
    int get(const QString &address)
    {
        QNetworkRequest request{QUrl(address)};
        auto tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(authority);
        request.setSslConfiguration(tls);
        if (!etag.isEmpty())
            request.setRawHeader("If-None-Match", etag);
        QNetworkReply *reply = manager.get(request);
        REQUIRE(until([&] { return reply->isFinished(); }));
        body = reply->readAll();
        etag = reply->rawHeader("ETag");
        reply->deleteLater();
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    }
    QList<QSslCertificate> authority;
    QNetworkAccessManager manager;
    QByteArray body, etag;
};

QLineEdit *addressOf(const Seat &seat) { return named<QLineEdit>(seat.window(), said(card, "Address")); }

// What was shown, instead of the desktop.
struct Screen : notify::Notifier {
    explicit Screen(QList<notify::Notification> &all)
        : m_all(all)
    { }
    void show(const notify::Notification &one) override { m_all << one; }

private:
    QList<notify::Notification> &m_all;
};

struct Desk : test::Workplace {
    void restart()
    {
        reminding = std::make_unique<app::Reminding>(app::Reminding::Around{source, *fields, clock}, format(),
                                                     std::make_unique<Screen>(shown));
        reminding->setPerson(test::judge().id);
    }
    void at(int hour, int minute)
    {
        clock.instant = instantOf({2026, 11, 23}, {hour, minute}, zone);
        reminding->look();
    }
    QList<notify::Notification> shown;
    std::unique_ptr<app::Reminding> reminding;
};

}  // namespace

TEST_CASE("a judge makes a feed, a phone reads it, and it is taken back")
{
    Courthouse court;
    court.open();
    QTemporaryDir home;
    Seat seat(home.filePath(QStringLiteral("judge")));
    seat.comeToWork(court.url(), court.caFile(), court.colleague("judge"));
    seat.frame().showSettings();
    REQUIRE(until([&] { return seat.shows(said(card, "There is no address now.")); }));
    REQUIRE(press(seat.window(), said(card, "Make an address")));
    REQUIRE(until([&] { return addressOf(seat) != nullptr; }));
    const QString address = addressOf(seat)->text();
    CHECK(address.startsWith(court.url().toString(QUrl::RemovePath) + QStringLiteral("/feed/")));

    Phone phone(court.caFile());
    REQUIRE(phone.get(address) == 200);
    const auto read = test::judged(phone.body);
    CHECK(read.errors == test::noErrors);
    const auto today = seat.hearingsOfToday();
    REQUIRE_FALSE(today.isEmpty());
    for (const court::Hearing &hearing : today) {
        const auto file = seat.facts()->find(hearing.caseId);
        REQUIRE(file);
        CHECK(read.events.contains(hearing.id.value) == !file->value.closed);
        if (!file->value.closed)
            CHECK(read.of(hearing.id.value, "DTSTART")
                  == hearing.startsAt.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")));
    }
    // No party of any case is named in it.
    const QString text = QString::fromUtf8(QByteArray(phone.body).replace("\r\n ", ""));
    for (const auto &party : seat.facts()->all<court::Party>())
        if (text.contains(party.value.name))
            FAIL("a party is named");
    CHECK(phone.get(address) == 304);

    REQUIRE(press(seat.window(), said(card, "Take the address back")));
    REQUIRE(until([&] { return seat.shows(said(card, "There is no address now.")); }));
    CHECK(phone.get(address) == 404);
    CHECK(addressOf(seat) == nullptr);

    // A lost phone: the administrator can do it too.
    REQUIRE(press(seat.window(), said(card, "Make an address")));
    REQUIRE(until([&] { return addressOf(seat) != nullptr; }));
    const QString second = addressOf(seat)->text();
    REQUIRE(phone.get(second) == 200);
    CHECK(
        court
            .administer({QStringLiteral("user"), QStringLiteral("revoke-feed"), court.colleague("judge").iin})
            .startsWith(QStringLiteral("revoked the feed")));
    CHECK(phone.get(second) == 404);

    // Without a line it is said, and with one again it is as it was.
    court.close();
    seat.frame().showSection(shell::Section::Today);
    seat.frame().showSettings();
    REQUIRE(until([&] {
        return seat.shows(
            said(card,
                 "There is no connection to the court server. An address can be made or taken back "
                 "only with a connection; calendars that have one go on reading it."));
    }));
    court.open();
    REQUIRE(until([&] { return seat.shows(said(card, "There is no address now.")); }, 60s));
}

TEST_CASE("reminders come once, also after a new start, and open what they are about")
{
    Desk desk;
    const auto hearing = test::hearingOf(21, 1, instantOf({2026, 11, 23}, {10, 0}, desk.zone));
    desk.put(test::caseNumber(1), hearing);
    desk.restart();
    desk.at(9, 44);
    CHECK(desk.shown.isEmpty());
    desk.at(9, 46);
    REQUIRE(desk.shown.size() == 1);
    CHECK(desk.shown[0].title == QStringLiteral("7514-26-00-2/1"));
    CHECK(desk.shown[0].text == QStringLiteral("Hearing in 14 min · 10:00"));
    desk.at(9, 47);
    desk.restart();
    desk.at(9, 48);
    CHECK(desk.shown.size() == 1);

    // Moved meanwhile: of the new time.
    auto moved = hearing;
    moved.startsAt = moved.startsAt.addSecs(3600);
    desk.put(moved);
    support::settle();
    desk.at(9, 50);
    CHECK(desk.shown.size() == 1);
    desk.at(10, 45);
    REQUIRE(desk.shown.size() == 2);
    QStringList opened;
    QObject::connect(desk.reminding.get(), &app::Reminding::pressed, desk.reminding.get(),
                     [&](const QString &type, const QString &id) { opened << type << id; });
    desk.reminding->press(desk.shown[1].key);
    CHECK(opened == QStringList{QStringLiteral("Hearing"), test::recordId(21)});
}

TEST_CASE("reminders are of what was chosen, in the person's own cases")
{
    Desk desk;
    court::Deadline term;
    term.id = test::idOf<court::Deadline>(41);
    term.caseId = test::idOf<court::Case>(1);
    term.ruleId = QStringLiteral("claim.consideration");
    term.startsOn = {2026, 10, 1};
    term.dueOn = {2026, 11, 24};
    auto foreign = test::caseNumber(2);
    foreign.judgeIds = {test::recordId(109)};
    auto others = test::hearingOf(22, 2, instantOf({2026, 11, 23}, {10, 0}, desk.zone));
    others.judgeId = test::idOf<court::Person>(109);
    desk.put(test::caseNumber(1), foreign, term, others,
             test::hearingOf(21, 1, instantOf({2026, 11, 23}, {10, 0}, desk.zone)));
    desk.restart();
    desk.reminding->setChoices({-1, 1, true});
    desk.at(9, 50);
    REQUIRE(desk.shown.size() == 1);  // no drafts, no hearing; the term ends on the next working day
    CHECK(desk.shown[0].text == QStringLiteral("A term ends on 24.11.2026"));
    desk.reminding->setChoices({15, -1, false});
    desk.at(9, 51);
    REQUIRE(desk.shown.size() == 2);
    CHECK(desk.shown[1].key.endsWith(test::recordId(21)));
}
