// SPDX-License-Identifier: GPL-3.0-or-later
// The limits that a server announces and keeps: the core capability (RFC 8620 section 2) and the blob
// capability of an account (RFC 9404 section 3.1).
#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QStringList>

namespace adil::jmap {

struct Limits {
    qint64 maxSizeUpload = qint64(64) << 20;  // bytes
    qint64 maxConcurrentUpload = 4;
    qint64 maxSizeRequest = qint64(10) << 20;  // bytes
    qint64 maxConcurrentRequests = 8;
    qint64 maxCallsInRequest = 64;
    qint64 maxObjectsInGet = 1000;
    qint64 maxObjectsInSet = 500;
    QStringList collationAlgorithms;
    bool operator==(const Limits &) const = default;
};

struct BlobLimits {
    qint64 maxSizeBlobSet = qint64(16) << 30;  // bytes
    qint64 maxDataSources = 1024;
    QStringList supportedTypeNames;  // for Blob/lookup
    QStringList supportedDigestAlgorithms = {QStringLiteral("sha-256")};
    bool operator==(const BlobLimits &) const = default;
};

QJsonObject toJson(const Limits &limits);
QJsonObject toJson(const BlobLimits &limits);
// ProtocolError, detail: the field.
Result<Limits> limitsFrom(const QJsonObject &json);
Result<BlobLimits> blobLimitsFrom(const QJsonObject &json);

}  // namespace adil::jmap
