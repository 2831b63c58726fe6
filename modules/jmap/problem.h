// SPDX-License-Identifier: GPL-3.0-or-later
// A request refused as a whole: RFC 7807 problem details with the types of RFC 8620 section 3.6.1.
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace adil::jmap {

struct Problem {
    enum class Kind { UnknownCapability, NotJson, NotRequest, Limit, Other };
    Kind kind = Kind::Other;
    int status = 400;
    QString detail;
    QString limit;  // the limit that was passed, "maxSizeRequest"; of Kind::Limit only
};

// The body, to be sent as application/problem+json.
QByteArray toBytes(const Problem &problem);
// Of whatever a server answered; Kind::Other when it is no problem of JMAP.
Problem problemFrom(const QByteArray &body, int status);

}  // namespace adil::jmap
