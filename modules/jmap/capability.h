// SPDX-License-Identifier: GPL-3.0-or-later
// The capabilities that both ends know, by their names in Session and in `using` (RFC 8620 section 2, RFC
// 9404 section 3, and our own).
#pragma once

#include <QString>

namespace adil::jmap {

// The version of our own record types. The server changes it only by additions; a name removed is a new
// number.
constexpr int schemaVersion = 1;

inline const QString coreCapability = QStringLiteral("urn:ietf:params:jmap:core");
inline const QString blobCapability = QStringLiteral("urn:ietf:params:jmap:blob");
inline const QString courtCapability = QStringLiteral("https://adil.example/jmap/court");

// A method of our own capability, of the shape of X/changes (RFC 8620 section 5.2) without maxChanges: its
// ids are the names of the types of records about which X/changes has something to say since that state. One
// question instead of one for each type, when nothing has changed most of the time.
inline const QString typeChangesMethod = QStringLiteral("Type/changes");

// The id of a blob: 'S' and the SHA-256 of its bytes, 64 lower-case hex digits.
QString blobIdOf(const QByteArray &sha256Hex);
bool isBlobId(QStringView text);
// Id of RFC 8620 section 1.2: 1 to 255 of A-Z a-z 0-9 - _
bool isId(QStringView text);
// The id of a Command on the wire: 'C' and its uid, so that a client that lost the reply can ask for it.
QString commandIdOf(const QString &uid);

}  // namespace adil::jmap
