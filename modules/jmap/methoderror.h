// SPDX-License-Identifier: GPL-3.0-or-later
// A method call that failed (RFC 8620 section 3.6.2) and one object of a /set that failed (section 5.3).
#pragma once

#include "jmap/invocation.h"
#include "record/value.h"

#include <QStringList>

namespace adil::jmap {

enum class Fault {
    ServerUnavailable,
    ServerFail,
    ServerPartialFail,
    UnknownMethod,
    InvalidArguments,
    InvalidResultReference,
    Forbidden,
    AccountNotFound,
    AccountNotSupportedByMethod,
    AccountReadOnly,
    RequestTooLarge,
    CannotCalculateChanges,
    StateMismatch,
    AnchorNotFound,
    UnsupportedSort,
    UnsupportedFilter,
    TooManyChanges,
    UnknownDataType,
    Unknown
};

struct MethodError {
    Fault fault = Fault::ServerFail;
    QString description;  // for developers
    QStringList arguments;  // names of the invalid ones, where that is known
};

// The arguments of the "error" reply.
QJsonObject toJson(const MethodError &error);
// Of a reply named "error".
MethodError methodErrorFrom(const QJsonObject &arguments);

enum class SetFault {
    Forbidden,
    OverQuota,
    TooLarge,
    RateLimit,
    NotFound,
    InvalidPatch,
    WillDestroy,
    InvalidProperties,
    Singleton,
    AlreadyExists,
    BlobNotFound,
    Unknown
};

struct SetError {
    SetFault fault = SetFault::Unknown;
    QString description;
    QStringList properties;  // of InvalidProperties
    QStringList notFound;  // blob ids, of BlobNotFound
};

QJsonObject toJson(const SetError &error);
SetError setErrorFrom(const QJsonObject &json);

}  // namespace adil::jmap

namespace adil::record {
template <>
struct Names<jmap::Fault> {
    static constexpr const char *list[] = {"serverUnavailable",
                                           "serverFail",
                                           "serverPartialFail",
                                           "unknownMethod",
                                           "invalidArguments",
                                           "invalidResultReference",
                                           "forbidden",
                                           "accountNotFound",
                                           "accountNotSupportedByMethod",
                                           "accountReadOnly",
                                           "requestTooLarge",
                                           "cannotCalculateChanges",
                                           "stateMismatch",
                                           "anchorNotFound",
                                           "unsupportedSort",
                                           "unsupportedFilter",
                                           "tooManyChanges",
                                           "unknownDataType",
                                           "unknown"};
};
template <>
struct Names<jmap::SetFault> {
    static constexpr const char *list[] = {"forbidden", "overQuota",     "tooLarge",     "rateLimit",
                                           "notFound",  "invalidPatch",  "willDestroy",  "invalidProperties",
                                           "singleton", "alreadyExists", "blobNotFound", "unknown"};
};
}  // namespace adil::record
