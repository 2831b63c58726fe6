// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/reason.h"

#include <QStringView>

#include <iterator>

namespace adil {

static constexpr const char *names[] = {
    "unknown",
    "malformed",
    "unsupportedType",
    "tooLarge",
    "empty",
    "truncated",
    "damaged",
    "missingField",
    "wrongValue",
    "duplicateId",
    "passwordNeeded",
    "notFound",
    "cannotRead",
    "cannotWrite",
    "diskFull",
    "databaseFailed",
    "databaseUnreachable",
    "storeDamaged",
    "profileInUse",
    "programMissing",
    "timedOut",
    "cancelled",
    "readerCrashed",
    "offline",
    "certificateRefused",
    "signInRefused",
    "sessionEnded",
    "tooManyAttempts",
    "serverFailed",
    "protocolError",
    "clientTooOld",
    "tooMuchGone",
    "notAllowed",
    "noAccess",
    "recordGone",
    "alreadyDone",
    "alreadySigned",
    "conflictsWithNewer",
    "unknownCommand",
    "notOfThisCase",
    "caseClosed",
    "hearingNotFound",
    "textEmpty",
    "timeOutsideHearing",
    "wrongIdentifier",
    "calendarMissing",
    "ruleMissing",
    "roomTaken",
    "notWorkingDay",
    "eventUnknown",
    "eventInFuture",
    "eventsContradict",
    "eventOfOtherProceedings",
    "suspensionsOverlap",
    "termNotExtendable",
    "extensionTooLong",
    "termOver",
    "rulesRefused",
    "judgeBusy",
    "panelBusy",
    "noticeTooShort",
    "outsideWorkingHours",
    "afterTerm",
    "adjournedTooLong",
    "adjournedTooSoon",
    "inThePast",
    "notOverridable",
    "linkTaken",
    "participantBusy",
    "wrongPassword",
    "keyUnusable",
    "certificateExpired",
    "certificateNotYetValid",
    "certificateNotForSigning",
    "signatureBroken",
    "signerUntrusted",
    "signerMissing",
    "signerNotTheJudge",
    "contentMissing",
    "contentChanged",
    "noSignature",
    "changedAfterSigning",
    "certificateRevoked",
    "revocationUnknown",
};
static_assert(std::size(names) == size_t(Reason::RevocationUnknown) + 1, "every reason has a name");

QLatin1String name(Reason reason) { return QLatin1String(names[size_t(reason)]); }

Reason reasonNamed(QStringView name)
{
    for (size_t i = 0; i < std::size(names); ++i)
        if (name == QLatin1String(names[i]))
            return Reason(i);
    return Reason::Unknown;
}

int reasonCount() { return int(std::size(names)); }

}  // namespace adil
