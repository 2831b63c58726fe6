// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/methoderror.h"

#include "jmap/jsonfields.h"

namespace adil::jmap {

QJsonObject toJson(const MethodError &error)
{
    QJsonObject json{{QStringLiteral("type"), record::encode(error.fault)}};
    if (!error.description.isEmpty())
        json[QLatin1String("description")] = error.description;
    if (!error.arguments.isEmpty())
        json[QLatin1String("arguments")] = QJsonArray::fromStringList(error.arguments);
    return json;
}

MethodError methodErrorFrom(const QJsonObject &arguments)
{
    MethodError error{Fault::Unknown, {}, {}};
    JsonFields(arguments)
        .optional("type", error.fault)
        .optional("description", error.description)
        .optional("arguments", error.arguments);
    return error;
}

QJsonObject toJson(const SetError &error)
{
    QJsonObject json{{QStringLiteral("type"), record::encode(error.fault)}};
    if (!error.description.isEmpty())
        json[QLatin1String("description")] = error.description;
    if (!error.properties.isEmpty())
        json[QLatin1String("properties")] = QJsonArray::fromStringList(error.properties);
    if (!error.notFound.isEmpty())
        json[QLatin1String("notFound")] = QJsonArray::fromStringList(error.notFound);
    return json;
}

SetError setErrorFrom(const QJsonObject &json)
{
    SetError error;
    JsonFields(json)
        .optional("type", error.fault)
        .optional("description", error.description)
        .optional("properties", error.properties)
        .optional("notFound", error.notFound);
    return error;
}

}  // namespace adil::jmap
