// SPDX-License-Identifier: GPL-3.0-or-later
// When rooms, judges and participants are taken. Records of the court, not of a case: two cases must not
// meet in one room, and neither end sees all cases. So they are visible to all staff, and say nothing of the
// case: people who take part stand there as participantKey(), which names nobody.
#pragma once

#include "court/hearing.h"

namespace adil::court {

enum class Taken { Hearing, Away, Unknown };

// A planned hearing has one, made and moved by the commands of schedulecommands.h and gone when it is over;
// the others say when a participant cannot come.
struct Availability {
    Id<Availability> id;
    QDateTime startsAt;
    QDateTime endsAt;
    Taken by = Taken::Hearing;
    std::optional<Id<Hearing>> hearingId;
    QStringList roomIds;  // the courtroom, the line for video links
    QStringList personIds;  // the panel
    QStringList participants;
    bool operator==(const Availability &) const = default;
};

// The same for one person in all cases, by IIN; for one without, of this case alone. Empty for an
// organisation: it can send several people at once.
QString participantKey(const Party &party);

}  // namespace adil::court

namespace adil::record {

template <>
struct Names<court::Taken> {
    static constexpr const char *list[] = {"hearing", "away", "unknown"};
};
template <>
struct Record<court::Availability> {
    using R = court::Availability;
    static constexpr auto name = "Availability";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},    Field{"startsAt", &R::startsAt},
        Field{"endsAt", &R::endsAt},       Field{"by", &R::by},
        Field{"hearingId", &R::hearingId}, Field{"roomIds", &R::roomIds},
        Field{"personIds", &R::personIds}, Field{"participants", &R::participants},
    };
};

}  // namespace adil::record
