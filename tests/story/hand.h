// SPDX-License-Identifier: GPL-3.0-or-later
// A hand on the real widgets: finds what a person would see, presses keys and mouse buttons there, and waits
// for what should follow, never longer than it is told. For tour and story test; window's thread.
#pragma once

#include "court/types.h"

#include <QWidget>

#include <chrono>
#include <functional>

class QAbstractButton;

namespace story {

using namespace std::chrono_literals;

// Events go on meanwhile. False when it was not so in all that time.
bool until(const std::function<bool()> &met, std::chrono::milliseconds most = 30s);

// A text of the program in the language that is shown now.
QString said(const char *context, const char *text);

// The first of this class that can be seen.
template <class W>
W *seen(const QWidget &within)
{
    const auto all = within.findChildren<W *>();
    for (W *one : all)
        if (one->isVisible())
            return one;
    return nullptr;
}
// The same, when it takes a moment until it can be.
template <class W>
W *awaited(const QWidget &within)
{
    until([&] { return seen<W>(within) != nullptr; }, 5s);
    return seen<W>(within);
}
// The visible widget of this class that screen readers call so.
template <class W>
W *named(const QWidget &within, const QString &name)
{
    const auto all = within.findChildren<W *>();
    for (W *one : all)
        if (one->isVisible() && one->accessibleName() == name)
            return one;
    return nullptr;
}
// A visible button with these words, or with this name.
QAbstractButton *button(const QWidget &within, const QString &words);

// False when there is none, or it cannot be pressed.
bool press(QWidget *button);
bool press(const QWidget &within, const QString &words);
// Letter by letter, in any alphabet, after what is there.
void type(QWidget &field, const QString &text);
void typeInstead(QWidget &field, const QString &text);

// The row of a visible list or table that shows this record.
bool hasRow(const QWidget &within, const QString &recordId);
bool clickRow(const QWidget &within, const QString &recordId);
bool openRow(const QWidget &within, const QString &recordId);  // double click

// Presses the button, and answers the file dialog that comes with this path.
bool saveAs(const QWidget &within, const QString &buttonWords, const QString &path);

}  // namespace story
