// SPDX-License-Identifier: GPL-3.0-or-later
// What the workstation is told on its command line.
#pragma once

#include "base/result.h"

#include <QUrl>

namespace adil::app {

struct Options {
    QString profile;  // folder; empty: made from the person's number below the user's data
    QUrl server;
    QString caFile;
    QString iin;
    QString password;  // read from the password file; only a server on this computer gets one this way

    // WrongValue with a line for the one who typed it.
    static Result<Options> parse(const QStringList &arguments);
    [[nodiscard]] bool signsInByItself() const
    {
        return !server.isEmpty() && !iin.isEmpty() && !password.isEmpty();
    }
};

// The folder of a person's data when none is named.
QString defaultProfile(const QString &iin);

}  // namespace adil::app
