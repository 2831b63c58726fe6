// SPDX-License-Identifier: GPL-3.0-or-later
// The brief protocol of a hearing on paper (CPC 282(4)): the head, what happened when, and the files of the
// recording. Pure; thread and fonts as in actpaper.h.
#pragma once

#include "base/result.h"
#include "court/hearing.h"

#include <QDate>
#include <QDateTime>
#include <QStringList>

#include <chrono>

namespace adil::paper {

// Every QDateTime here is in the zone of the court, by which it is printed; its offset from UTC is printed
// once.
struct ProtocolPaper {
    struct Person {
        QString role;  // "Истец"
        QString name;
        QString presence;  // "явился", "не явился, извещён"; may be empty
    };
    struct Entry {
        QDateTime at;
        QString kind;  // words::label(LogKind)
        QString speaker;  // may be empty
        QString text;
    };
    struct File {
        QString name;
        QByteArray sha256;  // 64 hex digits
        std::chrono::milliseconds duration{0};
        qint64 size = 0;
        QDateTime startsAt;
    };

    court::Language language = court::Language::Ru;
    QString courtName;
    QString city;
    QString place;  // hall and address, or that it was held by video link
    QString caseNumber;
    QString caseName;  // parties and subject
    bool closedSession = false;
    QDate heldOn;
    QDateTime openedAt;  // invalid while it has not begun
    QDateTime endedAt;  // invalid while it goes on
    QString judgeName;
    QString secretaryName;
    QList<Person> people;
    QList<Entry> entries;
    QList<File> files;
    QDate madeOn;  // the day the protocol was made in final form; invalid in a draft
    QByteArray contentSha256;  // of the JSON that is signed; empty in a draft
    bool draft = true;
};

// PDF/A-1b. MissingField: court, case number or day of the hearing; NotFound: the font is not installed.
Result<QByteArray> protocolPdf(const ProtocolPaper &protocol);

}  // namespace adil::paper
