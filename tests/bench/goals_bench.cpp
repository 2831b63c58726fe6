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
// One repetition is one run of each, in turn, so that a busy machine disturbs both alike. A goal that is not
// met is printed as such and fails nothing: only what could not be measured does.
#include "benchcourt.h"
#include "child.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>

#include <benchmark/benchmark.h>

namespace {

using bench::Times;

struct Pair {
    Times ours, peer;
    double server = 0;  // CPU s of the server for ours
};

struct Goal {
    std::string name;
    double most;
    std::function<std::optional<Pair>()> measure;
    std::vector<Pair> pairs;
};

QString program(const char *name) { return QStringLiteral(ADIL_BIN_DIR "/") + QLatin1String(name); }

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

// ---- What both need: a court, its server, a profile.

class Stage {
public:
    explicit Stage(const bench::BenchCourt &court)
        : m_court(court)
    { }

    bool open()
    {
        m_server = std::make_unique<bench::Helper>();
        const auto line = m_server->start(program("adil-court-server"),
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
    const auto ours = bench::run(program("bench_workstation"), stage.asJudge(stage.path("profile")), screen);
    const auto peer = bench::run(program("bench_empty_window"), {}, screen);
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
    auto ended = bench::run(program("bench_first_sync"), words);
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

// ---- The run

void measure(benchmark::State &state, Goal &goal)
{
    for (auto _ : state) {
        const auto pair = goal.measure();
        if (!pair) {
            state.SkipWithError("it was not measured");
            return;
        }
        goal.pairs.push_back(*pair);
        state.SetIterationTime(pair->ours.wall);
        state.counters["ratio"] = pair->ours.wall / pair->peer.wall;
        state.counters["peer"] = pair->peer.wall;
    }
}

struct Spread {
    double least, middle, most;
};

Spread spreadOf(const std::vector<Pair> &pairs, double (*of)(const Pair &))
{
    std::vector<double> values;
    std::transform(pairs.begin(), pairs.end(), std::back_inserter(values), of);
    return {*std::min_element(values.begin(), values.end()), median(values),
            *std::max_element(values.begin(), values.end())};
}

void print(const std::vector<Goal> &goals)
{
    std::printf("\n%-22s %5s  %-24s %-24s %-22s %-5s\n", "median (least-most)", "pairs", "ours, s", "peer, s",
                "ratio", "goal");
    for (const Goal &goal : goals) {
        if (goal.pairs.empty()) {
            std::printf("%-22s not measured\n", goal.name.c_str());
            continue;
        }
        const auto line = [&](const char *what, const Spread &ours, const Spread &peer, const Spread &ratio,
                              const std::string &verdict) {
            std::printf("%-22s %5zu  %.3f (%.3f-%.3f)    %.3f (%.3f-%.3f)    %.2f (%.2f-%.2f)     %s\n", what,
                        goal.pairs.size(), ours.middle, ours.least, ours.most, peer.middle, peer.least,
                        peer.most, ratio.middle, ratio.least, ratio.most, verdict.c_str());
        };
        const Spread ratio = spreadOf(goal.pairs, [](const Pair &p) { return p.ours.wall / p.peer.wall; });
        char verdict[40];
        std::snprintf(verdict, sizeof verdict, "%.1f: %s", goal.most,
                      ratio.middle <= goal.most ? "met" : "NOT MET");
        line(goal.name.c_str(), spreadOf(goal.pairs, [](const Pair &p) { return p.ours.wall; }),
             spreadOf(goal.pairs, [](const Pair &p) { return p.peer.wall; }), ratio, verdict);
        line("  CPU", spreadOf(goal.pairs, [](const Pair &p) { return p.ours.cpu; }),
             spreadOf(goal.pairs, [](const Pair &p) { return p.peer.cpu; }),
             spreadOf(goal.pairs, [](const Pair &p) { return p.ours.cpu / p.peer.cpu; }), "");
        const Spread server = spreadOf(goal.pairs, [](const Pair &p) { return p.server; });
        if (server.most > 0)
            std::printf("%-22s        %.3f (%.3f-%.3f)\n", "  the server's CPU", server.middle, server.least,
                        server.most);
    }
    std::printf("load of the machine at the end, over 1, 5 and 15 minutes: %s\n",
                contentsOf(QStringLiteral("/proc/loadavg")).split(' ').mid(0, 3).join(", ").constData());
}

bool runAll(std::vector<Goal> &goals)
{
    constexpr int repetitions = 9;
    for (Goal &goal : goals)
        benchmark::RegisterBenchmark(goal.name.c_str(),
                                     [&goal](benchmark::State &state) { measure(state, goal); })
            ->UseManualTime()
            ->Unit(benchmark::kMillisecond)
            ->Iterations(1)
            ->Repetitions(repetitions);
    benchmark::RunSpecifiedBenchmarks();
    print(goals);
    return std::all_of(goals.begin(), goals.end(), [](const Goal &goal) { return !goal.pairs.empty(); });
}

int failed(const char *what)
{
    std::fprintf(stderr, "%s\n", what);
    return 1;
}

}  // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_LOGGING_RULES", "adil.*.info=false");  // also of those that are started
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    const auto court = bench::BenchCourt::in(QStringLiteral(ADIL_BENCH_DIR "/court"));
    if (!court)
        return failed(qPrintable(court.error().detail));
    Stage stage(*court);
    const QString record = stage.path("record");
    QDir().mkpath(record);
    if (!stage.open() || !firstSync(stage, record))
        return failed("the court's server does not work");
    const Curl replay = replayOf(stage, record);
    if (!curl(replay))
        return failed("curl does not get what the workstation got");
    if (!bench::run(program("bench_workstation"), stage.asJudge(stage.path("profile")),
                    {{QStringLiteral("BENCH_PREPARE"), QStringLiteral("1")},
                     {QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen")}}))
        return failed("no profile could be made");

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
    return runAll(goals) ? 0 : 1;
}
