// SPDX-License-Identifier: GPL-3.0-or-later
// Reading rules of terms: files of resources/terms, or the contents of TermRules records. Everything wrong is
// found at once and named with its line; a book with a fault is never used, the rules before stay in force.
// The shape is described by resources/schema/terms.json for people and their tools.
#pragma once

#include "court/jsonplaces.h"
#include "court/termrule.h"

namespace adil::court {

struct RuleFault {
    Reason reason = Reason::WrongValue;
    QString file;
    int line = 0;  // 0: not known, as for a record
    QString rule;  // id of the rule, event or category; may be empty
    QString field;
    QString place = {};  // where the line is not known: the field's JSON pointer, "/rules/3/unit"
    bool operator==(const RuleFault &) const = default;
};

struct RuleFile {
    QString name;
    QJsonObject contents;
    JsonPlaces places;
};

// Malformed with the line in the detail when the text is no JSON object.
Result<RuleFile> openRuleFile(const QString &name, const QByteArray &text);

struct RuleReading {
    RuleBook book;
    QList<RuleFault> faults;  // in the order of the files and of their lines
};
// All files together are one book: a rule may speak of events of another file.
RuleReading readRuleBook(const QList<RuleFile> &files);

// The files that the program carries, :/terms. Needs the resources linked in.
Result<QList<RuleFile>> builtInRules();
// A record that holds the file; its name loses ".json".
TermRules toRecord(const RuleFile &file, const Id<TermRules> &id);
RuleFile toFile(const TermRules &record);

// "terms.json:12: claim.preparation: unit: wrongValue", with the place where there is no line; for logs and
// tools, people read words::sentence().
QString toLine(const RuleFault &fault);

}  // namespace adil::court
