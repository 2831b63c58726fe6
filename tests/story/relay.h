// SPDX-License-Identifier: GPL-3.0-or-later
// A line between workstation and server that can be cut: what goes in on a port of its own comes out at the
// server, untouched, so TLS is spoken from end to end. Works in a thread of its own.
#pragma once

#include <QObject>
#include <QThread>
#include <QUrl>

namespace story {

class Relay {
public:
    Relay();
    ~Relay();

    // The address to use instead of `server`, or nothing when there is no port.
    QUrl lay(const QUrl &server);
    void cut();  // every connection breaks, new ones are refused
    bool mend();

private:
    class Line;

    QThread m_thread;
    Line *m_line;  // lives in the thread
};

}  // namespace story
