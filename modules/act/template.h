// SPDX-License-Identifier: GPL-3.0-or-later
// The text an act begins with: templates of resources/acts by kind and language of the case, filled from the
// case. Pure.
#pragma once

#include "court/act.h"

#include <QHash>

namespace adil::act {

// The four parts, paragraphs a line each.
struct Parts {
    QString introductory;
    QString descriptive;
    QString reasoning;
    QString operative;
    bool operator==(const Parts &) const = default;
};
QJsonObject toJson(const Parts &parts);
Parts partsFrom(const QJsonObject &json);

// Every {name} of the template becomes its value. Malformed; RuleMissing when the language is not there;
// MissingField when a name has no value (detail: the name): an act with a hole is not begun.
Result<Parts> fill(const QByteArray &json, court::Language language, const QHash<QString, QString> &values);
// The template of this kind: a resource of the program. Empty when there is none.
QByteArray templateOf(court::ActKind kind);

}  // namespace adil::act
