// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "words/terms.h"

#include <QCoreApplication>
#include <QSet>
#include <QTranslator>

using namespace adil;
using court::TermStep;
using court::Unit;

static court::RuleBook book()
{
    court::RuleBook one;
    court::EventKind accepted;
    accepted.id = QStringLiteral("accepted");
    accepted.title = {QStringLiteral("Талап қою қабылданды"), QStringLiteral("Иск принят"),
                      QStringLiteral("Claim accepted")};
    one.events << accepted;
    one.index();
    return one;
}

TEST_CASE("every kind of step has a sentence in three languages, with its day in it")
{
    for (const char *language : {"en", "ru", "kk"}) {
        QTranslator translator;
        REQUIRE(translator.load(QStringLiteral(":/i18n/words_%1.qm").arg(QLatin1String(language))));
        QCoreApplication::installTranslator(&translator);
        QSet<QString> seen;
        for (int kind = 0; kind < int(TermStep::Kind::Unknown); ++kind) {
            const TermStep step{TermStep::Kind(kind),
                                {2026, 3, 5},
                                {2026, 3, 9},
                                5,
                                Unit::WorkingDays,
                                court::DayKind::Weekend,
                                QStringLiteral("accepted"),
                                QStringLiteral("183(4)")};
            const QString text = words::sentence(step, book(), QString::fromLatin1(language));
            INFO(text.toStdString());
            CHECK_FALSE(text.contains(u'%'));
            CHECK(text.endsWith(u'.'));
            CHECK((text.contains(QStringLiteral("05.03.2026")) || step.kind == TermStep::Kind::Forecast));
            CHECK_FALSE(seen.contains(text));
            seen << text;
            if (QByteArray(language) != "en")
                CHECK(std::any_of(text.begin(), text.end(),
                                  [](QChar c) { return c.script() == QChar::Script_Cyrillic; }));
        }
        QCoreApplication::removeTranslator(&translator);
    }
}

TEST_CASE("lengths are counted as each language counts")
{
    const auto in = [](const char *language, qint64 n, Unit unit) {
        QTranslator translator;
        REQUIRE(translator.load(QStringLiteral(":/i18n/words_%1.qm").arg(QLatin1String(language))));
        QCoreApplication::installTranslator(&translator);
        const QString text = words::length(n, unit);
        QCoreApplication::removeTranslator(&translator);
        return text;
    };
    CHECK(in("en", 1, Unit::WorkingDays) == QStringLiteral("1 working day"));
    CHECK(in("en", 5, Unit::WorkingDays) == QStringLiteral("5 working days"));
    CHECK(in("ru", 1, Unit::Months) == QStringLiteral("1 месяц"));
    CHECK(in("ru", 2, Unit::Months) == QStringLiteral("2 месяца"));
    CHECK(in("ru", 10, Unit::WorkingDays) == QStringLiteral("10 рабочих дней"));
    CHECK(in("kk", 10, Unit::WorkingDays) == QStringLiteral("10 жұмыс күні"));
    CHECK(in("kk", 0, Unit::NextDay) == QStringLiteral("келесі күн"));
}

TEST_CASE("a contradiction names both events and their days; a bad rule its file and line")
{
    const court::EventFault fault{Reason::EventsContradict,
                                  QStringLiteral("accepted"),
                                  {2026, 3, 9},
                                  QStringLiteral("accepted"),
                                  {2026, 3, 5}};
    const QString text = words::sentence(fault, book(), QStringLiteral("ru"));
    CHECK(text.contains(QStringLiteral("Иск принят (09.03.2026) — Иск принят (05.03.2026)")));
    const QString line = words::sentence(court::RuleFault{Reason::WrongValue, QStringLiteral("order.json"),
                                                          12, QStringLiteral("order.issue"),
                                                          QStringLiteral("unit")});
    CHECK(line.startsWith(QStringLiteral("order.json, line 12")));
    CHECK(line.contains(QStringLiteral("order.issue")));
    // Of a record, whose lines nobody knows, it says the place.
    const QString place = words::sentence(
        court::RuleFault{Reason::WrongValue, QStringLiteral("order"), 0, QStringLiteral("order.issue"),
                         QStringLiteral("unit"), QStringLiteral("/rules/1/unit")});
    CHECK(place.startsWith(QStringLiteral("order, at /rules/1/unit")));
}

TEST_CASE("what takes effect before its term is over is named against that term")
{
    court::RuleBook rules = book();
    court::TermRule inForce;
    inForce.id = QStringLiteral("decision.in-force");
    inForce.title.ru = QStringLiteral("Решение вступает в силу");
    rules.rules << inForce;
    const court::EventFault fault{
        Reason::EventsContradict, QStringLiteral("accepted"), {2026, 3, 11}, inForce.id, {2026, 4, 11}};
    CHECK(words::sentence(fault, rules, QStringLiteral("ru"))
              .contains(QStringLiteral("Иск принят (11.03.2026) — Решение вступает в силу (11.04.2026)")));
}

TEST_CASE("standings and changes have names")
{
    CHECK(words::label(court::Standing::Overdue) == QStringLiteral("Overdue"));
    CHECK(words::label(court::DeadlineChange::Kind::Moved) == QStringLiteral("Moves"));
}
