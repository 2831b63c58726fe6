// SPDX-License-Identifier: GPL-3.0-or-later
#include "notify/freedesktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QStandardPaths>
#include <QVariantMap>

namespace adil::notify {

static const QString service = QStringLiteral("org.freedesktop.Notifications");
static const QString path = QStringLiteral("/org/freedesktop/Notifications");

// Without an address the library would start a bus of its own.
static bool hasSessionBus()
{
    return qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        || QFileInfo::exists(QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation)
                             + QStringLiteral("/bus"));
}

Freedesktop::Freedesktop(Sender sender, Pressed pressed)
    : m_sender(std::move(sender))
    , m_pressed(std::move(pressed))
{
    if (!hasSessionBus())
        return;
    auto bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(invoked(uint, QString)));
    bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
}

void Freedesktop::show(const Notification &notification)
{
    if (!hasSessionBus())
        return;
    auto call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QVariantMap hints{{QStringLiteral("desktop-entry"), m_sender.desktopEntry},
                            {QStringLiteral("urgency"), QVariant::fromValue(uchar(1))}};
    call << m_sender.program << m_keys.key(notification.key, 0U) << m_sender.desktopEntry
         << notification.title << notification.text
         << QStringList{QStringLiteral("default"), notification.title} << hints << -1;
    auto *answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
            [this, key = notification.key](QDBusPendingCallWatcher *finished) {
                const QDBusPendingReply<uint> id = *finished;
                if (!id.isError())
                    m_keys.insert(id.value(), key);
                finished->deleteLater();
            });
}

// Also of other programs' notifications: the ids are the desktop's.
void Freedesktop::invoked(uint id, const QString & /*action*/)
{
    if (const QString key = m_keys.take(id); !key.isEmpty())
        m_pressed(key);
}

void Freedesktop::closed(uint id, uint /*reason*/) { m_keys.remove(id); }

}  // namespace adil::notify

// What notifier.cpp calls by its name; the caller owns the notifier.
extern "C" Q_DECL_EXPORT adil::notify::Notifier *adilMakeNotifier(const adil::notify::Sender &sender,
                                                                  adil::notify::Pressed *pressed)
{
    return new adil::notify::Freedesktop(sender, std::move(*pressed));
}
