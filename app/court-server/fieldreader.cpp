// SPDX-License-Identifier: GPL-3.0-or-later
#include "fieldreader.h"

#include "court/identifier.h"

#include <QRegularExpression>

#include <algorithm>

namespace adil::courtserver {

static QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null: return QStringLiteral("null");
    case QJsonValue::Bool: return QStringLiteral("true or false");
    case QJsonValue::Double: return QStringLiteral("a number");
    case QJsonValue::String: return QStringLiteral("a text");
    case QJsonValue::Array: return QStringLiteral("a list");
    case QJsonValue::Object: return QStringLiteral("an object");
    case QJsonValue::Undefined: break;
    }
    return QStringLiteral("nothing");
}

static QString wanted(const char *what, const QJsonValue &value)
{
    return QStringLiteral("%1 is wanted, not %2").arg(QLatin1String(what), kindOf(value));
}

FieldReader::FieldReader(const QJsonValue &value, QString path, QStringList &problems)
    : m_object(value.toObject())
    , m_isObject(value.isObject())
    , m_path(std::move(path))
    , m_problems(&problems)
{
    if (!value.isObject())
        *m_problems << (m_path.isEmpty() ? QString() : m_path + QStringLiteral(": "))
                + wanted("an object", value);
}

QString FieldReader::pathOf(const QString &field) const
{
    return m_path.isEmpty() ? field : m_path + u'.' + field;
}

void FieldReader::note(const QString &field, const QString &what) const
{
    *m_problems << pathOf(field) + QStringLiteral(": ") + what;
}

void FieldReader::want(const char *field) const
{
    if (m_isObject && !has(field))
        note(field, QStringLiteral("is missing"));
}

void FieldReader::allow(std::initializer_list<const char *> names) const
{
    for (auto it = m_object.begin(); it != m_object.end(); ++it)
        if (std::none_of(names.begin(), names.end(),
                         [&](const char *name) { return it.key() == QLatin1String(name); }))
            note(it.key().left(40), QStringLiteral("no such field"));
}

QString FieldReader::text(const char *field, Need need, int longest) const
{
    const QJsonValue json = value(field);
    if (json.isUndefined()) {
        if (need == Need::Required)
            want(field);
        return {};
    }
    const QString text = json.toString();
    if (!json.isString())
        note(field, wanted("a text", json));
    else if (text.isEmpty())
        note(field, QStringLiteral("is empty"));
    else if (text.toUcs4().size() > longest)
        note(field, QStringLiteral("is longer than %1 characters").arg(longest));
    else
        return text;
    return {};
}

QJsonArray FieldReader::array(const char *field) const
{
    const QJsonValue json = value(field);
    if (!json.isUndefined() && !json.isArray())
        note(field, wanted("a list", json));
    return json.toArray();
}

QStringList FieldReader::texts(const char *field) const
{
    QStringList all;
    const QJsonArray items = array(field);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(QLatin1String(field)).arg(i);
        if (!items[i].isString())
            note(place, wanted("a text", items[i]));
        else if (items[i].toString().isEmpty() || items[i].toString().size() > 200)
            note(place, QStringLiteral("1 to 200 characters are wanted"));
        else
            all << items[i].toString();
    }
    return all;
}

bool FieldReader::flag(const char *field) const
{
    const QJsonValue json = value(field);
    if (!json.isUndefined() && !json.isBool())
        note(field, wanted("true or false", json));
    return json.toBool();
}

qint64 FieldReader::whole(const char *field, qint64 least, qint64 most, qint64 initial) const
{
    const QJsonValue json = value(field);
    if (json.isUndefined())
        return initial;
    qint64 number = 0;
    if (!record::decode(json, number) || number < least || number > most) {
        note(field, QStringLiteral("a whole number from %1 to %2 is wanted").arg(least).arg(most));
        return initial;
    }
    return number;
}

std::optional<QDate> FieldReader::date(const char *field) const
{
    const QString text = this->text(field);
    if (text.isEmpty())
        return {};
    QDate date;
    if (!record::decode(QJsonValue(text), date)) {
        note(field, QStringLiteral("a day is wanted, as 2026-11-27"));
        return {};
    }
    return date;
}

std::optional<QDateTime> FieldReader::instant(const char *field, const QTimeZone &zone) const
{
    static const QRegularExpression shape(
        QStringLiteral("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]{1,3})?)?"
                       "(Z|[+-][0-9]{2}:[0-9]{2})?$"));
    const QString text = this->text(field);
    if (text.isEmpty())
        return {};
    const auto match = shape.match(text);
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && match.captured(3).isEmpty())
        time = QDateTime(time.date(), time.time(), zone);
    if (!match.hasMatch() || !time.isValid()) {
        note(field, QStringLiteral("a time is wanted, as 2026-11-27T10:00 or 2026-11-27T10:00:00+05:00"));
        return {};
    }
    return time.toUTC();
}

bool FieldReader::isIdentifier(const QString &text, const QString &field) const
{
    const auto identifier = court::readIdentifier(text);
    if (!identifier)
        note(field,
             identifier.error().reason == Reason::Malformed
                 ? QStringLiteral("12 digits are wanted")
                 : QStringLiteral("no such IIN or BIN (%1)").arg(identifier.error().detail));
    return bool(identifier);
}

QString FieldReader::identifier(const char *field) const
{
    const QString text = this->text(field);
    return !text.isEmpty() && isIdentifier(text, QLatin1String(field)) ? text : QString();
}

QStringList FieldReader::iins(const char *field) const
{
    QStringList all;
    const QStringList given = texts(field);
    for (qsizetype i = 0; i < given.size(); ++i) {
        const QString place = QStringLiteral("%1[%2]").arg(QLatin1String(field)).arg(i);
        if (all.contains(given[i]))
            note(place, QStringLiteral("stands there twice"));
        else if (isIdentifier(given[i], place))
            all << given[i];
    }
    return all;
}

QString FieldReader::file(const char *field) const
{
    // Names of Unix may hold nearly everything; a path may not climb, and need not be guessed at.
    static const QRegularExpression shape(
        QStringLiteral("^(?!\\.{1,2}(/|$))[^/\\x00-\\x1f]+(/(?!\\.{1,2}(/|$))[^/\\x00-\\x1f]+)*\\z"));
    const QString text = this->text(field, Need::Required, 1000);
    if (text.isEmpty() || shape.match(text).hasMatch())
        return text;
    note(field, QStringLiteral("a file below the folder is wanted, without . and .. in its path"));
    return {};
}

QList<FieldReader> FieldReader::list(const char *field) const
{
    constexpr qsizetype most = 5000;
    const QJsonArray items = array(field);
    if (items.size() > most) {
        note(field, QStringLiteral("has more than %1 items").arg(most));
        return {};
    }
    QList<FieldReader> all;
    for (qsizetype i = 0; i < items.size(); ++i)
        all << FieldReader(items[i], pathOf(QStringLiteral("%1[%2]").arg(QLatin1String(field)).arg(i)),
                           *m_problems);
    return all;
}

}  // namespace adil::courtserver
