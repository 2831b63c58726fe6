// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl sync and adilctl cases: a profile filled from the server, and what lies in one (also while adil
// runs).
#include "verbs.h"
#include "visit.h"

#include "base/clock.h"
#include "base/counted.h"
#include "court/casefile.h"
#include "court/types.h"
#include "model/indexes.h"
#include "store/outbox.h"
#include "sync/sync.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSocketNotifier>

#include <csignal>
#include <cstdio>
#include <cstdlib>

#include <unistd.h>

namespace adil::ctl {

static QList<QCommandLineOption> profileOnly() { return {profileOption()}; }

static QList<QCommandLineOption> syncOptions()
{
    return profileOnly()
        + QList<QCommandLineOption>{
            option("server", "Address of the court server.", "URL"),
            option("ca", "PEM file of the server's authority.", "FILE"), option("iin", "Who signs in.", "N"),
            option("password-file", "File with the password.", "F"),
            QCommandLineOption(QStringLiteral("watch"), QStringLiteral("Stay, and tell each change."))};
}

static Result<QByteArray> contentsOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, path);
    return file.readAll();
}

static Result<sync::Settings> settingsOf(const QCommandLineParser &given)
{
    for (const char *name : {"server", "ca", "iin", "password-file"})
        if (const auto value = required(given, name); !value)
            return value.error();
    const auto authority = contentsOf(given.value(QStringLiteral("ca")));
    const auto password = contentsOf(given.value(QStringLiteral("password-file")));
    if (!authority || !password)
        return (authority ? password : authority).error();
    sync::Settings settings;
    settings.server = QUrl(given.value(QStringLiteral("server")), QUrl::StrictMode);
    settings.authority = *authority;
    settings.credentials = {given.value(QStringLiteral("iin")),
                            QString::fromUtf8(*password).section(u'\n', 0, 0).trimmed()};
    settings.fetchesFiles = false;
    if (!settings.server.isValid())
        return fail(Reason::WrongValue, QStringLiteral("--server"));
    return settings;
}

static QJsonObject toJson(const sync::Status &status)
{
    static constexpr const char *states[] = {"stopped", "signingIn", "pushing", "pulling",
                                             "waiting", "offline",   "held"};
    QJsonObject json{{QStringLiteral("state"), QLatin1String(states[int(status.state)])},
                     {QStringLiteral("since"), status.since.toString(Qt::ISODate)},
                     {QStringLiteral("skewSeconds"), status.skewSeconds}};
    if (status.upToDateAt)
        json[QLatin1String("upToDateAt")] = status.upToDateAt->toString(Qt::ISODateWithMs);
    if (status.nextTry)
        json[QLatin1String("nextTry")] = status.nextTry->toString(Qt::ISODateWithMs);
    if (status.error)
        json[QLatin1String("reason")] = QString(name(status.error->reason));
    return json;
}

// One line of JSON for each change of state, until the program is told to end or sync is held.
class Watch {
public:
    explicit Watch(QEventLoop &loop)
        : m_loop(loop)
    { }
    void hear(const sync::Status &status)
    {
        const QByteArray line = QJsonDocument(toJson(status)).toJson(QJsonDocument::Compact);
        if (line != m_last) {
            std::printf("%s\n", line.constData());
            std::fflush(stdout);
        }
        m_last = line;
        if (status.state == sync::State::Held)
            m_loop.quit();
    }

private:
    QEventLoop &m_loop;
    QByteArray m_last;
};

static int endPipe[2] = {-1, -1};

static void writeEnd(int)
{
    if (::write(endPipe[1], "x", 1) < 0)
        std::_Exit(1);
}

// SIGTERM and SIGINT end the loop, so that the profile is closed as it should be.
static void endOnSignals(QEventLoop &loop)
{
    if (::pipe(endPipe) != 0)
        return;
    std::signal(SIGTERM, writeEnd);
    std::signal(SIGINT, writeEnd);
    auto *heard = new QSocketNotifier(endPipe[0], QSocketNotifier::Read, &loop);
    QObject::connect(heard, &QSocketNotifier::activated, &loop, &QEventLoop::quit);
}

static void runUntil(sync::Sync &sync, bool watches)
{
    QEventLoop loop;
    Watch watch(loop);
    QObject::connect(&sync, &sync::Sync::statusChanged, &loop, [&](const sync::Status &status) {
        if (watches)
            watch.hear(status);
        else if (status.state == sync::State::Waiting || status.state == sync::State::Offline
                 || status.state == sync::State::Held)
            loop.quit();
    });
    if (watches)
        endOnSignals(loop);
    QMetaObject::invokeMethod(
        &sync, [&] { sync.start(); }, Qt::QueuedConnection);
    loop.exec();
}

static Result<Answer> synchronise(const QCommandLineParser &given)
{
    const auto folder = required(given, "profile");
    if (!folder)
        return folder.error();
    const auto settings = settingsOf(given);
    if (!settings)
        return settings.error();
    const auto profile = store::Profile::open(*folder, store::Types(court::allTypes(), model::indexes()));
    if (!profile)
        return profile.error();
    store::Changes facts;
    const SystemClock clock;
    sync::Sync sync(**profile, facts, clock, *settings);
    const bool watches = given.isSet(QStringLiteral("watch"));
    runUntil(sync, watches);
    const sync::Status status = sync.status();
    sync.stop();
    if (status.error && (!watches || status.state == sync::State::Held))
        return *status.error;
    if (watches)
        return Answer{toJson(status), {}, status.state == sync::State::Waiting};
    const auto outbox = store::Outbox::open(**profile, nullptr);
    const auto left = outbox ? (*outbox)->count() : Result<qint64>(outbox.error());
    if (!left)
        return left.error();
    return Answer{QJsonObject{{QStringLiteral("upToDateAt"), status.upToDateAt->toString(Qt::ISODate)},
                              {QStringLiteral("records"), status.done},
                              {QStringLiteral("waiting"), *left}},
                  QStringLiteral("taken in: %1; waiting: %2")
                      .arg(counted(status.done, "record"), counted(*left, "command")),
                  true};
}

static Result<Answer> listCases(const QCommandLineParser &given)
{
    const auto visited = visit(given);
    if (!visited)
        return visited.error();
    QJsonArray json;
    QString text;
    for (const auto &file :
         visited->reader->list<court::Case>(store::about<court::Case>().orderBy(QStringLiteral("number")))) {
        json << QJsonObject{{QStringLiteral("id"), file.value.id.value},
                            {QStringLiteral("number"), file.value.number},
                            {QStringLiteral("subject"), file.value.subject},
                            {QStringLiteral("stage"), record::nameOf(file.value.stage)},
                            {QStringLiteral("receivedOn"), file.value.receivedOn.toString(Qt::ISODate)}};
        text += file.value.number + u'\t' + record::nameOf(file.value.stage) + u'\t' + file.value.subject
            + u'\n';
    }
    return Answer{json, text.trimmed(), true};
}

const Verb syncVerb{
    "sync", "--server URL --ca FILE --iin N --password-file F --profile DIR [--watch]",
    "Synchronises a profile once. --watch: stays in step until it is ended, and prints one line "
    "of JSON for each change of state.",
    &syncOptions, &synchronise};
const Verb casesVerb{"cases", "--profile DIR", "Lists the cases of a profile.", &profileOnly, &listCases};

}  // namespace adil::ctl
