// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/order.h"
#include "support/courtprofile.h"

#include <algorithm>

using namespace adil;
using namespace adil::model;

TEST_CASE("numbers inside of words go by their value")
{
    QStringList all{QStringLiteral("2/10"), QStringLiteral("2/2"),
                    QStringLiteral("10/1"), QStringLiteral("2/02а"),
                    QStringLiteral("2"),    QString(),
                    QStringLiteral("а2"),   QStringLiteral("99999999999999999999/1"),
                    QStringLiteral("2/2а")};
    std::sort(all.begin(), all.end(), [](const QString &a, const QString &b) { return naturalLess(a, b); });
    CHECK(all.mid(0, 4) == QStringList{QString(), QStringLiteral("2"), QStringLiteral("2/2"), all[3]});
    CHECK(all.indexOf(QStringLiteral("2/10")) > all.indexOf(QStringLiteral("2/2а")));
    CHECK(all[7] == QLatin1String("99999999999999999999/1"));
    CHECK(all[8] == QStringLiteral("а2"));
    CHECK_FALSE(naturalLess(u"2/2", u"2/2"));
    CHECK(naturalLess(u"7514-25-00-2/1534", u"7514-26-00-2/2"));
}

TEST_CASE("words are found wherever they stand, in any case, ё as е")
{
    const QString text = searchable(
        QStringLiteral("7514-26-00-2/15  О взыскании  Долга  ТОО «Әділет» Семёнов"));
    for (const auto *wanted : {"", "долга взыскании", "2/15", "әділет", "СЕМЕНОВ", " тоо   долг "})
        CHECK(hasWords(text, searchable(QString::fromUtf8(wanted))));
    CHECK_FALSE(hasWords(text, searchable(QStringLiteral("долга алименты"))));
}

TEST_CASE("a case is named by its two sides")
{
    test::CourtProfile court;
    using court::Side;
    court.put(test::partyOf(11, 1, Side::Defendant, QStringLiteral("В")),
              test::partyOf(12, 1, Side::Plaintiff, QStringLiteral("А")),
              test::partyOf(13, 1, Side::Plaintiff, QStringLiteral("Б")),
              test::partyOf(14, 1, Side::Expert, QStringLiteral("Э")),
              test::partyOf(15, 2, Side::Applicant, QStringLiteral("З")));
    const auto all = sidesOf(*court.reader, {});
    CHECK(all[test::recordId(1)].line() == QStringLiteral("А, Б – В"));
    CHECK(all[test::recordId(2)].line() == QStringLiteral("З"));
    CHECK(sidesOf(*court.reader, QStringList{test::recordId(2)}).size() == 1);
    const auto parties = court.reader->list<court::Party>(
        store::about<court::Party>().where(QStringLiteral("caseId"), test::recordId(1)));
    CHECK(sidesOf(parties) == all[test::recordId(1)]);
}
