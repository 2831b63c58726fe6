// SPDX-License-Identifier: GPL-3.0-or-later
// What several verbs take: the court's folder, its database and a file with a password.
#pragma once

#include "courthouse.h"
#include "serververb.h"

namespace adil::courtserver {

// --dir DIR, the current directory unless given.
QCommandLineOption dirOption();
// --password-file F
QCommandLineOption passwordFileOption();

// --database postgresql://…
QCommandLineOption databaseOption();
// What verbs that take nothing else take: --database, and --dir with it.
QList<QCommandLineOption> onlyDatabase();
QList<QCommandLineOption> onlyDir();
// What --database says, for whoever opens the court.
server::Premises::Options storeOptions(const Given &given);

Result<std::unique_ptr<Courthouse>> openCourt(const Given &given, const Clock &clock);
// The first line of the file, or of standard input for "-"; MissingField when the option was not given.
Result<QByteArray> readPassword(const Given &given);
// The verb was given these words and no others: MissingField names those that are not there, WrongValue the
// first that nobody asked for.
Result<void> onlyWords(const Given &given, std::initializer_list<const char *> names);
// The value of a required option; MissingField names it.
Result<QString> required(const Given &given, const char *option);
// All values of an option that may be repeated or hold several, separated by commas.
QStringList several(const Given &given, const char *option);

}  // namespace adil::courtserver
