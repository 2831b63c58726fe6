// SPDX-License-Identifier: GPL-3.0-or-later
// case.schema.json and our own reader agree: what one takes the other takes, and what is only ours to know is
// named.
#include "manifest.h"

#include "support/catch.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace adil;

namespace {

enum class Verdict { Good, Bad, OnlyTheReaderRefuses };
struct Sample {
    Verdict verdict;
    const char *json;
};
using enum Verdict;

const Sample samples[] = {
    {Good, R"({"number": "7514-26-00-2/1"})"},
    {Good,
     R"({"$schema": "case.schema.json", "number": "7514-26-00-2/1", "proceedings": "order", "stage": "inForce",
        "language": "kk", "receivedOn": "2026-11-27", "claimPrice": 0, "closed": true, "judges": [], "parties": [],
        "events": [], "hearings": [], "documents": []})"},
    {Good, R"({"number": "7514-26-00-2/1", "secretaries": ["850808300059"], "consultants": ["000101500051"],
        "parties": [{"side": "thirdPerson", "name": "А", "address": "Алматы"},
        {"side": "representative", "name": "Б", "represents": "А", "identifier": "750615400055"}]})"},
    {Good,
     R"({"number": "7514-26-00-2/1", "hearings": [{"startsAt": "2026-11-27T10:00", "kind": "preliminary",
        "state": "adjourned", "openedAt": "2026-11-27T10:00:05.250Z", "endedAt": "2026-11-27T10:30:00+05:00",
        "recordings": [{"file": "a b/ә.mp4", "tracks": ["Судья"]}]}]})"},
    {Good,
     R"({"number": "7514-26-00-2/1", "documents": [{"file": "..a.pdf"}, {"file": "a..b/.c", "section": "acts",
        "title": "Шешім", "receivedOn": "2026-01-01"}]})"},
    {Good,
     R"({"number": "7514-26-00-2/1", "events": [{"kind": "accepted", "happenedOn": "2026-01-01", "remark": "x"}]})"},
    {Good, R"({"number": "7514-26-00-2/1", "category": "labour", "flags": ["reinstatement", "complex"]})"},
    {Good, R"({"number": "7514-26-00-2/1", "flags": []})"},
    {Bad, R"({"number": "7514-26-00-2/1", "flags": "complex"})"},
    {Bad, R"({"number": "7514-26-00-2/1", "flags": [1]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "flags": [""]})"},
    {Bad, "[]"},
    {Bad, "{}"},
    {Bad, R"({"number": 1})"},
    {Bad, R"({"number": ""})"},
    {Bad, R"({"number": "7514-26-00-2/1", "colour": 1})"},
    {Bad, R"({"number": "7514-26-00-2/1", "subject": null})"},
    {Bad, R"({"number": "7514-26-00-2/1", "proceedings": "unknown"})"},
    {Bad, R"({"number": "7514-26-00-2/1", "stage": "sleeping"})"},
    {Bad, R"({"number": "7514-26-00-2/1", "language": "en"})"},
    {Bad, R"({"number": "7514-26-00-2/1", "receivedOn": "27.11.2026"})"},
    {Bad, R"({"number": "7514-26-00-2/1", "receivedOn": "2026-11-27T10:00"})"},
    {Bad, R"({"number": "7514-26-00-2/1", "claimPrice": -1})"},
    {Bad, R"({"number": "7514-26-00-2/1", "claimPrice": 1.5})"},
    {Bad, R"({"number": "7514-26-00-2/1", "claimPrice": "100"})"},
    {Bad, R"({"number": "7514-26-00-2/1", "closed": 1})"},
    {Bad, R"({"number": "7514-26-00-2/1", "judges": "850808300059"})"},
    {Bad, R"({"number": "7514-26-00-2/1", "judges": [850808300059]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "judges": ["85080830005"]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "judges": ["850808300059", "850808300059"]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "parties": [{"side": "plaintiff"}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "parties": [{"name": "A"}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "parties": [{"side": "enemy", "name": "A"}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "parties": ["A"]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "events": [{"kind": "accepted"}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "events": [{"kind": "wedding", "happenedOn": "2026-01-01"}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "hearings": [{}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "hearings": [{"startsAt": "tomorrow"}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "hearings": [{"startsAt": "2026-11-27T10:00", "minutes": 0}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "hearings": [{"startsAt": "2026-11-27T10:00", "state": "lost"}]})"},
    {Bad,
     R"({"number": "7514-26-00-2/1", "hearings": [{"startsAt": "2026-11-27T10:00", "recordings": [{}]}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "hearings": [{"startsAt": "2026-11-27T10:00",
        "recordings": [{"file": "a", "tracks": [""]}]}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "documents": [{}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "documents": [{"file": "a", "section": "unknown"}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "documents": [{"file": "../a"}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "documents": [{"file": "/a"}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "documents": [{"file": "a//b"}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "documents": [{"file": "a/"}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "documents": [{"file": "a/./b"}]})"},
    {Bad, R"({"number": "7514-26-00-2/1", "documents": [{"file": "a\u0001"}]})"},
    // A schema knows no check digits, no calendar and no other fields.
    {OnlyTheReaderRefuses, R"({"number": "1534/26"})"},
    {OnlyTheReaderRefuses, R"({"number": "7514-26-00-2/1", "receivedOn": "2026-02-30"})"},
    {OnlyTheReaderRefuses, R"({"number": "7514-26-00-2/1", "judges": ["850808300058"]})"},
    {OnlyTheReaderRefuses, R"({"number": "7514-26-00-2/1", "hearings": [{"startsAt": "2026-11-27T25:00"}]})"},
    {OnlyTheReaderRefuses, R"({"number": "7514-26-00-2/1", "documents": [{"file": "a"}, {"file": "a"}]})"},
    {OnlyTheReaderRefuses, R"({"number": "7514-26-00-2/1", "parties": [{"side": "expert", "name": "A",
        "represents": "A"}]})"},
};

// What a validator of another hand says.
QList<bool> schemaVerdicts()
{
    const QTemporaryDir folder;
    QJsonArray all;
    for (const Sample &sample : samples)
        all << QString::fromUtf8(sample.json);
    QFile file(folder.filePath(QStringLiteral("samples")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(QJsonDocument(all).toJson());
    file.close();
    const QString script = QStringLiteral("import json, sys, jsonschema\n"
                                          "schema = json.load(open(sys.argv[1]))\n"
                                          "jsonschema.Draft7Validator.check_schema(schema)\n"
                                          "validator = jsonschema.Draft7Validator(schema)\n"
                                          "print(''.join('+' if validator.is_valid(json.loads(s)) else '-' "
                                          "for s in json.load(open(sys.argv[2]))))");
    QProcess python;
    python.start(QStringLiteral("python3"),
                 {QStringLiteral("-c"), script,
                  QStringLiteral(ADIL_SOURCE_DIR "/resources/schema/case.schema.json"), file.fileName()});
    REQUIRE(python.waitForFinished(60'000));
    INFO(python.readAllStandardError().toStdString());
    REQUIRE(python.exitCode() == 0);
    QList<bool> verdicts;
    for (const char sign : python.readAllStandardOutput().trimmed())
        verdicts << (sign == '+');
    return verdicts;
}

}  // namespace

TEST_CASE("schema and reader agree")
{
    const QList<bool> bySchema = schemaVerdicts();
    REQUIRE(bySchema.size() == int(std::size(samples)));
    for (qsizetype i = 0; i < bySchema.size(); ++i) {
        QStringList problems;
        (void)courtserver::readManifest(samples[i].json, QTimeZone("Asia/Almaty"), problems);
        INFO(samples[i].json << '\n' << problems.join(u'\n').toStdString());
        CHECK(bySchema[i] == (samples[i].verdict != Bad));
        CHECK(problems.isEmpty() == (samples[i].verdict == Good));
    }
}
