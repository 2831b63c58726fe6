// SPDX-License-Identifier: GPL-3.0-or-later
// Names that clients give: UUID version 7 (RFC 9562, section 5.7), so that ids sort by the time they were
// made.
#pragma once

#include <QDateTime>
#include <QString>

namespace adil {

// 32 hex digits, lower case.
QString newUuid(const QDateTime &now);
// The id of a record: 'R' and 32 hex digits (sync.md 2.1); fits Id of RFC 8620 section 1.2.
QString newRecordId(const QDateTime &now);
// The id of a record that follows from another and from `what` it is: the same at both ends and again.
// `of`: a record id or a uid of a command.
QString derivedRecordId(const QString &of, const QString &what);
bool isRecordId(QStringView text);

}  // namespace adil
