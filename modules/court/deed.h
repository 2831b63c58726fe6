// SPDX-License-Identifier: GPL-3.0-or-later
// What was done to a record, by whom and when: the history that terms and events carry with them, so that it
// is there without a line too. The whole of every command is in the log of the server.
#pragma once

#include "court/people.h"

#include <QJsonArray>

namespace adil::court {

struct Deed {
    QDateTime at;
    Id<Person> by;
    QString command;  // its kind
    std::optional<QString> why = {};
    std::optional<QDate> from = {}, to = {};  // the day it moved: the end of a term, when an event happened
    bool operator==(const Deed &) const = default;
};

// The history with one more at its end.
QJsonArray with(QJsonArray history, const Deed &deed);
// Oldest first. What a newer program wrote and this one cannot read is left out.
QList<Deed> deedsFrom(const QJsonArray &history);

}  // namespace adil::court

namespace adil::record {
template <>
struct Record<court::Deed> {
    using R = court::Deed;
    static constexpr auto name = "Deed";
    static constexpr std::tuple fields{Field{"at", &R::at},           Field{"by", &R::by},
                                       Field{"command", &R::command}, Field{"why", &R::why},
                                       Field{"from", &R::from},       Field{"to", &R::to}};
};
}  // namespace adil::record
