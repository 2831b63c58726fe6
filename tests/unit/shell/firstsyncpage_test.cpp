// SPDX-License-Identifier: GPL-3.0-or-later
#include "stage.h"

#include "shell/firstsyncpage.h"
#include "support/catch.h"
#include "words/reasons.h"

#include <QSignalSpy>

using namespace stage;

TEST_CASE("the first synchronisation says how far it is and how long it takes")
{
    Window w;
    w.window.showFirstSync();
    REQUIRE(w.show());
    shell::FirstSyncPage &page = w.window.firstSync();
    const auto says = [&](const QString &text) { return support::words(w.window).contains(text); };
    CHECK(says(QStringLiteral("Asking the server what there is…")));
    page.setProgress({1200, 22000, std::chrono::seconds(100)});
    CHECK(says(QStringLiteral("Copied 1,200 of 22,000")));
    CHECK(says(QStringLiteral("About 2 minutes left")));
    page.setProgress({21990, 22000, std::chrono::seconds(3)});
    CHECK(says(QStringLiteral("Less than a minute left")));
    page.setProgress({50, 0, {}});
    CHECK(says(QStringLiteral("Copied 50")));
}

TEST_CASE("a broken line is told, and can be tried again or left")
{
    Window w;
    w.window.showFirstSync();
    REQUIRE(w.show());
    shell::FirstSyncPage &page = w.window.firstSync();
    QSignalSpy again(&page, &shell::FirstSyncPage::retryRequested);
    QSignalSpy stopped(&page, &shell::FirstSyncPage::stopRequested);
    const auto says = [&](const QString &text) { return support::words(w.window).contains(text); };
    page.showError(fail(Reason::ServerFailed));
    CHECK(says(words::sentence(Reason::ServerFailed)));
    button(page, QStringLiteral("Try again"))->click();
    CHECK(again.size() == 1);
    CHECK_FALSE(says(words::sentence(Reason::ServerFailed)));
    button(page, QStringLiteral("Stop and sign out"))->click();
    CHECK(stopped.size() == 1);
}

TEST_CASE("an address where nobody answers is told as that, and nothing seems to move")
{
    Window w;
    w.window.showFirstSync();
    REQUIRE(w.show());
    shell::FirstSyncPage &page = w.window.firstSync();
    const auto says = [&](const char *text) {
        return support::words(w.window).contains(QString::fromUtf8(text));
    };
    page.showError(fail(Reason::Offline));
    CHECK(says(
        "The server does not answer. Check its address and the connection; it is tried again by itself."));
    CHECK_FALSE(says("Asking the server what there is…"));
    button(page, QStringLiteral("Try again"))->click();
    CHECK(says("Asking the server what there is…"));
    page.setProgress({50, 100, {}});
    page.showError(fail(Reason::Offline));
    CHECK(says("Copied 50 of 100"));
}
