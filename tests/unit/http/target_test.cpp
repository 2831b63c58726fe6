// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/target.h"
#include "support/catch.h"

using namespace adil::http;

static QByteArray shown(QByteArrayView target, QByteArrayView method = "GET")
{
    const auto parsed = parseTarget(target, method);
    if (!parsed)
        return "refused";
    QByteArray text = parsed->path;
    for (const auto &[name, value] : parsed->query)
        text += " [" + name + "=" + value + "]";
    return text;
}

TEST_CASE("a target is taken apart and decoded")
{
    CHECK(shown("/") == "/");
    CHECK(shown("/jmap/download/c/S1/a%20b%2Fc.pdf?type=application%2Fpdf")
          == "/jmap/download/c/S1/a b/c.pdf [type=application/pdf]");
    CHECK(shown("/e?types=*&closeafter=state&ping=30") == "/e [types=*] [closeafter=state] [ping=30]");
    CHECK(shown("/e?a&&b=&=c&d=1=2") == "/e [a=] [b=] [=c] [d=1=2]");
    CHECK(shown("/e?t=2026-03-01T10:00:00+05:00") == "/e [t=2026-03-01T10:00:00+05:00]");
    CHECK(shown("/%d0%96") == "/\xd0\x96");
    CHECK(shown("/a?") == "/a");
    CHECK(shown("/a?x=%0A") == "/a [x=\n]");
}

TEST_CASE("the form meant for a proxy is accepted")
{
    CHECK(shown("http://court.example:8443/a?b=c") == "/a [b=c]");
    CHECK(shown("HTTPS://court.example") == "/");
    CHECK(shown("https://court.example?b=c") == "/ [b=c]");
    CHECK(shown("http:///a") == "refused");
    CHECK(shown("http://user@host/a") == "refused");
    CHECK(shown("ftp://host/a") == "refused");
}

TEST_CASE("OPTIONS * is the only star")
{
    CHECK(shown("*", "OPTIONS") == "*");
    CHECK(shown("*") == "refused");
}

TEST_CASE("malformed targets are refused")
{
    for (const char *target : {"", "a", "/%", "/%4", "/%zz", "/%00", "/a%0d%0aX:y", "/%7f", "/a#b", "/a b",
                               "/\xd0\x96", "/a?%", "/a?x=%00", "/a\x7f", "host:443", "//\x01"}) {
        CAPTURE(target);
        CHECK(shown(target) == "refused");
    }
}

TEST_CASE("a Host is a name and perhaps a port")
{
    for (const char *host : {"a", "court.example", "court.example:8443", "[::1]:80", "127.0.0.1"})
        CHECK(isHost(host));
    for (const char *host : {"", "a b", "a/b", "a@b", "a,b", "a\tb", "a\"b", "\xd0\x96"})
        CHECK_FALSE(isHost(host));
}
