// SPDX-License-Identifier: GPL-3.0-or-later
// A synchronisation in which nothing has changed beside Core/echo, over the same line in turn; and a file
// sent and fetched by the workstation's own code, hashed at both ends and on the disk of both before it
// counts, beside nginx with curl and sha256sum of the same file, which leave it in the memory of the system;
// over TLS with the same certificate, in turn. Goal: at most 1.3. Then the memory of both ends for a small
// file and for the large one. Signing in is left out. Needs nginx; without it files are measured alone, and
// that is said.
//   bench_transfer          64 MiB, three times
//   bench_transfer --whole  512 MiB, five times
#include "benchcourt.h"
#include "child.h"
#include "nginx.h"
#include "pairs.h"

#include "crypto/random.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <filesystem>

#include <benchmark/benchmark.h>

namespace {

using bench::Goal;
using bench::Pair;
using bench::Times;

constexpr int exchanges = 100;  // with nothing to say, of which the median counts

// What a run of the measured program said.
struct Said {
    QHash<QByteArray, std::vector<Times>> took;
    QString blob;
    double peak = 0;  // MB
};

Said saidBy(const QByteArray &text)
{
    Said said;
    const auto lines = text.split('\n');
    for (const QByteArray &line : lines) {
        const auto words = line.split(' ');
        if (words[0] == "took" && words.size() == 4)
            said.took[words[1]].push_back({words[2].toDouble(), words[3].toDouble()});
        else if (words[0] == "blob")
            said.blob = QString::fromLatin1(words.value(1));
        else if (words[0] == "peak")
            said.peak = words.value(1).toDouble() / 1024;
    }
    return said;
}

Times medianOf(std::vector<Times> all)
{
    if (all.empty())
        return {};
    const auto middle = all.begin() + std::ptrdiff_t(all.size() / 2);
    std::nth_element(all.begin(), middle, all.end(),
                     [](const Times &a, const Times &b) { return a.wall < b.wall; });
    return *middle;
}

// A copy of the court, so that what is sent does not stay with it; its server; a profile.
class Stage {
public:
    explicit Stage(bench::BenchCourt court)
        : m_court(std::move(court))
    {
        const QString dir = path("court");
        std::filesystem::copy(m_court.dir.toStdString(), dir.toStdString(),
                              std::filesystem::copy_options::recursive);
        m_court.dir = dir;
        m_court.ca = dir + QStringLiteral("/tls/ca.pem");  // made when it is first served
    }
    bool open()
    {
        m_server = std::make_unique<bench::Helper>();
        const auto line = m_server->start(bench::programOf("adil-court-server"),
                                          {QStringLiteral("serve"), m_court.dir, QStringLiteral("--listen"),
                                           QStringLiteral("127.0.0.1:0")});
        m_url = line ? line->section(u' ', -1) : QString();
        return m_url.startsWith(QLatin1String("https://"));
    }
    [[nodiscard]] QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    [[nodiscard]] const bench::BenchCourt &court() const { return m_court; }
    [[nodiscard]] double serverPeak() const { return bench::memoryOf(m_server->id(), "VmHWM"); }
    [[nodiscard]] double serverCpu() const { return bench::cpuOf(m_server->id()); }
    [[nodiscard]] std::optional<Said> run(const char *what, const QString &about) const
    {
        const auto ended = bench::run(bench::programOf("bench_transferring"),
                                      {path("profile"), m_url, m_court.ca, m_court.iin, m_court.passwordFile,
                                       QLatin1String(what), about});
        return ended ? std::optional<Said>(saidBy(ended->said)) : std::nullopt;
    }

private:
    bench::BenchCourt m_court;
    QTemporaryDir m_folder;
    std::unique_ptr<bench::Helper> m_server;
    QString m_url;
};

std::optional<Pair> idle(const Stage &stage)
{
    const auto said = stage.run("idle", QString::number(exchanges));
    if (!said || said->took["idle"].size() != exchanges)
        return {};
    return Pair{medianOf(said->took["idle"]), medianOf(said->took["echo"])};
}

// Megabytes that no chunk of another file equals, so that none is there already.
bool makeFile(const QString &path, int megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    for (int i = 0; i < megabytes; ++i)
        if (file.write(adil::crypto::randomBytes(1 << 20)) != 1 << 20)
            return false;
    return true;
}

// One file on its way up and down again, ours and the peer's.
class Files {
public:
    Files(const Stage &stage, int megabytes)
        : m_stage(stage)
        , m_megabytes(megabytes)
        , m_file(stage.path("paper"))
    { }
    // Without it files are measured, and the peer is one second.
    bool startPeer() { return m_hasPeer = m_nginx.start(m_stage.court().dir + QStringLiteral("/tls")); }
    std::optional<Pair> up()
    {
        const auto ours = makeFile(m_file, m_megabytes) ? measure("up", m_file) : std::nullopt;
        const auto peer = ours ? curl({QStringLiteral("-T"), m_file}, m_file) : std::nullopt;
        return peer ? std::optional<Pair>({ours->ours, *peer, ours->server}) : std::nullopt;
    }
    // What went up last.
    std::optional<Pair> down()
    {
        QDir(m_stage.path("profile/blobs")).removeRecursively();
        const QString fetched = m_stage.path("fetched");
        QFile::remove(fetched);
        const auto ours = measure("down", m_blob);
        const auto peer = ours ? curl({QStringLiteral("-o"), fetched}, fetched) : std::nullopt;
        return peer ? std::optional<Pair>({ours->ours, *peer, ours->server}) : std::nullopt;
    }
    [[nodiscard]] double peak() const { return m_peak; }

private:
    std::optional<Pair> measure(const char *what, const QString &about)
    {
        const double before = m_stage.serverCpu();
        const auto said = m_stage.run(what, about);
        if (!said || said->took[what].empty())
            return {};
        if (!said->blob.isEmpty())
            m_blob = said->blob;
        m_peak = std::max(m_peak, said->peak);
        return Pair{said->took[what].front(), {}, m_stage.serverCpu() - before};
    }
    [[nodiscard]] std::optional<Times> curl(const QStringList &transfer, const QString &hashed) const
    {
        if (!m_hasPeer)
            return Times{1, 1};
        const QStringList words{QStringLiteral("-s"), QStringLiteral("-f"),       QStringLiteral("--noproxy"),
                                QStringLiteral("*"),  QStringLiteral("--cacert"), m_stage.court().ca};
        const auto curl = bench::run(QStringLiteral("curl"), words + transfer + QStringList{m_nginx.url()});
        const auto hash = curl ? bench::run(QStringLiteral("sha256sum"), {hashed}) : std::nullopt;
        if (!hash)
            return {};
        return Times{curl->whole.wall + hash->whole.wall, curl->whole.cpu + hash->whole.cpu};
    }

    const Stage &m_stage;
    bench::Nginx m_nginx;
    bool m_hasPeer = false;
    int m_megabytes;
    QString m_file, m_blob;
    double m_peak = 0;  // MB, of the workstation's side
};

}  // namespace

int main(int argc, char *argv[])
{
    qputenv("QT_LOGGING_RULES", "adil.*.info=false");  // also of those that are started
    QCoreApplication application(argc, argv);
    const bool isWhole = QCoreApplication::arguments().contains(QStringLiteral("--whole"));
    benchmark::Initialize(&argc, argv);
    const auto court = bench::BenchCourt::in(QStringLiteral(ADIL_BENCH_DIR "/court"));
    if (!court)
        return bench::failed(qPrintable(court.error().detail));
    const int megabytes = isWhole ? 512 : 64;
    Stage stage(*court);
    Files small(stage, 1), large(stage, megabytes);
    if (!stage.open() || !small.up() || !small.down())
        return bench::failed("the court's server does not work");
    if (!large.startPeer())
        std::printf("No nginx: files are measured beside nothing; the peer is one second.\n");
    const double serverSmall = stage.serverPeak();
    double serverLarge = 0;
    std::vector<Goal> goals{{"file up", 1.3, [&] { return large.up(); }, {}},
                            {"file down",
                             1.3,
                             [&] {
                                 auto pair = large.down();
                                 serverLarge = stage.serverPeak();
                                 return pair;
                             },
                             {}},
                            {"no change", 1.3, [&] { return idle(stage); }, {}}};
    const bool isWell = bench::runAll(goals, isWhole ? 5 : 3);
    std::printf(
        "memory at most, 1 and %d MiB: server %.0f and %.0f MB, workstation's side %.0f and %.0f MB\n",
        megabytes, serverSmall, serverLarge, small.peak(), large.peak());
    return isWell ? 0 : 1;
}
