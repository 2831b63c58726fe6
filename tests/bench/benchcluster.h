// SPDX-License-Identifier: GPL-3.0-or-later
// The PostgreSQL of a benchmark, as safe on the disk as one with real data.
#pragma once

#include "support/postgres.h"

namespace bench {

class Cluster {
public:
    bool start() { return m_postgres.make() && m_postgres.start(); }
    std::optional<QString> newDatabase() { return m_postgres.newDatabase(); }
    // CPU time of its processes that run, in s.
    [[nodiscard]] double cpu() const;

private:
    adil::test::Postgres m_postgres{adil::test::Postgres::Care::Durable};
};

}  // namespace bench
