// SPDX-License-Identifier: GPL-3.0-or-later
// Workstations connected, each with its stream of events held open, and commands at a steady rate: how long
// from a command to its answer, and to the facts at every other workstation of its case, which hears of a
// change and then asks as a workstation asks; what a connection costs the server in memory, and the load in
// CPU. Then how many commands a second one, two and eight writers get through when nobody asks for facts.
// Everything over TLS. Once on SQLite, once on PostgreSQL with one process, once with two.
//   bench_load            300 workstations, ten seconds
//   bench_load --whole    3,000 workstations, 50 commands a second for a minute
//   bench_load [--seats N] [--seconds N] [--rate N] [--only sqlite|postgresql1|postgresql2]
// What is not met fails nothing; what could not be measured, or was lost, does.
#include "benchcluster.h"
#include "child.h"
#include "crowd.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QUrl>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <filesystem>

#include <sys/resource.h>

namespace {

struct Plan {
    int seats = 300;
    double seconds = 10;
    int rate = 50;
    QString only;
};

struct Arrangement {
    const char *name;
    bool onPostgres;
    int processes;
};
constexpr Arrangement arrangements[] = {
    {"sqlite", false, 1}, {"postgresql1", true, 1}, {"postgresql2", true, 2}};

double ownCpu()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &t) { return double(t.tv_sec) + double(t.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double percentile(std::vector<double> values, double part)
{
    if (values.empty())
        return 0;
    std::sort(values.begin(), values.end());
    return values[std::min(values.size() - 1,
                           size_t(std::ceil(part * double(values.size()))) - (part > 0 ? 1 : 0))];
}

QByteArray machineLoad()
{
    QFile file(QStringLiteral("/proc/loadavg"));
    return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').mid(0, 3).join(", ") : QByteArray();
}

// A court's servers in an arrangement.
class Stage {
public:
    bool open(const bench::LoadCourt &court, const Arrangement &arrangement)
    {
        const QString dir = m_folder.filePath(QStringLiteral("court"));
        std::filesystem::copy(court.dir.toStdString(), dir.toStdString(),
                              std::filesystem::copy_options::recursive);
        if (arrangement.onPostgres) {
            const auto url = m_cluster.start() ? m_cluster.newDatabase() : std::optional<QString>();
            if (!url
                || !bench::run(bench::programOf("adil-court-server"),
                               {QStringLiteral("migrate-store"), dir, QStringLiteral("--to"), *url}))
                return false;
        }
        for (int i = 0; i < arrangement.processes; ++i) {
            auto helper = std::make_unique<bench::Helper>();
            const auto line = helper->start(
                bench::programOf("adil-court-server"),
                {QStringLiteral("serve"), dir, QStringLiteral("--listen"), QStringLiteral("127.0.0.1:0")});
            if (!line)
                return false;
            servers.push_back(
                {quint16(QUrl(line->section(u' ', -1)).port()), dir + QStringLiteral("/tls/ca.pem")});
            m_helpers.push_back(std::move(helper));
        }
        return true;
    }
    [[nodiscard]] double megabytes() const
    {
        double all = 0;
        for (const auto &helper : m_helpers)
            all += bench::memoryOf(helper->id(), "VmRSS");
        return all;
    }
    [[nodiscard]] double cpu() const
    {
        double all = 0;
        for (const auto &helper : m_helpers)
            all += bench::cpuOf(helper->id());
        return all;
    }
    [[nodiscard]] double storeCpu() const { return m_cluster.cpu(); }
    std::vector<bench::Crowd::Server> servers;

private:
    QTemporaryDir m_folder;
    bench::Cluster m_cluster;
    std::vector<std::unique_ptr<bench::Helper>> m_helpers;
};

bool measure(const bench::LoadCourt &court, const Plan &plan, const Arrangement &arrangement)
{
    Stage stage;
    if (!stage.open(court, arrangement)) {
        std::fprintf(stderr, "%s: the servers do not start\n", arrangement.name);
        return false;
    }
    const double before = stage.megabytes();
    bench::Crowd crowd(court, stage.servers);
    if (!crowd.arrive()) {
        std::fprintf(stderr, "%s: not everybody could connect\n", arrangement.name);
        return false;
    }
    const double connected = stage.megabytes();
    (void)crowd.work(2, plan.rate);
    const double cpu = stage.cpu(), storeCpu = stage.storeCpu(), own = ownCpu();
    const bench::CrowdFigures figures = crowd.work(plan.seconds, plan.rate);
    const auto ms = [](const std::vector<double> &values, double part) {
        return percentile(values, part) * 1000;
    };
    const auto percent = [&](double spent) { return spent / plan.seconds * 100; };
    std::printf(
        "%-12s answered %5.1f / %6.1f ms, known %6.1f / %7.1f ms (p50 / p99); %d of %d commands done, "
        "%d of %d known\n",
        arrangement.name, ms(figures.done, 0.5), ms(figures.done, 0.99), ms(figures.knowing, 0.5),
        ms(figures.knowing, 0.99), figures.accepted, figures.commands, figures.known, figures.expected);
    std::printf("%-12s CPU of a core: server %.0f %%, database %.0f %%, the load itself %.0f %%; memory: "
                "%.0f MB before, "
                "%.0f KB for each connection, %.0f MB under load\n",
                "", percent(stage.cpu() - cpu), percent(stage.storeCpu() - storeCpu), percent(ownCpu() - own),
                before, (connected - before) * 1024 / double(court.seats.size()), stage.megabytes());
    for (const int writers : {1, 2, 8}) {
        constexpr double time = 4;
        const bench::CrowdFigures hurried = crowd.hurry(time, writers);
        std::printf("%-12s %d at once, as fast as they are answered: %.0f commands a second\n", "", writers,
                    double(hurried.accepted) / time);
    }
    std::fflush(stdout);
    return figures.accepted == figures.commands && figures.known == figures.expected;
}

Plan planOf(const QStringList &words)
{
    Plan plan;
    if (words.contains(QStringLiteral("--whole")))
        plan = {3000, 60, 50, {}};
    const auto value = [&](const char *name) {
        const qsizetype at = words.indexOf(QLatin1String(name));
        return at < 0 ? QString() : words.value(at + 1);
    };
    if (const int seats = value("--seats").toInt(); seats > 0)
        plan.seats = seats / bench::LoadCourt::team * bench::LoadCourt::team;
    if (const int seconds = value("--seconds").toInt(); seconds > 0)
        plan.seconds = seconds;
    if (const int rate = value("--rate").toInt(); rate > 0)
        plan.rate = rate;
    plan.only = value("--only");
    return plan;
}

}  // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_LOGGING_RULES", "adil.*.info=false");  // also of those that are started
    QCoreApplication application(argc, argv);
    const Plan plan = planOf(QCoreApplication::arguments());
    const auto court = bench::LoadCourt::in(QStringLiteral(ADIL_BENCH_DIR "/load%1").arg(plan.seats),
                                            plan.seats);
    if (!court) {
        std::fprintf(stderr, "no court: %s\n", qPrintable(court.error().detail));
        return 1;
    }
    std::printf("%d workstations, %d commands a second for %.0f s; load of the machine: %s\n", plan.seats,
                plan.rate, plan.seconds, machineLoad().constData());
    bool isWell = true;
    for (const Arrangement &arrangement : arrangements)
        if (plan.only.isEmpty() || plan.only == QLatin1String(arrangement.name))
            isWell = measure(*court, plan, arrangement) && isWell;
    std::printf("load of the machine at the end, over 1, 5 and 15 minutes: %s\n", machineLoad().constData());
    return isWell ? 0 : 1;
}
