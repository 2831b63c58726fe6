// SPDX-License-Identifier: GPL-3.0-or-later
// What every record of the court has besides its own fields. On the wire they lie in the same object.
#pragma once

#include "record/record.h"

namespace adil::record {

struct Meta {
    QString id;
    qint64 rev = 0;  // set by the server, one more with each change; 0: the server has not seen it yet
    std::optional<QDateTime> createdAt;  // the server's clock
    std::optional<QDateTime> updatedAt;
    std::optional<QString> createdBy;  // Id<Person>
    std::optional<QString> updatedBy;
    bool operator==(const Meta &) const = default;
};

template <>
struct Record<Meta> {
    static constexpr auto name = "Meta";
    static constexpr std::tuple fields{
        Field{"id", &Meta::id, Role::Key},    Field{"rev", &Meta::rev},
        Field{"createdAt", &Meta::createdAt}, Field{"updatedAt", &Meta::updatedAt},
        Field{"createdBy", &Meta::createdBy}, Field{"updatedBy", &Meta::updatedBy},
    };
};

// A record and its Meta.
template <Described R>
struct Stored {
    Meta meta;
    R value;
};

}  // namespace adil::record
