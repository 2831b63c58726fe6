// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "shell/feedcard.h"
#include "support/catch.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QSignalSpy>

using namespace stage;
using shell::FeedAsk;
using shell::FeedView;

namespace {

struct Settings : Window {
    Settings() { REQUIRE(show({1366, 900})); }
    [[nodiscard]] shell::FeedCard &card() const { return *frame.settings().findChild<shell::FeedCard *>(); }
    [[nodiscard]] QString words() const { return support::words(card()).join(u'\n'); }
    QSignalSpy asked{&frame, &shell::Frame::feedAsked};
};

}  // namespace

TEST_CASE("whoever opens the settings sees how the feed stands now")
{
    Settings w;
    CHECK(w.asked.isEmpty());
    w.frame.showSettings();
    REQUIRE(w.asked.size() == 1);
    CHECK(w.asked[0][0].value<FeedAsk>() == FeedAsk::Look);
    w.frame.setFeed({FeedView::Kind::Asking});
    CHECK_FALSE(button(w.card(), QStringLiteral("Make an address"))->isEnabled());
    w.frame.setFeed({FeedView::Kind::None});
    CHECK(w.words().contains(QStringLiteral("There is no address now.")));
    CHECK(w.words().contains(QStringLiteral("Whoever has the address can read this without a password")));
    CHECK(button(w.card(), QStringLiteral("Take the address back")) == nullptr);
}

TEST_CASE("an address is made, copied and taken back")
{
    Settings w;
    w.frame.showSettings();
    w.frame.setFeed({FeedView::Kind::None});
    button(w.card(), QStringLiteral("Make an address"))->click();
    REQUIRE(w.asked.size() == 2);
    CHECK(w.asked[1][0].value<FeedAsk>() == FeedAsk::Make);
    const QString address = QStringLiteral("https://court.example/feed/abc.ics");
    w.frame.setFeed({FeedView::Kind::There, QStringLiteral("27.11.2026 10:00"), {}, address});
    CHECK(visible<QLineEdit>(w.card())->text() == address);
    CHECK(w.words().contains(QStringLiteral("27.11.2026 10:00")));
    CHECK(w.words().contains(QStringLiteral("Nobody has read it yet.")));
    CHECK(w.words().contains(QStringLiteral("shown only now")));
    button(w.card(), QStringLiteral("Copy"))->click();
    CHECK(QGuiApplication::clipboard()->text() == address);
    CHECK(w.words().contains(QStringLiteral("Copied.")));
    button(w.card(), QStringLiteral("Take the address back"))->click();
    CHECK(w.asked.last()[0].value<FeedAsk>() == FeedAsk::Revoke);
    // Later it is there, and not shown again.
    w.frame.setFeed(
        {FeedView::Kind::There, QStringLiteral("27.11.2026 10:00"), QStringLiteral("28.11.2026 09:00")});
    CHECK(visible<QLineEdit>(w.card()) == nullptr);
    CHECK(w.words().contains(QStringLiteral("last read on 28.11.2026 09:00")));
    CHECK_FALSE(w.words().contains(QStringLiteral("abc.ics")));
}

TEST_CASE("names are told only when it is chosen, and it is said that they are")
{
    Settings w;
    w.frame.showSettings();
    w.frame.setFeed({FeedView::Kind::None});
    auto *names = visible<QCheckBox>(w.card());
    REQUIRE(names);
    CHECK_FALSE(names->isChecked());
    names->click();
    button(w.card(), QStringLiteral("Make an address"))->click();
    CHECK(w.asked.last()[0].value<FeedAsk>() == FeedAsk::MakeWithNames);
    FeedView there{FeedView::Kind::There, QStringLiteral("27.11.2026 10:00")};
    there.withNames = true;
    w.frame.setFeed({FeedView::Kind::Asking});
    w.frame.setFeed(there);
    CHECK(names->isChecked());
    CHECK(w.words().contains(QStringLiteral("It tells the names of the parties.")));
    names->click();
    button(w.card(), QStringLiteral("Make a new address"))->click();
    CHECK(w.asked.last()[0].value<FeedAsk>() == FeedAsk::Make);
}

TEST_CASE("without a line, and when the server cannot, it is said")
{
    Settings w;
    w.frame.showSettings();
    w.frame.setFeed({FeedView::Kind::Offline});
    CHECK(w.words().contains(QStringLiteral("There is no connection to the court server.")));
    CHECK_FALSE(button(w.card(), QStringLiteral("Make an address"))->isEnabled());
    w.frame.setFeed({FeedView::Kind::Failed, {}, {}, {}, QStringLiteral("Why.")});
    CHECK(w.words().contains(QStringLiteral("Why.")));
    CHECK(button(w.card(), QStringLiteral("Make an address"))->isEnabled());
}

TEST_CASE("nothing of a feed stays for the next person")
{
    Settings w;
    w.frame.showSettings();
    w.frame.setFeed({FeedView::Kind::There,
                     QStringLiteral("27.11.2026 10:00"),
                     {},
                     QStringLiteral("https://court.example/feed/abc.ics")});
    w.frame.clear();
    CHECK(w.card().findChild<QLineEdit *>()->text().isEmpty());
}
