// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "act/composition.h"

using namespace adil;
using namespace adil::test;

TEST_CASE("an act begins with what the case says, in the language of the act")
{
    ActBench bench;
    auto file = caseNumber(7);
    court::Person secretary = judge(102);
    secretary.surname = QStringLiteral("Қасым");
    file.secretaryIds = {secretary.id.value};
    bench.put(secretary, file, partyOf(10, 7, court::Side::Plaintiff, QStringLiteral("В. Образцов")));
    auto act = ActBench::act();
    const auto russian = must(act::valuesOf(bench.source, act));
    CHECK(russian[QStringLiteral("court")] == QStringLiteral("Учебный суд"));
    CHECK(russian[QStringLiteral("city")] == QStringLiteral("Учебный"));
    CHECK(russian[QStringLiteral("judge")] == QStringLiteral("Сейтқали Ә. Б."));
    CHECK(russian[QStringLiteral("secretary")] == QStringLiteral("Қасым Ә. Б."));
    CHECK(russian[QStringLiteral("number")] == file.number);
    CHECK(russian[QStringLiteral("subject")] == file.subject);
    CHECK(russian[QStringLiteral("openness")] == QStringLiteral("открытом"));
    CHECK(russian[QStringLiteral("plaintiffs")] == QStringLiteral("А. Үлгіқызы, В. Образцов"));
    CHECK(russian[QStringLiteral("defendants")] == QStringLiteral("Б. Үлгіұлы"));

    act.language = court::Language::Kk;
    file.closed = true;
    bench.put(file);
    const auto kazakh = must(act::valuesOf(bench.source, act));
    CHECK(kazakh[QStringLiteral("court")] == QStringLiteral("Оқу соты"));
    CHECK(kazakh[QStringLiteral("city")] == QStringLiteral("Оқу қаласы"));
    CHECK(kazakh[QStringLiteral("openness")] == QStringLiteral("жабық"));
}

TEST_CASE("who is not there is a dash, not a hole")
{
    ActBench bench;
    bench.put(caseNumber(17));
    auto act = ActBench::act();
    act.caseId = idOf<court::Case>(17);
    const auto values = must(act::valuesOf(bench.source, act));
    CHECK(values[QStringLiteral("secretary")] == QStringLiteral("—"));
    CHECK(values[QStringLiteral("plaintiffs")] == QStringLiteral("—"));
    CHECK(values[QStringLiteral("defendants")] == QStringLiteral("—"));
}

TEST_CASE("every template finds each of its names in the case")
{
    ActBench bench;
    for (const auto kind : {court::ActKind::Decision, court::ActKind::Ruling, court::ActKind::CourtOrder})
        for (const auto language : {court::Language::Kk, court::Language::Ru}) {
            auto act = ActBench::act();
            act.kind = kind;
            act.language = language;
            const auto values = must(act::valuesOf(bench.source, act));
            const auto parts = must(act::fill(act::templateOf(kind), language, values));
            CHECK(parts.introductory.contains(QStringLiteral("Сейтқали Ә. Б.")));
        }
}

TEST_CASE("the printed act: paragraphs without blank lines, names from the records")
{
    ActBench bench;
    const act::Parts parts{QStringLiteral("  первый \n\n второй"), QStringLiteral("а"), QStringLiteral("б"),
                           QStringLiteral("\n\n")};
    const auto paper = must(act::paperOf(bench.source, ActBench::act(), parts));
    CHECK(paper.introductory == QStringList{QStringLiteral("первый"), QStringLiteral("второй")});
    CHECK(paper.operative.isEmpty());
    CHECK(paper.courtName == QStringLiteral("Учебный суд"));
    CHECK(paper.judgeName == QStringLiteral("Сейтқали Ә. Б."));
    CHECK(paper.caseNumber == caseNumber(7).number);
    CHECK(paper.datedOn == QDate(2026, 11, 23));
    CHECK_FALSE(paper.draft);
}

TEST_CASE("without its case or its judge an act has nothing to begin with")
{
    ActBench bench;
    auto act = ActBench::act();
    act.caseId = idOf<court::Case>(404);
    CHECK(act::valuesOf(bench.source, act).error().reason == Reason::RecordGone);
    CHECK(act::paperOf(bench.source, act, {}).error().reason == Reason::RecordGone);
    act = ActBench::act();
    act.judgeId = idOf<court::Person>(404);
    CHECK(act::valuesOf(bench.source, act).error().reason == Reason::RecordGone);
}
