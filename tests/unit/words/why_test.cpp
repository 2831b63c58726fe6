// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "words/labels.h"
#include "words/why.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace adil;
using court::DayKind;
using court::TermStep;
using court::Unit;

namespace {

const QString wordsFile = QStringLiteral(":/i18n/words_%1.qm");

// Speaks one language as long as it lives.
class Speech {
public:
    explicit Speech(const char *language)
    {
        REQUIRE(m_words.load(wordsFile.arg(QLatin1String(language))));
        QCoreApplication::installTranslator(&m_words);
    }
    ~Speech() { QCoreApplication::removeTranslator(&m_words); }

private:
    QTranslator m_words;
};

court::RuleBook book()
{
    const auto event = [](const char *id, const char *kk, const char *ru, const char *en) {
        court::EventKind kind;
        kind.id = QLatin1String(id);
        kind.title = {QString::fromUtf8(kk), QString::fromUtf8(ru), QString::fromUtf8(en)};
        return kind;
    };
    court::RuleBook one;
    one.events << event("accepted", "Талап қою қабылданды", "Иск принят", "Claim accepted")
               << event("prepared", "Дайындық аяқталды", "Подготовка окончена", "Preparation ended")
               << event("suspended", "Тоқтатыла тұрды", "Производство приостановлено", "Suspended");
    one.categories << court::Category{
        QStringLiteral("alimony"),
        {QStringLiteral("Алимент"), QStringLiteral("Алименты"), QStringLiteral("Alimony")}};
    court::TermRule rule;
    rule.id = QStringLiteral("claim.preparation");
    rule.article = QStringLiteral("164(1)");
    rule.title = {QStringLiteral("Дайындау"), QStringLiteral("Подготовка дела"), QStringLiteral("Prepare")};
    rule.start = {QStringLiteral("accepted")};
    rule.end = {QStringLiteral("prepared")};
    rule.suspendedBy = {QStringLiteral("suspended")};
    rule.amount = 20;
    rule.unit = Unit::WorkingDays;
    rule.extension = {
        1, Unit::Months, QStringLiteral("ruling"), QStringLiteral("164(1)"), {QStringLiteral("alimony")}};
    rule.inForceFrom = {2016, 1, 1};
    rule.edition = QStringLiteral("2026-01-09");
    one.rules << rule;
    one.index();
    return one;
}

TermStep step(TermStep::Kind kind, const QDate &day, DayKind why = DayKind::Unknown)
{
    return {kind, day, {}, 0, Unit::Unknown, why};
}

// Friday 6 November to Thursday 12: a weekend, a day off, three days that count, and a worked Saturday.
QList<TermStep> steps()
{
    using Kind = TermStep::Kind;
    TermStep start = step(Kind::Start, {2026, 11, 6});
    start.about = QStringLiteral("accepted");
    return {start,
            step(Kind::Skipped, {2026, 11, 7}, DayKind::Weekend),
            step(Kind::Skipped, {2026, 11, 8}, DayKind::Weekend),
            step(Kind::Skipped, {2026, 11, 9}, DayKind::DayOff),
            step(Kind::Counted, {2026, 11, 10}, DayKind::Working),
            step(Kind::Counted, {2026, 11, 11}, DayKind::Working),
            step(Kind::Counted, {2026, 11, 12}, DayKind::Working),
            step(Kind::Skipped, {2026, 11, 13}, DayKind::DayOff),
            step(Kind::Counted, {2026, 11, 14}, DayKind::Worked),
            step(Kind::Skipped, {2026, 11, 15}, DayKind::Weekend),
            step(Kind::Counted, {2026, 11, 16}, DayKind::Working),
            step(Kind::Due, {2026, 11, 16})};
}

court::Deadline deadline()
{
    court::Deadline one;
    one.ruleId = QStringLiteral("claim.preparation");
    one.startsOn = {2026, 11, 6};
    one.dueOn = {2026, 11, 16};
    one.steps = court::toJson(steps());
    one.edition = QStringLiteral("2026-01-09");
    return one;
}

QStringList all(const words::Why &why)
{
    return QStringList{why.length} + why.start + why.count + why.course + why.doubts + why.changes + why.rule;
}

}  // namespace

TEST_CASE("days that count alike are one sentence, with their numbers; what is not counted says why")
{
    CHECK(words::countOf(steps(), book(), QStringLiteral("en"))
          == QStringList{QStringLiteral("Counted from: Claim accepted, 06.11.2026."),
                         QStringLiteral("07.11.2026 – 08.11.2026 are not counted: a weekend."),
                         QStringLiteral("09.11.2026 is not counted: a day off."),
                         QStringLiteral("10.11.2026 – 12.11.2026: working days 1 to 3."),
                         QStringLiteral("13.11.2026 is not counted: a day off."),
                         QStringLiteral("14.11.2026 is counted: a weekend day that is worked."),
                         QStringLiteral("15.11.2026 is not counted: a weekend."),
                         QStringLiteral("16.11.2026: working day 5."),
                         QStringLiteral("The term ends on 16.11.2026, at 24:00 (art. 123(5-7)).")});
    auto anew = steps();
    TermStep restart = anew.first();
    restart.kind = TermStep::Kind::Restarted;
    anew.insert(5, restart);
    CHECK(words::countOf(anew, book(), QStringLiteral("en"))[5]
          == QStringLiteral("11.11.2026 – 12.11.2026: working days 1 to 2."));
}

TEST_CASE("a term that runs says what it is counted from, by which rule, and what may change it")
{
    const Speech english("en");
    const auto term = deadline();
    court::CaseEvent accepted;
    accepted.kind = QStringLiteral("accepted");
    accepted.happenedOn = {2026, 11, 6};
    accepted.remark = QStringLiteral("по почте");
    const auto why = words::why({term, &accepted, QStringLiteral("Определение")}, book(),
                                QStringLiteral("en"));
    CHECK(why.length == QStringLiteral("20 working days, from: Claim accepted"));
    CHECK(why.start
          == QStringList{QStringLiteral("Claim accepted, 06.11.2026"), QStringLiteral("Paper: Определение"),
                         QStringLiteral("по почте")});
    CHECK(why.course.isEmpty());
    CHECK(why.doubts.isEmpty());
    CHECK(why.changes
          == QStringList{QStringLiteral("It may be extended by ruling, up to 1 month (art. 164(1))."),
                         QStringLiteral("No extension in cases of: Alimony."),
                         QStringLiteral("It is put on hold by: Suspended."),
                         QStringLiteral("It is met by: Preparation ended.")});
    CHECK(why.rule == QStringList{QStringLiteral("edition of 09.01.2026 · in force since 01.01.2016")});
}

TEST_CASE("what became of a term and what is not certain is said plainly")
{
    const Speech english("en");
    auto term = deadline();
    term.toConfirm = term.forecast = true;
    term.edition = QStringLiteral("2025-01-01");
    CHECK(words::why({term}, book(), QStringLiteral("en")).doubts.size() == 3);
    CHECK(words::why({term}, book(), QStringLiteral("en")).rule.last()
          == QStringLiteral("Counted by the edition of 01.01.2025."));

    const auto course = [&] { return words::why({term}, book(), QStringLiteral("en")).course; };
    term.state = court::DeadlineState::Met;
    term.metOn = QDate(2026, 11, 12);
    CHECK(course() == QStringList{QStringLiteral("Met on 12.11.2026.")});
    term.state = court::DeadlineState::Suspended;
    term.rest = 15;
    term.restUnit = Unit::WorkingDays;
    CHECK(course() == QStringList{QStringLiteral("The term is on hold; left: 15 working days.")});
    term.state = court::DeadlineState::Cancelled;
    CHECK(course() == QStringList{QStringLiteral("It lapsed: what it was for is over.")});
    term.byHand = true;
    term.remark = QStringLiteral("дело без подготовки");
    CHECK(course()
          == QStringList{QStringLiteral("Waived by the judge."),
                         QStringLiteral("Reason: дело без подготовки")});
    term.ruleId = QStringLiteral("gone");
    CHECK(words::why({term}, book(), QStringLiteral("en")).rule.last()
          == QStringLiteral("The rules of the court do not have it any more."));
}

TEST_CASE("the whole explanation is in the language asked for")
{
    auto term = deadline();
    term.toConfirm = term.forecast = true;
    term.state = court::DeadlineState::Met;
    term.metOn = QDate(2026, 11, 12);
    term.edition = QStringLiteral("2025-01-01");
    court::CaseEvent accepted;
    accepted.kind = QStringLiteral("accepted");
    accepted.happenedOn = {2026, 11, 6};
    court::CaseEvent extended = accepted;
    extended.remark = QStringLiteral("…");
    const auto plain = all(words::why({term, &accepted, QStringLiteral("…"), QStringLiteral("…"), {extended}},
                                      book(), QStringLiteral("en")));
    for (const char *language : {"ru", "kk"}) {
        const Speech speech(language);
        const auto said = all(
            words::why({term, &accepted, QStringLiteral("…"), QStringLiteral("…"), {extended}}, book(),
                       QString::fromLatin1(language)));
        REQUIRE(said.size() == plain.size());
        for (qsizetype i = 0; i < said.size(); ++i) {
            INFO(said[i].toStdString());
            CHECK(said[i] != plain[i]);
            CHECK_FALSE(said[i].contains(QStringLiteral("%1")));
            CHECK(std::any_of(said[i].begin(), said[i].end(),
                              [](QChar c) { return c.script() == QChar::Script_Cyrillic; }));
        }
    }
}

TEST_CASE("who changed what is one line, with the day that moved and the reason")
{
    court::Deed deed{QDateTime({2026, 11, 23}, {5, 0}, Qt::UTC), {}, QStringLiteral("MeetDeadline")};
    const QString when = QStringLiteral("23.11.2026 10:00");
    CHECK(words::sentence(deed, when, {}) == QStringLiteral("23.11.2026 10:00: noted as met"));
    deed.command = QStringLiteral("CorrectCaseEvent");
    deed.from = QDate(2026, 12, 4);
    deed.to = QDate(2026, 12, 7);
    deed.why = QStringLiteral("100 %1");
    CHECK(words::sentence(deed, when, QStringLiteral("Сейтқали Ә. Б."))
          == QStringLiteral(
              "23.11.2026 10:00, Сейтқали Ә. Б.: an event was corrected; 04.12.2026 → 07.12.2026; "
              "reason: 100 %1"));
    const Speech russian("ru");
    deed = {deed.at, {}, QStringLiteral("ReassignCase")};  // none of its own words: those of the command
    CHECK(words::sentence(deed, when, {})
          == QStringLiteral("23.11.2026 10:00: ") + words::labelOfCommand(QStringLiteral("ReassignCase")));
}

TEST_CASE("how a case belongs to another one")
{
    const QString joined = QStringLiteral("joined"), separated = QStringLiteral("claimSeparated");
    CHECK(words::ofOtherCase(joined, false, QStringLiteral("2/12"), {2026, 11, 5})
          == QStringLiteral("Joined with 2/12 on 05.11.2026"));
    CHECK(words::ofOtherCase(joined, false, {}, {2026, 11, 5})
          == QStringLiteral("Joined with another case on 05.11.2026"));
    CHECK(words::ofOtherCase(separated, true, QStringLiteral("2/12"), {2026, 11, 5})
          == QStringLiteral("Separated from 2/12 on 05.11.2026"));
    CHECK(words::ofOtherCase(separated, false, QStringLiteral("2/12"), {2026, 11, 5})
          == QStringLiteral("A claim was separated into 2/12 on 05.11.2026"));
    CHECK(words::ofOtherCase(separated, false, {}, {2026, 11, 5})
          == QStringLiteral("A claim was separated into its own case on 05.11.2026"));
}
