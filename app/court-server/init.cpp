// SPDX-License-Identifier: GPL-3.0-or-later
// init DIR: an empty court with an administrator, the working calendars and the term rules.
#include "givenoptions.h"
#include "serververbs.h"

#include "base/uuid.h"
#include "court/rulefile.h"

#include <QDir>
#include <QFile>

namespace adil::courtserver {

static QCommandLineOption option(const char *name, const char *what, const QString &initial = {})
{
    return {QLatin1String(name), QLatin1String(what), QStringLiteral("TEXT"), initial};
}

static QList<QCommandLineOption> options()
{
    const court::Court court;
    return {passwordFileOption(),
            databaseOption(),
            option("iin", "The administrator's IIN."),
            option("surname", "The administrator's surname."),
            option("given", "The administrator's given name."),
            option("court-name",
                   "The court's name (in Russian, unless --court-name-kk says another for Kazakh)."),
            option("court-name-kk", "The court's name in Kazakh."),
            option("city", "The court's city."),
            option("bin", "The court's BIN."),
            option("code", "Region and court in numbers of cases, 7514."),
            option("zone", "The court's time zone.", court.zone)};
}

static Result<QList<court::WorkingCalendar>> calendars()
{
    QList<court::WorkingCalendar> all;
    const QDir dir(QStringLiteral(":/calendar"));
    const QStringList files = dir.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString &name : files) {
        QFile file(dir.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return fail(Reason::CalendarMissing, name);
        auto years = court::readCalendars(file.readAll());
        if (!years)
            return years.error();
        all << *std::move(years);
    }
    if (all.isEmpty())
        return fail(Reason::CalendarMissing, QStringLiteral("the program carries no calendar"));
    return all;
}

static Result<QList<court::TermRules>> termRules(const Clock &clock)
{
    const auto files = court::builtInRules();
    if (!files)
        return files.error();
    QList<court::TermRules> rules;
    for (const court::RuleFile &file : *files)
        rules << court::toRecord(file, {newRecordId(clock.now())});
    return rules;
}

static Result<QString> run(const Given &given)
{
    if (const auto fits = onlyWords(given, {"DIR"}); !fits)
        return fits.error();
    server::Founding founding;
    for (const auto &[name, field] :
         {std::pair{"iin", &court::Person::iin}, std::pair{"surname", &court::Person::surname}}) {
        const auto value = required(given, name);
        if (!value)
            return value.error();
        founding.administrator.*field = *value;
    }
    founding.administrator.givenName = given.options.value(QStringLiteral("given"));
    const auto password = readPassword(given);
    if (!password)
        return password.error();
    founding.password = *password;
    founding.court.nameRu = given.options.value(QStringLiteral("court-name"));
    founding.court.nameKk = given.options.value(QStringLiteral("court-name-kk"));
    if (founding.court.nameKk.isEmpty())
        founding.court.nameKk = founding.court.nameRu;
    founding.court.cityKk = founding.court.cityRu = given.options.value(QStringLiteral("city"));
    founding.court.bin = given.options.value(QStringLiteral("bin"));
    founding.court.code = given.options.value(QStringLiteral("code"));
    founding.court.zone = given.options.value(QStringLiteral("zone"));
    if (!QTimeZone(founding.court.zone.toUtf8()).isValid())
        return fail(Reason::WrongValue, QStringLiteral("--zone"));
    auto years = calendars();
    if (!years)
        return years.error();
    founding.calendars = *std::move(years);
    const SystemClock clock;
    auto rules = termRules(clock);
    if (!rules)
        return rules.error();
    founding.rules = *std::move(rules);
    const auto house = Courthouse::found(given.words[0], clock, std::move(founding), storeOptions(given));
    if (!house)
        return house.error();
    return QStringLiteral("made %1\n").arg((*house)->premises().accountId());
}

const ServerVerb initVerb{
    "init",
    "DIR --iin N --surname S [--given G] --password-file F [--court-name …] [--city …] [--code …] [--zone …] "
    "[--database postgresql://…]",
    "Makes an empty court with an administrator.", &options, &run};

}  // namespace adil::courtserver
