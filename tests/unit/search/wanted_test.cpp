// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/wanted.h"
#include "support/catch.h"

using namespace adil::search;

static QStringList list(const char *words) { return QString::fromUtf8(words).split(u' '); }

TEST_CASE("words are in any form, quotation marks make phrases")
{
    const Wanted wanted = wantedOf(u"Взыскание «упущенной ВЫГОДЫ» с \"Ұлттық банк\" заём");
    CHECK(wanted.words == list("взыскание с заем"));
    CHECK(wanted.phrases == QList<QStringList>{list("упущенной выгоды"), list("ұлттық банк")});
    CHECK(wanted.begun == QStringLiteral("заем"));
}

TEST_CASE("a word after which nothing stands is still being typed")
{
    CHECK(wantedOf(u"али").begun == QStringLiteral("али"));
    CHECK(wantedOf(u"али ").begun.isEmpty());
    CHECK(wantedOf(u"\"али").begun.isEmpty());
    CHECK(wantedOf(u"али \"али").begun.isEmpty());
}

TEST_CASE("what holds no word asks for nothing")
{
    CHECK(wantedOf({}).isEmpty());
    CHECK(wantedOf(u" … \"\" «").isEmpty());
    CHECK(wantedOf(u"\"не закрыта").phrases == QList<QStringList>{list("не закрыта")});
}
