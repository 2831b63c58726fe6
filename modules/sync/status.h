// SPDX-License-Identifier: GPL-3.0-or-later
// How sync stands, in facts; the bottom line makes words of it. A value.
#pragma once

#include "base/result.h"

#include <QDateTime>
#include <QMetaType>

namespace adil::sync {

enum class State {
    Stopped,  // not started, or ended
    SigningIn,
    Pushing,  // sending what waits
    Pulling,  // taking in what changed
    Waiting,  // up to date; listens and polls
    Offline,  // will try again by itself at nextTry
    Held  // will not try again before somebody does something: the reason says what
};

struct Status {
    State state = State::Stopped;
    QDateTime since;  // of this state, this computer's clock; tries in between do not end being offline
    std::optional<QDateTime> upToDateAt;  // the last time that everything was here
    std::optional<QDateTime> nextTry;
    std::optional<Error> error;
    bool isFirst = false;  // this profile has never been up to date
    bool canBegin = false;  // but the nearest is here: one can begin to work
    qint64 done = 0;  // records of the running pull
    qint64 total = 0;  // of the first one; 0: not known
    qint64 blobsLeft = 0;  // files still to come
    bool filesAreHeld = false;  // they do not come: the disk has no room; looked at again with each pull
    qint64 skewSeconds = 0;  // server's clock minus this computer's; trusted for nothing, told when large
};

}  // namespace adil::sync

Q_DECLARE_METATYPE(adil::sync::Status)
