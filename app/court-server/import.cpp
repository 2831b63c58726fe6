// SPDX-License-Identifier: GPL-3.0-or-later
// import DIR FOLDER: a folder of files becomes a case.
#include "caseimport.h"
#include "givenoptions.h"
#include "serververbs.h"

#include "base/counted.h"

namespace adil::courtserver {

static QList<QCommandLineOption> options()
{
    const auto option = [](const char *name, const char *what, const char *value) {
        return QCommandLineOption(QLatin1String(name), QLatin1String(what), QLatin1String(value));
    };
    return {databaseOption(),
            option("number", "Number of the case, where the folder has no case.json.", "NUMBER"),
            option("judge", "Of the panel, the presiding judge first; needed where the court has several.",
                   "IIN"),
            option("secretary", "Secretary of the hearing.", "IIN"),
            option("subject", "What the case is about.", "TEXT"),
            option("language", "Of the proceedings, kk or ru (default ru).", "LANGUAGE"),
            option("received", "When the case came (default: today).", "YYYY-MM-DD")};
}

static Result<ImportOrder> orderOf(const Given &given)
{
    const auto value = [&](const char *name) { return given.options.value(QLatin1String(name)); };
    ImportOrder order;
    order.folder = given.words[1];
    order.number = value("number");
    order.judges = several(given, "judge");
    order.secretaries = several(given, "secretary");
    order.subject = value("subject");
    const bool isKnown = value("language").isEmpty()
        || (record::decode(QJsonValue(value("language")), order.language)
            && order.language != court::Language::Unknown);
    if (!isKnown)
        return fail(Reason::WrongValue, QStringLiteral("--language: kk or ru"));
    if (!value("received").isEmpty() && !record::decode(QJsonValue(value("received")), order.receivedOn))
        return fail(Reason::WrongValue, QStringLiteral("--received: a day, as 2026-11-27"));
    return order;
}

static Result<QString> run(const Given &given)
{
    if (const auto fits = onlyWords(given, {"DIR", "FOLDER"}); !fits)
        return fits.error();
    const auto order = orderOf(given);
    if (!order)
        return order.error();
    const SystemClock clock;
    auto house = Courthouse::open(given.words[0], clock, storeOptions(given));
    if (!house)
        return house.error();
    const auto imported = importCase(**house, *order, given.complaints);
    if (!imported)
        return imported.error();
    QString text = QStringLiteral("entered %1: %2, %3\n")
                       .arg(imported->number, counted(imported->documents, "document"),
                            counted(imported->recordings, "recording"));
    for (const QString &file : imported->passedOver)
        text += QStringLiteral("not named in case.json: %1\n").arg(file);
    return text;
}

const ServerVerb importVerb{
    "import",
    "DIR FOLDER [--number NUMBER] [--judge IIN…] [--secretary IIN…] [--subject TEXT] [--language kk|ru]\n"
    "         [--received YYYY-MM-DD] [--database postgresql://…]",
    "Makes a case of a folder of files, as its case.json says or, without one, every file a document.\n"
    "      Exit code 0: all of it; 1: the case without what standard error names; 2: nothing.",
    &options, &run};

}  // namespace adil::courtserver
