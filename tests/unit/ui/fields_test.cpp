// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/fields.h"
#include "ui/keyhint.h"
#include "ui/label.h"
#include "ui/progress.h"
#include "ui/theme.h"

#include <QProgressBar>
#include <QSignalSpy>

using namespace adil::ui;

TEST_CASE("the label names the field, the error describes it")
{
    Theme theme(support::app());
    auto *line = new QLineEdit;
    LabelledField field(line);
    field.setLabel(QStringLiteral("IIN"));
    field.setHint(QStringLiteral("12 digits"));
    CHECK(line->accessibleName() == QStringLiteral("IIN"));
    CHECK(line->accessibleDescription() == QStringLiteral("12 digits"));
    field.setError(QStringLiteral("Too short."));
    CHECK(line->accessibleDescription() == QStringLiteral("Too short."));
    field.setError({});
    CHECK(line->accessibleDescription() == QStringLiteral("12 digits"));
    CHECK(field.focusProxy() == line);
}

TEST_CASE("searching waits for a pause, clearing does not")
{
    Theme theme(support::app());
    SearchField field;
    field.setName(QStringLiteral("Find a case"));
    CHECK(field.accessibleName() == QStringLiteral("Find a case"));
    QSignalSpy searched(&field, &SearchField::searched);
    REQUIRE(support::showActive(field, {300, 40}));
    QTest::keyClicks(&field, QStringLiteral(" 15"));
    CHECK(searched.isEmpty());
    REQUIRE(searched.wait(1000));
    CHECK(searched.takeFirst()[0].toString() == QStringLiteral("15"));
    QTest::keyClicks(&field, QStringLiteral("34"));
    QTest::keyClick(&field, Qt::Key_Return);
    REQUIRE(searched.size() == 1);
    CHECK(searched.takeFirst()[0].toString() == QStringLiteral("1534"));
    QTest::keyClick(&field, Qt::Key_Escape);
    REQUIRE(searched.size() == 1);
    CHECK(searched[0][0].toString().isEmpty());
    QTest::qWait(200);
    CHECK(searched.size() == 1);
}

TEST_CASE("a password is hidden until one asks to see it")
{
    Theme theme(support::app());
    PasswordField field;
    CHECK(field.echoMode() == QLineEdit::Password);
    QAction *show = field.actions().first();
    CHECK(show->text() == QStringLiteral("Show the password"));
    show->trigger();
    CHECK(field.echoMode() == QLineEdit::Normal);
    CHECK(show->text() == QStringLiteral("Hide the password"));
    show->trigger();
    CHECK(field.echoMode() == QLineEdit::Password);
}

TEST_CASE("a label that may be short keeps its whole words for the asking")
{
    Theme theme(support::app());
    Label label(QStringLiteral("A very long name of a company indeed"), Type::Body);
    const int whole = label.sizeHint().width();
    CHECK(label.minimumSizeHint().width() >= whole - 2);
    label.setElided(true);
    CHECK(label.minimumSizeHint().width() < whole / 2);
    CHECK(label.text() == QStringLiteral("A very long name of a company indeed"));
}

TEST_CASE("progress counts beyond what an int can")
{
    Theme theme(support::app());
    ProgressLine line;
    auto *bar = line.findChild<QProgressBar *>();
    line.setProgress(0, 0);
    CHECK(bar->maximum() == 0);
    line.setProgress(5'000'000'000, 20'000'000'000);
    CHECK(bar->value() == 250);
    line.setProgress(30, 20);
    CHECK(bar->value() == bar->maximum());
    line.setText(QStringLiteral("Copying"));
    CHECK(bar->accessibleName() == QStringLiteral("Copying"));
    QSignalSpy stopped(&line, &ProgressLine::cancelRequested);
    line.setCancellable(true);
    line.findChild<QAbstractButton *>()->click();
    CHECK(stopped.size() == 1);
}

TEST_CASE("a key is shown as it stands on the keyboard")
{
    KeyHint hint(Qt::Key_F4, QStringLiteral("Motion"));
    CHECK(hint.text() == QStringLiteral("F4 Motion"));
    hint.setWord({});
    CHECK(hint.text() == QStringLiteral("F4"));
}
