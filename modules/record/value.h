// SPDX-License-Identifier: GPL-3.0-or-later
// How single values look outside the program: on the wire (JSON) and in a row (QVariant). One specialisation
// per type, used by every record.
#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <iterator>
#include <optional>

namespace adil::record {

enum class Sql { Text, Integer };

// A codec gives `sql`, `nullable`, `write`, `read`; `read` returns false and leaves the value in any state
// when the JSON is not of its kind.
template <class T>
struct Codec;

template <class T>
QJsonValue encode(const T &v)
{
    return Codec<T>::write(v);
}
template <class T>
bool decode(const QJsonValue &j, T &v)
{
    return Codec<T>::read(j, v);
}

struct NotNull {
    static constexpr bool nullable = false;
};

template <>
struct Codec<QString> : NotNull {
    static constexpr Sql sql = Sql::Text;
    static QJsonValue write(const QString &v) { return v; }
    static bool read(const QJsonValue &j, QString &v) { return j.isString() && (v = j.toString(), true); }
};

template <>
struct Codec<qint64> : NotNull {
    static constexpr Sql sql = Sql::Integer;
    static QJsonValue write(qint64 v) { return v; }
    static bool read(const QJsonValue &j, qint64 &v)
    {
        v = j.toInteger(0);  // not a whole number: the default comes back, whatever it is
        return v == j.toInteger(1);
    }
};

template <>
struct Codec<bool> : NotNull {
    static constexpr Sql sql = Sql::Integer;
    static QJsonValue write(bool v) { return v; }
    static bool read(const QJsonValue &j, bool &v) { return j.isBool() && (v = j.toBool(), true); }
};

template <>
struct Codec<QDateTime> : NotNull {  // an instant: always UTC, RFC 3339 with milliseconds
    static constexpr Sql sql = Sql::Text;
    static QJsonValue write(const QDateTime &v) { return v.toUTC().toString(Qt::ISODateWithMs); }
    static bool read(const QJsonValue &j, QDateTime &v)
    {
        v = QDateTime::fromString(j.toString(), Qt::ISODateWithMs);
        if (!v.isValid() || v.timeSpec() == Qt::LocalTime)
            return false;  // a wall clock is no instant
        v = v.toUTC();
        return true;
    }
};

template <>
struct Codec<QDate> : NotNull {  // a day of the court's calendar, YYYY-MM-DD
    static constexpr Sql sql = Sql::Text;
    static QJsonValue write(const QDate &v) { return v.toString(Qt::ISODate); }
    static bool read(const QJsonValue &j, QDate &v)
    {
        const QString text = j.toString();
        v = QDate::fromString(text, Qt::ISODate);
        return v.isValid() && text.size() == 10;  // Qt passes over what follows
    }
};

template <>
struct Codec<QStringList> : NotNull {  // a list in one column, as JSON text
    static constexpr Sql sql = Sql::Text;
    static QJsonValue write(const QStringList &v) { return QJsonArray::fromStringList(v); }
    static bool read(const QJsonValue &j, QStringList &v)
    {
        v.clear();
        if (!j.isArray())
            return false;
        const QJsonArray list = j.toArray();
        for (const QJsonValue item : list) {
            if (!item.isString())
                return false;
            v << item.toString();
        }
        return true;
    }
};

template <>
struct Codec<QJsonObject> : NotNull {  // a structure of its own, as JSON text
    static constexpr Sql sql = Sql::Text;
    static QJsonValue write(const QJsonObject &v) { return v; }
    static bool read(const QJsonValue &j, QJsonObject &v) { return j.isObject() && (v = j.toObject(), true); }
};

template <>
struct Codec<QJsonArray> : NotNull {
    static constexpr Sql sql = Sql::Text;
    static QJsonValue write(const QJsonArray &v) { return v; }
    static bool read(const QJsonValue &j, QJsonArray &v) { return j.isArray() && (v = j.toArray(), true); }
};

// A record's identity cannot be mistaken for another record's.
template <class R>
struct Id {
    QString value;
    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    auto operator<=>(const Id &) const = default;
};
template <class R>
size_t qHash(const Id<R> &id, size_t seed = 0)
{
    return ::qHash(id.value, seed);
}
template <class R>
struct Codec<Id<R>> : NotNull {
    static constexpr Sql sql = Sql::Text;
    static QJsonValue write(const Id<R> &v) { return v.value; }
    static bool read(const QJsonValue &j, Id<R> &v) { return decode(j, v.value) && !v.value.isEmpty(); }
};

// An enumeration by name. A name that a newer server sent becomes the last enumerator, which must be
// `Unknown`.
template <class E>
struct Names;  // specialise: `list`, in enumerator order, the last "unknown"

template <class E>
requires std::is_enum_v<E>
struct Codec<E> : NotNull {
    static constexpr Sql sql = Sql::Text;
    static QJsonValue write(E v) { return QLatin1String(Names<E>::list[size_t(v)]); }
    static bool read(const QJsonValue &j, E &v)
    {
        if (!j.isString())
            return false;
        const QString text = j.toString();
        v = E::Unknown;
        for (size_t i = 0; i < std::size(Names<E>::list); ++i)
            if (text == QLatin1String(Names<E>::list[i]))
                v = E(i);
        return true;
    }
};
template <class E>
requires std::is_enum_v<E> QLatin1String nameOf(E v) { return QLatin1String(Names<E>::list[size_t(v)]); }

template <class T>
struct Codec<std::optional<T>> {
    static constexpr Sql sql = Codec<T>::sql;
    static constexpr bool nullable = true;
    static QJsonValue write(const std::optional<T> &v) { return v ? encode(*v) : QJsonValue(); }
    static bool read(const QJsonValue &j, std::optional<T> &v)
    {
        if (j.isNull())
            return v.reset(), true;
        return decode(j, v.emplace());
    }
};

// JSON to and from one column. Objects and lists lie in a TEXT column as compact JSON.
QVariant toColumn(const QJsonValue &value);
enum class Shape { Plain, Boolean, Structured };
QJsonValue fromColumn(const QVariant &column, Shape shape);

template <class T>
constexpr Shape shapeOf()
{
    if constexpr (std::is_same_v<T, bool>)
        return Shape::Boolean;
    else if constexpr (std::is_same_v<
                           T, QStringList> || std::is_same_v<T, QJsonObject> || std::is_same_v<T, QJsonArray>)
        return Shape::Structured;
    else
        return Shape::Plain;
}

}  // namespace adil::record
