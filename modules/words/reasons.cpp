// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/reasons.h"

#include <QCoreApplication>

namespace adil::words {

namespace {

struct Sentence {
    Reason reason;
    const char *text;
};

constexpr Sentence sentences[] = {
    {Reason::Unknown,
     QT_TRANSLATE_NOOP("words",
                       "Something happened that this version of Adil does not know. Nothing was lost; please "
                       "update the program.")},
    {Reason::Malformed,
     QT_TRANSLATE_NOOP("words", "This is not written the way it must be. Please check it.")},
    {Reason::UnsupportedType, QT_TRANSLATE_NOOP("words", "Files of this kind cannot be opened here.")},
    {Reason::TooLarge, QT_TRANSLATE_NOOP("words", "This is larger than the court accepts.")},
    {Reason::Empty, QT_TRANSLATE_NOOP("words", "The file is empty.")},
    {Reason::Truncated, QT_TRANSLATE_NOOP("words", "The file ends too early: part of it is missing.")},
    {Reason::Damaged, QT_TRANSLATE_NOOP("words", "The file is damaged and cannot be shown in full.")},
    {Reason::MissingField, QT_TRANSLATE_NOOP("words", "Something that is required has not been filled in.")},
    {Reason::WrongValue, QT_TRANSLATE_NOOP("words", "One of the values cannot be right. Please check it.")},
    {Reason::DuplicateId, QT_TRANSLATE_NOOP("words", "This has been entered already.")},
    {Reason::NotFound, QT_TRANSLATE_NOOP("words", "It was not found.")},
    {Reason::CannotRead,
     QT_TRANSLATE_NOOP("words", "The file cannot be read. Check that it is there and that you may open it.")},
    {Reason::CannotWrite,
     QT_TRANSLATE_NOOP("words", "The file cannot be written. Check the folder and your rights to it.")},
    {Reason::DiskFull,
     QT_TRANSLATE_NOOP("words",
                       "The disk is full. Free some space and try again; what you entered is safe.")},
    {Reason::DatabaseFailed,
     QT_TRANSLATE_NOOP(
         "words", "The data on this computer could not be read or written. Please tell your administrator.")},
    {Reason::DatabaseUnreachable,
     QT_TRANSLATE_NOOP(
         "words",
         "The court's database cannot be reached. Please try again in a moment; nothing is done "
         "twice.")},
    {Reason::StoreDamaged,
     QT_TRANSLATE_NOOP("words",
                       "What is stored is incomplete or damaged. Restore it from a backup before going on.")},
    {Reason::ProfileInUse, QT_TRANSLATE_NOOP("words", "Adil is already open with this data.")},
    {Reason::ProgramMissing,
     QT_TRANSLATE_NOOP(
         "words", "A part of the program is missing from this computer. Please tell your administrator.")},
    {Reason::TimedOut, QT_TRANSLATE_NOOP("words", "It took too long and was stopped. Please try again.")},
    {Reason::Cancelled, QT_TRANSLATE_NOOP("words", "Cancelled.")},
    {Reason::Offline,
     QT_TRANSLATE_NOOP(
         "words",
         "The server cannot be reached. What you do is kept here and sent when the connection is back.")},
    {Reason::CertificateRefused,
     QT_TRANSLATE_NOOP(
         "words",
         "The server could not prove that it is the court's. Nothing was sent. Please check the "
         "date and time of this computer; if they are right, tell your administrator.")},
    {Reason::SignInRefused, QT_TRANSLATE_NOOP("words", "The IIN or the password is wrong.")},
    {Reason::SessionEnded,
     QT_TRANSLATE_NOOP("words", "Your session has ended. Please sign in again; nothing is lost.")},
    {Reason::TooManyAttempts,
     QT_TRANSLATE_NOOP("words", "Too many attempts to sign in. Please wait a few minutes.")},
    {Reason::ServerFailed,
     QT_TRANSLATE_NOOP("words", "The server could not do it. It will be tried again by itself.")},
    {Reason::ProtocolError,
     QT_TRANSLATE_NOOP("words", "The server's answer was not understood. It will be tried again by itself.")},
    {Reason::ClientTooOld,
     QT_TRANSLATE_NOOP(
         "words",
         "This version of Adil is too old for the server. Please update it; what you entered is safe.")},
    {Reason::TooMuchGone,
     QT_TRANSLATE_NOOP("words",
                       "The server would have many records disappear from this computer, but counts them "
                       "itself. Nothing was removed; please tell your administrator, or synchronise once "
                       "more.")},
    {Reason::NotAllowed, QT_TRANSLATE_NOOP("words", "Your duties do not include this.")},
    {Reason::NoAccess, QT_TRANSLATE_NOOP("words", "You have no access to this case.")},
    {Reason::RecordGone, QT_TRANSLATE_NOOP("words", "What this was about is no longer there.")},
    {Reason::AlreadyDone, QT_TRANSLATE_NOOP("words", "This has already been done.")},
    {Reason::AlreadySigned, QT_TRANSLATE_NOOP("words", "It is signed already and cannot be changed.")},
    {Reason::ConflictsWithNewer,
     QT_TRANSLATE_NOOP("words",
                       "Somebody else changed this in the meantime. Both versions are kept; please decide.")},
    {Reason::UnknownCommand, QT_TRANSLATE_NOOP("words", "The server does not know this action yet.")},
    {Reason::NotOfThisCase, QT_TRANSLATE_NOOP("words", "It does not belong to this case.")},
    {Reason::CaseClosed, QT_TRANSLATE_NOOP("words", "Proceedings in this case have ended.")},
    {Reason::HearingNotFound, QT_TRANSLATE_NOOP("words", "The hearing was not found.")},
    {Reason::TextEmpty, QT_TRANSLATE_NOOP("words", "The text is empty.")},
    {Reason::TimeOutsideHearing, QT_TRANSLATE_NOOP("words", "This time lies outside of the hearing.")},
    {Reason::WrongIdentifier, QT_TRANSLATE_NOOP("words", "This is not a valid IIN or BIN.")},
    {Reason::CalendarMissing,
     QT_TRANSLATE_NOOP("words", "The calendar of working days for that year is not here yet.")},
    {Reason::RuleMissing, QT_TRANSLATE_NOOP("words", "There is no rule for this term.")},
    {Reason::RoomTaken, QT_TRANSLATE_NOOP("words", "The courtroom is taken at that time.")},
    {Reason::NotWorkingDay, QT_TRANSLATE_NOOP("words", "The court does not work on that day.")},
    {Reason::EventUnknown, QT_TRANSLATE_NOOP("words", "The rules of the court do not know this event.")},
    {Reason::EventInFuture,
     QT_TRANSLATE_NOOP("words", "This day has not come yet: only what has happened can be entered.")},
    {Reason::EventsContradict,
     QT_TRANSLATE_NOOP("words",
                       "The events of the case contradict each other. Nothing was changed; please "
                       "check their days.")},
    {Reason::EventOfOtherProceedings,
     QT_TRANSLATE_NOOP(
         "words",
         "This does not happen in proceedings of this kind. Nothing was changed; please check the "
         "event and the kind of proceedings.")},
    {Reason::SuspensionsOverlap,
     QT_TRANSLATE_NOOP("words",
                       "The case is suspended already and was not resumed in between. Nothing was "
                       "changed.")},
    {Reason::TermNotExtendable, QT_TRANSLATE_NOOP("words", "This term cannot be extended, or not again.")},
    {Reason::ExtensionTooLong,
     QT_TRANSLATE_NOOP("words", "The code does not allow to extend the term so far.")},
    {Reason::TermOver,
     QT_TRANSLATE_NOOP("words", "This term does not run on that day, so it cannot be extended.")},
    {Reason::RulesRefused,
     QT_TRANSLATE_NOOP("words", "The rules of terms have mistakes. The old rules stay in force.")},
    {Reason::JudgeBusy, QT_TRANSLATE_NOOP("words", "The judge has another hearing at that time.")},
    {Reason::PanelBusy,
     QT_TRANSLATE_NOOP("words", "A member of the panel has another hearing at that time.")},
    {Reason::NoticeTooShort,
     QT_TRANSLATE_NOOP("words", "There is too little time left to notify the participants.")},
    {Reason::OutsideWorkingHours, QT_TRANSLATE_NOOP("words", "The court does not work at that hour.")},
    {Reason::AfterTerm, QT_TRANSLATE_NOOP("words", "The term of consideration ends before that day.")},
    {Reason::AdjournedTooLong,
     QT_TRANSLATE_NOOP("words", "For this reason the code does not let it be adjourned so long.")},
    {Reason::AdjournedTooSoon,
     QT_TRANSLATE_NOOP("words", "For this reason the code adjourns it to a later day.")},
    {Reason::InThePast, QT_TRANSLATE_NOOP("words", "That time is over.")},
    {Reason::NotOverridable, QT_TRANSLATE_NOOP("words", "The law does not leave this to the court.")},
    {Reason::LinkTaken, QT_TRANSLATE_NOOP("words", "The line for video links is taken at that time.")},
    {Reason::ParticipantBusy, QT_TRANSLATE_NOOP("words", "A participant cannot come at that time.")},
    {Reason::WrongPassword, QT_TRANSLATE_NOOP("words", "The password does not open this key.")},
    {Reason::KeyUnusable, QT_TRANSLATE_NOOP("words", "This key cannot be used for signing.")},
    {Reason::CertificateExpired, QT_TRANSLATE_NOOP("words", "The certificate has expired.")},
    {Reason::CertificateNotYetValid, QT_TRANSLATE_NOOP("words", "The certificate is not valid yet.")},
    {Reason::CertificateNotForSigning,
     QT_TRANSLATE_NOOP("words", "The certificate is not meant for signing documents.")},
    {Reason::SignatureBroken, QT_TRANSLATE_NOOP("words", "The signature does not match the document.")},
    {Reason::SignerUntrusted,
     QT_TRANSLATE_NOOP("words", "The certificate does not come from an authority that the court trusts.")},
    {Reason::SignerMissing, QT_TRANSLATE_NOOP("words", "The signature does not say whose it is.")},
    {Reason::SignerNotTheJudge,
     QT_TRANSLATE_NOOP("words", "The key belongs to somebody else than the judge of this case.")},
    {Reason::ContentMissing, QT_TRANSLATE_NOOP("words", "The signed document itself is missing.")},
    {Reason::ContentChanged,
     QT_TRANSLATE_NOOP("words", "The document was changed after it had been signed.")},
    {Reason::NoSignature, QT_TRANSLATE_NOOP("words", "There is no signature.")},
    {Reason::ChangedAfterSigning,
     QT_TRANSLATE_NOOP("words", "Something was added to the document after it had been signed.")},
    {Reason::CertificateRevoked, QT_TRANSLATE_NOOP("words", "The certificate has been revoked.")},
    {Reason::RevocationUnknown,
     QT_TRANSLATE_NOOP("words", "Whether the certificate has been revoked is not known.")},
    {Reason::PasswordNeeded, QT_TRANSLATE_NOOP("words", "The file is protected by a password.")},
    {Reason::ReaderCrashed,
     QT_TRANSLATE_NOOP("words",
                       "This document stopped the program that shows it. Everything else goes on; the "
                       "document can be opened again.")},
};

}  // namespace

QString sentence(Reason reason)
{
    for (const Sentence &s : sentences)
        if (s.reason == reason)
            return QCoreApplication::translate("words", s.text);
    return {};  // cannot be: tests/unit/words walks the list
}

QString sentence(const Error &error) { return sentence(error.reason); }

}  // namespace adil::words
