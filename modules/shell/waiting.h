// SPDX-License-Identifier: GPL-3.0-or-later
// What can be said of one command that waits, and done with it; filled by the app.
#pragma once

#include "ui/pill.h"

#include <QList>
#include <QModelIndex>
#include <QString>

#include <functional>
#include <optional>

namespace adil::shell {

struct Waiting {
    enum class State {
        Queued,  // goes when its turn comes
        Sending,  // on its way, or its answer was lost: it cannot be taken back any more
        Arrived,  // the server has it; what it made of the records is on its way here
        Held,  // does not go by itself
        Refused,
        Conflict  // somebody else was first
    };
    enum class Act {
        TakeBack,  // it has not been sent: as if it had never been given
        SendAgain,  // it was held
        KeepMine,  // it met somebody else's: once more, on what stands there now
        TakeTheirs  // it is given up
    };
    // What it would make of a record, and what stands there; nothing where that is no text. An empty text:
    // the record is removed.
    struct Versions {
        QString mine;
        QString theirs;
    };
    QString why;  // it did not go; empty: nothing is wrong
    std::optional<Versions> versions;
    QList<Act> acts;
};
// For a row of the list.
ui::PillSpec pillOf(Waiting::State state);
// With an index of the model of what waits. Asked for the row that is chosen only.
using TellWaiting = std::function<Waiting(const QModelIndex &)>;

}  // namespace adil::shell

Q_DECLARE_METATYPE(adil::shell::Waiting::Act)
