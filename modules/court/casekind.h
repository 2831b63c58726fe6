// SPDX-License-Identifier: GPL-3.0-or-later
// What a case is about for the rules on terms: its proceedings, and of the categories that the rules ask for
// (Case::flags) those it has. Pure; any thread.
#pragma once

#include "court/termrule.h"

namespace adil::court {

// These categories and all that they surely bring with them, each once, in the order of the book: a
// reinstatement is a labour dispute. Those that the book does not know are left out.
QStringList withImplied(const RuleBook &book, const QStringList &flags);

// What the category of a case (Case::category, in words or by its short name) surely tells; often nothing.
QStringList flagsOfCategory(const RuleBook &book, const QString &category);

// The case as it is when somebody says its kind. WrongValue with the name of the field: proceedings that are
// none, a category that the book does not know.
Result<Case> withKind(const RuleBook &book, Case file, Proceedings proceedings, const QStringList &flags);

}  // namespace adil::court
