// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl outbox, and adilctl sync --watch.
#include "courttool.h"

#include "court/types.h"
#include "store/outbox.h"

#include <QElapsedTimer>
#include <QJsonArray>

#include <csignal>

using namespace adil;

static store::Entry entry(const char *uid)
{
    store::Entry one;
    one.uid = QLatin1String(uid);
    one.kind = QStringLiteral("EditNote");
    one.arguments = {{QStringLiteral("text"), QStringLiteral("nobody else's words")}};
    one.claimedAt = QDateTime({2026, 11, 23}, {4, 0}, Qt::UTC);
    return one;
}

TEST_CASE("adilctl outbox tells what waits and why, but not what is written in it")
{
    QTemporaryDir folder;
    const QStringList ask{QStringLiteral("outbox"), QStringLiteral("--profile"), folder.path()};
    checkRefused(ask, "notFound");
    checkRefused({QStringLiteral("outbox")}, "missingField");
    const auto profile = store::Profile::open(folder.path(), store::Types(court::allTypes()));
    REQUIRE(profile);
    const auto outbox = store::Outbox::open(**profile, nullptr);
    REQUIRE(outbox);
    // While the owner runs.
    Run run = adilctl(ask + QStringList{QStringLiteral("--json")});
    CHECK(run.code == 0);
    CHECK(QJsonDocument::fromJson(run.out).array().isEmpty());
    REQUIRE((*outbox)->enqueue(entry("a"), {}));
    REQUIRE((*outbox)->enqueue(entry("b"), {}));
    CHECK(adilctl(ask).code == 0);
    REQUIRE((*outbox)->refused(QStringLiteral("b"), fail(Reason::CaseClosed)));
    run = adilctl(ask + QStringList{QStringLiteral("--json")});
    CHECK(run.code == 1);
    const QJsonArray all = QJsonDocument::fromJson(run.out).array();
    REQUIRE(all.size() == 2);
    CHECK(all[0][QLatin1String("uid")] == QStringLiteral("a"));
    CHECK(all[0][QLatin1String("state")] == QStringLiteral("queued"));
    CHECK(all[1][QLatin1String("state")] == QStringLiteral("conflict"));
    CHECK(all[1][QLatin1String("reason")] == QStringLiteral("caseClosed"));
    CHECK_FALSE(run.out.contains("nobody else"));
    run = adilctl(ask);
    CHECK(run.out == "queued\tEditNote\t\t\nconflict\tEditNote\t\tcaseClosed\n");
}

TEST_CASE("adilctl sync --watch tells each change as a line of JSON until it is ended")
{
    const OwnCourt court;
    const auto served = std::make_unique<Served>(court);
    QProcess process;
    process.start(qEnvironmentVariable("ADIL_BIN", QStringLiteral(ADIL_BIN_DIR)) + QStringLiteral("/adilctl"),
                  served->syncArguments(OwnCourt::judge) + QStringList{QStringLiteral("--watch")});
    QByteArray last;
    const auto comesTo = [&](const char *state) {
        QElapsedTimer watch;
        watch.start();
        while (watch.elapsed() < 60'000) {
            if (!process.canReadLine() && !process.waitForReadyRead(1000))
                continue;
            last = process.readLine();
            QJsonParseError error;
            const QJsonObject line = QJsonDocument::fromJson(last, &error).object();
            REQUIRE(error.error == QJsonParseError::NoError);
            if (line[QLatin1String("state")] == QLatin1String(state))
                return true;
        }
        return false;
    };
    REQUIRE(comesTo("waiting"));
    CHECK(last.contains("upToDateAt"));
    ::kill(pid_t(process.processId()), SIGTERM);
    REQUIRE(process.waitForFinished(30'000));
    CHECK(process.exitStatus() == QProcess::NormalExit);
    CHECK(process.exitCode() == 0);
    // It has closed the profile: the next one finds it as it should be.
    CHECK(served->sync(OwnCourt::judge).code == 0);
}
