// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/problem.h"

#include <QJsonDocument>

#include <iterator>

namespace adil::jmap {

static constexpr const char *types[] = {
    "urn:ietf:params:jmap:error:unknownCapability", "urn:ietf:params:jmap:error:notJSON",
    "urn:ietf:params:jmap:error:notRequest", "urn:ietf:params:jmap:error:limit", "about:blank"};

QByteArray toBytes(const Problem &problem)
{
    QJsonObject json{{QStringLiteral("type"), QLatin1String(types[size_t(problem.kind)])},
                     {QStringLiteral("status"), problem.status},
                     {QStringLiteral("detail"), problem.detail}};
    if (problem.kind == Problem::Kind::Limit)
        json[QLatin1String("limit")] = problem.limit;
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

Problem problemFrom(const QByteArray &body, int status)
{
    const auto json = QJsonDocument::fromJson(body).object();
    Problem problem;
    problem.status = status;
    problem.detail = json[QLatin1String("detail")].toString();
    const QString type = json[QLatin1String("type")].toString();
    for (size_t i = 0; i < std::size(types); ++i)
        if (type == QLatin1String(types[i]))
            problem.kind = Problem::Kind(i);
    if (problem.kind == Problem::Kind::Limit)
        problem.limit = json[QLatin1String("limit")].toString();
    return problem;
}

}  // namespace adil::jmap
