// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/caselawmodel.h"

using namespace adil;
using namespace adil::model;
using namespace adil::test;

static court::CaseLaw lawOf(int n, const char *category, const QDate &day, const QString &russian,
                            const QString &kazakh = {})
{
    court::CaseLaw law;
    law.id.value = recordId(n);
    law.category = QLatin1String(category);
    law.decidedOn = day;
    law.summaryRu = russian;
    law.summaryKk = kazakh;
    law.articles = {QStringLiteral("ГК 722")};
    return law;
}

namespace {

class Practice : public Seen {
public:
    Practice()
    {
        auto debt = caseNumber(2);
        debt.category = QStringLiteral("debt");
        auto labour = lawOf(13, "labour", {2026, 7, 1}, QStringLiteral("восстановление на работе"));
        labour.level = court::CourtLevel::Supreme;
        put(debt, labour,
            lawOf(11, "debt", {2026, 5, 1}, QStringLiteral("взыскание алиментов"),
                  QStringLiteral("алимент өндіріп алу")),
            lawOf(12, "debt", {2026, 6, 1}, QStringLiteral("долг по расписке возвращён")));
    }
};

}  // namespace

TEST_CASE("the newest decision comes first, and what is searched for is found in any form")
{
    Practice court;
    CaseLawModel model(court.source);
    Told told(model);
    const auto keys = [&] { return column(model, &CaseLawRow::key); };
    const auto found = [&](const char *typed) {
        model.setSearch(QString::fromUtf8(typed));
        return keys();
    };
    CHECK(keys() == QList<QString>{recordId(13), recordId(12), recordId(11)});
    CHECK(found("алименттерді") == QList<QString>{recordId(11)});
    CHECK(found("распиской") == QList<QString>{recordId(12)});
    CHECK(found("\"на работе\"") == QList<QString>{recordId(13)});
    CHECK(found("\"на работа\"").isEmpty());
    CHECK(found("722").size() == 3);
    CHECK(model.total() == 3);
    model.setSearch({});
    model.setLevel(court::CourtLevel::Supreme);
    CHECK(keys() == QList<QString>{recordId(13)});
    CHECK(told.reset == 0);
}

TEST_CASE("a case shows its category, and first what is kept beside it")
{
    Practice court;
    CaseLawModel model(court.source);
    model.setCase({recordId(2)});
    CHECK(column(model, &CaseLawRow::key) == QList<QString>{recordId(12), recordId(11)});
    CHECK(model.total() == 2);
    court.pending(court::LawPin{{recordId(40)}, {recordId(2)}, {recordId(11)}, {recordId(101)}});
    Seen::turn();
    CHECK(column(model, &CaseLawRow::key) == QList<QString>{recordId(11), recordId(12)});
    CHECK(model.at(0).pinId == recordId(40));
    CHECK(model.at(1).pinId.isEmpty());
    model.setCase({});
    CHECK(model.count() == 3);
    CHECK(model.at(2).pinId.isEmpty());
}

TEST_CASE("a decision that came, changed or went is found as it is now")
{
    Practice court;
    CaseLawModel model(court.source);
    model.setSearch(QStringLiteral("наследник"));
    CHECK(model.count() == 0);
    court.put(lawOf(12, "debt", {2026, 6, 1}, QStringLiteral("наследники должника")),
              lawOf(14, "debt", {2026, 6, 2}, QStringLiteral("наследник")));
    Seen::turn();
    CHECK(model.count() == 2);
    court.gone(QStringLiteral("CaseLaw"), recordId(14));
    Seen::turn();
    CHECK(column(model, &CaseLawRow::key) == QList<QString>{recordId(12)});
    model.setSearch(QStringLiteral("расписка"));
    CHECK(model.count() == 0);
}
