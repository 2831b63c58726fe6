// SPDX-License-Identifier: GPL-3.0-or-later
// Says which records changed, after the commit. Two of these live in the window's thread: `facts`, published
// by Mirror and Outbox in sync's thread and heard by edit alone; and `views`, published by edit after it has
// decided pending commands again, and heard by live queries.
#pragma once

#include "store/recordtypes.h"

#include <QObject>

namespace adil::store {

class Changes : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    // The type name of outbox entries in refs; their id is the command's uid.
    static constexpr QLatin1String command{"Command"};

    // Any thread; receivers hear it in their own. Nothing for an empty list.
    void publish(const QList<adil::store::Ref> &refs)
    {
        if (!refs.isEmpty())
            Q_EMIT changed(refs);
    }

Q_SIGNALS:
    void changed(const QList<adil::store::Ref> &refs);
};

}  // namespace adil::store
