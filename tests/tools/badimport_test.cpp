// SPDX-License-Identifier: GPL-3.0-or-later
// adil-court-server import: folders and files that are bad. What is wrong is said, and nothing half-written
// stays.
#include "courttool.h"
#include "samplefiles.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QThread>

using namespace adil;

namespace {

void checkNothing(const OwnCourt &court, const Run &run, const char *reason)
{
    INFO(run.out.toStdString() + run.err.toStdString());
    CHECK(run.code == 2);
    CHECK(run.out.isEmpty());
    CHECK(run.err.contains(reason));
    CHECK(court.kept().isEmpty());
}

// The line about this file.
QByteArray lineOf(const Run &run, const QString &name)
{
    for (const QByteArray &line : run.err.split('\n'))
        if (line.startsWith("adil-court-server import: " + name.toUtf8() + ":")
            || line.startsWith("adil-court-server import: " + name.toUtf8() + " ("))
            return line;
    return {};
}

QByteArray mustBeOne(const QByteArray &manifest)
{
    return "{\"number\": \"7514-26-00-2/1\", " + manifest + "}";
}

}  // namespace

TEST_CASE("a manifest that is wrong is named with every field, and changes nothing")
{
    const OwnCourt court;
    court.put(QStringLiteral("a.pdf"), sample::pdf(1));
    const struct {
        const char *manifest;
        QList<const char *> lines;
    } samples[] = {
        {"{", {"case.json: no JSON from byte 1"}},
        {"[]", {"case.json: an object is wanted, not a list"}},
        {"\xff", {"case.json: no JSON"}},
        {"{}", {"case.json: number: is missing"}},
        {R"({"number": 5, "closed": "yes", "documents": {}})",
         {"number: a text is wanted, not a number", "closed: true or false is wanted, not a text",
          "documents: a list is wanted, not an object"}},
        {R"({"number": "7514-26-00-2/1", "documents": [{"file": "a.pdf"}, 4, {"file": "a.pdf", "section": "x",
             "colour": 1}]})",
         {"documents[1]: an object is wanted, not a number", "documents[2].section: no such section",
          "documents[2].colour: no such field", "documents[2].file: this file is named before"}},
        {R"({"number": "7514-26-00-2/1", "judges": ["000101500052", "1"], "parties": [{"side": "enemy", "name": ""},
             {"side": "witness", "name": "A", "represents": "B"}]})",
         {"judges[0]: no such IIN or BIN (checkDigit)", "judges[1]: 12 digits are wanted",
          "parties[0].side: no such side", "parties[0].name: is empty",
          "parties[1].represents: no other party has this name"}},
        {R"({"number": "1534/26", "hearings": [{"startsAt": "2026-13-01T10:00", "minutes": 0}], "events":
             [{"kind": "party", "happenedOn": "2026-02-30"}]})",
         {"number: a case number is wanted", "hearings[0].startsAt: a time is wanted",
          "hearings[0].minutes: a whole number from 1", "events[0].kind: no such event",
          "events[0].happenedOn: a day is wanted"}},
        {R"({"number": "7514-26-00-2/1", "documents": [{"file": "../password"}, {"file": "/etc/hostname"},
             {"file": "x/../../password"}, {"file": "./a.pdf"}, {"file": ""}]})",
         {"documents[0].file: a file below the folder", "documents[1].file: a file below the folder",
          "documents[2].file: a file below the folder", "documents[3].file: a file below the folder",
          "documents[4].file: is empty"}},
        {R"({"number": "7514-26-00-2/1", "flags": ["complex", "unheard"]})",
         {"flags: the rules on terms know no unheard"}},
        {R"({"number": "7514-26-00-2/1", "judges": ["850808301804"], "hearings":
             [{"startsAt": "2026-12-01T10:00", "room": "Зал № 9", "secretary": "000101500051"}]})",
         {"judges: nobody of this court has this IIN", "hearings[0].room: no such room in this court",
          "hearings[0].secretary: has not the duty secretary"}},
    };
    for (const auto &sample : samples) {
        INFO(sample.manifest);
        court.put(QStringLiteral("case.json"), sample.manifest);
        const Run run = court.import();
        checkNothing(court, run, sample.lines.size() == 1 ? "1 problem above" : "problems above");
        for (const char *line : sample.lines) {
            INFO(line << '\n' << run.err.toStdString());
            CHECK(run.err.contains(line));
        }
        // One line for each, and one that sums up.
        CHECK(run.err.count('\n') == sample.lines.size() + 1);
    }
    court.put(QStringLiteral("case.json"), QByteArray(5 << 20, ' '));
    checkNothing(court, court.import(), "tooLarge");
}

TEST_CASE("folders that are none, and courts that are none")
{
    const OwnCourt court;
    court.clearBox();
    checkNothing(court, court.importAs("7514-26-00-2/1"), "empty");
    checkNothing(court, court.import(), "--number: a case number is wanted");
    checkNothing(court,
                 courtTool({QStringLiteral("import"), court.dir(), court.path(QStringLiteral("none"))}),
                 "notFound");
    checkNothing(court, courtTool({QStringLiteral("import"), court.dir(), court.password()}), "cannotRead");
    checkNothing(court, courtTool({QStringLiteral("import"), court.box(), court.box()}), "no court");
    checkNothing(court, courtTool({QStringLiteral("import"), court.dir()}), "missingField");
    // A manifest alone is a case: its papers come later.
    court.put(QStringLiteral("case.json"), R"({"number": "7514-26-00-2/3", "documents": []})");
    CHECK(court.import().code == 0);
}

TEST_CASE("the same number a second time changes nothing")
{
    const OwnCourt court;
    court.put(QStringLiteral("a.pdf"), sample::pdf(1));
    REQUIRE(court.importAs("7514-26-00-2/1").code == 0);
    const QStringList before = court.kept();
    CHECK(before.size() == 1);
    court.put(QStringLiteral("b.pdf"), sample::pdf(2));
    const Run run = court.importAs(" №7514-26-00-2/1 ");
    CHECK(run.code == 2);
    CHECK(run.err.contains("alreadyDone"));
    CHECK(run.err.count('\n') == 1);
    CHECK(court.kept() == before);
    // The same papers in another case are the same blobs.
    CHECK(court.importAs("7514-26-00-2/2").code == 0);
    CHECK(court.kept().size() == 2);
}

TEST_CASE("bad files are named with their reasons, the others are taken")
{
    const OwnCourt court;
    const QByteArray mp4 = sample::recording("a.mp4"), mkv = sample::recording("a.mkv", 8);
    const struct {
        const char *name, *reason;
        QByteArray bytes;
    } files[] = {
        {"empty.pdf", "(empty", {}},
        {"text.txt", "(unsupportedType", "Письмо обычным текстом, которого суд не принимает.\n"},
        {"cut.pdf", "(truncated", sample::pdf(9).chopped(30)},
        {"half.pdf", "(truncated", sample::pdf(9).left(900)},
        {"locked.pdf", "(passwordNeeded", sample::encryptedPdf()},
        {"cut.jpg", "(truncated", sample::picture("JPG").chopped(200)},
        {"cut.png", "(truncated", sample::picture("PNG").chopped(200)},
        {"cut.tiff", "(damaged", sample::picture("TIFF").left(300)},
        {"cut.docx", "(damaged", sample::docx().chopped(40)},
        {"macro.docm", "with macros", sample::docx("application/vnd.ms-word.document.macroEnabled.main+xml")},
        {"sheet.xlsx", "is no text",
         sample::docx("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")},
        {"broken.docx", "no sound XML",
         sample::docx("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                      "<w:document xmlns:w=\"x\"><w:p></w:document>")},
        {"locked.odt", "(passwordNeeded", sample::odt("<manifest><encryption-data/></manifest>")},
        {"archive.zip", "an archive", sample::zip({{QStringLiteral("a.txt"), "text"}})},
        {"old.doc", "old office file",
         QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(2000, 'x')},
        {"locked.docx", "(passwordNeeded",
         QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") + QByteArray(2000, 'x')
             + QByteArray("E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", 32)},
        {"cut.mp4", "(damaged", mp4.left(mp4.size() / 2)},
    };
    for (const auto &file : files)
        court.put(QString::fromUtf8(file.name), file.bytes);
    court.put(QStringLiteral("good.pdf"), sample::pdf(1));
    court.put(QStringLiteral("short.mkv"), mkv.left(mkv.size() * 2 / 3));
    REQUIRE(QFile::link(court.password(), court.box() + QStringLiteral("/link.pdf")));
    REQUIRE(QFile::link(court.dir(), court.box() + QStringLiteral("/folder")));
    const Run run = court.importAs("7514-26-00-2/1");
    INFO(run.err.toStdString());
    CHECK(run.code == 1);
    for (const auto &file : files) {
        INFO(file.name);
        CHECK(lineOf(run, QString::fromUtf8(file.name)).contains(file.reason));
    }
    CHECK(lineOf(run, QStringLiteral("link.pdf")).contains("links are not followed"));
    CHECK(lineOf(run, QStringLiteral("folder")).contains("links are not followed"));
    // A recording of which a part plays is all there is of it: taken, and named.
    CHECK(lineOf(run, QStringLiteral("short.mkv")).contains("taken as it is"));
    CHECK(run.err.count('\n') == int(std::size(files)) + 3);
    CHECK(run.out == "entered 7514-26-00-2/1: 2 documents, 0 recordings\n");
    CHECK(court.kept().size() == 2);
}

TEST_CASE("a file that the manifest names and that is not there is named; a paper is no recording")
{
    const OwnCourt court;
    court.put(QStringLiteral("a.pdf"), sample::pdf(1));
    court.put(QStringLiteral("b.pdf"), sample::pdf(2));
    REQUIRE(QDir().mkpath(court.box() + QStringLiteral("/sub")));
    REQUIRE(QFile::link(court.path(QString()), court.box() + QStringLiteral("/out")));
    court.put(
        QStringLiteral("case.json"),
        mustBeOne(R"("hearings": [{"startsAt": "2026-11-01T10:00:00Z", "recordings": [{"file": "b.pdf"}]}],
                  "documents": [{"file": "a.pdf"}, {"file": "none.pdf"}, {"file": "sub"},
                  {"file": "out/password"}])"));
    const Run run = court.import();
    INFO(run.err.toStdString());
    CHECK(run.code == 1);
    CHECK(lineOf(run, QStringLiteral("none.pdf")).contains("notFound"));
    CHECK(lineOf(run, QStringLiteral("sub")).contains("cannotRead"));
    CHECK(lineOf(run, QStringLiteral("out/password")).contains("a link is not followed"));
    CHECK(lineOf(run, QStringLiteral("b.pdf")).contains("is no recording"));
    CHECK(run.out == "entered 7514-26-00-2/1: 1 document, 0 recordings\n");
}

TEST_CASE("a file beyond the limit is refused before it is read")
{
    const OwnCourt court;
    court.put(QStringLiteral("good.pdf"), sample::pdf(1));
    QFile film(court.put(QStringLiteral("film.mp4"), "x"));
    REQUIRE(film.open(QIODevice::ReadWrite));
    REQUIRE(film.resize((qint64(64) << 30) + 1));  // a hole: no bytes on the disk
    const Run run = court.importAs("7514-26-00-2/1");
    CHECK(run.code == 1);
    CHECK(lineOf(run, QStringLiteral("film.mp4")).contains("tooLarge"));
}

TEST_CASE("random bytes and broken-off files of every kind: a reason or a document, never a crash")
{
    const OwnCourt court;
    QRandomGenerator random(2611);
    const QList<std::pair<QByteArray, QByteArray>> kinds{{"pdf", sample::pdf(4)},
                                                         {"jpg", sample::picture("JPG")},
                                                         {"png", sample::picture("PNG")},
                                                         {"tif", sample::picture("TIFF")},
                                                         {"docx", sample::docx()},
                                                         {"odt", sample::odt()},
                                                         {"mp4", sample::recording("a.mp4")},
                                                         {"mp3", sample::recording("a.mp3")}};
    int count = 0;
    for (const auto &[kind, whole] : kinds)
        for (int round = 0; round < 6; ++round) {
            QByteArray bytes = whole;
            if (round < 3) {
                bytes.truncate(1 + random.bounded(int(whole.size()) - 1));
            } else {
                const int from = round == 3 ? 0 : 16;  // from 16 on: what it says it is, stays
                for (qsizetype i = from; i < bytes.size(); i += round == 5 ? 37 : 1)
                    bytes[i] = char(random.bounded(256));
            }
            court.put(QStringLiteral("%1 %2.%3").arg(count++).arg(round).arg(QLatin1String(kind)), bytes);
        }
    court.put(QStringLiteral("good.pdf"), sample::pdf(1));
    const Run run = court.importAs("7514-26-00-2/1");
    INFO(run.err.toStdString());
    CHECK(run.code == 1);
    CHECK(!run.err.contains("readerCrashed"));
    for (const QByteArray &line : run.err.trimmed().split('\n'))
        CHECK(line.contains('('));
    // All are accounted for: taken whole, taken as it is, or left out.
    const int taken = run.out.split(' ').value(2).toInt();
    const auto asTheyAre = run.err.count("taken as it is");
    CHECK(taken - int(asTheyAre) + int(run.err.count('\n')) == count + 1);
}

TEST_CASE("an import that is killed leaves the court as it was")
{
    const OwnCourt court;
    for (int i = 0; i < 40; ++i)
        court.put(QStringLiteral("%1.pdf").arg(i), sample::pdf(1 + i));
    QElapsedTimer watch;
    watch.start();
    court.put(QStringLiteral("case.json"), "{");
    REQUIRE(court.import().code == 2);
    QFile::remove(court.box() + QStringLiteral("/case.json"));
    bool wasDone = false;
    for (int ms = 20; !wasDone; ms += ms / 3) {
        QProcess process;
        process.start(courtServer(),
                      {QStringLiteral("import"), court.dir(), court.box(), QStringLiteral("--number"),
                       QStringLiteral("7514-26-00-2/1")});
        REQUIRE(process.waitForStarted());
        QThread::msleep(ulong(ms));
        process.kill();
        process.waitForFinished();
        // The next one clears up and says what there is.
        const Run next = courtTool({QStringLiteral("import"), court.dir(),
                                    court.path(QStringLiteral("empty")), QStringLiteral("--number"),
                                    QStringLiteral("7514-26-00-2/9")});
        CHECK(next.code == 2);
        REQUIRE(QDir().mkpath(court.path(QStringLiteral("empty"))));
        const Run clearing = courtTool({QStringLiteral("import"), court.dir(),
                                        court.path(QStringLiteral("empty")), QStringLiteral("--number"),
                                        QStringLiteral("7514-26-00-2/9")});
        CHECK(clearing.err.contains("empty"));
        const QStringList kept = court.kept();
        INFO("killed after " << ms << " ms");
        wasDone = !kept.isEmpty();
        CHECK((kept.isEmpty() || kept.size() == 40));
        REQUIRE(watch.elapsed() < 120'000);
    }
    // Done means all of it: the number is taken.
    CHECK(court.importAs("7514-26-00-2/1").err.contains("alreadyDone"));
}
