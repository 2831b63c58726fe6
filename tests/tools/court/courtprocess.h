// SPDX-License-Identifier: GPL-3.0-or-later
// adil-court-server as an administrator runs it: verbs as processes, and servers that serve one court, asked
// by curl. Everybody in the court is made up.
#pragma once

#include "base/clock.h"
#include "base/uuid.h"
#include "court/casefile.h"
#include "court/commands.h"
#include "court/identifier.h"
#include "jmap/capability.h"
#include "support/catch.h"
#include "support/postgrescluster.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

namespace adil::test {

inline QString key(const char *name) { return QString::fromUtf8(name); }

// A made-up number whose check digit is right.
inline QString iinOf(int n)
{
    for (int tried = n * 11;; ++tried) {
        const QString eleven = QStringLiteral("8508083%1").arg(tried, 4, 10, QLatin1Char('0'));
        if (const auto digit = court::checkDigit(eleven))
            return eleven + QString::number(*digit);
    }
}

struct Ended {
    int code = -1;
    QString out, err;
};

inline QString program(const char *name)
{
    return qEnvironmentVariable("ADIL_BIN", QStringLiteral(ADIL_BIN_DIR)) + u'/' + key(name);
}

// `input` goes to its standard input.
inline Ended run(const QString &what, const QStringList &arguments, const QByteArray &input = {},
                 int most = 120'000)
{
    QProcess process;
    process.start(what, arguments);
    process.write(input);
    process.closeWriteChannel();
    REQUIRE(process.waitForFinished(most));
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

inline Ended verb(const QStringList &arguments) { return run(program("adil-court-server"), arguments); }

// A `serve` of its own.
class Serving {
public:
    explicit Serving(const QString &dir, const QStringList &more = {})
        : m_ca(dir + key("/tls/ca.pem"))
    {
        m_process.setStandardErrorFile(dir + key("/../serve.log"), QIODevice::Append);
        m_process.start(program("adil-court-server"),
                        QStringList{key("serve"), dir, key("--listen"), key("127.0.0.1:0")} + more);
        REQUIRE(m_process.waitForStarted());
        for (int i = 0; i < 600 && !m_process.canReadLine(); ++i)
            m_process.waitForReadyRead(100);
        const QString line = QString::fromUtf8(m_process.readLine()).trimmed();
        INFO(line.toStdString());
        REQUIRE(line.startsWith(key("listening on https://")));
        m_url = line.mid(int(qstrlen("listening on ")));
    }
    ~Serving()
    {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    // As systemd would; the exit code.
    int stop()
    {
        m_process.terminate();
        return m_process.waitForFinished(30'000) ? m_process.exitCode() : -1;
    }

    [[nodiscard]] const QString &url() const { return m_url; }
    [[nodiscard]] const QString &ca() const { return m_ca; }
    [[nodiscard]] qint64 id() const { return m_process.processId(); }
    [[nodiscard]] QStringList curl(const QString &path, const QStringList &arguments = {}) const
    {
        QStringList all{key("--silent"),   key("--noproxy"), key("*"), key("--cacert"), m_ca,
                        key("--max-time"), key("120")};
        if (!token.isEmpty())
            all << key("-H") << key("Authorization: Bearer ") + token;
        return all + arguments + QStringList{m_url + path};
    }
    [[nodiscard]] QJsonObject post(const QString &path, const QJsonObject &body) const
    {
        const Ended done = run(key("curl"), curl(path, posting()), bytes(body));
        INFO(done.out.left(2000).toStdString());
        const auto answer = QJsonDocument::fromJson(done.out.toUtf8());
        REQUIRE(answer.isObject());
        return answer.object();
    }
    // Of a body that curl reads from its standard input: it may be larger than an argument.
    static QStringList posting()
    {
        return {key("-H"), key("Content-Type: application/json"), key("--data-binary"), key("@-")};
    }
    static QByteArray bytes(const QJsonObject &body)
    {
        return QJsonDocument(body).toJson(QJsonDocument::Compact);
    }
    void signIn(const QString &iin)
    {
        token.clear();
        token = post(key("/auth/login"),
                     {{key("iin"), iin}, {key("password"), key("correct horse")}})[key("token")]
                    .toString();
        REQUIRE(!token.isEmpty());
    }
    QString token;

private:
    QString m_ca, m_url;
    QProcess m_process;
};

// A court made by `init` and `user add`, on the store that this run of the program tests.
class MadeCourt {
public:
    explicit MadeCourt(bool inFolder = !onPostgres())
    {
        QFile password(m_dir.filePath(key("password")));
        REQUIRE(password.open(QIODevice::WriteOnly));
        password.write("correct horse\n");
        password.close();
        QStringList more;
        if (!inFolder)
            more << key("--database") << PostgresCluster::shared().newDatabase();
        must(QStringList{key("init"), dir(), key("--iin"), iinOf(900), key("--surname"), key("Әкімші"),
                         key("--password-file"), password.fileName()}
             + more);
    }
    // Works from the folder alone: config.json knows the database.
    void addUser(int n, const char *duty)
    {
        must({key("user"), key("add"), key("--dir"), dir(), key("--iin"), iinOf(n), key("--surname"),
              key("Үлгі"), key("--duty"), key(duty), key("--password-file"),
              m_dir.filePath(key("password"))});
    }
    static QString must(const QStringList &arguments)
    {
        const Ended done = verb(arguments);
        INFO(arguments.join(u' ').toStdString() << ": " << done.err.toStdString());
        REQUIRE(done.code == 0);
        return done.out;
    }
    [[nodiscard]] QString dir() const { return m_dir.filePath(key("court")); }
    [[nodiscard]] QString beside(const char *name) const { return m_dir.filePath(key(name)); }

private:
    QTemporaryDir m_dir;
};

template <class C>
QJsonObject wireCommand(const C &command)
{
    const QDateTime now = SystemClock().now();
    return {{key("uid"), newUuid(now)},
            {key("kind"), QLatin1String(record::Record<C>::name)},
            {key("arguments"), record::toJson(command)},
            {key("seen"), QJsonObject()},
            {key("claimedAt"), record::encode(now)}};
}

inline QJsonObject request(const QString &accountId, const char *method, QJsonObject arguments)
{
    arguments[key("accountId")] = accountId;
    return {{key("using"), QJsonArray{jmap::coreCapability, jmap::blobCapability, jmap::courtCapability}},
            {key("methodCalls"), QJsonArray{QJsonArray{key(method), arguments, key("0")}}}};
}

inline QString accountOf(const Serving &server)
{
    const Ended done = run(key("curl"), server.curl(key("/jmap/session")));
    const QJsonObject session = QJsonDocument::fromJson(done.out.toUtf8()).object();
    const QString account = session[key("accounts")].toObject().keys().value(0);
    REQUIRE(!account.isEmpty());
    return account;
}

// Who has this IIN; empty: nobody that the one signed in may see.
inline QString personWith(const Serving &server, const QString &account, const QString &iin)
{
    const auto reply = server.post(key("/jmap/api"),
                                   request(account, "Person/get", {{key("ids"), QJsonValue()}}));
    const auto list = reply[key("methodResponses")][0][1][key("list")].toArray();
    for (const QJsonValue person : list)
        if (person[key("iin")].toString() == iin)
            return person[key("id")].toString();
    return {};
}

}  // namespace adil::test
