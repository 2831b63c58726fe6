// SPDX-License-Identifier: GPL-3.0-or-later
#include "server/storeaddress.h"
#include "support/catch.h"

using namespace adil;
using server::Dialect;
using server::StoreAddress;

static Result<StoreAddress> parsed(const char *url) { return StoreAddress::parse(QString::fromUtf8(url)); }

TEST_CASE("an address of PostgreSQL is read in the spelling of libpq")
{
    const auto full = parsed(
        "postgresql://adil:s%40cret@db.example:5433/court%20one?sslmode=require&options=-c%20a%3Db");
    REQUIRE(full);
    CHECK(full->dialect == Dialect::Postgres);
    CHECK(full->user == QLatin1String("adil"));
    CHECK(full->password == QLatin1String("s@cret"));
    CHECK(full->host == QLatin1String("db.example"));
    CHECK(full->port == 5433);
    CHECK(full->database == QLatin1String("court one"));
    CHECK(full->options.startsWith(QLatin1String("sslmode='require';options='-c a=b';connect_timeout='5'")));
    const auto socket = parsed(
        "postgres:///court?host=/run/postgresql&port=5434&user=adil&connect_timeout=9");
    REQUIRE(socket);
    CHECK(socket->host == QLatin1String("/run/postgresql"));
    CHECK(socket->port == 5434);
    CHECK(socket->user == QLatin1String("adil"));
    CHECK(socket->options.contains(QLatin1String("connect_timeout='9'")));
    CHECK(!socket->options.contains(QLatin1String("connect_timeout='5'")));
}

TEST_CASE("what is shown of an address holds no password")
{
    const auto address = parsed("postgresql://adil:secret@db.example:5433/court?passfile=/etc/secret");
    REQUIRE(address);
    CHECK(address->shown() == QLatin1String("postgresql://adil@db.example:5433/court"));
    CHECK(StoreAddress::ofFile(QStringLiteral("/court.db")).shown() == QLatin1String("/court.db"));
}

TEST_CASE("an address that is none, or asks for what nobody knows, is refused")
{
    for (const char *url : {"", "court.db", "mysql://a/b", "postgresql://host", "postgresql://host/",
                            "postgresql://host/db?frobnicate=1", "postgresql://host/db?sslmode=a;host=b"}) {
        INFO(url);
        const auto address = parsed(url);
        REQUIRE(!address);
        CHECK(address.error().reason == Reason::WrongValue);
        CHECK(!address.error().detail.contains(QLatin1String("a;host")));
    }
    // A quotation mark stays inside its word.
    const auto quoted = parsed("postgresql://host/db?application_name=a%27%20host%3D%27evil");
    REQUIRE(quoted);
    CHECK(quoted->options.contains(QLatin1String("application_name='a\\' host=\\'evil'")));
}
