// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/caselistmodel.h"

#include <QElapsedTimer>

using namespace adil;
using namespace adil::model;
using namespace adil::test;
using court::Side;
using court::Stage;

TEST_CASE("cases come with the newest number first and are found by words and stage")
{
    test::Seen court;
    auto old = caseNumber(3);
    old.number = QStringLiteral("7514-25-00-2/900");
    old.stage = Stage::InForce;
    auto alimony = caseNumber(10);
    alimony.subject = QStringLiteral("о взыскании алиментов");
    court.put(caseNumber(2), alimony, old, partyOf(31, 2, Side::Plaintiff, QStringLiteral("Семёнова Г.")),
              partyOf(32, 2, Side::Defendant, QStringLiteral("ТОО «Пример»")));
    CaseListModel model(court.source);
    Told told(model);
    CHECK(column(model, &CaseRow::number)
          == QList<QString>{QStringLiteral("7514-26-00-2/10"), QStringLiteral("7514-26-00-2/2"),
                            QStringLiteral("7514-25-00-2/900")});
    CHECK(model.at(1).sides == QStringLiteral("Семёнова Г. – ТОО «Пример»"));
    const auto filtered = [&](const QString &text) {
        model.setFilter(text);
        return column(model, &CaseRow::number);
    };
    CHECK(filtered(QStringLiteral("семенова")) == QList<QString>{QStringLiteral("7514-26-00-2/2")});
    CHECK(filtered(QStringLiteral("ПРИМЕР долга")).size() == 1);
    CHECK(filtered(QStringLiteral("26-00")).size() == 2);
    CHECK(filtered(QStringLiteral("nothing")).isEmpty());
    CHECK(model.total() == 3);
    CHECK(filtered(QString()).size() == 3);
    model.setStages({Stage::InForce});
    CHECK(column(model, &CaseRow::key) == QList{recordId(3)});
    model.setStages({});
    CHECK(told.reset == 0);

    SECTION("a party changes one row")
    {
        court.put(partyOf(31, 2, Side::Plaintiff, QStringLiteral("Иная Г.")));
        test::Seen::turn();
        CHECK(model.at(1).sides.startsWith(QStringLiteral("Иная Г.")));
        CHECK(told.changed == 1);
        model.setFilter(QStringLiteral("семенова"));
        CHECK(model.rowCount() == 0);
    }
    SECTION("a lost case goes")
    {
        court.gone(QStringLiteral("Case"), recordId(2));
        test::Seen::turn();
        CHECK(model.total() == 2);
        CHECK(model.rowOf(recordId(2)) == -1);
    }
}

TEST_CASE("thousands of cases are shown and filtered while one types")
{
    test::Seen court;
    store::Page page;
    const int many = 2500;
    for (int i = 1; i <= many; ++i) {
        page.upserts.append({QStringLiteral("Case"), onTheWire(caseNumber(i))});
        page.upserts.append(
            {QStringLiteral("Party"),
             onTheWire(partyOf(10000 + 2 * i, i, Side::Plaintiff, QStringLiteral("Истец %1").arg(i)))});
        page.upserts.append(
            {QStringLiteral("Party"),
             onTheWire(partyOf(10001 + 2 * i, i, Side::Defendant, QStringLiteral("Ответчик %1").arg(i)))});
    }
    must(court.mirror->apply(page));
    QElapsedTimer timer;
    timer.start();
    CaseListModel model(court.source);
    const auto opened = timer.restart();
    CHECK(model.rowCount() == many);
    const QString typed = QStringLiteral("ответчик 77");
    for (int i = 1; i <= typed.size(); ++i)
        model.setFilter(typed.left(i));
    const auto filtered = timer.restart();
    CHECK(model.rowCount() == 43);  // …77 of each hundred, 770 to 779, 1770 to 1779
    model.setFilter({});
    timer.restart();
    court.put(partyOf(10000 + 14, 7, Side::Plaintiff, QStringLiteral("Другой")));
    test::Seen::turn();
    const auto changed = timer.elapsed();
    CHECK(model.at(model.rowOf(recordId(7))).sides.startsWith(QStringLiteral("Другой")));
    WARN("2500 cases: opened " << opened << " ms, " << typed.size() << " keys filtered " << filtered
                               << " ms, one change " << changed << " ms");
    // generous: a shared machine, a debug build, perhaps a sanitizer; what is guarded against is a square
    CHECK(opened < 10000);
    CHECK(filtered < 10000);
    CHECK(changed < 3000);
}
