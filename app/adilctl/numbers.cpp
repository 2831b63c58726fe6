// SPDX-License-Identifier: GPL-3.0-or-later
// adilctl iin and adilctl case-number: what a number says, and whether it can be one.
#include "verbs.h"

#include "court/casenumber.h"
#include "court/identifier.h"

#include <QJsonObject>

namespace adil::ctl {

static QList<QCommandLineOption> none() { return {}; }

static Result<QString> onlyWord(const QCommandLineParser &given, const char *what)
{
    if (given.positionalArguments().size() != 1)
        return fail(Reason::MissingField, QLatin1String(what));
    return given.positionalArguments().first();
}

static Result<Answer> identify(const QCommandLineParser &given)
{
    const auto word = onlyWord(given, "NUMBER");
    if (!word)
        return word.error();
    const auto number = court::readIdentifier(*word);
    if (!number) {
        if (number.error().reason == Reason::Malformed)
            return number.error();
        const QJsonObject json{{QStringLiteral("valid"), false},
                               {QStringLiteral("reason"), number.error().detail}};
        return Answer{json, QStringLiteral("not valid: ") + number.error().detail, false};
    }
    const bool isBin = number->kind == court::Identifier::Kind::Bin;
    QJsonObject json{{QStringLiteral("valid"), true},
                     {QStringLiteral("kind"), isBin ? QStringLiteral("bin") : QStringLiteral("iin")}};
    if (number->birth)
        json[QStringLiteral("birth")] = number->birth->toString(Qt::ISODate);
    if (number->sex)
        json[QStringLiteral("sex")] = *number->sex == court::Identifier::Sex::Male ? QStringLiteral("male")
                                                                                   : QStringLiteral("female");
    return Answer{json, isBin ? QStringLiteral("valid BIN") : QStringLiteral("valid IIN"), true};
}

static Result<Answer> readCaseNumber(const QCommandLineParser &given)
{
    const auto word = onlyWord(given, "TEXT");
    if (!word)
        return word.error();
    const auto number = court::CaseNumber::parse(*word);
    if (!number)
        return Answer{QJsonObject{{QStringLiteral("valid"), false}},
                      QStringLiteral("not valid: ") + number.error().detail, false};
    const QJsonObject json{{QStringLiteral("valid"), true},
                           {QStringLiteral("normal"), number->normal},
                           {QStringLiteral("region"), number->region},
                           {QStringLiteral("court"), number->court},
                           {QStringLiteral("year"), number->year},
                           {QStringLiteral("kind"), number->kind},
                           {QStringLiteral("sequence"), number->sequence}};
    return Answer{json, number->normal, true};
}

const Verb iinVerb{"iin", "NUMBER", "Checks an IIN or BIN.", &none, &identify};
const Verb caseNumberVerb{"case-number", "TEXT", "Reads the number of a case.", &none, &readCaseNumber};

}  // namespace adil::ctl
