// SPDX-License-Identifier: GPL-3.0-or-later
// demo DIR: a court that looks like a working one. Everybody in it is made up.
#include "democourt.h"
#include "givenoptions.h"
#include "serververbs.h"

#include "base/counted.h"

#include <QDir>
#include <QStandardPaths>

namespace adil::courtserver {

static QList<QCommandLineOption> options()
{
    return {{QStringLiteral("date"),
             QStringLiteral("The day that the court takes for today (default: today)."),
             QStringLiteral("YYYY-MM-DD")},
            {QStringLiteral("cases"), QStringLiteral("How many cases (default 60)."), QStringLiteral("N"),
             QStringLiteral("60")},
            databaseOption(),
            {QStringLiteral("no-recordings"), QStringLiteral("Without recordings of hearings.")}};
}

static Result<QString> run(const Given &given)
{
    if (const auto fits = onlyWords(given, {"DIR"}); !fits)
        return fits.error();
    const SystemClock clock;
    DemoPlan plan;
    plan.dir = QDir(given.words[0]).absolutePath();
    plan.today = given.options.isSet(QStringLiteral("date"))
        ? QDate::fromString(given.options.value(QStringLiteral("date")), Qt::ISODate)
        : clock.now().toTimeZone(QTimeZone("Asia/Almaty")).date();
    plan.database = storeOptions(given).database;
    plan.cases = given.options.value(QStringLiteral("cases")).toInt();
    plan.withRecordings = !given.options.isSet(QStringLiteral("no-recordings"));
    plan.cache = QDir(QStandardPaths::writableLocation(QStandardPaths::GenericCacheLocation))
                     .filePath(QStringLiteral("adil-demo"));
    if (!plan.today.isValid() || plan.cases < 1 || plan.cases > 5000)
        return fail(Reason::WrongValue, QStringLiteral("--date or --cases"));
    DemoCourt court(plan, clock);
    if (const auto made = court.make(); !made) {
        court.discard();
        return made.error();
    }
    return QStringLiteral("made %1 with %2; everybody in them is made up\n")
        .arg(counted(plan.cases, "case"), counted(court.papers(), "paper"));
}

const ServerVerb demoVerb{"demo",
                          "DIR [--date YYYY-MM-DD] [--cases N] [--no-recordings] [--database postgresql://…]",
                          "Makes a court of made-up people, cases and recordings.", &options, &run};

}  // namespace adil::courtserver
