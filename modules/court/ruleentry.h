// SPDX-License-Identifier: GPL-3.0-or-later
// Reading one object of a file of rules, strictly: what is there must be of its kind. For rulefile.cpp alone.
#pragma once

#include "court/rulefile.h"

#include <algorithm>

namespace adil::court {

// One object of a file, with where it stands: reads its members and notes what is wrong with them.
class Entry {
public:
    Entry(const RuleFile &file, QString pointer, const QJsonObject &json, QString rule,
          QList<RuleFault> &faults)
        : m_file(file)
        , m_pointer(std::move(pointer))
        , m_json(json)
        , m_rule(std::move(rule))
        , m_faults(faults)
    { }

    void fault(const char *field, Reason reason) const
    {
        const QString name = QLatin1String(field), place = m_pointer + u'/' + name;
        const int line = m_file.places.line(place);
        m_faults << RuleFault{reason, m_file.name, line, m_rule, name, line > 0 ? QString() : place};
    }

    [[nodiscard]] bool has(const char *field) const { return m_json.contains(QLatin1String(field)); }
    [[nodiscard]] QJsonValue value(const char *field) const { return m_json[QLatin1String(field)]; }
    // What is there and is no object is a fault of its own, found by whoever reads it first.
    [[nodiscard]] Entry in(const char *field) const
    {
        return {m_file, m_pointer + u'/' + QLatin1String(field), value(field).toObject(), m_rule, m_faults};
    }
    [[nodiscard]] Entry in(const char *field, qsizetype n) const
    {
        return {m_file, QStringLiteral("%1/%2/%3").arg(m_pointer, QLatin1String(field)).arg(n),
                value(field)[n].toObject(), m_rule, m_faults};
    }
    // Whether it is there, as an object: a text or a list in its place is not passed over.
    [[nodiscard]] bool hasObject(const char *field) const
    {
        if (has(field) && !value(field).isObject())
            fault(field, Reason::WrongValue);
        return value(field).isObject();
    }
    // How many objects stand in the list; anything else in it, or in its place, is a fault.
    [[nodiscard]] qsizetype objects(const char *field) const
    {
        const QJsonArray list = value(field).toArray();
        if (has(field) && !value(field).isArray())
            fault(field, Reason::WrongValue);
        for (qsizetype n = 0; n < list.size(); ++n)
            if (!list[n].isObject())
                fault(QStringLiteral("%1/%2").arg(QLatin1String(field)).arg(n).toUtf8().constData(),
                      Reason::WrongValue);
        return list.size();
    }

    // What is there must be of its kind; an enumeration must have a name of the list.
    template <class T>
    void maybe(const char *field, T &into) const
    {
        if (!has(field))
            return;
        bool good = record::decode(m_json[QLatin1String(field)], into);
        if constexpr (std::is_enum_v<T>)
            good = good && into != T::Unknown;
        if constexpr (std::is_same_v<T, QStringList>)
            good = good && !into.contains(QString());
        if (!good)
            fault(field, Reason::WrongValue);
    }
    // A name that may be left out, but is none when it is empty.
    void name(const char *field, QString &into) const
    {
        maybe(field, into);
        if (has(field) && value(field).isString() && into.isEmpty())
            fault(field, Reason::MissingField);
    }
    template <class T>
    void must(const char *field, T &into) const
    {
        if (!has(field))
            return fault(field, Reason::MissingField);
        maybe(field, into);
        if constexpr (std::is_same_v<T, QString>)
            if (into.trimmed().isEmpty())
                fault(field, Reason::MissingField);
    }
    void number(const char *field, int &into) const
    {
        qint64 value = 0;
        maybe(field, value);
        into = int(std::clamp<qint64>(value, -1, 10001));
        if (has(field) && (into < 1 || into > 10000))
            fault(field, Reason::WrongValue);
    }
    void titles(const char *field, Titles &into) const
    {
        if (!has(field))
            return fault(field, Reason::MissingField);
        if (!hasObject(field))
            return;
        const Entry texts = in(field);
        texts.onlyKnown({"kk", "ru", "en"});
        for (const auto &[language, text] :
             {std::pair{"kk", &Titles::kk}, std::pair{"ru", &Titles::ru}, std::pair{"en", &Titles::en}})
            texts.must(language, into.*text);
    }
    // A name that nobody reads is most likely a slip of the pen.
    void onlyKnown(std::initializer_list<const char *> names) const
    {
        for (const QString &key : m_json.keys())
            if (std::none_of(names.begin(), names.end(),
                             [&](const char *n) { return key == QLatin1String(n); }))
                fault(key.toUtf8().constData(), Reason::WrongValue);
    }

private:
    const RuleFile &m_file;
    QString m_pointer;
    QJsonObject m_json;
    QString m_rule;
    QList<RuleFault> &m_faults;
};

}  // namespace adil::court
