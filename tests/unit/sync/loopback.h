// SPDX-License-Identifier: GPL-3.0-or-later
// A port of this computer on which a test answers with bytes of its own. Any thread.
#pragma once

#include "support/catch.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace adil::test {

class Loopback {
public:
    explicit Loopback(int waiting)
        : m_listener(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0))
    {
        m_at.sin_family = AF_INET;
        m_at.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof m_at;
        auto *at = reinterpret_cast<sockaddr *>(&m_at);
        REQUIRE(::bind(m_listener, at, size) == 0);
        REQUIRE(::getsockname(m_listener, at, &size) == 0);
        REQUIRE(::listen(m_listener, waiting) == 0);
    }
    ~Loopback() { ::close(m_listener); }
    Loopback(const Loopback &) = delete;
    Loopback &operator=(const Loopback &) = delete;

    [[nodiscard]] int descriptor() const { return m_listener; }
    [[nodiscard]] int port() const { return ntohs(m_at.sin_port); }

private:
    int m_listener;
    sockaddr_in m_at{};
};

}  // namespace adil::test
