// SPDX-License-Identifier: GPL-3.0-or-later
// adil-court-server as a service starts it, and what its verbs say of themselves.
#include "courtprocess.h"

#include <algorithm>

#include <sys/resource.h>

using namespace adil;
using namespace adil::test;

TEST_CASE("a server that is given few file descriptors takes as many as it may")
{
    MadeCourt court;
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_NOFILE, &before) == 0);
    const rlim_t may = std::min<rlim_t>(before.rlim_max, 16'384);
    rlimit few = before;
    few.rlim_cur = 256;  // the server inherits it
    REQUIRE(::setrlimit(RLIMIT_NOFILE, &few) == 0);
    const Serving server(court.dir());
    REQUIRE(::setrlimit(RLIMIT_NOFILE, &before) == 0);
    QFile limits(key("/proc/%1/limits").arg(server.id()));
    REQUIRE(limits.open(QIODevice::ReadOnly));
    QString line;
    for (const QString &one : QString::fromUtf8(limits.readAll()).split(u'\n'))
        if (one.startsWith(key("Max open files")))
            line = one.simplified();
    INFO(line.toStdString());
    CHECK(line.section(u' ', 3, 3).toULongLong() >= may);
}

TEST_CASE("the help names --database with every verb that takes it")
{
    const Ended help = run(program("adil-court-server"), {key("--help")});
    CHECK(help.code == 0);
    const QStringList lines = help.out.split(u'\n');
    for (const char *verb : {"init", "user add", "user list", "user password", "user disable", "user enable",
                             "case assign", "case close-hearing", "serve", "backup", "check", "restored"}) {
        INFO(verb);
        const auto line = std::find_if(lines.begin(), lines.end(), [&](const QString &one) {
            return one.startsWith(key("  ") + key(verb) + u' ');
        });
        REQUIRE(line != lines.end());
        CHECK(line->contains(key("[--database postgresql://…]")));
    }
}

TEST_CASE("a port that is taken is named, and nothing is promised")
{
    MadeCourt court;
    const Serving first(court.dir());
    const QString port = first.url().section(u':', -1);
    MadeCourt other;
    const Ended refused = verb({key("serve"), other.dir(), key("--listen"), key("127.0.0.1:") + port});
    INFO(refused.err.toStdString());
    CHECK(refused.code == 2);
    CHECK(refused.err.count(u'\n') == 1);
    CHECK(refused.err.contains(key("127.0.0.1 port ") + port));
    CHECK_FALSE(refused.err.contains(key("by itself")));
}

TEST_CASE("a word that a verb does not take is named, and nothing is done")
{
    MadeCourt court;
    for (const QStringList &called : {QStringList{key("check"), court.dir(), key("extra")},
                                      {key("serve"), court.dir(), key("extra")},
                                      {key("backup"), court.dir(), court.beside("kept"), key("extra")},
                                      {key("user"), key("list"), key("--dir"), court.dir(), key("extra")}}) {
        const Ended refused = verb(called);
        INFO(refused.err.toStdString());
        CHECK(refused.code == 2);
        CHECK(refused.out.isEmpty());
        CHECK(refused.err.contains(key("(wrongValue: \"extra\" is one word too many)")));
    }
    CHECK_FALSE(QFile::exists(court.beside("kept")));
    const Ended missing = verb({key("backup"), court.dir()});
    CHECK(missing.code == 2);
    CHECK(missing.err.contains(key("(missingField: TO)")));
}

TEST_CASE("a new password ends the sessions, and somebody disabled is enabled again, while the court serves")
{
    MadeCourt court;
    court.addUser(1, "judge");
    Serving server(court.dir());
    server.signIn(iinOf(1));
    const auto statusOf = [&](const QString &path, const QStringList &more = {},
                              const QByteArray &body = {}) {
        return run(key("curl"),
                   server.curl(
                       path, more + QStringList{key("-o"), key("/dev/null"), key("-w"), key("%{http_code}")}),
                   body)
            .out;
    };
    const auto signingIn = [&](const char *password) {
        return statusOf(key("/auth/login"), Serving::posting(),
                        Serving::bytes({{key("iin"), iinOf(1)}, {key("password"), key(password)}}));
    };
    CHECK(statusOf(key("/jmap/session")) == key("200"));
    QFile file(court.beside("next"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("another horse\n");
    file.close();
    const QStringList dir{key("--dir"), court.dir()};
    MadeCourt::must(
        QStringList{key("user"), key("password"), iinOf(1), key("--password-file"), file.fileName()} + dir);
    CHECK(statusOf(key("/jmap/session")) == key("401"));
    QFile log(court.beside("serve.log"));
    REQUIRE(log.open(QIODevice::ReadOnly));
    CHECK(log.readAll().contains("event=request kind=session status=401 "));
    server.token.clear();
    CHECK(signingIn("correct horse") == key("401"));
    CHECK(signingIn("another horse") == key("200"));
    MadeCourt::must(QStringList{key("user"), key("disable"), iinOf(1)} + dir);
    CHECK(signingIn("another horse") == key("401"));
    MadeCourt::must(QStringList{key("user"), key("enable"), iinOf(1)} + dir);
    CHECK(signingIn("another horse") == key("200"));
    const Ended nobody = verb(
        QStringList{key("user"), key("password"), iinOf(77), key("--password-file"), file.fileName()} + dir);
    CHECK(nobody.code == 2);
    CHECK(nobody.err.contains(key("notFound")));
    CHECK(verb(QStringList{key("user"), key("password"), iinOf(1)} + dir).code == 2);
}
