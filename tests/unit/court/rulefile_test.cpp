// SPDX-License-Identifier: GPL-3.0-or-later
#include "builtin.h"

#include <QSet>

using namespace adil;
using court::RuleFault;

// The book of the program with one more file.
static QList<RuleFault> faultsWith(const QByteArray &text)
{
    auto files = *court::builtInRules();
    const auto more = court::openRuleFile(QStringLiteral("more.json"), text);
    REQUIRE(more);
    files << *more;
    return court::readRuleBook(files).faults;
}

static RuleFault fault(Reason reason, int line, const char *rule, const char *field)
{
    return {reason, QStringLiteral("more.json"), line, QString::fromLatin1(rule), QString::fromLatin1(field)};
}

TEST_CASE("the rules that the program carries are sound, in three languages that differ")
{
    const auto book = test::builtInBook();
    CHECK(book.rules.size() >= 120);
    const auto check = [](const QString &id, const court::Titles &title) {
        INFO(id.toStdString());
        CHECK((title.kk != title.ru && title.ru != title.en));
        CHECK(std::none_of(title.en.begin(), title.en.end(),
                           [](QChar c) { return c.script() == QChar::Script_Cyrillic; }));
        for (const QString &text : {title.kk, title.ru}) {
            CHECK(std::none_of(text.begin(), text.end(),
                               [](QChar c) { return c.script() == QChar::Script_Latin; }));
            CHECK(text == text.trimmed());
        }
    };
    for (const auto &rule : book.rules)
        check(rule.id, rule.title);
    for (const auto &event : book.events)
        check(event.id, event.title);
    for (const auto &category : book.categories)
        check(category.id, category.title);
}

TEST_CASE("every event that the program carries begins, ends, stops or conditions something")
{
    const auto book = test::builtInBook();
    QSet<QString> used{QLatin1String(court::extendedEvent)};
    for (const court::EventKind &event : book.events) {
        used << event.until << event.undoneBy;
        used += QSet<QString>(event.after.begin(), event.after.end());
        if (event.ends || event.stage || !event.until.isEmpty())
            used << event.id;
    }
    for (const court::TermRule &rule : book.rules) {
        for (const QStringList &list : {rule.start, rule.end, rule.stop, rule.events, rule.unlessEvents})
            used += QSet<QString>(list.begin(), list.end());
        for (const auto &[event, article] : rule.unmovedBy)
            used << event;
    }
    for (const court::EventKind &event : book.events) {
        INFO(event.id.toStdString());
        CHECK(used.contains(event.id));
    }
}

TEST_CASE("a file is refused with every fault, each with its line")
{
    const auto faults = faultsWith(R"({
  "edition": "2026-06-01",
  "rules": [
    { "id": "one", "article": "1", "start": ["accepted"], "amount": 3, "unit": "weeks",
      "title": { "kk": "бір", "ru": "один", "en": "one" } },
    { "id": "two", "article": " ", "start": ["nothing"], "amount": 0, "unit": "days",
      "title": { "kk": "екі", "ru": "два" } },
    { "id": "three", "article": "3", "unit": "same-day", "amount": 5, "ends": ["accepted"],
      "when": { "proceedings": ["penal"],
                "flags": ["unheard"] },
      "title": { "kk": "үш", "ru": "три", "en": "three" } },
    { "id": "claim.acceptance", "article": "150", "start": ["received"], "amount": 3, "unit": "days",
      "title": { "kk": "төрт", "ru": "четыре", "en": "four" },
      "inForce": { "from": "2026-02-30" } }
  ]
})");
    const QList<RuleFault> expected{fault(Reason::WrongValue, 4, "one", "unit"),
                                    fault(Reason::MissingField, 6, "two", "article"),
                                    fault(Reason::WrongValue, 6, "two", "amount"),
                                    fault(Reason::NotFound, 6, "two", "start"),
                                    fault(Reason::MissingField, 7, "two", "en"),
                                    fault(Reason::WrongValue, 8, "three", "ends"),
                                    fault(Reason::MissingField, 8, "three", "start"),
                                    fault(Reason::WrongValue, 8, "three", "amount"),
                                    fault(Reason::WrongValue, 9, "three", "proceedings"),
                                    fault(Reason::NotFound, 10, "three", "flags"),
                                    fault(Reason::DuplicateId, 12, "claim.acceptance", "id"),
                                    fault(Reason::WrongValue, 14, "claim.acceptance", "from")};
    for (const RuleFault &one : faults)
        UNSCOPED_INFO(court::toLine(one).toStdString());
    for (const RuleFault &one : expected) {
        INFO(court::toLine(one).toStdString());
        CHECK(faults.contains(one));
    }
    CHECK(faults.size() == expected.size());
    for (qsizetype n = 1; n < faults.size(); ++n)
        CHECK(faults[n - 1].line <= faults[n].line);
}

// Of one rule with a member of another kind than it is of.
static QList<RuleFault> faultsOfRule(const QByteArray &member)
{
    return faultsWith(R"json({ "edition": "x", "rules": [
  { "id": "one", "article": "1", "start": ["accepted"], "unit": "same-day",
    "title": { "kk": "бір", "ru": "один", "en": "one" },
    )json" + member + " } ] }");
}

TEST_CASE("what is of another kind than it should be is refused, not passed over")
{
    const std::tuple<const char *, const char *> wrong[] = {
        {R"("when": "claim")", "when"},
        {R"("when": null)", "when"},
        {R"("when": ["claim"])", "when"},
        {R"("inForce": "2026-01-01")", "inForce"},
        {R"("unmovedBy": "joined")", "unmovedBy"},
        {R"("unmovedBy": ["joined"])", "unmovedBy/0"},
        {R"("unmovedBy": [{ "event": "joined", "article": "1", "more": 1 }])", "more"},
        {R"("extension": 5)", "extension"},
        {R"("note": "text")", "note"},
        {R"("end": [""])", "end"},
        {R"("repeats": null)", "repeats"},
        {R"("afterTerm": "order.copy")", "afterTerm"},
        {R"("afterTerm": [])", "afterTerm"},
        {R"("extension": { "by": "ruling", "article": "1", "amount": 1 })", "unit"},
    };
    for (const auto &[member, field] : wrong) {
        const auto faults = faultsOfRule(member);
        INFO(member);
        REQUIRE_FALSE(faults.isEmpty());
        CHECK(faults.first().field == QLatin1String(field));
        CHECK(faults.first().line == 4);
    }
    CHECK(faultsOfRule(R"("extension": { "by": "ruling", "article": "1" })").isEmpty());
    for (const char *whole : {R"({ "edition": "x", "rules": {} })", R"({ "edition": "x", "rules": [1] })",
                              R"({ "edition": "x", "inForce": null })", R"({ "edition": 2026 })"})
        CHECK_FALSE(faultsWith(whole).isEmpty());
}

TEST_CASE("a rule that waits for itself, by whatever way, is refused")
{
    const auto faults = faultsWith(R"json({ "edition": "x", "rules": [
  { "id": "a", "article": "1", "afterTerm": ["b"], "unit": "next-day",
    "title": { "kk": "бір", "ru": "один", "en": "one" } },
  { "id": "b", "article": "1", "start": ["accepted"], "unit": "next-day", "within": ["a"],
    "title": { "kk": "бір", "ru": "один", "en": "one" } } ] })json");
    CHECK(faults
          == QList<RuleFault>{fault(Reason::WrongValue, 2, "a", "afterTerm"),
                              fault(Reason::WrongValue, 4, "b", "within")});
}

TEST_CASE("of a record, whose lines nobody knows, a fault names the place")
{
    auto files = *court::builtInRules();
    QJsonArray rules{QJsonObject{{QStringLiteral("id"), QStringLiteral("a")}}};
    const QJsonObject contents{{QStringLiteral("edition"), QStringLiteral("x")},
                               {QStringLiteral("rules"), rules}};
    files << court::toFile({{}, QStringLiteral("own"), QStringLiteral("x"), contents});
    const auto faults = court::readRuleBook(files).faults;
    REQUIRE_FALSE(faults.isEmpty());
    CHECK(faults.first().place == QStringLiteral("/rules/0/article"));
    CHECK(court::toLine(faults.first()) == QStringLiteral("own:/rules/0/article: a: article: missingField"));
}

TEST_CASE("rules of one name stand side by side when their days do")
{
    const QByteArray next = R"json({ "edition": "x", "rules": [
      { "id": "claim.acceptance", "article": "150(1)", "start": ["received"], "amount": 3, "unit": "working-days",
        "inForce": { "from": "%" }, "title": { "kk": "а", "ru": "б", "en": "c" } } ]
})json";
    auto files = *court::builtInRules();
    for (court::RuleFile &file : files)
        if (file.name == QLatin1String("first-instance.json"))
            file.contents[QStringLiteral("inForce")] = QJsonObject{
                {QStringLiteral("from"), QStringLiteral("2016-01-01")},
                {QStringLiteral("to"), QStringLiteral("2026-06-30")}};
    for (const auto &[from, sound] : {std::pair{"2026-07-01", true}, std::pair{"2026-06-30", false}}) {
        auto all = files;
        all << *court::openRuleFile(QStringLiteral("next.json"), QByteArray(next).replace("%", from));
        CHECK(court::readRuleBook(all).faults.isEmpty() == sound);
    }
}

TEST_CASE("broken syntax is refused with its line")
{
    const auto broken = court::openRuleFile(QStringLiteral("b.json"), "{\n  \"edition\": \"x\",\n  oops\n}");
    REQUIRE_FALSE(broken);
    CHECK(broken.error().reason == Reason::Malformed);
    CHECK(broken.error().detail.startsWith(QStringLiteral("b.json:3:")));
    CHECK(court::openRuleFile(QStringLiteral("b.json"), "[]").error().reason == Reason::Malformed);
    CHECK(court::openRuleFile(QStringLiteral("b.json"), "").error().reason == Reason::Malformed);
}

TEST_CASE("a file goes through a record and back")
{
    const auto files = *court::builtInRules();
    for (const court::RuleFile &file : files) {
        const auto record = court::toRecord(file, {QStringLiteral("R1")});
        CHECK(record.edition == QStringLiteral("2026-01-09"));
        CHECK(record.name + QStringLiteral(".json") == file.name);
        CHECK(court::toFile(record).contents == file.contents);
    }
}
