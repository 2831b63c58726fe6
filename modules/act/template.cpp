// SPDX-License-Identifier: GPL-3.0-or-later
#include "act/template.h"

#include <QFile>
#include <QRegularExpression>

namespace adil::act {

QJsonObject toJson(const Parts &parts)
{
    return {{QStringLiteral("introductory"), parts.introductory},
            {QStringLiteral("descriptive"), parts.descriptive},
            {QStringLiteral("reasoning"), parts.reasoning},
            {QStringLiteral("operative"), parts.operative}};
}

Parts partsFrom(const QJsonObject &json)
{
    return {json[QLatin1String("introductory")].toString(), json[QLatin1String("descriptive")].toString(),
            json[QLatin1String("reasoning")].toString(), json[QLatin1String("operative")].toString()};
}

static Result<QString> filled(const QString &text, const QHash<QString, QString> &values)
{
    static const QRegularExpression name(QStringLiteral("\\{([a-z]+)\\}"));
    QString out;
    qsizetype from = 0;
    for (auto it = name.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        const auto value = values.constFind(match.captured(1));
        if (value == values.constEnd())
            return fail(Reason::MissingField, match.captured(1));
        out += text.mid(from, match.capturedStart() - from) + *value;
        from = match.capturedEnd();
    }
    return out + text.mid(from);
}

Result<Parts> fill(const QByteArray &json, court::Language language, const QHash<QString, QString> &values)
{
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return fail(Reason::Malformed, QStringLiteral("template"));
    const QJsonValue texts = document.object()[record::nameOf(language)];
    if (!texts.isObject())
        return fail(Reason::RuleMissing, record::nameOf(language));
    Parts parts = partsFrom(texts.toObject());
    for (QString *part : {&parts.introductory, &parts.descriptive, &parts.reasoning, &parts.operative}) {
        auto text = filled(*part, values);
        if (!text)
            return text.error();
        *part = *std::move(text);
    }
    return parts;
}

QByteArray templateOf(court::ActKind kind)
{
    QFile file(QStringLiteral(":/acts/%1.json").arg(record::nameOf(kind)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace adil::act
