// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>

namespace adil::app {

// By the name alone, which QUrl has written in the usual form: nobody is asked what it means.
static bool isThisComputer(const QUrl &url)
{
    const QString host = url.host();
    if (host == QStringLiteral("localhost") || host == QStringLiteral("::1"))
        return true;
    const QStringList parts = host.split(u'.');
    return parts.size() == 4 && parts.first() == QStringLiteral("127")
        && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
               bool isNumber = false;
               return part.toUShort(&isNumber) <= 255 && isNumber;
           });
}

static Result<QString> readPassword(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Reason::CannotRead, QStringLiteral("the password file cannot be read"));
    return QString::fromUtf8(file.readLine(4096)).trimmed();
}

Result<Options> Options::parse(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QStringLiteral("A judge's workstation"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption(
        {QStringLiteral("profile"), QStringLiteral("Folder of one person's data."), QStringLiteral("DIR")});
    parser.addOption(
        {QStringLiteral("server"), QStringLiteral("Address of the court server."), QStringLiteral("URL")});
    parser.addOption({QStringLiteral("ca"),
                      QStringLiteral("PEM file of the authority that the server's certificate comes from."),
                      QStringLiteral("FILE")});
    parser.addOption(
        {QStringLiteral("iin"), QStringLiteral("IIN of the person who signs in."), QStringLiteral("N")});
    parser.addOption({QStringLiteral("password-file"),
                      QStringLiteral("File with the password; for servers on this computer only."),
                      QStringLiteral("F")});
    parser.process(arguments);

    Options options;
    options.profile = parser.value(QStringLiteral("profile"));
    options.server = QUrl(parser.value(QStringLiteral("server")), QUrl::StrictMode);
    options.caFile = parser.value(QStringLiteral("ca"));
    options.iin = parser.value(QStringLiteral("iin"));
    if (parser.isSet(QStringLiteral("server")) && !options.server.isValid())
        return fail(Reason::WrongValue, QStringLiteral("--server is no address"));
    if (parser.isSet(QStringLiteral("password-file"))) {
        if (!isThisComputer(options.server))
            return fail(Reason::WrongValue,
                        QStringLiteral("--password-file is accepted for servers on this computer only"));
        const auto password = readPassword(parser.value(QStringLiteral("password-file")));
        if (!password)
            return password.error();
        options.password = *password;
    }
    return options;
}

QString defaultProfile(const QString &iin)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("profiles/") + iin);
}

}  // namespace adil::app
