// SPDX-License-Identifier: GPL-3.0-or-later
// migrate-store, backup and check, as processes beside a server.
#include "courtprocess.h"

using namespace adil;
using namespace adil::test;

TEST_CASE("migrate-store is refused while the court serves, and moves it afterwards")
{
    MadeCourt court(true);
    court.addUser(1, "judge");
    const QString url = PostgresCluster::shared().newDatabase();
    {
        Serving server(court.dir());
        const Ended refused = verb({key("migrate-store"), court.dir(), key("--to"), url});
        CHECK(refused.code == 2);
        CHECK(refused.err.count(u'\n') == 1);
        CHECK(refused.err.contains(key("profileInUse")));
        CHECK(server.stop() == 0);
    }
    const QString told = MadeCourt::must({key("migrate-store"), court.dir(), key("--to"), url});
    CHECK(told.contains(key("both sides are equal\n")));
    CHECK(told.contains(key("person\t2\t")));
    Serving server(court.dir());
    server.signIn(iinOf(1));
    court.addUser(2, "secretary");
    CHECK(MadeCourt::must({key("user"), key("list"), key("--dir"), court.dir()}).count(u'\n') == 3);
    const Ended checked = verb({key("check"), court.dir()});
    INFO(checked.out.toStdString() << checked.err.toStdString());
    CHECK(checked.code == 0);
    CHECK(checked.out.startsWith(key("sound: ")));
    CHECK(verb({key("migrate-store"), court.dir(), key("--to"), url}).code == 2);
}

TEST_CASE("a backup made while the court serves is sound, serves itself, and moves into PostgreSQL")
{
    MadeCourt court;
    court.addUser(1, "judge");
    const QString to = court.beside("kept");
    {
        Serving server(court.dir());
        server.signIn(iinOf(1));
        QFile paper(court.beside("paper"));
        REQUIRE(paper.open(QIODevice::WriteOnly));
        paper.write(QByteArray(3'000'000, 'p'));
        paper.close();
        const Ended session = run(key("curl"), server.curl(key("/jmap/session")));
        const QString account =
            QJsonDocument::fromJson(session.out.toUtf8())[key("accounts")].toObject().keys().value(0);
        run(key("curl"),
            server.curl(key("/jmap/upload/") + account, {key("--data-binary"), key("@") + paper.fileName()}));
        const QString told = MadeCourt::must({key("backup"), court.dir(), to});
        CHECK(told.contains(key("1 paper of 3000000 bytes\n")));
        CHECK(verb({key("backup"), court.dir(), to}).code == 2);
        CHECK(server.stop() == 0);
    }
    const Ended checked = verb({key("check"), to});
    INFO(checked.out.toStdString() << checked.err.toStdString());
    CHECK(checked.code == 0);
    {
        Serving restored(to);
        restored.signIn(iinOf(1));
    }
    MadeCourt::must({key("migrate-store"), to, key("--to"), PostgresCluster::shared().newDatabase()});
    Serving restored(to);
    restored.signIn(iinOf(1));
}

TEST_CASE("a court that was put back begins a new epoch: seen by itself, or said by the verb")
{
    MadeCourt court;
    court.addUser(1, "judge");
    const auto epoch = [&] {
        QFile config(court.dir() + key("/config.json"));
        REQUIRE(config.open(QIODevice::ReadOnly));
        return QJsonDocument::fromJson(config.readAll())[key("epoch")].toString();
    };
    const QStringList list{key("user"), key("list"), key("--dir"), court.dir()};
    const QString first = epoch();
    MadeCourt::must(list);
    CHECK(epoch() == first);
    {
        Serving server(court.dir());
        const Ended refused = verb({key("restored"), court.dir()});
        CHECK(refused.code == 2);
        CHECK(refused.err.contains(key("profileInUse")));
        CHECK(server.stop() == 0);
    }
    CHECK(epoch() == first);
    const QString told = MadeCourt::must({key("restored"), court.dir()});
    const QString second = epoch();
    CHECK(second != first);
    CHECK(told.contains(second));
    if (onPostgres())
        return;  // copied in test_server
    // Copied away and back, as by cp -a.
    const QString copy = court.beside("copy");
    CHECK(run(key("cp"), {key("-a"), court.dir(), copy}).code == 0);
    MadeCourt::must(list);
    CHECK(epoch() == second);
    CHECK(run(key("rm"), {key("-r"), court.dir()}).code == 0);
    CHECK(run(key("cp"), {key("-a"), copy, court.dir()}).code == 0);
    MadeCourt::must(list);
    CHECK(epoch() != second);
}

TEST_CASE("check says what is wrong, one line each, and exits with 1")
{
    MadeCourt court;
    court.addUser(1, "judge");
    QFile stray(court.dir() + key("/blobs/stray"));
    REQUIRE(stray.open(QIODevice::WriteOnly));
    REQUIRE(stray.setFileTime(SystemClock().now().addSecs(-3600), QFile::FileModificationTime));
    stray.close();
    QFile config(court.dir() + key("/config.json"));
    REQUIRE(config.open(QIODevice::ReadOnly));
    auto json = QJsonDocument::fromJson(config.readAll()).object();
    config.close();
    json[key("courtId")] = key("another");
    REQUIRE(config.open(QIODevice::WriteOnly));
    config.write(QJsonDocument(json).toJson());
    config.close();
    const Ended checked = verb({key("check"), court.dir()});
    INFO(checked.out.toStdString() << checked.err.toStdString());
    CHECK(checked.code == 1);
    CHECK(checked.out.count(u'\n') == 2);
    CHECK(checked.out.contains(key("config.json of 'another'\n")));
    CHECK(checked.out.contains(key("blob stray: a file that the database does not know\n")));
    CHECK(checked.err.count(u'\n') == 1);
    CHECK(checked.err.contains(key("storeDamaged: 2 faults")));
    CHECK(verb({key("check"), court.beside("nowhere")}).code == 2);
}
