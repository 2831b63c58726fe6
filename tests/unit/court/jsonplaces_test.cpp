// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/jsonplaces.h"
#include "support/catch.h"

using namespace adil;

TEST_CASE("each value is found on its line")
{
    const QByteArray text = "{\n  \"a\": 1,\n  \"list\": [\n    { \"x\": \"}]\\\"\",\n      \"y\": [true, "
                            "null] },\n    2\n  ]\n}\n";
    const court::JsonPlaces places(text);
    const auto line = [&](const char *pointer) { return places.line(QString::fromLatin1(pointer)); };
    CHECK(line("") == 1);
    CHECK(line("/a") == 2);
    CHECK(line("/list") == 3);
    CHECK(line("/list/0") == 4);
    CHECK(line("/list/0/x") == 4);
    CHECK(line("/list/0/y/1") == 5);
    CHECK(line("/list/1") == 6);
    CHECK(line("/list/0/missing") == 4);  // the value around it
    CHECK(line("/nowhere/at/all") == 1);
    CHECK(court::JsonPlaces().line(QStringLiteral("/a")) == 0);
    CHECK(court::lineOf(text, 0) == 1);
    CHECK(court::lineOf(text, text.indexOf("list")) == 3);
    CHECK(court::lineOf(text, 100000) == 9);
}

TEST_CASE("a text that is no JSON, or too deep, ends the walk and nothing else")
{
    for (const QByteArray &text : {QByteArray("{\"a\""), QByteArray("[1, [2"), QByteArray("{\"a\": \"\\"),
                                   QByteArray(100000, '['), QByteArray("{]"), QByteArray()})
        CHECK(court::JsonPlaces(text).line(QString()) <= 1);
}
