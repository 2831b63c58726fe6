// SPDX-License-Identifier: GPL-3.0-or-later
// Several processes on one database: their writers are serial, and each hears of what the others did.
#include "courtprocess.h"

#include <algorithm>

using namespace adil;
using namespace adil::test;

namespace {

// A case whose hearings, many in one room, wait to be opened.
struct Crowded {
    QString caseId;
    QStringList hearings;
};

Crowded crowdedCase(const Serving &server, const QString &account, const QString &judgeId, int hearings)
{
    const QDateTime now = SystemClock().now();
    court::Case file;
    file.id.value = newRecordId(now);
    file.number = key("7514-26-00-2/1");
    file.receivedOn = {2026, 10, 1};
    file.judgeIds = QStringList{judgeId};
    const QString room = newRecordId(now);
    Crowded crowded{file.id.value, {}};
    QJsonArray records{entered(file)};
    for (int i = 0; i < hearings; ++i) {
        court::Hearing hearing;
        hearing.id.value = newRecordId(now);
        hearing.caseId = file.id;
        hearing.startsAt = now.addSecs(i * 3600);
        hearing.judgeId.value = judgeId;
        hearing.roomId = Id<court::Room>{room};
        crowded.hearings << hearing.id.value;
        records << entered(hearing);
    }
    const auto reply = server.post(
        key("/jmap/api"),
        request(account, "Command/set",
                {{key("create"), QJsonObject{{key("k"), wireCommand(court::EnterCase{file.id, records})}}}}));
    INFO(QJsonDocument(reply).toJson().left(1000).toStdString());
    REQUIRE(reply[key("methodResponses")][0][1][key("created")][key("k")][key("status")].toString()
            == key("accepted"));
    return crowded;
}

// Commands of one worker, fifty in a request.
QList<QJsonObject> openings(const QString &account, const Crowded &crowded)
{
    QList<QJsonObject> requests;
    QJsonObject create;
    for (const QString &hearing : crowded.hearings) {
        create[key("k") + QString::number(create.size())] = wireCommand(
            court::OpenHearing{{hearing}, SystemClock().now()});
        if (create.size() < 50 && hearing != crowded.hearings.last())
            continue;
        requests << request(account, "Command/set", {{key("create"), create}});
        create = {};
    }
    return requests;
}

struct Tally {
    int accepted = 0, alreadyDone = 0, other = 0;
    void add(const QJsonObject &reply)
    {
        const auto created = reply[key("methodResponses")][0][1][key("created")].toObject();
        for (const QJsonValue item : created) {
            const QString reason = item[key("reason")].toString();
            ++(item[key("status")].toString() == key("accepted") ? accepted
                   : reason == key("alreadyDone")                ? alreadyDone
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

// What decide() refuses by the state that others made: a hearing is opened once. (It knows no conflict of
// rooms yet.) Two processes that decided on the same old state would both accept.
TEST_CASE("two processes, 1,000 commands for one room: each hearing is opened once")
{
    MadeCourt court;
    court.addUser(1, "judge");
    court.addUser(2, "registry");
    Serving one(court.dir()), two(court.dir());
    one.signIn(iinOf(2));
    const QString account = accountOf(one);
    const QString judge = personWith(one, account, iinOf(1));
    const Crowded crowded = crowdedCase(one, account, judge, 500);
    one.signIn(iinOf(1));
    two.token = one.token;  // given by one process, good at the other

    // The second goes crosswise, so that each is first at some hearings and they meet at every pair of
    // batches.
    auto crosswise = openings(account, crowded);
    for (qsizetype i = 0; i + 1 < crosswise.size(); i += 2)
        crosswise.swapItemsAt(i, i + 1);
    Worker first(one, openings(account, crowded)), second(two, crosswise);
    QElapsedTimer time;
    time.start();
    while (!first.isOver() || !second.isOver()) {
        first.go(second);
        second.go(first);
    }
    WARN("1,000 commands through two processes: " << time.elapsed() << " ms");
    CHECK(first.tally.other + second.tally.other == 0);
    CHECK(first.tally.accepted + second.tally.accepted == 500);
    CHECK(first.tally.alreadyDone + second.tally.alreadyDone == 500);
    // Both did work: each was the first at its first batch.
    CHECK(first.tally.accepted > 0);
    CHECK(second.tally.accepted > 0);
    const auto reply = two.post(
        key("/jmap/api"),
        request(account, "Hearing/get",
                {{key("ids"), QJsonArray::fromStringList(crowded.hearings.mid(0, 400))}}));
    const auto list = reply[key("methodResponses")][0][1][key("list")].toArray();
    CHECK(list.size() == 400);
    CHECK(std::all_of(list.begin(), list.end(),
                      [](const QJsonValue &h) { return h[key("rev")].toInt() == 2; }));
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
    CHECK(text.count("event=command kind=OpenHearing ") == 1000);
    CHECK(text.contains("event=sign-in result=accepted"));
    CHECK(text.contains("event=request kind=api status=200 ms="));
    for (const QByteArray &line : text.split('\n'))
        if (!line.isEmpty() && !line.startsWith("time=20"))
            FAIL(line.toStdString());
    for (const QString &personal : {iinOf(1), iinOf(2), key("Үлгі"), judge, key("correct horse"), one.token})
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
