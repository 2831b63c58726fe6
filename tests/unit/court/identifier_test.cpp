// SPDX-License-Identifier: GPL-3.0-or-later
#include "court/identifier.h"
#include "support/catch.h"

using namespace adil;
using court::Identifier;

static auto read(const char *digits) { return court::readIdentifier(QString::fromLatin1(digits)); }

TEST_CASE("made-up IIN with either pass of the check digit")
{
    for (const char *iin : {"850808300059", "000101500051", "040329600055", "750615400055", "850808301804",
                            "000101500206", "040329600604", "750615400601"}) {
        INFO(iin);
        REQUIRE(read(iin));
        CHECK(read(iin)->kind == Identifier::Kind::Iin);
    }
    CHECK(read("850808300059")->birth == QDate(1985, 8, 8));
    CHECK(read("850808300059")->sex == Identifier::Sex::Male);
    CHECK(read("040329600055")->birth == QDate(2004, 3, 29));
    CHECK(read("040329600055")->sex == Identifier::Sex::Female);
}

TEST_CASE("BIN are told from IIN by the fifth digit")
{
    for (const char *bin : {"971240001315", "940140000385", "020240000555", "150940013152", "150940000071",
                            "150940000208", "201141000301"}) {
        INFO(bin);
        REQUIRE(read(bin));
        CHECK(read(bin)->kind == Identifier::Kind::Bin);
    }
}

TEST_CASE("a right check digit does not save a wrong date")
{
    REQUIRE_FALSE(read("900229400159"));
    CHECK(read("900229400159").error() == Error{Reason::WrongIdentifier, QStringLiteral("date")});
}

TEST_CASE("numbers that are never issued are refused with any check digit")
{
    for (const char *eleven : {"85080830183", "00010150022", "04032960063", "75061540140"})
        for (char last = '0'; last <= '9'; ++last)
            CHECK_FALSE(read((QByteArray(eleven) + last).constData()));
}

TEST_CASE("what is no number at all")
{
    CHECK(read("971240001316").error().reason == Reason::WrongIdentifier);
    for (const char *text :
         {"85080830005", "85080830005A", "", "8508083000591", " 85080830005", "٨٥٠٨٠٨٣٠٠٠٥٩"})
        CHECK(court::readIdentifier(QString::fromUtf8(text)).error().reason == Reason::Malformed);
}

TEST_CASE("no other check digit is taken for the right one")
{
    for (char digit = '0'; digit <= '9'; ++digit)
        CHECK(bool(read((QByteArray("85080830005") + digit).constData())) == (digit == '9'));
}
