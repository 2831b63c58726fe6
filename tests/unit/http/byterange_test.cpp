// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/byterange.h"
#include "support/catch.h"

using namespace adil::http;
using Kind = ByteRange::Kind;

TEST_CASE("ranges of a file of a hundred bytes")
{
    struct Row {
        const char *header;
        ByteRange expected;
    };
    const ByteRange whole{Kind::Whole, 0, 100};
    const ByteRange none{Kind::Unsatisfiable};
    const Row rows[] = {
        {"bytes=0-0", {Kind::Part, 0, 1}},
        {"bytes=0-99", {Kind::Part, 0, 100}},
        {"bytes=0-", {Kind::Part, 0, 100}},
        {"bytes=10-19", {Kind::Part, 10, 10}},
        {"bytes=90-1000", {Kind::Part, 90, 10}},
        {"bytes=99-", {Kind::Part, 99, 1}},
        {"bytes=-1", {Kind::Part, 99, 1}},
        {"bytes=-30", {Kind::Part, 70, 30}},
        {"bytes=-100", {Kind::Part, 0, 100}},
        {"bytes=-101", {Kind::Part, 0, 100}},
        {"BYTES= 5-6 ", {Kind::Part, 5, 2}},
        {"bytes=0-99999999999999999999999999", {Kind::Part, 0, 100}},
        {"bytes=-99999999999999999999999999", {Kind::Part, 0, 100}},
        {"bytes=100-", none},
        {"bytes=100-200", none},
        {"bytes=99999999999999999999999999-", none},
        {"bytes=9223372036854775807-9223372036854775807", none},
        {"bytes=-0", none},
        // what the RFC lets a server pass over
        {"", whole},
        {"bytes", whole},
        {"bytes=", whole},
        {"bytes=-", whole},
        {"bytes=5", whole},
        {"bytes=20-10", whole},
        {"bytes=a-b", whole},
        {"bytes=1-b", whole},
        {"bytes=+1-2", whole},
        {"bytes=1--2", whole},
        {"bytes=--1", whole},
        {"bytes=0-1,5-6", whole},
        {"lines=0-1", whole},
        {"bytes=0x1-2", whole},
    };
    for (const Row &row : rows) {
        CAPTURE(row.header);
        CHECK(byteRange(row.header, 100) == row.expected);
    }
}

TEST_CASE("ranges of an empty file")
{
    CHECK(byteRange("bytes=0-", 0).kind == Kind::Unsatisfiable);
    CHECK(byteRange("bytes=0-0", 0).kind == Kind::Unsatisfiable);
    CHECK(byteRange("bytes=-5", 0) == ByteRange{Kind::Whole, 0, 0});
    CHECK(byteRange("bytes=-0", 0).kind == Kind::Unsatisfiable);
}
