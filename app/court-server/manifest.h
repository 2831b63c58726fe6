// SPDX-License-Identifier: GPL-3.0-or-later
// case.json, which says what the files of a folder are to a case; resources/schema/case.schema.json describes
// it. Values. What the court must know about (people, rooms, whether the number is free) is not looked at
// here.
#pragma once

#include "court/casefile.h"
#include "court/hearing.h"

#include <QTimeZone>

namespace adil::courtserver {

struct ManifestParty {
    court::Party party;  // without ids
    QString represents;  // the name of another party; empty: nobody
};
struct ManifestRecording {
    QString file;
    std::optional<QDateTime> startsAt;  // nothing: where the one before ended, the first with the hearing
    QStringList tracks;
};
struct ManifestHearing {
    court::Hearing hearing;  // without ids
    bool tellsState = false;
    QString room, judge, secretary;  // by name and IIN; empty: none, the presiding judge, the first secretary
    QList<ManifestRecording> recordings;
};
struct ManifestDocument {
    QString file;
    QString title;  // empty: the name of the file
    court::Section section = court::Section::Evidence;
    std::optional<QDate> receivedOn;  // nothing: with the case
};
struct Manifest {
    court::Case file;  // without ids; an invalid receivedOn: today
    bool tellsFlags = false;  // what the case is about; otherwise its category does
    QStringList judges, secretaries, consultants;  // IIN
    QList<ManifestParty> parties;
    QList<court::CaseEvent> events;  // without ids
    QList<ManifestHearing> hearings;
    QList<ManifestDocument> documents;
    bool namesDocuments = false;  // otherwise every other file is one
};

// Everything that is wrong with it is added to `problems`, each with the path of its field; then the value is
// of no use. `zone` is the court's.
Manifest readManifest(const QByteArray &json, const QTimeZone &zone, QStringList &problems);

// A manifest beyond this is not read.
constexpr qint64 maxManifestBytes = qint64(4) << 20;

}  // namespace adil::courtserver
