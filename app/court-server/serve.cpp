// SPDX-License-Identifier: GPL-3.0-or-later
// serve DIR: the court server, until SIGTERM or SIGINT.
#include "courtservice.h"
#include "givenoptions.h"
#include "serververbs.h"

#include <algorithm>
#include <csignal>
#include <cstdio>

#include <pthread.h>
#include <sys/resource.h>

namespace adil::courtserver {

static QList<QCommandLineOption> options()
{
    const auto file = [](const char *name, const char *what) {
        return QCommandLineOption(QLatin1String(name), QLatin1String(what), QStringLiteral("FILE"));
    };
    return {{QStringLiteral("listen"), QStringLiteral("Where to listen; port 0: the system chooses."),
             QStringLiteral("ADDRESS:PORT"), QStringLiteral("127.0.0.1:8443")},
            {QStringLiteral("trusted-proxy"), QStringLiteral("An address whose X-Forwarded-For is believed."),
             QStringLiteral("ADDRESS")},
            databaseOption(),
            {QStringLiteral("metrics-for"),
             QStringLiteral("An address that may read /metrics, besides this computer."),
             QStringLiteral("ADDRESS")},
            file("tls-cert", "PEM chain, the server's certificate first; both or none."),
            file("tls-key", "PEM private key.")};
}

static Result<Listening> listeningOf(const Given &given)
{
    Listening listening;
    const QString text = given.options.value(QStringLiteral("listen"));
    const qsizetype colon = text.lastIndexOf(u':');
    bool isPort = false;
    listening.port = text.mid(colon + 1).toUShort(&isPort);
    listening.address = text.left(colon);
    if (listening.address.startsWith(u'[') && listening.address.endsWith(u']'))
        listening.address = listening.address.mid(1, listening.address.size() - 2);
    if (colon <= 0 || !isPort || listening.address.isEmpty())
        return fail(Reason::WrongValue, QStringLiteral("--listen ADDRESS:PORT"));
    listening.certificateChain = given.options.value(QStringLiteral("tls-cert"));
    listening.privateKey = given.options.value(QStringLiteral("tls-key"));
    if (listening.certificateChain.isEmpty() != listening.privateKey.isEmpty())
        return fail(Reason::MissingField, QStringLiteral("--tls-cert and --tls-key belong together"));
    listening.trustedProxies = several(given, "trusted-proxy");
    listening.metricsReaders = several(given, "metrics-for");
    return listening;
}

// What a service is given, 1024, is fewer than the workstations of a court; what it may take is enough.
static void allowManyConnections()
{
    rlimit files{};
    if (::getrlimit(RLIMIT_NOFILE, &files) != 0)
        return;
    files.rlim_cur = std::max(files.rlim_cur, std::min<rlim_t>(files.rlim_max, 16'384));
    ::setrlimit(RLIMIT_NOFILE, &files);
}

static Result<QString> run(const Given &given)
{
    if (const auto fits = onlyWords(given, {"DIR"}); !fits)
        return fits.error();
    const auto listening = listeningOf(given);
    if (!listening)
        return listening.error();
    allowManyConnections();
    // Blocked before any thread starts, so that every thread inherits it and the wait below gets them.
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGTERM);
    sigaddset(&signals, SIGINT);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);

    const SystemClock clock;
    auto house = Courthouse::open(given.words[0], clock, storeOptions(given));
    if (!house)
        return house.error();
    auto service = CourtService::start(**house, *listening);
    if (!service)
        return service.error();
    std::printf("listening on %s\n", qPrintable((*service)->url()));
    std::fflush(stdout);
    int signal = 0;
    sigwait(&signals, &signal);
    (*service)->stop();
    return QStringLiteral("stopped\n");
}

const ServerVerb serveVerb{"serve",
                           "DIR [--database postgresql://…] [--listen ADDRESS:PORT] [--tls-cert FILE "
                           "--tls-key FILE] [--trusted-proxy ADDRESS] [--metrics-for ADDRESS]",
                           "Serves the court until it is told to stop.", &options, &run};

}  // namespace adil::courtserver
