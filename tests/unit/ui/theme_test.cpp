// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/buttons.h"
#include "ui/fields.h"
#include "ui/label.h"
#include "ui/theme.h"

#include <QComboBox>
#include <QPointer>
#include <QSpinBox>

using namespace adil::ui;

TEST_CASE("the theme is worn by every widget at once")
{
    Theme theme(support::app());
    theme.setChoice(Theme::Choice::Light);
    Label label(QStringLiteral("x"), Type::Body, Tone::Red);
    CHECK(label.palette().color(QPalette::WindowText) == lightColours().red);
    int told = 0;
    QObject::connect(&theme, &Theme::changed, &theme, [&] { ++told; });
    theme.setChoice(Theme::Choice::Dark);
    CHECK(told == 1);
    CHECK(label.palette().color(QPalette::WindowText) == darkColours().red);
    CHECK(lookOf(&label).colours.card == darkColours().card);
    CHECK(QApplication::palette().color(QPalette::Window) == darkColours().background);
    theme.setChoice(Theme::Choice::Dark);
    CHECK(told == 1);
}

TEST_CASE("text size is kept between 80 and 200 %, and controls follow")
{
    Theme theme(support::app());
    theme.setTextPercent(1000);
    CHECK(theme.textPercent() == 200);
    theme.setTextPercent(1);
    CHECK(theme.textPercent() == 80);
    theme.setTextPercent(100);
    Button button(QStringLiteral("Open"), Button::Kind::Plain);
    QLineEdit field;
    QComboBox choice;
    QSpinBox number;
    IconButton icon(QStringLiteral("x"));
    const QList<QWidget *> all{&button, &field, &choice, &number, &icon};
    for (QWidget *widget : all) {
        INFO(widget->metaObject()->className());
        CHECK(widget->sizeHint().height() == 32);
    }
    support::settle();  // fonts follow with the next events
    const int narrow = button.sizeHint().width();
    theme.setTextPercent(200);
    for (QWidget *widget : all) {
        INFO(widget->metaObject()->className());
        CHECK(widget->sizeHint().height() == 64);
    }
    support::settle();
    CHECK(button.font().pixelSize() == 28);
    CHECK(button.sizeHint().width() > narrow * 3 / 2);
    theme.setTextPercent(100);
    support::settle();
    CHECK(button.sizeHint().width() == narrow);
}

TEST_CASE("a button with an icon has room for both")
{
    Theme theme(support::app());
    Button words(QStringLiteral("Open"), Button::Kind::Plain);
    Button both(QStringLiteral("Open"), Button::Kind::Plain, QStringLiteral("check"));
    CHECK(both.sizeHint().width() == words.sizeHint().width() + 18 + 8);
}

TEST_CASE("a widget without a theme has the light look")
{
    CHECK(Look().colours.card == lightColours().card);
    CHECK(Look().percent == 100);
}

TEST_CASE("a widget that is gone when its turn comes is not told of the style")
{
    Theme theme(support::app());
    // Removes the rest of its kind when it is told.
    struct Eager : QWidget {
        QList<QPointer<Eager>> *all = nullptr;
        void changeEvent(QEvent *event) override
        {
            QWidget::changeEvent(event);
            if (event->type() == QEvent::StyleChange)
                for (const auto &one : *all)
                    if (one && one != this)
                        delete one.data();
        }
    };
    QList<QPointer<Eager>> all;
    for (int i = 0; i < 20; ++i) {
        auto *one = new Eager;
        one->all = &all;
        all << one;
    }
    theme.setTextPercent(150);
    CHECK(all.removeIf([](const auto &one) { return !one; }) == 19);
    delete all.first();
}
