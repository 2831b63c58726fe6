// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/compare.h"
#include "crypto/digest.h"
#include "crypto/random.h"
#include "support/catch.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

using namespace adil;
using namespace adil::crypto;

TEST_CASE("SHA-256 gives the values of FIPS 180-4")
{
    CHECK(sha256("").toHex() == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    CHECK(sha256("abc").toHex() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    CHECK(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq").toHex()
          == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
}

TEST_CASE("A digest in pieces is the digest of the whole, and may go on after its result")
{
    const QByteArray bytes = randomBytes(100'000);
    Sha256 digest;
    digest.add(QByteArrayView(bytes).first(1));
    CHECK(digest.result() == sha256(bytes.first(1)));
    digest.add(QByteArrayView(bytes).sliced(1, 70'000));
    digest.add(QByteArrayView(bytes).sliced(70'001));
    CHECK(digest.result() == sha256(bytes));
    CHECK(digest.result() == sha256(bytes));
}

TEST_CASE("The digest of a file is the one sha256sum tells")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("some file"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(randomBytes(700'001));
    file.close();
    QProcess judge;
    judge.start(QStringLiteral("sha256sum"), {path});
    REQUIRE(judge.waitForFinished());
    const auto digest = sha256OfFile(path);
    REQUIRE(digest);
    CHECK(judge.readAllStandardOutput().startsWith(digest->toHex()));
}

TEST_CASE("A file that is not there or is a folder gives a reason")
{
    const QTemporaryDir folder;
    CHECK(sha256OfFile(folder.filePath(QStringLiteral("nothing"))).error().reason == Reason::NotFound);
    CHECK(sha256OfFile(folder.path()).error().reason == Reason::CannotRead);
}

TEST_CASE("Random bytes have the length asked for and differ")
{
    CHECK(randomBytes(0).isEmpty());
    CHECK(randomBytes(33).size() == 33);
    CHECK(randomBytes(16) != randomBytes(16));
}

TEST_CASE("Secrets are equal only byte by byte")
{
    CHECK(equalInConstantTime("", ""));
    CHECK(equalInConstantTime("token", "token"));
    CHECK_FALSE(equalInConstantTime("token", "tokem"));
    CHECK_FALSE(equalInConstantTime("token", "tokens"));
}
