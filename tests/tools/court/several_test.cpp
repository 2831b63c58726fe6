// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes on one database: their writers are serial, and each hears of what the others did.
#include "courtprocess.h"

#include <algorithm>
#include <cstdlib>

using namespace adil;
using namespace adil::test;

namespace {

void mustBeAccepted(const QJsonObject &reply)
{
    INFO(QJsonDocument(reply).toJson().left(1000).toStdString());
    REQUIRE(reply[key("methodResponses")][0][1][key("created")][key("k")][key("status")].toString()
            == key("accepted"));
}

template <class C>
void must(const Serving &server, const QString &account, const C &command)
{
    const QJsonObject create{{key("k"), wireCommand(command)}};
    mustBeAccepted(server.post(key("/jmap/api"), request(account, "Command/set", {{key("create"), create}})));
}

// A room, and a calendar of a year that no program carries yet. Entered by the administrator.
struct Hall {
    Hall(const Serving &server, const QString &account)
        : year(SystemClock().now().date().year() + 3)
    {
        const QDateTime now = SystemClock().now();
        court::Room hall;
        hall.id.value = room = newRecordId(now);
        hall.nameKk = hall.nameRu = key("1");
        const court::WorkingCalendar calendar{{newRecordId(now)}, year, {}, {}, false};
        must(server, account, court::EnterCourtRecords{{entered(hall), entered(calendar)}});
    }
    // Ten on each of fifty days, each into the next one.
    [[nodiscard]] QDateTime slot(int number) const
    {
        const int days = number / 10;
        QDate monday(year, 3, 1);
        monday = monday.addDays(8 - monday.dayOfWeek());
        const QDate day = monday.addDays(days / 5 * 7 + days % 5);
        return {day, QTime(4, 0).addSecs(number % 10 * 1800), Qt::UTC};
    }
    static constexpr int starts = 500;
    static constexpr qint64 minutes = 60;
    int year;
    QString room;
};

QString caseOf(const Serving &server, const QString &account, const QString &judgeId, int number)
{
    court::Case file;
    file.id.value = newRecordId(SystemClock().now());
    file.number = QStringLiteral("7514-26-00-2/%1").arg(number);
    file.receivedOn = {2026, 10, 1};
    file.judgeIds = QStringList{judgeId};
    must(server, account, court::EnterCase{file.id, {entered(file)}});
    return file.id.value;
}

// Commands of one worker, fifty in a request.
QList<QJsonObject> bookings(const QString &account, const Hall &hall, const QString &caseId)
{
    QList<QJsonObject> requests;
    QJsonObject create;
    for (int i = 0; i < Hall::starts; ++i) {
        court::FixHearing fix;
        fix.id.value = newRecordId(SystemClock().now());
        fix.caseId.value = caseId;
        fix.startsAt = hall.slot(i);
        fix.minutes = Hall::minutes;
        fix.roomId = Id<court::Room>{hall.room};
        fix.overrides = QStringList{key("outsideWorkingHours"), key("afterTerm")};
        fix.overrideReason = key("test");
        create[key("k") + QString::number(create.size())] = wireCommand(fix);
        if (create.size() < 50)
            continue;
        requests << request(account, "Command/set", {{key("create"), create}});
        create = {};
    }
    return requests;
}

// When the hearings begin that this person may see.
QList<QDateTime> beginnings(const Serving &server, const QString &account)
{
    const auto reply = server.post(key("/jmap/api"),
                                   request(account, "Hearing/get", {{key("ids"), QJsonValue()}}));
    const auto list = reply[key("methodResponses")][0][1][key("list")].toArray();
    QList<QDateTime> found;
    for (const QJsonValue hearing : list) {
        QDateTime at;
        REQUIRE(record::decode(hearing[key("startsAt")], at));
        found << at;
    }
    return found;
}

struct Tally {
    int accepted = 0, roomTaken = 0, other = 0;
    void add(const QJsonObject &reply)
    {
        const auto created = reply[key("methodResponses")][0][1][key("created")].toObject();
        for (const QJsonValue item : created) {
            const QString reason = item[key("reason")].toString();
            ++(item[key("status")].toString() == key("accepted") ? accepted
                   : reason == key("roomTaken")                  ? roomTaken
                                                                 : other);
        }
        if (created.isEmpty())
            ++other;
    }
};

// Sends the requests one after the other, beside whoever else does.
class Worker {
public:
    Worker(const Serving &server, QList<QJsonObject> requests)
        : m_server(server)
        , m_requests(std::move(requests))
    { }
    bool isOver() const { return m_requests.isEmpty() && !m_curl; }
    // Starts the next, or takes the answer that came. None starts its second before the other had an answer:
    // the store lets one writer in at a time, and need not take turns.
    void go(const Worker &other)
    {
        if (m_curl && m_curl->state() == QProcess::NotRunning) {
            tally.add(QJsonDocument::fromJson(m_curl->readAllStandardOutput()).object());
            m_curl.reset();
            m_answers++;
        }
        if (m_curl) {
            m_curl->waitForFinished(5);
        } else if (!m_requests.isEmpty() && (m_answers == 0 || other.m_answers > 0)) {
            m_curl = std::make_unique<QProcess>();
            m_curl->start(key("curl"), m_server.curl(key("/jmap/api"), Serving::posting()));
            m_curl->write(Serving::bytes(m_requests.takeFirst()));
            m_curl->closeWriteChannel();
        }
    }
    Tally tally;

private:
    const Serving &m_server;
    QList<QJsonObject> m_requests;
    std::unique_ptr<QProcess> m_curl;
    int m_answers = 0;
};

}  // namespace

// What decide() refuses by the state that others made. Two processes that decided on the same old state would
// both accept.
TEST_CASE("two processes, 1,000 commands for one room: no two hearings in it overlap")
{
    MadeCourt court;
    court.addUser(1, "judge");
    court.addUser(2, "registry");
    court.addUser(3, "judge");
    Serving one(court.dir()), two(court.dir());
    one.signIn(iinOf(900));
    const QString account = accountOf(one);
    const Hall hall(one, account);
    one.signIn(iinOf(2));
    two.token = one.token;  // given by one process, good at the other
    const QString judges[] = {personWith(two, account, iinOf(1)), personWith(two, account, iinOf(3))};
    const QString cases[] = {caseOf(one, account, judges[0], 1), caseOf(two, account, judges[1], 2)};
    one.signIn(iinOf(1));
    two.signIn(iinOf(3));

    // The second goes crosswise, so that each is first at some days and they meet at every pair of batches.
    auto crosswise = bookings(account, hall, cases[1]);
    for (qsizetype i = 0; i + 1 < crosswise.size(); i += 2)
        crosswise.swapItemsAt(i, i + 1);
    Worker first(one, bookings(account, hall, cases[0])), second(two, crosswise);
    QElapsedTimer time;
    time.start();
    while (!first.isOver() || !second.isOver()) {
        first.go(second);
        second.go(first);
    }
    const int accepted = first.tally.accepted + second.tally.accepted;
    WARN("1,000 commands through two processes: " << time.elapsed() << " ms, " << accepted << " hearings");
    CHECK(first.tally.other + second.tally.other == 0);
    CHECK(accepted + first.tally.roomTaken + second.tally.roomTaken == 1000);
    // Both did work: each was the first at its first batch.
    CHECK(first.tally.accepted > 0);
    CHECK(second.tally.accepted > 0);

    QList<QDateTime> begun = beginnings(two, account);
    CHECK(begun.size() == second.tally.accepted);
    begun += beginnings(one, account);
    std::sort(begun.begin(), begun.end());
    CHECK(begun.size() == accepted);
    for (qsizetype i = 1; i < begun.size(); ++i)
        CHECK(begun[i - 1].secsTo(begun[i]) >= Hall::minutes * 60);
    // And nobody was refused a time that is free.
    for (int i = 0; i < Hall::starts; ++i)
        CHECK(std::any_of(begun.begin(), begun.end(), [&](const QDateTime &at) {
            return std::abs(at.secsTo(hall.slot(i))) < Hall::minutes * 60;
        }));
    // The chain is one, without a gap or a fork.
    const Ended checked = verb({key("check"), court.dir()});
    INFO(checked.out.toStdString() << checked.err.toStdString());
    CHECK(checked.code == 0);
    CHECK(one.stop() == 0);
    CHECK(two.stop() == 0);

    // What they logged: a line for each event, key=value, and nobody in it.
    QFile log(court.beside("serve.log"));
    REQUIRE(log.open(QIODevice::ReadOnly));
    const QByteArray text = log.readAll();
    CHECK(text.count("event=command kind=FixHearing ") == 1000);
    CHECK(text.contains("event=sign-in result=accepted"));
    CHECK(text.contains("event=request kind=api status=200 ms="));
    for (const QByteArray &line : text.split('\n'))
        if (!line.isEmpty() && !line.startsWith("time=20"))
            FAIL(line.toStdString());
    for (const QString &personal :
         {iinOf(1), iinOf(2), key("Үлгі"), judges[0], key("correct horse"), one.token})
        CHECK(!text.contains(personal.toUtf8()));
}

TEST_CASE("a verb works while servers serve, and workstations of each hear of it within two seconds")
{
    MadeCourt court;
    court.addUser(1, "judge");
    Serving one(court.dir()), two(court.dir());
    one.signIn(iinOf(1));
    two.token = one.token;
    QProcess streams[2];
    Serving *servers[] = {&one, &two};
    for (int i = 0; i < 2; ++i) {
        streams[i].start(
            key("curl"),
            servers[i]->curl(key("/jmap/events?types=Person&closeafter=state&ping=30"), {key("-N")}));
        REQUIRE(streams[i].waitForStarted());
    }
    // Until both streams are counted: a change before that would be nobody's.
    for (Serving *server : servers)
        for (int i = 0; i < 200; ++i)
            if (run(key("curl"), server->curl(key("/metrics"))).out.contains(key("adil_event_streams 1\n")))
                break;
    court.addUser(2, "secretary");
    QElapsedTimer time;
    time.start();
    qint64 waited[2] = {};
    for (int i = 0; i < 2; ++i) {
        REQUIRE(streams[i].waitForFinished(20'000));
        waited[i] = time.elapsed();
        CHECK(streams[i].readAllStandardOutput().contains("\"Person\""));
        CHECK(waited[i] < 2000);
    }
    WARN("told after the verb ended: " << waited[0] << " ms, " << waited[1] << " ms");
}
