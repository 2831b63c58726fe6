// SPDX-License-Identifier: GPL-3.0-or-later
// Against a bus of this test's own with a made-up desktop on it.
#include "desktop.h"

#include "notify/notifier.h"
#include "support/catch.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QElapsedTimer>
#include <QProcess>

using namespace adil;
using namespace adil::notify;
using test::Desktop;

namespace {

class Bus {
public:
    Bus()
    {
        m_daemon.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_daemon.start(
            QStringLiteral("dbus-daemon"),
            {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        REQUIRE(m_daemon.waitForStarted());
        while (!m_daemon.canReadLine())
            REQUIRE(m_daemon.waitForReadyRead(60'000));
        address = m_daemon.readLine().trimmed();
    }
    ~Bus()
    {
        m_daemon.kill();
        m_daemon.waitForFinished();
    }
    QByteArray address;

private:
    QProcess m_daemon;
};

bool eventually(const std::function<bool()> &is)
{
    QElapsedTimer timer;
    timer.start();
    while (!is()) {
        if (timer.elapsed() > 60'000)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    }
    return true;
}

}  // namespace

// One test: the bus of a process is found once.
TEST_CASE("a notification is shown, takes the place of one of its key, and says when it is pressed")
{
    Bus bus;
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.address);
    QStringList pressed;
    auto notifier = openNotifier({QStringLiteral("Adil"), QStringLiteral("example.adil.Workstation")},
                                 [&](const QString &key) { pressed << key; });
    REQUIRE(notifier);
    // Nobody is there to show it: nothing happens.
    (*notifier)->show({QStringLiteral("early"), QStringLiteral("A"), QStringLiteral("B")});

    auto desk = QDBusConnection::connectToBus(QString::fromLatin1(bus.address), QStringLiteral("desktop"));
    REQUIRE(desk.isConnected());
    Desktop desktop;
    REQUIRE(desk.registerObject(QStringLiteral("/org/freedesktop/Notifications"), &desktop,
                                QDBusConnection::ExportAllSlots));
    REQUIRE(desk.registerService(QStringLiteral("org.freedesktop.Notifications")));
    const auto signal = [&](const char *name, const QVariantList &arguments) {
        auto message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/Notifications"),
                                                  QStringLiteral("org.freedesktop.Notifications"),
                                                  QLatin1String(name));
        message.setArguments(arguments);
        REQUIRE(desk.send(message));
    };

    // Until the service has its name, a call may still find nobody.
    REQUIRE(eventually([&] {
        (*notifier)->show({QStringLiteral("hearing 1"), QStringLiteral("7514-26-00-2/12"),
                           QStringLiteral("Hearing in 15 min · 10:00")});
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        return desktop.last > 0;
    }));
    const auto first = desktop.shown.value(desktop.last);
    CHECK(first.program == QLatin1String("Adil"));
    CHECK(first.title == QLatin1String("7514-26-00-2/12"));
    CHECK(first.text == QStringLiteral("Hearing in 15 min · 10:00"));
    CHECK(first.actions.value(0) == QLatin1String("default"));
    CHECK(first.hints[QStringLiteral("desktop-entry")] == QLatin1String("example.adil.Workstation"));

    // Its id comes back in its own time: then another of its key takes its place.
    REQUIRE(eventually([&] {
        (*notifier)->show(
            {QStringLiteral("hearing 1"), QStringLiteral("7514-26-00-2/12"), QStringLiteral("again")});
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
        return desktop.shown.value(desktop.last).replaces != 0;
    }));
    const uint id = desktop.last;
    signal("ActionInvoked", {id + 1000, QStringLiteral("default")});  // another program's
    signal("ActionInvoked", {id, QStringLiteral("default")});
    REQUIRE(eventually([&] { return !pressed.isEmpty(); }));
    CHECK(pressed == QStringList{QStringLiteral("hearing 1")});

    const auto shown = desktop.shown.size();
    (*notifier)->show({QStringLiteral("term 2"), QStringLiteral("7514-26-00-2/13"), QStringLiteral("C")});
    REQUIRE(eventually([&] { return desktop.shown.size() > shown; }));
    notifier->reset();
    signal("ActionInvoked", {desktop.last, QStringLiteral("default")});
    for (int i = 0; i < 10; ++i)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    CHECK(pressed.size() == 1);
}
