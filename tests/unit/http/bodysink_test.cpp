// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/bodysink.h"
#include "support/catch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace adil::http;

TEST_CASE("a body in memory")
{
    BodySink sink({6, false, {}, {}});
    CHECK(sink.open(6) == 0);
    CHECK(sink.write("abc") == 0);
    CHECK(sink.write("def") == 0);
    CHECK(sink.write("g") == 413);
    CHECK(sink.finish() == 0);
    Request request;
    sink.giveTo(request);
    CHECK(request.body == "abcdef");
    CHECK(request.bodySize == 6);
    CHECK(request.bodyFile.isEmpty());
}

TEST_CASE("an announced size beyond the limit is refused before a byte is read")
{
    BodySink sink({6, false, {}, {}});
    CHECK(sink.open(7) == 413);
    CHECK(sink.open(~quint64(0)) == 413);
    BodySink nothing({0, false, {}, {}});
    CHECK(nothing.open(1) == 413);
    CHECK(nothing.write("x") == 413);
}

TEST_CASE("a body in a file has its digest, and goes when nobody takes it")
{
    const QTemporaryDir directory;
    const QByteArray part(100'000, 'a');
    Request request;
    {
        BodySink sink({1'000'000, true, directory.path(), {}});
        REQUIRE(sink.open({}) == 0);
        for (int i = 0; i < 5; ++i)
            REQUIRE(sink.write(part) == 0);
        CHECK(QDir(directory.path()).isEmpty());  // a crash now would leave nothing
        REQUIRE(sink.finish() == 0);
        sink.giveTo(request);
        QFile file(request.bodyFile);
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(file.readAll() == part.repeated(5));
        CHECK(request.bodySize == 500'000);
        CHECK(request.body.isEmpty());
        CHECK(request.bodySha256 == QCryptographicHash::hash(part.repeated(5), QCryptographicHash::Sha256));
    }
    CHECK_FALSE(QFile::exists(request.bodyFile));
}

TEST_CASE("a file that was moved away stays")
{
    const QTemporaryDir directory;
    const QString kept = directory.filePath(QStringLiteral("kept"));
    {
        BodySink sink({10, true, directory.path(), {}});
        REQUIRE(sink.open(4) == 0);
        REQUIRE(sink.write("abcd") == 0);
        REQUIRE(sink.finish() == 0);
        Request request;
        sink.giveTo(request);
        REQUIRE(QFile::rename(request.bodyFile, kept));
    }
    QFile file(kept);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == "abcd");
}

TEST_CASE("no room for the file is 507")
{
    BodySink sink({10, true, QStringLiteral("/nonexistent/directory"), {}});
    CHECK(sink.open(4) == 507);
}
