// SPDX-License-Identifier: GPL-3.0-or-later
// Notifications of the desktop, by the service that desktops share (org.freedesktop.Notifications). Not by
// QSystemTrayIcon: it needs a tray, which not every desktop has, and a press on one of its bubbles does not
// say on which. Qt D-Bus lies in a library of its own, loaded when the first is shown. Window's thread.
#pragma once

#include "base/result.h"

#include <functional>
#include <memory>

namespace adil::notify {

// Shows on locked screens too: what is said in it must be fit for that.
struct Notification {
    QString key;  // comes back when it is pressed; one of the same key takes its place
    QString title, text;
};

// Where no service is, nothing is shown and nothing else happens.
class Notifier {
public:
    virtual ~Notifier() = default;
    virtual void show(const Notification &notification) = 0;
};

// `program` is the name for people, `desktopEntry` that of its .desktop file; `pressed` is called in the
// window's thread, never after the notifier is destroyed. ProgramMissing when the library is not there.
struct Sender {
    QString program, desktopEntry;
};
using Pressed = std::function<void(const QString &key)>;
Result<std::unique_ptr<Notifier>> openNotifier(const Sender &sender, Pressed pressed);

}  // namespace adil::notify
