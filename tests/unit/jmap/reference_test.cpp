// SPDX-License-Identifier: GPL-3.0-or-later
#include "jmap/reference.h"
#include "support/catch.h"

#include <QJsonDocument>

using namespace adil::jmap;

static QJsonObject object(const char *json) { return QJsonDocument::fromJson(json).object(); }

static QByteArray bytes(const QJsonValue &value)
{
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

TEST_CASE("a pointer finds what it points to")
{
    const QJsonObject document = object(
        R"({"list":[{"id":"a","tags":["x","y"],"in":{"n":1}},{"id":"b","tags":["z"],"in":{"n":2}}],
            "a/b":1,"m~n":2,"":3,"*":4,"none":null,"empty":[],"nested":[[["p"],["q"]],[["r"]]]})");
    struct Case {
        const char *pointer;
        const char *found;  // nullptr: nothing
    };
    const auto c = GENERATE(values<Case>({
        {"/list/0/id", R"(["a"])"},
        {"/list/1/in/n", "[2]"},
        {"/list/*/id", R"([["a","b"]])"},
        {"/list/*/tags", R"([["x","y","z"]])"},  // flattened by one level
        {"/list/*/tags/*", R"([["x","y","z"]])"},
        {"/list/*/in/n", "[[1,2]]"},
        {"/nested/*", R"([[["p"],["q"],["r"]]])"},
        {"/nested/*/*", R"([["p","q","r"]])"},  // two stars, two levels
        {"/a~1b", "[1]"},
        {"/m~0n", "[2]"},
        {"/", "[3]"},
        {"/*", "[4]"},  // a member of an object, not a star
        {"/none", "[null]"},
        {"/empty", "[[]]"},
        {"/empty/*", "[[]]"},
        {"/empty/*/x", "[[]]"},
        {"/list/2", nullptr},
        {"/list/-", nullptr},
        {"/list/00", nullptr},
        {"/list/01", nullptr},
        {"/list/+1", nullptr},
        {"/list/99999999999999999999", nullptr},
        {"/list/x", nullptr},
        {"/list/*/absent", nullptr},
        {"/absent", nullptr},
        {"/none/x", nullptr},
        {"list", nullptr},
    }));
    CAPTURE(c.pointer);
    const auto found = pointed(document, QString::fromLatin1(c.pointer));
    REQUIRE(found.has_value() == (c.found != nullptr));
    if (found)
        CHECK(bytes(*found) == QByteArray(c.found));
}

TEST_CASE("the empty pointer is the whole")
{
    const QJsonObject document = object(R"({"a":1})");
    CHECK(pointed(document, QString()) == QJsonValue(document));
}

static const QList<Invocation> replies{
    {QStringLiteral("Hearing/changes"), object(R"({"created":["R1","R2"],"updated":[]})"),
     QStringLiteral("c")},
    {QStringLiteral("error"), object(R"({"type":"serverFail"})"), QStringLiteral("e")},
    {QStringLiteral("Hearing/get"), object(R"({"list":[]})"), QStringLiteral("c")},
};

TEST_CASE("references are replaced, the rest is kept")
{
    const auto resolved = resolve(
        object(R"({"accountId":"A","#ids":{"resultOf":"c","name":"Hearing/changes","path":"/created"}})"),
        replies);
    REQUIRE(std::holds_alternative<QJsonObject>(resolved));
    CHECK(std::get<QJsonObject>(resolved) == object(R"({"accountId":"A","ids":["R1","R2"]})"));
}

TEST_CASE("a reference that cannot be followed is an error of the call")
{
    struct Case {
        const char *arguments;
        Fault fault;
    };
    const auto c = GENERATE(values<Case>({
        {R"({"#ids":{"resultOf":"x","name":"Hearing/changes","path":"/created"}})",
         Fault::InvalidResultReference},
        // The first reply of a call id is the one that counts.
        {R"({"#ids":{"resultOf":"c","name":"Hearing/get","path":"/list"}})", Fault::InvalidResultReference},
        {R"({"#ids":{"resultOf":"e","name":"Hearing/changes","path":"/created"}})",
         Fault::InvalidResultReference},
        {R"({"#ids":{"resultOf":"c","name":"Hearing/changes","path":"/destroyed"}})",
         Fault::InvalidResultReference},
        {R"({"#ids":{"resultOf":"c","name":"Hearing/changes"}})", Fault::InvalidArguments},
        {R"({"#ids":{"resultOf":1,"name":"Hearing/changes","path":"/created"}})", Fault::InvalidArguments},
        {R"({"#ids":"c"})", Fault::InvalidArguments},
        {R"({"ids":[],"#ids":{"resultOf":"c","name":"Hearing/changes","path":"/created"}})",
         Fault::InvalidArguments},
    }));
    CAPTURE(c.arguments);
    const auto resolved = resolve(object(c.arguments), replies);
    REQUIRE(std::holds_alternative<MethodError>(resolved));
    CHECK(std::get<MethodError>(resolved).fault == c.fault);
}
