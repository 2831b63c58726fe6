// SPDX-License-Identifier: GPL-3.0-or-later
// case assign, case close-hearing: what an administrator does to a case without seeing its content.
#include "givenoptions.h"
#include "serververbs.h"

#include "court/commands.h"

namespace adil::courtserver {

static QList<QCommandLineOption> assignOptions()
{
    const auto iins = [](const char *name, const char *what) {
        return QCommandLineOption(QLatin1String(name), QLatin1String(what), QStringLiteral("IIN"));
    };
    return {dirOption(), databaseOption(),
            iins("judge", "Of the panel, the presiding judge first; repeat or separate by commas."),
            iins("secretary", "Secretary of the hearing."), iins("consultant", "Judge's consultant.")};
}

// Ids of the people with these numbers.
static Result<QStringList> idsOf(Courthouse &house, const QStringList &iins)
{
    QStringList ids;
    for (const QString &iin : iins) {
        const auto person = house.personWith(iin);
        if (!person)
            return person.error();
        ids << person->id.value;
    }
    return ids;
}

static Result<QString> assign(const Given &given)
{
    if (given.words.isEmpty())
        return fail(Reason::MissingField, QStringLiteral("CASE"));
    const SystemClock clock;
    auto house = openCourt(given, clock);
    if (!house)
        return house.error();
    const auto file = (*house)->caseNamed(given.words[0]);
    if (!file)
        return file.error();
    court::ReassignCase command{file->id, file->judgeIds, file->secretaryIds, file->consultantIds};
    // "--judge A B": the words that follow are judges too.
    const std::pair<QStringList, QStringList *> named[] = {
        {several(given, "judge") + given.words.mid(1), &command.judgeIds},
        {several(given, "secretary"), &command.secretaryIds},
        {several(given, "consultant"), &command.consultantIds}};
    bool isNamed = false;
    for (const auto &[iins, ids] : named) {
        if (iins.isEmpty())
            continue;
        const auto found = idsOf(**house, iins);
        if (!found)
            return found.error();
        *ids = *found;
        isNamed = true;
    }
    if (!isNamed)
        return fail(Reason::MissingField, QStringLiteral("--judge, --secretary or --consultant"));
    const auto administrator = (*house)->someoneWith(court::Duty::Administrator);
    if (!administrator)
        return administrator.error();
    if (const auto done = (*house)->run(administrator->id.value, command); !done)
        return done.error();
    return QStringLiteral("assigned %1\n").arg(file->number);
}

static Result<QString> closeHearing(const Given &given)
{
    if (const auto fits = onlyWords(given, {"CASE"}); !fits)
        return fits.error();
    const SystemClock clock;
    auto house = openCourt(given, clock);
    if (!house)
        return house.error();
    const auto file = (*house)->caseNamed(given.words[0]);
    const auto administrator = (*house)->someoneWith(court::Duty::Administrator);
    if (!file || !administrator)
        return file ? administrator.error() : file.error();
    if (const auto done = (*house)->run(administrator->id.value, court::CloseSessions{file->id}); !done)
        return done.error();
    return QStringLiteral("closed %1\n").arg(file->number);
}

const ServerVerb caseAssignVerb{
    "case assign",
    "CASE --judge IIN… [--secretary IIN…] [--consultant IIN…] [--dir DIR] [--database postgresql://…]",
    "Gives a case (by number or id) to a panel and its staff.", &assignOptions, &assign};
const ServerVerb caseCloseHearingVerb{"case close-hearing", "CASE [--dir DIR] [--database postgresql://…]",
                                      "The case is heard in closed sessions from now on.", &onlyDir,
                                      &closeHearing};

}  // namespace adil::courtserver
