// SPDX-License-Identifier: GPL-3.0-or-later
// Where the keyboard stands when a page is shown. No focus proxy: with one on a page Tab passes over what
// else is in it.
#pragma once

#include <QWidget>

namespace adil::ui {

// `first` is in `page`, or in it by a page that says so too.
void setFirstFocus(QWidget &page, QWidget &first);
// Null: nowhere in particular, or it cannot be typed into now.
[[nodiscard]] QWidget *firstFocus(const QWidget &page);

}  // namespace adil::ui
