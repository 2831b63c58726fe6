// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/indexes.h"

namespace adil::model {

QList<store::Index> indexes()
{
    const auto index = [](const char *type, const QStringList &columns) {
        return store::Index{QString::fromLatin1(type), columns};
    };
    const QString hearingId = QStringLiteral("hearingId");
    return {
        index("Hearing", {QStringLiteral("startsAt")}),
        index("Deadline", {QStringLiteral("state"), QStringLiteral("dueOn")}),
        index("CaseEvent", {QStringLiteral("subject")}),
        index("Attendance", {hearingId}),
        index("LogEntry", {hearingId, QStringLiteral("at")}),
        index("RecordingSegment", {hearingId}),
        index("Protocol", {hearingId}),
        index("DocumentVersion", {QStringLiteral("documentId")}),
        index("ActVersion", {QStringLiteral("actId")}),
        index("Signature", {QStringLiteral("actId")}),
        index("Act", {QStringLiteral("state")}),
    };
}

}  // namespace adil::model
