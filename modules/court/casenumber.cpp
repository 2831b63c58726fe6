// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/casenumber.h"

#include <QRegularExpression>

namespace adil::court {

static QString normalised(const QString &text)
{
    static const QHash<QChar, QChar> lookAlikes{{u'a', u'а'}, {u'k', u'к'}, {u'p', u'р'}, {u'o', u'о'},
                                                {u'c', u'с'}, {u'–', u'-'}, {u'—', u'-'}, {u'‑', u'-'}};
    QString out;
    for (QChar c : text.toLower())
        if (!c.isSpace() && c != u'№')
            out += lookAlikes.value(c, c);
    return out;
}

Result<CaseNumber> CaseNumber::parse(const QString &text)
{
    static const QRegularExpression shape(QStringLiteral(
        "^([0-9]{2})([0-9]{2})-([0-9]{2})-00-([0-9][а-я]{0,2})/([0-9]{1,7})(?:\\(([0-9]{1,3})\\))?$"));
    CaseNumber number;
    number.normal = normalised(text);
    const auto match = shape.match(number.normal);
    if (!match.hasMatch())
        return fail(Reason::Malformed, QStringLiteral("not of the form 7514-26-00-2/1534"));
    number.region = match.captured(1);
    number.court = match.captured(2);
    number.year = 2000 + match.captured(3).toInt();
    number.kind = match.captured(4);
    number.sequence = match.captured(5).toInt();
    number.repeat = match.captured(6).toInt();
    if (number.sequence == 0)
        return fail(Reason::WrongValue, QStringLiteral("sequence"));
    return number;
}

}  // namespace adil::court
