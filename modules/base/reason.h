// SPDX-License-Identifier: GPL-3.0-or-later
// Why something could not be done: one closed list for the whole program, on the wire by name.
// Each is turned into a sentence for people in one place, words/reasons.h. Add new ones at the end of their
// group.
#pragma once

#include <QLatin1String>

namespace adil {

enum class Reason {
    Unknown,  // a name that a newer program sent
    // input
    Malformed,
    UnsupportedType,
    TooLarge,
    Empty,
    Truncated,
    Damaged,
    MissingField,
    WrongValue,
    DuplicateId,
    PasswordNeeded,  // the document is encrypted
    // things of this computer
    NotFound,
    CannotRead,
    CannotWrite,
    DiskFull,
    DatabaseFailed,
    DatabaseUnreachable,  // the database server is away, or the connection to it broke
    StoreDamaged,  // rows, files or the chain of commands are not what they must be
    ProfileInUse,
    ProgramMissing,
    TimedOut,
    Cancelled,
    ReaderCrashed,  // the process that opens documents died on this one
    // the line and the server
    Offline,
    CertificateRefused,
    SignInRefused,
    SessionEnded,
    TooManyAttempts,
    ServerFailed,
    ProtocolError,
    ClientTooOld,
    TooMuchGone,  // the server would have most of a type disappear and does not agree with its own count
    // rights and the domain
    NotAllowed,
    NoAccess,
    RecordGone,
    AlreadyDone,
    AlreadySigned,
    ConflictsWithNewer,
    UnknownCommand,
    NotOfThisCase,
    CaseClosed,
    HearingNotFound,
    TextEmpty,
    TimeOutsideHearing,
    WrongIdentifier,
    CalendarMissing,
    RuleMissing,
    RoomTaken,
    NotWorkingDay,
    EventUnknown,
    EventInFuture,
    EventsContradict,
    EventOfOtherProceedings,
    SuspensionsOverlap,
    TermNotExtendable,
    ExtensionTooLong,
    TermOver,
    RulesRefused,
    JudgeBusy,
    PanelBusy,
    NoticeTooShort,
    OutsideWorkingHours,
    AfterTerm,
    AdjournedTooLong,
    AdjournedTooSoon,
    InThePast,
    NotOverridable,
    LinkTaken,
    ParticipantBusy,
    // keys and signatures
    WrongPassword,
    KeyUnusable,
    CertificateExpired,
    CertificateNotYetValid,
    CertificateNotForSigning,
    SignatureBroken,
    SignerUntrusted,
    SignerMissing,
    SignerNotTheJudge,
    ContentMissing,
    ContentChanged,
    NoSignature,
    ChangedAfterSigning,
    CertificateRevoked,
    RevocationUnknown,
};

// The name on the wire and in logs, lowerCamel ("contentChanged").
QLatin1String name(Reason reason);
// Reason::Unknown for a name that is not in the list.
Reason reasonNamed(QStringView name);
// For tests that walk the list.
int reasonCount();

}  // namespace adil
