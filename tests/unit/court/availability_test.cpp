// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/availability.h"
#include "support/catch.h"

using namespace adil;

static court::Party party(const char *id, const char *identifier)
{
    court::Party p;
    p.id.value = QString::fromLatin1(id);
    if (identifier)
        p.identifier = QString::fromLatin1(identifier);
    return p;
}

TEST_CASE("a person has one key in all cases, and the key does not say who it is")
{
    const QString key = court::participantKey(party("a", "850808300059"));
    CHECK(key == court::participantKey(party("b", "850808300059")));
    CHECK(key != court::participantKey(party("a", "000101500051")));
    CHECK_FALSE(key.contains(QStringLiteral("850808300059")));
    CHECK(key.size() == 32);
}

TEST_CASE("without an IIN the key is of the case, and an organisation has none")
{
    CHECK(court::participantKey(party("a", nullptr)) != court::participantKey(party("b", nullptr)));
    CHECK_FALSE(court::participantKey(party("a", nullptr)).isEmpty());
    CHECK(court::participantKey(party("a", "971240001315")).isEmpty());
}
