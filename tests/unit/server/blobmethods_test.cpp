// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcourt.h"

#include "crypto/digest.h"
#include "crypto/random.h"
#include "server/blobstore.h"

#include <QFile>

using namespace adil;
using namespace adil::test;

static QString key(const char *name) { return QLatin1String(name); }
static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

static QString idOf(const QByteArray &bytes) { return jmap::blobIdOf(crypto::sha256(bytes).toHex()); }

static QJsonObject uploaded(TestCourt &court, const QByteArray &create)
{
    const auto reply = court.call(court.admin, "Blob/upload", {{key("create"), object(create)}});
    REQUIRE(reply.name == QLatin1String("Blob/upload"));
    return reply.arguments;
}

TEST_CASE("blobs are put together from texts, Base64 and parts of others")
{
    TestCourt court;
    const auto first = uploaded(
        court,
        R"({"a":{"data":[{"data:asText":"hello "},{"data:asBase64":"d29ybGQ="}],"type":"text/plain"}})");
    const auto a = first[key("created")][key("a")];
    CHECK(a[key("id")] == idOf("hello world"));
    CHECK(a[key("size")].toInt() == 11);
    CHECK(a[key("type")] == QLatin1String("text/plain"));
    const QByteArray id = idOf("hello world").toLatin1();
    const auto second = uploaded(court,
                                 R"({"b":{"data":[{"blobId":")" + id
                                     + R"(","offset":6},{"data:asText":"!"},{"blobId":")" + id
                                     + R"(","offset":0,"length":5}]},"n":{"data":[]}})");
    CHECK(second[key("created")][key("b")][key("id")] == idOf("world!hello"));
    CHECK(second[key("created")][key("n")][key("id")] == idOf(""));
}

TEST_CASE("a large file comes in chunks and is one blob")
{
    TestCourt court;
    server::BlobStore blobs(*court.premises);
    QByteArray whole;
    QJsonArray parts;
    for (int i = 0; i < 5; ++i) {
        const QByteArray chunk(300'000 + i, char('a' + i));
        whole += chunk;
        const auto kept = blobs.keepBytes(chunk, court.admin);
        REQUIRE(kept);
        parts << QJsonObject{{key("blobId"), kept->id}};
    }
    const auto reply = court.call(
        court.admin, "Blob/upload",
        {{key("create"), QJsonObject{{key("w"), QJsonObject{{key("data"), parts}}}}}});
    CHECK(reply.arguments[key("created")][key("w")][key("id")] == idOf(whole));
    const auto kept = blobs.readable(idOf(whole), court.admin);
    REQUIRE(kept);
    QFile file(kept->path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == whole);
}

TEST_CASE("what one server process has taken, another puts together; megabytes as well as bytes")
{
    TestCourt court;
    auto other = server::Premises::open(court.dir.filePath(key("court")), court.clock, TestCourt::options());
    REQUIRE(other);
    server::BlobStore here(*court.premises), there(**other);
    QByteArray whole;
    QJsonArray parts;
    for (int i = 0; i < 5; ++i) {
        const QByteArray chunk = crypto::randomBytes((4 << 20) + i);
        const qint64 left = i == 2 ? 1 : 0;  // one of them not from its beginning
        whole += chunk.mid(left);
        const auto kept = (i % 2 ? here : there).keepBytes(chunk, court.admin);
        REQUIRE(kept);
        parts << QJsonObject{{key("blobId"), kept->id}, {key("offset"), left}};
    }
    const auto put = [&](const QJsonArray &sources) {
        return court
            .call(court.admin, "Blob/upload",
                  {{key("create"), QJsonObject{{key("w"), QJsonObject{{key("data"), sources}}}}}})
            .arguments;
    };
    const auto made = put(parts)[key("created")][key("w")];
    CHECK(made[key("id")] == idOf(whole));
    CHECK(made[key("size")].toInteger() == whole.size());
    const auto kept = there.readable(idOf(whole), court.admin);
    REQUIRE(kept);
    QFile file(kept->path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == whole);
    // One that is missing at the end: nothing is kept of all that was put together before it.
    parts << QJsonObject{{key("blobId"), idOf("never here")}};
    CHECK(put(parts)[key("notCreated")][key("w")][key("type")] == QLatin1String("blobNotFound"));
    CHECK(QDir(court.premises->folder().uploads()).isEmpty());
}

TEST_CASE("sources that are none, name what is wrong")
{
    TestCourt court;
    const auto error = [&](const QByteArray &creation) {
        return uploaded(court, "{\"k\":" + creation + "}")[key("notCreated")][key("k")].toObject();
    };
    CHECK(error("5")[key("type")] == QLatin1String("invalidProperties"));
    CHECK(error("{}")[key("properties")].toArray() == QJsonArray{key("data")});
    CHECK(error(R"({"data":[{}]})")[key("type")] == QLatin1String("invalidProperties"));
    CHECK(error(R"({"data":[{"data:asText":"a","data:asBase64":"YQ=="}]})")[key("type")]
          == QLatin1String("invalidProperties"));
    CHECK(error(R"({"data":[{"data:asBase64":"*"}]})")[key("properties")].toArray()
          == QJsonArray{key("data:asBase64")});
    CHECK(error(R"({"data":[{"blobId":"S00"}]})")[key("type")] == QLatin1String("blobNotFound"));
    const QByteArray id = idOf("abc").toLatin1();
    uploaded(court, R"({"k":{"data":[{"data:asText":"abc"}]}})");
    for (const char *range : {R"("offset":4)", R"("offset":-1)", R"("length":4)", R"("offset":2,"length":2)",
                              R"("length":-1)", R"("offset":"x")"})
        CHECK(error(R"({"data":[{"blobId":")" + id + "\"," + range + "}]}")[key("type")]
              == QLatin1String("invalidProperties"));
    // Nothing is left behind.
    CHECK(QDir(court.premises->folder().uploads()).isEmpty());
}

TEST_CASE("Blob/get gives text, Base64, ranges, sizes and digests")
{
    TestCourt court;
    const QByteArray text = "сот отырысы", binary = QByteArray::fromHex("fffe00");
    server::BlobStore blobs(*court.premises);
    REQUIRE(blobs.keepBytes(text, court.admin));
    REQUIRE(blobs.keepBytes(binary, court.admin));
    const auto get = [&](const QByteArray &bytes, const char *rest) {
        auto arguments = object(rest);
        arguments[key("ids")] = QJsonArray{idOf(bytes)};
        return court.call(court.admin, "Blob/get", arguments).arguments[key("list")][0].toObject();
    };
    CHECK(get(text, "{}")[key("data:asText")] == QString::fromUtf8(text));
    CHECK(get(text, "{}")[key("size")].toInt() == text.size());
    CHECK(get(binary, "{}")[key("data:asBase64")] == QLatin1String("//4A"));
    CHECK(get(binary, R"({"properties":["data:asText"]})")[key("isEncodingProblem")].toBool());
    CHECK(get(binary, R"({"properties":["data:asText"]})")[key("data:asText")].isNull());
    CHECK(get(text, R"({"properties":["size"]})").keys() == QStringList{key("id"), key("size")});
    CHECK(get(binary, R"({"offset":1,"length":1})")[key("data:asBase64")] == QLatin1String("/g=="));
    CHECK(get(binary, R"({"offset":1,"length":5})")[key("isTruncated")].toBool());
    const QString digest = QString::fromLatin1(crypto::sha256(text).toBase64());
    CHECK(get(text, R"({"properties":["digest:sha-256"]})")[key("digest:sha-256")] == digest);
    CHECK(get(binary, R"({"properties":["digest:sha-256"],"offset":0,"length":1})")[key("digest:sha-256")]
          == QString::fromLatin1(crypto::sha256(binary.left(1)).toBase64()));
    CHECK(court.errorOf(court.admin, "Blob/get",
                        {{key("ids"), QJsonArray()}, {key("properties"), QJsonArray{key("digest:md5")}}})
          == QLatin1String("invalidArguments"));
    // Somebody else does not even learn that it is there.
    const auto other = court.call(
        court.registry, "Blob/get",
        {{key("ids"), QJsonArray{idOf(text)}}, {key("properties"), QJsonArray{key("size")}}});
    CHECK(other.arguments[key("notFound")] == QJsonArray{idOf(text)});
}

TEST_CASE("Blob/lookup finds the visible records that name a blob")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"}), other = court.addPerson({"judge"}),
                  caseId = court.enterCase({judge});
    const QByteArray bytes = "%PDF made up";
    REQUIRE(server::BlobStore(*court.premises).keepBytes(bytes, judge));
    REQUIRE(server::BlobStore(*court.premises).keepBytes(bytes, other));
    const QString version = court.fresh();
    court.must(judge,
               court::FileDocument{{court.fresh()},
                                   {version},
                                   {caseId},
                                   court::Section::Claim,
                                   key("Арыз"),
                                   {2026, 11, 23},
                                   idOf(bytes),
                                   key("application/pdf"),
                                   key("a.pdf"),
                                   bytes.size(),
                                   1});
    const QJsonObject question{{key("ids"), QJsonArray{idOf(bytes), key("S0")}},
                               {key("typeNames"), QJsonArray{key("DocumentVersion"), key("Case")}}};
    const auto mine = court.call(judge, "Blob/lookup", question).arguments;
    CHECK(mine[key("list")][0][key("matchedIds")][key("DocumentVersion")] == QJsonArray{version});
    CHECK(mine[key("list")][0][key("matchedIds")][key("Case")] == QJsonArray());
    CHECK(mine[key("notFound")] == QJsonArray{key("S0")});
    const auto theirs = court.call(other, "Blob/lookup", question).arguments;
    CHECK(theirs[key("list")][0][key("matchedIds")][key("DocumentVersion")] == QJsonArray());
    CHECK(court.errorOf(judge, "Blob/lookup",
                        {{key("ids"), QJsonArray()}, {key("typeNames"), QJsonArray{key("Mailbox")}}})
          == QLatin1String("unknownDataType"));
}

TEST_CASE("blobs that nobody names go a day after they came; the others stay")
{
    TestCourt court;
    const QString judge = court.addPerson({"judge"}), caseId = court.enterCase({judge});
    server::BlobStore blobs(*court.premises);
    const auto kept = blobs.keepBytes("%PDF kept", judge), dropped = blobs.keepBytes("dropped", judge);
    REQUIRE(kept);
    REQUIRE(dropped);
    court.must(judge,
               court::FileDocument{{court.fresh()},
                                   {court.fresh()},
                                   {caseId},
                                   court::Section::Claim,
                                   key("Арыз"),
                                   {2026, 11, 23},
                                   kept->id,
                                   key("application/pdf"),
                                   key("a.pdf"),
                                   kept->size,
                                   1});
    CHECK(*blobs.sweep() == 0);
    court.clock.advance(server::uploadKeptSeconds + 1);
    CHECK(*blobs.sweep() == 1);
    CHECK(QFile::exists(kept->path));
    CHECK(!QFile::exists(dropped->path));
    // It can come again.
    CHECK(blobs.keepBytes("dropped", judge));
    CHECK(QFile::exists(dropped->path));
}

TEST_CASE("a file whose row a killed server never wrote goes; one whose row is there stays")
{
    TestCourt court;
    server::BlobStore blobs(*court.premises);
    const auto kept = blobs.keepBytes("kept", court.registry);
    REQUIRE(kept);
    const QByteArray hash = crypto::sha256("left behind").toHex();
    const QString path = blobs.pathOf(QString::fromLatin1(hash));
    REQUIRE(QDir().mkpath(QFileInfo(path).path()));
    QFile left(path);
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write("left behind");
    left.close();
    {
        // A backup is being made: nothing goes.
        const auto lock = server::FileLock::take(court.premises->folder().sweepLockFile(),
                                                 server::FileLock::Shared);
        REQUIRE(lock);
        CHECK(*blobs.sweepStrays() == 0);
    }
    CHECK(*blobs.sweepStrays() == 1);
    CHECK(!QFile::exists(path));
    CHECK(QFile::exists(kept->path));
    CHECK(*blobs.sweepStrays() == 0);
    // The upload that broke off comes again.
    CHECK(blobs.keepBytes("left behind", court.registry));
    CHECK(QFile::exists(path));
}
