// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/schedule.h"

#include "words/reasons.h"

#include <QCoreApplication>

namespace adil::words {

static QString say(const char *text) { return QCoreApplication::translate("words", text); }

QString sentence(const court::Conflict &conflict, const ConflictNames &names)
{
    const auto taken = [&](const char *text) {
        return say(text).arg(names.subject, names.from, names.until);
    };
    if (names.subject.isEmpty())
        return sentence(conflict.reason);
    switch (conflict.reason) {
    case Reason::RoomTaken: return taken(QT_TRANSLATE_NOOP("words", "%1 is taken from %2 to %3."));
    case Reason::LinkTaken:
        return taken(QT_TRANSLATE_NOOP("words", "%1 serves another hearing from %2 to %3."));
    case Reason::JudgeBusy: return taken(QT_TRANSLATE_NOOP("words", "%1 has another hearing from %2 to %3."));
    case Reason::PanelBusy:
        return taken(
            QT_TRANSLATE_NOOP("words", "%1, a member of the panel, has another hearing from %2 to %3."));
    case Reason::ParticipantBusy: return taken(QT_TRANSLATE_NOOP("words", "%1 cannot come from %2 to %3."));
    default: return sentence(conflict.reason);
    }
}

QString remark(const court::ConflictRule &rule)
{
    const QString article = QString::fromLatin1(rule.article);
    if (!rule.leftToCourt)
        return say(QT_TRANSLATE_NOOP("words", "This cannot be passed over."));
    if (rule.confidence == court::Confidence::High)
        return say(QT_TRANSLATE_NOOP("words", "The court may decide otherwise and say why (CPC, art. %1)."))
            .arg(article);
    return say(QT_TRANSLATE_NOOP(
                   "words", "The court may decide otherwise and say why (CPC, art. %1, to be confirmed)."))
        .arg(article);
}

}  // namespace adil::words
