// SPDX-License-Identifier: GPL-3.0-or-later
// adil-court-server import: the whole way of good folders, from the files to a workstation's cache.
#include "courttool.h"
#include "samplefiles.h"

#include "court/hearing.h"
#include "court/types.h"
#include "store/profile.h"
#include "store/reader.h"

#include <QJsonArray>
#include <QTimeZone>

using namespace adil;

namespace {

// What a workstation has in its cache.
class Cache {
public:
    explicit Cache(const OwnCourt &court)
    {
        auto profile = store::Profile::open(court.path(QStringLiteral("profile")),
                                            store::Types(court::allTypes()), store::Access::Visitor);
        REQUIRE(profile);
        m_profile = *std::move(profile);
        auto reader = store::Reader::open(*m_profile);
        REQUIRE(reader);
        m_reader = *std::move(reader);
    }
    // Whether the lists that are asked for often are looked up, not read through.
    [[nodiscard]] bool hasIndexes() const
    {
        const auto database = m_profile->cache(store::Mode::ReadOnly);
        REQUIRE(database);
        const auto names = (*database)->texts(
            QStringLiteral("SELECT name FROM sqlite_master WHERE type = 'index'"));
        return names && names->contains(QStringLiteral("ix_hearing_starts_at"));
    }
    template <class R>
    QList<R> all()
    {
        QList<R> list;
        for (const auto &one : m_reader->list<R>(store::about<R>()))
            list << one.value;
        return list;
    }
    // By its file name.
    template <class R>
    R named(const char *fileName)
    {
        for (const R &one : all<R>())
            if (one.fileName == QString::fromUtf8(fileName))
                return one;
        INFO(fileName);
        REQUIRE(false);
        return {};
    }
    court::Document documentOf(const char *fileName)
    {
        const auto version = named<court::DocumentVersion>(fileName);
        for (const court::Document &one : all<court::Document>())
            if (one.id == version.documentId)
                return one;
        REQUIRE(false);
        return {};
    }

private:
    std::unique_ptr<store::Profile> m_profile;
    std::unique_ptr<store::Reader> m_reader;
};

const QByteArray manifest = R"({
  "number": "№ 7514-26-00-2/1534", "category": "Займы", "subject": "о взыскании долга", "stage": "trial",
  "language": "ru", "receivedOn": "2026-09-01", "claimPrice": 4800000,
  "judges": ["000101500051"], "secretaries": ["750615400055"],
  "parties": [
    {"side": "plaintiff", "name": "ТОО «Үлгі»", "identifier": "150940001006"},
    {"side": "defendant", "name": "Қасымов Ә. Ұ.", "identifier": "850808301804"},
    {"side": "representative", "name": "Петрова О. С.", "represents": "ТОО «Үлгі»"}],
  "events": [{"kind": "accepted", "happenedOn": "2026-09-07"}, {"kind": "prepared", "happenedOn": "2026-09-28"}],
  "hearings": [{"startsAt": "2024-01-18T10:00", "minutes": 60, "recordings": [
    {"file": "зал/бір.mp4", "tracks": ["Судья"]}, {"file": "зал/екі.mp3"}]}],
  "documents": [
    {"file": "Талап қою арызы.pdf", "section": "claim", "title": "Иск", "receivedOn": "2026-08-31"},
    {"file": "отзыв.bin", "section": "response"},
    {"file": "снимок 1.png"},
    {"file": "запись.mkv"}]})";

}  // namespace

TEST_CASE("a folder with a manifest comes to the judge's cache as it says, beside a running server")
{
    const OwnCourt court;
    const Served served(court);
    REQUIRE(served.sync(OwnCourt::judge).code == 0);
    CHECK(QJsonDocument::fromJson(served.cases().out).array().isEmpty());
    court.put(QStringLiteral("case.json"), manifest);
    court.put(QStringLiteral("Талап қою арызы.pdf"), sample::pdf(3));
    court.put(QStringLiteral("отзыв.bin"), sample::docx());
    court.put(QStringLiteral("снимок 1.png"), sample::picture("PNG"));
    court.put(QStringLiteral("запись.mkv"), sample::recording("a.mkv"));
    court.put(QStringLiteral("зал/бір.mp4"), sample::recording("a.mp4"));
    court.put(QStringLiteral("зал/екі.mp3"), sample::recording("a.mp3"));
    court.put(QStringLiteral("заметки.txt"), "not named");
    const Run run = court.import();
    INFO(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(run.out
          == QStringLiteral("entered 7514-26-00-2/1534: 4 documents, 2 recordings\n"
                            "not named in case.json: заметки.txt\n")
                 .toUtf8());
    REQUIRE(served.sync(OwnCourt::judge).code == 0);
    const QJsonArray cases = QJsonDocument::fromJson(served.cases().out).array();
    REQUIRE(cases.size() == 1);
    CHECK(cases[0][QLatin1String("number")] == QStringLiteral("7514-26-00-2/1534"));

    Cache cache(court);
    CHECK(cache.hasIndexes());
    const court::Case file = cache.all<court::Case>().first();
    CHECK(file.stage == court::Stage::Trial);
    CHECK(file.claimPrice == QStringLiteral("4800000"));
    CHECK(file.judgeIds.size() == 1);
    CHECK(file.secretaryIds.size() == 1);
    QHash<QString, court::Party> parties;
    for (const court::Party &party : cache.all<court::Party>())
        parties.insert(party.name, party);
    REQUIRE(parties.size() == 3);
    CHECK(parties[QStringLiteral("Петрова О. С.")].represents == parties[QStringLiteral("ТОО «Үлгі»")].id);

    const auto claim = cache.named<court::DocumentVersion>("Талап қою арызы.pdf");
    CHECK(claim.mediaType == QStringLiteral("application/pdf"));
    CHECK(claim.pages == 3);
    CHECK(claim.size == sample::pdf(3).size());
    CHECK(cache.documentOf("Талап қою арызы.pdf").title == QStringLiteral("Иск"));
    CHECK(cache.documentOf("Талап қою арызы.pdf").section == court::Section::Claim);
    CHECK(cache.documentOf("Талап қою арызы.pdf").receivedOn == QDate(2026, 8, 31));
    CHECK(cache.documentOf("Талап қою арызы.pdf").sheetTo == 3);
    CHECK(cache.named<court::DocumentVersion>("отзыв.bin")
              .mediaType.endsWith(QStringLiteral("wordprocessingml.document")));
    CHECK(cache.documentOf("отзыв.bin").sheetFrom == 0);
    CHECK(cache.documentOf("снимок 1.png").sheetFrom == 4);
    CHECK(cache.documentOf("снимок 1.png").receivedOn == QDate(2026, 9, 1));
    CHECK(cache.documentOf("снимок 1.png").section == court::Section::Evidence);
    CHECK(cache.named<court::DocumentVersion>("запись.mkv").mediaType == QStringLiteral("video/x-matroska"));

    const auto first = cache.named<court::RecordingSegment>("бір.mp4");
    const auto second = cache.named<court::RecordingSegment>("екі.mp3");
    // UTC+6 until March 2024, whatever the computer's zone.
    CHECK(first.wallStart == QDateTime(QDate(2024, 1, 18), QTime(4, 0), QTimeZone::utc()));
    CHECK(first.tracks == QStringList{QStringLiteral("Судья")});
    CHECK(double(first.durationMs) == Approx(2000).margin(150));
    CHECK(second.wallStart == first.wallStart.addMSecs(first.durationMs));
    CHECK(second.mediaType == QStringLiteral("audio/mpeg"));
    CHECK(cache.all<court::Hearing>().first().state == court::HearingState::Held);
    QStringList rules;
    for (const court::Deadline &deadline : cache.all<court::Deadline>())
        rules << deadline.startEvent;
    CHECK(rules.contains(QStringLiteral("prepared")));
    CHECK(rules.contains(QStringLiteral("received")));
    CHECK(filesBelow(court.dir() + QStringLiteral("/uploads")).isEmpty());
}

TEST_CASE("without a manifest every file is a document, by what is in it")
{
    const OwnCourt court;
    const Served served(court);
    const struct {
        const char *name, *type;
        QByteArray bytes;
    } files[] = {
        {"Қосымша 10.dat", "application/pdf", sample::pdf(2)},
        {"Қосымша 2.pdf", "image/jpeg", sample::picture("JPG")},
        {"b/ә ғ қ ң ө ұ ү һ і.png", "image/png", sample::picture("PNG")},
        {"скан", "image/tiff", sample::picture("TIFF")},
        {"a.zip", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", sample::docx()},
        {"b.docx", "application/vnd.oasis.opendocument.text", sample::odt()},
        {"c.pdf", "video/mp4", sample::recording("a.mp4")},
        {"d.wav", "audio/wav", sample::recording("a.wav")}};
    for (const auto &file : files)
        court.put(QString::fromUtf8(file.name), file.bytes);
    court.put(QStringLiteral(".hidden"), "x");
    const Run run = court.importAs("7514-26-00-2/7",
                                   {QStringLiteral("--language"), QStringLiteral("kk"),
                                    QStringLiteral("--received"), QStringLiteral("2026-10-02")});
    INFO(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(run.out == "entered 7514-26-00-2/7: 8 documents, 0 recordings\n");
    REQUIRE(served.sync(OwnCourt::judge).code == 0);
    Cache cache(court);
    for (const auto &file : files) {
        INFO(file.name);
        const QByteArray name = QByteArray(file.name).split('/').last();
        CHECK(cache.named<court::DocumentVersion>(name.constData()).mediaType
              == QString::fromLatin1(file.type));
    }
    CHECK(cache.documentOf("Қосымша 10.dat").title == QStringLiteral("Қосымша 10"));
    CHECK(cache.documentOf("Қосымша 2.pdf").sheetFrom < cache.documentOf("Қосымша 10.dat").sheetFrom);
    CHECK(cache.all<court::Case>().first().language == court::Language::Kk);
}

TEST_CASE("five hundred files are a case")
{
    const OwnCourt court;
    const Served served(court);
    for (int i = 0; i < 500; ++i)
        court.put(QStringLiteral("%1/лист %2").arg(i % 7).arg(i),
                  (i % 5 ? sample::docx("application/vnd.openxmlformats-officedocument."
                                        "wordprocessingml.document.main+xml",
                                        "<w:document xmlns:w=\"x\"><!-- " + QByteArray::number(i)
                                            + " --></w:document>")
                         : sample::pdf(1 + i / 100)));
    const Run run = court.importAs("7514-26-00-2/500");
    INFO(run.err.toStdString());
    CHECK(run.code == 0);
    CHECK(run.out == "entered 7514-26-00-2/500: 500 documents, 0 recordings\n");
    REQUIRE(served.sync(OwnCourt::judge).code == 0);
    Cache cache(court);
    CHECK(cache.all<court::Document>().size() == 500);
    CHECK(cache.all<court::DocumentVersion>().size() == 500);
}
