// SPDX-License-Identifier: GPL-3.0-or-later
// What a workstation says to its server, timed from within, with the line and the store that it has; signing
// in, and a first synchronisation where one is needed, come before and are not timed.
//   bench_transferring PROFILE SERVER CA IIN PASSWORD-FILE idle N     N times in turn: Core/echo, then a
//                                                                     synchronisation in which nothing
//                                                                     changed
//   bench_transferring … up FILE                                      in chunks, and put together
//   bench_transferring … down BLOB                                    into the folder of blobs, hashed
// Prints "took <what> <seconds> <CPU seconds>" for each, "blob <id>", and in the end "peak <KB>".
#include "moment.h"

#include "base/clock.h"
#include "court/types.h"
#include "jmap/capability.h"
#include "store/blobs.h"
#include "store/mirror.h"
#include "sync/network.h"
#include "sync/pull.h"
#include "sync/upload.h"

#include <QCoreApplication>
#include <QFile>

#include <sys/resource.h>

using namespace adil;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int failed(const Error &error)
{
    std::fprintf(stderr, "stopped by %s: %s\n", name(error.reason).data(), qPrintable(error.detail));
    return 1;
}

// Starts what answers later, waits for it and says how long it took; nothing is said when `what` is empty.
template <class T>
Result<T> timed(const char *what, const std::function<void(std::function<void(Result<T>)>)> &start)
{
    std::optional<Result<T>> outcome;
    const double begun = bench::secondsOf(CLOCK_MONOTONIC);
    const double cpu = bench::secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    start([&](Result<T> result) { outcome = std::move(result); });
    while (!outcome)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
    if (*what)
        std::printf("took %s %.6f %.6f\n", what, bench::secondsOf(CLOCK_MONOTONIC) - begun,
                    bench::secondsOf(CLOCK_PROCESS_CPUTIME_ID) - cpu);
    return *std::move(outcome);
}

class Transfer {
public:
    // Both must outlive it.
    Transfer(sync::Line &line, store::Profile &profile)
        : m_line(line)
        , m_profile(profile)
        , m_blobs(profile.blobFolder())
    { }

    Result<void> idle(int times)
    {
        auto mirror = store::Mirror::open(m_profile, nullptr);
        if (!mirror)
            return mirror.error();
        sync::Pull pull(m_line, **mirror, m_profile.types());
        bool hasChanged = false;
        const auto synchronise = [&](std::function<void(Result<void>)> done) {
            pull.run(
                sync::Pull::Totals::Skip, [](sync::Pull::Progress) {},
                [&hasChanged, done = std::move(done)](const sync::Pull::Done &all) {
                    hasChanged = all.changedAnything;
                    done(all.outcome);
                });
        };
        if (auto first = timed<void>("", synchronise); !first)
            return first;
        for (int i = 0; i < times; ++i) {
            if (auto echoed = timed<jmap::Response>("echo", [&](auto done) { echo(std::move(done)); });
                !echoed)
                return echoed.error();
            if (auto done = timed<void>("idle", synchronise); !done)
                return done;
            if (hasChanged)
                return fail(Reason::Unknown, QStringLiteral("something changed"));
        }
        return {};
    }
    Result<void> up(const QString &file)
    {
        sync::Upload upload(m_line);
        const auto blob = timed<QString>("up", [&](auto done) { upload.run(file, std::move(done)); });
        if (!blob)
            return blob.error();
        std::printf("blob %s\n", qPrintable(*blob));
        return {};
    }
    // As sync::Fetch does.
    Result<void> down(const QString &blobId)
    {
        return timed<void>("down", [&](const std::function<void(Result<void>)> &done) {
            auto part = m_blobs.part(blobId);
            if (!part)
                return done(part.error());
            const std::shared_ptr<QFile> file = *std::move(part);
            const auto sink = [file](const QByteArray &bytes) { return file->write(bytes) == bytes.size(); };
            m_line.download(blobId, 0, sink, [this, file, blobId, done](const Result<void> &outcome) {
                file->close();
                done(outcome ? m_blobs.finish(blobId) : outcome);
            });
        });
    }

private:
    void echo(std::function<void(Result<jmap::Response>)> done)
    {
        jmap::RequestBuilder builder({jmap::coreCapability});
        builder.call(QStringLiteral("Core/echo"), {{QStringLiteral("hello"), true}});
        m_line.call(builder.request(), std::move(done));
    }

    sync::Line &m_line;
    store::Profile &m_profile;
    store::Blobs m_blobs;
};

Result<void> transferAs(const QStringList &words)
{
    const auto profile = store::Profile::open(words[1], store::Types(court::allTypes()));
    if (!profile)
        return profile.error();
    const auto network = sync::openNetwork(contentsOf(words[3]));
    if (!network)
        return network.error();
    const SystemClock clock;
    sync::Line line(**network, QUrl(words[2]), clock);
    const sync::Credentials who{words[4], QString::fromUtf8(contentsOf(words[5])).trimmed()};
    if (auto open = timed<void>("", [&](auto done) { line.open(who, std::move(done)); }); !open)
        return open;
    Transfer transfer(line, **profile);
    if (words[6] == QLatin1String("idle"))
        return transfer.idle(words[7].toInt());
    return words[6] == QLatin1String("up") ? transfer.up(words[7]) : transfer.down(words[7]);
}

}  // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    const QStringList known{QStringLiteral("idle"), QStringLiteral("up"), QStringLiteral("down")};
    if (words.size() != 8 || !known.contains(words[6]))
        return 2;
    if (const auto done = transferAs(words); !done)
        return failed(done.error());
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("peak %ld\n", usage.ru_maxrss);
    return 0;
}
