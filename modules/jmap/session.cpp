// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/session.h"

#include "jmap/jsonfields.h"

#include <QUrl>

namespace adil::jmap {

static QJsonObject toJson(const CourtCapability &court)
{
    QJsonArray anchors;
    for (const Anchor &anchor : court.trustAnchors)
        anchors << QJsonObject{{QStringLiteral("name"), anchor.name}, {QStringLiteral("pem"), anchor.pem}};
    return {{QStringLiteral("schema"), court.schema},
            {QStringLiteral("minClient"), court.minClient},
            {QStringLiteral("serverTime"), record::encode(court.serverTime)},
            {QStringLiteral("epoch"), court.epoch},
            {QStringLiteral("maxChunk"), court.maxChunk},
            {QStringLiteral("personId"), court.personId},
            {QStringLiteral("courtId"), court.courtId},
            {QStringLiteral("typeChanges"), court.typeChanges},
            {QStringLiteral("trustAnchors"), anchors}};
}

static Result<CourtCapability> courtFrom(const QJsonObject &json)
{
    CourtCapability court;
    qint64 schema = 0;
    QJsonArray anchors;
    JsonFields fields(json);
    fields.required("schema", schema)
        .required("minClient", court.minClient)
        .required("serverTime", court.serverTime)
        .required("epoch", court.epoch)
        .required("maxChunk", court.maxChunk)
        .required("personId", court.personId)
        .required("courtId", court.courtId)
        .optional("typeChanges", court.typeChanges)
        .required("trustAnchors", anchors);
    court.schema = int(schema);
    for (const QJsonValue item : std::as_const(anchors)) {
        Anchor anchor;
        JsonFields one(item.toObject());
        one.required("name", anchor.name).required("pem", anchor.pem);
        if (!one.outcome(true))
            fields.blame("trustAnchors");
        court.trustAnchors << anchor;
    }
    return fields.outcome(std::move(court));
}

QJsonObject toJson(const Session &session)
{
    const QJsonObject account{{QStringLiteral("name"), session.accountName},
                              {QStringLiteral("isPersonal"), false},
                              {QStringLiteral("isReadOnly"), false},
                              {QStringLiteral("accountCapabilities"),
                               QJsonObject{{coreCapability, QJsonObject()},
                                           {blobCapability, toJson(session.blobLimits)},
                                           {courtCapability, QJsonObject()}}}};
    return {{QStringLiteral("capabilities"),
             QJsonObject{{coreCapability, toJson(session.limits)},
                         {blobCapability, QJsonObject()},
                         {courtCapability, toJson(session.court)}}},
            {QStringLiteral("accounts"), QJsonObject{{session.accountId, account}}},
            {QStringLiteral("primaryAccounts"),
             QJsonObject{{coreCapability, session.accountId},
                         {blobCapability, session.accountId},
                         {courtCapability, session.accountId}}},
            {QStringLiteral("username"), session.username},
            {QStringLiteral("apiUrl"), session.apiUrl},
            {QStringLiteral("downloadUrl"), session.downloadUrl},
            {QStringLiteral("uploadUrl"), session.uploadUrl},
            {QStringLiteral("eventSourceUrl"), session.eventSourceUrl},
            {QStringLiteral("state"), session.state}};
}

Result<Session> sessionFrom(const QJsonObject &json)
{
    Session session;
    QJsonObject capabilities, accounts, primary, account;
    JsonFields fields(json);
    fields.required("capabilities", capabilities)
        .required("accounts", accounts)
        .required("primaryAccounts", primary)
        .required("username", session.username)
        .required("apiUrl", session.apiUrl)
        .required("downloadUrl", session.downloadUrl)
        .required("uploadUrl", session.uploadUrl)
        .required("eventSourceUrl", session.eventSourceUrl)
        .required("state", session.state);
    session.accountId = primary[courtCapability].toString();
    if (!accounts[session.accountId].isObject())
        fields.blame("accounts");
    account = accounts[session.accountId].toObject();
    session.accountName = account[QLatin1String("name")].toString();
    auto limits = limitsFrom(capabilities[coreCapability].toObject());
    const QJsonObject ofAccount = account[QLatin1String("accountCapabilities")].toObject();
    auto blobLimits = blobLimitsFrom(ofAccount[blobCapability].toObject());
    auto court = courtFrom(capabilities[courtCapability].toObject());
    if (!limits)
        return limits.error();
    if (!blobLimits)
        return blobLimits.error();
    if (!court)
        return court.error();
    session.limits = *std::move(limits);
    session.blobLimits = *std::move(blobLimits);
    session.court = *std::move(court);
    return fields.outcome(std::move(session));
}

QString expand(const QString &urlTemplate, const QHash<QString, QString> &values)
{
    QString url = urlTemplate;
    for (auto it = values.begin(); it != values.end(); ++it)
        url.replace(u'{' + it.key() + u'}', QString::fromLatin1(QUrl::toPercentEncoding(it.value())));
    return url;
}

}  // namespace adil::jmap
