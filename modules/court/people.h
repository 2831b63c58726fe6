// SPDX-License-Identifier: GPL-3.0-or-later
// Records of the court itself: visible to all its staff, of no case.
#pragma once

#include "record/record.h"

namespace adil::court {

using record::Field;
using record::Role;

// The court whose server this is. One record.
struct Court {
    Id<Court> id;
    QString nameKk;
    QString nameRu;
    QString cityKk;
    QString cityRu;
    QString bin;
    QString code;  // region and court in case numbers, "7514"
    QString zone = QStringLiteral("Asia/Almaty");  // IANA; every date and time of people is of this zone
    QStringList trustNote;  // file names of the trust anchors at the server, for administrators
    // When it sits on a working day, in its zone ("09:00-13:00"; none: the usual hours, hoursOf()), and how
    // many working days before a hearing people are told: the code names neither, each court sets its own.
    QStringList hours = {};
    qint64 noticeDays = 0;
    bool operator==(const Court &) const = default;
};

enum class Duty { Judge, Secretary, Consultant, Chair, Registry, Administrator, Reviewer, Unknown };

// Somebody who signs in. Parties of cases are not persons but Party records.
struct Person {
    Id<Person> id;
    QString iin;
    QString surname;
    QString givenName;
    QString patronymic;
    QStringList duties;  // names of Duty; a chair is also a judge
    bool disabled = false;
    bool operator==(const Person &) const = default;
};

enum class RoomKind { Courtroom, VideoLink, Unknown };

// Where a hearing is held. A line for video links is a room too: there are few, and each serves one hearing.
struct Room {
    Id<Room> id;
    QString nameKk;
    QString nameRu;
    RoomKind kind = RoomKind::Courtroom;
    bool operator==(const Room &) const = default;
};

// Days off on weekdays and worked days on weekends of one year (Labour Code arts 84, 85).
struct WorkingCalendar {
    Id<WorkingCalendar> id;
    qint64 year = 0;
    QStringList daysOff;  // ISO dates
    QStringList workedDays;  // ISO dates
    bool forecast = false;  // not yet ordered by the authority
    bool operator==(const WorkingCalendar &) const = default;
};

// A file of term rules, resources/terms/*.json, as the court has them in force. All records together are the
// book, court/rulefile.h; what would not make a sound book is never stored.
struct TermRules {
    Id<TermRules> id;
    QString name;  // of the file, without folder: "first-instance"
    QString edition;  // of the code's text that they follow
    QJsonObject contents;
    bool operator==(const TermRules &) const = default;
};

// A certificate that signatures are trusted from.
struct TrustAnchor {
    Id<TrustAnchor> id;
    QString name;
    QString pem;
    bool operator==(const TrustAnchor &) const = default;
};

// "Сейтқали Ә. Б."
QString shortName(const Person &person);
QString fullName(const Person &person);
bool has(const Person &person, Duty duty);

}  // namespace adil::court

namespace adil::record {

template <>
struct Names<court::Duty> {
    static constexpr const char *list[] = {"judge",    "secretary",     "consultant", "chair",
                                           "registry", "administrator", "reviewer",   "unknown"};
};
template <>
struct Names<court::RoomKind> {
    static constexpr const char *list[] = {"courtroom", "videoLink", "unknown"};
};
template <>
struct Record<court::Court> {
    using R = court::Court;
    static constexpr auto name = "Court";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},
        Field{"nameKk", &R::nameKk},
        Field{"nameRu", &R::nameRu},
        Field{"cityKk", &R::cityKk},
        Field{"cityRu", &R::cityRu},
        Field{"bin", &R::bin},
        Field{"code", &R::code},
        Field{"zone", &R::zone},
        Field{"trustNote", &R::trustNote},
        Field{"hours", &R::hours},
        Field{"noticeDays", &R::noticeDays},
    };
};
template <>
struct Record<court::Person> {
    using R = court::Person;
    static constexpr auto name = "Person";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},      Field{"iin", &R::iin},
        Field{"surname", &R::surname},       Field{"givenName", &R::givenName},
        Field{"patronymic", &R::patronymic}, Field{"duties", &R::duties},
        Field{"disabled", &R::disabled},
    };
};
template <>
struct Record<court::Room> {
    using R = court::Room;
    static constexpr auto name = "Room";
    static constexpr std::tuple fields{Field{"id", &R::id, Role::Key}, Field{"nameKk", &R::nameKk},
                                       Field{"nameRu", &R::nameRu}, Field{"kind", &R::kind}};
};
template <>
struct Record<court::WorkingCalendar> {
    using R = court::WorkingCalendar;
    static constexpr auto name = "WorkingCalendar";
    static constexpr std::tuple fields{
        Field{"id", &R::id, Role::Key},      Field{"year", &R::year},         Field{"daysOff", &R::daysOff},
        Field{"workedDays", &R::workedDays}, Field{"forecast", &R::forecast},
    };
};
template <>
struct Record<court::TermRules> {
    using R = court::TermRules;
    static constexpr auto name = "TermRules";
    static constexpr std::tuple fields{Field{"id", &R::id, Role::Key}, Field{"name", &R::name},
                                       Field{"edition", &R::edition}, Field{"contents", &R::contents}};
};
template <>
struct Record<court::TrustAnchor> {
    using R = court::TrustAnchor;
    static constexpr auto name = "TrustAnchor";
    static constexpr std::tuple fields{Field{"id", &R::id, Role::Key}, Field{"name", &R::name},
                                       Field{"pem", &R::pem}};
};

}  // namespace adil::record
