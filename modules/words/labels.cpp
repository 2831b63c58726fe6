// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/labels.h"

#include <QCoreApplication>

#include <iterator>

namespace adil::words {

QString Voice::say(const char *english) const
{
    if (!m_translator)
        return QCoreApplication::translate("words", english);
    const QString text = m_translator->translate("words", english);
    return text.isEmpty() ? QString::fromUtf8(english) : text;
}

std::unique_ptr<QTranslator> translatorFor(court::Language language)
{
    auto translator = std::make_unique<QTranslator>();
    const QString name = language == court::Language::Kk ? QStringLiteral(":/i18n/words_kk.qm")
                                                         : QStringLiteral(":/i18n/words_ru.qm");
    if (!translator->load(name))
        qWarning("adil.words: no texts for the language of the case");
    return translator;
}

namespace {

// The list holds the names in the order of the enumerators; the last, Unknown, is not among them.
template <class E, size_t N>
QString pick(const char *const (&names)[N], E value, Voice voice)
{
    static_assert(N == size_t(E::Unknown), "every enumerator has a name");
    return voice.say(value == E::Unknown ? QT_TRANSLATE_NOOP("words", "Unknown") : names[size_t(value)]);
}

}  // namespace

QString label(court::Proceedings proceedings, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Claim proceedings"),
        QT_TRANSLATE_NOOP("words", "Simplified (written) proceedings"),
        QT_TRANSLATE_NOOP("words", "Order proceedings"),
        QT_TRANSLATE_NOOP("words", "Special proceedings"),
        QT_TRANSLATE_NOOP("words", "Special claim proceedings"),
    };
    return pick(names, proceedings, voice);
}

QString label(court::Stage stage, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Received"),
        QT_TRANSLATE_NOOP("words", "Accepted"),
        QT_TRANSLATE_NOOP("words", "Preparation for trial"),
        QT_TRANSLATE_NOOP("words", "Trial"),
        QT_TRANSLATE_NOOP("words", "Suspended"),
        QT_TRANSLATE_NOOP("words", "Decided"),
        QT_TRANSLATE_NOOP("words", "Decision in final form"),
        QT_TRANSLATE_NOOP("words", "Appealed"),
        QT_TRANSLATE_NOOP("words", "In force"),
        QT_TRANSLATE_NOOP("words", "Ended"),
    };
    return pick(names, stage, voice);
}

QString label(court::Section section, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Claim and attachments"),
        QT_TRANSLATE_NOOP("words", "Rulings"),
        QT_TRANSLATE_NOOP("words", "Response and objections"),
        QT_TRANSLATE_NOOP("words", "Notices"),
        QT_TRANSLATE_NOOP("words", "Evidence"),
        QT_TRANSLATE_NOOP("words", "Motions"),
        QT_TRANSLATE_NOOP("words", "Protocols and recordings"),
        QT_TRANSLATE_NOOP("words", "Judicial acts"),
        QT_TRANSLATE_NOOP("words", "Appeals"),
        QT_TRANSLATE_NOOP("words", "Enforcement"),
    };
    return pick(names, section, voice);
}

QString label(court::Side side, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Plaintiff"),
        QT_TRANSLATE_NOOP("words", "Defendant"),
        QT_TRANSLATE_NOOP("words", "Third person"),
        QT_TRANSLATE_NOOP("words", "Applicant"),
        QT_TRANSLATE_NOOP("words", "Interested person"),
        QT_TRANSLATE_NOOP("words", "Representative"),
        QT_TRANSLATE_NOOP("words", "Prosecutor"),
        QT_TRANSLATE_NOOP("words", "Witness"),
        QT_TRANSLATE_NOOP("words", "Expert"),
        QT_TRANSLATE_NOOP("words", "Interpreter"),
    };
    return pick(names, side, voice);
}

QString label(court::LogKind logKind, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Hearing opened"),
        QT_TRANSLATE_NOOP("words", "Composition of the court"),
        QT_TRANSLATE_NOOP("words", "Appearance"),
        QT_TRANSLATE_NOOP("words", "Rights explained"),
        QT_TRANSLATE_NOOP("words", "Motion"),
        QT_TRANSLATE_NOOP("words", "Ruling"),
        QT_TRANSLATE_NOOP("words", "Explanation"),
        QT_TRANSLATE_NOOP("words", "Question"),
        QT_TRANSLATE_NOOP("words", "Evidence"),
        QT_TRANSLATE_NOOP("words", "Witness"),
        QT_TRANSLATE_NOOP("words", "Debate"),
        QT_TRANSLATE_NOOP("words", "Break"),
        QT_TRANSLATE_NOOP("words", "Deliberation room"),
        QT_TRANSLATE_NOOP("words", "Pronouncement"),
        QT_TRANSLATE_NOOP("words", "Adjournment"),
        QT_TRANSLATE_NOOP("words", "Hearing closed"),
        QT_TRANSLATE_NOOP("words", "Remark"),
    };
    return pick(names, logKind, voice);
}

QString label(court::HearingKind hearingKind, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Preliminary hearing"),
        QT_TRANSLATE_NOOP("words", "Hearing"),
    };
    return pick(names, hearingKind, voice);
}

QString label(court::HearingState hearingState, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Planned"),   QT_TRANSLATE_NOOP("words", "Held"),
        QT_TRANSLATE_NOOP("words", "Adjourned"), QT_TRANSLATE_NOOP("words", "Cancelled"),
        QT_TRANSLATE_NOOP("words", "Break"),
    };
    return pick(names, hearingState, voice);
}

QString label(court::HearingReason hearingReason, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "A participant was not notified in time"),
        QT_TRANSLATE_NOOP("words", "A party did not appear"),
        QT_TRANSLATE_NOOP("words", "A witness, expert or interpreter did not appear"),
        QT_TRANSLATE_NOOP("words", "A party engages another representative"),
        QT_TRANSLATE_NOOP("words", "More evidence is needed"),
        QT_TRANSLATE_NOOP("words", "An expert examination is ordered"),
        QT_TRANSLATE_NOOP("words", "Other persons are drawn into the case"),
        QT_TRANSLATE_NOOP("words", "A counterclaim is filed or the claim is changed"),
        QT_TRANSLATE_NOOP("words", "The parties negotiate a settlement"),
        QT_TRANSLATE_NOOP("words", "Notice under a treaty on the return of a child"),
        QT_TRANSLATE_NOOP("words", "A recusal is to be decided"),
        QT_TRANSLATE_NOOP("words", "Technical failure"),
        QT_TRANSLATE_NOOP("words", "The judge is engaged or ill"),
        QT_TRANSLATE_NOOP("words", "Another reason"),
    };
    return pick(names, hearingReason, voice);
}

QString label(court::NoticeState noticeState, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Waits to be sent"),
        QT_TRANSLATE_NOOP("words", "Sent"),
        QT_TRANSLATE_NOOP("words", "Delivered"),
        QT_TRANSLATE_NOOP("words", "Read"),
        QT_TRANSLATE_NOOP("words", "Could not be delivered"),
    };
    return pick(names, noticeState, voice);
}

QString label(court::Presence presence, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Expected"),
        QT_TRANSLATE_NOOP("words", "Confirmed"),
        QT_TRANSLATE_NOOP("words", "Appeared"),
        QT_TRANSLATE_NOOP("words", "Did not appear"),
    };
    return pick(names, presence, voice);
}

QString label(court::ActKind actKind, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Decision"),
        QT_TRANSLATE_NOOP("words", "Ruling"),
        QT_TRANSLATE_NOOP("words", "Court order"),
        QT_TRANSLATE_NOOP("words", "Resolution"),
    };
    return pick(names, actKind, voice);
}

QString label(court::ActState actState, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Draft"),
        QT_TRANSLATE_NOOP("words", "Signed"),
    };
    return pick(names, actState, voice);
}

QString label(court::ProtocolState protocolState, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Draft"),
        QT_TRANSLATE_NOOP("words", "Prepared"),
        QT_TRANSLATE_NOOP("words", "Signed"),
    };
    return pick(names, protocolState, voice);
}

QString label(court::CourtLevel level, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "First instance"),
        QT_TRANSLATE_NOOP("words", "Appeal"),
        QT_TRANSLATE_NOOP("words", "Cassation"),
        QT_TRANSLATE_NOOP("words", "Supreme Court"),
    };
    return pick(names, level, voice);
}

QString label(court::Outcome outcome, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Claim granted"), QT_TRANSLATE_NOOP("words", "Granted in part"),
        QT_TRANSLATE_NOOP("words", "Claim refused"), QT_TRANSLATE_NOOP("words", "Ended without a decision"),
        QT_TRANSLATE_NOOP("words", "Upheld"),        QT_TRANSLATE_NOOP("words", "Reversed"),
        QT_TRANSLATE_NOOP("words", "Changed"),
    };
    return pick(names, outcome, voice);
}

QString labelOfCategory(const QString &category, Voice voice)
{
    static constexpr struct {
        const char *category, *text;
    } names[] = {
        {"debt", QT_TRANSLATE_NOOP("words", "Recovery of debts")},
        {"labour", QT_TRANSLATE_NOOP("words", "Labour disputes")},
        {"damages", QT_TRANSLATE_NOOP("words", "Damages")},
        {"family", QT_TRANSLATE_NOOP("words", "Family disputes")},
        {"inheritance", QT_TRANSLATE_NOOP("words", "Inheritance")},
        {"special", QT_TRANSLATE_NOOP("words", "Special proceedings")},
    };
    for (const auto &name : names)
        if (category == QLatin1String(name.category))
            return voice.say(name.text);
    return category;
}

QString label(court::Duty duty, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Judge"),      QT_TRANSLATE_NOOP("words", "Secretary of the hearing"),
        QT_TRANSLATE_NOOP("words", "Consultant"), QT_TRANSLATE_NOOP("words", "Chair of the court"),
        QT_TRANSLATE_NOOP("words", "Registry"),   QT_TRANSLATE_NOOP("words", "Administrator"),
        QT_TRANSLATE_NOOP("words", "Reviewer"),
    };
    return pick(names, duty, voice);
}

QString label(court::Language language, Voice voice)
{
    static constexpr const char *names[] = {
        QT_TRANSLATE_NOOP("words", "Kazakh"),
        QT_TRANSLATE_NOOP("words", "Russian"),
    };
    return pick(names, language, voice);
}

QString opening(court::LogKind kind, Voice voice)
{
    switch (kind) {
    case court::LogKind::Opened:
        return voice.say(QT_TRANSLATE_NOOP("words", "The hearing is declared open."));
    case court::LogKind::Composition:
        return voice.say(
            QT_TRANSLATE_NOOP("words", "The composition of the court is announced. No challenge is made."));
    case court::LogKind::Appearance: return voice.say(QT_TRANSLATE_NOOP("words", "Appearance is checked."));
    case court::LogKind::Rights:
        return voice.say(QT_TRANSLATE_NOOP("words", "Procedural rights and duties are explained."));
    case court::LogKind::Break: return voice.say(QT_TRANSLATE_NOOP("words", "A break is announced."));
    case court::LogKind::Deliberation:
        return voice.say(QT_TRANSLATE_NOOP("words", "The court retires to the deliberation room."));
    case court::LogKind::Pronounced:
        return voice.say(QT_TRANSLATE_NOOP("words",
                                           "The operative part of the decision is pronounced; its grounds "
                                           "and the term and order of appeal are explained."));
    case court::LogKind::Adjourned: return voice.say(QT_TRANSLATE_NOOP("words", "The hearing is adjourned."));
    case court::LogKind::Closed:
        return voice.say(QT_TRANSLATE_NOOP("words", "The hearing is declared closed."));
    default: return {};
    }
}

QString labelOfCommand(QStringView kind, Voice voice)
{
    static constexpr struct {
        const char *kind, *text;
    } names[] = {
        {"OpenProtocol", QT_TRANSLATE_NOOP("words", "Begin the brief protocol")},
        {"AddLogEntry", QT_TRANSLATE_NOOP("words", "Add an entry to the protocol")},
        {"EditLogEntry", QT_TRANSLATE_NOOP("words", "Change an entry of the protocol")},
        {"RemoveLogEntry", QT_TRANSLATE_NOOP("words", "Remove an entry from the protocol")},
        {"MarkAttendance", QT_TRANSLATE_NOOP("words", "Note who appeared")},
        {"FixHearing", QT_TRANSLATE_NOOP("words", "Fix a hearing")},
        {"RescheduleHearing", QT_TRANSLATE_NOOP("words", "Move a hearing")},
        {"AdjournHearing", QT_TRANSLATE_NOOP("words", "Adjourn the hearing")},
        {"AnnounceBreak", QT_TRANSLATE_NOOP("words", "Announce a break")},
        {"CancelHearing", QT_TRANSLATE_NOOP("words", "Cancel a hearing")},
        {"ReportNotice", QT_TRANSLATE_NOOP("words", "Note what became of a notice")},
        {"EnterAvailability", QT_TRANSLATE_NOOP("words", "Note when a participant cannot come")},
        {"RemoveAvailability", QT_TRANSLATE_NOOP("words", "Take back when a participant cannot come")},
        {"OpenHearing", QT_TRANSLATE_NOOP("words", "Open the hearing")},
        {"EndHearing", QT_TRANSLATE_NOOP("words", "Close the hearing")},
        {"CloseSessions", QT_TRANSLATE_NOOP("words", "Hear the case in closed session")},
        {"AddNote", QT_TRANSLATE_NOOP("words", "Add a note")},
        {"EditNote", QT_TRANSLATE_NOOP("words", "Change a note")},
        {"RemoveNote", QT_TRANSLATE_NOOP("words", "Remove a note")},
        {"PinCaseLaw", QT_TRANSLATE_NOOP("words", "Keep a decision beside a case")},
        {"UnpinCaseLaw", QT_TRANSLATE_NOOP("words", "Keep a decision no longer")},
        {"CreateAct", QT_TRANSLATE_NOOP("words", "Begin an act")},
        {"SaveActVersion", QT_TRANSLATE_NOOP("words", "Save a version of an act")},
        {"SignAct", QT_TRANSLATE_NOOP("words", "Sign an act")},
        {"FileDocument", QT_TRANSLATE_NOOP("words", "File a paper")},
        {"MeetDeadline", QT_TRANSLATE_NOOP("words", "Mark a term as met")},
        {"WaiveDeadline", QT_TRANSLATE_NOOP("words", "Waive a term")},
        {"EnterCaseEvent", QT_TRANSLATE_NOOP("words", "Enter an event of the case")},
        {"CorrectCaseEvent", QT_TRANSLATE_NOOP("words", "Correct an event of the case")},
        {"SetCaseKind", QT_TRANSLATE_NOOP("words", "Say what the case is about")},
        {"RemoveCaseEvent", QT_TRANSLATE_NOOP("words", "Remove an event of the case")},
        {"ExtendDeadline", QT_TRANSLATE_NOOP("words", "Extend a term by ruling")},
        {"RecountDeadlines", QT_TRANSLATE_NOOP("words", "Count the terms anew")},
        {"ReassignCase", QT_TRANSLATE_NOOP("words", "Reassign the case")},
        {"GrantReview", QT_TRANSLATE_NOOP("words", "Open the case for review")},
        {"AddPerson", QT_TRANSLATE_NOOP("words", "Add a person")},
        {"DisablePerson", QT_TRANSLATE_NOOP("words", "Block or unblock a person")},
        {"EnterCase", QT_TRANSLATE_NOOP("words", "Enter a case")},
        {"EnterCourtRecords", QT_TRANSLATE_NOOP("words", "Change the court's own records")},
        {"ReviseCalendar", QT_TRANSLATE_NOOP("words", "Revise the working calendar")},
        {"ReviseTermRules", QT_TRANSLATE_NOOP("words", "Revise the rules of terms")},
    };
    for (const auto &name : names)
        if (kind == QLatin1String(name.kind))
            return voice.say(name.text);
    return kind.toString();
}

}  // namespace adil::words
