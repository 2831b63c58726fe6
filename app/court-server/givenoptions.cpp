// SPDX-License-Identifier: GPL-3.0-or-later
#include "givenoptions.h"

#include <QFile>

#include <cstdio>

namespace adil::courtserver {

QCommandLineOption dirOption()
{
    return {QStringLiteral("dir"), QStringLiteral("The court's folder."), QStringLiteral("DIR"),
            QStringLiteral(".")};
}

QCommandLineOption passwordFileOption()
{
    return {QStringLiteral("password-file"),
            QStringLiteral("A file whose first line is the password; - for standard input."),
            QStringLiteral("F")};
}

QCommandLineOption databaseOption()
{
    return {
        QStringLiteral("database"),
        QStringLiteral("Where the records lie, unless in the folder or where config.json says. A password "
                       "is better kept in ~/.pgpass."),
        QStringLiteral("postgresql://…")};
}

QList<QCommandLineOption> onlyDatabase() { return {databaseOption()}; }

QList<QCommandLineOption> onlyDir() { return {dirOption(), databaseOption()}; }

server::Premises::Options storeOptions(const Given &given)
{
    server::Premises::Options options;
    options.database = given.options.value(QStringLiteral("database"));
    return options;
}

Result<std::unique_ptr<Courthouse>> openCourt(const Given &given, const Clock &clock)
{
    return Courthouse::open(given.options.value(QStringLiteral("dir")), clock, storeOptions(given));
}

Result<void> onlyWords(const Given &given, std::initializer_list<const char *> names)
{
    QStringList wanted;
    for (const char *name : names)
        wanted << QLatin1String(name);
    if (given.words.size() < wanted.size())
        return fail(Reason::MissingField, wanted.mid(given.words.size()).join(u' '));
    if (given.words.size() > wanted.size())
        return fail(Reason::WrongValue,
                    QStringLiteral("\"%1\" is one word too many").arg(given.words[wanted.size()]));
    return {};
}

Result<QString> required(const Given &given, const char *option)
{
    const QString value = given.options.value(QLatin1String(option));
    if (value.isEmpty())
        return fail(Reason::MissingField, QStringLiteral("--") + QLatin1String(option));
    return value;
}

Result<QByteArray> readPassword(const Given &given)
{
    const auto name = required(given, "password-file");
    if (!name)
        return name.error();
    QFile file(*name);
    const bool isOpen = *name == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly)
                                                    : file.open(QIODevice::ReadOnly);
    if (!isOpen)
        return fail(Reason::CannotRead, QStringLiteral("--password-file"));
    QByteArray line = file.readLine(4096);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

QStringList several(const Given &given, const char *option)
{
    QStringList all;
    const QStringList values = given.options.values(QLatin1String(option));
    for (const QString &value : values)
        all << value.split(u',', Qt::SkipEmptyParts);
    return all;
}

}  // namespace adil::courtserver
