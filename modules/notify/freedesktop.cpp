// SPDX-License-Identifier: GPL-3.0-or-later
// The service of the desktop over D-Bus. Everything is asked without waiting for an answer.
#include "notify/notifier.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QHash>
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

class Freedesktop : public QObject, public Notifier {
    Q_OBJECT
public:
    Freedesktop(Sender sender, Pressed pressed)
        : m_sender(std::move(sender))
        , m_pressed(std::move(pressed))
    {
        if (!hasSessionBus())
            return;
        auto bus = QDBusConnection::sessionBus();
        bus.connect(service, path, service, QStringLiteral("ActionInvoked"), this,
                    SLOT(invoked(uint, QString)));
        bus.connect(service, path, service, QStringLiteral("NotificationClosed"), this,
                    SLOT(closed(uint, uint)));
    }

    void show(const Notification &notification) override
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

private Q_SLOTS:
    // Also of other programs' notifications: the ids are the desktop's.
    void invoked(uint id, const QString &)
    {
        if (const QString key = m_keys.take(id); !key.isEmpty())
            m_pressed(key);
    }
    void closed(uint id, uint) { m_keys.remove(id); }

private:
    Sender m_sender;
    Pressed m_pressed;
    QHash<uint, QString> m_keys;  // of those that are shown, by the desktop's id
};

}  // namespace adil::notify

// What notifier.cpp calls by its name; the caller owns the notifier.
extern "C" Q_DECL_EXPORT adil::notify::Notifier *adilMakeNotifier(const adil::notify::Sender &sender,
                                                                  adil::notify::Pressed *pressed)
{
    return new adil::notify::Freedesktop(sender, std::move(*pressed));
}

#include "freedesktop.moc"
