// SPDX-License-Identifier: GPL-3.0-or-later
#include "ical/component.h"

#include <cstdlib>

namespace adil::ical {

static constexpr qsizetype longestLine = 75;  // octets, without the line end

static bool continuesCharacter(char octet) { return (static_cast<unsigned char>(octet) & 0xc0U) == 0x80U; }

QByteArray folded(const QByteArray &line)
{
    QByteArray out;
    qsizetype at = 0;
    for (qsizetype room = longestLine; line.size() - at > room; room = longestLine - 1) {
        qsizetype end = at + room;
        while (continuesCharacter(line[end]))
            --end;
        out += line.mid(at, end - at) + "\r\n ";
        at = end;
    }
    return out + line.mid(at) + "\r\n";
}

static QByteArray escaped(const QString &text)
{
    QString out;
    QString plain = text;
    plain.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
    for (const QChar c : std::as_const(plain)) {
        if (c == u'\n') {
            out += QLatin1String("\\n");
            continue;
        }
        if (c == u'\\' || c == u';' || c == u',')
            out += u'\\';
        if (c == u'\t' || c.category() != QChar::Other_Control)
            out += c;
    }
    return out.toUtf8();
}

Component::Component(QByteArray name)
    : m_name(std::move(name))
{ }

void Component::add(const QByteArray &property, const QByteArray &value)
{
    m_body += folded(property + ':' + value);
}

void Component::addText(const QByteArray &property, const QString &text)
{
    if (!text.isEmpty())
        add(property, escaped(text));
}

void Component::addInstant(const QByteArray &property, const QDateTime &instant)
{
    add(property, wallClock(instant.toUTC()) + 'Z');
}

void Component::add(const Component &part) { m_body += part.bytes(); }

QByteArray Component::bytes() const { return "BEGIN:" + m_name + "\r\n" + m_body + "END:" + m_name + "\r\n"; }

QByteArray wallClock(const QDateTime &at) { return at.toString(u"yyyyMMdd'T'HHmmss").toLatin1(); }

QByteArray day(const QDate &date) { return date.toString(u"yyyyMMdd").toLatin1(); }

QByteArray utcOffset(int seconds)
{
    const auto two = [](int n) { return QByteArray::number(n).rightJustified(2, '0'); };
    const int size = std::abs(seconds);
    QByteArray out = (seconds < 0 ? "-" : "+") + two(size / 3600) + two(size / 60 % 60);
    if (size % 60 != 0)
        out += two(size % 60);
    return out;
}

}  // namespace adil::ical
