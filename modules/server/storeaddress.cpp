// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storeaddress.h"

#include <QStringList>
#include <QUrl>
#include <QUrlQuery>

namespace adil::server {

static Error wrong(const QString &why)
{
    return fail(Reason::WrongValue, QStringLiteral("--database: ") + why);
}

// A word of libpq's connection string. Qt joins such words with semicolons, so none may hold one.
static std::optional<QString> word(const QString &key, QString value)
{
    if (value.contains(u';'))
        return {};
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return QStringLiteral("%1='%2'").arg(key, value);
}

static Result<void> takeParameter(StoreAddress &address, const QString &key, const QString &value)
{
    static const QStringList passedOn{
        QStringLiteral("sslmode"),          QStringLiteral("sslrootcert"),     QStringLiteral("sslcert"),
        QStringLiteral("sslkey"),           QStringLiteral("connect_timeout"), QStringLiteral("options"),
        QStringLiteral("application_name"), QStringLiteral("passfile"),        QStringLiteral("service")};
    if (key == QLatin1String("host"))
        address.host = value;
    else if (key == QLatin1String("user"))
        address.user = value;
    else if (key == QLatin1String("port"))
        address.port = value.toInt();
    else if (const auto given = word(key, value); passedOn.contains(key) && given)
        address.options += (address.options.isEmpty() ? QString() : QStringLiteral(";")) + *given;
    else
        return wrong(key.left(40));
    return {};
}

Result<StoreAddress> StoreAddress::parse(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid()
        || (url.scheme() != QLatin1String("postgresql") && url.scheme() != QLatin1String("postgres")))
        return wrong(QStringLiteral("postgresql://[user@][host][:port]/name"));
    StoreAddress address;
    address.dialect = Dialect::Postgres;
    address.database = url.path(QUrl::FullyDecoded).mid(1);
    address.host = url.host(QUrl::FullyDecoded);
    address.user = url.userName(QUrl::FullyDecoded);
    address.password = url.password(QUrl::FullyDecoded);
    address.port = url.port();
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, value] : items)
        if (auto taken = takeParameter(address, key, value); !taken)
            return taken.error();
    if (address.database.isEmpty())
        return wrong(QStringLiteral("the database's name is missing"));
    // A server that is away must be noticed before a client's patience ends.
    if (!address.options.contains(QLatin1String("connect_timeout=")))
        address.options += (address.options.isEmpty() ? QString() : QStringLiteral(";"))
            + QStringLiteral("connect_timeout='5'");
    if (!address.options.contains(QLatin1String("application_name=")))
        address.options += QStringLiteral(";application_name='adil-court-server'");
    return address;
}

QString StoreAddress::shown() const
{
    if (dialect == Dialect::Sqlite)
        return database;
    return QStringLiteral("postgresql://%1%2%3/%4")
        .arg(user.isEmpty() ? QString() : user + u'@', host.startsWith(u'/') ? QString() : host,
             port > 0 ? u':' + QString::number(port) : QString(), database);
}

}  // namespace adil::server
