// SPDX-License-Identifier: GPL-3.0-or-later
// A record of every type from JSON of a stranger. What a type accepts goes through its row unchanged: columns
// are bound and read as they will be by the database.
#include "promise.h"

#include "court/types.h"

#include <QJsonDocument>

using namespace adil;

int LLVMFuzzerTestOneInput(const uint8_t *bytes, size_t size)
{
    static const QList<record::Type> types = court::allTypes();
    const QJsonObject json = QJsonDocument::fromJson(input(bytes, size)).object();
    for (const record::Type &type : types) {
        if (!type.check(json))
            continue;
        const QVariantList row = type.toRow(json);
        promise(row.size() == type.columns.size());
        const QJsonObject again = type.fromRow(row);
        promise(bool(type.check(again)));
        promise(type.fromRow(type.toRow(again)) == again);
    }
    return 0;
}
