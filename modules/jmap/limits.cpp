// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/limits.h"

#include "jmap/jsonfields.h"

namespace adil::jmap {

QJsonObject toJson(const Limits &limits)
{
    return {{QStringLiteral("maxSizeUpload"), limits.maxSizeUpload},
            {QStringLiteral("maxConcurrentUpload"), limits.maxConcurrentUpload},
            {QStringLiteral("maxSizeRequest"), limits.maxSizeRequest},
            {QStringLiteral("maxConcurrentRequests"), limits.maxConcurrentRequests},
            {QStringLiteral("maxCallsInRequest"), limits.maxCallsInRequest},
            {QStringLiteral("maxObjectsInGet"), limits.maxObjectsInGet},
            {QStringLiteral("maxObjectsInSet"), limits.maxObjectsInSet},
            {QStringLiteral("collationAlgorithms"), QJsonArray::fromStringList(limits.collationAlgorithms)}};
}

QJsonObject toJson(const BlobLimits &limits)
{
    return {{QStringLiteral("maxSizeBlobSet"), limits.maxSizeBlobSet},
            {QStringLiteral("maxDataSources"), limits.maxDataSources},
            {QStringLiteral("supportedTypeNames"), QJsonArray::fromStringList(limits.supportedTypeNames)},
            {QStringLiteral("supportedDigestAlgorithms"),
             QJsonArray::fromStringList(limits.supportedDigestAlgorithms)}};
}

Result<Limits> limitsFrom(const QJsonObject &json)
{
    Limits limits;
    JsonFields fields(json);
    fields.required("maxSizeUpload", limits.maxSizeUpload)
        .required("maxConcurrentUpload", limits.maxConcurrentUpload)
        .required("maxSizeRequest", limits.maxSizeRequest)
        .required("maxConcurrentRequests", limits.maxConcurrentRequests)
        .required("maxCallsInRequest", limits.maxCallsInRequest)
        .required("maxObjectsInGet", limits.maxObjectsInGet)
        .required("maxObjectsInSet", limits.maxObjectsInSet)
        .optional("collationAlgorithms", limits.collationAlgorithms);
    return fields.outcome(limits);
}

Result<BlobLimits> blobLimitsFrom(const QJsonObject &json)
{
    BlobLimits limits;
    std::optional<qint64> size;
    JsonFields fields(json);
    fields.optional("maxSizeBlobSet", size)
        .optional("maxDataSources", limits.maxDataSources)
        .optional("supportedTypeNames", limits.supportedTypeNames)
        .optional("supportedDigestAlgorithms", limits.supportedDigestAlgorithms);
    limits.maxSizeBlobSet = size.value_or(limits.maxSizeBlobSet);  // null: no limit of its own
    return fields.outcome(limits);
}

}  // namespace adil::jmap
