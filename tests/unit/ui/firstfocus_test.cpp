// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/catch.h"
#include "support/widgets.h"
#include "ui/firstfocus.h"

#include <QLineEdit>

using namespace adil::ui;

TEST_CASE("a page says where the keyboard stands first, also through a page within it")
{
    QWidget page;
    auto *pane = new QWidget(&page);
    auto *line = new QLineEdit(pane);
    CHECK(firstFocus(page) == nullptr);
    setFirstFocus(page, *pane);
    CHECK(firstFocus(page) == pane);
    setFirstFocus(*pane, *line);
    CHECK(firstFocus(page) == line);
    line->hide();
    CHECK(firstFocus(page) == nullptr);
    line->show();
    line->setEnabled(false);
    CHECK(firstFocus(page) == nullptr);
    delete line;
    CHECK(firstFocus(page) == nullptr);
}
