// SPDX-License-Identifier: GPL-3.0-or-later
// What comes over the wire from a stranger: a request as the server reads it, a response, a session and a
// push message as the workstation reads them. What was understood is written and understood again in the same
// way.
#include "promise.h"

#include "jmap/ijson.h"
#include "jmap/reference.h"
#include "jmap/request.h"
#include "jmap/session.h"
#include "jmap/statechange.h"

using namespace adil;

static void asRequest(const QByteArray &body)
{
    const QStringList known{QStringLiteral("urn:ietf:params:jmap:core"), QStringLiteral("urn:x")};
    const auto parsed = jmap::parseRequest(body, known, {});
    const auto *request = std::get_if<jmap::Request>(&parsed);
    if (!request) {
        promise(!jmap::toBytes(std::get<jmap::Problem>(parsed)).isEmpty());
        return;
    }
    const QByteArray written = jmap::toBytes(*request);
    const auto again = jmap::parseRequest(written, known, {});
    promise(std::holds_alternative<jmap::Request>(again));
    promise(jmap::toBytes(std::get<jmap::Request>(again)) == written);
    QList<jmap::Invocation> replies;
    for (const jmap::Invocation &call : request->calls) {
        const auto resolved = jmap::resolve(call.arguments, replies);
        if (std::holds_alternative<QJsonObject>(resolved))
            replies << call;
    }
}

static void asAnswer(const QByteArray &body)
{
    if (const auto response = jmap::responseFrom(body))
        promise(bool(jmap::responseFrom(jmap::toBytes(*response))));
    (void)jmap::problemFrom(body, 400);
    const auto json = jmap::parseIJson(body);
    if (!json)
        return;
    if (const auto session = jmap::sessionFrom(json->toObject()))
        promise(bool(jmap::sessionFrom(jmap::toJson(*session))));
    if (const auto change = jmap::stateChangeFrom(json->toObject()))
        promise(bool(jmap::stateChangeFrom(jmap::toJson(*change))));
}

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    const QByteArray body = input(bytes, size);
    asRequest(body);
    asAnswer(body);
    return 0;
}
