// SPDX-License-Identifier: GPL-3.0-or-later
// The PostgreSQL of a test program: what does not come to be fails the test.
#pragma once

#include "support/catch.h"
#include "support/postgres.h"

namespace adil::test {

// Whether the tests of stores run on PostgreSQL: ctest runs the same program twice.
inline bool onPostgres() { return qEnvironmentVariable("ADIL_TEST_STORE") == QLatin1String("postgresql"); }

class PostgresCluster {
public:
    static PostgresCluster &shared()
    {
        static PostgresCluster cluster(qEnvironmentVariableIsSet("ADIL_TEST_DURABLE"));
        return cluster;
    }
    explicit PostgresCluster(bool isDurable = false)
        : m_postgres(isDurable ? Postgres::Care::Durable : Postgres::Care::Hasty)
    {
        const bool isMade = m_postgres.make();
        INFO("the tests need Debian's package postgresql; " << m_postgres.said().toStdString());
        REQUIRE(isMade);
        start();
    }

    void start() { REQUIRE(m_postgres.start()); }
    void stop() { m_postgres.stop(); }
    QString newDatabase()
    {
        const auto url = m_postgres.newDatabase();
        INFO(m_postgres.said().toStdString());
        REQUIRE(url);
        return *url;
    }
    QString copyOf(const QString &url)
    {
        const auto copy = m_postgres.copyOf(url);
        INFO(m_postgres.said().toStdString());
        REQUIRE(copy);
        return *copy;
    }
    [[nodiscard]] QString sql(const QString &database, const QString &statement) const
    {
        return m_postgres.sql(database, statement);
    }

private:
    Postgres m_postgres;
};

}  // namespace adil::test
