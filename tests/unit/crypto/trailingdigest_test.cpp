// SPDX-License-Identifier: GPL-3.0-or-later
#include "crypto/digest.h"
#include "crypto/random.h"
#include "crypto/trailingdigest.h"
#include "support/catch.h"

#include <QTemporaryFile>

#include <memory>

using namespace adil;
using namespace adil::crypto;

namespace {

// Tells after every `step` bytes how far it is; the digest behind it.
Result<QByteArray> writtenAndDigested(const QByteArray &bytes, qsizetype step)
{
    QTemporaryFile file;
    REQUIRE(file.open());
    TrailingDigest digest(file.handle());
    for (qsizetype at = 0; at < bytes.size(); at += step) {
        REQUIRE(file.write(bytes.mid(at, step)) > 0);
        REQUIRE(file.flush());
        digest.reached(file.size());
    }
    return digest.finish();
}

}  // namespace

TEST_CASE("the digest behind a writer is that of the whole file, small or large")
{
    for (const qsizetype size :
         {qsizetype(0), qsizetype(1), qsizetype(70'000), qsizetype(1) << 20, (qsizetype(5) << 20) + 3}) {
        INFO(size);
        const QByteArray bytes = size > 0 ? randomBytes(size) : QByteArray();
        CHECK(*writtenAndDigested(bytes, 300'000) == sha256(bytes));
    }
}

TEST_CASE("only what was said to be written counts, and it is read from the file itself")
{
    QTemporaryFile file;
    REQUIRE(file.open());
    TrailingDigest digest(file.handle());
    REQUIRE(file.write(QByteArray(3 << 20, 'a')) == 3 << 20);
    REQUIRE(file.flush());
    digest.reached(2 << 20);
    CHECK(*digest.finish() == sha256(QByteArray(2 << 20, 'a')));
    // Less is there than was said.
    TrailingDigest tooLong(file.handle());
    tooLong.reached(4 << 20);
    CHECK(tooLong.finish().error().reason == Reason::CannotRead);
}

TEST_CASE("a writer that gives up need not ask")
{
    QTemporaryFile file;
    REQUIRE(file.open());
    REQUIRE(file.resize(qint64(8) << 20));
    auto digest = std::make_unique<TrailingDigest>(file.handle());
    digest->reached(qint64(8) << 20);
    digest.reset();
    SUCCEED("it has ended");
}
