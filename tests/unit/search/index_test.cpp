// SPDX-License-Identifier: GPL-3.0-or-later
#include "search/index.h"
#include "support/catch.h"

#include <QRandomGenerator>

using namespace adil::search;

static Index filled()
{
    Index index;
    index.set(QStringLiteral("a"),
              {{QStringLiteral("Взыскание алиментов на содержание детей"), Language::Russian},
               {QStringLiteral("Балаларды асырауға алименттер өндіріп алу"), Language::Kazakh}});
    index.set(QStringLiteral("b"),
              {{QStringLiteral("Возмещение упущенной выгоды по договору займа"), Language::Russian}});
    index.set(QStringLiteral("c"),
              {{QStringLiteral("Выгода упущена; алименты, алименты и алименты"), Language::Russian}});
    return index;
}

static QStringList find(const Index &index, const char *typed)
{
    return index.find(wantedOf(QString::fromUtf8(typed)));
}
static QStringList ids(const char *of) { return QString::fromUtf8(of).split(u' ', Qt::SkipEmptyParts); }

TEST_CASE("a text is found by any form of its words, in both languages")
{
    const Index index = filled();
    CHECK(find(index, "алименту ").contains(QStringLiteral("a")));
    CHECK(find(index, "баланың ") == ids("a"));
    CHECK(find(index, "заём ") == ids("b"));
    CHECK(find(index, "ВЫГОДЕ ").size() == 2);
    CHECK(find(index, "трактор ").isEmpty());
    CHECK(find(index, "").isEmpty());
}

TEST_CASE("all of a wanted must be there")
{
    const Index index = filled();
    CHECK(find(index, "выгода алименты ") == ids("c"));
    CHECK(find(index, "взыскание займа ").isEmpty());
}

TEST_CASE("quotation marks mean exactly so, and inside one text")
{
    const Index index = filled();
    CHECK(find(index, "\"упущенной выгоды\"") == ids("b"));
    CHECK(find(index, "«упущенная выгода»").isEmpty());
    CHECK(find(index, "\"выгоды упущенной\"").isEmpty());
    CHECK(find(index, "\"детей балаларды\"").isEmpty());
    CHECK(find(index, "«упущенной выгоды» договоры ") == ids("b"));
}

TEST_CASE("what is being typed finds what begins so")
{
    const Index index = filled();
    CHECK(find(index, "взыск") == ids("a"));
    CHECK(find(index, "асыр") == ids("a"));
    CHECK(find(index, "взыс ").isEmpty());
}

TEST_CASE("the text that says more of it comes first") { CHECK(find(filled(), "алименты ") == ids("c a")); }

TEST_CASE("a text can be changed and taken away")
{
    Index index = filled();
    index.set(QStringLiteral("b"), {{QStringLiteral("наследство"), Language::Russian}});
    CHECK(find(index, "займа ").isEmpty());
    CHECK(find(index, "наследства ") == ids("b"));
    index.remove(QStringLiteral("b"));
    index.remove(QStringLiteral("never there"));
    CHECK(find(index, "наследства ").isEmpty());
    CHECK(index.size() == 2);
}

TEST_CASE("an index that changed finds what a new one of the same texts finds")
{
    QRandomGenerator random(20261127);
    const QStringList vocabulary =
        QString::fromUtf8("иск долг суд право мера вина срок дом бала сот заң іс үй куә ақы жер").split(u' ');
    const auto text = [&] {
        QStringList words;
        for (int i = 0; i < 6; ++i)
            words << vocabulary[random.bounded(vocabulary.size())];
        return words.join(u' ');
    };
    Index changed;
    QHash<QString, QString> now;
    for (int step = 0; step < 400; ++step) {
        const QString id = QString::number(random.bounded(30));
        if (random.bounded(3) == 0) {
            changed.remove(id);
            now.remove(id);
        } else {
            now[id] = text();
            changed.set(id, {{now[id], Language::Unknown}});
        }
    }
    Index fresh;
    for (auto entry = now.cbegin(); entry != now.cend(); ++entry)
        fresh.set(entry.key(), {{entry.value(), Language::Unknown}});
    CHECK(changed.size() == fresh.size());
    for (const QString &one : vocabulary)
        for (const QString &other : vocabulary) {
            const Wanted wanted = wantedOf(one + u' ' + other + u' ');
            CHECK(changed.find(wanted) == fresh.find(wanted));
            CHECK(changed.find(wantedOf(u'"' + one + u' ' + other + u'"'))
                  == fresh.find(wantedOf(u'"' + one + u' ' + other + u'"')));
        }
}
