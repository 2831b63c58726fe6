// SPDX-License-Identifier: GPL-3.0-or-later
// The two promises about speed, each beside a peer and as a ratio, with a court of 2,000 cases and 20,000
// papers:
//   start       from exec of the workstation to Today painted and answering a key, out of its cache with the
//   server
//               stopped; beside an empty Qt window to the same moment. Goal: at most 1.5.
//   first sync  from exec to everything here, from a real server over TLS, files not fetched; beside one curl
//   that
//               sends the same requests. Signing in (a password is hashed) is left out of both. Goal: at
//               most 2.
#include "benchcourt.h"
#include "child.h"
#include "pairs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

#include <benchmark/benchmark.h>

namespace {

using bench::Goal;
using bench::Pair;
using bench::Times;

// ---- What both need: a court, its server, a profile.

class Stage {
public:
    explicit Stage(const bench::BenchCourt &court)
        : m_court(court)
    { }

    bool open()
    {
        m_server = std::make_unique<bench::Helper>();
        const auto line = m_server->start(bench::programOf("adil-court-server"),
                                          {QStringLiteral("serve"), m_court.dir, QStringLiteral("--listen"),
                                           QStringLiteral("127.0.0.1:0")});
        m_url = line ? line->section(u' ', -1) : QString();
        return m_url.startsWith(QLatin1String("https://"));
    }
    void close() { m_server.reset(); }
    [[nodiscard]] QString url() const { return m_url; }
    [[nodiscard]] double serverCpu() const { return bench::cpuOf(m_server->id()); }
    [[nodiscard]] const bench::BenchCourt &court() const { return m_court; }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] QStringList asJudge(const QString &profile) const
    {
        return {QStringLiteral("--profile"),
                profile,
                QStringLiteral("--server"),
                m_url,
                QStringLiteral("--ca"),
                m_court.ca,
                QStringLiteral("--iin"),
                m_court.iin,
                QStringLiteral("--password-file"),
                m_court.passwordFile};
    }

private:
    bench::BenchCourt m_court;
    std::unique_ptr<bench::Helper> m_server;
    QString m_url;
    QTemporaryDir m_folder;
};

// ---- The start

std::optional<Pair> start(const Stage &stage, const QHash<QString, QString> &screen)
{
    const auto ours = bench::run(bench::programOf("bench_workstation"), stage.asJudge(stage.path("profile")),
                                 screen);
    const auto peer = bench::run(bench::programOf("bench_empty_window"), {}, screen);
    const QString usable = QStringLiteral("usable");
    if (!ours || !peer || !ours->reached.contains(usable) || !peer->reached.contains(usable))
        return {};
    return Pair{ours->reached[usable], peer->reached[usable]};
}

// ---- The first synchronisation

struct Curl {
    QString config;
    qint64 bytes = 0;
};

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A token for what curl says after signing in; its own sign-in gives it another, which it cannot use itself.
QByteArray tokenFor(const Stage &stage, const QString &login)
{
    const auto said = bench::run(
        QStringLiteral("curl"),
        {QStringLiteral("-s"), QStringLiteral("--noproxy"), QStringLiteral("*"), QStringLiteral("--cacert"),
         stage.court().ca, QStringLiteral("-H"), QStringLiteral("Content-Type: application/json"),
         QStringLiteral("--data-binary"), u'@' + login, stage.url() + QStringLiteral("/auth/login")});
    const auto json = said ? QJsonDocument::fromJson(said->said).object() : QJsonObject();
    return json[QLatin1String("token")].toString().toLatin1();
}

// What the recorded synchronisation said, for curl: in one process, over one connection.
Curl replayOf(const Stage &stage, const QString &record)
{
    const auto json = QJsonDocument::fromJson(contentsOf(record + QStringLiteral("/requests.json"))).object();
    const QByteArray token = tokenFor(stage, record + QStringLiteral("/0000"));
    if (token.isEmpty())
        return {};
    QByteArray config;
    const QJsonArray requests = json[QLatin1String("requests")].toArray();
    for (const QJsonValue request : requests) {
        if (!config.isEmpty())
            config += "next\nheader = \"Authorization: Bearer " + token + "\"\n";  // all but the sign-in
        config += "silent\nshow-error\nfail\nhttp1.1\nnoproxy = \"*\"\noutput = \"/dev/null\"\n"
                  "write-out = \"%{size_download} %{time_total}\\n\"\n";
        config += "cacert = \"" + stage.court().ca.toUtf8() + "\"\n";
        config += "url = \"" + (stage.url() + request[QLatin1String("path")].toString()).toUtf8() + "\"\n";
        if (request[QLatin1String("method")].toString() == QLatin1String("POST"))
            config += "header = \"Content-Type: application/json\"\ndata-binary = \"@"
                + (record + u'/' + request[QLatin1String("body")].toString()).toUtf8() + "\"\n";
    }
    QFile file(record + QStringLiteral("/curl"));
    if (!file.open(QIODevice::WriteOnly) || file.write(config) != config.size())
        return {};
    return {file.fileName(), json[QLatin1String("bytes")].toInteger()};
}

std::optional<bench::Ended> firstSync(const Stage &stage, const QString &record = {})
{
    const QString profile = stage.path("new-profile");
    QDir(profile).removeRecursively();
    const auto &court = stage.court();
    QStringList words{profile, stage.url(), court.ca, court.iin, court.passwordFile};
    if (!record.isEmpty())
        words << QStringLiteral("--record") << record;
    auto ended = bench::run(bench::programOf("bench_first_sync"), words);
    if (!ended || !ended->reached.contains(QStringLiteral("signedIn"))
        || !ended->reached.contains(QStringLiteral("upToDate")))
        return {};
    return ended;
}

// The bytes must be the same as ours: another answer would be another work.
std::optional<Times> curl(const Curl &replay)
{
    const auto ended = bench::run(QStringLiteral("curl"), {QStringLiteral("-K"), replay.config});
    if (!ended)
        return {};
    qint64 bytes = 0;
    double signIn = -1;
    const auto lines = ended->said.split('\n');
    for (const QByteArray &line : lines) {
        const auto words = line.split(' ');
        if (words.size() != 2)
            continue;
        bytes += words[0].toLongLong();
        if (signIn < 0)
            signIn = words[1].toDouble();
    }
    // Tokens and the server's clock are of one length.
    if (bytes != replay.bytes) {
        std::fprintf(stderr, "curl got %lld bytes, sync %lld\n", bytes, replay.bytes);
        return {};
    }
    return Times{ended->whole.wall - signIn, ended->whole.cpu};
}

std::optional<Pair> sync(const Stage &stage, const Curl &replay)
{
    const double before = stage.serverCpu();
    const auto ours = firstSync(stage);
    const double after = stage.serverCpu();
    const auto peer = curl(replay);
    if (!ours || !peer)
        return {};
    const Times whole = ours->reached[QStringLiteral("upToDate")];
    const double signIn = ours->reached[QStringLiteral("signedIn")].wall
        - ours->reached[QStringLiteral("signsIn")].wall;
    return Pair{{whole.wall - signIn, whole.cpu}, *peer, after - before};
}

}  // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_LOGGING_RULES", "adil.*.info=false");  // also of those that are started
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const auto court = bench::BenchCourt::in(QStringLiteral(ADIL_BENCH_DIR "/court"));
    if (!court)
        return bench::failed(qPrintable(court.error().detail));
    Stage stage(*court);
    const QString record = stage.path("record");
    QDir().mkpath(record);
    if (!stage.open() || !firstSync(stage, record))
        return bench::failed("the court's server does not work");
    const Curl replay = replayOf(stage, record);
    if (!curl(replay))
        return bench::failed("curl does not get what the workstation got");
    if (!bench::run(bench::programOf("bench_workstation"), stage.asJudge(stage.path("profile")),
                    {{QStringLiteral("BENCH_PREPARE"), QStringLiteral("1")},
                     {QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")}}))
        return bench::failed("no profile could be made");

    std::vector<Goal> goals{{"first sync", 2.0, [&] { return sync(stage, replay); }, {}}};
    const auto startOn = [&](const QHash<QString, QString> &screen) {
        return [&stage, screen] {
            stage.close();
            return start(stage, screen);
        };
    };
    const QString platform = QStringLiteral("QT_QPA_PLATFORM");
    goals.push_back({"start, no screen", 1.5, startOn({{platform, QStringLiteral("offscreen")}}), {}});
    bench::Helper display;
    const auto number = display.start(QStringLiteral("Xvfb"),
                                      {QStringLiteral("-displayfd"), QStringLiteral("1"),
                                       QStringLiteral("-screen"), QStringLiteral("0"),
                                       QStringLiteral("1600x1000x24")});
    if (number)
        goals.push_back(
            {"start, X11",
             1.5,
             startOn({{platform, QStringLiteral("xcb")}, {QStringLiteral("DISPLAY"), u':' + *number}}),
             {}});
    else
        std::printf("Left out: the start on X11, for want of Xvfb.\n");
    return bench::runAll(goals, 9) ? 0 : 1;
}
