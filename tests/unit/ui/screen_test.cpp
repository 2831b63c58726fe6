// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/screen.h"
#include "ui/theme.h"
#include "words/reasons.h"

#include <QClipboard>
#include <QSignalSpy>

using namespace adil;
using namespace adil::ui;

namespace {

struct Stage {
    Theme theme{support::app()};
    Screen screen;
    QLabel *content = new QLabel(QStringLiteral("content"));

    Stage()
    {
        screen.setContent(content);
        screen.setEmptyWords(QStringLiteral("check"), QStringLiteral("No hearings"),
                             QStringLiteral("Free day"), QStringLiteral("Fix one"));
        REQUIRE(support::showActive(screen, {600, 400}));
    }
    [[nodiscard]] bool says(const QString &text) const { return support::words(screen).contains(text); }
};

QAbstractButton *button(const QWidget &in, const QString &text)
{
    const auto all = in.findChildren<QAbstractButton *>();
    for (QAbstractButton *one : all)
        if (one->isVisible() && one->text() == text)
            return one;
    return nullptr;
}

}  // namespace

TEST_CASE("a quick answer shows no word of waiting")
{
    Stage stage;
    stage.screen.showLoading();
    support::settle();
    CHECK_FALSE(stage.says(QStringLiteral("Opening…")));
    stage.screen.showSome();
    CHECK(stage.content->isVisible());
    QTest::qWait(350);
    CHECK_FALSE(stage.says(QStringLiteral("Opening…")));
    stage.screen.showLoading();
    QTest::qWait(350);
    CHECK(stage.says(QStringLiteral("Opening…")));
}

TEST_CASE("the empty place says what one can do")
{
    Stage stage;
    QSignalSpy asked(&stage.screen, &Screen::emptyActionTriggered);
    stage.screen.showEmpty();
    CHECK(stage.says(QStringLiteral("No hearings")));
    CHECK(stage.says(QStringLiteral("Free day")));
    QAbstractButton *action = button(stage.screen, QStringLiteral("Fix one"));
    REQUIRE(action);
    action->click();
    CHECK(asked.size() == 1);
    CHECK_FALSE(stage.content->isVisible());
}

TEST_CASE("too many keeps the content and says so")
{
    Stage stage;
    stage.screen.showTooMany(500, 2000);
    CHECK(stage.content->isVisible());
    bool said = false;
    for (const QString &word : support::words(stage.screen))
        said = said || (word.contains(QStringLiteral("500")) && word.contains(QLocale().toString(2000)));
    CHECK(said);
    stage.screen.showSome();
    said = false;
    for (const QString &word : support::words(stage.screen))
        said = said || word.contains(QStringLiteral("500"));
    CHECK_FALSE(said);
}

TEST_CASE("a failure says a sentence, keeps the detail for support, and can be tried again")
{
    Stage stage;
    QSignalSpy again(&stage.screen, &Screen::retryRequested);
    const Error error = fail(Reason::DatabaseFailed, QStringLiteral("disk I/O error"));
    stage.screen.showError(error);
    CHECK(stage.screen.state() == Screen::State::Failed);
    CHECK(stage.says(words::sentence(error)));
    CHECK_FALSE(stage.says(QStringLiteral("disk I/O error")));
    QAbstractButton *copy = button(stage.screen, QStringLiteral("Copy details for support"));
    REQUIRE(copy);
    copy->click();
    CHECK(QApplication::clipboard()->text() == QStringLiteral("databaseFailed: disk I/O error"));
    QAbstractButton *retry = button(stage.screen, QStringLiteral("Try again"));
    REQUIRE(retry);
    retry->click();
    CHECK(again.size() == 1);
}
