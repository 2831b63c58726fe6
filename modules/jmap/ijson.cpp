// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/ijson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QSet>

namespace adil::jmap {

namespace {

// Walks text that is known to be JSON. Only strings and braces matter.
class Walk {
public:
    explicit Walk(const QByteArray &bytes)
        : m_bytes(bytes)
    { }

    [[nodiscard]] bool isIJson()
    {
        for (; m_at < m_bytes.size(); ++m_at) {
            switch (m_bytes[m_at]) {
            case '{': m_names << QSet<QByteArray>(), m_isObject << true; break;
            case '[': m_isObject << false; break;
            case '}': m_names.removeLast(), m_isObject.removeLast(); break;
            case ']': m_isObject.removeLast(); break;
            case '"':
                if (!string())
                    return false;
                break;
            default: break;
            }
        }
        return true;
    }

private:
    // From the opening quotation mark to the closing one.
    bool string()
    {
        QByteArray plain;
        int high = 0;  // a high surrogate that waits for its other half
        for (++m_at; m_bytes[m_at] != '"'; ++m_at) {
            const bool isEscape = m_bytes[m_at] == '\\';
            const int unit = isEscape ? escaped() : uchar(m_bytes[m_at]);
            const bool isLow = isEscape && unit >= 0xDC00 && unit <= 0xDFFF;
            if (isLow != (high != 0))
                return false;
            high = isEscape && unit >= 0xD800 && unit <= 0xDBFF ? unit : 0;
            append(plain, unit, isEscape);
        }
        return high == 0 && isNewName(plain);
    }

    // The code unit of the escape at the backslash; stops at its last character.
    int escaped()
    {
        const char kind = m_bytes[++m_at];
        if (kind == 'u') {
            m_at += 4;
            return m_bytes.mid(m_at - 3, 4).toInt(nullptr, 16);
        }
        static const QByteArray letters("bfnrt");
        const auto place = letters.indexOf(kind);
        return place < 0 ? kind : "\b\f\n\r\t"[place];
    }

    // Equal strings give equal bytes; what they are does not matter otherwise.
    static void append(QByteArray &plain, int unit, bool isEscape)
    {
        if (isEscape && unit >= 0x80)
            plain += QString(QChar(unit)).toUtf8();
        else
            plain += char(unit);
    }

    bool isNewName(const QByteArray &plain)
    {
        if (m_isObject.isEmpty() || !m_isObject.last())
            return true;
        qsizetype next = m_at + 1;
        while (next < m_bytes.size() && QByteArrayView(" \t\r\n").contains(m_bytes[next]))
            ++next;
        if (next >= m_bytes.size() || m_bytes[next] != ':')
            return true;  // a value
        if (m_names.last().contains(plain))
            return false;
        m_names.last().insert(plain);
        return true;
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
    QList<bool> m_isObject;
    QList<QSet<QByteArray>> m_names;
};

}  // namespace

Result<QJsonValue> parseIJson(const QByteArray &bytes)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return fail(Reason::Malformed, error.errorString());
    if (!Walk(bytes).isIJson())
        return fail(Reason::Malformed, QStringLiteral("not I-JSON: a name twice or half a surrogate pair"));
    if (document.isArray())
        return QJsonValue(document.array());
    return QJsonValue(document.object());
}

}  // namespace adil::jmap
