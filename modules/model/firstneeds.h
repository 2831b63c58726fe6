// SPDX-License-Identifier: GPL-3.0-or-later
// What Today needs before all else, for the first synchronisation. A value; any thread.
#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>

namespace adil::model {

// Records of a type that match the filter of its X/query, the first `most` by `orderBy`; without a filter
// all.
struct FirstNeed {
    QString type;
    QJsonObject filter;
    QString orderBy;
    qint64 most = 0;
};

// The court and its people, the hearings of yesterday and the next days, what is overdue or falls due by
// then, drafts. Cases come with them.
QList<FirstNeed> firstNeeds(const QDateTime &now);

}  // namespace adil::model
