// SPDX-License-Identifier: GPL-3.0-or-later
// A first synchronisation as adilctl sync does it, with an ear at the network: tells when the server let it
// in and when all is here. With --record DIR what went out lies there for curl to say again.
//   bench_first_sync PROFILE SERVER CA IIN PASSWORD-FILE [--record DIR]
#include "moment.h"

#include "base/clock.h"
#include "court/types.h"
#include "sync/network.h"
#include "sync/sync.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>

using namespace adil;

namespace {

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        std::exit(2);
}

// Everything goes through; nothing is changed.
class Heard : public sync::Transport {
public:
    Heard(std::unique_ptr<sync::Transport> network, QString recordTo)
        : m_network(std::move(network))
        , m_recordTo(std::move(recordTo))
    { }

    void send(sync::HttpRequest request, std::function<void(sync::HttpReply)> done) override
    {
        const bool isSignIn = m_count == 0;
        const QString name = QStringLiteral("%1").arg(m_count++, 4, 10, QLatin1Char('0'));
        if (!m_recordTo.isEmpty()) {
            m_requests << QJsonObject{{QStringLiteral("method"), QString::fromLatin1(request.method)},
                                      {QStringLiteral("path"), request.url.path()},
                                      {QStringLiteral("body"), name}};
            write(QDir(m_recordTo).filePath(name), request.body);
        }
        if (isSignIn)
            bench::reached("signsIn");
        m_network->send(std::move(request), [this, isSignIn, done = std::move(done)](sync::HttpReply reply) {
            if (isSignIn)
                bench::reached("signedIn");
            m_bytes += reply.body.size();
            done(std::move(reply));
        });
    }
    std::unique_ptr<sync::Stream> listen(sync::HttpRequest request,
                                         std::function<void(const QByteArray &)> bytes,
                                         std::function<void()> ended) override
    {
        return m_network->listen(std::move(request), std::move(bytes), std::move(ended));
    }

    void writeRecord() const
    {
        if (m_recordTo.isEmpty())
            return;
        const QJsonObject json{{QStringLiteral("requests"), m_requests}, {QStringLiteral("bytes"), m_bytes}};
        write(QDir(m_recordTo).filePath(QStringLiteral("requests.json")), QJsonDocument(json).toJson());
    }

private:
    std::unique_ptr<sync::Transport> m_network;
    QString m_recordTo;
    QJsonArray m_requests;
    int m_count = 0;
    qint64 m_bytes = 0;  // of the answers' bodies
};

}  // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() != 6 && words.size() != 8)
        return 2;
    const auto profile = store::Profile::open(words[1], store::Types(court::allTypes()));
    if (!profile)
        return 2;
    sync::Settings settings;
    settings.server = QUrl(words[2]);
    settings.authority = contentsOf(words[3]);
    settings.credentials = {words[4], QString::fromUtf8(contentsOf(words[5])).trimmed()};
    settings.fetchesFiles = false;
    store::Changes facts;
    const SystemClock clock;
    auto network = sync::openNetwork(settings.authority);
    if (!network) {
        std::fprintf(stderr, "no network: %s\n", qPrintable(network.error().detail));
        return 2;
    }
    auto transport = std::make_unique<Heard>(*std::move(network), words.value(7));
    const Heard &heard = *transport;
    sync::Sync sync(**profile, facts, clock, settings, std::move(transport));
    bool arrived = false;
    QObject::connect(&sync, &sync::Sync::statusChanged, &application, [&](const sync::Status &status) {
        if (status.state == sync::State::Waiting && !std::exchange(arrived, true)) {
            bench::reached("upToDate");
            heard.writeRecord();
            QCoreApplication::quit();
        } else if (status.error) {
            std::fprintf(stderr, "stopped by %s\n", qPrintable(status.error->detail));
            QCoreApplication::exit(1);
        }
    });
    QMetaObject::invokeMethod(
        &sync, [&] { sync.start(); }, Qt::QueuedConnection);
    const int result = QCoreApplication::exec();
    sync.stop();
    return result;
}
