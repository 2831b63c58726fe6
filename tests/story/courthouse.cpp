// SPDX-License-Identifier: GPL-3.0-or-later
#include "courthouse.h"

#include "hand.h"

#include "jmap/capability.h"
#include "jmap/results.h"
#include "support/catch.h"
#include "sync/network.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>

namespace story {

namespace {

QString program()
{
    return qEnvironmentVariable("ADIL_BIN", QStringLiteral(ADIL_BIN_DIR))
        + QStringLiteral("/adil-court-server");
}

QString outputOf(const QStringList &arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program(), arguments);
    REQUIRE(process.waitForFinished(120'000));
    const QByteArray said = process.readAll();
    INFO(said.toStdString());
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    REQUIRE(process.exitCode() == 0);
    return QString::fromUtf8(said);
}

const QString &original()
{
    static const QTemporaryDir folder;
    static const QString court = [] {
        const QString dir = folder.filePath(QStringLiteral("court"));
        outputOf({QStringLiteral("demo"), dir, QStringLiteral("--cases"), QStringLiteral("12"),
                  QStringLiteral("--no-recordings")});
        return dir;
    }();
    return court;
}

void copy(const QString &from, const QString &to)
{
    QDirIterator all(from, QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden,
                     QDirIterator::Subdirectories);
    REQUIRE(QDir().mkpath(to));
    while (all.hasNext()) {
        const QString source = all.next();
        const QString target = to + source.mid(from.size());
        if (all.fileInfo().isDir())
            REQUIRE(QDir().mkpath(target));
        else {
            REQUIRE(QDir().mkpath(QFileInfo(target).absolutePath()));
            REQUIRE(QFile::copy(source, target));
        }
    }
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

}  // namespace

Courthouse::Courthouse() { copy(original(), path("")); }

Courthouse::~Courthouse()
{
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.kill();
    m_server.waitForFinished();
}

QString Courthouse::path(const char *name) const
{
    return m_folder.filePath(QStringLiteral("court")) + u'/' + QLatin1String(name);
}

void Courthouse::open()
{
    m_server.setProcessChannelMode(QProcess::MergedChannels);
    m_server.start(program(),
                   {QStringLiteral("serve"), path(""), QStringLiteral("--listen"),
                    QStringLiteral("127.0.0.1:%1").arg(m_port)});
    QByteArray said;
    REQUIRE(until(
        [&] {
            said += m_server.readAll();
            return said.contains("listening on ") && said.endsWith('\n');
        },
        30s));
    m_port = quint16(QUrl(QString::fromLatin1(said.mid(said.indexOf("https://")).trimmed())).port(0));
    REQUIRE(m_port != 0);
}

void Courthouse::close()
{
    m_server.terminate();
    REQUIRE(until([&] { return m_server.state() == QProcess::NotRunning; }, 30s));
    REQUIRE(m_server.exitStatus() == QProcess::NormalExit);
    REQUIRE(m_server.exitCode() == 0);
}

void Courthouse::kill()
{
    m_server.kill();
    REQUIRE(until([&] { return m_server.state() == QProcess::NotRunning; }, 30s));
}

QString Courthouse::administer(const QStringList &arguments) const
{
    return outputOf(arguments + QStringList{QStringLiteral("--dir"), path("")});
}

QUrl Courthouse::url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_port)); }

Colleague Courthouse::colleague(const char *role, int n) const
{
    const QJsonArray people = QJsonDocument::fromJson(contents(path("demo.json")))[QLatin1String("people")]
                                  .toArray();
    for (const QJsonValue person : people)
        if (person[QLatin1String("role")].toString() == QLatin1String(role) && n-- == 0)
            return {
                person[QLatin1String("iin")].toString(), person[QLatin1String("name")].toString(),
                QString::fromUtf8(contents(path(person[QLatin1String("passwordFile")].toString().toUtf8())))
                    .trimmed()};
    FAIL("nobody is " << role);
    return {};
}

Door::Door(const Courthouse &court)
    : m_court(court)
{
    REQUIRE(m_listener.listen(QHostAddress::LocalHost));
    connect(&m_listener, &QTcpServer::newConnection, this, &Door::receive);
}

QUrl Door::url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1").arg(m_listener.serverPort())); }

void Door::receive()
{
    QTcpSocket *guest = m_listener.nextPendingConnection();
    auto *inside = new QTcpSocket;
    m_sockets.emplace_back(guest)->setParent(nullptr);
    m_sockets.emplace_back(inside);
    const auto hand = [this, guest](QTcpSocket *from, QTcpSocket *to, const bool &isLost) {
        connect(from, &QTcpSocket::readyRead, this, [this, from, to, &isLost, isAnswer = to == guest] {
            const QByteArray bytes = from->readAll();
            if (isLost)
                m_lost += bytes.size();
            else if (isAnswer)
                pass(to, bytes);
            else
                to->write(bytes);
        });
        connect(from, &QTcpSocket::disconnected, to, &QTcpSocket::disconnectFromHost);
        // A server that is not there: the guest is turned away.
        connect(from, &QTcpSocket::errorOccurred, to, &QTcpSocket::disconnectFromHost);
    };
    hand(guest, inside, m_losesQuestions);
    hand(inside, guest, m_losesAnswers);
    inside->connectToHost(QHostAddress::LocalHost, m_court.port());
}

void Door::pass(QTcpSocket *to, const QByteArray &bytes)
{
    const qint64 now = m_passing ? qMin<qint64>(*m_passing, bytes.size()) : bytes.size();
    to->write(bytes.left(now));
    m_passed += now;
    if (m_passing)
        *m_passing -= now;
    if (now < bytes.size())
        m_waiting.emplaceBack(to, bytes.mid(now));
}

void Door::speeds()
{
    m_passing.reset();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &[to, bytes] : waiting)
        if (to)
            pass(to, bytes);
}

void Door::hangUp()
{
    for (const auto &socket : m_sockets) {
        socket->disconnect();
        socket->abort();
    }
    m_sockets.clear();
    m_lost = 0;
}

static std::unique_ptr<sync::Transport> networkTo(const Courthouse &court)
{
    auto network = sync::openNetwork(contents(court.caFile()));
    REQUIRE(network);
    return *std::move(network);
}

Clerk::Clerk(const Courthouse &court, const Colleague &who)
    : m_transport(networkTo(court))
    , m_line(std::make_unique<sync::Line>(*m_transport, court.url(), m_clock))
{
    std::optional<Result<void>> opened;
    m_line->open({who.iin, who.password}, [&](const Result<void> &result) { opened = result; });
    REQUIRE(until([&] { return opened.has_value(); }));
    REQUIRE(*opened);
}

Clerk::~Clerk() = default;

QJsonObject Clerk::ask(const QString &method, QJsonObject arguments)
{
    jmap::RequestBuilder builder({jmap::coreCapability, jmap::courtCapability});
    arguments[QLatin1String("accountId")] = m_line->session().accountId;
    builder.call(method, arguments);
    std::optional<Result<jmap::Response>> response;
    m_line->call(builder.request(), [&](const Result<jmap::Response> &result) { response = result; });
    REQUIRE(until([&] { return response.has_value(); }));
    REQUIRE(*response);
    const auto reply = jmap::replyTo(**response, QStringLiteral("0"), method);
    REQUIRE(reply);
    if (reply->error)
        FAIL(method.toStdString() << ": " << reply->error->description.toStdString());
    return *reply->arguments;
}

QJsonArray Clerk::find(const QString &type, const QJsonObject &filter)
{
    const QJsonObject found = ask(type + QStringLiteral("/query"), {{QStringLiteral("filter"), filter}});
    const QJsonArray ids = found[QLatin1String("ids")].toArray();
    return ask(type + QStringLiteral("/get"), {{QStringLiteral("ids"), ids}})[QLatin1String("list")]
        .toArray();
}

}  // namespace story
