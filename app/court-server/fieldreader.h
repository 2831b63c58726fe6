// SPDX-License-Identifier: GPL-3.0-or-later
// Reads one object of a manifest, field by field. What is wrong is noted with its path
// ("documents[3].section: no such section") and reading goes on, so that everything wrong is said at once.
// Values; the notes outlive it.
#pragma once

#include "record/value.h"

#include <QTimeZone>

namespace adil::courtserver {

class FieldReader {
public:
    // `path` is that of the object, empty for the whole.
    FieldReader(const QJsonValue &value, QString path, QStringList &problems);
    // Names that may stand in it; notes every other. Call it once.
    void allow(std::initializer_list<const char *> names) const;
    void note(const QString &field, const QString &what) const;
    void note(const char *field, const QString &what) const { note(QLatin1String(field), what); }

    // Notes it when this field is not there.
    void want(const char *field) const;
    [[nodiscard]] bool has(const char *field) const { return m_object.contains(QLatin1String(field)); }
    [[nodiscard]] QString pathOf(const QString &field) const;

    // Of 1 to `longest` characters; empty when it is not there, which is noted for a required one.
    enum class Need { Optional, Required };
    QString text(const char *field, Need need = Need::Optional, int longest = 500) const;
    QStringList texts(const char *field) const;
    bool flag(const char *field) const;
    qint64 whole(const char *field, qint64 least, qint64 most, qint64 initial) const;
    std::optional<QDate> date(const char *field) const;
    // RFC 3339; without an offset it is a wall clock of `zone`. UTC.
    std::optional<QDateTime> instant(const char *field, const QTimeZone &zone) const;
    // An IIN or BIN whose check digit is right; empty when there is none.
    QString identifier(const char *field) const;
    QStringList iins(const char *field) const;
    // The path of a file below the folder, "photos/1.jpg".
    QString file(const char *field) const;
    // The objects of a list.
    QList<FieldReader> list(const char *field) const;
    // By its name on the wire; nothing when it is not there. `what`: "side".
    template <class E>
    std::optional<E> named(const char *field, const char *what) const
    {
        const QString name = text(field);
        E value = E::Unknown;
        if (!name.isEmpty() && (!record::decode(QJsonValue(name), value) || value == E::Unknown))
            note(field, QStringLiteral("no such ") + QLatin1String(what));
        return value == E::Unknown ? std::optional<E>() : value;
    }

private:
    // Undefined when it is not there.
    [[nodiscard]] QJsonValue value(const char *field) const { return m_object.value(QLatin1String(field)); }
    [[nodiscard]] QJsonArray array(const char *field) const;
    bool isIdentifier(const QString &text, const QString &field) const;

    QJsonObject m_object;
    bool m_isObject;  // otherwise that is said, and nothing is missing in it
    QString m_path;
    QStringList *m_problems;
};

}  // namespace adil::courtserver
