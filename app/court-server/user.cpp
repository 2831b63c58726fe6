// SPDX-License-Identifier: GPL-3.0-or-later
// user add, list, password, disable, enable: who may sign in; user revoke-feed: for a phone that was lost.
#include "givenoptions.h"
#include "serververbs.h"

#include "court/commands.h"
#include "server/feeds.h"
#include "server/signin.h"

namespace adil::courtserver {

static QCommandLineOption option(const char *name, const char *what)
{
    return {QLatin1String(name), QLatin1String(what), QStringLiteral("TEXT")};
}

static QList<QCommandLineOption> addOptions()
{
    return {
        dirOption(),
        databaseOption(),
        passwordFileOption(),
        option("iin", "IIN"),
        option("surname", "Surname."),
        option("given", "Given name."),
        option("patronymic", "Patronymic."),
        option(
            "duty",
            "judge, secretary, consultant, chair, registry, administrator, reviewer; several with commas.")};
}

static Result<QString> add(const Given &given)
{
    if (const auto fits = onlyWords(given, {}); !fits)
        return fits.error();
    court::AddPerson person;
    for (const auto &[name, field] :
         {std::pair{"iin", &court::AddPerson::iin}, std::pair{"surname", &court::AddPerson::surname}}) {
        const auto value = required(given, name);
        if (!value)
            return value.error();
        person.*field = *value;
    }
    person.givenName = given.options.value(QStringLiteral("given"));
    person.patronymic = given.options.value(QStringLiteral("patronymic"));
    person.duties = several(given, "duty");
    if (person.duties.isEmpty())
        return fail(Reason::MissingField, QStringLiteral("--duty"));
    const auto password = readPassword(given);
    if (!password)
        return password.error();
    if (auto fits = server::SignIn::check(*password); !fits)
        return fits.error();
    const SystemClock clock;
    auto house = openCourt(given, clock);
    if (!house)
        return house.error();
    const auto administrator = (*house)->someoneWith(court::Duty::Administrator);
    if (!administrator)
        return administrator.error();
    person.id.value = (*house)->newId();
    if (const auto done = (*house)->run(administrator->id.value, person); !done)
        return done.error();
    if (auto set = (*house)->setPassword(person.id.value, *password); !set)
        return set.error();
    return QStringLiteral("added %1\n").arg(person.id.value);
}

static Result<QString> list(const Given &given)
{
    if (const auto fits = onlyWords(given, {}); !fits)
        return fits.error();
    const SystemClock clock;
    auto house = openCourt(given, clock);
    if (!house)
        return house.error();
    const auto people = (*house)->all<court::Person>();
    if (!people)
        return people.error();
    QString text;
    for (const court::Person &person : *people)
        text += QStringLiteral("%1\t%2\t%3\t%4\n")
                    .arg(person.iin, court::fullName(person), person.duties.join(u','),
                         person.disabled ? QStringLiteral("disabled") : QString());
    return text;
}

// The court of a verb about one person, and the person.
struct Found {
    std::unique_ptr<Courthouse> house;
    court::Person person;
};

// By the IIN, the only word. The clock must outlive what is found.
static Result<Found> find(const Given &given, const Clock &clock)
{
    if (const auto fits = onlyWords(given, {"IIN"}); !fits)
        return fits.error();
    auto house = openCourt(given, clock);
    if (!house)
        return house.error();
    auto person = (*house)->personWith(given.words[0]);
    if (!person)
        return person.error();
    return Found{*std::move(house), *std::move(person)};
}

static Result<void> setDisabled(const Found &found, bool isDisabled)
{
    const auto administrator = found.house->someoneWith(court::Duty::Administrator);
    if (!administrator)
        return administrator.error();
    const auto done = found.house->run(administrator->id.value,
                                       court::DisablePerson{found.person.id, isDisabled});
    return done ? Result<void>() : done.error();
}

static Result<QString> disable(const Given &given)
{
    const SystemClock clock;
    const auto found = find(given, clock);
    if (!found)
        return found.error();
    if (auto done = setDisabled(*found, true); !done)
        return done.error();
    const QString &id = found->person.id.value;
    if (auto ended = server::SignIn(found->house->premises()).signOutAll(id); !ended)
        return ended.error();
    return QStringLiteral("disabled %1\n").arg(id);
}

static Result<QString> enable(const Given &given)
{
    const SystemClock clock;
    const auto found = find(given, clock);
    if (!found)
        return found.error();
    if (auto done = setDisabled(*found, false); !done)
        return done.error();
    return QStringLiteral("enabled %1\n").arg(found->person.id.value);
}

static QList<QCommandLineOption> passwordOptions()
{
    return {dirOption(), databaseOption(), passwordFileOption()};
}

static Result<QString> setPassword(const Given &given)
{
    const auto password = readPassword(given);
    if (!password)
        return password.error();
    const SystemClock clock;
    const auto found = find(given, clock);
    if (!found)
        return found.error();
    const QString &id = found->person.id.value;
    if (auto set = found->house->setPassword(id, *password); !set)
        return set.error();
    return QStringLiteral("a new password for %1\n").arg(id);
}

static Result<QString> revokeFeed(const Given &given)
{
    const SystemClock clock;
    const auto found = find(given, clock);
    if (!found)
        return found.error();
    const QString &id = found->person.id.value;
    const auto was = server::Feeds(found->house->premises()).revoke(id);
    if (!was)
        return was.error();
    return *was ? QStringLiteral("revoked the feed of %1\n").arg(id)
                : QStringLiteral("%1 has no feed\n").arg(id);
}

const ServerVerb userAddVerb{
    "user add",
    "--iin N --surname S [--given G] [--patronymic P] --duty D[,D] --password-file F [--dir DIR] "
    "[--database postgresql://…]",
    "Adds somebody who may sign in.", &addOptions, &add};
const ServerVerb userListVerb{"user list", "[--dir DIR] [--database postgresql://…]",
                              "IIN, name and duties of everybody, one a line.", &onlyDir, &list};
const ServerVerb userDisableVerb{"user disable", "IIN [--dir DIR] [--database postgresql://…]",
                                 "Ends a person's sessions and access; records stay.", &onlyDir, &disable};
const ServerVerb userEnableVerb{"user enable", "IIN [--dir DIR] [--database postgresql://…]",
                                "Gives a person access again.", &onlyDir, &enable};
const ServerVerb userPasswordVerb{
    "user password", "IIN --password-file F [--dir DIR] [--database postgresql://…]",
    "Gives a person a new password, and ends the sessions.", &passwordOptions, &setPassword};
const ServerVerb userRevokeFeedVerb{
    "user revoke-feed", "IIN [--dir DIR] [--database postgresql://…]",
    "Takes back the address of a person's calendar feed; also while the court serves.", &onlyDir,
    &revokeFeed};

}  // namespace adil::courtserver
