// SPDX-License-Identifier: GPL-3.0-or-later
// The service of the desktop over D-Bus (Desktop Notifications Specification 1.2), in the user's thread.
// Everything is asked without waiting for an answer; without a session bus nothing is shown.
#pragma once

#include "notify/notifier.h"

#include <QHash>
#include <QObject>

namespace adil::notify {

class Freedesktop : public QObject, public Notifier {
    Q_OBJECT
public:
    Freedesktop(Sender sender, Pressed pressed);
    void show(const Notification &notification) override;

private Q_SLOTS:
    void invoked(uint id, const QString &action);
    void closed(uint id, uint reason);

private:
    Sender m_sender;
    Pressed m_pressed;
    QHash<uint, QString> m_keys;  // of those that are shown, by the desktop's id
};

}  // namespace adil::notify
