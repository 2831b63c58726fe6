// SPDX-License-Identifier: GPL-3.0-or-later
// migrate-store killed at any moment: the court is where it was and as it was, and the next try moves it; or
// it has moved and is whole. Kills are a fifth of ADIL_KILLS (50).
#include "tools/court/courtprocess.h"

#include <QThread>

#include <random>

using namespace adil;
using namespace adil::test;

namespace {

constexpr int casesOfCourt = 4, hearingsOfCase = 300;

// A court in court.db that can be put back as it was.
class Movable {
public:
    Movable()
        : m_court(true)
    {
        m_court.addUser(1, "judge");
        m_court.addUser(3, "registry");
        fill();
        keep("court.db", "kept.db");
        keep("config.json", "kept.json");
        m_sound = soundness();
    }
    [[nodiscard]] QString dir() const { return m_court.dir(); }
    // How much there is, as `check` says.
    [[nodiscard]] QString soundness() const
    {
        const Ended checked = verb({key("check"), dir()});
        INFO(checked.out.toStdString() << checked.err.toStdString());
        REQUIRE(checked.code == 0);
        return checked.out;
    }
    [[nodiscard]] const QString &sound() const { return m_sound; }
    [[nodiscard]] bool hasMoved() const
    {
        QFile config(dir() + key("/config.json"));
        REQUIRE(config.open(QIODevice::ReadOnly));
        return !QJsonDocument::fromJson(config.readAll())[key("database")].toString().isEmpty();
    }
    void putBack()
    {
        for (const QString &name :
             QDir(dir()).entryList({key("court.db*"), key("config.json*")}, QDir::Files))
            REQUIRE(QFile::remove(dir() + u'/' + name));
        REQUIRE(QFile::copy(m_court.beside("kept.db"), dir() + key("/court.db")));
        REQUIRE(QFile::copy(m_court.beside("kept.json"), dir() + key("/config.json")));
    }

private:
    void keep(const char *name, const char *as)
    {
        REQUIRE(QFile::copy(dir() + u'/' + key(name), m_court.beside(as)));
    }
    void fill()
    {
        Serving server(m_court.dir());
        server.signIn(iinOf(3));
        const QString account = accountOf(server);
        const QDateTime now = SystemClock().now();
        const QString judge = personWith(server, account, iinOf(1));
        for (int n = 1; n <= casesOfCourt; ++n) {
            court::Case file;
            file.id.value = newRecordId(now);
            file.number = key("7514-26-00-2/%1").arg(n);
            file.receivedOn = {2026, 10, 1};
            file.judgeIds = QStringList{judge};
            QJsonArray records{entered(file)};
            for (int i = 0; i < hearingsOfCase; ++i) {
                court::Hearing hearing;
                hearing.id.value = newRecordId(now);
                hearing.caseId = file.id;
                hearing.startsAt = now.addSecs(i * 3600);
                hearing.judgeId.value = judge;
                records << entered(hearing);
            }
            const auto reply = server.post(
                key("/jmap/api"),
                request(account, "Command/set",
                        {{key("create"),
                          QJsonObject{{key("k"), wireCommand(court::EnterCase{file.id, records})}}}}));
            INFO(QJsonDocument(reply).toJson().left(1000).toStdString());
            REQUIRE(reply[key("methodResponses")][0][1][key("created")][key("k")][key("status")].toString()
                    == key("accepted"));
        }
        REQUIRE(server.stop() == 0);
    }

    MadeCourt m_court;
    QString m_sound;
};

QStringList moving(const Movable &court, const QString &url)
{
    return {key("migrate-store"), court.dir(), key("--to"), url};
}

// Killed after this time, unless it has ended by then.
bool killedAfter(int milliseconds, const QStringList &arguments)
{
    QProcess process;
    process.start(program("adil-court-server"), arguments);
    REQUIRE(process.waitForStarted());
    QThread::msleep(unsigned(milliseconds));
    ::kill(pid_t(process.processId()), SIGKILL);
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::CrashExit;
}

}  // namespace

TEST_CASE("migrate-store killed at any moment leaves the court where it was or moves it whole")
{
    bool isNumber = false;
    const int kills = qEnvironmentVariableIntValue("ADIL_KILLS", &isNumber);
    const int rounds = isNumber ? std::max(1, kills / 5) : 10;
    const int given = qEnvironmentVariableIntValue("ADIL_SEED", &isNumber);
    const auto seed = unsigned(isNumber ? given : 1);
    std::mt19937 random(seed);
    Movable court;
    QElapsedTimer time;
    time.start();
    MadeCourt::must(moving(court, PostgresCluster::shared().newDatabase()));
    const int whole = int(time.elapsed());
    CHECK(court.soundness() == court.sound());
    int reach = whole, killed = 0, moved = 0, again = 0;
    for (int round = 0; killed < rounds; ++round) {
        INFO("ADIL_SEED=" << seed << " round " << round);
        REQUIRE(round < rounds * 5);
        court.putBack();
        const QString url = PostgresCluster::shared().newDatabase();
        const bool isKilled = killedAfter(int(random() % unsigned(reach)), moving(court, url));
        killed += isKilled;
        if (!isKilled)
            reach = std::max(1, reach * 3 / 4);  // the computer is quicker now than it was
        CHECK(court.soundness() == court.sound());
        if (court.hasMoved()) {
            moved += isKilled;
            continue;
        }
        // Half a move left nothing, or the whole: it can begin anew.
        const Ended tried = verb(moving(court, url));
        INFO(tried.err.toStdString());
        CHECK(tried.code == 0);
        CHECK(court.hasMoved());
        again += tried.code == 0;
        CHECK(court.soundness() == court.sound());
    }
    WARN("moves of " << whole << " ms, " << killed << " killed: " << moved << " done all the same, " << again
                     << " done at the second try");
}
