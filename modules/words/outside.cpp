// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/outside.h"

#include <QCoreApplication>

namespace adil::words {

static QString line(const QStringList &parts) { return parts.join(QStringLiteral(" · ")); }

QString calendarName(Voice voice)
{
    return voice.say(QT_TRANSLATE_NOOP("words", "Adil: hearings and terms"));
}

QString hearingTitle(const QString &caseNumber, court::HearingKind kind, Voice voice)
{
    return line({caseNumber, label(kind, voice)});
}

QString termTitle(const QString &caseNumber, const QString &article, Voice voice)
{
    QStringList parts{caseNumber, voice.say(QT_TRANSLATE_NOOP("words", "A term ends"))};
    if (!article.isEmpty())
        parts << voice.say(QT_TRANSLATE_NOOP("words", "CPC, art. %1")).arg(article);
    return line(parts);
}

QString byVideoLink(Voice voice) { return voice.say(QT_TRANSLATE_NOOP("words", "By video link")); }

QString partyLines(const QList<court::Party> &parties, Voice voice)
{
    using court::Side;
    QStringList lines;
    for (const Side side : {Side::Plaintiff, Side::Applicant, Side::Defendant, Side::Interested,
                            Side::ThirdPerson, Side::Prosecutor}) {
        QStringList names;
        for (const court::Party &party : parties)
            if (party.side == side && !party.represents)
                names << party.name;
        if (!names.isEmpty())
            lines << QStringLiteral("%1: %2").arg(label(side, voice), names.join(QStringLiteral(", ")));
    }
    return lines.join(u'\n');
}

QString hearingSoon(qint64 minutes)
{
    if (minutes <= 0)
        return QCoreApplication::translate("words", "The hearing should have begun");
    return QCoreApplication::translate("words", "Hearing in %1 min").arg(minutes);
}

QString termEnds(const QString &day)
{
    return QCoreApplication::translate("words", "A term ends on %1").arg(day);
}

QString draftsWait(qint64 count)
{
    return QCoreApplication::translate("words", "%n draft(s) wait for a signature", nullptr, int(count));
}

}  // namespace adil::words
