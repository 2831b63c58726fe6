// SPDX-License-Identifier: GPL-3.0-or-later
// Where a court's records lie: court.db in its folder, or a PostgreSQL database. Values.
#pragma once

#include "base/result.h"
#include "record/type.h"

namespace adil::server {

using record::Dialect;

struct StoreAddress {
    Dialect dialect = Dialect::Sqlite;
    QString database;  // the file, or the database's name
    QString host, user, password;  // empty: what libpq takes (its variables, ~/.pgpass, the user's own name)
    int port = -1;
    QString options;  // further words of a connection string, "sslmode='require'"

    static StoreAddress ofFile(const QString &file) { return {Dialect::Sqlite, file, {}, {}, {}, -1, {}}; }
    // postgresql://[user[:password]@][host][:port]/database[?host=/folder/of/socket&sslmode=…]. WrongValue.
    static Result<StoreAddress> parse(const QString &url);
    // For people and logs: without the password.
    [[nodiscard]] QString shown() const;
};

}  // namespace adil::server
