// SPDX-License-Identifier: GPL-3.0-or-later
// What a signed-in client learns first: who it is, where the doors are, and what the server can do (RFC 8620
// section 2), with our own capability.
#pragma once

#include "jmap/capability.h"
#include "jmap/limits.h"

#include <QDateTime>

namespace adil::jmap {

// A certificate that signatures are trusted from.
struct Anchor {
    QString name;
    QString pem;
    bool operator==(const Anchor &) const = default;
};

// Our capability's object.
struct CourtCapability {
    int schema = schemaVersion;
    QString minClient;  // the oldest workstation whose commands are taken, "0.1.0"
    QDateTime serverTime;  // for the offset of the client's clock
    QString epoch;  // another one: this server was restored, all states are void
    qint64 maxChunk = qint64(8) << 20;  // bytes of one upload of a large blob's part
    QString personId;  // the Person who signed in
    QString courtId;  // the record Court
    bool typeChanges = false;  // this server has typeChangesMethod
    QList<Anchor> trustAnchors;
};

struct Session {
    QString username;
    QString accountId;
    QString accountName;
    Limits limits;
    BlobLimits blobLimits;
    CourtCapability court;
    QString apiUrl;  // absolute, or relative to where the session was fetched
    QString downloadUrl;  // a template with {accountId} {blobId} {type} {name}
    QString uploadUrl;  // {accountId}
    QString eventSourceUrl;  // {types} {closeafter} {ping}
    QString state;
};

QJsonObject toJson(const Session &session);
// ProtocolError, detail: the field. One account with our capability must be there.
Result<Session> sessionFrom(const QJsonObject &json);

// A URL from a template of level 1 (RFC 6570): values are percent-encoded.
QString expand(const QString &urlTemplate, const QHash<QString, QString> &values);

}  // namespace adil::jmap
