// SPDX-License-Identifier: GPL-3.0-or-later
#include "planner/practicescreen.h"
#include "support/workplace.h"

#include <QComboBox>
#include <QTest>

using namespace adil;
using namespace adil::test;

namespace {

class Practice : public Workplace {
public:
    Practice()
    {
        auto file = caseNumber(2);
        file.category = QStringLiteral("debt");
        file.judgeIds = {judge().id.value};
        put(file);
        for (int n = 0; n < 3; ++n) {
            court::CaseLaw law;
            law.id.value = recordId(50 + n);
            law.category = n == 2 ? QStringLiteral("labour") : QStringLiteral("debt");
            law.decidedOn = QDate(2026, 6, 10).addDays(-n);
            law.subjectRu = QStringLiteral("о взыскании № %1").arg(n);
            law.subjectKk = QStringLiteral("өндіріп алу № %1").arg(n);
            law.summaryRu = n == 1 ? QStringLiteral("расписка") : QStringLiteral("неустойка");
            law.summaryKk = QStringLiteral("қолхат");
            put(law);
        }
        screen.resize(1200, 800);
        screen.setLoading(false);
        screen.show();
        QCoreApplication::processEvents();
    }
    planner::PracticeScreen screen{{source, *editor, files}, format()};
};

}  // namespace

TEST_CASE("the newest decision is read at once, in the reader's language")
{
    Practice place;
    CHECK(says(place.screen, QStringLiteral("3 decisions")));
    CHECK(says(place.screen, QStringLiteral("о взыскании № 0")));
    CHECK(says(place.screen, QStringLiteral("неустойка")));
    CHECK_FALSE(button(place.screen, "Keep beside the case"));
    place.screen.setFormat(place.format(ui::Language::Kazakh));
    CHECK(says(place.screen, QStringLiteral("өндіріп алу № 0")));
    CHECK(says(place.screen, QStringLiteral("қолхат")));
}

TEST_CASE("words in any form narrow the list, and nothing found is said")
{
    Practice place;
    auto *search = qobject_cast<QLineEdit *>(
        named(place.screen, QStringLiteral("Words, an article or a number")));
    REQUIRE(search);
    search->setText(QStringLiteral("расписку"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(says(place.screen, QStringLiteral("1 of 3 decisions")));
    CHECK(says(place.screen, QStringLiteral("о взыскании № 1")));
    search->setText(QStringLiteral("расписку трактор"));
    QTest::keyClick(search, Qt::Key_Return);
    CHECK(says(place.screen, QStringLiteral("Nothing found")));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(says(place.screen, QStringLiteral("3 decisions")));
}

TEST_CASE("a decision is kept beside the case and let go again")
{
    Practice place;
    place.screen.setCase({recordId(2)});
    QCoreApplication::processEvents();
    CHECK(says(place.screen, QStringLiteral("2 decisions")));
    auto *pin = button(place.screen, "Keep beside the case");
    REQUIRE(pin);
    pin->click();
    QCoreApplication::processEvents();
    CHECK(place.lastCommand().kind == QStringLiteral("PinCaseLaw"));
    CHECK(place.lastCommand().arguments[QStringLiteral("caseLawId")].toString() == recordId(50));
    REQUIRE(button(place.screen, "Keep no longer"));
    button(place.screen, "Keep no longer")->click();
    QCoreApplication::processEvents();
    CHECK(button(place.screen, "Keep beside the case"));
}

TEST_CASE("a whole decision that is not here is asked for, and a failure told")
{
    Practice place;
    CHECK_FALSE(button(place.screen, "Whole decision")->isEnabled());
    court::CaseLaw law;
    law.id.value = recordId(60);
    law.category = QStringLiteral("debt");
    law.decidedOn = {2026, 8, 1};
    law.subjectRu = QStringLiteral("новое");
    law.blobId = QStringLiteral("S") + QString(64, QLatin1Char('a'));
    place.put(law);
    QCoreApplication::processEvents();
    place.screen.setCase({});
    auto *rows = visibleChild<ui::RowView>(place.screen);
    REQUIRE(rows);
    rows->setFocus();
    QTest::keyClick(rows, Qt::Key_Home);
    QString wanted;
    QObject::connect(&place.files, &model::Files::wanted, &place.screen,
                     [&](const QString &blobId) { wanted = blobId; });
    button(place.screen, "Whole decision")->click();
    CHECK(wanted == *law.blobId);
    CHECK(says(place.screen, QStringLiteral("being fetched")));
    place.files.tellFailed(wanted, fail(Reason::Offline));
    CHECK_FALSE(says(place.screen, QStringLiteral("being fetched")));
}
