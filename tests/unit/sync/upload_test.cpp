// SPDX-License-Identifier: GPL-3.0-or-later
#include "post.h"

#include "sync/upload.h"

using namespace adil;
using namespace adil::test;
using namespace adil::sync;

namespace {

struct Sender : Post {
    Sender()
    {
        court.maxChunk = 1000;
        must(open());
    }
    QString put(qsizetype size)
    {
        QByteArray bytes;
        for (qsizetype i = 0; i < size; ++i)
            bytes += char((i * 31 + i / 251) % 251);
        return must(blobs.put(bytes));
    }
    Result<QString> send(const QString &blobId, const QString &wholeId = {})
    {
        std::optional<Result<QString>> told;
        Upload upload(line);
        upload.run(
            *blobs.path(blobId), [&](const Result<QString> &outcome) { told = outcome; }, wholeId);
        REQUIRE(pump([&] { return told.has_value(); }));
        return *told;
    }
    void checkThere(const QString &blobId) { CHECK(court.files.value(blobId) == must(blobs.read(blobId))); }
};

}  // namespace

TEST_CASE("a small file goes at once, a large one in chunks that make the same file")
{
    for (const qsizetype size : {1, 1000, 1001, 5000, 7321}) {
        INFO(size);
        Sender s;
        const QString id = s.put(size);
        CHECK(must(s.send(id)) == id);
        s.checkThere(id);
        qint64 sent = 0;
        for (const qint64 one : std::as_const(s.court.uploads)) {
            CHECK(one <= 1000);
            sent += one;
        }
        CHECK(sent == size);
        CHECK(s.court.uploads.size() == (size + 999) / 1000);
    }
}

TEST_CASE("what broke off goes on where it was, also after the program ended")
{
    Sender s;
    const QString id = s.put(9500);
    int left = 4;
    s.court.mishap = [&](const QString &door, const HttpRequest &) {
        return door == QStringLiteral("upload") && left-- <= 0 ? Mishap{Mishap::Kind::QuestionLost}
                                                               : Mishap();
    };
    CHECK(s.send(id).error().reason == Reason::Offline);
    CHECK(s.court.uploads.size() == 4);
    s.court.mishap = {};
    CHECK(must(s.send(id)) == id);
    CHECK(s.court.uploads.size() == 10);  // none of them twice
    s.checkThere(id);
}

TEST_CASE("chunks go while those after them are not looked at yet, and two at a time")
{
    Sender s;
    const QString id = s.put(30'500);
    int looks = 0;
    qsizetype sentBeforeLast = 0;
    s.court.onRequest = [&](const QString &door, const HttpRequest &request) {
        if (door == QStringLiteral("api") && request.body.contains("Blob/get")) {
            ++looks;
            sentBeforeLast = s.court.uploads.size();
        }
    };
    CHECK(must(s.send(id)) == id);
    s.checkThere(id);
    CHECK(looks == 8);  // four at a time
    CHECK(sentBeforeLast > 20);
    CHECK(s.court.uploads.size() == 31);
}

TEST_CASE("what the server has in the middle is not sent")
{
    Sender s;
    const QString id = s.put(12'000);
    const QByteArray bytes = must(s.blobs.read(id));
    for (const int n : {1, 5, 6, 7, 8, 11}) {
        const QByteArray chunk = bytes.mid(n * 1000, 1000);
        s.court.files[store::Blobs::idOf(chunk)] = chunk;
    }
    CHECK(must(s.send(id)) == id);
    s.checkThere(id);
    CHECK(s.court.uploads.size() == 6);
}

TEST_CASE("a file that changes while it is sent is no upload")
{
    Sender s;
    const QString id = s.put(9500);
    const QString path = *s.blobs.path(id);
    REQUIRE(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    s.court.onRequest = [&](const QString &door, const HttpRequest &) {
        if (door != QStringLiteral("upload") || s.court.uploads.size() != 3)
            return;
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadWrite));
        REQUIRE(file.write(QByteArray(9500, 'x')) == 9500);
    };
    CHECK(s.send(id).error().reason == Reason::Damaged);
    CHECK_FALSE(s.court.files.contains(id));
}

TEST_CASE("a file whose putting together was done, and only the answer lost, is not sent again")
{
    Sender s;
    const QString id = s.put(5000);
    QList<std::chrono::milliseconds> quiet;
    s.court.mishap = [&](const QString &door, const HttpRequest &request) {
        const bool assembles = door == QStringLiteral("api") && request.body.contains("Blob/upload");
        if (assembles)
            quiet << request.quiet;
        return assembles ? Mishap{Mishap::Kind::AnswerLost} : Mishap();
    };
    CHECK_FALSE(s.send(id, id));
    const auto sent = s.court.uploads.size();
    CHECK(must(s.send(id, id)) == id);
    CHECK(s.court.uploads.size() == sent);
    CHECK(quiet == QList<std::chrono::milliseconds>{usualQuiet});  // what is small needs no longer
}

TEST_CASE("chunks that are the same go once")
{
    Sender s;
    const QString id = must(s.blobs.put(QByteArray(5000, 'z')));
    CHECK(must(s.send(id)) == id);
    CHECK(s.court.uploads == QList<qint64>{1000});
    s.checkThere(id);
}

TEST_CASE("a chunk that the server forgot meanwhile is sent the next time")
{
    Sender s;
    const QString id = s.put(3500);
    s.court.onRequest = [&](const QString &, const HttpRequest &request) {
        if (request.body.contains("Blob/upload"))
            s.court.files.clear();
    };
    CHECK(s.send(id).error().reason == Reason::ServerFailed);
    s.court.onRequest = {};
    CHECK(must(s.send(id)) == id);
    s.checkThere(id);
}

TEST_CASE("whatever the line does, the file arrives whole")
{
    using Kind = Mishap::Kind;
    for (unsigned seed = 1; seed <= 15; ++seed) {
        INFO("seed " << seed);
        Sender s;
        Weather weather(
            seed, 0.35,
            {Kind::QuestionLost, Kind::AnswerLost, Kind::Twice, Kind::Broken, Kind::Cut, Kind::Status});
        s.court.mishap = [&](const QString &, const HttpRequest &) { return weather.next(); };
        const QString id = s.put(8765);
        Result<QString> done = fail(Reason::Offline);
        for (int tries = 0; tries < 200 && !done; ++tries)
            done = s.send(id);
        CHECK(must(done) == id);
        s.checkThere(id);
    }
}
