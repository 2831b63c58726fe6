// SPDX-License-Identifier: GPL-3.0-or-later
#include "watched.h"

#include "model/logmodel.h"

#include <QPersistentModelIndex>

#include <random>

using namespace adil;
using namespace adil::model;
using namespace adil::test;

TEST_CASE("only what differs is told, once for each turn")
{
    test::Seen court;
    court.put(entryOf(11, 1, 5, QStringLiteral("a")), entryOf(12, 1, 5, QStringLiteral("b")),
              entryOf(13, 1, 5, QStringLiteral("c")));
    LogModel model(court.source, court.zone);
    model.setHearing(idOf<court::Hearing>(5));
    Told told(model);
    int counts = 0, refreshed = 0;
    QObject::connect(&model, &LiveModel::countChanged, &model, [&] { ++counts; });
    QObject::connect(&model, &LiveModel::refreshed, &model, [&] { ++refreshed; });
    const QPersistentModelIndex chosen(model.index(1));

    court.put(entryOf(12, 1, 5, QStringLiteral("b, better")));
    court.put(entryOf(14, 1, 5, QStringLiteral("d")));
    CHECK(model.rowCount() == 3);
    test::Seen::turn();
    CHECK(model.rowCount() == 4);
    CHECK(told.changed == 1);
    CHECK(told.inserted == 1);
    CHECK(counts == 1);
    CHECK(refreshed == 1);
    CHECK(chosen.data() == QVariant(QStringLiteral("b, better")));

    auto later = entryOf(12, 1, 5, QStringLiteral("b, better"));
    later.at = later.at.addDays(1);
    court.put(later);
    test::Seen::turn();
    CHECK(told.moved == 1);
    CHECK(chosen.row() == 3);

    court.put(caseNumber(1));  // not of this list
    test::Seen::turn();
    CHECK(refreshed == 2);
    court.gone(QStringLiteral("LogEntry"), recordId(11));
    test::Seen::turn();
    CHECK(told.removed == 1);
    CHECK(chosen.row() == 2);
    CHECK(told.reset + told.reordered == 0);
}

TEST_CASE("members of a row are roles by name")
{
    test::Seen court;
    court.put(entryOf(11, 1, 5, QStringLiteral("a")));
    LogModel model(court.source, court.zone);
    model.setHearing(idOf<court::Hearing>(5));
    const auto names = model.roleNames();
    const auto data = [&](const char *name) { return model.index(0).data(names.key(name)); };
    CHECK(data("key") == QVariant(recordId(11)));
    CHECK(data("display") == QVariant(QStringLiteral("a")));
    CHECK(data("entryText") == QVariant(QStringLiteral("a")));
    CHECK(data("kind") == QVariant(int(court::LogKind::Remark)));
    CHECK(data("at").toDateTime().time() == QTime(10, 0, 11));  // of the court: UTC+5
    CHECK_FALSE(model.index(0).data(Qt::DecorationRole).isValid());
    CHECK(model.rowOf(recordId(11)) == 0);
    CHECK(model.rowOf(recordId(12)) == -1);
}

TEST_CASE("a chosen row stays chosen whatever comes")
{
    test::Seen court;
    LogModel model(court.source, court.zone);
    model.setHearing(idOf<court::Hearing>(5));
    Told told(model);
    std::mt19937 random(11);
    std::map<int, QDateTime> wanted;
    for (int round = 0; round < 150; ++round) {
        QMap<QString, QPersistentModelIndex> held;
        for (int row = 0; row < model.rowCount(); ++row)
            held[model.at(row).key] = model.index(row);
        for (int n = int(random() % 5); n >= 0; --n) {
            const int id = 10 + int(random() % 12);
            if (random() % 3 == 0) {
                wanted.erase(id);
                court.gone(QStringLiteral("LogEntry"), recordId(id));
            } else {
                auto one = entryOf(id, 1, 5, QString::number(round));
                one.at = one.at.addSecs(int(random() % 50) * 60);
                wanted[id] = one.at;
                court.put(one);
            }
        }
        test::Seen::turn();
        REQUIRE(model.rowCount() == int(wanted.size()));
        for (int row = 1; row < model.rowCount(); ++row)
            REQUIRE(model.at(row - 1).at <= model.at(row).at);
        for (auto it = held.begin(); it != held.end(); ++it) {
            REQUIRE(it->isValid() == (model.rowOf(it.key()) >= 0));
            if (it->isValid())
                REQUIRE(it->data(LiveModel::KeyRole).toString() == it.key());
        }
    }
    CHECK(told.reset == 0);
    CHECK(told.moved > 0);
    CHECK(told.reordered > 0);
}

TEST_CASE("a reading that fails leaves what was shown and says so")
{
    test::Seen court;
    court.put(entryOf(11, 1, 5, QStringLiteral("a")));
    LogModel model(court.source, court.zone);
    model.setHearing(idOf<court::Hearing>(5));
    CHECK_FALSE(model.failure());
    auto database = must(court.profile->cache(store::Mode::ReadWrite));
    must(database->run(QStringLiteral("ALTER TABLE log_entry RENAME TO elsewhere")));
    model.refresh();
    REQUIRE(model.failure());
    CHECK(model.failure()->reason == Reason::DatabaseFailed);
    CHECK(model.rowCount() == 1);
    must(database->run(QStringLiteral("ALTER TABLE elsewhere RENAME TO log_entry")));
    model.refresh();
    CHECK_FALSE(model.failure());
}
