// SPDX-License-Identifier: GPL-3.0-or-later
// The server as a JMAP client sees it that was written for any server: jmap_client.py.
#include "courtprocess.h"

using namespace adil;
using namespace adil::test;

TEST_CASE("a client that knows only RFC 8620 and 9404 can do all that they say")
{
    MadeCourt court;
    court.addUser(1, "registry");
    for (int i = 2; i < 10; ++i)
        court.addUser(i, i % 2 == 0 ? "judge" : "secretary");
    Serving server(court.dir());
    server.signIn(iinOf(1));
    QJsonArray commands;
    for (int i = 0; i < 9; ++i) {
        court::Case file;
        file.id.value = newRecordId(SystemClock().now());
        file.number = QStringLiteral("7514-26-00-2/%1").arg(i + 1);
        file.receivedOn = {2026, 10, 1};
        commands << wireCommand(court::EnterCase{file.id, {entered(file)}});
    }
    QFile file(court.beside("commands.json"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(commands).toJson());
    file.close();
    const Ended client = run(key("python3"),
                             {QStringLiteral(ADIL_SOURCE_DIR) + key("/tests/tools/court/jmap_client.py"),
                              server.url(), server.ca(), server.token,
                              key("Person,Case,Court,Hearing,Command"), file.fileName()});
    INFO(client.out.toStdString() << client.err.toStdString());
    CHECK(client.code == 0);
    CHECK(client.out.contains(key(" checks, 0 wrong")));
}
