// SPDX-License-Identifier: GPL-3.0-or-later
// All rules as a table for people: the page of the help that lists every term with its article is made of it.
#pragma once

#include "court/termrule.h"

namespace adil::court {

struct RuleRow {
    QString id;
    QString article;
    Titles title;
    QList<Titles> start;  // the events it is counted from
    QList<Titles> after;  // the rules after whose terms it is counted, when none of the events happened
    int amount = 0;  // 0: the unit says all
    Unit unit = Unit::Unknown;
    Bound bound = Bound::By;
    Bearer who = Bearer::Court;
    QList<Proceedings> proceedings;  // empty: all
    QList<Titles> categories;  // in one of these; empty: in all
    Extension extension;
    bool suspends = true;  // held up while the case is suspended
    bool toConfirm = false;
    QDate inForceFrom, inForceTo;
    QString edition;
};

// In the order of the book.
QList<RuleRow> ruleRows(const RuleBook &book);

}  // namespace adil::court
