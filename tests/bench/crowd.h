// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of workstations in one thread, each with a stream of events that is held open and a second
// connection for its requests, both over TLS: what a workstation says to the server is said, and nothing is
// stored. epoll and OpenSSL, no more: what is measured is the server.
#pragma once

#include "loadcourt.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace bench {

struct CrowdFigures {
    int commands = 0, accepted = 0;
    int expected = 0, known = 0;  // of the other workstations of each case
    std::vector<double> done;  // s from the command to its answer
    std::vector<double> knowing;  // s from the command to the facts at each other workstation
};

class Crowd {
public:
    struct Server {
        quint16 port = 0;
        QString ca;
    };
    // Workstations are spread over the servers in turn.
    Crowd(const LoadCourt &court, const std::vector<Server> &servers);
    ~Crowd();
    Crowd(const Crowd &) = delete;
    Crowd &operator=(const Crowd &) = delete;

    // Everybody signs in, and listens. False: what went wrong stands on standard error.
    bool arrive();
    // So many commands a second; then waits until all is known, or ten seconds.
    CrowdFigures work(double seconds, int perSecond);
    // So many workstations give one command after the other, as fast as they are answered; nobody asks for
    // facts.
    CrowdFigures hurry(double seconds, int writers);

private:
    class Body;
    std::unique_ptr<Body> m_body;
};

}  // namespace bench
