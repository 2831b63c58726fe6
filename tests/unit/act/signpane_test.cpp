// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench.h"

#include "act/signpane.h"
#include "ui/fields.h"
#include "words/reasons.h"

#include <QSignalSpy>

using namespace adil;
using namespace adil::test;
using act::SignPane;

namespace {

struct Pane : Workplace {
    Pane() { REQUIRE(support::showActive(pane, {320, 480})); }

    SignPane pane;
    QSignalSpy asked{&pane, &SignPane::signRequested};
    [[nodiscard]] QLineEdit *file() const
    {
        return qobject_cast<QLineEdit *>(named(pane, QStringLiteral("Key file")));
    }
    [[nodiscard]] QLineEdit *password() const
    {
        return qobject_cast<QLineEdit *>(named(pane, QStringLiteral("Password of the key")));
    }
    [[nodiscard]] QAbstractButton *sign() const { return button(pane, "Sign"); }
};

}  // namespace

TEST_CASE("nothing can be signed before the page has been seen")
{
    Pane stage;
    for (const auto step : {SignPane::Step::Write, SignPane::Step::Preview}) {
        stage.pane.setStep(step);
        REQUIRE(stage.sign());
        CHECK_FALSE(stage.sign()->isEnabled());
        CHECK_FALSE(stage.password()->isEnabled());
        QTest::keyClick(stage.password(), Qt::Key_Return);
        QTest::mouseClick(stage.sign(), Qt::LeftButton);
    }
    CHECK(stage.asked.isEmpty());
}

TEST_CASE("a file and a password are asked for, each beside its field")
{
    Pane stage;
    stage.pane.setStep(SignPane::Step::Ready);
    QTest::mouseClick(stage.sign(), Qt::LeftButton);
    CHECK(stage.asked.isEmpty());
    CHECK(stage.file()->accessibleDescription() == QStringLiteral("Choose the file of your key."));
    CHECK(stage.password()->accessibleDescription() == QStringLiteral("Type the password of your key."));

    stage.pane.setKeyFile(QStringLiteral("/keys/made-up.p12"));
    stage.password()->setFocus();
    QTest::keyClicks(stage.password(), QStringLiteral("secret"));
    QTest::keyClick(stage.password(), Qt::Key_Return);
    REQUIRE(stage.asked.size() == 1);
    CHECK(stage.asked.first() == QVariantList{QStringLiteral("/keys/made-up.p12"), QStringLiteral("secret")});
    CHECK(stage.password()->accessibleDescription().isEmpty());
    CHECK(stage.file()->accessibleDescription().isEmpty());
    CHECK(stage.password()->echoMode() == QLineEdit::Password);
    stage.pane.forgetPassword();
    CHECK(stage.password()->text().isEmpty());
}

TEST_CASE("a wrong password is told at the password, another reason at the key; the keyboard goes there")
{
    Pane stage;
    stage.pane.setStep(SignPane::Step::Ready);
    stage.pane.showError(fail(Reason::WrongPassword));
    CHECK(stage.password()->accessibleDescription() == words::sentence(Reason::WrongPassword));
    CHECK(stage.file()->accessibleDescription().isEmpty());
    CHECK(stage.password()->hasFocus());
    stage.pane.showError(fail(Reason::SignerNotTheJudge));
    CHECK(stage.file()->accessibleDescription() == words::sentence(Reason::SignerNotTheJudge));
    CHECK(stage.password()->accessibleDescription().isEmpty());
    CHECK(stage.file()->hasFocus());
}

TEST_CASE("after signing only who and when is left")
{
    Pane stage;
    stage.pane.setStep(SignPane::Step::Signed, QStringLiteral("СЕЙТҚАЛИ ӘЛИЯ"),
                       QStringLiteral("23.11.2026 09:00"));
    CHECK(says(stage.pane, QStringLiteral("СЕЙТҚАЛИ ӘЛИЯ, 23.11.2026 09:00")));
    CHECK_FALSE(stage.sign());
    CHECK_FALSE(stage.password());
}

TEST_CASE("errors do not outlive the step they belong to")
{
    Pane stage;
    stage.pane.setStep(SignPane::Step::Ready);
    stage.pane.showError(fail(Reason::WrongPassword));
    stage.pane.setStep(SignPane::Step::Preview);
    CHECK(stage.password()->accessibleDescription().isEmpty());
}

TEST_CASE("the pane of the key: reachable, named, in three languages, nothing cut")
{
    Pane stage;
    stage.pane.setStep(SignPane::Step::Ready);
    stage.pane.showError(fail(Reason::SignerNotTheJudge));
    owesPeople(stage, stage.pane, {QStringLiteral("act"), QStringLiteral("ui")}, [](const auto &) {},
               {320, 1000});
}
